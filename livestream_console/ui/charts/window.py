"""Which stretch of the show the charts look at.

The rule: a window either follows the newest second with a fixed length or stands still; nothing in between.
"""

from __future__ import annotations

import msgspec

from livestream_console.ui.charts.marks import Span

_LEAST_S = 30
"""Less of a show says nothing about a pace."""
_SLIP_S = 5
"""A shorter selection is a slip of the hand."""
_YOUNG_S = 180
"""What a window is long at least: a show that has just begun must neither jump nor be stretched."""


class Window(msgspec.Struct, frozen=True):
    """``length_s`` None is the whole show; ``fixed`` is a selected stretch and stands still."""

    length_s: int | None = None
    fixed: Span | None = None

    @property
    def follows(self) -> bool:
        return self.fixed is None

    def span(self, seconds: int) -> Span:
        """Return what to draw of a show that is ``seconds`` long; never empty."""
        if self.fixed is not None:
            return self.fixed
        stop = max(seconds, _YOUNG_S)
        return Span(0 if self.length_s is None else max(0, stop - self.length_s), stop)

    def zoomed(self, selected: Span) -> Window:
        """Return the window onto a selected stretch, unchanged where too little would be seen."""
        if selected.stop - selected.start < _LEAST_S:
            return self
        return Window(self.length_s, selected)


TEN_MINUTES = Window(600)
HALF_HOUR = Window(1_800)
WHOLE_SHOW = Window()


def selection(first: float, last: float, seconds: int) -> Span | None:
    """Return what lies between two seconds of a show that is so long, None after a slip."""
    start, stop = (min(max(0, int(second)), seconds) for second in sorted((first, last)))
    return Span(start, stop) if stop - start >= _SLIP_S else None


def time_step(span: Span, most: int) -> int:
    """Return a round number of seconds between time labels, so that at most ``most`` fit into the span."""
    for step in (10, 30, 60, 120, 300, 600, 900, 1_800, 3_600, 7_200, 14_400):
        if (span.stop - span.start) / step <= most:
            return step
    return 86_400


def nice_top(peak: float) -> float:
    """Return a round upper end for a value axis, whose quarters are round as well."""
    if peak <= 0:
        return 4.0
    magnitude = 1.0
    while magnitude * 10 <= peak:
        magnitude *= 10
    while magnitude > peak:
        magnitude /= 10
    return magnitude * next(
        step for step in (1.2, 1.6, 2, 2.4, 3.2, 4, 6, 8, 10, 12) if step * magnitude >= peak
    )
