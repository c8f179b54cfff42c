"""Asks what the show is to sell for, and how long it is to last."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from PySide6.QtWidgets import QLineEdit, QWidget

from livestream_console.core.commands import Command, Rejected, SetTarget
from livestream_console.core.money import Money, exponent, parse_money
from livestream_console.core.target import LONGEST_MIN
from livestream_console.engine.ids import fresh
from livestream_console.ui.number_field import NumberField
from livestream_console.ui.submit import Incomplete, SubmitForm


class TargetForm(SubmitForm[Command]):
    """``sales`` and ``minutes`` are what is set now."""

    def __init__(
        self,
        parent: QWidget,
        currency: str,
        sales: int | None,
        minutes: int | None,
        submit: Callable[[Command], Awaitable[Rejected | None]],
    ) -> None:
        super().__init__(parent, self.tr("Target of the show"), self.tr("Set"), submit)
        self._currency = currency
        self.sales_field = QLineEdit()
        self.sales_field.setPlaceholderText(self.tr("Empty: no target"))
        if sales is not None:
            self.sales_field.setText(f"{sales / 10 ** exponent(currency):.{exponent(currency)}f}")
        self.minutes_field = NumberField(
            0, LONGEST_MIN, minutes or 0, suffix=self.tr(" min"), least_means=self.tr("Not planned")
        )
        self.add_field(self.tr("To be paid ({0})").format(currency), self.sales_field)
        self.add_field(self.tr("Planned length"), self.minutes_field)

    def terms(self) -> Command:
        text = self.sales_field.text().strip()
        sales: Money | None = None
        if text:
            try:
                sales = parse_money(text, self._currency)
            except ValueError:
                raise Incomplete(self.tr("The target is not an amount.")) from None
        return SetTarget(command_id=fresh("command"), sales=sales, minutes=self.minutes_field.value() or None)
