"""How a row of the claims is painted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from livestream_console.ui import formats, theme
from livestream_console.ui.claims import words
from livestream_console.ui.claims.book import ClaimRow
from livestream_console.ui.comments.shown import isolated, one_line
from livestream_console.ui.row_list import paint_ground, paint_mark

Index = QModelIndex | QPersistentModelIndex

HEIGHT = 44
_PAD, _GAP, _TIME = 12, 8, 56
_LINE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ClaimDelegate(QStyledItemDelegate):
    """Two lines: who and where it stands, of what and why."""

    def __init__(self, now_us: Callable[[], int], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now_us = now_us

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(280, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: ClaimRow = index.data(Qt.ItemDataRole.UserRole)
        area: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, option)
        upper = QRect(area.left() + _PAD, area.top() + 4, area.width() - 2 * _PAD, 18)
        lower = upper.translated(0, 18)
        self._paint_upper(painter, upper, row)
        self._paint_lower(painter, lower.adjusted(_TIME + _GAP, 0, 0, 0), row)
        painter.restore()

    def _paint_upper(self, painter: QPainter, area: QRect, row: ClaimRow) -> None:
        colours = theme.current()
        small = theme.number_font(theme.META_PX)
        painter.setFont(small)
        painter.setPen(colours.color("faint"))
        painter.drawText(area, _LINE, formats.clock(row.at_us))
        mark = paint_mark(painter, area.left() + _TIME + _GAP, area, row.platform)
        word, role = words.result(row, self._now_us())
        font = theme.number_font(theme.SMALL_PX)
        painter.setFont(font)
        painter.setPen(colours.color(role))
        painter.drawText(area, _RIGHT, word)
        taken = QFontMetrics(font).horizontalAdvance(word) + _GAP
        left = mark.right() + _GAP
        who = one_line(row.name) or f"ID {one_line(row.viewer or formats.UNKNOWN)}"
        font = theme.text_font(theme.SMALL_PX)
        painter.setFont(font)
        painter.setPen(colours.color("viewer"))
        room = area.right() - taken - left
        who = QFontMetrics(font).elidedText(who, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRect(left, area.top(), room, area.height()), _LINE, isolated(who))

    def _paint_lower(self, painter: QPainter, area: QRect, row: ClaimRow) -> None:
        colours = theme.current()
        font = theme.number_font(theme.SMALL_PX)
        metrics = QFontMetrics(font)
        painter.setFont(font)
        why = words.why(row)
        painter.setPen(colours.color("muted"))
        painter.drawText(area, _RIGHT, why)
        room = area.width() - (metrics.horizontalAdvance(why) + _GAP if why else 0)
        said = words.units(row)
        painter.setPen(colours.color("muted" if row.filter in ("over", "refused") else "text"))
        said = metrics.elidedText(said, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRect(area.left(), area.top(), room, area.height()), _LINE, isolated(said))
