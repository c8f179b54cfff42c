"""The small words before a name: the viewer's roles, and what the platform says of the comment.

Rule: each combination is drawn once and then copied; a busy room has a dozen of them.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QPixmap

from livestream_console.ui import theme
from livestream_console.ui.marked import QT_TRANSLATE_NOOP

HEIGHT = 15
_PAD = 4
_GAP = 3
_MOST = 3
"""More would leave no room for what was said."""

_WORDS = {
    "staff": (QT_TRANSLATE_NOOP("Comments", "us"), "action"),
    "owner": (QT_TRANSLATE_NOOP("Comments", "host"), "live"),
    "moderator": (QT_TRANSLATE_NOOP("Comments", "mod"), "good"),
    "ordered": (QT_TRANSLATE_NOOP("Comments", "ordered"), "sale"),
    "buyer": (QT_TRANSLATE_NOOP("Comments", "buyer"), "sale"),
    "in_cart": (QT_TRANSLATE_NOOP("Comments", "in cart"), "warn"),
    "vip": (QT_TRANSLATE_NOOP("Comments", "VIP"), "warn"),
    "member": (QT_TRANSLATE_NOOP("Comments", "member"), "muted"),
    "verified": (QT_TRANSLATE_NOOP("Comments", "✓"), "action"),
}
"""Word and colour by role or label, the telling ones first."""


def shown(badges: tuple[str, ...]) -> tuple[str, ...]:
    """Return the roles and labels that have a word."""
    return tuple(code for code in _WORDS if code in badges) if badges else ()


def words(badges: tuple[str, ...]) -> list[str]:
    return [QCoreApplication.translate("Comments", _WORDS[code][0]) for code in shown(badges)]


class Badges:
    """Draws and measures in the theme's font and colours."""

    def __init__(self) -> None:
        self._font = theme.text_font(10, weight=QFont.Weight.DemiBold)
        self._metrics = QFontMetricsF(self._font)
        self._widths: dict[tuple[str, ...], int] = {}
        self._drawn: dict[tuple[tuple[str, ...], float], QPixmap] = {}

    def width(self, badges: tuple[str, ...]) -> int:
        """Return what they take of a line, the space behind them included; 0 where there is none to show."""
        width = self._widths.get(badges)
        if width is None:
            width = self._widths[badges] = sum(self._one_width(word) + _GAP for word in words(badges)[:_MOST])
        return width

    def _one_width(self, word: str) -> int:
        return round(self._metrics.horizontalAdvance(word)) + 2 * _PAD

    def drawn(self, badges: tuple[str, ...], ratio: float) -> QPixmap:
        made = self._drawn.get((badges, ratio))
        if made is None:
            made = self._drawn[badges, ratio] = self._draw(badges, ratio)
        return made

    def _draw(self, badges: tuple[str, ...], ratio: float) -> QPixmap:
        made = QPixmap(round(self.width(badges) * ratio), round(HEIGHT * ratio))
        made.setDevicePixelRatio(ratio)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font)
        left = 0
        for code, word in list(zip(shown(badges), words(badges), strict=True))[:_MOST]:
            colour = theme.current().color(_WORDS[code][1])
            rect = QRectF(left + 0.5, 0.5, self._one_width(word) - 1, HEIGHT - 1)
            painter.setPen(QPen(colour, 1))
            painter.drawRoundedRect(rect, 3, 3)
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, word)
            left += self._one_width(word) + _GAP
        painter.end()
        return made
