"""What this desk has put up in shops, one line each, with what a person can do about it by button or key.

Rule: nothing here moves a price by itself; every press is one command of whoever pressed. The keys act on the
chosen line, which says so.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from livestream_console.core.commands import LeaveDeal, RestoreDeal, RetryDeal
from livestream_console.core.ids import own_name
from livestream_console.core.shops.deals import RemoteDeal
from livestream_console.engine.ids import fresh
from livestream_console.ui import theme
from livestream_console.ui.actions import Actions
from livestream_console.ui.column import Column
from livestream_console.ui.elided import ElidedLabel
from livestream_console.ui.keychip import key_text
from livestream_console.ui.shops import words

_COMMANDS = {"retry": RetryDeal, "leave": LeaveDeal, "restore": RestoreDeal}
_KEYS = {"retry": "Ctrl+Shift+T", "leave": "Ctrl+Shift+L", "restore": "Ctrl+Shift+Y"}
_POSSIBLE = {
    "planned": frozenset({"restore"}),
    "applying": frozenset({"restore"}),
    "live": frozenset({"restore"}),
    "ending": frozenset({"retry", "leave"}),
    "needs_person": frozenset({"retry", "leave"}),
    "failed": frozenset({"retry"}),
}
"""What can be done about a deal in each step."""


class Deals(QObject):
    """The lines, and which of them is chosen: the one that has or had the focus, at first the first."""

    decided = Signal(object)
    """A command about one deal."""

    def __init__(self, column: Column, actions: Actions) -> None:
        super().__init__(column)
        self._column = column
        self._rows: dict[str, DealRow] = {}
        self._chosen: str | None = None
        self._actions: dict[str, QAction] = {
            deed: actions.add(
                f"shops.{deed}_deal",
                words.deed(deed),
                partial(self._on_deed_triggered, deed),
                shortcut=key,
                group=self.tr("Shops"),
            )
            for deed, key in _KEYS.items()
        }

    def show_deals(
        self, shown: Mapping[str, RemoteDeal], connected: Collection[str], *, may_decide: bool
    ) -> None:
        """Show these deals, by intent, below the rows of the shops that are connected."""
        for intent in [known for known in self._rows if known not in shown]:
            self._column.remove(self._rows.pop(intent))
        if self._chosen not in shown:
            self._chosen = next(iter(shown), None)
        for intent, deal in shown.items():
            if intent not in self._rows:
                self._rows[intent] = self._new_row(intent, len(connected))
            why = words.why(deal) or ("" if deal.shop in connected else words.cut_off(deal))
            self._rows[intent].say(deal, why, may_decide, self._keys() if intent == self._chosen else {})
        chosen = shown.get(self._chosen or "")
        for deed, action in self._actions.items():
            action.setEnabled(may_decide and chosen is not None and deed in _POSSIBLE[chosen.step])

    def _keys(self) -> dict[str, str]:
        return {deed: key_text(action.shortcut()) for deed, action in self._actions.items()}

    def _new_row(self, intent: str, below: int) -> DealRow:
        row = DealRow(intent)
        row.chosen.connect(self._on_row_chosen)
        row.deed_wanted.connect(self._decide)
        self._column.insert(below + len(self._rows), row)
        return row

    def _on_row_chosen(self, intent: str) -> None:
        self._chosen = intent

    def _on_deed_triggered(self, deed: str) -> None:
        if self._chosen is not None:
            self._decide(self._chosen, deed)

    def _decide(self, intent: str, deed: str) -> None:
        self.decided.emit(_COMMANDS[deed](command_id=fresh("command"), intent=intent))


class DealRow(QWidget):
    chosen = Signal(str)
    """The deal's intent."""
    deed_wanted = Signal(str, str)
    """The deal's intent, and what is to be done about it."""

    def __init__(self, intent: str) -> None:
        super().__init__()
        self._intent = intent
        self._what = ElidedLabel()
        self._step, self._where, self._why = QLabel(), QLabel(), QLabel()
        self._what.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._why.setWordWrap(True)
        theme.set_role(self._where, "meta")
        theme.set_role(self._why, "small")
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self._what, 1)
        head.addWidget(self._step)
        foot.addWidget(self._where, 1)
        self.buttons = {deed: QPushButton() for deed in _COMMANDS}
        for deed, button in self.buttons.items():
            button.clicked.connect(partial(self._on_button_clicked, deed))
            foot.addWidget(button)
        hairline = QFrame()
        theme.set_role(hairline, "hairline")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 12, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._why)
        column.addLayout(foot)
        column.addWidget(hairline)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def say(self, deal: RemoteDeal, why: str, may_decide: bool, keys: Mapping[str, str]) -> None:
        """``why`` it is as it is, where there is something to say; ``keys`` act on this line now."""
        self._what.setText(words.what(deal))
        self._step.setText(words.step(deal))
        theme.set_role(self._step, words.role(deal))
        self._where.setText(own_name(deal.shop))
        self._why.setText(why)
        self._why.setVisible(bool(why))
        for deed, button in self.buttons.items():
            button.setText(f"{words.deed(deed)}  {keys.get(deed, '')}".rstrip())
            button.setVisible(deed in _POSSIBLE[deal.step])
            button.setEnabled(may_decide)
        self.setAccessibleName(f"{self._where.text()}, {self._what.text()}, {self._step.text()}. {why}")

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.chosen.emit(self._intent)
        super().focusInEvent(event)

    def _on_button_clicked(self, deed: str) -> None:
        self.deed_wanted.emit(self._intent, deed)
