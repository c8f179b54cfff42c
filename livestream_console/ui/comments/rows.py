"""What a row of the stream is made of: its kind, the bits it is sorted by, its tag; and a row read back."""

from __future__ import annotations

import enum
from typing import Final

import msgspec

Room = tuple[str | None, str | None]
"""(platform, room)"""


class Kind(enum.IntEnum):
    """What a row is about."""

    COMMENT = 0
    GIFT = 1
    PAID_MESSAGE = 2
    MEMBERSHIP = 3
    ORDER = 4
    GAP = 5
    REFUND = 6
    RAID = 7


class Flag:
    """Bits of a row; filters ask for some of them. Plain integers: an IntFlag costs a microsecond a row."""

    QUESTION: Final = 1
    CLAIM: Final = 2
    REMOVED: Final = 4
    BACKFILLED: Final = 8
    BUYING: Final = 16
    OWN: Final = 32
    """Said by the desk's own people."""
    REPEAT: Final = 64
    """Said before, a short while ago."""
    HIDDEN: Final = 128
    HELD: Final = 256
    FLAGGED: Final = 512
    ORDER: Final = 1_024
    GIFT: Final = 2_048
    GAP: Final = 4_096
    REPEATED: Final = 8_192
    """Said again a short while after."""


STANDINGS: Final = {"hidden": Flag.HIDDEN, "held": Flag.HELD, "flagged": Flag.FLAGGED}
MODERATED: Final = Flag.HIDDEN | Flag.HELD | Flag.FLAGGED

FLAG_OF_KIND: Final = {
    Kind.GIFT: Flag.GIFT,
    Kind.PAID_MESSAGE: Flag.GIFT,
    Kind.MEMBERSHIP: Flag.GIFT,
    Kind.ORDER: Flag.ORDER,
    Kind.REFUND: Flag.ORDER,
    Kind.GAP: Flag.GAP,
}


class Tag(msgspec.Struct, frozen=True):
    """What stands at the right of a row: a code (``claim.held``, ``gift``, …) and the words that go with it.

    ``left``: the units that were free after a claim, where that was known.
    """

    code: str
    detail: str = ""
    left: str = ""


NO_TAG: Final = Tag("")


class Gap(msgspec.Struct, frozen=True):
    """A stretch a room was not heard; ``to_us`` None while it lasts."""

    platform: str | None
    from_us: int | None
    to_us: int | None = None
    missing: int | None = None
    backfilled: int | None = None

    def joined(self, news: Gap) -> Gap:
        """Return what is known after news of the same gap; what the news leave open stays."""
        return Gap(
            self.platform,
            self.from_us if news.from_us is None else news.from_us,
            self.to_us if news.to_us is None else news.to_us,
            self.missing if news.missing is None else news.missing,
            self.backfilled if news.backfilled is None else news.backfilled,
        )


class Origin(msgspec.Struct, frozen=True):
    """Where a row came from, and what stands beside the name: the viewer's roles and the comment's labels."""

    platform: str | None = None
    room: str | None = None
    badges: tuple[str, ...] = ()


class Row(msgspec.Struct, frozen=True):
    """One row as read back. ``time_s`` is seconds since 1970 UTC.

    ``times``: for so many comments it stands in the tab that is folded.
    """

    seq: int
    time_s: int
    origin: Origin
    kind: Kind
    flags: int
    tag: Tag
    name: str
    text: str
    times: int = 1

    @property
    def platform(self) -> str | None:
        return self.origin.platform
