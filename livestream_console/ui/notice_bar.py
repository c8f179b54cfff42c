"""The newest message, over the status line, until it was read.

Rule: an error stays until somebody closes it or the next one comes; the rest leaves by itself. All of
them are in the log. It never moves what somebody is about to press.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from livestream_console.core.ports import Notice
from livestream_console.ui import messages, theme

SHOWN_MS = 8_000
_BUTTON_PX = 24
"""So that one line of words covers no more than the status line."""
_SIGNS = {"info": "ⓘ", "warning": "▲", "error": "✕"}
_ROLES = {"info": "muted", "warning": "warn", "error": "error"}


class NoticeBar(QWidget):
    """One line; hidden while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.set_role(self, "footer")
        self._sign = QLabel()
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        close = QPushButton(self.tr("Close"))
        theme.set_role(close, "flat")
        close.setFixedHeight(_BUTTON_PX)
        close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 1, 8, 1)
        row.setSpacing(8)
        row.addWidget(self._sign)
        row.addWidget(self._text, 1)
        row.addWidget(close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self._line: QWidget | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.hide()

    def lie_over(self, line: QWidget) -> None:
        """Cover the line at the foot of a window, and more above it where there is more to say."""
        self._line = line
        self.setParent(line.window())
        line.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move) and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        if self._line is not None:
            foot, width = (
                self._line.mapTo(self._line.window(), QPoint(0, self._line.height())),
                self._line.width(),
            )
            height = max(self._line.height(), self.minimumSizeHint().height(), self.heightForWidth(width))
            self.setGeometry(foot.x(), foot.y() - height, width, height)
            self.raise_()

    @property
    def leaves_by_itself(self) -> bool:
        return self._timer.isActive()

    def show_notice(self, notice: Notice) -> None:
        self._sign.setText(_SIGNS.get(notice.level, "ⓘ"))
        theme.set_role(self._sign, _ROLES.get(notice.level, "muted"))
        self._text.setText(messages.notice(notice))
        self.setAccessibleName(self._text.text())
        self._place()
        self.show()
        if notice.level == "error":
            self._timer.stop()
        else:
            self._timer.start(SHOWN_MS)
