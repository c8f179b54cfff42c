"""Cards below one another, each placed for itself, so that a card more moves none of those above it.

Rule: nothing is laid out that did not change. Qt's own box squeezes all cards into its old height before it
grows, which breaks and paints every one of them anew for each that is added.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget


class Stack(QWidget):
    def __init__(self, gap: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gap = gap
        self._cards: list[QWidget] = []
        self.setAttribute(Qt.WidgetAttribute.WA_StaticContents)

    def add(self, card: QWidget) -> None:
        """Put a card below the others."""
        self._cards.append(card)
        card.setParent(self)
        bottom = self.height() + self._gap if len(self._cards) > 1 else 0
        card.setGeometry(0, bottom, self.width(), _height(card, self.width()))
        card.show()
        # A table knows only now how high it is in this width.
        if (layout := card.layout()) is not None:
            layout.activate()
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._place()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self._place()
        return super().event(event)

    def _place(self) -> None:
        bottom = -self._gap
        for card in self._cards:
            top, high = bottom + self._gap, _height(card, self.width())
            card.setGeometry(0, top, self.width(), high)
            bottom = top + high
        self.setFixedHeight(max(0, bottom))


def _height(card: QWidget, width: int) -> int:
    return card.heightForWidth(width) if card.hasHeightForWidth() else card.sizeHint().height()
