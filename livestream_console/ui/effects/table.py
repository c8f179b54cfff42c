"""The table of pushes: figures in columns, and each factor drawn on its interval.

Rule: where there is no room for all columns, the figures that the drawing does not show go last; what a row
says in full is one press away.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView

from livestream_console.ui import theme
from livestream_console.ui.cell_table import CellModel, CellTable, Index
from livestream_console.ui.effects.drawing import (
    COUNT,
    EXTRA,
    FACTOR,
    MONEY,
    NAME,
    NAME_LEAST,
    TIME,
    VERDICT,
    WIDTHS,
    EffectsDelegate,
    EffectsHeader,
)
from livestream_console.ui.effects.rows import EffectRow
from livestream_console.ui.review.document import Cell, Column

translate = QCoreApplication.translate

_DISPENSABLE = (MONEY, EXTRA, COUNT, TIME, FACTOR)
"""What goes first where it is narrow."""


class EffectsModel(CellModel[EffectRow]):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_columns(), (), parent)

    def cells(self, row: EffectRow) -> tuple[Cell, ...]:
        return row.cells

    def show_rows(self, rows: list[EffectRow]) -> None:
        """Show these rows; the chosen one stays chosen where they are the same pushes."""
        ordered = self.in_order(rows)
        if [row.key for row in ordered] != [row.key for row in self.rows]:
            self.beginResetModel()
            self.take(rows)
            self.endResetModel()
        elif ordered != self.rows:
            self.take(rows)
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, VERDICT))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == NAME:
            return row.spoken
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.detail
        return super().data(index, role)


def _columns() -> tuple[Column, ...]:
    return (
        Column(
            "push",
            translate("Effects", "Push"),
            translate("Effects", "What was put before the audience."),
            "text",
        ),
        Column(
            "at",
            translate("Effects", "At"),
            translate("Effects", "When it was first shown; by kind, how many there were."),
            "time",
        ),
        Column(
            "counted",
            translate("Effects", "In window"),
            translate(
                "Effects",
                "What was counted in the two minutes from the push on, however it came about.",
            ),
        ),
        Column(
            "factor",
            translate("Effects", "Factor (90 %)"),
            translate(
                "Effects",
                "By what the rate per viewer-minute was multiplied, given the viewers who came. 1 is no "
                "effect; the true factor lies between the ends in 90 of 100 cases.",
            ),
            "interval",
        ),
        Column(
            "drawn",
            "",
            translate(
                "Effects",
                "The factor between its ends, from a half to four times; the dotted line is no effect.",
            ),
            "text",
        ),
        Column(
            "extra",
            translate("Effects", "More"),
            translate("Effects", "With the push less without it, over its window, with the 90 % interval."),
            "interval",
        ),
        Column(
            "extra_money",
            translate("Effects", "More money"),
            translate("Effects", "What these are worth at this show's own conversion and order value."),
        ),
        Column(
            "verdict",
            translate("Effects", "Verdict"),
            translate("Effects", "What may be said: it works where the whole interval lies above 1."),
            "text",
        ),
    )


class EffectsTable(CellTable):
    """Pressing a heading asks for its meaning as well."""

    explained = Signal(str)

    def __init__(self, model: EffectsModel) -> None:
        super().__init__(model, EffectsHeader())
        self.setItemDelegate(EffectsDelegate(self))
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        header = self.horizontalHeader()
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
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
