"""One room: its light and word, the age of its last event, its rate, its gaps, and what its platform can do.

Rule: what is not known is a dash, and a room says why it is not heard.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QSizePolicy, QWidget

from livestream_console.core.ports import Capabilities
from livestream_console.engine.link import RoomStatus
from livestream_console.ui import formats, lights, messages, theme
from livestream_console.ui.lights import Lamp

translate = QCoreApplication.translate


class PlatformMark(QWidget):
    """The platform's letter on its colour."""

    def __init__(self, platform: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._platform = platform
        self.setFixedSize(16, 16)

    def paintEvent(self, _event: QPaintEvent) -> None:
        letter, colour = theme.platform_mark(self._platform)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawRoundedRect(self.rect(), 4, 4)
        painter.setPen(QColor("white"))
        painter.setFont(theme.text_font(10))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, letter)


class RoomRow(QWidget):
    """A few short lines a room and two buttons."""

    retry_pressed = Signal(str)
    """The feed's id."""
    remove_pressed = Signal(str)
    """The feed's id."""

    def __init__(self, room: RoomStatus, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.feed_id = room.feed_id
        self._lamp = Lamp()
        self._name = QLabel(f"{messages.platform_name(room.platform)} · {room.room}")
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._state, self._reason, self._flow, self._gaps, self._remarks, self._can = (
            QLabel() for _ in range(6)
        )
        for label, role in (
            (self._reason, "warn"),
            (self._flow, "small"),
            (self._gaps, "meta"),
            (self._remarks, "small"),
            (self._can, "meta"),
        ):
            label.setFont(theme.number_font(theme.SMALL_PX))
            label.setWordWrap(True)
            theme.set_role(label, role)
        self._state.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._retry = QPushButton(self.tr("Try now"))
        remove = QPushButton(self.tr("Remove"))
        theme.set_role(remove, "flat")
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 8, 12, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        grid.addWidget(self._lamp, 0, 0, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(PlatformMark(room.platform), 0, 1)
        grid.addWidget(self._name, 0, 2)
        grid.addWidget(self._state, 0, 3)
        grid.addWidget(self._retry, 0, 4)
        grid.addWidget(remove, 0, 5)
        for line, label in enumerate((self._reason, self._flow, self._gaps, self._remarks, self._can), 1):
            grid.addWidget(label, line, 2, 1, 4)
        hairline = QFrame()
        theme.set_role(hairline, "hairline")
        grid.addWidget(hairline, 6, 0, 1, 6)
        self._retry.clicked.connect(self._on_retry_clicked)
        remove.clicked.connect(self._on_remove_clicked)

    def say(self, room: RoomStatus, now_us: int) -> None:
        light = lights.of_room(room, now_us)
        self._lamp.show_light(light)
        reason = messages.feed_reason(room.reason) if light.role != "good" else ""
        self._state.setText(light.word)
        self._reason.setText(reason)
        self._reason.setVisible(bool(reason))
        theme.set_role(
            self._state, {"good": "good", "warn": "warn", "live": "error"}.get(light.role, "muted")
        )
        self._flow.setText(self._flow_words(room, now_us))
        self._gaps.setText(self._gap_words(room))
        self._remarks.setText("\n".join(messages.remark(remark) for remark in room.remarks))
        self._remarks.setVisible(bool(room.remarks))
        self._can.setText(able(room.capabilities))
        self._retry.setVisible(room.state in ("failed", "backoff", "stopped"))
        self.setAccessibleName(f"{self._name.text()}, {light.word}, {reason or self._flow.text()}")

    def _flow_words(self, room: RoomStatus, now_us: int) -> str:
        reconnects = formats.number(room.reconnects)
        if room.last_event_us is None:
            return self.tr("no event yet · {0} reconnects", "", room.reconnects).format(reconnects)
        return self.tr("last event {0} ago · {1}/min · {2} reconnects", "", room.reconnects).format(
            lights.since(room, now_us), formats.number(room.per_minute), reconnects
        )

    def _gap_words(self, room: RoomStatus) -> str:
        if not room.gap_seconds:
            return self.tr("nothing missed")
        missing = (
            self.tr("how much was missed: cannot tell")
            if room.missing is None
            else self.tr("about {0} events missed", "", room.missing).format(formats.number(room.missing))
        )
        return self.tr("not heard for {0} s · {1}").format(formats.number(room.gap_seconds), missing)

    def _on_retry_clicked(self) -> None:
        self.retry_pressed.emit(self.feed_id)

    def _on_remove_clicked(self) -> None:
        self.remove_pressed.emit(self.feed_id)


def able(can: Capabilities) -> str:
    """Say what a platform lets us do, and what only a person can."""
    words = [
        (can.read_comments, translate("Rooms", "comments")),
        (can.viewer_count, translate("Rooms", "viewer count")),
        (can.viewer_ids, translate("Rooms", "who said it")),
        ("post" in can.actions, translate("Rooms", "replies")),
        ("timeout" in can.actions, translate("Rooms", "moderation")),
        ("poll" in can.actions, translate("Rooms", "polls")),
        (can.product_card, translate("Rooms", "product cards")),
        (can.backfill, translate("Rooms", "backfill")),
    ]
    has = [word for able, word in words if able]
    lacks = [word for able, word in words if not able]
    comma = translate("Rooms", ", ")
    text = translate("Rooms", "can: {0}").format(comma.join(has))
    return text + (" · " + translate("Rooms", "cannot: {0}").format(comma.join(lacks)) if lacks else "")
