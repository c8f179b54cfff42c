"""Drawing a row: time, platform mark, badges, name and text, chip; tints and the dashed line of a gap.

Rule: draws only what a RowLayout says and decides nothing but colour; a colour never stands without a
word or a sign. Nothing of Qt's is made anew for a row: that costs as much as drawing it, and meanwhile
another thread may take the interpreter.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from livestream_console.ui import theme
from livestream_console.ui.comments import words
from livestream_console.ui.comments.layout import (
    CHIPS_KEPT,
    GAP,
    MARK,
    PAD_X,
    PAD_Y,
    RowLayout,
    RowLayouts,
)
from livestream_console.ui.comments.place import Span
from livestream_console.ui.comments.rows import Flag, Kind

_CENTER = Qt.AlignmentFlag.AlignCenter
_GOOD = frozenset({"claim.held", "claim.paid", "claim.passed", "claim.manual"})
_WARN = frozenset({"claim.waitlisted", "claim.partial", "claim.ambiguous", "claim.refused", "standing.held"})
_LIVE = frozenset({"standing.hidden", "standing.flagged"})


class RowPainter:
    """Paints the rows on screen in one pass."""

    def __init__(self, layouts: RowLayouts) -> None:
        self._layouts = layouts
        self._marks: dict[tuple[str | None, float], QPixmap] = {}
        self._chips: dict[tuple[str, str, str, float], QPixmap] = {}
        self._at = QPointF()

    def paint(
        self,
        viewport: QWidget,
        area: QRect,
        spans: Sequence[Span],
        selected: range,
        focused: int | None,
        found: int | None = None,
    ) -> None:
        """``found`` is the row that was looked for."""
        colours = theme.current()
        painter = QPainter(viewport)
        painter.fillRect(area, colours.color("panel"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = viewport.width()
        if not spans:
            painter.setPen(colours.color("faint"))
            painter.drawText(viewport.rect(), _CENTER, words.nothing_yet())
        visible = [
            span
            for span in spans
            if span.top <= area.bottom() and span.top + span.layout.height >= area.top()
        ]
        for span in visible:
            height = span.layout.height
            tint = _tint(span.layout)
            if tint is not None:
                painter.fillRect(0, span.top, width, height, tint)
            if span.row == found:
                painter.fillRect(0, span.top, width, height, colours.color("sale", 0.18))
                painter.fillRect(width - 3, span.top, 3, height, colours.color("sale"))
            if span.position in selected:
                painter.fillRect(0, span.top, width, height, colours.color("action", 0.16))
            if span.position == focused:
                painter.fillRect(0, span.top, 2, height, colours.color("action"))
        self._paint_times(painter, visible)
        self._paint_marks(painter, visible)
        self._paint_texts(painter, visible)
        painter.setFont(self._layouts.meta_font)
        for span in visible:
            if span.layout.row.kind == Kind.GAP:
                self._paint_gap(painter, QRectF(0, span.top, width, span.layout.height), span.layout.chip)
            elif span.layout.chip:
                self._paint_chip(painter, span.top, span.layout)

    def _paint_times(self, painter: QPainter, spans: Sequence[Span]) -> None:
        painter.setFont(self._layouts.meta_font)
        painter.setPen(theme.current().color("faint"))
        baseline = PAD_Y + 13
        for span in spans:
            if span.layout.time:
                painter.drawText(PAD_X, span.top + baseline, span.layout.time)

    def _paint_marks(self, painter: QPainter, spans: Sequence[Span]) -> None:
        left = self._layouts.text_left - GAP - MARK
        ratio = painter.device().devicePixelRatioF()
        for span in spans:
            if span.layout.row.kind != Kind.GAP:
                mark = self._mark(span.layout.row.platform, ratio)
                painter.drawPixmap(left, span.top + PAD_Y + 1, mark)
            if span.layout.indent:
                badges = self._layouts.badges.drawn(span.layout.row.origin.badges, ratio)
                painter.drawPixmap(self._layouts.text_left, span.top + PAD_Y + 2, badges)

    def _mark(self, platform: str | None, ratio: float) -> QPixmap:
        """Return a platform's mark, drawn once for each kind of screen."""
        mark = self._marks.get((platform, ratio))
        if mark is None:
            mark = self._marks[platform, ratio] = _drawn_mark(platform, ratio, self._layouts.mark_font)
        return mark

    def _paint_texts(self, painter: QPainter, spans: Sequence[Span]) -> None:
        """Column by column: a change of pen between two rows costs as much as a word."""
        writer, left = self._layouts.writer, self._layouts.text_left
        colours = theme.current()
        top_of_text = PAD_Y - 1
        baseline = top_of_text + writer.ascent
        placed = [
            (span.top, left + span.layout.indent, span.layout.text)
            for span in spans
            if span.layout.text is not None
        ]
        at = self._at
        painter.setFont(writer.font)
        painter.setPen(colours.color("viewer"))
        for top, left, text in placed:
            if text.name:
                at.setX(left)
                at.setY(top + baseline)
                painter.drawText(at, text.name)
        painter.setPen(colours.color("text"))
        for top, left, text in placed:
            if text.wrapped is not None:
                at.setX(left)
                at.setY(top + top_of_text)
                text.wrapped.draw(painter, at)
            elif text.said:
                at.setX(left + text.said_left)
                at.setY(top + baseline)
                painter.drawText(at, text.said)
        painter.setPen(colours.color("muted"))
        for top, left, text in placed:
            if text.after:
                at.setX(left + text.after_left)
                at.setY(top + baseline)
                painter.drawText(at, text.after)

    def _paint_chip(self, painter: QPainter, top: int, layout: RowLayout) -> None:
        rect = layout.chip_rect
        chip = self._chip(layout, painter.device().devicePixelRatioF())
        painter.drawPixmap(round(rect.left()), round(top + rect.top()), chip)

    def _chip(self, layout: RowLayout, ratio: float) -> QPixmap:
        """Return a chip, drawn once for as long as it is among those in use."""
        key = (layout.chip, _chip_ink(layout), theme.current().name, ratio)
        chip = self._chips.get(key)
        if chip is None:
            if len(self._chips) >= CHIPS_KEPT:
                self._chips.clear()
            chip = self._chips[key] = _drawn_chip(layout, ratio, self._layouts.meta_font)
        return chip

    def _paint_gap(self, painter: QPainter, rect: QRectF, line: str) -> None:
        warn = theme.current().color("warn", 0.35)
        painter.setPen(QPen(warn, 1, Qt.PenStyle.DashLine))
        painter.drawLine(rect.topLeft(), rect.topRight())
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setPen(theme.current().color("warn"))
        painter.drawText(rect, _CENTER, line)


