"""Which rows are chosen: one that keys and menu act on, and the range from where choosing began.

Rule: these are positions in the filter that is shown, not row numbers.
"""

from __future__ import annotations


class Selection:
    """``focused`` is None while nothing is chosen."""

    def __init__(self) -> None:
        self.focused: int | None = None
        self._began: int | None = None

    def clear(self) -> None:
        self.focused = self._began = None

    def choose(self, position: int, *, extend: bool) -> None:
        self.focused = position
        if not extend or self._began is None:
            self._began = position

    def shift(self, positions: int) -> None:
        """Stay on the same rows after so many were put before all others."""
        if self.focused is not None and self._began is not None:
            self.focused += positions
            self._began += positions

    @property
    def range(self) -> range:
        if self.focused is None or self._began is None:
            return range(0)
        return range(min(self.focused, self._began), max(self.focused, self._began) + 1)
