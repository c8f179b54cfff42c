"""Which rows say the same again as an earlier one, and as which.

Rule: most rows repeat nothing, so those that do are kept apart, two numbers each in a sorted list, and as
much for each group. A group is named by its first row, which knows by its bits that it has one; how far the
others are from it is known, so that finding them costs no more with many rows than with few.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

SIZES_KNOWN: Final = 4_096


class RepeatGroups:
    """The repeats of one direction; ``falling`` where later rows are of earlier events."""

    def __init__(self, *, falling: bool) -> None:
        self._falling = falling
        self._rows = array("I")
        self._firsts = array("I")
        self._groups = array("I")
        self._farthest = array("I")
        """The row of each group that is farthest from its first."""
        self._sizes: dict[int, int] = {}
        """How many rows repeat the first one of a young group: it is on screen while it grows."""

    def extend(self, repeats: Mapping[int, int]) -> None:
        """Add the first rows of repeats, given by repeat in the order in which the rows were added."""
        self._rows.extend(repeats.keys())
        self._firsts.extend(repeats.values())
        groups, farthest, sizes = self._groups, self._farthest, self._sizes
        for row, first in repeats.items():
            place = bisect_left(groups, first)
            if place == len(groups) or groups[place] != first:
                groups.insert(place, first)
                farthest.insert(place, row)
                sizes[first] = 0
                if len(sizes) > SIZES_KNOWN:
                    del sizes[next(iter(sizes))]
            elif not self._falling:
                farthest[place] = row
            self.resize(first, 1)

    def first_of(self, row: int) -> int:
        """Return the row that a repeat repeats."""
        return self._firsts[bisect_left(self._rows, row)]

    def size(self, first: int) -> int | None:
        """Return how many rows repeat this one; None: it has to be counted."""
        return self._sizes.get(first)

    def resize(self, first: int, change: int) -> None:
        """So many more rows count as repeats of this one."""
        if first in self._sizes:
            self._sizes[first] += change

    def firsts_of(self, rows: npt.NDArray[np.uint32]) -> npt.NDArray[np.uint32]:
        """Return the rows that these repeat, each of them known to repeat one."""
        import numpy as np  # would delay the first window

        places = np.searchsorted(np.frombuffer(self._rows, np.uint32), rows)
        return np.frombuffer(self._firsts, np.uint32)[places]

    def repeats_of(self, first: int) -> npt.NDArray[np.uint32]:
        """Return the repeats of a row in the order they were said."""
        import numpy as np  # would delay the first window

        group = bisect_left(self._groups, first)
        if group == len(self._groups) or self._groups[group] != first:
            return np.empty(0, np.uint32)
        low, high = sorted((first, self._farthest[group]))
        begin, end = bisect_left(self._rows, low), bisect_right(self._rows, high)
        is_repeat = np.frombuffer(self._firsts, np.uint32)[begin:end] == first
        found: npt.NDArray[np.uint32] = np.frombuffer(self._rows, np.uint32)[begin:end][is_repeat]
        return found[::-1] if self._falling else found

    def items(self) -> list[tuple[int, int]]:
        """Return each repeat with the row that it repeats."""
        return list(zip(self._rows, self._firsts, strict=True))

    def bytes(self) -> int:
        return 8 * (len(self._rows) + len(self._groups))