def _drawn_mark(platform: str | None, ratio: float, font: QFont) -> QPixmap:
    letter, colour = theme.platform_mark(platform)
    size = round(MARK * ratio)
    mark = QPixmap(size, size)
    mark.setDevicePixelRatio(ratio)
    mark.fill(Qt.GlobalColor.transparent)
    painter = QPainter(mark)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    rect = QRectF(0, 0, MARK, MARK)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawRoundedRect(rect, 4, 4)
    painter.setFont(font)
    painter.setPen(QColor("white"))
    painter.drawText(rect, _CENTER, letter)
    painter.end()
    return mark


def _drawn_chip(layout: RowLayout, ratio: float, font: QFont) -> QPixmap:
    colours = theme.current()
    rect = QRectF(0, 0, round(layout.chip_rect.width()), layout.chip_rect.height())
    chip = QPixmap(round(rect.width() * ratio), round(rect.height() * ratio))
    chip.setDevicePixelRatio(ratio)
    chip.fill(Qt.GlobalColor.transparent)
    painter = QPainter(chip)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colours.color("line"), 1))
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    painter.setFont(font)
    painter.setPen(colours.color(_chip_ink(layout)))
    painter.drawText(rect, _CENTER, layout.chip)
    painter.end()
    return chip


def _tint(layout: RowLayout) -> QColor | None:
    flags = layout.row.flags
    if flags & Flag.REMOVED:
        return None
    if flags & Flag.CLAIM:
        return theme.current().color("good", 0.08)
    if flags & Flag.QUESTION:
        return theme.current().color("warn", 0.07)
    if flags & Flag.OWN:
        return theme.current().color("action", 0.07)
    return None


def _chip_ink(layout: RowLayout) -> str:
    code = layout.tag.code
    if code in _GOOD:
        return "good"
    if code in _LIVE:
        return "live"
    if code in _WARN or layout.row.kind != Kind.COMMENT:
        return "warn"
    return "muted"
