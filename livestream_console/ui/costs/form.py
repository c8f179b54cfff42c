"""What the show costs beside its goods: what was entered, what it comes to, and one more.

Rule: it stays open, since costs come several at a time; what was entered is corrected or taken back. Whoever
opens it keeps what is entered: the journal during the show, its notes afterwards.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from livestream_console.core.commands import EnterCost, Rejected
from livestream_console.core.costs import LONGEST
from livestream_console.core.money import Money, format_money, parse_money
from livestream_console.engine.ids import fresh
from livestream_console.ui import theme
from livestream_console.ui.costs import words
from livestream_console.ui.number_field import NumberField
from livestream_console.ui.preview import PreviewModel, PreviewRow, preview_table
from livestream_console.ui.submit import Incomplete, SubmitForm

_MOST_COUNTED = 999_999
_TABLE_HEIGHT = 190


class CostsForm(SubmitForm[EnterCost]):
    """``entered`` has what each kind comes to now, in minor units."""

    def __init__(
        self,
        parent: QWidget,
        entered: Callable[[], Mapping[str, int]],
        currency: str,
        submit: Callable[[EnterCost], Awaitable[Rejected | None]],
    ) -> None:
        super().__init__(parent, self.tr("Costs of the show"), self.tr("Enter"), submit)
        self.setMinimumWidth(480)
        self._entered = entered
        self._currency = currency
        self.model = PreviewModel((self.tr("Cost"), self.tr("Sum")), self)
        self.table = preview_table(self.model, self.tr("Costs entered"), wide=0)
        self.table.setFixedHeight(_TABLE_HEIGHT)
        self.total = QLabel()
        self.back_button = QPushButton(self.tr("Take back"))
        self.back_button.setAutoDefault(False)
        self.back_button.clicked.connect(self.take_back)
        self.kind_field = QComboBox()
        name = QLineEdit()
        name.setMaxLength(LONGEST)
        self.kind_field.setLineEdit(name)
        for what in words.KINDS:
            self.kind_field.addItem(words.kind(what), what)
        self.kind_field.setToolTip(self.tr("Choose a kind of cost, or name one of your own"))
        self.amount_field = QLineEdit()
        self.count_field = NumberField(1, _MOST_COUNTED, 1)
        self.count_field.setToolTip(self.tr("How many of them, at this amount each"))
        self.more_field = QCheckBox()
        self.more_field.setChecked(True)
        self.sum = QLabel()
        self._arrange()
        self.kind_field.currentTextChanged.connect(self.refresh)
        self.amount_field.textChanged.connect(self.refresh)
        self.count_field.valueChanged.connect(self.refresh)
        self.more_field.toggled.connect(self.refresh)
        self.table.selectionModel().currentRowChanged.connect(self._on_row_chosen)
        self._show_entered()
        self.amount_field.setFocus()

    def _arrange(self) -> None:
        below = QHBoxLayout()
        below.addWidget(self.total, 1)
        below.addWidget(self.back_button)
        self.form.addRow(self.table)
        self.form.addRow(below)
        self.add_field(self.tr("Kind"), self.kind_field)
        self.add_field(self.tr("Amount ({0})").format(self._currency), self.amount_field)
        self.add_field(self.tr("Count"), self.count_field)
        self.form.addRow(self.more_field)
        self.form.addRow(self.sum)
        self.total.setFont(theme.number_font(theme.SMALL_PX))
        theme.set_role(self.sum, "small")
        for buttons in self.findChildren(QDialogButtonBox):
            # What was entered before stays entered, so there is nothing to call off.
            buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("Close"))

    @property
    def what(self) -> str:
        """The kind that is chosen, or its name as it was typed."""
        typed = self.kind_field.currentText().strip()
        place = self.kind_field.findText(typed, Qt.MatchFlag.MatchFixedString)
        return typed if place < 0 else str(self.kind_field.itemData(place))

    def terms(self) -> EnterCost:
        try:
            amount = parse_money(self.amount_field.text().strip(), self._currency)
        except ValueError:
            raise Incomplete(self.tr("An amount is a plain number, such as 1200 or 1200.50.")) from None
        return EnterCost(
            command_id=fresh("command"),
            what=self.what,
            amount=amount,
            count=self.count_field.value(),
            more=self.more_field.isChecked(),
        )

    def taken(self) -> None:
        self.complain("")
        self.amount_field.clear()
        self.count_field.setValue(1)
        self._show_entered()
        self.amount_field.setFocus()

    def take_back(self) -> None:
        """Take back what was entered of the chosen kind."""
        place = self.table.currentIndex()
        if place.isValid():
            self.send(EnterCost(command_id=fresh("command"), what=list(self._entered())[place.row()]))

    def refresh(self) -> None:
        """Say what the kind comes to with what stands in the fields."""
        stands = self._entered().get(self.what)
        self.more_field.setVisible(stands is not None)
        if stands is not None:
            there = format_money(Money(stands, self._currency))
            self.more_field.setText(self.tr("On top of the {0} that stands there").format(there))
        try:
            command = self.terms()
        except Incomplete:
            self.sum.clear()
            return
        sum_ = (command.amount.minor if command.amount else 0) * command.count
        if command.more:
            sum_ += stands or 0
        kind, amount = words.kind(command.what), format_money(Money(sum_, self._currency))
        self.sum.setText(self.tr("{0} then comes to {1}").format(kind, amount))

    def _show_entered(self) -> None:
        entered = self._entered()
        self.model.show_rows(
            [
                PreviewRow((words.kind(what), format_money(Money(minor, self._currency))), "text")
                for what, minor in entered.items()
            ]
        )
        total = format_money(Money(sum(entered.values()), self._currency))
        self.total.setText(
            self.tr("Together {0}").format(total) if entered else self.tr("No cost is entered yet.")
        )
        self._on_row_chosen()
        self.refresh()

    def _on_row_chosen(self) -> None:
        place = self.table.currentIndex()
        self.back_button.setEnabled(place.isValid())
        if place.isValid():
            what = list(self._entered())[place.row()]
            self.kind_field.setCurrentText(words.kind(what))
