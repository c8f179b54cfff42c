"""Every row of the stream that is loaded, and which of them each tab shows.

Rule: a row keeps its number: what comes gets 0, 1, 2, …, and what is read back from before gets -1, -2, …
So neither end moves the other, and adding costs the same with many rows as with few. A tab holds the numbers
of its rows: only a tab that is new looks at those that stand already.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, insort
from collections.abc import Container, Iterator, Mapping
from typing import Final, Generic, TypeVar

from livestream_console.core.ids import ViewerKey
from livestream_console.ui.comments.filters import BUILT_IN, Filter, Which, viewer_mark
from livestream_console.ui.comments.packed import Columns, PackedRows
from livestream_console.ui.comments.rows import Flag, Gap, Kind, Origin, Row, Tag

T = TypeVar("T")

SLICE = 5_000
"""So many texts are looked through in a few milliseconds."""
ORIGINS: Final = 60_000
"""A column has no room for more; beyond it a row shows no badges."""


class _Codes(Generic[T]):
    """Values by small numbers, each value once."""

    def __init__(self) -> None:
        self.values: list[T] = []
        self._codes: dict[T, int] = {}

    def __len__(self) -> int:
        return len(self.values)

    def code(self, value: T) -> int:
        code = self._codes.get(value)
        if code is None:
            code = self._codes[value] = len(self.values)
            self.values.append(value)
        return code


class _Side:
    """The rows of one direction, by index from where the list began."""

    def __init__(self, origins: _Codes[Origin]) -> None:
        self.rows = PackedRows()
        self.filters: dict[str, tuple[Which, array[int]]] = {}
        self._origins = origins

    def count(self, which: str) -> int:
        return len(self.rows) if which == Filter.ALL else len(self.filters[which][1])

    def index_at(self, which: str, place: int) -> int:
        return place if which == Filter.ALL else self.filters[which][1][place]

    def extend(self, new: Columns) -> int:
        first = self.rows.extend(new)
        marked = [(index, bits) for index, bits in enumerate(new.flags, first) if bits]
        for which, members in self.filters.values():
            if not which.only_bits:
                members.extend([i for i in range(first, len(self.rows)) if self._takes(which, i)])
            elif which.bits:
                wanted = which.bits
                members.extend([index for index, bits in marked if bits & wanted])
            else:
                left_out = {index for index, bits in marked if bits & which.without}
                members.extend([i for i in range(first, len(self.rows)) if i not in left_out])
        return first

    def change_flags(self, index: int, add: int, drop: int) -> None:
        """Give a row bits and take others; it joins and leaves tabs in its place."""
        rows = self.rows
        before = rows.flags[index]
        after = rows.flags[index] = (before & ~drop) | add
        for which, members in self.filters.values():
            was, is_now = which.takes_bits(before), which.takes_bits(after)
            if was == is_now or not (which.only_bits or self._takes_always(which, index)):
                continue
            if is_now:
                insort(members, index)
            else:
                del members[bisect_left(members, index)]

    def add_filter(self, key: str, which: Which, looked_through: int, found: list[int]) -> None:
        """Make a tab of the rows that stand; ``found`` are those before ``looked_through`` with its words."""
        rows = self.rows
        if not len(rows):
            self.filters[key] = (which, array("I"))
            return
        import numpy as np  # would delay the first window

        # These look into the columns and must be gone before a column grows.
        belongs = np.ones(len(rows), bool)
        if which.words:
            belongs[:] = False
            belongs[[*found, *self.with_words(which, looked_through, len(rows))]] = True
        if which.bits:
            belongs &= (np.frombuffer(rows.flags, np.uint16) & which.bits) != 0
        if which.viewer is not None:
            belongs &= np.frombuffer(rows.viewers, np.int64) == which.viewer
        if which.rooms:
            codes = [code for code, origin in enumerate(self._origins.values) if _in_rooms(which, origin)]
            belongs &= np.isin(np.frombuffer(rows.origins, np.uint16), np.array(codes, np.uint16))
        self.filters[key] = (which, array("I", np.flatnonzero(belongs).astype(np.uint32).tobytes()))

    def with_words(self, which: Which, start: int, stop: int) -> set[int]:
        """Return the rows of a stretch that have one of the words."""
        if start >= stop:
            return set()
        return {index for word in which.words for index in self.rows.containing(word, start, stop)}

    def _takes(self, which: Which, index: int) -> bool:
        return which.takes_bits(self.rows.flags[index]) and self._takes_always(which, index)

    def _takes_always(self, which: Which, index: int) -> bool:
        """Say whether a row fits in what never changes about it."""
        rows = self.rows
        return (
            (which.viewer is None or rows.viewers[index] == which.viewer)
            and (not which.rooms or _in_rooms(which, self._origins.values[rows.origins[index]]))
            and (not which.words or bool(self.with_words(which, index, index + 1)))
        )


def _in_rooms(which: Which, origin: Origin) -> bool:
    return (origin.platform, origin.room) in which.rooms


class CommentStore:
    """The loaded rows of one show, in the order they came."""

    def __init__(self, beside: CommentStore | None = None) -> None:
        """``beside``: another store that this one's rows are to be put before; such a one has no tabs."""
        self._origins: _Codes[Origin] = beside._origins if beside is not None else _Codes()
        self._tags: _Codes[Tag] = beside._tags if beside is not None else _Codes()
        self._later = _Side(self._origins)
        self._earlier = _Side(self._origins)
        self._gaps: dict[int, Gap] = {}
        if beside is None:
            for key, which in BUILT_IN.items():
                for side in (self._earlier, self._later):
                    side.filters[key] = (which, array("I"))

    def __len__(self) -> int:
        return self.count(Filter.ALL)

    # --- tabs ---

    def count(self, which: str) -> int:
        return self._earlier.count(which) + self._later.count(which)

    def row_at(self, which: str, position: int) -> int:
        """Return the row number at a position of a filter."""
        before = self._earlier.count(which)
        if position < before:
            return ~self._earlier.index_at(which, before - 1 - position)
        return self._later.index_at(which, position - before)

    def position_of(self, which: str, row: int) -> int | None:
        """Return where a row stands in a filter, None where it is not in it."""
        side, index = self._at(row)
        before = self._earlier.count(which)
        place = index
        if which != Filter.ALL:
            members = side.filters[which][1]
            place = bisect_left(members, index)
            if place == len(members) or members[place] != index:
                return None
        return before + place if row >= 0 else before - 1 - place

    def has_filter(self, key: str) -> bool:
        return key == Filter.ALL or key in self._later.filters

    def add_filter(self, key: str, which: Which) -> Iterator[None]:
        """Make a tab of one's own, a slice of texts at a time; it is there once this is exhausted."""
        sides = (self._earlier, self._later)
        done = dict.fromkeys(sides, 0)
        found: dict[_Side, list[int]] = {side: [] for side in sides}
        for side in sides if which.words else ():
            while len(side.rows) - done[side] > SLICE:
                stop = done[side] + SLICE
                found[side] += side.with_words(which, done[side], stop)
                done[side] = stop
                yield
        for side in sides:
            side.add_filter(key, which, done[side], found[side])

    def remove_filter(self, key: str) -> None:
        for side in (self._earlier, self._later):
            del side.filters[key]

    def rooms(self) -> list[tuple[str | None, str | None]]:
        """Return the rooms that were heard, in the order they first spoke."""
        heard = dict.fromkeys((origin.platform, origin.room) for origin in self._origins.values)
        return [room for room in heard if room != (None, None)]

    def last_of(self, viewer: ViewerKey, most: int) -> list[int]:
        """Return the last rows of one viewer, newest first."""
        import numpy as np  # would delay the first window

        mark = viewer_mark(viewer)
        later, earlier = (
            np.flatnonzero(np.frombuffer(side.rows.viewers, np.int64) == mark) if len(side.rows) else ()
            for side in (self._later, self._earlier)
        )
        return [*(int(i) for i in later[::-1][:most]), *(~int(i) for i in earlier[:most])][:most]

    # --- rows ---

    def origin(self, platform: str | None, room: str | None, badges: tuple[str, ...] = ()) -> int:
        """Return the code of where a row comes from."""
        return self._origins.code(Origin(platform, room, badges if len(self._origins) < ORIGINS else ()))

    def append(
        self,
        seq: int,
        time_us: int,
        origin: int,
        kind: int,
        flags: int,
        tag: Tag,
        name: str,
        text: str,
        viewer: ViewerKey | None = None,
    ) -> int:
        """Add a row after all others and return its number."""
        one = Columns(
            seqs=[seq],
            times_s=[time_us // 1_000_000],
            origins=[origin],
            kinds=[kind],
            flags=[flags],
            tags=[self._tags.code(tag)],
            viewers=[viewer_mark(viewer)],
            said=[1],
            names=[name.encode("utf-8", "replace")],
            texts=[text.encode("utf-8", "replace")],
        )
        return self._later.extend(one)

    @property
    def next_row(self) -> int:
        """The number that the next row after all others gets."""
        return len(self._later.rows)

    def extend(self, new: Columns) -> int:
        """Add many rows at once, column by column: a busy room brings hundreds a frame."""
        return self._later.extend(new)

    def tag(self, tag: Tag) -> int:
        """Return a tag's code."""
        return self._tags.code(tag)

    def append_gap(self, seq: int, time_us: int, gap: Gap, room: str | None = None) -> int:
        origin = self.origin(gap.platform, room)
        row = self.append(seq, time_us, origin, Kind.GAP, Flag.GAP, Tag(""), "", "")
        self._gaps[row] = gap
        return row

    def put_before(self, page: CommentStore, without: Container[int]) -> dict[int, int]:
        """Put what was appended to a page before all rows, but for some; return their numbers here."""
        kept = [index for index in reversed(range(len(page._later.rows))) if index not in without]
        if not kept:
            return {}
        first = self._earlier.extend(page._later.rows.columns(kept))
        numbers = {index: ~row for row, index in enumerate(kept, first)}
        for index, gap in page._gaps.items():
            if index in numbers:
                self._gaps[numbers[index]] = gap
        return numbers

    def row(self, row: int) -> Row:
        side, index = self._at(row)
        read = side.rows.columns([index])
        return Row(
            seq=read.seqs[0],
            time_s=read.times_s[0],
            origin=self._origins.values[read.origins[0]],
            kind=Kind(read.kinds[0]),
            flags=read.flags[0],
            tag=self._tags.values[read.tags[0]],
            # A name or text cut at its limit may end within a character.
            name=read.names[0].decode("utf-8", "ignore"),
            text=read.texts[0].decode("utf-8", "ignore"),
            times=read.said[0],
        )

    def row_of(self, seq: int) -> int | None:
        """Return the row of an event, None where it is not loaded or is no row."""
        index = self._later.rows.index_of(seq, falling=False)
        if index is not None:
            return index
        index = self._earlier.rows.index_of(seq, falling=True)
        return None if index is None else ~index

    def gap(self, row: int) -> Gap:
        return self._gaps[row]

    def set_gap(self, row: int, gap: Gap) -> None:
        self._gaps[row] = gap

    def set_tag(self, row: int, tag: Tag) -> None:
        side, index = self._at(row)
        side.rows.set_tag(index, self._tags.code(tag))

    def set_times(self, times: Mapping[int, int]) -> None:
        """Say of rows how often they were said in a while."""
        for row, count in times.items():
            side, index = self._at(row)
            side.rows.set_said(index, count)

    def change_flags(self, row: int, add: int = 0, drop: int = 0) -> None:
        side, index = self._at(row)
        side.change_flags(index, add, drop)

    def bytes_beyond_text(self) -> int:
        """Return what the rows cost without their words: records and filters."""
        return sum(
            side.rows.bytes_beyond_text() + sum(4 * len(members) for _, members in side.filters.values())
            for side in (self._earlier, self._later)
        )

    def _at(self, row: int) -> tuple[_Side, int]:
        return (self._later, row) if row >= 0 else (self._earlier, ~row)
