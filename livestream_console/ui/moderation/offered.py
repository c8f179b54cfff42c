"""Offers as entries of a menu and as buttons.

Rule: what one's role may not do is shown, cannot be pressed, and says why.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton

from livestream_console.ui.moderation.offers import KEYS, Offer


def fill_menu(menu: QMenu, groups: Sequence[Sequence[Offer]], chosen: Callable[[str], object]) -> None:
    """Add groups of offers; ``chosen`` is called with the code of what was chosen."""
    for group in groups:
        if group:
            menu.addSeparator()
        for offer in group:
            refusal = offer.refusal
            text = f"{offer.text} · {refusal}" if refusal else offer.text
            key = KEYS.get(offer.code)
            # Qt sets what stands behind a tab apart, as it does with a shortcut.
            action = menu.addAction(text if key is None else f"{text}\t{key}")
            action.setEnabled(not refusal)
            action.triggered.connect(partial(_choose, chosen, offer.code))


def _choose(chosen: Callable[[str], object], code: str, _checked: bool = False) -> None:
    chosen(code)


class OfferButton(QPushButton):
    """A button for one offer at a time; hidden while there is none."""

    chosen = Signal(str)
    """The code of the offer."""

    def __init__(self) -> None:
        super().__init__()
        self._code = ""
        self.clicked.connect(self._on_clicked)
        self.hide()

    def show_offer(self, offer: Offer | None, *, live: bool) -> None:
        self.setVisible(offer is not None)
        if offer is None:
            return
        self._code = offer.code
        refusal = offer.refusal
        self.setText(offer.text)
        self.setToolTip(refusal)
        self.setAccessibleDescription(refusal)
        self.setEnabled(live and not refusal)

    def _on_clicked(self) -> None:
        self.chosen.emit(self._code)
