"""A room of a replay as it was at the playhead: its word, its viewers, and what went unheard until then.

Rule: it has no light, since nothing flows; what the journal does not know is not shown.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QSizePolicy, QWidget

from livestream_console.core.rooms import Room, RoomKey
from livestream_console.ui import formats, messages, theme
from livestream_console.ui.rooms.row import PlatformMark


class RecordedRow(QWidget):
    def __init__(self, key: RoomKey) -> None:
        super().__init__()
        platform, room = key
        self._name = QLabel(" · ".join(part for part in (messages.platform_name(platform), room) if part))
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._state, self._heard = QLabel(), QLabel()
        theme.set_role(self._state, "muted")
        self._state.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._heard.setFont(theme.number_font(theme.SMALL_PX))
        self._heard.setWordWrap(True)
        theme.set_role(self._heard, "small")
        hairline = QFrame()
        theme.set_role(hairline, "hairline")
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 8, 12, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        grid.addWidget(PlatformMark(platform), 0, 0)
        grid.addWidget(self._name, 0, 1)
        grid.addWidget(self._state, 0, 2)
        grid.addWidget(self._heard, 1, 1, 1, 2)
        grid.addWidget(hairline, 2, 0, 1, 3)

    def say(self, room: Room, now_us: int) -> None:
        word = messages.feed_state(room.state) if room.feed is not None else ""
        self._state.setText(self.tr("in the recording: {0}").format(word) if word else "")
        seconds = sum(gap.seconds(now_us) for gap in room.gaps)
        said = []
        if room.viewers is not None:
            said.append(self.tr("{0} viewers", "", room.viewers).format(formats.number(room.viewers)))
        said.append(
            self.tr("not heard for {0} s").format(formats.number(seconds))
            if seconds
            else self.tr("nothing missed")
        )
        self._heard.setText(" · ".join(said))
        self.setAccessibleName(f"{self._name.text()}, {self._state.text()}, {self._heard.text()}")
