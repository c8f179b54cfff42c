"""All giveaways of the show: what runs, what its terms are, who takes part, who won and what is still to do.

Rule: it shows one giveaway at a time, the newest unless somebody chose another; drawn ones stay as they are.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from livestream_console.core.giveaways.book import Giveaway
from livestream_console.engine.source import ShowSource
from livestream_console.ui import formats, theme
from livestream_console.ui.actions import Actions
from livestream_console.ui.giveaways import words
from livestream_console.ui.giveaways.deeds import GiveawayDeeds
from livestream_console.ui.giveaways.lines import GiveawayLines
from livestream_console.ui.giveaways.steps import Steps
from livestream_console.ui.giveaways.winners import WinnersView


class GiveawaysPanel(QWidget):
    def __init__(self, source: ShowSource, actions: Actions, deeds: GiveawayDeeds) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Giveaways"))
        theme.set_role(self, "panel")
        self._source = source
        self._deeds = deeds
        self._known: list[tuple[str, str]] = []
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("Giveaway that is shown"))
        # A long title must not widen the window.
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.choice.currentIndexChanged.connect(self.refresh)
        self._empty = QLabel(
            self.tr("No giveaway yet. F7 opens one: its terms are published before the first entry counts.")
        )
        self._empty.setWordWrap(True)
        self._empty.setContentsMargins(12, 8, 12, 8)
        theme.set_role(self._empty, "muted")
        head = QHBoxLayout()
        head.setContentsMargins(12, 8, 12, 0)
        head.addWidget(self.choice, 1)
        head.addWidget(actions.button("push.giveaway"))
        self.lines = GiveawayLines()
        self.next_steps = Steps(deeds, ("cancel", "close", "draw"))
        self.papers = Steps(deeds, ("terms", "winners", "audit"))
        self._body = QWidget()
        body = QVBoxLayout(self._body)
        body.setContentsMargins(12, 4, 12, 8)
        body.setSpacing(8)
        body.addWidget(self.lines)
        for steps in (self.next_steps, self.papers):
            body.addWidget(steps, 0, Qt.AlignmentFlag.AlignLeft)
        self.winners = WinnersView(deeds)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._empty)
        column.addWidget(self._body)
        column.addWidget(self.winners, 1)
        column.addStretch(0)
        theme.changes.changed.connect(self.refresh)
        self.refresh()

    def set_source(self, source: ShowSource) -> None:
        self._source = source
        self._deeds.set_source(source)
        self.refresh()

    def refresh(self) -> None:
        known = self._source.state.giveaways.giveaways
        self._offer(list(reversed(known.values())))
        giveaway = known.get(self.choice.currentData() or "")
        for part in (self.choice, self._body):
            part.setVisible(giveaway is not None)
        self._empty.setVisible(giveaway is None)
        self.winners.setVisible(giveaway is not None and bool(giveaway.drawn))
        if giveaway is None:
            return
        now_us, live = self._source.now_us(), self._source.live
        self.lines.show_giveaway(giveaway, now_us)
        for steps in (self.next_steps, self.papers):
            steps.show_giveaway(giveaway, now_us)
            steps.setEnabled(live)
        if giveaway.drawn:
            self.winners.show_giveaway(giveaway, now_us, live=live)

    def _offer(self, giveaways: list[Giveaway]) -> None:
        """Keep the list of what can be chosen; a new giveaway is shown at once."""
        known = [(each.giveaway, _title(each)) for each in giveaways]
        if known == self._known:
            return
        chosen = self.choice.currentData()
        is_new = known[:1] != self._known[:1] and len(known) != len(self._known)
        self._known = known
        self.choice.blockSignals(True)
        self.choice.clear()
        for name, title in known:
            self.choice.addItem(title, name)
        place = 0 if is_new else self.choice.findData(chosen)
        self.choice.setCurrentIndex(max(0, place))
        self.choice.blockSignals(False)


def _title(giveaway: Giveaway) -> str:
    prize = str(giveaway.rules.get("prize", ""))
    return f"{formats.clock(giveaway.opened_us)} {prize} · {words.status(giveaway.status)}"
