"""The two tables of a comparison: by product, and whoever comes off otherwise."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem

from livestream_console.analysis.what_if import Counts, WhatIf
from livestream_console.ui import messages, theme
from livestream_console.ui.comments.shown import one_line
from livestream_console.ui.what_if import words

_FIELDS = ("granted", "waitlisted", "refused", "expired", "paid", "units_paid")


class _Table(QTableWidget):
    def __init__(self, name: str, headings: Sequence[str]) -> None:
        super().__init__(0, len(headings))
        self.setAccessibleName(name)
        self.setHorizontalHeaderLabels([*headings])
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def put(self, row: int, column: int, text: str, role: str = "text") -> None:
        cell = QTableWidgetItem(text)
        cell.setForeground(theme.current().color(role))
        self.setItem(row, column, cell)


class OutcomesByProduct(_Table):
    """Each cell says what was and, where that differs, what would have been."""

    def __init__(self) -> None:
        super().__init__(
            self.tr("By product"),
            [
                self.tr("Product"),
                self.tr("Granted"),
                self.tr("Waiting at first"),
                self.tr("Refused"),
                self.tr("Expired"),
                self.tr("Paid"),
                self.tr("Units paid"),
            ],
        )

    def show_result(self, found: WhatIf) -> None:
        self.setRowCount(len(found.products))
        for row, one in enumerate(found.products):
            self.put(row, 0, self.tr("No. {0} · {1}").format(one.place, one_line(one.title)))
            for column, (was, would) in enumerate(_pairs(one.was, one.would), start=1):
                self.put(row, column, words.pair(was, would), "muted" if was == would else "action")


class OutcomesThatDiffer(_Table):
    def __init__(self) -> None:
        super().__init__(
            self.tr("Who comes off otherwise"),
            [self.tr("Viewer"), self.tr("Product"), self.tr("It was"), self.tr("It would be"), ""],
        )

    def show_result(self, found: WhatIf) -> None:
        places = {one.product: one.place for one in found.products}
        self.setRowCount(len(found.differences))
        for row, one in enumerate(found.differences):
            name = f"{one_line(one.name)} · {messages.platform_name(one.platform)}"
            product = self.tr("No. {0}").format(places[one.product]) if one.product in places else "–"
            self.put(row, 0, name)
            self.put(row, 1, product, "muted")
            self.put(row, 2, words.outcome(one.was))
            self.put(row, 3, words.outcome(one.would), "action")
            self.put(row, 4, self.tr("would they have paid?") if one.unsure else "", "warn")


def _pairs(was: Counts, would: Counts) -> list[tuple[int, int]]:
    return [(getattr(was, field), getattr(would, field)) for field in _FIELDS]
