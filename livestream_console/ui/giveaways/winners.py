"""The winners of a drawn giveaway, each with the state of the prize, the time left, and what can be done.

Rule: a row belongs to one entry as long as the giveaway is shown, so that the button under the finger is
never suddenly another one's.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QMenu, QPushButton, QWidget

from livestream_console.core.giveaways.book import Giveaway, Person
from livestream_console.ui import formats, messages, theme
from livestream_console.ui.column import Column
from livestream_console.ui.elided import ElidedLabel
from livestream_console.ui.giveaways.deeds import GiveawayDeeds
from livestream_console.ui.rooms.row import PlatformMark

ROWS_MOST = 50
"""A row takes 2 ms to make; the others are counted and stand in the file."""


class WinnerRow(QWidget):
    def __init__(self, deeds: GiveawayDeeds, giveaway: str, person: Person) -> None:
        super().__init__()
        self._deeds, self._giveaway, self._entry = deeds, giveaway, person[2]
        self._over = False
        self._name, self._state = ElidedLabel(), QLabel()
        theme.set_role(self._state, "small")
        self.message = QPushButton(self.tr("Message"))
        self.message.clicked.connect(self._on_message_clicked)
        self.settle = QPushButton(self.tr("Settle…"))
        self.settle.clicked.connect(self._on_settle_clicked)
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        buttons.addWidget(self.message)
        buttons.addWidget(self.settle)
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 6, 12, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        grid.addWidget(PlatformMark(person[0]), 0, 0)
        grid.addWidget(self._name, 0, 1)
        grid.addWidget(self._state, 1, 1)
        grid.addLayout(buttons, 0, 2, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        hairline = QFrame()
        theme.set_role(hairline, "hairline")
        grid.addWidget(hairline, 2, 0, 1, 3)

    def say(self, giveaway: Giveaway, person: Person, now_us: int, *, live: bool) -> None:
        platform, viewer, entry = person
        name = giveaway.names.get(entry) or viewer
        state, role = self._how(giveaway, entry, now_us)
        self._name.setText(name)
        self._state.setText(state)
        theme.set_role(self._state, role)
        holds = any(entry == one for _, _, one in giveaway.winners)
        for button in (self.message, self.settle):
            button.setVisible(holds and entry not in giveaway.claimed)
            button.setEnabled(live)
            button.setAccessibleName(f"{button.text()}: {name}")
        self.message.setToolTip(self._deeds.message_text(giveaway, entry))
        self.setAccessibleName(f"{name}, {messages.platform_name(platform)}, {state}")

    def _how(self, giveaway: Giveaway, entry: str, now_us: int) -> tuple[str, str]:
        deadline_us = giveaway.deadline_us(entry)
        self._over = deadline_us is None or now_us >= deadline_us
        if entry in giveaway.claimed:
            return self.tr("Claimed"), "good"
        if entry in giveaway.forfeited:
            return self.tr("Forfeited"), "faint"
        order = [one for _, _, one in giveaway.drawn].index(entry)
        if all(entry != one for _, _, one in giveaway.winners):
            return self.tr("Reserve {0}").format(order - giveaway.prizes + 1), "small"
        if deadline_us is None:
            return self.tr("Not claimed yet"), "small"
        if self._over:
            return self.tr("Not claimed in time"), "warn"
        left = formats.countdown(deadline_us, now_us)
        return self.tr("Not claimed yet, {0} left").format(left), "small"

    def offer_steps(self) -> QMenu:
        """Open the menu of what may have become of the prize."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, deed, offered in (
            (self.tr("Has claimed the prize"), self._deeds.confirm, True),
            (self.tr("Declines: the next reserve moves up"), self._deeds.decline, True),
            (self.tr("Did not claim in time: the next reserve moves up"), self._deeds.pass_on, self._over),
        ):
            action = menu.addAction(text)
            action.setEnabled(offered)
            action.triggered.connect(partial(self._do, deed))
        menu.popup(self.settle.mapToGlobal(QPoint(0, self.settle.height())))
        return menu

    def _do(self, deed: Callable[[str, str], None], _checked: bool = False) -> None:
        deed(self._giveaway, self._entry)

    def _on_message_clicked(self) -> None:
        self._deeds.message(self._giveaway, self._entry)

    def _on_settle_clicked(self) -> None:
        self.offer_steps()


class WinnersView(Column):
    """Winners in the order drawn, then reserves."""

    def __init__(self, deeds: GiveawayDeeds) -> None:
        self._more = QLabel()
        self._more.setContentsMargins(12, 8, 12, 8)
        theme.set_role(self._more, "muted")
        super().__init__(self._more)
        self.setAccessibleName(self.tr("Winners and reserves"))
        self._deeds = deeds
        self._shown: tuple[str, tuple[Person, ...]] = ("", ())
        self.rows: list[WinnerRow] = []

    def show_giveaway(self, giveaway: Giveaway, now_us: int, *, live: bool) -> None:
        people = tuple(giveaway.drawn[:ROWS_MOST])
        if self._shown != (giveaway.giveaway, people):
            self._shown = (giveaway.giveaway, people)
            for row in self.rows:
                self.remove(row)
            self.rows = [WinnerRow(self._deeds, giveaway.giveaway, person) for person in people]
            for place, row in enumerate(self.rows):
                self.insert(place, row)
        for row, person in zip(self.rows, people, strict=True):
            row.say(giveaway, person, now_us, live=live)
        left = len(giveaway.drawn) - len(people)
        self._more.setText(self.tr("and {0} more, in the saved file").format(formats.number(left)))
        self._more.setVisible(left > 0)
