"""Where the crosshair stands and what is selected, by mouse or by keys, in seconds of the show.

The rule: a selection goes from where it was begun to where one points, and a slip of the hand is none.
"""

from __future__ import annotations

from livestream_console.ui.charts.marks import Span
from livestream_console.ui.charts.window import selection


class Pointing:
    def __init__(self) -> None:
        self.at: int | None = None
        self.selected: Span | None = None
        self._begun: int | None = None
        self._pressed = False

    @property
    def shown(self) -> Span | None:
        """What is tinted: the stretch that is being dragged, else the one that is selected."""
        if self._pressed and self._begun is not None and self.at is not None:
            start, stop = sorted((self._begun, self.at))
            return Span(start, stop)
        return self.selected

    @property
    def idle(self) -> bool:
        return self.at is None and self.selected is None

    def clear(self) -> None:
        self.at = self.selected = self._begun = None
        self._pressed = False

    def press(self, second: float) -> None:
        self._begun, self._pressed = max(0, int(second)), True

    def release(self, second: float, seconds: int) -> None:
        """Select what was dragged over in a show that is so long."""
        if self._pressed and self._begun is not None:
            self.selected = selection(self._begun, second, seconds) or self.selected
            self._pressed, self._begun = False, None

    def step(self, by: int, seconds: int, *, selecting: bool) -> None:
        """Move the crosshair by so many seconds; ``selecting`` takes along what lies between."""
        newest = max(0, seconds - 1)
        before = newest if self.at is None else self.at
        self.at = min(max(0, before + by), newest)
        if not selecting:
            self._begun = None
            return
        if self._begun is None:
            self._begun = before
        self.selected = selection(self._begun, self.at, seconds)
