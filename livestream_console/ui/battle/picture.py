"""Paints a battle report onto an image as wide as a phone shows in full.

Rule: sections follow one another from the top and each says how far down it went, so nothing overlaps however
long a title is; no letter is smaller than a phone can show.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QImage, QPainter, QPen, QPolygonF

from livestream_console.core.battle import Battle
from livestream_console.ui import formats, theme
from livestream_console.ui.battle import words
from livestream_console.ui.battle.words import Cell

WIDTH = 1_080
_TALLEST = 4_000
_MARGIN, _GAP = 64, 40
_INNER = WIDTH - 2 * _MARGIN
SMALL, TEXT, LABEL, FIGURE, HUGE, TITLE = 26, 32, 30, 68, 124, 56
_CHART = 280
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap


def paint(battle: Battle, cells: Sequence[Cell], hot: Sequence[str]) -> QImage:
    """Return the report; ``hot`` are lines of what sells now."""
    image = QImage(WIDTH, _TALLEST, QImage.Format.Format_RGB32)
    image.fill(theme.current().color("ground"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    page = _Page(painter)
    page.head(battle)
    page.figures(cells)
    page.chart(battle)
    page.top(battle)
    page.lines(words.translate("Battle", "Hot in the last 10 minutes"), hot)
    page.foot(battle)
    painter.end()
    return image.copy(0, 0, WIDTH, min(_TALLEST, page.y + _MARGIN))


def as_png(image: QImage) -> bytes:
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    buffer.close()
    return bytes(content.data())


class _Page:
    def __init__(self, painter: QPainter) -> None:
        self._painter = painter
        self.y = _MARGIN

    def head(self, battle: Battle) -> None:
        self._write(words.translate("Battle", "Battle report"), LABEL, "action", QFont.Weight.Bold)
        title = battle.title or words.translate("Battle", "Live show")
        self._write(title, TITLE, "text", QFont.Weight.Bold)
        self._write(words.when(battle), TEXT, "muted")
        self.y += _GAP // 2

    def figures(self, cells: Sequence[Cell]) -> None:
        """Paint the first figure large, the others two by two."""
        first, *rest = cells
        self._write(first.label, LABEL, "muted")
        self._write(first.value, HUGE, "text", QFont.Weight.Bold)
        self._write(first.meaning, SMALL, "muted")
        self.y += _GAP
        width = (_INNER - _GAP) // 2
        for place in range(0, len(rest), 2):
            top, ends = self.y, []
            for column, cell in enumerate(rest[place : place + 2]):
                self.y = top
                left = _MARGIN + column * (width + _GAP)
                self._write(cell.label, LABEL, "muted", left=left, width=width)
                self._write(cell.value, FIGURE, "text", QFont.Weight.Bold, left=left, width=width)
                self._write(cell.meaning, SMALL, "muted", left=left, width=width)
                ends.append(self.y)
            self.y = max(ends) + _GAP

    def chart(self, battle: Battle) -> None:
        """Bars of what was paid a minute, and a line of the viewers."""
        colours, painter = theme.current(), self._painter
        self._heading(words.translate("Battle", "Paid a minute, and viewers"))
        area = QRect(_MARGIN, self.y, _INNER, _CHART)
        painter.fillRect(area, colours.color("panel"))
        minutes = battle.minutes
        most, crowd = (
            max((m.gmv for m in minutes), default=0),
            max((m.viewers or 0 for m in minutes), default=0),
        )
        if not most and not crowd:
            painter.setPen(colours.color("muted"))
            painter.setFont(theme.text_font(TEXT))
            painter.drawText(
                area, Qt.AlignmentFlag.AlignCenter, words.translate("Battle", "Nothing to draw yet")
            )
        step = area.width() / max(1, len(minutes))
        for place, minute in enumerate(minutes):
            height = (area.height() - 20) * minute.gmv / most if most > 0 else 0
            bar = QRectF(area.left() + place * step + 1, area.bottom() - height, max(1.0, step - 3), height)
            painter.fillRect(bar, colours.color("sale"))
        self._viewers(battle, area, step, crowd)
        self.y += _CHART + 8
        parts = []
        if most:
            text = words.translate("Battle", "▮ paid, at most {0} a minute")
            parts.append(text.format(words.money(most, battle.currency)))
        if crowd:
            parts.append(words.translate("Battle", "— viewers, at most {0}").format(formats.number(crowd)))
        if battle.gap:
            parts.append(words.translate("Battle", "a room was not heard all the time"))
        self._write(" · ".join(parts), SMALL, "muted")
        self.y += _GAP // 2

    def _viewers(self, battle: Battle, area: QRect, step: float, crowd: float) -> None:
        """Draw the line of the viewers, broken where nobody knows them."""
        painter = self._painter
        painter.setPen(QPen(theme.current().color("action"), 5))
        run: list[QPointF] = []
        for place, minute in enumerate([*battle.minutes, None]):
            if minute is not None and minute.viewers is not None:
                y = area.bottom() - (area.height() - 20) * minute.viewers / max(1.0, crowd)
                run.append(QPointF(area.left() + (place + 0.5) * step, y))
                continue
            if run:
                painter.drawPolyline(QPolygonF(run))
            run = []

    def top(self, battle: Battle) -> None:
        """List what sold most, with units and amount."""
        self._heading(words.translate("Battle", "What sold most"))
        if not battle.top:
            self._write(words.translate("Battle", "No order in this time names a product."), TEXT, "muted")
        for rank, top in enumerate(battle.top, start=1):
            line = QRect(_MARGIN, self.y, _INNER, 52)
            amount = words.money(top.amount, battle.currency)
            self._place(line, amount, TEXT, "text", _RIGHT, QFont.Weight.Bold)
            units = words.translate("Battle", "{0} units").format(formats.number(top.units))
            self._place(line.adjusted(0, 0, -190, 0), units, TEXT, "muted", _RIGHT)
            name = line.adjusted(0, 0, -390, 0)
            self._place(name, f"{rank}.  {top.title}", TEXT, "text", _LEFT)
            self.y += 56
        self.y += _GAP // 2

    def lines(self, heading: str, texts: Sequence[str]) -> None:
        if texts:
            self._heading(heading)
            for text in texts:
                self._write(text, TEXT, "text")
            self.y += _GAP // 2

    def foot(self, battle: Battle) -> None:
        text = words.translate("Battle", "As of {0}. – means that nobody told. Livestream Console")
        self._write(text.format(formats.clock(battle.until_us)), SMALL, "faint")

    def _heading(self, text: str) -> None:
        self._painter.fillRect(QRect(_MARGIN, self.y, _INNER, 2), theme.current().color("line"))
        self.y += 22
        self._write(text, LABEL, "muted", QFont.Weight.Bold)
        self.y += 6

    def _write(
        self,
        text: str,
        px: int,
        role: str,
        weight: QFont.Weight = QFont.Weight.Normal,
        *,
        left: int = _MARGIN,
        width: int = _INNER,
    ) -> None:
        """Write words, on as many lines as they take, and move below them."""
        painter = self._painter
        font = theme.number_font(px, weight=weight)
        painter.setFont(font)
        painter.setPen(theme.current().color(role))
        needed = QFontMetrics(font).boundingRect(QRect(left, self.y, width, _TALLEST), int(_WRAPPED), text)
        painter.drawText(QRect(left, self.y, width, needed.height() + 4), int(_WRAPPED), text)
        self.y += needed.height() + 6

    def _place(
        self,
        area: QRect,
        text: str,
        px: int,
        role: str,
        align: Qt.AlignmentFlag,
        weight: QFont.Weight = QFont.Weight.Normal,
    ) -> None:
        font = theme.number_font(px, weight=weight)
        self._painter.setFont(font)
        self._painter.setPen(theme.current().color(role))
        elided = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        self._painter.drawText(area, align, elided)
