"""What each number on the strip means: the one place of these words.

The rule: whoever shows a number can show its definition, so a key without one must not reach the screen.
"""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QCoreApplication

from livestream_console.ui.marked import QT_TRANSLATE_NOOP

_CONTEXT = "Definitions"


class Definition(msgspec.Struct, frozen=True):
    """English source strings; ``translated`` gives them in the language of the screen."""

    label: str
    meaning: str
    numerator: str
    denominator: str = ""

    def translated(self) -> Definition:
        return Definition(
            *(QCoreApplication.translate(_CONTEXT, text) if text else "" for text in self._texts())
        )

    def _texts(self) -> tuple[str, str, str, str]:
        return (self.label, self.meaning, self.numerator, self.denominator)


DEFINITIONS: dict[str, Definition] = {
    "viewers_now": Definition(
        label=QT_TRANSLATE_NOOP("Definitions", "Viewers now"),
        meaning=QT_TRANSLATE_NOOP(
            "Definitions", "The last count of every room, added up. A count older than 30 s no longer counts."
        ),
        numerator=QT_TRANSLATE_NOOP("Definitions", "Viewers, summed over rooms (not de-duplicated)"),
    ),
    "enters_per_min": Definition(
        label=QT_TRANSLATE_NOOP("Definitions", "Enters / min"),
        meaning=QT_TRANSLATE_NOOP("Definitions", "How often somebody entered a room in the last minute."),
        numerator=QT_TRANSLATE_NOOP("Definitions", "Enters in the last 60 s"),
    ),
    "comments_per_min": Definition(
        label=QT_TRANSLATE_NOOP("Definitions", "Comments / min"),
        meaning=QT_TRANSLATE_NOOP("Definitions", "Comments in the last minute, repeated ones included."),
        numerator=QT_TRANSLATE_NOOP("Definitions", "Comments in the last 60 s"),
    ),
    "carts_per_min": Definition(
        label=QT_TRANSLATE_NOOP("Definitions", "Carts / min"),
        meaning=QT_TRANSLATE_NOOP(
            "Definitions",
            "How often somebody put a product into the cart in the last minute; removals do not count.",
        ),
        numerator=QT_TRANSLATE_NOOP("Definitions", "Add-to-carts in the last 60 s"),
    ),
    "orders_paid": Definition(
        label=QT_TRANSLATE_NOOP("Definitions", "Paid orders"),
        meaning=QT_TRANSLATE_NOOP(
            "Definitions", "Distinct orders of this show that were paid; refunds stay counted."
        ),
        numerator=QT_TRANSLATE_NOOP("Definitions", "Paid orders since the show started"),
    ),
    "gmv_paid": Definition(
        label=QT_TRANSLATE_NOOP("Definitions", "GMV (paid)"),
        meaning=QT_TRANSLATE_NOOP(
            "Definitions", "What the paid orders of this show add up to, before refunds."
        ),
        numerator=QT_TRANSLATE_NOOP("Definitions", "Amount of paid orders"),
    ),
    "gmv_per_viewer_minute": Definition(
        label=QT_TRANSLATE_NOOP("Definitions", "GMV per viewer-minute"),
        meaning=QT_TRANSLATE_NOOP(
            "Definitions",
            "What one viewer watching for one minute brought in so far. Re-entries do not change it.",
        ),
        numerator=QT_TRANSLATE_NOOP("Definitions", "Amount of paid orders"),
        denominator=QT_TRANSLATE_NOOP("Definitions", "Viewer-minutes watched"),
    ),
    "cvr": Definition(
        label=QT_TRANSLATE_NOOP("Definitions", "View-to-pay rate"),
        meaning=QT_TRANSLATE_NOOP("Definitions", "Which share of the people who watched bought something."),
        numerator=QT_TRANSLATE_NOOP("Definitions", "Distinct buyers"),
        denominator=QT_TRANSLATE_NOOP("Definitions", "Distinct viewers"),
    ),
}

STRIP = tuple(DEFINITIONS)
"""The readings of the strip, left to right."""
