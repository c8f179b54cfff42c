"""How many prices in shops are ours, until when, and which of them needs somebody: above the desk.

Rule: it tells of the live show also beside a replay, since prices stand now; before there is one, of what
earlier shows left. A line thin while there is nothing: hidden, it would not be refreshed.
"""

from __future__ import annotations

from collections.abc import Callable

import msgspec
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from livestream_console.core.events import IntentMoved
from livestream_console.core.ids import own_name
from livestream_console.core.shops import deals as selling
from livestream_console.core.shops.deals import RemoteDeal
from livestream_console.engine.source import ShowSource
from livestream_console.ui import formats, theme
from livestream_console.ui.elided import ElidedLabel
from livestream_console.ui.shops import words

KINDS = (IntentMoved,)


class LeftPrices(msgspec.Struct, frozen=True):
    """How many prices the shows of these titles left in these shops."""

    count: int
    shops: tuple[str, ...]
    titles: tuple[str, ...]


class PriceBanner(QWidget):
    """``look`` opens the Shops panel."""

    def __init__(self, live_show: ShowSource, look: Callable[[], object]) -> None:
        super().__init__()
        self._live_show = live_show
        self._look = look
        self._left: LeftPrices | None = None
        self._go_on: Callable[[], object] = look
        self._said = ""
        theme.set_role(self, "bar")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(1)
        self._sign, self.text = QLabel(), ElidedLabel()
        self.button = QPushButton()
        self.button.clicked.connect(self._on_button_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(8)
        row.addWidget(self._sign)
        row.addWidget(self.text, 1)
        row.addWidget(self.button)
        self.refresh()

    def set_source(self, source: ShowSource) -> None:
        """A replay's prices are history."""

    def tell_left(self, left: LeftPrices, go_on: Callable[[], object]) -> None:
        """Say until a show is open what stands of earlier ones; ``go_on`` opens one that takes care of it."""
        self._left, self._go_on = left, go_on
        self.refresh()

    def refresh(self) -> None:
        left = self._left if not self._live_show.state.show else None
        standing = selling.in_step(self._live_show.state.selling, selling.STANDING)
        waiting = [deal for deal in standing if deal.step == "needs_person"]
        held = [deal for deal in standing if deal.is_sale and deal.step != "needs_person"]
        if left is not None:
            said = self._of_left(left)
        else:
            said = self._of_waiting(waiting) if waiting else self._of_held(held) if held else ""
        self.button.setText(self.tr("Show prices") if left is None else self.tr("Open that show again"))
        self.text.setText(said)
        self._sign.setText("✕" if waiting else "▲")
        for label in (self._sign, self.text):
            label.setVisible(bool(said))
            theme.set_role(label, "error" if waiting else "warn")
        self.button.setVisible(bool(said))
        self.setFixedHeight(32 if said else 1)
        self.setAccessibleName(said)
        if (waiting or left) and said != self._said:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))
        self._said = said

    def _of_left(self, left: LeftPrices) -> str:
        comma = self.tr(", ")
        return self.tr("{0} prices of ours still stand in {1} from the show “{2}”", "", left.count).format(
            left.count, comma.join(map(own_name, left.shops)), comma.join(left.titles)
        )

    def _on_button_clicked(self) -> None:
        if self._left is not None and not self._live_show.state.show:
            self._go_on()
        else:
            self._look()

    def _of_waiting(self, waiting: list[RemoteDeal]) -> str:
        first = waiting[0]
        return self.tr("{0} prices in shops need you: {1} in {2}. {3}", "", len(waiting)).format(
            len(waiting), first.deal.title, own_name(first.shop), words.why(first)
        )

    def _of_held(self, held: list[RemoteDeal]) -> str:
        ending = sum(deal.step == "ending" for deal in held)
        if ending:
            return self.tr("{0} prices in shops are being restored (unconfirmed)", "", ending).format(ending)
        until_us = max(deal.deal.ends_us for deal in held)
        return self.tr("{0} prices in shops are ours until {1}", "", len(held)).format(
            len(held), formats.clock(until_us)
        )
