"""Words for what viewers say and do, and how they are answered."""

from __future__ import annotations

from livestream_console.ui.kpis.definitions.definition import Definition
from livestream_console.ui.marked import QT_TRANSLATE_NOOP

DEFINITIONS: dict[str, Definition] = {
    "comments": Definition(
        label=QT_TRANSLATE_NOOP("Definitions", "Comments"),
        meaning=QT_TRANSLATE_NOOP("Definitions", "All comments so far, repeated ones included."),
        numerator=QT_TRANSLATE_NOOP("Definitions", "Comments so far"),
    ),
    "comments_per_min": Definition(
        label=QT_TRANSLATE_NOOP("Definitions", "Comments / min"),
        meaning=QT_TRANSLATE_NOOP("Definitions", "Comments in the last minute, repeated ones included."),
        numerator=QT_TRANSLATE_NOOP("Definitions", "Comments in the last 60 s"),
        denominator=QT_TRANSLATE_NOOP("Definitions", "Seconds counted"),
    ),
    "comment_rate": Definition(
        label=QT_TRANSLATE_NOOP("Definitions", "Comments per viewer-minute"),
        meaning=QT_TRANSLATE_NOOP(
            "Definitions", "How often somebody comments, for each minute that a viewer watches."
        ),
        numerator=QT_TRANSLATE_NOOP("Definitions", "Comments so far"),
        denominator=QT_TRANSLATE_NOOP("Definitions", "Viewer-minutes watched"),
        elsewhere=QT_TRANSLATE_NOOP(
            "Definitions", "WeChat: people who comment ÷ new viewers, in ten-thousandths."
        ),
    ),
    "commenting_share": Definition(
        label=QT_TRANSLATE_NOOP("Definitions", "Commenting viewers"),
        meaning=QT_TRANSLATE_NOOP("Definitions", "Which share of the people who watched wrote a comment."),
        numerator=QT_TRANSLATE_NOOP("Definitions", "Distinct commenters"),
        denominator=QT_TRANSLATE_NOOP("Definitions", "Distinct viewers"),
        elsewhere=QT_TRANSLATE_NOOP("Definitions", "WeChat divides by new viewers only."),
    ),
    "engaged_share": Definition(
        label=QT_TRANSLATE_NOOP("Definitions", "Engaged viewers"),
        meaning=QT_TRANSLATE_NOOP(
            "Definitions",
            "Which share of the people who watched commented, liked, shared or followed by name.",
        ),
        numerator=QT_TRANSLATE_NOOP("Definitions", "Distinct people who took part"),
        denominator=QT_TRANSLATE_NOOP("Definitions", "Distinct viewers"),
        elsewhere=QT_TRANSLATE_NOOP(
            "Definitions",
            "Lazada counts the same four deeds; others divide deeds by people, which can exceed 100 %.",
        ),
    ),
    "likes": Definition(
        label=QT_TRANSLATE_NOOP("Definitions", "Likes"),
        meaning=QT_TRANSLATE_NOOP("Definitions", "All likes so far, as rooms batch them."),
        numerator=QT_TRANSLATE_NOOP("Definitions", "Likes so far"),
    ),
    "like_rate": Definition(
        label=QT_TRANSLATE_NOOP("Definitions", "Likes per viewer-minute"),
        meaning=QT_TRANSLATE_NOOP(
            "Definitions", "How often somebody likes, for each minute that a viewer watches."
        ),
        numerator=QT_TRANSLATE_NOOP("Definitions", "Likes so far"),
        denominator=QT_TRANSLATE_NOOP("Definitions", "Viewer-minutes watched"),
        elsewhere=QT_TRANSLATE_NOOP("Definitions", "WeChat: people who like ÷ new viewers."),
    ),
    "shares": Definition(
        label=QT_TRANSLATE_NOOP("Definitions", "Shares"),
        meaning=QT_TRANSLATE_NOOP("Definitions", "How often the room was shared."),
        numerator=QT_TRANSLATE_NOOP("Definitions", "Shares so far"),
    ),
    "share_rate": Definition(
        label=QT_TRANSLATE_NOOP("Definitions", "Shares per viewer-minute"),
        meaning=QT_TRANSLATE_NOOP(
            "Definitions", "How often somebody shares, for each minute that a viewer watches."
        ),
        numerator=QT_TRANSLATE_NOOP("Definitions", "Shares so far"),
        denominator=QT_TRANSLATE_NOOP("Definitions", "Viewer-minutes watched"),
    ),
    "follows": Definition(
        label=QT_TRANSLATE_NOOP("Definitions", "New followers"),
        meaning=QT_TRANSLATE_NOOP("Definitions", "How often somebody began to follow."),
        numerator=QT_TRANSLATE_NOOP("Definitions", "New followers so far"),
    ),
    "follow_rate": Definition(
        label=QT_TRANSLATE_NOOP("Definitions", "Follow rate"),
        meaning=QT_TRANSLATE_NOOP(
            "Definitions", "New followers for each person who watched, whether they followed before or not."
        ),
        numerator=QT_TRANSLATE_NOOP("Definitions", "New followers so far"),
        denominator=QT_TRANSLATE_NOOP("Definitions", "Distinct viewers"),
        elsewhere=QT_TRANSLATE_NOOP(
            "Definitions", "Some divide only by viewers who did not follow yet, which gives more."
        ),
    ),
    "questions_open": Definition(
        label=QT_TRANSLATE_NOOP("Definitions", "Open questions"),
        meaning=QT_TRANSLATE_NOOP(
            "Definitions", "Questions that wait for an answer; the same question of several viewers is one."
        ),
        numerator=QT_TRANSLATE_NOOP("Definitions", "Viewers who ask them"),
    ),
    "answered_share": Definition(
        label=QT_TRANSLATE_NOOP("Definitions", "Answered questions"),
        meaning=QT_TRANSLATE_NOOP(
            "Definitions", "Which share of the questions was answered; those dropped count as not answered."
        ),
        numerator=QT_TRANSLATE_NOOP("Definitions", "Questions answered"),
        denominator=QT_TRANSLATE_NOOP("Definitions", "Questions asked"),
    ),
    "answer_delay_p50": Definition(
        label=QT_TRANSLATE_NOOP("Definitions", "Answer delay (median)"),
        meaning=QT_TRANSLATE_NOOP(
            "Definitions", "Half of those who asked waited no longer than this for an answer."
        ),
        numerator=QT_TRANSLATE_NOOP("Definitions", "Questions answered"),
        denominator=QT_TRANSLATE_NOOP("Definitions", "Viewers who were answered"),
    ),
    "answer_delay_p90": Definition(
        label=QT_TRANSLATE_NOOP("Definitions", "Answer delay (90 %)"),
        meaning=QT_TRANSLATE_NOOP(
            "Definitions", "Nine in ten of those who asked waited no longer than this for an answer."
        ),
        numerator=QT_TRANSLATE_NOOP("Definitions", "Questions answered"),
        denominator=QT_TRANSLATE_NOOP("Definitions", "Viewers who were answered"),
    ),
    "late_events": Definition(
        label=QT_TRANSLATE_NOOP("Definitions", "Late messages"),
        meaning=QT_TRANSLATE_NOOP(
            "Definitions",
            "Messages that came more than 30 s late; they are counted in the second they are of.",
        ),
        numerator=QT_TRANSLATE_NOOP("Definitions", "Late messages so far"),
    ),
}
