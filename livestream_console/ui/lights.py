"""Is a connection whole? One answer, with a colour, a sign and a word, for the top bar and the Rooms panel.

Rule: a light is green because data flowed lately, not because a switch is on.
"""

from __future__ import annotations

import math
from typing import Protocol

import msgspec
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from livestream_console.core.ports import WAITING
from livestream_console.engine.link import RoomStatus
from livestream_console.ui import formats, messages, theme

translate = QCoreApplication.translate


class Connections(Protocol):
    """What the desk tells about itself; the Console is one."""

    @property
    def rooms(self) -> list[RoomStatus]: ...

    @property
    def saved_through(self) -> tuple[int, int]: ...

    def now_us(self) -> int: ...


class Light(msgspec.Struct, frozen=True):
    """``role`` is a theme colour, ``sign`` the shape that says the same: full, half, cross or ring."""

    role: str
    sign: str
    word: str


def of_room(room: RoomStatus, now_us: int) -> Light:
    """Judge a room by its traffic first and by what it calls itself second."""
    word = messages.feed_state(room.state)
    if room.state == "failed":
        return Light("live", "cross", word)
    if room.state in ("idle", "stopped"):
        return Light("faint", "ring", word)
    if any(remark.code == WAITING for remark in room.remarks):
        return Light("warn", "half", translate("Lights", "waiting"))
    # A socket that only listens is live before anything came.
    traffic_us = room.last_event_us if room.silence_s == math.inf else room.last_traffic_us
    if room.state == "live" and traffic_us is not None and now_us - traffic_us < room.silence_s * 1e6:
        return Light("good", "full", word)
    if room.state == "live":
        return Light("warn", "half", translate("Lights", "no data"))
    return Light("warn", "half", word)


def since(room: RoomStatus, now_us: int) -> str:
    """Return the age of the room's last event."""
    return formats.UNKNOWN if room.last_event_us is None else formats.age(now_us - room.last_event_us)


class Lamp(QWidget):
    """A light as a small painted sign."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._light = Light("faint", "ring", "")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changes.changed.connect(self.update)

    def show_light(self, light: Light) -> None:
        if light != self._light:
            self._light = light
            self.setAccessibleName(light.word)
            self.setToolTip(light.word)
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(10, 10)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = theme.current().color(self._light.role)
        disc = QRectF(1, 1, 8, 8)
        painter.setPen(QPen(colour, 1.4))
        if self._light.sign == "cross":
            painter.drawLine(QPointF(2, 2), QPointF(8, 8))
            painter.drawLine(QPointF(8, 2), QPointF(2, 8))
            return
        painter.drawEllipse(disc.adjusted(0.7, 0.7, -0.7, -0.7))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        if self._light.sign == "full":
            painter.drawEllipse(disc)
        elif self._light.sign == "half":
            painter.drawPie(disc, 90 * 16, 180 * 16)
