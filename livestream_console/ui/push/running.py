"""The strips of the offers that run, over one another.

The rule: however many there are, at least one is in sight and the keys below keep their place.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize

from livestream_console.ui.column import Column

_MOST_STRIPS = 3
"""More would push the keys below them off a small screen, so the rest scrolls."""


class RunningOffers(Column):
    def give_room(self, heights: Sequence[int]) -> None:
        self.setMinimumHeight(sum(heights[:1]))
        self.setMaximumHeight(sum(heights[:_MOST_STRIPS]))

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.maximumHeight())
