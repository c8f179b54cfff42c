"""The scroll bar of the virtual list: it shows where a Place stands, and a hand on it moves the place.

Rule: the bar follows the place, not the other way round; what it is told is never taken for a hand's move.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QScrollBar

from livestream_console.ui.comments.place import UNIT, Place


class PlaceBar(QObject):
    moved = Signal()
    """A hand, or the style's arrows, moved the place."""
    released = Signal()

    def __init__(self, bar: QScrollBar, place: Place) -> None:
        super().__init__(bar)
        self._bar = bar
        self._place = place
        self._is_told = False
        bar.setSingleStep(UNIT)
        bar.valueChanged.connect(self._on_value_changed)
        bar.sliderReleased.connect(self.released)

    @property
    def is_held(self) -> bool:
        return self._bar.isSliderDown()

    def show_place(self, view_height: int) -> None:
        here, end, page = self._place.on_bar(view_height)
        bar = self._bar
        self._is_told = True
        bar.setPageStep(page)
        bar.setRange(0, end)
        bar.setValue(here)
        bar.setEnabled(end > 0)
        self._is_told = False

    def _on_value_changed(self, value: int) -> None:
        if self._is_told or not self._place.count():
            return
        self._place.following = value >= self._bar.maximum()
        if not self._place.following:
            self._place.move_to_bar(value)
        self.moved.emit()
