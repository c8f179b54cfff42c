"""Min/max at every zoom, kept up by touching only the buckets that changed.

A chart shows at most one bucket a pixel column, so what is drawn never depends on how long a show is.
The rule: buckets are aligned to the start of the show, not to the window, so that no line shimmers while the
window follows the show.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]

_FACTOR = 16
"""Few levels mean few calls an update; what lies between two of them is narrowed when it is drawn."""
_LEAST_NARROWED = 4
"""Narrowing at least so many at a time lets a bucket have nearly any size, so nearly every column has one."""


class Pyramid:
    """A growing series of values, one a second, NaN where unknown."""

    def __init__(self) -> None:
        self._n = 0
        self._lows = [np.empty(1024)]
        self._highs = self._lows[:1]

    def __len__(self) -> int:
        return self._n

    @property
    def values(self) -> Floats:
        """The series itself (a view; do not keep it over a write)."""
        return self._lows[0][: self._n]

    def write(self, start: int, values: Floats) -> None:
        """Put ``values`` at ``start``; they may overwrite, and may go on past the end, but leave no hole."""
        stop = start + len(values)
        if start > self._n:
            raise IndexError(f"a hole between {self._n} and {start}")
        if stop == start:
            return
        self._lows[0] = self._highs[0] = _grown(self._lows[0], stop)
        self._lows[0][start:stop] = values
        self._n = max(self._n, stop)
        self._lift(start, stop)

    def envelope(self, start: int, stop: int, columns: int) -> tuple[Floats, Floats]:
        """Return x and y of a line through [start, stop): two points for each of at most ``columns`` buckets.

        Every bucket gives its minimum, then its maximum; a bucket of unknown values gives NaN.
        """
        start, stop = max(0, start), min(self._n, stop)
        # One column less, since the first and the last bucket may both be cut by the window.
        size = max(1, -(-(stop - start) // max(1, columns - 1)))
        if size == 1:
            return np.arange(start, stop, dtype=np.float64), self._lows[0][start:stop].copy()
        level = 0
        while _LEAST_NARROWED * _FACTOR ** (level + 1) <= size:
            level += 1
        below = -(-size // _FACTOR**level)
        size = below * _FACTOR**level
        first, last = start // size, -(-stop // size)
        span = (first * below, last * below, self._held(level), below)
        low = _narrowed(np.fmin, self._lows[level], *span)
        high = _narrowed(np.fmax, self._highs[level], *span)
        x: Floats = np.arange(2 * first, 2 * first + 2 * len(low), dtype=np.float64) * (size / 2)
        y: Floats = np.stack((low, high), axis=1).ravel()
        return x, y

    def _held(self, level: int) -> int:
        """How many buckets of a level are filled."""
        return int(-(-self._n // _FACTOR**level))

    def _lift(self, start: int, stop: int) -> None:
        level = 0
        while self._held(level) > 1:
            held = self._held(level)
            start, stop = start // _FACTOR, -(-stop // _FACTOR)
            level += 1
            if level == len(self._lows):
                self._lows.append(np.empty(256))
                self._highs.append(np.empty(256))
            span = (start * _FACTOR, stop * _FACTOR, held, _FACTOR)
            self._lows[level] = _grown(self._lows[level], stop)
            self._highs[level] = _grown(self._highs[level], stop)
            self._lows[level][start:stop] = _narrowed(np.fmin, self._lows[level - 1], *span)
            self._highs[level][start:stop] = _narrowed(np.fmax, self._highs[level - 1], *span)


def _grown(values: Floats, size: int) -> Floats:
    """Return the array, or one at least twice as long with the same beginning."""
    if size <= len(values):
        return values
    longer = np.empty(max(size, 2 * len(values)))
    longer[: len(values)] = values
    return longer


def _narrowed(pick: np.ufunc, values: Floats, start: int, stop: int, held: int, by: int) -> Floats:
    """Reduce ``by`` neighbours to one from ``start`` on; the last may lack some that lie beyond ``held``."""
    stop = min(stop, held)
    if by == 1:
        return values[start:stop].copy()
    result: Floats = pick.reduceat(values[start:stop], np.arange(0, stop - start, by))
    return result
