"""One number of the strip: label, figure, trend, and how it stands against earlier shows.

It explains itself under the pointer, on focus and, to stay, when it is pressed.

The rule: a figure that changed is tinted for a moment, unless the desktop is set to do without animations.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, QTimer
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle, QToolTip

from livestream_console.ui import theme
from livestream_console.ui.kpis.explanation import Explanation
from livestream_console.ui.kpis.present import Shown, as_rich_text
from livestream_console.ui.tip_on_focus import TipOnFocus

TINT_MS = 600
_PAD = 12
_LABEL = 17
"""How far the figure stands below its label."""
_GAP = 8
_TREND_ROLES = {1: "good", -1: "live", 0: "muted"}
_PRESSES = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})


class Tile(TipOnFocus):
    """``small``: one of many, not one that is decided on."""

    def __init__(self, shown: Shown, *, small: bool = False) -> None:
        super().__init__()
        self._size = QSize(112, 40) if small else QSize(140, 83)
        self._figure_px = theme.BASE_PX if small else theme.BIG_PX
        self._edges = (3, 3) if small else (7, 8)
        self._shown = shown
        self._explanation: Explanation | None = None
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
        text = as_rich_text(shown, explained)
        self.setToolTip(text)
        self.setAccessibleDescription(". ".join(f"{name} {text}".strip() for name, text in explained))
        if self._explanation is not None and self._explanation.isVisible():
            self._explanation.tell(shown.label, text, self.accessibleDescription())

    def explain(self) -> Explanation:
        """Open the explanation below the tile; it stays until it is left, and follows the number."""
        if self._explanation is None:
            self._explanation = Explanation(self)
        QToolTip.hideText()
        self._explanation.tell(self._shown.label, self.toolTip(), self.accessibleDescription())
        self._explanation.open_below(self)
        return self._explanation

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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _PRESSES:
            self.explain()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.explain()
        else:
            super().mousePressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        colours, shown = theme.current(), self._shown
        painter.fillRect(self.rect(), colours.color("panel"))
        above, below = self._edges
        inner = self.rect().adjusted(_PAD, above, -_PAD, -below)
        align = Qt.AlignmentFlag
        painter.setFont(theme.text_font(theme.META_PX))
        painter.setPen(colours.color("muted"))
        label = painter.fontMetrics().elidedText(shown.label, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, align.AlignLeft | align.AlignTop, label)
        self._paint_comparisons(painter, inner)
        painter.setFont(theme.number_font(self._figure_px, weight=QFont.Weight.DemiBold))
        painter.setPen(colours.color(self._figure_role()))
        painter.drawText(inner.adjusted(0, _LABEL, 0, 0), align.AlignLeft | align.AlignTop, shown.value)
        if self.hasFocus():
            painter.setPen(colours.color("action"))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _paint_comparisons(self, painter: QPainter, inner: QRect) -> None:
        """Draw what is usual at the left and the trend at the right, as far as there is room for both."""
        colours, shown, align = theme.current(), self._shown, Qt.AlignmentFlag
        painter.setFont(theme.number_font(theme.META_PX))
        width = painter.fontMetrics().horizontalAdvance
        right = shown.trend or shown.note
        room = inner.width() - (width(right) + _GAP if right else 0)
        if shown.usual and not shown.trend and width(shown.usual) > room and shown.sure:
            # The parts of a share stand in its explanation as well.
            right, room = "", inner.width()
        painter.setPen(colours.color(_TREND_ROLES[shown.direction]))
        painter.drawText(inner, align.AlignRight | align.AlignBottom, right)
        word = self.tr("usual {0}").format(shown.usual)
        told = next((text for text in (word, f"Ø {shown.usual}") if shown.usual and width(text) <= room), "")
        painter.setPen(colours.color(_TREND_ROLES[shown.usual_direction]))
        painter.drawText(inner, align.AlignLeft | align.AlignBottom, told)

    def _figure_role(self) -> str:
        if not self._shown.sure:
            return "muted"
        return "viewer" if self.tinted else "text"

    def _moves(self) -> bool:
        return self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self) > 0

    def _name(self) -> None:
        shown = self._shown
        usual = self.tr("usual {0}").format(shown.usual) if shown.usual else ""
        self.setAccessibleName(f"{shown.label}: {shown.value} {shown.trend or shown.note} {usual}".strip())
