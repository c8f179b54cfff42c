"""The small things that a shelf row is painted of: key, tag and stock bar."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter

from livestream_console.ui import theme
from livestream_console.ui.shelf.rows import ShelfRow


def paint_key(painter: QPainter, area: QRect, text: str, *, on_accent: bool = False) -> None:
    """Paint a key chip."""
    colours = theme.current()
    painter.setPen(colours.color("on_accent", 0.45) if on_accent else colours.color("line"))
    painter.setBrush(colours.color("ground", 0.35) if on_accent else colours.color("raised"))
    painter.drawRoundedRect(area.adjusted(0, 0, -1, -1), 4, 4)
    painter.setFont(theme.number_font(theme.META_PX))
    painter.setPen(colours.color("on_accent" if on_accent else "muted"))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)


def key_width(text: str) -> int:
    return QFontMetrics(theme.number_font(theme.META_PX)).horizontalAdvance(text) + 12


def tag_width(text: str) -> int:
    return QFontMetrics(theme.text_font(theme.META_PX)).horizontalAdvance(text) + 12


def paint_tag(painter: QPainter, left: int, middle: int, text: str, role: str) -> None:
    """Paint a word on a tint of its own colour."""
    colours = theme.current()
    area = QRect(left, middle - 8, tag_width(text), 17)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours.color(role, 0.16))
    painter.drawRoundedRect(area, 4, 4)
    painter.setFont(theme.text_font(theme.META_PX))
    painter.setPen(colours.color(role))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)


def paint_stock_bar(painter: QPainter, area: QRect, row: ShelfRow) -> None:
    """Paint what is left, held and sold; a waiting list is a pink end, and what was oversold a red one."""
    colours = theme.current()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours.color("ground" if colours.dark else "line"))
    painter.drawRoundedRect(area, 3, 3)
    left, x = row.left, area.left()
    if left is None or not row.stock:
        return
    sold = max(0, row.stock - left - row.held)
    parts = ((left, "good", 1.0), (min(row.held, row.stock), "warn", 1.0), (sold, "faint", 0.55))
    for units, role, alpha in parts:
        width = round(area.width() * units / row.stock)
        painter.setBrush(colours.color(role, alpha))
        painter.drawRoundedRect(QRect(x, area.top(), width, area.height()), 3, 3)
        x += width
    if row.oversold or row.waiting:
        painter.setBrush(colours.color("live" if row.oversold else "sale"))
        painter.drawRoundedRect(QRect(area.right() - 7, area.top(), 8, area.height()), 3, 3)
