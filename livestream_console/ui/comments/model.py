"""Every row of the stream that is loaded, and which of them each tab shows.

Rule: a row keeps its number: what comes gets 0, 1, 2, …, and what is read back from before gets -1, -2, …
So neither end moves the other, and adding costs the same with many rows as with few. ``changed`` collects
the rows that look different from when they were added.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Container, Iterator, Mapping
from typing import Final

from livestream_console.core.ids import ViewerKey
from livestream_console.ui.comments.codes import Codes
from livestream_console.ui.comments.filters import BUILT_IN, Filter, Which, viewer_mark
from livestream_console.ui.comments.packed import Columns
from livestream_console.ui.comments.rows import Flag, Gap, Kind, Origin, Row, Tag
from livestream_console.ui.comments.side import Side

SLICE = 5_000
"""So many texts are looked through in a few milliseconds."""
ORIGINS: Final = 60_000
"""A column has no room for more; beyond it a row shows no badges."""
NO_REPEATS: Final[Mapping[int, int]] = {}


class CommentStore:
    """The loaded rows of one show, in the order they came."""

    def __init__(self, beside: CommentStore | None = None) -> None:
        """``beside``: another store that this one's rows are to be put before; such a one has no tabs."""
        self._origins: Codes[Origin] = beside._origins if beside is not None else Codes()
        self._tags: Codes[Tag] = beside._tags if beside is not None else Codes()
        self._later = Side(self._origins, falling=False)
        self._earlier = Side(self._origins, falling=True)
        self._sides = (self._earlier, self._later)
        self._gaps: dict[int, Gap] = {}
        self.changed: set[int] = set()
        if beside is None:
            for key, which in BUILT_IN.items():
                for side in self._sides:
                    side.add_filter(key, which, 0, [])

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
            members = side.members(which)
            place = bisect_left(members, index)
            if place == len(members) or members[place] != index:
                return None
        return before + place if row >= 0 else before - 1 - place

    def has_filter(self, key: str) -> bool:
        return key == Filter.ALL or key in self._later.filters

    def fold(self, key: str | None) -> None:
        """Fold a tab: FOLDED has its rows, where one stands for all that say the same. None: no tab."""
        for side in self._sides:
            side.fold(key)

    def add_filter(self, key: str, which: Which) -> Iterator[None]:
        """Make a tab of one's own, a slice of texts at a time; it is there once this is exhausted."""
        done = dict.fromkeys(self._sides, 0)
        found: dict[Side, list[int]] = {side: [] for side in self._sides}
        for side in self._sides if which.words else ():
            while len(side.rows) - done[side] > SLICE:
                stop = done[side] + SLICE
                found[side] += side.with_words(which, done[side], stop)
                done[side] = stop
                yield
        for side in self._sides:
            side.add_filter(key, which, done[side], found[side])

    def remove_filter(self, key: str) -> None:
        for side in self._sides:
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
            names=[name.encode("utf-8", "replace")],
            texts=[text.encode("utf-8", "replace")],
        )
        return self.extend(one)

    @property
    def next_row(self) -> int:
        """The number that the next row after all others gets."""
        return len(self._later.rows)

    def extend(self, new: Columns, repeats: Mapping[int, int] = NO_REPEATS) -> int:
        """Add many rows at once, column by column: a busy room brings hundreds a frame.

        ``repeats`` are those that repeat an earlier row, with that row. Return the first one's number.
        """
        later = self._later
        first = later.extend(new, repeats)
        for row in set(repeats.values()):
            stand_in = later.stand_in(row)
            if stand_in is not None:
                self.changed.add(stand_in)
        return first

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
        rows = {index: row for row, index in enumerate(kept, self._earlier.count(Filter.ALL))}
        repeats = {rows[repeat]: rows[first] for repeat, first in reversed(page._later.groups.items())}
        self._earlier.extend(page._later.rows.columns(kept), repeats)
        for index, gap in page._gaps.items():
            if index in rows:
                self._gaps[~rows[index]] = gap
        return {index: ~row for index, row in rows.items()}

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
            times=side.times(index),
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
        self.changed.add(row)

    def set_tag(self, row: int, tag: Tag) -> None:
        side, index = self._at(row)
        side.rows.set_tag(index, self._tags.code(tag))
        self.changed.add(row)

    def change_flags(self, row: int, add: int = 0, drop: int = 0) -> None:
        side, index = self._at(row)
        changed = side.change_flags(index, add, drop)
        self.changed.update(changed if row >= 0 else [~other for other in changed])

    def bytes_beyond_text(self) -> int:
        """Return what the rows cost without their words: records, tabs and repeats."""
        return sum(side.bytes_beyond_text() for side in self._sides)

    def _at(self, row: int) -> tuple[Side, int]:
        return (self._later, row) if row >= 0 else (self._earlier, ~row)
