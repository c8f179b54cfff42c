"""What is known of one giveaway, line by line: its state, entries, terms, and what proves the draw.

Rule: a line that has nothing to say is not there; what is cut short is whole in its tool tip.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from livestream_console.core.giveaways.book import Giveaway
from livestream_console.ui import formats, theme
from livestream_console.ui.giveaways import words

_HASH_SHOWN = 16


class GiveawayLines(QWidget):
    def __init__(self) -> None:
        super().__init__()
        # A form layout gives lines that wrap too much room and takes it from the last one.
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(4)
        grid.setHorizontalSpacing(12)
        grid.setColumnStretch(1, 1)
        self._names: dict[str, QLabel] = {}
        self._values: dict[str, QLabel] = {}
        lines = (
            ("status", self.tr("State")),
            ("entries", self.tr("Entries")),
            ("excluded", self.tr("Kept out")),
            ("prize", self.tr("Prize")),
            ("how", self.tr("Entry")),
            ("rooms", self.tr("Rooms")),
            ("organiser", self.tr("Organiser")),
            ("delivery", self.tr("Delivery")),
            ("chance", self.tr("Chance")),
            ("key", self.tr("Draw key")),
        )
        for row, (key, name) in enumerate(lines):
            value = QLabel()
            # Hashes are cut short, so they fit.
            value.setWordWrap(key != "key")
            value.setFont(theme.number_font(theme.SMALL_PX))
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            value.setAccessibleName(name)
            label = QLabel(name)
            theme.set_role(label, "small")
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, row, 1)
            self._names[key], self._values[key] = label, value

    def text(self, key: str) -> str:
        """Return what a line says."""
        return self._values[key].text()

    def show_giveaway(self, giveaway: Giveaway, now_us: int) -> None:
        rules = giveaway.rules
        organiser = " · ".join(str(rules[key]) for key in ("organiser", "contact") if rules.get(key))
        self._say("status", self._status(giveaway, now_us))
        self._say("entries", words.entries(giveaway))
        self._say("excluded", words.exclusions(giveaway))
        self._say("prize", f"{words.prize(rules)} ×{giveaway.prizes}")
        self._say("how", words.entering(giveaway))
        self._say("rooms", ", ".join(map(words.room, giveaway.asked.rooms)))
        self._say("organiser", organiser)
        self._say("delivery", str(rules.get("delivery", "")))
        self._say("chance", words.chance(giveaway))
        hashes = (
            (self.tr("rules"), giveaway.rules_hash),
            (self.tr("commitment"), giveaway.commit),
            (self.tr("root"), giveaway.root),
            (self.tr("digest"), giveaway.digest),
        )
        self._say("key", "\n".join(f"{name} {value[:_HASH_SHOWN]}…" for name, value in hashes if value))
        self._values["key"].setToolTip("\n".join(f"{name} {value}" for name, value in hashes if value))

    def _say(self, key: str, text: str) -> None:
        self._values[key].setText(text)
        for part in (self._names[key], self._values[key]):
            part.setVisible(bool(text))

    def _status(self, giveaway: Giveaway, now_us: int) -> str:
        status = words.status(giveaway.status)
        if giveaway.status == "open" and giveaway.closes_us is not None:
            left = formats.countdown(giveaway.closes_us, now_us)
            return self.tr("{0}, {1} left").format(status, left)
        if giveaway.status == "closed" and giveaway.n == 0:
            return self.tr("{0}: nobody entered, so nothing can be drawn").format(status)
        if giveaway.status == "closed" and giveaway.asked.draws_us is not None:
            return self.tr("{0}; the draw waits for its round").format(status)
        return status
