"""The rows of one direction, by index from where the list began: which tabs have them, and one tab folded.

Rule: a tab has every row that belongs to it; folded, one row stands for all that say the same within that
tab: the first of them that is in it. Only a tab that is new or newly folded looks at rows that stand already.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from livestream_console.ui.comments.codes import Codes
from livestream_console.ui.comments.filters import FOLDED, Filter, Which
from livestream_console.ui.comments.groups import RepeatGroups
from livestream_console.ui.comments.packed import Columns, PackedRows
from livestream_console.ui.comments.rows import Flag, Origin

_GROUPED: Final = Flag.REPEAT | Flag.REPEATED


class Side:
    """``falling`` where later rows are of earlier events."""

    def __init__(self, origins: Codes[Origin], *, falling: bool) -> None:
        self.rows = PackedRows()
        self.filters: dict[str, tuple[Which, array[int]]] = {}
        self.groups = RepeatGroups(falling=falling)
        self._origins = origins
        self._folded: tuple[str, Which] | None = None
        self._standing = array("I")
        """The rows of the folded tab that stand for others or for themselves."""

    def count(self, which: str) -> int:
        return len(self.rows) if which == Filter.ALL else len(self.members(which))

    def index_at(self, which: str, place: int) -> int:
        return place if which == Filter.ALL else self.members(which)[place]

    def members(self, which: str) -> array[int]:
        """Return the rows of a tab but ALL."""
        return self._standing if which == FOLDED else self.filters[which][1]

    def extend(self, new: Columns, repeats: Mapping[int, int]) -> int:
        """Add rows and which of them repeat which; return the first one's index."""
        rows = self.rows
        first = rows.extend(new)
        self.groups.extend(repeats)
        for repeat, repeated in repeats.items():
            rows.flags[repeated] |= Flag.REPEATED
            if not rows.flags[repeat] & Flag.REPEAT:
                self.groups.resize(repeated, -1)
        marked = [(index, bits) for index, bits in enumerate(new.flags, first) if bits]
        for key, (which, members) in self.filters.items():
            if not which.only_bits:
                found = [index for index in range(first, len(rows)) if self._takes(which, index)]
            elif which.bits:
                wanted = which.bits
                found = [index for index, bits in marked if bits & wanted]
            else:
                found = list(range(first, len(rows)))
            members.extend(found)
            if self._folded is not None and self._folded[0] == key:
                self._standing.extend([index for index in found if self._stands(which, index)])
        if self._folded is not None and self._folded[0] == Filter.ALL:
            again = {index for index, bits in marked if bits & Flag.REPEAT}
            self._standing.extend([index for index in range(first, len(rows)) if index not in again])
        return first

    def change_flags(self, index: int, add: int, drop: int) -> list[int]:
        """Give a row bits and take others; it joins and leaves tabs in its place.

        Return the rows that look different now: it, and those that say the same.
        """
        before = self.rows.flags[index]
        after = self.rows.flags[index] = (before & ~drop) | add
        if (before ^ after) & Flag.REPEAT:
            self.groups.resize(self.groups.first_of(index), 1 if after & Flag.REPEAT else -1)
        for which, members in self.filters.values():
            if which.takes_bits(before) != (is_now := which.takes_bits(after)) and (
                which.only_bits or self._takes_always(which, index)
            ):
                _have(members, index, is_now)
        if self._folded is None:
            return [index]
        which = self._folded[1]
        if which.takes_bits(before) == which.takes_bits(after) and not (before ^ after) & Flag.REPEAT:
            return [index]
        first = self.groups.first_of(index) if before & Flag.REPEAT else index
        group = {index, *self._group(first)} if before & _GROUPED else {index}
        for member in group:
            _have(self._standing, member, self._takes(which, member) and self._stands(which, member))
        return list(group)

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

    # --- what is said again ---

    def fold(self, key: str | None) -> None:
        """Fold a tab instead of the one that is folded; None: none is."""
        self._folded = None
        self._standing = array("I")
        if key is None:
            return
        which = Which() if key == Filter.ALL else self.filters[key][0]
        self._folded = (key, which)
        if not self.count(key):
            return
        import numpy as np  # would delay the first window

        flags = np.frombuffer(self.rows.flags, np.uint16)
        if key == Filter.ALL:
            standing = np.flatnonzero((flags & Flag.REPEAT) == 0)
        else:
            members = np.frombuffer(self.members(key), np.uint32)
            again = (flags[members] & Flag.REPEAT) != 0
            alone = [index for index in self._without_first(key) if self._stands(which, index)]
            standing = np.sort(np.concatenate((members[~again], np.array(alone, np.uint32))))
        self._standing = array("I", standing.astype(np.uint32).tobytes())

    def stand_in(self, row: int) -> int | None:
        """Return the row of the folded tab that stands for what this one says."""
        if self._folded is None:
            return None
        return next(self._said_in(self._folded[1], self._first_of(row)), None)

    def times(self, row: int) -> int:
        """Return for how many comments a row of the folded tab stands."""
        if self._folded is None or not self.rows.flags[row] & _GROUPED:
            return 1
        key, which = self._folded
        first = self._first_of(row)
        if self.stand_in(row) != row:
            return 1
        if key == Filter.ALL and (size := self.groups.size(first)) is not None:
            return 1 + size
        if not which.only_bits:
            return sum(1 for _ in self._said_in(which, first))
        import numpy as np  # would delay the first window

        said = np.frombuffer(self.rows.flags, np.uint16)[self.groups.repeats_of(first)]
        wanted = said[said & Flag.REPEAT != 0] & (which.bits or Flag.REPEAT)
        return int(np.count_nonzero(wanted)) + which.takes_bits(self.rows.flags[first])

    def _without_first(self, key: str) -> Iterable[int]:
        """Return the repeats in a tab whose first row is not in it: few, as the same words mean the same."""
        import numpy as np  # would delay the first window

        flags = np.frombuffer(self.rows.flags, np.uint16)
        members = np.frombuffer(self.members(key), np.uint32)
        again = members[(flags[members] & Flag.REPEAT) != 0]
        if not len(again):
            return []
        is_in = np.zeros(len(flags), bool)
        is_in[members] = True
        return [int(index) for index in again[~is_in[self.groups.firsts_of(again)]]]

    def _stands(self, which: Which, index: int) -> bool:
        """Say whether a row of a tab is the first there to say so."""
        if not self.rows.flags[index] & Flag.REPEAT:
            return True
        return next(self._said_in(which, self._first_of(index))) == index

    def _said_in(self, which: Which, first: int) -> Iterator[int]:
        return (index for index in self._group(first) if self._takes(which, index))

    def _group(self, first: int) -> Iterator[int]:
        """Yield the rows that say the same, in the order they were said."""
        flags = self.rows.flags
        yield first
        repeats = self.groups.repeats_of(first).tolist()
        yield from (index for index in repeats if flags[index] & Flag.REPEAT)

    def _first_of(self, index: int) -> int:
        return self.groups.first_of(index) if self.rows.flags[index] & Flag.REPEAT else index

    # --- what belongs ---

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

    def bytes_beyond_text(self) -> int:
        numbers = len(self._standing) + sum(len(members) for _, members in self.filters.values())
        return self.rows.bytes_beyond_text() + self.groups.bytes() + 4 * numbers


def _have(members: array[int], index: int, wanted: bool) -> None:
    """Let a sorted list have a number, or not."""
    place = bisect_left(members, index)
    is_there = place < len(members) and members[place] == index
    if wanted and not is_there:
        insort(members, index)
    elif is_there and not wanted:
        del members[place]


def _in_rooms(which: Which, origin: Origin) -> bool:
    return (origin.platform, origin.room) in which.rooms
