"""One number of the strip: label, figure, trend. It explains itself under the pointer and on focus.

The rule: a figure that changed is tinted for a moment, unless the desktop is set to do without animations.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle, QToolTip, QWidget

from livestream_console.ui import theme
from livestream_console.ui.kpis.present import Shown, as_tool_tip

TINT_MS = 600
_PAD = 12
_LABEL = 17
"""How far the figure stands below its label."""
_TREND_ROLES = {1: "good", -1: "live", 0: "muted"}


class Tile(QWidget):
    """``small``: one of many, not one that is decided on."""

    def __init__(self, shown: Shown, *, small: bool = False) -> None:
        super().__init__()
        self._size = QSize(112, 40) if small else QSize(140, 75)
        self._figure_px = theme.BASE_PX if small else theme.BIG_PX
        self._edges = (3, 3) if small else (7, 8)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._shown = shown
        self._tint = QTimer(self)
        self._tint.setSingleShot(True)
        self._tint.setInterval(TINT_MS)
        self._tint.timeout.connect(self.rest)
        self._name()

    def show_reading(self, shown: Shown, explained: list[tuple[str, str]]) -> None:
        if shown != self._shown:
            if shown.value != self._shown.value and self._moves():
                self._tint.start()
            self._shown = shown
            self._name()
            self.update()
        self.setToolTip(as_tool_tip(shown, explained))
        self.setAccessibleDescription(". ".join(f"{name} {text}".strip() for name, text in explained))

    @property
    def tinted(self) -> bool:
        """Whether the figure has just changed."""
        return self._tint.isActive()

    def rest(self) -> None:
        """Let the figure look as always again."""
        self._tint.stop()
        self.update()

    def sizeHint(self) -> QSize:
        return self._size

    def minimumSizeHint(self) -> QSize:
        return QSize(min(96, self._size.width()), self._size.height())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()
        # A mouse shows the tool tip by itself; the keyboard needs it here.
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            QToolTip.showText(self.mapToGlobal(QPoint(_PAD, self.height())), self.toolTip(), self)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        colours, shown = theme.current(), self._shown
        painter.fillRect(self.rect(), colours.color("panel"))
        above, below = self._edges
        inner = self.rect().adjusted(_PAD, above, -_PAD, -below)
        align = Qt.AlignmentFlag
        painter.setFont(theme.text_font(theme.META_PX))
        painter.setPen(colours.color("muted"))
        painter.drawText(inner, align.AlignLeft | align.AlignTop, shown.label)
        painter.setFont(theme.number_font(theme.META_PX))
        painter.setPen(colours.color(_TREND_ROLES[shown.direction]))
        painter.drawText(inner, align.AlignRight | align.AlignBottom, shown.trend or shown.note)
        painter.setFont(theme.number_font(self._figure_px, weight=QFont.Weight.DemiBold))
        painter.setPen(colours.color(self._figure_role()))
        painter.drawText(inner.adjusted(0, _LABEL, 0, 0), align.AlignLeft | align.AlignTop, shown.value)
        if self.hasFocus():
            painter.setPen(colours.color("action"))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _figure_role(self) -> str:
        if not self._shown.sure:
            return "muted"
        return "viewer" if self.tinted else "text"

    def _moves(self) -> bool:
        return self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self) > 0

    def _name(self) -> None:
        shown = self._shown
        self.setAccessibleName(f"{shown.label}: {shown.value} {shown.trend or shown.note}".strip())
