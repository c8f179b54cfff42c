"""The newest message, under the top bar, until it was read.

Rule: an error stays until somebody closes it or the next one comes; the rest leaves by itself. All of
them are in the log.
"""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from livestream_console.core.ports import Notice
from livestream_console.ui import messages, theme

SHOWN_MS = 8_000
_SIGNS = {"info": "ⓘ", "warning": "▲", "error": "✕"}
_ROLES = {"info": "muted", "warning": "warn", "error": "error"}


class NoticeBar(QWidget):
    """One line; hidden while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.set_role(self, "bar")
        self._sign = QLabel()
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        close = QPushButton(self.tr("Close"))
        theme.set_role(close, "flat")
        close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 5, 8, 5)
        row.setSpacing(8)
        row.addWidget(self._sign)
        row.addWidget(self._text, 1)
        row.addWidget(close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self.hide()

    @property
    def leaves_by_itself(self) -> bool:
        return self._timer.isActive()

    def show_notice(self, notice: Notice) -> None:
        self._sign.setText(_SIGNS.get(notice.level, "ⓘ"))
        theme.set_role(self._sign, _ROLES.get(notice.level, "muted"))
        self._text.setText(messages.notice(notice))
        self.setAccessibleName(self._text.text())
        self.show()
        if notice.level == "error":
            self._timer.stop()
        else:
            self._timer.start(SHOWN_MS)
