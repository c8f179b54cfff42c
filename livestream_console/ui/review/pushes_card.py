"""The pushes of a review in the widget of the live desk, as high as its rows."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from livestream_console.ui import theme
from livestream_console.ui.effects.rows import Pushes
from livestream_console.ui.effects.view import EffectsView

_MOST_SEEN = 20


class PushesCard(QFrame):
    def __init__(self, title: str, pushes: Pushes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.set_role(self, "card")
        self.setAccessibleName(title)
        heading = QLabel(title)
        theme.set_role(heading, "title")
        self.view = EffectsView()
        self.view.show_pushes(pushes)
        table = self.view.table
        seen = min(_MOST_SEEN, self.view.model.rowCount())
        table.setFixedHeight(theme.ROW_DENSE * (seen + 1) + 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(6)
        column.addWidget(heading)
        column.addWidget(self.view)
