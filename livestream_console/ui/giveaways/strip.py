"""A giveaway in the push bar, in two lines: what it is, how long, how many, and the next step."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from livestream_console.core.giveaways.book import Giveaway
from livestream_console.ui import formats, messages, theme
from livestream_console.ui.elided import ElidedLabel
from livestream_console.ui.giveaways import words
from livestream_console.ui.giveaways.deeds import GiveawayDeeds
from livestream_console.ui.giveaways.steps import Steps

_ROLES = {"open": "good", "closed": "warn", "drawn": "good", "cancelled": "muted"}


class GiveawayStrip(QWidget):
    def __init__(self, deeds: GiveawayDeeds) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._status, self._words, self._winners = QLabel(), ElidedLabel(), ElidedLabel()
        self._status.setFont(theme.text_font())
        self._words.setFont(theme.number_font(theme.SMALL_PX))
        self._winners.setFont(theme.text_font(theme.SMALL_PX))
        self.steps = Steps(deeds, ("close", "draw"))
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._status)
        head.addWidget(self._words, 1)
        head.addWidget(self.steps)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 12, 6)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._winners)

    def show_giveaway(self, giveaway: Giveaway, now_us: int) -> None:
        status = words.status(giveaway.status)
        self._status.setText(status)
        theme.set_role(self._status, _ROLES[giveaway.status])
        # What changes comes first: the end of a long line is cut.
        parts = [
            self.tr("{0} entries", "", giveaway.entries).format(formats.number(giveaway.entries)),
            str(giveaway.rules.get("prize", "")),
            ", ".join(map(words.room, giveaway.asked.rooms)),
        ]
        if giveaway.status == "open":
            parts.append(words.entering(giveaway))
            if giveaway.closes_us is not None:
                parts.insert(0, self.tr("left {0}").format(formats.countdown(giveaway.closes_us, now_us)))
        self._words.setText(" · ".join(part for part in parts if part))
        self._winners.setText(winners_line(giveaway))
        self._winners.setVisible(bool(giveaway.winners))
        self.steps.show_giveaway(giveaway, now_us)
        self.setAccessibleName(f"{status} {self._words.text()} {self._winners.text()}".strip())


def winners_line(giveaway: Giveaway) -> str:
    """Return who holds a prize, those who have claimed it with a tick."""
    names = (
        ("✓ " if entry in giveaway.claimed else "")
        + f"{giveaway.names.get(entry) or person} ({messages.platform_name(platform)})"
        for platform, person, entry in giveaway.winners
    )
    return " · ".join(names)
