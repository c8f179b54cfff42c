"""How a shelf row is painted, and where in it its button is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from livestream_console.ui import theme
from livestream_console.ui.shelf import words
from livestream_console.ui.shelf.images import picture
from livestream_console.ui.shelf.paint import key_width, paint_key, paint_stock_bar, paint_tag, tag_width
from livestream_console.ui.shelf.rows import ShelfRow

Index = QModelIndex | QPersistentModelIndex

HEIGHT = 55
_PAD, _GAP = 12, 10
_CHIP, _IMAGE, _STOCK, _BUTTON = 22, 40, 140, 116
_STOCK_LEAST, _ROOMY = 84, 420
"""In a narrow row the title goes before a long stock bar."""
_LINE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class ShelfDelegate(QStyledItemDelegate):
    # The button of a product's row was clicked.
    pressed = Signal(str)

    def __init__(self, now_us: Callable[[], int], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now_us = now_us
        self.acts = True
        """Whether rows have their button; there is none in a replay."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(420, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: ShelfRow = index.data(Qt.ItemDataRole.UserRole)
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        colours = theme.current()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.state == "explaining":
            painter.fillRect(area, colours.color("action", 0.07))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, colours.color("raised", 0.5))
        painter.fillRect(QRect(area.left(), area.top(), area.width(), 1), colours.color("line"))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.fillRect(
                QRect(area.left(), area.top() + 1, 2, area.height() - 1), colours.color("action")
            )
        middle = area.center().y() + 1
        x = area.left() + _PAD
        chip = max(_CHIP, key_width(str(row.place)))
        paint_key(painter, QRect(x + (_CHIP - chip) // 2, middle - 9, chip, 18), str(row.place))
        x += _CHIP + _GAP
        image = picture(row.product, row.image, _IMAGE, painter.device().devicePixelRatioF())
        if row.state in ("sold_out", "off"):
            painter.setOpacity(0.6)
        painter.drawPixmap(x, middle - _IMAGE // 2, image)
        painter.setOpacity(1)
        x += _IMAGE + _GAP
        button = button_rect(area)
        stock = stock_width(area.width())
        stock_left = button.left() - _GAP - stock
        self._paint_title(painter, QRect(x, middle - 20, stock_left - _GAP - x, 40), row)
        self._paint_stock(painter, QRect(stock_left, middle - 10, stock, 30), row)
        selected = bool(state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver))
        if self.acts:
            self._paint_button(painter, button, row, primary=selected and row.state == "open")
        painter.restore()

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        if isinstance(event, QMouseEvent) and event.type() is QEvent.Type.MouseButtonRelease:
            area: QRect = option.rect
            hit = self.acts and button_rect(area).contains(event.position().toPoint())
            if hit and event.button() is Qt.MouseButton.LeftButton:
                self.pressed.emit(index.data(Qt.ItemDataRole.UserRole).product)
                return True
        return super().editorEvent(event, model, option, index)

    def _paint_title(self, painter: QPainter, area: QRect, row: ShelfRow) -> None:
        colours = theme.current()
        faded = row.state in ("sold_out", "off")
        font = theme.text_font()
        metrics = QFontMetrics(font)
        tag = words.role_tag(row.role)
        tag_room = 0 if tag is None else tag_width(tag[0]) + 6
        title = metrics.elidedText(row.title, Qt.TextElideMode.ElideRight, area.width() - tag_room)
        upper = QRect(area.left(), area.top(), area.width(), 20)
        painter.setFont(font)
        painter.setPen(colours.color("muted" if faded else "text"))
        painter.drawText(upper, _LINE, title)
        if tag is not None:
            paint_tag(painter, area.left() + metrics.horizontalAdvance(title) + 6, upper.center().y(), *tag)
        self._paint_facts(painter, QRect(area.left(), area.top() + 20, area.width(), 20), row)

    def _paint_facts(self, painter: QPainter, area: QRect, row: ShelfRow) -> None:
        """Paint the price mechanism, then what it brought; what does not fit is cut off at the end."""
        pieces = [*words.prices(row), (words.facts(row), "muted", False)]
        if row.doubt is not None:
            pieces.insert(0, (f"▲ {row.doubt.keyword}", "warn", False))
        x = area.left()
        for text, colour, struck in pieces:
            font = theme.number_font(theme.SMALL_PX)
            font.setStrikeOut(struck)
            metrics = QFontMetrics(font)
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, area.right() - x))
            painter.setFont(font)
            painter.setPen(theme.current().color(colour))
            painter.drawText(QRect(x, area.top(), area.right() - x + 1, area.height()), _LINE, text)
            x += metrics.horizontalAdvance(text) + 7

    def _paint_stock(self, painter: QPainter, area: QRect, row: ShelfRow) -> None:
        colours = theme.current()
        paint_stock_bar(painter, QRect(area.left(), area.top(), area.width(), 6), row)
        font = theme.number_font(theme.META_PX)
        painter.setFont(font)
        painter.setPen(colours.color("live" if row.oversold else "muted"))
        line = QFontMetrics(font).elidedText(words.stock_line(row), Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(QRect(area.left(), area.top() + 9, area.width(), 16), _LINE, line)

    def _paint_button(self, painter: QPainter, area: QRect, row: ShelfRow, *, primary: bool) -> None:
        colours = theme.current()
        painter.setPen(colours.color("action" if primary else "line"))
        painter.setBrush(colours.color("action" if primary else "raised"))
        painter.drawRoundedRect(area.adjusted(0, 0, -1, -1), theme.RADIUS, theme.RADIUS)
        text, key = words.button_words(row, self._now_us())
        if row.queued_us is not None:
            painter.setPen(colours.color("warn"))
            painter.setBrush(colours.color("warn", 0.12))
            painter.drawRoundedRect(area.adjusted(0, 0, -1, -1), theme.RADIUS, theme.RADIUS)
        font = theme.number_font(
            theme.SMALL_PX, weight=QFont.Weight.DemiBold if primary else QFont.Weight.Normal
        )
        width = QFontMetrics(font).horizontalAdvance(text)
        painter.setFont(font)
        painter.setPen(colours.color("on_accent" if primary else "text"))
        painter.drawText(area.adjusted(12, 0, 0, 0), _LINE, text)
        if key:
            chip = QRect(area.left() + 12 + width + 8, area.center().y() - 8, key_width(key), 18)
            paint_key(painter, chip, key, on_accent=primary)


def stock_width(row: int) -> int:
    """Return how wide the stock bar is in a row of this width."""
    return min(_STOCK, max(_STOCK_LEAST, row - _ROOMY))


def button_rect(row_area: QRect) -> QRect:
    return QRect(row_area.right() + 1 - _PAD - _BUTTON, row_area.center().y() - 14, _BUTTON, 30)
