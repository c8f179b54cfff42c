"""What the charts show, worked out from the per-second bins of the metrics.

The rule: a rate is a sum over the last minute, a ratio is a sum over a sum, never a mean of ratios. An update
touches only the seconds that changed and the minute after them; a rolling check finds events late by hours.
"""

from __future__ import annotations

from collections.abc import Collection

import numpy as np

from livestream_console.core.audience import Ints
from livestream_console.core.rooms import RoomKey
from livestream_console.core.tally import Metrics
from livestream_console.ui.charts import series
from livestream_console.ui.charts.marks import Span
from livestream_console.ui.charts.pyramid import Floats, Pyramid
from livestream_console.ui.charts.rows import BY_SHOPS, Bins, row
from livestream_console.ui.charts.series import RATES, RATIOS, SERIES, USUAL, VIEWERS

SMOOTHING_S = 60
_RECENT_S = 600
"""Late events nearly always fall into these last seconds, which every update compares."""
_SAMPLED, _PAID = "sampled", "orders_paid"
_NOTHING = Span(0, 0)
_CHECK_S = 16_384
"""How much of the older past one update compares; five hours take two updates."""


class ChartModel:
    """Some series of a show, or of one of its rooms, as pyramids over seconds since its first bin."""

    def __init__(self) -> None:
        self._keys = frozenset(key for pair in USUAL for key in pair)
        self._room: RoomKey | None = None
        self.clear()

    def choose(self, keys: Collection[str], room: RoomKey | None) -> None:
        """Say what is drawn from now on; what nobody looks at costs nothing."""
        if (frozenset(keys), room) != (self._keys, self._room):
            self._keys, self._room = frozenset(keys), room
            self.clear()

    def clear(self) -> None:
        """Forget everything, as when another show or another moment of it is opened."""
        drawn = [key for key in SERIES if key in self._keys and key != VIEWERS]
        rows = [series.row_of(key) for key in drawn]
        self._mirrors = {name: _Mirror() for name in (VIEWERS, _SAMPLED, _PAID, *rows)}
        self._pyramids = {key: Pyramid() for key in (VIEWERS, _PAID, *drawn)}

    @property
    def seconds(self) -> int:
        """How many seconds the charts hold."""
        return len(self._pyramids[VIEWERS])

    def update(self, metrics: Metrics) -> bool:
        """Take over what changed; False when nothing did."""
        length = metrics.last + 1
        if length < self.seconds:
            self.clear()
        changed = {}
        for name, mirror in self._mirrors.items():
            source = row(metrics, self._room, name)
            changed[name] = _NOTHING if source is None else mirror.update(source, length)
        self._write(VIEWERS, _both(changed[VIEWERS], changed[_SAMPLED]))
        self._write(_PAID, changed[_PAID])
        for key in self._pyramids:
            if key in RATES:
                self._write(key, _and_the_minute_after(changed[RATES[key]], length))
            elif key in RATIOS and self._are_held(VIEWERS, RATIOS[key].row):
                sold_to = _both(changed[VIEWERS], changed[RATIOS[key].row])
                self._write(key, _and_the_minute_after(sold_to, length))
        return any(span.start < span.stop for span in changed.values())

    def knows(self, key: str) -> bool:
        """Say whether there is anything to draw of a series; of one room there may not be."""
        return self.seconds == 0 or len(self._pyramids[key]) > 0

    def is_part(self, key: str) -> bool:
        """Say whether a series has only what shops are known to have sold in the room."""
        return self._room is not None and series.row_of(key) in BY_SHOPS

    def envelope(self, key: str, start: int, stop: int, columns: int) -> tuple[Floats, Floats]:
        """Return the points of a line through a window, at most two a column."""
        return self._pyramids[key].envelope(start, stop, columns)

    def sold(self, start: int, stop: int, columns: int) -> Floats:
        """Return the seconds in which orders were paid, those of one column as one."""
        x, y = self._pyramids[_PAID].envelope(start, stop, columns)
        return x[y > 0]

    def at(self, key: str, second: int) -> float | None:
        """Return the value at a second, None where it is not known."""
        values = self._pyramids[key].values
        if not 0 <= second < len(values) or np.isnan(values[second]):
            return None
        return float(values[second])

    def latest(self, key: str) -> float | None:
        return self.at(key, self.seconds - 1)

    def _are_held(self, *rows: str) -> bool:
        return all(len(self._mirrors[name].bins) for name in rows)

    def _write(self, key: str, span: Span) -> None:
        if span.start >= span.stop:
            return
        if key == VIEWERS:
            sampled = self._mirrors[_SAMPLED].bins[span.start : span.stop]
            # Seconds without a fresh sample are unknown, not empty.
            values = np.where(sampled > 0, self._mirrors[VIEWERS].bins[span.start : span.stop], np.nan)
        elif key == _PAID:
            values = self._mirrors[_PAID].bins[span.start : span.stop].astype(np.float64)
        elif key in RATIOS:
            ratio = RATIOS[key]
            counted = self._minute_sums(ratio.row, span)
            viewer_minutes = self._minute_sums(VIEWERS, span) / 60
            values = np.divide(
                ratio.viewer_minutes * counted,
                viewer_minutes,
                out=np.full(len(counted), np.nan),
                where=viewer_minutes > 0,
            )
        else:
            values = self._minute_sums(RATES[key], span)
        self._pyramids[key].write(span.start, values)

    def _minute_sums(self, name: str, span: Span) -> Floats:
        """For each second of the span, the sum of the minute that ends with it."""
        before = max(0, span.start - SMOOTHING_S)
        running = np.concatenate(([0], np.cumsum(self._mirrors[name].bins[before : span.stop])))
        upper = np.arange(span.start, span.stop) + 1 - before
        sums: Floats = (running[upper] - running[np.maximum(upper - SMOOTHING_S, 0)]).astype(np.float64)
        return sums


