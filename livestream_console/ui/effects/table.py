"""The table of pushes: figures in columns, and each factor drawn on its interval.

Rule: where there is no room for all columns, the figures that the drawing does not show go last; what a row
says in full is one press away.
"""

from __future__ import annotations

from collections.abc import Callable

import msgspec
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from livestream_console.ui import theme
from livestream_console.ui.effects.drawing import (
    COUNT,
    DRAWN,
    EXTRA,
    FACTOR,
    LEFT,
    MONEY,
    NAME,
    NAME_LEAST,
    RIGHT,
    TIME,
    VERDICT,
    WIDTHS,
    EffectsDelegate,
    EffectsHeader,
    ink,
)
from livestream_console.ui.effects.rows import EffectRow

Index = QModelIndex | QPersistentModelIndex

_DISPENSABLE = (MONEY, EXTRA, COUNT, TIME, FACTOR)
"""What goes first where it is narrow."""
_NOWHERE = QModelIndex()


class Column(msgspec.Struct, frozen=True):
    """``meaning`` defines what stands in it."""

    heading: str
    meaning: str
    text: Callable[[EffectRow], str]


class EffectsModel(QAbstractTableModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[EffectRow] = []
        self.columns = (
            Column(self.tr("Push"), self.tr("What was put before the audience."), lambda row: row.name),
            Column(
                self.tr("At"),
                self.tr("When it was first shown; by kind, how many there were."),
                lambda row: row.at,
            ),
            Column(
                self.tr("In window"),
                self.tr("What was counted in the two minutes from the push on, however it came about."),
                lambda row: row.counted,
            ),
            Column(
                self.tr("Factor (90 %)"),
                self.tr(
                    "By what the rate per viewer-minute was multiplied, given the viewers who came. 1 is no "
                    "effect; the true factor lies between the ends in 90 of 100 cases."
                ),
                lambda row: row.factor,
            ),
            Column(
                "",
                self.tr(
                    "The factor between its ends, from a half to four times; the dotted line is no effect."
                ),
                lambda row: row.instead,
            ),
            Column(
                self.tr("More"),
                self.tr("With the push less without it, over its window, with the 90 % interval."),
                lambda row: row.extra,
            ),
            Column(
                self.tr("More money"),
                self.tr("What these are worth at this show's own conversion and order value."),
                lambda row: row.money,
            ),
            Column(
                self.tr("Verdict"),
                self.tr("What may be said: it works where the whole interval lies above 1."),
                lambda row: row.verdict,
            ),
        )

    def show_rows(self, rows: list[EffectRow]) -> None:
        """Show these rows; the chosen one stays chosen where they are the same pushes."""
        if [row.key for row in rows] != [row.key for row in self.rows]:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()
        elif rows != self.rows:
            self.rows = rows
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, VERDICT))

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row, column = self.rows[index.row()], index.column()
        if role == Qt.ItemDataRole.UserRole:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[column].text(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken if column == NAME else self.columns[column].text(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.detail
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return LEFT if column in (NAME, DRAWN) else RIGHT
        if role == Qt.ItemDataRole.ForegroundRole:
            return theme.current().color(ink(row, column))
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].heading
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return self.columns[section].meaning
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return LEFT if section in (NAME, DRAWN) else RIGHT
        return None


class EffectsTable(QTableView):
    """Pressing a heading asks for its meaning."""

    explained = Signal(str)

    def __init__(self, model: EffectsModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setHorizontalHeader(EffectsHeader(self))
        self.setItemDelegate(EffectsDelegate(self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.ROW_DENSE)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        header.setSectionsClickable(True)
        header.sectionClicked.connect(lambda section: self.explained.emit(model.columns[section].meaning))
        for column, width in WIDTHS.items():
            self.setColumnWidth(column, width)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Say in words when there is no push."""
        super().paintEvent(event)
        if not self.model().rowCount():
            painter = QPainter(self.viewport())
            painter.setPen(theme.current().color("faint"))
            area = self.viewport().rect().adjusted(16, 16, -16, -16)
            words = self.tr("No push yet. What each one did stands here, at first provisionally.")
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Hide what there is no room for."""
        missing = NAME_LEAST + sum(WIDTHS.values()) - self.viewport().width()
        for column in _DISPENSABLE:
            self.setColumnHidden(column, missing > 0)
            if missing > 0:
                missing -= WIDTHS[column]
