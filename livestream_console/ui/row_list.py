"""A list of rows that are all alike, one of which is chosen; and how such a row is grounded and marked.

Rule: no QListView. With every row that is put in it lays out all of them, 40 ms for ten thousand.
"""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QItemSelectionModel, QModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QStyle, QStyleOptionViewItem, QTableView

from livestream_console.ui import theme

MARK = 16
_ROWS = 2


class RowList(QTableView):
    """One column, and ``empty_words`` where there is no row."""

    def __init__(self, model: QAbstractItemModel, row_height: int, empty_words: str = "") -> None:
        super().__init__()
        self.empty_words = empty_words
        self.setModel(model)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(row_height)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def sizeHint(self) -> QSize:
        """It takes what room there is, but asks for little: else its panel scrolls before it does."""
        return QSize(super().sizeHint().width(), _ROWS * self.verticalHeader().defaultSectionSize())

    def in_sight(self) -> range:
        """Return the rows of which something is to be seen."""
        if not self.model().rowCount():
            return range(0)
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        return range(max(first, 0), (self.model().rowCount() if last < 0 else last + 1))

    def choose(self, place: int) -> None:
        """Choose the row at a place; -1 stands for none and leaves the choice as it is."""
        if place >= 0:
            self.selectionModel().setCurrentIndex(
                self.model().index(place, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect
            )

    def moveCursor(self, action: QTableView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Home and End go to the first and the last row; in a table they go along a row."""
        last = self.model().rowCount() - 1
        if last >= 0 and action in (self.CursorAction.MoveHome, self.CursorAction.MoveEnd):
            return self.model().index(0 if action == self.CursorAction.MoveHome else last, 0)
        return super().moveCursor(action, modifiers)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.model().rowCount():
            painter = QPainter(self.viewport())
            painter.setPen(theme.current().color("faint"))
            middle = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.viewport().rect().adjusted(16, 16, -16, -16), middle, self.empty_words)


def paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """Paint what lies under a row: whether it is chosen or pointed at, and the line below it."""
    area: QRect = option.rect
    state: QStyle.StateFlag = option.state
    colours = theme.current()
    if state & QStyle.StateFlag.State_Selected:
        painter.fillRect(area, colours.color("action", 0.12))
        painter.fillRect(QRect(area.left(), area.top(), 2, area.height()), colours.color("action"))
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(area, colours.color("raised", 0.5))
    painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), colours.color("line"))


def paint_mark(painter: QPainter, left: int, line: QRect, platform: str | None) -> QRect:
    """Paint a platform's mark into a line, and return where it is."""
    letter, ground = theme.platform_mark(platform)
    mark = QRect(left, line.center().y() - MARK // 2 + 1, MARK, MARK)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(mark, 4, 4)
    painter.setPen(QColor("white"))
    painter.setFont(theme.text_font(10))
    painter.drawText(mark, Qt.AlignmentFlag.AlignCenter, letter)
    return mark