class _Mirror:
    """A copy of one row of bins that can say which stretch of it changed."""

    def __init__(self) -> None:
        self.bins: Bins = np.empty(0, np.int64)
        self._store: Bins = np.empty(1024, np.int64)
        self._checked = 0

    def update(self, source: Ints | Bins, length: int) -> Span:
        """Copy what is new or different of the first ``length`` bins; return one stretch that covers it."""
        # The view must not outlive this call: an array that is looked at cannot grow.
        live: Bins = np.frombuffer(source, np.int64, count=length) if length else self.bins
        held = len(self.bins)
        recent = max(0, held - _RECENT_S)
        if self._checked >= recent:
            self._checked = 0
        old = Span(self._checked, min(recent, self._checked + _CHECK_S))
        self._checked = old.stop
        start, stop = self._difference(live, Span(recent, held)), length
        again = self._difference(live, old)
        if again < old.stop:
            stop = stop if start < stop else old.stop
            start = again
        if length > len(self._store):
            self._store = np.concatenate((self.bins, np.empty(length, np.int64)))
        self._store[start:stop] = live[start:stop]
        self.bins = self._store[:length]
        return Span(start, stop)

    def _difference(self, live: Bins, span: Span) -> int:
        """Return the first second of the span that differs, its stop where none does."""
        differs = live[span.start : span.stop] != self.bins[span.start : span.stop]
        return span.start + int(differs.argmax()) if differs.any() else span.stop


def _both(one: Span, other: Span) -> Span:
    """Return a stretch that covers two, of which either may be empty."""
    if one.start >= one.stop or other.start >= other.stop:
        return other if one.start >= one.stop else one
    return Span(min(one.start, other.start), max(one.stop, other.stop))


def _and_the_minute_after(span: Span, length: int) -> Span:
    if span.start >= span.stop:
        return span
    return Span(span.start, min(length, span.stop + SMOOTHING_S - 1))
