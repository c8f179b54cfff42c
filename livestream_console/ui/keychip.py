"""Keys are visible where the action is: a small chip with the key's name, alone or on a button.

Rule: the chip shows the key that its QAction really has.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QFontMetrics, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QPushButton, QStyle, QStyleOptionButton, QWidget

from livestream_console.ui import double_press, theme

_GAP = 8
_PAD = 5


def key_text(sequence: QKeySequence) -> str:
    """Write a shortcut as on the keys: ``Ctrl K``, ``⇧4``, ``Esc²`` for a key pressed twice."""
    strokes = sequence.toString(QKeySequence.SequenceFormat.NativeText).split(", ")
    text = strokes[0].replace("Shift+", "⇧").replace("+", " ")
    return text + "²" if len(strokes) == 2 and strokes[0] == strokes[1] else text


def key_of(action: QAction) -> str:
    """Write the key that an action has, pressed once or twice."""
    return key_text(action.property(double_press.PROPERTY) or action.shortcut())


class KeyChip(QLabel):
    """A key on its own, for a place where the action is not a button."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setFont(theme.number_font(theme.META_PX))
        theme.set_role(self, "key")


class KeyButton(QPushButton):
    """A push button that follows a QAction: text, availability, tool tip, and its key as a chip."""

    def __init__(self, action: QAction, role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._action = action
        self._key = ""
        theme.set_role(self, role)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(action.trigger)
        action.changed.connect(self._on_action_changed)
        action.destroyed.connect(self.deleteLater)
        self._on_action_changed()

    def _on_action_changed(self) -> None:
        self._key = key_of(self._action)
        self.setText(self._action.text())
        self.setEnabled(self._action.isEnabled())
        self.setToolTip(self._action.toolTip() if self._action.toolTip() != self.text() else "")
        self.setAccessibleName(f"{self.text()} {self._key}".strip())
        self.updateGeometry()

    def _chip_width(self) -> int:
        if not self._key:
            return 0
        return QFontMetrics(theme.number_font(theme.META_PX)).horizontalAdvance(self._key) + 2 * _PAD + 2

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return hint if not self._key else hint + QSize(_GAP + self._chip_width(), 0)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QPainter(self)
        text, option.text = option.text, ""
        self.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self)
        chip = self._chip_width()
        width = self.fontMetrics().horizontalAdvance(text)
        left = (self.width() - width - (chip + _GAP if chip else 0)) // 2
        colours = theme.current()
        role = self.property("role")
        ink = {"primary": "on_accent", "danger": "live", "flat": "muted"}.get(role, "text")
        if not self.isEnabled():
            ink = "faint"
        painter.setPen(colours.color(ink))
        painter.setFont(self.font())
        painter.drawText(left, 0, width + 2, self.height(), Qt.AlignmentFlag.AlignVCenter, text)
        if chip:
            self._paint_chip(painter, left + width + _GAP, chip, ink)

    def _paint_chip(self, painter: QPainter, left: int, width: int, ink: str) -> None:
        height = 18
        top = (self.height() - height) // 2
        colours = theme.current()
        on_accent = ink == "on_accent"
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(colours.color("on_accent", 0.45) if on_accent else colours.color("line"))
        painter.setBrush(colours.color("ground", 0.35) if on_accent else colours.color("raised"))
        painter.drawRoundedRect(left, top, width, height - 1, 4, 4)
        painter.setFont(theme.number_font(theme.META_PX))
        painter.setPen(colours.color("on_accent" if on_accent else "muted"))
        painter.drawText(left, top, width, height - 1, Qt.AlignmentFlag.AlignCenter, self._key)
