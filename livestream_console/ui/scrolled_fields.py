"""The fields of a form, which scroll where the screen is not high enough for all of them.

Rule: as long as there is room nothing of it is seen: it is as high as its fields, without frame or bar.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QWidget

_LEAST = 160


class ScrolledFields(QScrollArea):
    def __init__(self, fields: QLayout) -> None:
        super().__init__()
        self._fields = fields
        fields.setContentsMargins(0, 0, 0, 0)
        inner = QWidget()
        inner.setLayout(fields)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setWidget(inner)
        self.verticalScrollBar().rangeChanged.connect(self.updateGeometry)
        for part in (inner, self.viewport()):  # the ground is the dialog's
            part.setAutoFillBackground(False)

    def height_for(self, width: int) -> int:
        """Return how high all fields are at a width; words that wrap make it higher."""
        return max(self._fields.totalHeightForWidth(width), self._fields.totalSizeHint().height())

    def sizeHint(self) -> QSize:
        bar = self.verticalScrollBar()
        width = bar.sizeHint().width() if bar.maximum() else 0
        return self._fields.totalSizeHint() + QSize(width, 0)

    def minimumSizeHint(self) -> QSize:
        least = self._fields.totalMinimumSize()
        return QSize(least.width(), min(least.height(), _LEAST))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
