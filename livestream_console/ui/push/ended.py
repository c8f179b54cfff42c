"""The offers of this show that are over, the newest first, each with what came of it."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from livestream_console.core.offers.offer import RUNNING, Offer
from livestream_console.core.show import ShowState
from livestream_console.ui import formats, theme
from livestream_console.ui.elided import ElidedLabel
from livestream_console.ui.push import offer_words

_MOST = 8


def ended(state: ShowState) -> list[Offer]:
    """Return the offers that are over, the newest first."""
    over = [offer for offer in state.offers.offers.values() if offer.phase not in RUNNING]
    return sorted(over, key=lambda offer: -(offer.over_us or 0))


class EndedOffers(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._rows: list[ElidedLabel] = []
        self._more = QLabel()
        theme.set_role(self._more, "meta")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 4, 12, 4)
        self._column.setSpacing(2)
        self._column.addWidget(self._more)

    def show_ended(self, state: ShowState) -> None:
        over = ended(state)
        while len(self._rows) < min(len(over), _MOST):
            row = ElidedLabel()
            row.setFont(theme.number_font(theme.SMALL_PX))
            theme.set_role(row, "muted")
            self._column.insertWidget(len(self._rows), row)
            self._rows.append(row)
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(over))
            if place < len(over):
                row.setText(self._words(state, over[place]))
        self._more.setVisible(len(over) > _MOST)
        self._more.setText(self.tr("{0} more").format(len(over) - _MOST))

    def lines(self) -> list[str]:
        """What is shown, the newest first."""
        return [row.text() for row in self._rows if not row.isHidden()]

    def _words(self, state: ShowState, offer: Offer) -> str:
        if offer.live_us is None:
            result = self.tr("called off before it began")
        elif offer.phase == "undone":
            result = " · ".join((self.tr("undone"), offer_words.progress(state, offer)))
        else:
            result = f"{offer_words.progress(state, offer)} · {offer_words.reason(offer.reason)}"
        about = [offer_words.about(state, offer)] if offer.product is not None else []
        parts = [offer_words.kind_name(offer.kind), *about, offer_words.promise(state, offer.terms), result]
        return f"{formats.clock(offer.over_us)}  {' · '.join(parts)}"
