"""What each number on the strip means: the one place of these words.

The rule: whoever shows a number can show its definition, so a key without one must not reach the screen.
"""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QCoreApplication

from livestream_console.ui.marked import QT_TRANSLATE_NOOP

_CONTEXT = "Definitions"


class Definition(msgspec.Struct, frozen=True):
    """English source strings; ``translated`` gives them in the language of the screen.

    ``denominator`` is what is divided by, ``taken_off`` the amount that is set against the numerator's.
    """

    label: str
    meaning: str
    numerator: str
    denominator: str = ""
    taken_off: str = ""

    def translated(self) -> Definition:
        return Definition(
            *(QCoreApplication.translate(_CONTEXT, text) if text else "" for text in self._texts())
        )

    def _texts(self) -> tuple[str, ...]:
        return (self.label, self.meaning, self.numerator, self.denominator, self.taken_off)


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
    "gmv_net": Definition(
        label=QT_TRANSLATE_NOOP("Definitions", "GMV (net)"),
        meaning=QT_TRANSLATE_NOOP(
            "Definitions",
            "What is left of the paid orders: less refunds and what was cancelled later, each once.",
        ),
        numerator=QT_TRANSLATE_NOOP("Definitions", "Amount of paid orders"),
        taken_off=QT_TRANSLATE_NOOP("Definitions", "Refunded or cancelled"),
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
    "gmv_created": Definition(
        label=QT_TRANSLATE_NOOP("Definitions", "Created"),
        meaning=QT_TRANSLATE_NOOP(
            "Definitions", "What all orders placed in this show add up to, paid or not, cancelled or not."
        ),
        numerator=QT_TRANSLATE_NOOP("Definitions", "Amount of orders placed"),
    ),
    "gmv_refunded": Definition(
        label=QT_TRANSLATE_NOOP("Definitions", "Refunded"),
        meaning=QT_TRANSLATE_NOOP(
            "Definitions", "What shops gave back of the orders of this show, in whole or in part."
        ),
        numerator=QT_TRANSLATE_NOOP("Definitions", "Amount of refunds made"),
    ),
    "gmv_cancelled": Definition(
        label=QT_TRANSLATE_NOOP("Definitions", "Cancelled"),
        meaning=QT_TRANSLATE_NOOP("Definitions", "What orders add up to that were paid and then cancelled."),
        numerator=QT_TRANSLATE_NOOP("Definitions", "Amount of orders cancelled after payment"),
    ),
    "gmv_after_refunds": Definition(
        label=QT_TRANSLATE_NOOP("Definitions", "Paid less refunds"),
        meaning=QT_TRANSLATE_NOOP(
            "Definitions", "What the paid orders add up to, less refunds; cancelled ones stay in it."
        ),
        numerator=QT_TRANSLATE_NOOP("Definitions", "Amount of paid orders"),
        taken_off=QT_TRANSLATE_NOOP("Definitions", "Amount of refunds made"),
    ),
    "gmv_confirmed": Definition(
        label=QT_TRANSLATE_NOOP("Definitions", "Confirmed"),
        meaning=QT_TRANSLATE_NOOP(
            "Definitions",
            "Paid orders that a code, cart, claim, live room or link owes to the live. Nothing is guessed.",
        ),
        numerator=QT_TRANSLATE_NOOP("Definitions", "Amount of these orders"),
        taken_off=QT_TRANSLATE_NOOP("Definitions", "Refunded or cancelled of it"),
    ),
    "gmv_inferred": Definition(
        label=QT_TRANSLATE_NOOP("Definitions", "Inferred"),
        meaning=QT_TRANSLATE_NOOP(
            "Definitions",
            "Paid orders that only the time tells of: bought while one push of the product stood. A guess.",
        ),
        numerator=QT_TRANSLATE_NOOP("Definitions", "Amount of these orders"),
        taken_off=QT_TRANSLATE_NOOP("Definitions", "Refunded or cancelled of it"),
    ),
    "gmv_unattributed": Definition(
        label=QT_TRANSLATE_NOOP("Definitions", "Without a push"),
        meaning=QT_TRANSLATE_NOOP(
            "Definitions", "Paid orders that nothing owes to a push: no sign, or several pushes at once."
        ),
        numerator=QT_TRANSLATE_NOOP("Definitions", "Amount of these orders"),
        taken_off=QT_TRANSLATE_NOOP("Definitions", "Refunded or cancelled of it"),
    ),
}

STRIP = (
    "viewers_now",
    "enters_per_min",
    "comments_per_min",
    "carts_per_min",
    "orders_paid",
    "gmv_paid",
    "gmv_net",
    "gmv_per_viewer_minute",
    "cvr",
)
"""The readings of the strip, left to right."""
