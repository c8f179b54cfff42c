"""How a row of the orders is painted."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from livestream_console.ui import formats, theme
from livestream_console.ui.comments.shown import isolated
from livestream_console.ui.orders import words
from livestream_console.ui.orders.book import OrderRow
from livestream_console.ui.orders.words import OrderWords
from livestream_console.ui.row_list import paint_ground, paint_mark

Index = QModelIndex | QPersistentModelIndex

HEIGHT = 44
_PAD, _GAP, _TIME, _STATUS, _BUYER = 12, 8, 56, 88, 48
_LINE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class OrderDelegate(QStyledItemDelegate):
    """Two lines: when, where, what, how much and how it stands; below, whose and why it is owed to a push."""

    def __init__(self, says: OrderWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._says = says

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(280, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: OrderRow = index.data(Qt.ItemDataRole.UserRole)
        area: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, option)
        upper = QRect(area.left() + _PAD, area.top() + 4, area.width() - 2 * _PAD, 18)
        self._paint_upper(painter, upper, row)
        self._paint_lower(painter, upper.translated(0, 18).adjusted(_TIME + _GAP, 0, 0, 0), row)
        painter.restore()

    def _paint_upper(self, painter: QPainter, area: QRect, row: OrderRow) -> None:
        colours = theme.current()
        painter.setFont(theme.number_font(theme.META_PX))
        painter.setPen(colours.color("faint"))
        painter.drawText(area, _LINE, formats.clock(row.at_us))
        mark = paint_mark(painter, area.left() + _TIME + _GAP, area, row.key[0])
        status, role = words.status(row)
        font = theme.number_font(theme.SMALL_PX)
        metrics = QFontMetrics(font)
        painter.setFont(font)
        painter.setPen(colours.color(role))
        painter.drawText(area, _RIGHT, status)
        # Amounts stand below one another as long as the words beside them are of the usual length.
        taken = max(_STATUS, metrics.horizontalAdvance(status) + _GAP)
        amount = words.amount(row.order)
        painter.setPen(colours.color("text"))
        painter.drawText(area.adjusted(0, 0, -taken, 0), _RIGHT, amount)
        taken += metrics.horizontalAdvance(amount) + _GAP
        left = mark.right() + _GAP
        room = area.right() - taken - left
        what = metrics.elidedText(self._says.lines(row.order), Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRect(left, area.top(), room, area.height()), _LINE, isolated(what))

    def _paint_lower(self, painter: QPainter, area: QRect, row: OrderRow) -> None:
        colours = theme.current()
        font = theme.number_font(theme.META_PX)
        painter.setFont(font)
        painter.setPen(colours.color("faint"))
        painter.drawText(area, _LINE, self._says.buyer(row.key))
        owed = row.owed
        sure = owed is not None and owed.confirmed
        painter.setPen(colours.color("good" if sure else "muted"))
        painter.drawText(area.adjusted(_BUYER, 0, 0, 0), _LINE, words.sign(owed))
        left = area.adjusted(_BUYER + 16, 0, 0, 0)
        why = QFontMetrics(font).elidedText(self._says.why(row), Qt.TextElideMode.ElideRight, left.width())
        painter.setPen(colours.color("muted"))
        painter.drawText(left, _LINE, isolated(why))
