"""The product that is being explained: price, its sale, what it brought, and the two urgent buttons."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from livestream_console.core.money import format_money
from livestream_console.ui import formats, theme
from livestream_console.ui.shelf import words
from livestream_console.ui.shelf.images import picture
from livestream_console.ui.shelf.paint import paint_tag
from livestream_console.ui.shelf.rows import ShelfRow

_IMAGE, _PAD = 64, 10
_LINE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class NowCard(QWidget):
    # Put this product's card before the audience once more.
    push_wanted = Signal(str)
    # Take back that this product waits to be explained again.
    unqueue_wanted = Signal(str)
    # End this offer's sale; whoever hears it asks first.
    end_sale_wanted = Signal(str)

    def __init__(self, now_us: Callable[[], int]) -> None:
        super().__init__()
        self._now_us = now_us
        self._row: ShelfRow | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._end_sale = QPushButton(self.tr("End sale"))
        theme.set_role(self._end_sale, "danger")
        self._end_sale.clicked.connect(self._on_end_sale_clicked)
        self._push = QPushButton(self.tr("Push card again"))
        self._push.clicked.connect(self._on_push_clicked)
        buttons = QVBoxLayout()
        buttons.setSpacing(6)
        buttons.addStretch(1)
        buttons.addWidget(self._end_sale)
        buttons.addWidget(self._push)
        buttons.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 12 + _PAD, 0)
        row.addStretch(1)
        row.addLayout(buttons)

    def show_row(self, row: ShelfRow | None) -> None:
        self.setVisible(row is not None)
        self._row = row
        if row is None:
            return
        self._end_sale.setVisible(row.sale_phase in ("countdown", "live"))
        if row.queued_us is None:
            self._push.setText(self.tr("Push card again"))
        else:
            left = formats.countdown(row.queued_us, self._now_us())
            self._push.setText(self.tr("Again in {0} · cancel").format(left))
        self.setAccessibleName(f"{words.spoken(row, self._now_us())}, {words.now_line(row, self._now_us())}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(420, 124)

    def paintEvent(self, _event: QPaintEvent) -> None:
        row = self._row
        if row is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = theme.current()
        box = QRectF(self.rect()).adjusted(12.5, 10.5, -12.5, -6.5)
        tint = QLinearGradient(box.topLeft(), box.topRight())
        tint.setColorAt(0, colours.color("action", 0.14))
        tint.setColorAt(1, colours.color("action", 0.0))
        painter.setPen(colours.color("action"))
        painter.setBrush(tint)
        painter.drawRoundedRect(box, 8, 8)
        left, top = int(box.left()) + _PAD, int(box.center().y()) - _IMAGE // 2
        painter.drawPixmap(left, top, picture(row.product, row.image, _IMAGE, self.devicePixelRatioF()))
        left += _IMAGE + 12
        right = min(self._push.geometry().left(), self._end_sale.geometry().left()) - 8
        top = int(box.center().y()) - 46
        lines = [QRect(left, top + 23 * n, right - left, 22) for n in range(4)]
        self._paint_title(painter, lines[0], row)
        self._paint_price(painter, lines[1], row)
        painter.setFont(theme.number_font(theme.SMALL_PX))
        painter.setPen(colours.color("muted"))
        words_now = words.now_line(row, self._now_us())
        text = painter.fontMetrics().elidedText(words_now, Qt.TextElideMode.ElideRight, lines[2].width())
        painter.drawText(lines[2], _LINE, text)
        self._paint_steps(painter, lines[3], row)

    def _paint_title(self, painter: QPainter, area: QRect, row: ShelfRow) -> None:
        font = theme.text_font(weight=QFont.Weight.Bold)
        title = self.tr("No. {0} · {1}").format(row.place, row.title)
        title = QFontMetrics(font).elidedText(title, Qt.TextElideMode.ElideRight, area.width() - 56)
        painter.setFont(font)
        painter.setPen(theme.current().color("text"))
        painter.drawText(area, _LINE, title)
        if (tag := words.role_tag(row.role)) is not None:
            x = area.left() + QFontMetrics(font).horizontalAdvance(title) + 6
            paint_tag(painter, x, area.center().y(), *tag)

    def _paint_steps(self, painter: QPainter, area: QRect, row: ShelfRow) -> None:
        """Paint how far the card has come: sent, acknowledged, seen by the viewers."""
        painter.setFont(theme.text_font(theme.META_PX))
        x = area.left()
        for text, colour in words.before_audience(row):
            room = max(0, area.right() - x)
            text = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
            painter.setPen(theme.current().color(colour))
            painter.drawText(QRect(x, area.top(), area.right() - x + 1, area.height()), _LINE, text)
            x += painter.fontMetrics().horizontalAdvance(text) + 12

    def _paint_price(self, painter: QPainter, area: QRect, row: ShelfRow) -> None:
        x = area.left()
        big, small = theme.number_font(18, weight=QFont.Weight.Bold), theme.number_font()
        struck = theme.number_font()
        struck.setStrikeOut(True)
        pieces = [] if row.price is None else [(format_money(row.price), big, "text")]
        if row.was is not None and row.was != row.price:
            pieces.append((format_money(row.was), struck, "muted"))
        if row.sale_phase is not None:
            pieces.append((self._sale_words(row.sale_phase), small, "muted"))
        if row.sale_ends_us is not None:
            left = formats.countdown(row.sale_ends_us, self._now_us())
            pieces.append((left, theme.number_font(16, weight=QFont.Weight.Bold), "sale"))
        for text, font, role in pieces:
            painter.setFont(font)
            painter.setPen(theme.current().color(role))
            width = QFontMetrics(font).horizontalAdvance(text)
            painter.drawText(QRect(x, area.top(), width + 2, area.height()), _LINE, text)
            x += width + 7

    def _sale_words(self, phase: str) -> str:
        if phase == "live":
            return self.tr("Flash sale, left")
        return self.tr("Flash sale starts in") if phase == "countdown" else self.tr("Flash sale armed")

    def _on_push_clicked(self) -> None:
        if self._row is not None:
            wanted = self.push_wanted if self._row.queued_us is None else self.unqueue_wanted
            wanted.emit(self._row.product)

    def _on_end_sale_clicked(self) -> None:
        if self._row is not None and self._row.sale is not None:
            self.end_sale_wanted.emit(self._row.sale)
