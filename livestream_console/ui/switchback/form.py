"""Plans a switchback: which two cards, how often and how long, what that costs and what it can find.

Rule: nobody agrees to one without having been told its length, its price and its chances.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QWidget

from livestream_console.analysis.switchbacks.found import Rate
from livestream_console.core.commands import Command, PlanSwitchback, Rejected, StopSwitchback
from livestream_console.core.goods.shelf import EXPLAINABLE, ShelfState
from livestream_console.core.switchback.plan import LEAST_PAIRS, LONGEST_BLOCK_S, MOST_PAIRS, Design
from livestream_console.engine.ids import fresh, fresh_secret
from livestream_console.ui import formats, theme
from livestream_console.ui.number_field import NumberField
from livestream_console.ui.submit import Incomplete, SubmitForm
from livestream_console.ui.switchback.chances import ChancesOf, ChancesView

Submit = Callable[[Command], Awaitable[Rejected | None]]
_USUAL = Design()
_WIDTH = 580


class SwitchbackForm(SubmitForm[Command]):
    """``rate`` is the room's present one; ``chances_of`` works out what a design finds."""

    def __init__(
        self, parent: QWidget, shelf: ShelfState, rate: Rate | None, chances_of: ChancesOf, submit: Submit
    ) -> None:
        super().__init__(
            parent, self.tr("Which of two cards sells better?"), self.tr("Seal the plan"), submit
        )
        self.setMinimumWidth(_WIDTH)
        self.a_field, self.b_field = QComboBox(), QComboBox()
        for place, product in enumerate(shelf.order, start=1):
            if shelf.products[product].state in EXPLAINABLE:
                for field in (self.a_field, self.b_field):
                    field.addItem(f"{place} {shelf.products[product].title}", product)
        self.b_field.setCurrentIndex(min(1, self.b_field.count() - 1))
        self.pairs_field = NumberField(LEAST_PAIRS, MOST_PAIRS, _USUAL.pairs)
        self.block_field = NumberField(1, LONGEST_BLOCK_S // 60, _USUAL.block_s // 60, suffix=self.tr(" min"))
        self.washout_field = NumberField(0, LONGEST_BLOCK_S, _USUAL.washout_s, suffix=self.tr(" s"))
        self.total = QLabel()
        self.total.setFont(theme.number_font())
        self.cost = QLabel()
        theme.set_role(self.cost, "small")
        self.fewest = QLabel(self.tr("Four pairs can never reach p ≤ 0.1: five are the fewest."))
        theme.set_role(self.fewest, "small")
        self.chances = ChancesView(rate, chances_of)
        for name, widget in (
            (self.tr("Card A"), self.a_field),
            (self.tr("Card B"), self.b_field),
            (self.tr("Pairs of blocks"), self.pairs_field),
            (self.tr("Block"), self.block_field),
            (self.tr("Of it not counted"), self.washout_field),
            (self.tr("Takes"), self.total),
            (self.tr("Costs"), self.cost),
            (self.tr("Finds"), self.chances),
            ("", self.fewest),
        ):
            self.add_field(name, widget)
        for number in (self.pairs_field, self.block_field, self.washout_field):
            number.valueChanged.connect(self._on_changed)

    @property
    def design(self) -> Design:
        return Design(self.pairs_field.value(), 60 * self.block_field.value(), self.washout_field.value())

    def terms(self) -> Command:
        a, b = self.a_field.currentData(), self.b_field.currentData()
        if a is None or a == b:
            raise Incomplete(self.tr("Choose two different cards that are open for sale."))
        if not self.design.is_sound:
            raise Incomplete(self.tr("Something of each block has to count: leave out less or take longer."))
        return PlanSwitchback(
            command_id=fresh("command"),
            switchback=fresh("switchback"),
            a=a,
            b=b,
            design=self.design,
            secret=fresh_secret(),
        )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._on_changed()

    def _on_changed(self) -> None:
        design = self.design
        self.total.setText(formats.duration(design.total_s * 1_000_000))
        # A form gives wrapped words no more room than one line.
        self.cost.setText(
            self.tr(
                "Half of this time the worse card stands, and no third card may.\n"
                "{0} of it are not counted. Somebody presses at up to {1} switches."
            ).format(formats.duration(2 * design.pairs * design.washout_s * 1_000_000), 2 * design.pairs - 1)
        )
        if design.is_sound and self.isVisible():
            self.chances.look(design)


class StopForm(SubmitForm[Command]):
    """Asks why a switchback is stopped."""

    def __init__(self, parent: QWidget, switchback: str, submit: Submit) -> None:
        super().__init__(parent, self.tr("Stop the A/B"), self.tr("Stop"), submit)
        self._switchback = switchback
        self.reason_field = QLineEdit()
        self.reason_field.setPlaceholderText(self.tr("A card sold out, the host had to go on…"))
        self.warning = QLabel(
            self.tr("Only whole pairs count. One that is stopped because of its sales proves nothing.")
        )
        theme.set_role(self.warning, "small")
        self.add_field(self.tr("Reason"), self.reason_field)
        self.form.addRow("", self.warning)

    def terms(self) -> Command:
        reason = self.reason_field.text().strip()
        if not reason:
            raise Incomplete(self.tr("Say why: it stands in the review."))
        return StopSwitchback(command_id=fresh("command"), switchback=self._switchback, reason=reason)
