"""The battle report of an hour of a past show, from what travels with its review.

Rule: a picture of the past says what the live one says: its figures are of its hour; only the share of buyers
is of the whole show and says so.
"""

from __future__ import annotations

import msgspec
from PySide6.QtGui import QImage

from livestream_console.analysis.review.review import Review
from livestream_console.core.battle import Battle
from livestream_console.core.numbers.reading import Reading, unheard
from livestream_console.ui import formats
from livestream_console.ui.battle import words
from livestream_console.ui.battle.picture import paint

_SHARE = "cvr"


class Hours(msgspec.Struct, frozen=True):
    """The hours of a show in their order, and which share of its viewers bought."""

    battles: tuple[Battle, ...]
    share: Reading

    @property
    def names(self) -> list[str]:
        """Return from when until when each lasted."""
        spans = ((battle.from_us, battle.until_us) for battle in self.battles)
        return [f"{formats.clock(from_us)[:5]}–{formats.clock(until_us)[:5]}" for from_us, until_us in spans]

    def picture(self, place: int) -> tuple[str, QImage]:
        """Return the report of one of them, and what to call it."""
        battle = self.battles[place]
        return words.file_name(battle), paint(battle, words.cells(battle, self.share), ())


def hours(review: Review) -> Hours:
    as_of_us = review.head.until_us
    known = (row for row in review.figures.rows if row.key == _SHARE)
    share = next(known, unheard(_SHARE, "share", "events", "order", as_of_us, "nothing_heard"))
    return Hours(review.hours, share)
