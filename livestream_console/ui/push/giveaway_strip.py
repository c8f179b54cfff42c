"""A giveaway from opening to its winners: entries, time left, the next step, and the digest of the draw."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal, SignalInstance
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from livestream_console.core.audit import Giveaway
from livestream_console.ui import formats, messages, theme
from livestream_console.ui.elided import ElidedLabel

_DIGEST_SHOWN = 16
_WINNERS_HEIGHT = 40
"""A button and the scroll bar below it."""


class GiveawayStrip(QWidget):
    # Each carries the giveaway's id.
    close_wanted = Signal(str)
    draw_wanted = Signal(str)
    cancel_wanted = Signal(str)
    audit_wanted = Signal(str)
    # The giveaway's id and a winner's entry.
    confirm_wanted = Signal(str, str)
    forfeit_wanted = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._giveaway = ""
        self._shown: list[tuple[str, str, bool]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._status, self._words, self._digest = QLabel(), ElidedLabel(), QLabel()
        self._words.setFont(theme.number_font(theme.SMALL_PX))
        self._digest.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        theme.set_role(self._digest, "meta")
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._status)
        head.addWidget(self._words, 1)
        self._buttons: dict[str, QPushButton] = {}
        for step, text, role, signal in (
            ("cancel", self.tr("Cancel it"), "danger", self.cancel_wanted),
            ("close", self.tr("Close entries"), "primary", self.close_wanted),
            ("draw", self.tr("Draw"), "primary", self.draw_wanted),
            ("audit", self.tr("Save audit file…"), "", self.audit_wanted),
        ):
            button = QPushButton(text)
            theme.set_role(button, role)
            button.clicked.connect(partial(self._emit, signal))
            button.hide()
            self._buttons[step] = button
            head.addWidget(button)
        self._winners = QHBoxLayout()
        self._winners.setSpacing(6)
        self._winners.setContentsMargins(0, 0, 0, 0)
        self._winners_row = _sideways(self._winners)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 12, 6)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._winners_row)
        column.addWidget(self._digest)

    def show_giveaway(self, giveaway: Giveaway, now_us: int) -> None:
        self._giveaway = giveaway.giveaway
        status, role = {
            "open": (self.tr("Giveaway open"), "good"),
            "closed": (self.tr("Entries closed"), "warn"),
            "drawn": (self.tr("Drawn"), "good"),
            "cancelled": (self.tr("Cancelled"), "muted"),
        }[giveaway.status]
        self._status.setText(status)
        self._status.setStyleSheet(f"color: {getattr(theme.current(), role)}; font-weight: 700")
        # What changes comes first: the end of a long line is cut.
        parts = [
            self.tr("{0} entries", "", giveaway.entries).format(formats.number(giveaway.entries)),
            str(giveaway.rules.get("prize", "")),
        ]
        if giveaway.status == "open":
            parts.append(f"“{giveaway.phrase}”")
            if giveaway.closes_us is not None:
                parts.insert(0, self.tr("left {0}").format(formats.countdown(giveaway.closes_us, now_us)))
        self._words.setText(" · ".join(part for part in parts if part))
        for step, statuses in (
            ("cancel", ("open", "closed")),
            ("close", ("open",)),
            ("draw", ("closed",)),
            ("audit", ("drawn",)),
        ):
            self._buttons[step].setVisible(giveaway.status in statuses)
        self._buttons["draw"].setEnabled(giveaway.entries > 0)
        self._digest.setVisible(giveaway.digest is not None)
        if giveaway.digest is not None:
            self._digest.setText(self.tr("Digest {0}…").format(giveaway.digest[:_DIGEST_SHOWN]))
            self._digest.setToolTip(giveaway.digest)
        self._show_winners(giveaway)
        self.setAccessibleName(f"{status} {self._words.text()}")

    def _show_winners(self, giveaway: Giveaway) -> None:
        winners = [
            (
                entry,
                f"{giveaway.names.get(entry) or person} · {messages.platform_name(platform)}",
                entry in giveaway.claimed,
            )
            for platform, person, entry in giveaway.winners
        ]
        if winners == self._shown:
            self._winners_row.setVisible(bool(winners))
            return
        self._shown = winners
        while (item := self._winners.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for entry, name, claimed in winners:
            button = QPushButton(f"✓ {name}" if claimed else name)
            button.setToolTip(self.tr("Claimed") if claimed else self.tr("Not claimed yet"))
            button.clicked.connect(partial(self._offer_steps, button, entry))
            button.ensurePolished()
            self._winners.addWidget(button)
        self._winners.addStretch(1)
        self._winners_row.setVisible(bool(winners))

    def winner_buttons(self) -> list[QPushButton]:
        """One for each who holds a prize, in order."""
        items = (self._winners.itemAt(place) for place in range(self._winners.count()))
        return [
            button for item in items if item is not None and isinstance(button := item.widget(), QPushButton)
        ]

    def _offer_steps(self, button: QPushButton, entry: str, _checked: bool = False) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        claimed = menu.addAction(self.tr("Has claimed the prize"))
        claimed.triggered.connect(partial(self._emit_entry, self.confirm_wanted, entry))
        forfeits = menu.addAction(self.tr("Forfeits: the next reserve moves up"))
        forfeits.triggered.connect(partial(self._emit_entry, self.forfeit_wanted, entry))
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def _emit(self, signal: SignalInstance, _checked: bool = False) -> None:
        signal.emit(self._giveaway)

    def _emit_entry(self, signal: SignalInstance, entry: str, _checked: bool = False) -> None:
        signal.emit(self._giveaway, entry)


def _sideways(row: QHBoxLayout) -> QScrollArea:
    """Let a row be longer than the panel is wide: there may be a thousand winners."""
    inner = QWidget()
    inner.setLayout(row)
    area = QScrollArea()
    area.setWidget(inner)
    area.setWidgetResizable(True)
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFixedHeight(_WINNERS_HEIGHT)
    theme.set_role(inner, "panel")
    return area
