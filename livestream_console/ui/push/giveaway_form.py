"""The form of a giveaway. Accepting it publishes the terms for good, before the first entry counts."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from livestream_console.core.commands import Rejected
from livestream_console.core.money import Money, parse_money
from livestream_console.ui.number_field import NumberField
from livestream_console.ui.submit import Incomplete, SubmitForm

GiveawayTerms = dict[str, Any]
"""Named as the fields of OpenGiveaway."""


class GiveawayForm(SubmitForm[GiveawayTerms]):
    def __init__(
        self, parent: QWidget, currency: str, submit: Callable[[GiveawayTerms], Awaitable[Rejected | None]]
    ) -> None:
        super().__init__(parent, self.tr("Giveaway"), self.tr("Publish and open"), submit)
        self._currency = currency
        self.prize_field = QLineEdit()
        self.value_field = QLineEdit()
        self.value_field.setPlaceholderText(self.tr("Value of one prize"))
        self.phrase_field = QLineEdit()
        self.phrase_field.setPlaceholderText(self.tr("What a comment must say, exactly"))
        self._winners = NumberField(1, 1_000, 1)
        self._reserves = NumberField(0, 1_000, 2)
        self._minutes = NumberField(
            0, 240, 5, suffix=self.tr(" min"), least_means=self.tr("Until I close it")
        )
        self._organiser = QLineEdit()
        self._organiser.setPlaceholderText(self.tr("Name and contact"))
        self._delivery = QLineEdit()
        self._delivery.setPlaceholderText(self.tr("How and by when winners get it"))
        self._exclude = QCheckBox(self.tr("Earlier winners of this show cannot enter"))
        self._exclude.setChecked(True)
        self.add_field(self.tr("Prize"), self.prize_field)
        self.add_field(self.tr("Value"), self.value_field)
        self.add_field(self.tr("Phrase"), self.phrase_field)
        self.add_field(self.tr("Winners"), self._winners)
        self.add_field(self.tr("Reserves"), self._reserves)
        self.add_field(self.tr("Closes after"), self._minutes)
        self.add_field(self.tr("Organiser"), self._organiser)
        self.add_field(self.tr("Delivery"), self._delivery)
        self.form.addRow("", self._exclude)

    def terms(self) -> GiveawayTerms:
        prize, phrase = self.prize_field.text().strip(), self.phrase_field.text().strip()
        if not prize:
            raise Incomplete(self.tr("Say what can be won."))
        if not phrase:
            raise Incomplete(self.tr("Say which comment enters."))
        return {
            "prize": prize,
            "prize_value": self._prize_value(),
            "phrase": phrase,
            "winners": self._winners.value(),
            "reserves": self._reserves.value(),
            "duration_s": 60 * self._minutes.value() or None,
            "organiser": self._organiser.text().strip(),
            "delivery": self._delivery.text().strip(),
            "exclude_earlier_winners": self._exclude.isChecked(),
        }

    def _prize_value(self) -> Money | None:
        text = self.value_field.text().strip()
        if not text:
            return None
        try:
            return parse_money(text, self._currency)
        except ValueError:
            raise Incomplete(self.tr("The value must be a plain amount such as 199.")) from None
