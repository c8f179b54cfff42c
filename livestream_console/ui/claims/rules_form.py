"""The form of a show's claim rules, which may be changed at any moment of it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QWidget,
)

from livestream_console.core.claims.rules import ClaimRules, Hoarder
from livestream_console.core.commands import Rejected
from livestream_console.core.goods.shelf import ShelfState
from livestream_console.ui import messages, theme
from livestream_console.ui.claims import words
from livestream_console.ui.comments.shown import one_line
from livestream_console.ui.number_field import NumberField
from livestream_console.ui.submit import SubmitForm

_LONGEST_MIN = 14 * 24 * 60
_LIST_HEIGHT = 72


class ClaimRulesForm(SubmitForm[ClaimRules]):
    def __init__(
        self,
        parent: QWidget,
        rules: ClaimRules,
        shelf: ShelfState,
        submit: Callable[[ClaimRules], Awaitable[Rejected | None]],
    ) -> None:
        super().__init__(parent, self.tr("Claim rules"), self.tr("Apply"), submit)
        self.setMinimumWidth(520)
        self._keywords = dict(rules.keywords)
        minutes = self.tr(" min")
        self.mode_field = _choice(words.MODES, rules.mode)
        self.hold_field = NumberField(1, _LONGEST_MIN, max(1, rules.hold_s // 60), suffix=minutes)
        self.pass_on_field = NumberField(1, _LONGEST_MIN, max(1, rules.pass_on_s // 60), suffix=minutes)
        self.limit_field = NumberField(0, 99_999, rules.per_buyer, least_means=self.tr("No limit"))
        self.bare_keyword_field = QCheckBox(self.tr("A keyword alone claims one"))
        self.bare_keyword_field.setChecked(rules.bare_keyword)
        self.bare_plus_field = QCheckBox(self.tr("A bare +1 means the product being explained"))
        self.bare_plus_field.setChecked(rules.bare_plus)
        self.product_field = QComboBox()
        for place, product in enumerate(shelf.order, start=1):
            self.product_field.addItem(f"{place}. {shelf.products[product].title}", product)
        self.when_field = _choice(words.WHEN, "always")
        self.hoarders = QListWidget()
        self.hoarders.setFixedHeight(_LIST_HEIGHT)
        for one in rules.hoarders:
            name = f"{one_line(one.name or one.viewer)} · {messages.platform_name(one.platform)}"
            item = QListWidgetItem(name, self.hoarders)
            item.setData(Qt.ItemDataRole.UserRole, one)
            item.setCheckState(Qt.CheckState.Checked)
        self.remind_field = NumberField(1, _LONGEST_MIN, max(1, rules.remind_s // 60), suffix=minutes)
        self.reminder_field = QLineEdit(rules.reminder)
        self.reminder_field.setPlaceholderText(self.tr("The desk's own; {user} {items} {amount} {until}"))
        self._arrange()
        self.product_field.currentIndexChanged.connect(self._on_product_chosen)
        self.when_field.activated.connect(self._on_when_chosen)
        self._on_product_chosen()

    def terms(self) -> ClaimRules:
        return ClaimRules(
            hold_s=self.hold_field.value() * 60,
            pass_on_s=self.pass_on_field.value() * 60,
            mode=self.mode_field.currentData(),
            hoarders=tuple(self._checked_hoarders()),
            bare_keyword=self.bare_keyword_field.isChecked(),
            bare_plus=self.bare_plus_field.isChecked(),
            per_buyer=self.limit_field.value(),
            keywords=self._keywords,
            remind_s=self.remind_field.value() * 60,
            reminder=self.reminder_field.text().strip(),
        )

    def _checked_hoarders(self) -> list[Hoarder]:
        items = (self.hoarders.item(n) for n in range(self.hoarders.count()))
        kept = (item for item in items if item.checkState() == Qt.CheckState.Checked)
        return [item.data(Qt.ItemDataRole.UserRole) for item in kept]

    def _arrange(self) -> None:
        self.add_field(self.tr("Who gets it"), self.mode_field)
        self.add_field(self.tr("Hold"), self.hold_field)
        self.add_field(self.tr("Hold of the next in line"), self.pass_on_field)
        self.add_field(self.tr("A buyer's limit"), self.limit_field)
        self.form.addRow("", self.bare_keyword_field)
        self.form.addRow("", self.bare_plus_field)
        self.product_field.setAccessibleName(self.tr("Product"))
        self.when_field.setAccessibleName(self.tr("Keyword claims"))
        pair = QHBoxLayout()
        pair.addWidget(self.product_field, 1)
        pair.addWidget(self.when_field)
        self.form.addRow(self.tr("Keyword claims"), pair)
        self.add_field(self.tr("Pay first"), self.hoarders)
        self.hoarders.setVisible(bool(self.hoarders.count()))
        self._nobody = QLabel(self.tr("Nobody. Choose a claim and “Pays first”."))
        theme.set_role(self._nobody, "muted")
        self._nobody.setVisible(not self.hoarders.count())
        self.form.addRow("", self._nobody)
        self.add_field(self.tr("Remind after"), self.remind_field)
        self.add_field(self.tr("Reminder"), self.reminder_field)
        note = QLabel(self.tr("What was decided stays; the next comment meets the new rules."))
        note.setWordWrap(True)
        theme.set_role(note, "muted")
        self.form.addRow("", note)

    def _on_product_chosen(self, _place: int = 0) -> None:
        product = self.product_field.currentData()
        self.when_field.setEnabled(product is not None)
        when = self._keywords.get(product or "", "always")
        self.when_field.setCurrentIndex(self.when_field.findData(when))

    def _on_when_chosen(self, _place: int) -> None:
        product, when = self.product_field.currentData(), self.when_field.currentData()
        if when == "always":
            self._keywords.pop(product, None)
        else:
            self._keywords[product] = when


def _choice(names: Mapping[str, str], chosen: str) -> QComboBox:
    field = QComboBox()
    for code, name in names.items():
        field.addItem(words.say(name), code)
    field.setCurrentIndex(field.findData(chosen))
    return field
