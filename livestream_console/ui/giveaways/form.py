"""The form of a giveaway: every term that has to be public before the first entry.

Rule: accepting it publishes the terms for good. What a platform would object to stands below the fields while
they are filled in; the person decides.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection

from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QWidget

from livestream_console.core.commands import Rejected
from livestream_console.core.giveaways.beacon import DRAND, ORGANISER_TRUSTED
from livestream_console.core.giveaways.book import Giveaway
from livestream_console.core.giveaways.rules import allows_wheel, warnings
from livestream_console.core.giveaways.terms import CLAIM_HOURS, SAID, Burst, GiveawayTerms
from livestream_console.core.goods.shelf import ShelfState
from livestream_console.core.money import Money, parse_money
from livestream_console.core.rooms import RoomKey
from livestream_console.ui import theme
from livestream_console.ui.giveaways import words
from livestream_console.ui.number_field import NumberField
from livestream_console.ui.submit import Incomplete, SubmitForm

_BURST_S = 10


class GiveawayForm(SubmitForm[GiveawayTerms]):
    """``rooms`` are those it can be held in; ``last`` is where organiser and delivery are known from."""

    def __init__(
        self,
        parent: QWidget,
        currency: str,
        shelf: ShelfState,
        rooms: Collection[RoomKey],
        submit: Callable[[GiveawayTerms], Awaitable[Rejected | None]],
        last: Giveaway | None = None,
    ) -> None:
        super().__init__(parent, self.tr("Giveaway"), self.tr("Publish and open"), submit)
        self._currency = currency
        self._rooms = tuple(rooms)
        self._make_prize()
        self._make_entry(shelf)
        self._make_rooms()
        self._make_draw()
        self._make_organiser(last)
        self._objections = QLabel()
        self._objections.setWordWrap(True)
        theme.set_role(self._objections, "warn")
        self.form.addRow(self._objections)
        for field in (self.prize_field, self.value_field, self.phrase_field):
            field.textChanged.connect(self._look)
        for choice in (self.condition_field, self.kind_field, self.rooms_field):
            choice.currentIndexChanged.connect(self._look)
        for number in (self._minutes, self._claim_hours):
            number.valueChanged.connect(self._look)
        self._look()

    @property
    def objections(self) -> str:
        """What platforms would object to, as shown."""
        return self._objections.text()

    def terms(self) -> GiveawayTerms:
        terms = self._read(self._prize_value())
        for wrong, sentence in (
            (not terms.prize, self.tr("Say what can be won.")),
            (terms.prize_value is None, self.tr("Say what one prize is worth.")),
            (not terms.phrase and terms.condition in SAID, self.tr("Say which comment enters.")),
            (not (terms.organiser and terms.contact), self.tr("Say who organises it and how to reach them.")),
            (not terms.delivery, self.tr("Say how winners get their prize.")),
        ):
            if wrong:
                raise Incomplete(sentence)
        return terms

    # --- building

    def _make_prize(self) -> None:
        self.prize_field, self.value_field, self.prize_terms_field = QLineEdit(), QLineEdit(), QLineEdit()
        self.prize_field.setPlaceholderText(self.tr("Its exact name"))
        self.value_field.setPlaceholderText(self.tr("Value of one prize"))
        self.prize_terms_field.setPlaceholderText(self.tr("Of a voucher: what it is subject to"))
        self.kind_field = _choice(words.PRIZE_KINDS)
        self._winners, self._reserves = NumberField(1, 1_000, 1), NumberField(0, 1_000, 2)
        self.add_field(self.tr("Prize"), self.prize_field)
        self.add_field(self.tr("Kind"), self.kind_field)
        self.add_field(self.tr("Value"), self.value_field)
        self.add_field(self.tr("Conditions"), self.prize_terms_field)
        self.add_field(self.tr("Winners"), self._winners)
        self.add_field(self.tr("Reserves"), self._reserves)

    def _make_entry(self, shelf: ShelfState) -> None:
        self.condition_field, self.product_field = _choice(words.CONDITIONS), QComboBox()
        self.product_field.addItem(self.tr("Any product"), None)
        for product in shelf.order:
            self.product_field.addItem(shelf.products[product].title, product)
        self.phrase_field = QLineEdit()
        self.phrase_field.setPlaceholderText(self.tr("What a comment must say, exactly"))
        self._minutes = NumberField(
            0, 240, 5, suffix=self.tr(" min"), least_means=self.tr("Until I close it")
        )
        self._least_days = NumberField(0, 365, 0, suffix=self.tr(" days"), least_means=self.tr("Any age"))
        self._burst = NumberField(
            0, 1_000, 0, suffix=self.tr(" newcomers in 10 s"), least_means=self.tr("Keep nobody out")
        )
        self._exclude = QCheckBox(self.tr("Earlier winners of this show cannot enter"))
        self._exclude.setChecked(True)
        self.add_field(self.tr("Entry"), self.condition_field)
        self.add_field(self.tr("Product"), self.product_field)
        self.add_field(self.tr("Phrase"), self.phrase_field)
        self.add_field(self.tr("Closes after"), self._minutes)
        self.add_field(self.tr("Account age"), self._least_days)
        self.add_field(self.tr("Bursts of more than"), self._burst)
        self.form.addRow("", self._exclude)

    def _make_rooms(self) -> None:
        self.rooms_field = QComboBox()
        self.rooms_field.addItem(self.tr("All rooms"), ())
        for room in self._rooms:
            self.rooms_field.addItem(words.room(room), (room,))
        self.add_field(self.tr("Rooms"), self.rooms_field)

    def _make_draw(self) -> None:
        self.drand_field = QCheckBox(self.tr("Outside randomness (drand), fetched over the internet"))
        self.drand_field.setToolTip(
            self.tr("Without it the draw is organiser-trusted: others have to believe you in one respect.")
        )
        self.wheel_field = QCheckBox(self.tr("Show the winners with a wheel"))
        self.wheel_field.setChecked(True)
        self._claim_hours = NumberField(1, 24 * 90, CLAIM_HOURS, suffix=self.tr(" h"))
        self.form.addRow("", self.drand_field)
        self.form.addRow("", self.wheel_field)
        self.add_field(self.tr("Claim within"), self._claim_hours)

    def _make_organiser(self, last: Giveaway | None) -> None:
        known = {} if last is None else last.rules
        self.organiser_field, self.contact_field, self.delivery_field = (
            QLineEdit(str(known.get(key) or "")) for key in ("organiser", "contact", "delivery")
        )
        self.organiser_field.setPlaceholderText(self.tr("Name of shop or company"))
        self.contact_field.setPlaceholderText(self.tr("Telephone or address"))
        self.delivery_field.setPlaceholderText(self.tr("How and by when winners get it"))
        self.add_field(self.tr("Organiser"), self.organiser_field)
        self.add_field(self.tr("Contact"), self.contact_field)
        self.add_field(self.tr("Delivery"), self.delivery_field)

    # --- reading

    def _look(self) -> None:
        """Show what platforms would object to, and only the fields that matter."""
        condition = self.condition_field.currentData()
        self.form.setRowVisible(self.phrase_field, condition in SAID)
        self.form.setRowVisible(self.product_field, condition in ("claimed", "bought"))
        self.form.setRowVisible(self.prize_terms_field, self.kind_field.currentData() == "voucher")
        platforms = {platform for platform, _ in self.rooms_field.currentData() or self._rooms}
        if self.wheel_field.isEnabled() != allows_wheel(platforms):
            self.wheel_field.setEnabled(allows_wheel(platforms))
            self.wheel_field.setChecked(allows_wheel(platforms))
        try:
            value = self._prize_value()
        except Incomplete:
            value = None
        found = warnings(self._read(value), platforms)
        self._objections.setText("\n".join(words.warning(one) for one in found))
        self.form.setRowVisible(self._objections, bool(found))

    def _read(self, value: Money | None) -> GiveawayTerms:
        burst = self._burst.value()
        return GiveawayTerms(
            prize=self.prize_field.text().strip(),
            prize_kind=self.kind_field.currentData(),
            prize_value=value,
            prize_terms=self.prize_terms_field.text().strip(),
            winners=self._winners.value(),
            reserves=self._reserves.value(),
            condition=self.condition_field.currentData(),
            phrase=self.phrase_field.text().strip(),
            product=self.product_field.currentData(),
            rooms=self.rooms_field.currentData(),
            duration_s=60 * self._minutes.value() or None,
            claim_hours=self._claim_hours.value(),
            delivery=self.delivery_field.text().strip(),
            organiser=self.organiser_field.text().strip(),
            contact=self.contact_field.text().strip(),
            exclude_earlier_winners=self._exclude.isChecked(),
            least_account_days=self._least_days.value(),
            burst=Burst(burst, _BURST_S) if burst else None,
            wheel=self.wheel_field.isChecked(),
            beacon=DRAND if self.drand_field.isChecked() else ORGANISER_TRUSTED,
        )

    def _prize_value(self) -> Money | None:
        text = self.value_field.text().strip()
        if not text:
            return None
        try:
            return parse_money(text, self._currency)
        except ValueError:
            raise Incomplete(self.tr("The value must be a plain amount such as 199.")) from None


def _choice(sources: dict[str, str]) -> QComboBox:
    box = QComboBox()
    for code, source in sources.items():
        box.addItem(words.translate("Giveaways", source), code)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return box
