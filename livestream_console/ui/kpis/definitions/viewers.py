"""Words for how many watch and for how long."""

from __future__ import annotations

from livestream_console.ui.kpis.definitions.definition import Definition
from livestream_console.ui.marked import QT_TRANSLATE_NOOP

DEFINITIONS: dict[str, Definition] = {
    "viewers_now": Definition(
        label=QT_TRANSLATE_NOOP("Definitions", "Viewers now"),
        meaning=QT_TRANSLATE_NOOP(
            "Definitions", "The last count of every room, added up. A count older than 30 s no longer counts."
        ),
        numerator=QT_TRANSLATE_NOOP("Definitions", "Viewers, summed over rooms (not de-duplicated)"),
        elsewhere=QT_TRANSLATE_NOOP(
            "Definitions",
            "Shopee also counts only who has watched for a minute; some rooms state a rounded number.",
        ),
    ),
    "acu": Definition(
        label=QT_TRANSLATE_NOOP("Definitions", "Average viewers"),
        meaning=QT_TRANSLATE_NOOP(
            "Definitions",
            "Viewers averaged over the time in which their number is known; unknown time is left out.",
        ),
        numerator=QT_TRANSLATE_NOOP("Definitions", "Viewer-seconds watched"),
        denominator=QT_TRANSLATE_NOOP("Definitions", "Seconds with a known count"),
        elsewhere=QT_TRANSLATE_NOOP(
            "Definitions", "Elsewhere total watch time ÷ duration; the two must agree."
        ),
    ),
    "pcu": Definition(
        label=QT_TRANSLATE_NOOP("Definitions", "Peak viewers"),
        meaning=QT_TRANSLATE_NOOP(
            "Definitions", "The highest number of viewers at one moment, summed over rooms."
        ),
        numerator=QT_TRANSLATE_NOOP("Definitions", "Viewers, summed over rooms (not de-duplicated)"),
        elsewhere=QT_TRANSLATE_NOOP("Definitions", "Some platforms count devices, not people."),
    ),
    "viewer_minutes": Definition(
        label=QT_TRANSLATE_NOOP("Definitions", "Viewer-minutes"),
        meaning=QT_TRANSLATE_NOOP("Definitions", "How long all viewers together have watched."),
        numerator=QT_TRANSLATE_NOOP("Definitions", "Viewer-seconds watched"),
        denominator=QT_TRANSLATE_NOOP("Definitions", "Seconds in a minute"),
    ),
    "uv": Definition(
        label=QT_TRANSLATE_NOOP("Definitions", "Viewers (people)"),
        meaning=QT_TRANSLATE_NOOP(
            "Definitions", "How many people have watched: as rooms report it, otherwise as many as were seen."
        ),
        numerator=QT_TRANSLATE_NOOP("Definitions", "Distinct viewers"),
        elsewhere=QT_TRANSLATE_NOOP(
            "Definitions",
            "Douyin counts devices, others cookies or accounts; people on two platforms count twice.",
        ),
    ),
    "pv": Definition(
        label=QT_TRANSLATE_NOOP("Definitions", "Views"),
        meaning=QT_TRANSLATE_NOOP("Definitions", "How often somebody came in, re-entries included."),
        numerator=QT_TRANSLATE_NOOP("Definitions", "Enters so far"),
        elsewhere=QT_TRANSLATE_NOOP(
            "Definitions",
            "SHOPLINE counts a reload as a new viewer; others end a visit after 30 idle minutes.",
        ),
    ),
    "enters_per_min": Definition(
        label=QT_TRANSLATE_NOOP("Definitions", "Enters / min"),
        meaning=QT_TRANSLATE_NOOP("Definitions", "How often somebody entered a room in the last minute."),
        numerator=QT_TRANSLATE_NOOP("Definitions", "Enters in the last 60 s"),
        denominator=QT_TRANSLATE_NOOP("Definitions", "Seconds counted"),
    ),
    "avg_watch": Definition(
        label=QT_TRANSLATE_NOOP("Definitions", "Average watch time"),
        meaning=QT_TRANSLATE_NOOP(
            "Definitions",
            "How long a viewer stays on average, worked out from how many watch: no feed tells who leaves.",
        ),
        numerator=QT_TRANSLATE_NOOP("Definitions", "Viewer-seconds watched"),
        denominator=QT_TRANSLATE_NOOP("Definitions", "Distinct viewers"),
        elsewhere=QT_TRANSLATE_NOOP(
            "Definitions", "Platforms divide by people or by views; per view it is shorter."
        ),
    ),
    "entry_rate": Definition(
        label=QT_TRANSLATE_NOOP("Definitions", "Entry rate"),
        meaning=QT_TRANSLATE_NOOP(
            "Definitions",
            "Which share of those who were shown the room came in. No feed tells how many they are.",
        ),
        numerator=QT_TRANSLATE_NOOP("Definitions", "Distinct viewers"),
        denominator=QT_TRANSLATE_NOOP("Definitions", "Room impressions"),
        elsewhere=QT_TRANSLATE_NOOP(
            "Definitions", "Douyin: views ÷ impressions; WeChat: only visits of some length count."
        ),
    ),
    "k_factor": Definition(
        label=QT_TRANSLATE_NOOP("Definitions", "Share factor"),
        meaning=QT_TRANSLATE_NOOP(
            "Definitions", "How many people one share brings. No live feed tells who came through a share."
        ),
        numerator=QT_TRANSLATE_NOOP("Definitions", "Shares so far"),
        denominator=QT_TRANSLATE_NOOP("Definitions", "Enters through a share"),
    ),
}
