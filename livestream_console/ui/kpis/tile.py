"""One number of the strip: label, figure, trend. It explains itself under the pointer and on focus.

The rule: a figure that changed is tinted for a moment, unless the desktop is set to do without animations.
"""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle, QToolTip, QWidget

from livestream_console.ui import theme
from livestream_console.ui.kpis.present import Shown

TINT_MS = 600
_PAD = 12
_TREND_ROLES = {1: "good", -1: "live", 0: "muted"}


class Tile(QWidget):
    def __init__(self, shown: Shown) -> None:
        super().__init__()
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
        words = "".join(
            f"<tr><td>{escape(name)}&nbsp;&nbsp;</td><td align='right'><b>{escape(text)}</b></td></tr>"
            for name, text in explained[1:]
        )
        self.setToolTip(f"<b>{escape(shown.label)}</b><br>{escape(explained[0][1])}<table>{words}</table>")
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
        return QSize(140, 75)

    def minimumSizeHint(self) -> QSize:
        return QSize(96, 75)

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
        inner = self.rect().adjusted(_PAD, 7, -_PAD, -8)
        align = Qt.AlignmentFlag
        painter.setFont(theme.text_font(theme.META_PX))
        painter.setPen(colours.color("muted"))
        painter.drawText(inner, align.AlignLeft | align.AlignTop, shown.label)
        painter.setFont(theme.number_font(theme.META_PX))
        painter.setPen(colours.color(_TREND_ROLES[shown.direction]))
        painter.drawText(inner, align.AlignRight | align.AlignBottom, shown.trend or shown.note)
        painter.setFont(theme.number_font(theme.BIG_PX, weight=QFont.Weight.DemiBold))
        painter.setPen(colours.color(self._figure_role()))
        painter.drawText(inner.adjusted(0, 17, 0, 0), align.AlignLeft | align.AlignTop, shown.value)
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
