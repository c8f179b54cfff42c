"""The alarms that nobody has seen yet, above the desk, the red ones first.

Rule: an alarm stands until its cause is gone or somebody at this desk has said that it is seen, and comes
back only when it got worse. That is kept with the desk and not in the journal: an alarm is read off the
show, so it is no fact of it, and what the producer has seen the next desk has not. One key looks into the
first of them, one says that it is seen. A line thin while there is nothing: hidden, it would not be
refreshed.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from livestream_console.core import events
from livestream_console.core.orders.alarms import Alarm, alarms
from livestream_console.engine.source import ShowSource
from livestream_console.ui import theme
from livestream_console.ui.actions import Actions
from livestream_console.ui.alarms import words
from livestream_console.ui.elided import ElidedLabel

KINDS = (
    events.ClaimDecided,
    events.CouponUsed,
    events.OfferChanged,
    events.OrderChanged,
    events.ProductChanged,
    events.RefundChanged,
    events.StockReported,
    events.UnpaidChased,
)
REFRESH_MS = 5_000
"""A reminder falls due without an event."""
SHOWN = 3

Key = tuple[str, str, str]
"""Code, about, variant."""


class SeenAlarms(msgspec.Struct, frozen=True):
    """Which alarms of a show were seen, and how many units were beyond then."""

    show: str = ""
    units: tuple[tuple[Key, int], ...] = ()


class SeenKept(NamedTuple):
    """Where it is kept what was seen, for a desk that comes back to its show."""

    load: Callable[[], SeenAlarms] = SeenAlarms
    save: Callable[[SeenAlarms], object] = lambda _seen: None


class AlarmsStrip(QWidget):
    orders_wanted = Signal(object)
    """The newest order (OrderKey) that has units beyond."""
    sale_wanted = Signal()
    unpaid_wanted = Signal()

    def __init__(self, source: ShowSource, actions: Actions, kept: SeenKept | None = None) -> None:
        super().__init__()
        self._source = source
        self._kept = kept or SeenKept()
        self._last_kept = self._kept.load()
        self._show: str | None = None
        self._standing: list[Alarm] = []
        self._seen: dict[Key, int] = {}
        """How many units were beyond when somebody said so."""
        self._told: dict[Key, int] = {}
        theme.set_role(self, "bar")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(1)
        group = self.tr("Alarms")
        actions.add("alarms.look", self.tr("Show it"), self.look, shortcut="Ctrl+Shift+O", group=group)
        actions.add("alarms.seen", self.tr("Seen"), self.see, shortcut="Ctrl+Shift+S", group=group)
        self._actions = [actions.get(name) for name in ("alarms.look", "alarms.seen")]
        self.lines = [_Line(self) for _ in range(SHOWN)]
        self._more = QLabel()
        theme.set_role(self._more, "meta")
        self._deeds = QWidget()
        deeds = QHBoxLayout(self._deeds)
        deeds.setContentsMargins(0, 3, 0, 3)
        deeds.setSpacing(6)
        deeds.addWidget(self._more)
        deeds.addWidget(actions.button("alarms.look", "primary"))
        deeds.addWidget(actions.button("alarms.seen"))
        column = QVBoxLayout()
        column.setSpacing(0)
        for line in self.lines:
            column.addWidget(line)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(12)
        row.addLayout(column, 1)
        row.addWidget(self._deeds)
        self.refresh()

    def standing(self) -> Sequence[Alarm]:
        """Return every alarm as of the last look, also those that were seen."""
        return self._standing

    @property
    def unseen(self) -> list[Alarm]:
        """The alarms that wait for somebody, the most pressing first."""
        return [alarm for alarm in self._standing if _is_news(alarm, self._seen)]

    def set_source(self, source: ShowSource) -> None:
        """What was seen of one show says nothing about another."""
        self._source = source
        self._show = None
        self.refresh()

    def refresh(self) -> None:
        state = self._source.state
        if state.show != self._show:
            self._turn_to(state.show)
        self._standing = alarms(state)
        # Whose cause went and came again has to be seen again.
        standing = {_key(alarm) for alarm in self._standing}
        gone = self._seen.keys() - standing
        for known in (self._seen, self._told):
            for key in known.keys() - standing:
                del known[key]
        if gone:
            self._keep()
        unseen = self.unseen
        for place, line in enumerate(self.lines):
            line.setVisible(place < len(unseen))
            if place < len(unseen):
                line.show_alarm(unseen[place], words.alarm(unseen[place], state))
        self._deeds.setVisible(bool(unseen))
        for action in self._actions:
            action.setEnabled(bool(unseen))
        beyond = len(unseen) - SHOWN
        self._more.setText(self.tr("and {0} more").format(beyond) if beyond > 0 else "")
        self.setAccessibleName("; ".join(words.alarm(alarm, state) for alarm in unseen))
        self._announce(unseen)

    def look(self) -> None:
        """Show what the first alarm is about."""
        if not (unseen := self.unseen):
            return
        if unseen[0].orders:
            self.orders_wanted.emit(unseen[0].orders[0])
        elif unseen[0].code == "reminder_due":
            self.unpaid_wanted.emit()
        else:
            self.sale_wanted.emit()

    def see(self) -> None:
        """Take the first alarm off the strip; its orders stay marked."""
        if unseen := self.unseen:
            self._seen[_key(unseen[0])] = _units(unseen[0])
            self._keep()
            self.refresh()

    def _turn_to(self, show: str) -> None:
        """Know of a live show what was seen of it; of a replay nothing was."""
        self._show = show
        kept = self._last_kept
        self._seen = dict(kept.units) if self._source.live and kept.show == show else {}
        self._told = dict(self._seen)

    def _keep(self) -> None:
        if self._source.live:
            self._last_kept = SeenAlarms(self._source.state.show, tuple(self._seen.items()))
            self._kept.save(self._last_kept)

    def _announce(self, unseen: list[Alarm]) -> None:
        """Tell whoever cannot see it, once and not again while it stands."""
        for alarm in unseen:
            if _is_news(alarm, self._told):
                self._told[_key(alarm)] = _units(alarm)
                said = QAccessibleAnnouncementEvent(self, words.alarm(alarm, self._source.state))
                QAccessible.updateAccessibility(said)


class _Line(QWidget):
    """One alarm: a sign, what it says, and the newest orders as a button."""

    def __init__(self, strip: AlarmsStrip) -> None:
        super().__init__()
        self._alarm: Alarm | None = None
        self._wanted = strip.orders_wanted
        self.sign = QLabel()
        self.text = ElidedLabel()
        self.text.setFont(theme.number_font(theme.BASE_PX))
        self.orders = QPushButton()
        theme.set_role(self.orders, "flat")
        self.orders.clicked.connect(self._on_orders_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.sign)
        row.addWidget(self.text, 1)
        row.addWidget(self.orders)
        self.setFixedHeight(32)

    def show_alarm(self, alarm: Alarm, said: str) -> None:
        self._alarm = alarm
        role = "error" if alarm.red else "warn"
        self.sign.setText("✕" if alarm.red else "▲")
        for label in (self.sign, self.text):
            theme.set_role(label, role)
        self.text.setText(said)
        self.orders.setVisible(bool(alarm.orders))
        self.orders.setText(words.newest(alarm))
        self.orders.setAccessibleName(words.show_newest(alarm))

    def _on_orders_clicked(self) -> None:
        if self._alarm is not None:
            self._wanted.emit(self._alarm.orders[0])


def _key(alarm: Alarm) -> Key:
    return alarm.code, alarm.about, str(alarm.params.get("variant", ""))


def _units(alarm: Alarm) -> int:
    """Return how bad it is: units beyond count, units sold on the way to a cap do not."""
    return int(alarm.params.get("units", 0))


def _is_news(alarm: Alarm, known: dict[Key, int]) -> bool:
    return _units(alarm) > known.get(_key(alarm), -1)
