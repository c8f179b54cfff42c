"""The list of viewers who are kept out: who, since when, until when, by whom and why, each with the way back.

Rule: a row belongs to one thing that stands against one viewer for as long as it stands, so that the button
under the finger is never suddenly another one's.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from livestream_console.core.commands import Command
from livestream_console.core.moderation.moderation import ModerationState
from livestream_console.ui import messages, theme
from livestream_console.ui.comments.shown import one_line
from livestream_console.ui.elided import ElidedLabel
from livestream_console.ui.moderation import offers, words
from livestream_console.ui.moderation.counted import CountedColumn
from livestream_console.ui.moderation.kept_out import KeptOut
from livestream_console.ui.moderation.offered import OfferButton
from livestream_console.ui.moderation.offers import Offer, Powers
from livestream_console.ui.rooms.row import PlatformMark

ROWS_MOST = 50
"""A row takes 2 ms to make; the others are counted."""

_Place = tuple[object, ...]


class KeptOutRow(QWidget):
    """One thing that stands against one viewer."""

    lift_pressed = Signal(object)
    """The command that ends it."""

    def __init__(self, one: KeptOut) -> None:
        super().__init__()
        self._command: Command | None = None
        self._name, self._how, self._terms = ElidedLabel(), QLabel(words.how(one)), ElidedLabel()
        for label, role in ((self._name, "small"), (self._how, "warn"), (self._terms, "meta")):
            theme.set_role(label, role)
        self._how.setFont(theme.text_font(theme.SMALL_PX))
        self.lift = OfferButton()
        self.lift.chosen.connect(self._on_lift_chosen)
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(PlatformMark(one.viewer[0]))
        head.addWidget(self._name, 1)
        head.addWidget(self._how)
        foot.addWidget(self._terms, 1)
        foot.addWidget(self.lift)
        hairline = QFrame()
        theme.set_role(hairline, "hairline")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 12, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addLayout(foot)
        column.addWidget(hairline)

    def say(self, one: KeptOut, offer: Offer | None, *, live: bool) -> None:
        """Show what is known now, and the way back where there is one."""
        platform, ident = one.viewer
        who, terms = one_line(one.name) or f"ID {one_line(ident)}", words.terms(one)
        self._name.setText(who)
        self._terms.setText(terms)
        spoken = ", ".join((who, messages.platform_name(platform), words.how(one), terms))
        self.setAccessibleName(spoken)
        self._command = None if offer is None else offer.command
        self.lift.show_offer(offer, live=live)
        if offer is not None:
            # In full it would leave no room for the terms.
            self.lift.setText(self.tr("Undo"))
            self.lift.setToolTip(offer.refusal or offer.text)
            self.lift.setAccessibleName(f"{offer.text}: {spoken}")

    def _on_lift_chosen(self, _code: str) -> None:
        self.lift_pressed.emit(self._command)


class KeptOutView(QWidget):
    """Newest first."""

    lift_wanted = Signal(object)
    """The command that ends what stands."""

    def __init__(self, powers: Powers) -> None:
        super().__init__()
        self._powers = powers
        self._rows: dict[_Place, KeptOutRow] = {}
        self._column = CountedColumn(self.tr("Nobody is muted, restricted or timed out."))
        self._column.setAccessibleName(self.tr("Viewers who are kept out"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._column)

    @property
    def rows(self) -> list[KeptOutRow]:
        """What is shown, from the top."""
        return list(self._rows.values())

    def show_all(self, standing: Sequence[KeptOut], state: ModerationState, *, live: bool) -> None:
        shown: dict[_Place, KeptOut] = {(one.viewer, one.how, one.room): one for one in standing[:ROWS_MOST]}
        for place in [place for place in self._rows if place not in shown]:
            self._column.remove(self._rows.pop(place))
        rows = {place: self._rows.get(place) or self._new_row(one) for place, one in shown.items()}
        if list(rows) != list(self._rows):
            for index, row in enumerate(rows.values()):
                self._column.insert(index, row)
        self._rows = rows
        for row, one in zip(rows.values(), shown.values(), strict=True):
            row.say(one, self._way_back(one, state), live=live)
        self._column.say_count(len(rows), of=len(standing))

    def _new_row(self, one: KeptOut) -> KeptOutRow:
        row = KeptOutRow(one)
        row.lift_pressed.connect(self.lift_wanted)
        return row

    def _way_back(self, one: KeptOut, state: ModerationState) -> Offer | None:
        if one.how == "muted":
            return offers.unmute(one.viewer, state)
        if one.how == "restricted":
            return offers.unrestrict(one.viewer)
        if one.room is None or "unban" not in self._powers(one.viewer[0], one.room):
            return None
        return offers.let_back_in(one.viewer, one.room)
