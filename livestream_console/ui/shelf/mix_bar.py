"""The role mix of the shelf in one small bar, against what somebody wanted it to be."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from livestream_console.core.goods.roles import Share
from livestream_console.ui import theme
from livestream_console.ui.shelf import words

_BAR = 6
_FAR_OFF = 10
"""So many points beside its target a role is named."""


class MixBar(QWidget):
    # Somebody wants to say what the mix should be.
    pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._shares: list[Share] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(220)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_shares(self, shares: list[Share]) -> None:
        if shares == self._shares:
            return
        self._shares = shares
        text = "\n".join(self._line(share) for share in shares)
        self.setToolTip(text)
        self.setAccessibleName(self.tr("Role mix: {0}").format(text.replace("\n", ", ")))
        self.setVisible(bool(shares))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, 28)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours, total = theme.current(), self._total
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        x, top = 0.0, 5
        for share in self._shares:
            width = self.width() * share.products / total
            painter.setBrush(colours.color(_colour(share.role)))
            painter.drawRect(QRect(round(x), top, max(0, round(x + width) - round(x) - 1), _BAR))
            x += width
        font = theme.number_font(theme.META_PX)
        painter.setFont(font)
        painter.setPen(colours.color("muted"))
        text = QFontMetrics(font).elidedText(self._headline, Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(QRect(0, top + _BAR + 1, self.width(), 16), Qt.AlignmentFlag.AlignLeft, text)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.pressed.emit()

    @property
    def _total(self) -> int:
        return max(1, sum(share.products for share in self._shares))

    @property
    def _headline(self) -> str:
        """What is furthest from its target, else the largest role."""
        aimed = [share for share in self._shares if share.wanted is not None]
        if not aimed:
            return " · ".join(self._line(share) for share in self._largest)
        worst = max(aimed, key=lambda share: abs(self._percent(share) - (share.wanted or 0)))
        if abs(self._percent(worst) - (worst.wanted or 0)) < _FAR_OFF:
            return self.tr("role mix as wanted")
        return self._line(worst)

    @property
    def _largest(self) -> list[Share]:
        return sorted(self._shares, key=lambda share: -share.products)[:2]

    def _percent(self, share: Share) -> int:
        return round(100 * share.products / self._total)

    def _line(self, share: Share) -> str:
        tag = words.role_tag(share.role)
        name = self.tr("no role") if tag is None else tag[0]
        if share.wanted is None:
            return f"{name} {self._percent(share)}%"
        return self.tr("{0} {1}%, wanted {2}%").format(name, self._percent(share), share.wanted)


def _colour(role: str) -> str:
    tag = words.role_tag(role)
    return "faint" if tag is None else tag[1]
