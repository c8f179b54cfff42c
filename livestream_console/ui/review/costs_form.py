"""Asks what a show cost: without that there is neither margin nor return."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QLineEdit, QWidget

from livestream_console.core.money import Money, exponent, parse_money
from livestream_console.ui.costs import words
from livestream_console.ui.dialogs import FormDialog


class ShowCostsForm(FormDialog):
    """One field a kind, and for each that a person has named; an empty one stands for what nobody knows."""

    def __init__(self, parent: QWidget, known: Mapping[str, Money], currency: str) -> None:
        super().__init__(parent, self.tr("What the show cost"), self.tr("Save"))
        self._currency = currency
        self.fields = {kind: QLineEdit() for kind in (*words.KINDS, *known)}
        for kind, field in self.fields.items():
            if kind in known:
                field.setText(_plain(known[kind]))
            field.setPlaceholderText(self.tr("unknown"))
            field.setAccessibleName(words.kind(kind))
            self.form.addRow(words.kind(kind), field)

    def accept(self) -> None:
        try:
            self.costs()
        except ValueError:
            self.complain(self.tr("An amount is a plain number, such as 1200 or 1200.50."))
        else:
            super().accept()

    def costs(self) -> dict[str, Money | None]:
        """Return what was entered, None for an empty field; raise ValueError where one is no amount."""
        entered = {kind: field.text().strip() for kind, field in self.fields.items()}
        return {kind: parse_money(text, self._currency) if text else None for kind, text in entered.items()}


def _plain(amount: Money) -> str:
    digits = exponent(amount.currency)
    return f"{amount.minor / 10**digits:.{digits}f}"
