"""The buttons of a giveaway's next steps: only those that its status allows.

Rule: what can be pressed follows from the giveaway alone, so strip and panel never differ.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from livestream_console.core.giveaways.book import Giveaway
from livestream_console.ui import formats, theme
from livestream_console.ui.giveaways.deeds import GiveawayDeeds


class Steps(QWidget):
    """``only`` names the steps that are wanted: cancel, close, draw, terms, winners, audit."""

    def __init__(self, deeds: GiveawayDeeds, only: Collection[str]) -> None:
        super().__init__()
        self._giveaway = ""
        self.buttons: dict[str, QPushButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        steps: tuple[tuple[str, str, str, Callable[[str], None], tuple[str, ...]], ...] = (
            ("cancel", self.tr("Cancel it"), "danger", deeds.cancel, ("open", "closed")),
            ("close", self.tr("Close entries"), "primary", deeds.close, ("open",)),
            ("draw", self.tr("Draw"), "primary", deeds.draw, ("closed",)),
            ("terms", self.tr("Copy terms"), "", deeds.copy_terms, ("open", "closed", "drawn")),
            ("winners", self.tr("Save winners…"), "", deeds.save_winners, ("drawn",)),
            ("audit", self.tr("Save audit file…"), "", deeds.save_audit, ("drawn",)),
        )
        self._statuses = {name: statuses for name, *_, statuses in steps}
        for name, text, role, deed, _ in steps:
            if name in only:
                button = QPushButton(text)
                theme.set_role(button, role)
                button.clicked.connect(partial(self._press, deed))
                button.hide()
                self.buttons[name] = button
                row.addWidget(button)

    def show_giveaway(self, giveaway: Giveaway, now_us: int) -> None:
        self._giveaway = giveaway.giveaway
        for name, button in self.buttons.items():
            button.setVisible(giveaway.status in self._statuses[name])
        draw = self.buttons.get("draw")
        if draw is not None:
            due_us = giveaway.asked.draws_us
            waits = due_us is not None and now_us < due_us
            draw.setEnabled(giveaway.entries > 0 and not waits)
            countdown = formats.countdown(due_us, now_us)
            draw.setText(self.tr("Draw in {0}").format(countdown) if waits else self.tr("Draw"))

    def _press(self, deed: Callable[[str], None], _checked: bool = False) -> None:
        deed(self._giveaway)
