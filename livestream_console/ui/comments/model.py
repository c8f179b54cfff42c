"""Every row of the stream, packed: one fixed record a row and one growing text, no Python object a row.

Rule: rows are only ever appended; what may change later (flags, tag, gap) is changed in place, in O(1). A
record is 26 bytes; a row in a filter costs four more.
"""

from __future__ import annotations

import enum
from array import array
from bisect import insort
from struct import Struct
from typing import Final

import msgspec

_RECORD: Final = Struct("<QIIIHBBBB")
_SIZE: Final = _RECORD.size
_FLAGS_AT: Final = _SIZE - 1
_TAG: Final = Struct("<I")
_TAG_AT: Final = 16
_NAME_MAX: Final = 0xFF
_TEXT_MAX: Final = 0xFFFF


class Kind(enum.IntEnum):
    """What a row is about; everything but a comment has a filter of its own."""

    COMMENT = 0
    GIFT = 1
    PAID_MESSAGE = 2
    MEMBERSHIP = 3
    ORDER = 4
    GAP = 5


class Flag:
    """Bits of a row. Plain integers: an IntFlag costs a microsecond a row."""

    QUESTION: Final = 1
    CLAIM: Final = 2
    REMOVED: Final = 4
    BACKFILLED: Final = 8


class Filter(enum.StrEnum):
    """The tabs of the stream; all but ALL hold the numbers of their rows."""

    ALL = "all"
    QUESTIONS = "questions"
    CLAIMS = "claims"
    VALUE = "value"
    GAPS = "gaps"


class Tag(msgspec.Struct, frozen=True):
    """What stands at the right of a row: a code (``held``, ``gift``, …) and the words that go with it."""

    code: str
    detail: str = ""


NO_TAG: Final = Tag("")


class Gap(msgspec.Struct, frozen=True):
    """A stretch a room was not heard; ``to_us`` None while it lasts."""

    platform: str | None
    from_us: int | None
    to_us: int | None = None
    missing: int | None = None
    backfilled: int | None = None


class Row(msgspec.Struct, frozen=True):
    """One row as read back. ``time_s`` is seconds since 1970 UTC."""

    seq: int
    time_s: int
    platform: str | None
    kind: Kind
    flags: int
    tag: Tag
    name: str
    text: str


class CommentStore:
    """The rows of one show, in the order they came."""

    def __init__(self) -> None:
        self._records = bytearray()
        self._text = bytearray()
        self._platforms: list[str | None] = []
        self._platform_codes: dict[str | None, int] = {}
        self._tags: list[Tag] = [NO_TAG]
        self._tag_codes: dict[Tag, int] = {NO_TAG: 0}
        self._gaps: dict[int, Gap] = {}
        self._filters: dict[Filter, array[int]] = {f: array("I") for f in Filter if f is not Filter.ALL}

    def __len__(self) -> int:
        return len(self._records) // _SIZE

    def count(self, which: Filter) -> int:
        return len(self) if which is Filter.ALL else len(self._filters[which])

    def row_at(self, which: Filter, position: int) -> int:
        """Return the row number at a position of a filter."""
        return position if which is Filter.ALL else self._filters[which][position]

    def append(
        self,
        seq: int,
        time_us: int,
        platform: str | None,
        kind: int,
        flags: int,
        tag: Tag,
        name: str,
        text: str,
    ) -> int:
        """Add a row and return its number."""
        row = len(self._records) // _SIZE
        shown_name = name.encode("utf-8", "replace")[:_NAME_MAX]
        shown_text = text.encode("utf-8", "replace")[:_TEXT_MAX]
        platform_code = self._platform_codes.get(platform)
        if platform_code is None:
            platform_code = self._add_platform(platform)
        self._records += _RECORD.pack(
            len(self._text),
            seq & 0xFFFFFFFF,
            time_us // 1_000_000,
            0 if tag is NO_TAG else self._tag_code(tag),
            len(shown_text),
            len(shown_name),
            platform_code,
            kind,
            flags,
        )
        self._text += shown_name
        self._text += shown_text
        if flags & Flag.QUESTION:
            self._filters[Filter.QUESTIONS].append(row)
        if kind:
            self._filters[Filter.GAPS if kind == Kind.GAP else Filter.VALUE].append(row)
        return row

    def append_gap(self, seq: int, time_us: int, gap: Gap) -> int:
        row = self.append(seq, time_us, gap.platform, Kind.GAP, 0, NO_TAG, "", "")
        self._gaps[row] = gap
        return row

    def row(self, row: int) -> Row:
        at, seq, time_s, tag, text_len, name_len, platform, kind, flags = _RECORD.unpack_from(
            self._records, row * _SIZE
        )
        middle = at + name_len
        return Row(
            seq=seq,
            time_s=time_s,
            platform=self._platforms[platform],
            kind=Kind(kind),
            flags=flags,
            tag=self._tags[tag],
            # A name or text cut at its limit may end within a character.
            name=self._text[at:middle].decode("utf-8", "ignore"),
            text=self._text[middle : middle + text_len].decode("utf-8", "ignore"),
        )

    def gap(self, row: int) -> Gap:
        return self._gaps[row]

    def set_gap(self, row: int, gap: Gap) -> None:
        self._gaps[row] = gap

    def set_tag(self, row: int, tag: Tag) -> None:
        _TAG.pack_into(self._records, row * _SIZE + _TAG_AT, self._tag_code(tag))

    def mark_removed(self, row: int) -> None:
        self._records[row * _SIZE + _FLAGS_AT] |= Flag.REMOVED

    def mark_claim(self, row: int) -> None:
        """Say that a row is a claim; it joins that filter once, in its place."""
        at = row * _SIZE + _FLAGS_AT
        if self._records[at] & Flag.CLAIM:
            return
        self._records[at] |= Flag.CLAIM
        claims = self._filters[Filter.CLAIMS]
        if claims and claims[-1] > row:
            insort(claims, row)
        else:
            claims.append(row)

    def bytes_beyond_text(self) -> int:
        """Return what the rows cost without their words: records and filters."""
        return len(self._records) + sum(4 * len(rows) for rows in self._filters.values())

    def _add_platform(self, platform: str | None) -> int:
        code = self._platform_codes[platform] = len(self._platforms)
        self._platforms.append(platform)
        return code

    def _tag_code(self, tag: Tag) -> int:
        code = self._tag_codes.get(tag)
        if code is None:
            code = self._tag_codes[tag] = len(self._tags)
            self._tags.append(tag)
        return code
