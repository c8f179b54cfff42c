"""Every row of the stream that is loaded, and which of them each tab shows.

Rule: a row keeps its number: what comes gets 0, 1, 2, …, and what is read back from before gets -1, -2, …
So neither end moves the other, and adding costs the same with many rows as with few.
"""

from __future__ import annotations

import enum
from array import array
from bisect import insort
from collections.abc import Container
from typing import Final, Generic, TypeVar

import msgspec

from livestream_console.ui.comments.packed import PackedRows

T = TypeVar("T")


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


_TAB_OF_KIND: Final = {
    Kind.GIFT: Filter.VALUE,
    Kind.PAID_MESSAGE: Filter.VALUE,
    Kind.MEMBERSHIP: Filter.VALUE,
    Kind.ORDER: Filter.VALUE,
    Kind.REFUND: Filter.VALUE,
    Kind.GAP: Filter.GAPS,
}


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

    def joined(self, news: Gap) -> Gap:
        """Return what is known after news of the same gap; what the news leave open stays."""
        return Gap(
            self.platform,
            self.from_us if news.from_us is None else news.from_us,
            self.to_us if news.to_us is None else news.to_us,
            self.missing if news.missing is None else news.missing,
            self.backfilled if news.backfilled is None else news.backfilled,
        )


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


class _Codes(Generic[T]):
    """Values by small numbers, each value once."""

    def __init__(self) -> None:
        self._values: list[T] = []
        self._codes: dict[T, int] = {}

    def code(self, value: T) -> int:
        code = self._codes.get(value)
        if code is None:
            code = self._codes[value] = len(self._values)
            self._values.append(value)
        return code

    def value(self, code: int) -> T:
        return self._values[code]


class _Side:
    """The rows of one direction, by index from where the list began."""

    def __init__(self) -> None:
        self.rows = PackedRows()
        self.filters: dict[Filter, array[int]] = {f: array("I") for f in Filter if f is not Filter.ALL}

    def count(self, which: Filter) -> int:
        return len(self.rows) if which is Filter.ALL else len(self.filters[which])

    def index_at(self, which: Filter, place: int) -> int:
        return place if which is Filter.ALL else self.filters[which][place]

    def add(
        self, seq: int, time_s: int, platform: int, kind: int, flags: int, tag: int, name: bytes, text: bytes
    ) -> int:
        return self.extend([seq], [time_s], [platform], kind, [flags], tag, [name], [text])

    def extend(
        self,
        seqs: list[int],
        times_s: list[int],
        platforms: list[int],
        kind: int,
        flags: list[int],
        tag: int,
        names: list[bytes],
        texts: list[bytes],
    ) -> int:
        first = self.rows.extend(seqs, times_s, platforms, kind, flags, tag, names, texts)
        filters = self.filters
        if any(flags):
            places = list(enumerate(flags, first))
            filters[Filter.QUESTIONS].extend([place for place, bits in places if bits & Flag.QUESTION])
            filters[Filter.CLAIMS].extend([place for place, bits in places if bits & Flag.CLAIM])
        if kind and (tab := _TAB_OF_KIND.get(Kind(kind))) is not None:
            filters[tab].extend(range(first, first + len(seqs)))
        return first


class CommentStore:
    """The loaded rows of one show, in the order they came."""

    def __init__(self, beside: CommentStore | None = None) -> None:
        """``beside``: another store that this one's rows are to be put before."""
        self._later = _Side()
        self._earlier = _Side()
        self._platforms: _Codes[str | None] = beside._platforms if beside is not None else _Codes()
        self._tags: _Codes[Tag] = beside._tags if beside is not None else _Codes()
        self._gaps: dict[int, Gap] = {}

    def __len__(self) -> int:
        return self.count(Filter.ALL)

    def count(self, which: Filter) -> int:
        return self._earlier.count(which) + self._later.count(which)

    def row_at(self, which: Filter, position: int) -> int:
        """Return the row number at a position of a filter."""
        before = self._earlier.count(which)
        if position < before:
            return ~self._earlier.index_at(which, before - 1 - position)
        return self._later.index_at(which, position - before)

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
        """Add a row after all others and return its number."""
        return self._later.add(
            seq,
            time_us // 1_000_000,
            self._platforms.code(platform),
            kind,
            flags,
            self._tags.code(tag),
            name.encode("utf-8", "replace"),
            text.encode("utf-8", "replace"),
        )

    def append_comments(
        self,
        seqs: list[int],
        times_s: list[int],
        platforms: list[str | None],
        flags: list[int],
        names: list[str],
        texts: list[str],
    ) -> int:
        """Add many plain rows at once, column by column: a busy room brings hundreds a frame."""
        codes = {platform: self._platforms.code(platform) for platform in set(platforms)}
        return self._later.extend(
            seqs,
            times_s,
            [codes[platform] for platform in platforms],
            Kind.COMMENT,
            flags,
            self._tags.code(NO_TAG),
            [name.encode("utf-8", "replace") for name in names],
            [text.encode("utf-8", "replace") for text in texts],
        )

    def append_gap(self, seq: int, time_us: int, gap: Gap) -> int:
        row = self.append(seq, time_us, gap.platform, Kind.GAP, 0, NO_TAG, "", "")
        self._gaps[row] = gap
        return row

    def put_before(self, page: CommentStore, without: Container[int]) -> dict[int, int]:
        """Put what was appended to a page before all rows, but for some; return their numbers here."""
        numbers: dict[int, int] = {}
        for index in reversed(range(len(page._later.rows))):
            if index not in without:
                numbers[index] = row = ~self._earlier.add(*page._later.rows.fields(index))
                if index in page._gaps:
                    self._gaps[row] = page._gaps[index]
        return numbers

    def row(self, row: int) -> Row:
        side, index = self._at(row)
        seq, time_s, platform, kind, flags, tag, name, text = side.rows.fields(index)
        return Row(
            seq=seq,
            time_s=time_s,
            platform=self._platforms.value(platform),
            kind=Kind(kind),
            flags=flags,
            tag=self._tags.value(tag),
            # A name or text cut at its limit may end within a character.
            name=name.decode("utf-8", "ignore"),
            text=text.decode("utf-8", "ignore"),
        )

    def gap(self, row: int) -> Gap:
        return self._gaps[row]

    def set_gap(self, row: int, gap: Gap) -> None:
        self._gaps[row] = gap

    def set_tag(self, row: int, tag: Tag) -> None:
        side, index = self._at(row)
        side.rows.set_tag(index, self._tags.code(tag))

    def mark_removed(self, row: int) -> None:
        side, index = self._at(row)
        side.rows.add_flags(index, Flag.REMOVED)

    def mark_claim(self, row: int) -> None:
        """Say that a row is a claim; it joins that filter once, in its place."""
        side, index = self._at(row)
        if side.rows.flags(index) & Flag.CLAIM:
            return
        side.rows.add_flags(index, Flag.CLAIM)
        claims = side.filters[Filter.CLAIMS]
        if claims and claims[-1] > index:
            insort(claims, index)
        else:
            claims.append(index)

    def bytes_beyond_text(self) -> int:
        """Return what the rows cost without their words: records and filters."""
        return sum(
            side.rows.bytes_beyond_text() + sum(4 * len(rows) for rows in side.filters.values())
            for side in (self._earlier, self._later)
        )

    def _at(self, row: int) -> tuple[_Side, int]:
        return (self._later, row) if row >= 0 else (self._earlier, ~row)
