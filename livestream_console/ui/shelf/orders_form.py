"""What a shop's exported orders say to a show, before they are taken in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QLabel, QWidget

from livestream_console.core.goods.imported import Problem
from livestream_console.core.money import format_money
from livestream_console.core.orders.intake import Intake, IntakeRow
from livestream_console.ui import formats, messages, theme
from livestream_console.ui.dialogs import FormDialog
from livestream_console.ui.marked import QT_TRANSLATE_NOOP
from livestream_console.ui.preview import PreviewModel, PreviewRow, preview_table, roomy
from livestream_console.ui.shelf.problems import problem_words

_STATUSES = {
    "placed": QT_TRANSLATE_NOOP("OrdersForm", "placed"),
    "paid": QT_TRANSLATE_NOOP("OrdersForm", "paid"),
    "cancelled": QT_TRANSLATE_NOOP("OrdersForm", "cancelled"),
    "closed": QT_TRANSLATE_NOOP("OrdersForm", "closed"),
}


class OrdersForm(FormDialog):
    def __init__(self, parent: QWidget, show: str, taken: Intake, problems: Sequence[Problem]) -> None:
        super().__init__(parent, self.tr("Take in orders"), self.tr("Take in"))
        roomy(self)
        new = taken.count("new")
        shop = messages.platform_name(taken.shop)
        text = self.tr(
            "{0} → {1}: {2} new orders, {3} known already, {4} outside the show, {5} rows unreadable"
        )
        counts = (new, taken.count("known"), taken.count("outside"), len(problems))
        summary = QLabel(text.format(shop, show, *(formats.number(count) for count in counts)))
        summary.setWordWrap(True)
        theme.set_role(summary, "muted")
        header = (
            self.tr("Row or order"),
            self.tr("Placed"),
            self.tr("State"),
            self.tr("Amount"),
            self.tr("Products"),
            self.tr("Remarks"),
        )
        model = PreviewModel(header, self)
        model.show_rows([*map(self._problem, problems), *map(self._row, taken.rows)])
        self.table = preview_table(model, self.tr("Orders"), wide=4)
        privacy = QLabel(self.tr("Names, addresses and telephone numbers are not read."))
        theme.set_role(privacy, "meta")
        for part in (summary, self.table, privacy):
            self.form.addRow(part)
        if new:
            self.accept_button.setText(self.tr("Take in {0} orders").format(formats.number(new)))
        self.accept_button.setEnabled(bool(new))

    def _problem(self, problem: Problem) -> PreviewRow:
        row = self.tr("Row {0}").format(problem.row)
        return PreviewRow((row, "", "", "", "", problem_words(problem)), "live")

    def _row(self, row: IntakeRow) -> PreviewRow:
        order = row.order
        remarks, tone = "", "muted"
        if row.state == "known":
            remarks = self.tr("known already")
        elif row.state == "outside":
            remarks = self.tr("not placed in this show")
        elif not row.matched:
            remarks, tone = self.tr("not on the shelf: counts as money, not as stock"), "warn"
        elif row.refund is not None and row.refund.amount is not None:
            remarks, tone = self.tr("refunded {0}").format(format_money(row.refund.amount)), "warn"
        names = ", ".join(f"{title} ×{line.qty}" for title, line in zip(row.titles, order.lines, strict=True))
        cells = (
            order.order,
            _when(order.placed_us, row.state == "outside"),
            self.tr(_STATUSES[order.status]),
            formats.UNKNOWN if order.amount is None else format_money(order.amount),
            names,
            remarks,
        )
        return PreviewRow(cells, tone)


def _when(us: int | None, another_day: bool) -> str:
    """Say when an order was placed; one that is none of the show's may be of any day."""
    return formats.date_and_clock(us) if another_day and us is not None else formats.clock(us)
