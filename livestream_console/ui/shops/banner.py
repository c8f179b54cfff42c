"""How many prices in shops are ours, until when, and which of them needs somebody: above the desk.

Rule: it tells of the live show also beside a replay, since prices stand now. A line thin while there is
nothing: hidden, it would not be refreshed.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from livestream_console.core.events import IntentMoved
from livestream_console.core.shops import deals as selling
from livestream_console.core.shops.deals import RemoteDeal
from livestream_console.engine.source import ShowSource
from livestream_console.ui import formats, theme
from livestream_console.ui.elided import ElidedLabel
from livestream_console.ui.shops import words

KINDS = (IntentMoved,)


class PriceBanner(QWidget):
    """``look`` opens the Shops panel."""

    def __init__(self, live_show: ShowSource, look: Callable[[], object]) -> None:
        super().__init__()
        self._live_show = live_show
        self._said = ""
        theme.set_role(self, "bar")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(1)
        self._sign, self.text = QLabel(), ElidedLabel()
        self.button = QPushButton(self.tr("Show prices"))
        self.button.clicked.connect(look)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(8)
        row.addWidget(self._sign)
        row.addWidget(self.text, 1)
        row.addWidget(self.button)
        self.refresh()

    def set_source(self, source: ShowSource) -> None:
        """A replay's prices are history."""

    def refresh(self) -> None:
        standing = selling.in_step(self._live_show.state.selling, selling.STANDING)
        waiting = [deal for deal in standing if deal.step == "needs_person"]
        held = [deal for deal in standing if deal.is_sale and deal.step != "needs_person"]
        said = self._of_waiting(waiting) if waiting else self._of_held(held) if held else ""
        self.text.setText(said)
        self._sign.setText("✕" if waiting else "▲")
        for label in (self._sign, self.text):
            label.setVisible(bool(said))
            theme.set_role(label, "error" if waiting else "warn")
        self.button.setVisible(bool(said))
        self.setFixedHeight(32 if said else 1)
        self.setAccessibleName(said)
        if waiting and said != self._said:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))
        self._said = said

    def _of_waiting(self, waiting: list[RemoteDeal]) -> str:
        first = waiting[0]
        return self.tr("{0} prices in shops need you: {1} in {2}. {3}", "", len(waiting)).format(
            len(waiting), first.deal.title, words.name(first.shop), words.why(first)
        )

    def _of_held(self, held: list[RemoteDeal]) -> str:
        ending = sum(deal.step == "ending" for deal in held)
        if ending:
            return self.tr("{0} prices in shops are being restored (unconfirmed)", "", ending).format(ending)
        until_us = max(deal.deal.ends_us for deal in held)
        return self.tr("{0} prices in shops are ours until {1}", "", len(held)).format(
            len(held), formats.clock(until_us)
        )
