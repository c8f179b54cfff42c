"""Which rows a tab shows: bits that a row must have one of, rooms, one viewer, words.

Rule: whether a row belongs is said once, when it comes or changes; nothing here looks at rows that stand.
"""

from __future__ import annotations

import enum
from typing import Final

import msgspec

from livestream_console.core.ids import ViewerKey
from livestream_console.ui.comments.rows import MODERATED, Flag, Room


class Filter(enum.StrEnum):
    """The tabs that every desk has. ALL has every row."""

    ALL = "all"
    QUESTIONS = "questions"
    BUYING = "buying"
    CLAIMS = "claims"
    ORDERS = "orders"
    GIFTS = "gifts"
    FLAGGED = "flagged"
    GAPS = "gaps"


FOLDED: Final = "folded"
"""Whichever tab is folded, with one row for all that say the same."""


class Which(msgspec.Struct, frozen=True):
    """``bits`` 0 is any row; empty rooms and words, and viewer None, ask for nothing.

    Words are in small letters; one of them must be in the text.
    """

    bits: int = 0
    rooms: frozenset[Room] = frozenset()
    viewer: int | None = None
    words: tuple[bytes, ...] = ()

    @property
    def only_bits(self) -> bool:
        return not self.rooms and self.viewer is None and not self.words

    def takes_bits(self, bits: int) -> bool:
        return not self.bits or bits & self.bits != 0


BUILT_IN: Final = {
    Filter.QUESTIONS: Which(Flag.QUESTION),
    Filter.BUYING: Which(Flag.BUYING),
    Filter.CLAIMS: Which(Flag.CLAIM),
    Filter.ORDERS: Which(Flag.ORDER),
    Filter.GIFTS: Which(Flag.GIFT),
    Filter.FLAGGED: Which(MODERATED),
    Filter.GAPS: Which(Flag.GAP),
}

KINDS: Final = {
    "question": Flag.QUESTION,
    "buying": Flag.BUYING,
    "claim": Flag.CLAIM,
    "order": Flag.ORDER,
    "gift": Flag.GIFT,
    "flagged": MODERATED,
}
"""What a tab of one's own can ask for, by the names it is kept under."""


def viewer_mark(key: ViewerKey | None) -> int:
    """Return the 64 bits by which rows tell viewers apart; 0 for somebody unknown."""
    return 0 if key is None else hash(key)


class Tab(msgspec.Struct, frozen=True):
    """A tab of one's own. ``kinds`` and ``rooms`` empty mean any."""

    name: str
    kinds: tuple[str, ...] = ()
    rooms: tuple[Room, ...] = ()
    words: tuple[str, ...] = ()
    viewer: ViewerKey | None = None

    def which(self) -> Which:
        bits = 0
        for kind in self.kinds:
            bits |= KINDS.get(kind, 0)
        return Which(
            bits,
            rooms=frozenset(self.rooms),
            viewer=None if self.viewer is None else viewer_mark(self.viewer),
            words=tuple(word.encode("utf-8", "replace").lower() for word in self.words if word),
        )
