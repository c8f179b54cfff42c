"""The buyers who hold something unpaid: what, how much, until when, and how far they were asked.

Rule: a reminder is one press of a person, and so is each state of the chase.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QTableView, QVBoxLayout, QWidget

from livestream_console.core.claims.unpaid import REMINDERS_MOST, Unpaid
from livestream_console.ui import formats, messages, theme
from livestream_console.ui.actions import Actions
from livestream_console.ui.claims import words
from livestream_console.ui.comments.shown import one_line

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
NAME, UNITS, AMOUNT, UNTIL, CHASE = range(5)
_STATES = ("reminded", "promised", "given_up")


class UnpaidModel(QAbstractTableModel):
    def __init__(self, now_us: Callable[[], int], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now_us = now_us
        self.buyers: list[Unpaid] = []

    def show_buyers(self, buyers: list[Unpaid]) -> bool:
        """Show these; return whether the places of those before are lost."""
        pairs = zip(buyers, self.buyers, strict=False)
        # Most are the very same objects, which is quicker to see than that they have the same key.
        lost = len(buyers) != len(self.buyers) or any(a is not b and a.key != b.key for a, b in pairs)
        if lost:
            self.beginResetModel()
        self.buyers = buyers
        if lost:
            self.endResetModel()
        elif buyers:
            self.dataChanged.emit(self.index(0, NAME), self.index(len(buyers) - 1, CHASE))
        return lost

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.buyers)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 5

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (
                self.tr("Buyer"),
                self.tr("Units"),
                self.tr("Amount"),
                self.tr("Held for"),
                self.tr("Reminders"),
            )[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and section in (UNITS, AMOUNT, UNTIL):
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        one = self.buyers[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(one, index.column())
            case Qt.ItemDataRole.ForegroundRole:
                due = one.remind_us is not None and one.remind_us <= self._now_us()
                return theme.current().color("warn" if due and index.column() == CHASE else "text")
            case Qt.ItemDataRole.TextAlignmentRole if index.column() in (UNITS, AMOUNT, UNTIL):
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            case Qt.ItemDataRole.ToolTipRole:
                return "\n".join(f"{claim.product or ''} ×{claim.qty}" for claim in one.claims)
        return None

    def _text(self, one: Unpaid, column: int) -> str:
        match column:
            case 0:
                name = one_line(one.viewer.name or one.viewer.id or "")
                return f"{name} · {messages.platform_name(one.platform)}"
            case 1:
                return formats.number(one.units)
            case 2:
                return words.amounts(one.amounts)
            case 3:
                left = formats.countdown(one.until_us, self._now_us())
                return left if one.until_us is not None else self.tr("no limit")
        return words.chase(one)


class UnpaidView(QWidget):
    remind_wanted = Signal(object)
    """The Unpaid that is to be reminded."""
    chase_wanted = Signal(str, object)
    """A state of the chase, and the Unpaid."""
    export_wanted = Signal()

    def __init__(self, now_us: Callable[[], int], actions: Actions) -> None:
        super().__init__()
        self.model = UnpaidModel(now_us, self)
        self.table = QTableView()
        self.table.setAccessibleName(self.tr("Unpaid"))
        self.table.setModel(self.model)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setFont(theme.number_font(theme.SMALL_PX))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(theme.ROW_DENSE)
        head = self.table.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column in range(5):
            stretch = QHeaderView.ResizeMode.Stretch if column == NAME else QHeaderView.ResizeMode.Interactive
            head.setSectionResizeMode(column, stretch)
        for column, width in ((UNITS, 44), (AMOUNT, 76), (UNTIL, 72), (CHASE, 84)):
            self.table.setColumnWidth(column, width)
        self.table.selectionModel().currentChanged.connect(self._offer)
        self.setFocusProxy(self.table)
        self._live = True
        self._actions = self._register(actions)
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 6, 12, 6)
        bar.setSpacing(6)
        for name in _STATES:
            bar.addWidget(actions.button(f"unpaid.{name}", "primary" if name == "reminded" else ""))
        bar.addStretch(1)
        bar.addWidget(actions.button("unpaid.export", "flat"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.table, 1)
        layout.addLayout(bar)
        self._offer()

    @property
    def chosen(self) -> Unpaid | None:
        place = self.table.currentIndex()
        return self.model.buyers[place.row()] if place.isValid() else None

    def show_buyers(self, buyers: list[Unpaid], *, live: bool) -> None:
        self._live = live
        chosen = self.chosen
        if self.model.show_buyers(buyers) and chosen is not None:
            key = chosen.key
            row = next((row for row, one in enumerate(buyers) if one is chosen or one.key == key), None)
            if row is not None:
                self.table.selectRow(row)
        self._offer()

    def _register(self, actions: Actions) -> dict[str, QAction]:
        group = self.tr("Unpaid")
        made = {
            name: actions.add(
                f"unpaid.{name}", text, partial(self._on_state_triggered, name), shortcut=key, group=group
            )
            for name, text, key in (
                ("reminded", self.tr("Remind…"), "Ctrl+Shift+R"),
                ("promised", self.tr("Has promised"), "Ctrl+Shift+P"),
                ("given_up", self.tr("Give up"), ""),
            )
        }
        actions.add("unpaid.export", self.tr("Export CSV…"), self.export_wanted.emit, group=group)
        return made

    def _offer(self, *_indexes: QModelIndex) -> None:
        one = self.chosen
        for name, action in self._actions.items():
            can = one is not None and self._live and one.chase.state != name
            if name == "reminded":
                can = one is not None and self._live and one.chase.reminders < REMINDERS_MOST
            action.setEnabled(can)

    def _on_state_triggered(self, state: str) -> None:
        one = self.chosen
        if one is None:
            return
        if state == "reminded":
            self.remind_wanted.emit(one)
        else:
            self.chase_wanted.emit(state, one)
