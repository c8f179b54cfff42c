"""A panel that can stand on a small screen: too low for all of it, it scrolls as a whole.

Rule: it scrolls downwards only, and is never narrower than the panel must be.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

LEAST_HEIGHT = 168


class Shallow(QScrollArea):
    def __init__(self, panel: QWidget) -> None:
        super().__init__()
        self._panel = panel
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusProxy(panel)
        self.setWidget(panel)
        # Else each hides, as Qt counts, the one behind it, and the desk refreshes only what can be seen.
        for ground in (self.viewport(), panel):
            ground.setAutoFillBackground(False)

    def sizeHint(self) -> QSize:
        return self._panel.sizeHint()

    def minimumSizeHint(self) -> QSize:
        least = self._panel.minimumSizeHint()
        return QSize(least.width(), min(least.height(), LEAST_HEIGHT))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and watched is self._panel:
            self.updateGeometry()
        return super().eventFilter(watched, event)
