"""Drawing a row: time, platform mark, name and text, chip; tints and the dashed line of a gap.

Rule: draws only what a RowLayout says and decides nothing but colour; a colour never stands without a
word or a sign.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from livestream_console.ui import theme
from livestream_console.ui.comments import words
from livestream_console.ui.comments.layout import GAP, MARK, PAD_X, PAD_Y, RowLayout, RowLayouts
from livestream_console.ui.comments.model import Flag, Kind
from livestream_console.ui.comments.place import Span

_CENTER = Qt.AlignmentFlag.AlignCenter
_GOOD = frozenset({"claim.held", "claim.paid", "claim.passed", "claim.manual"})
_WARN = frozenset({"claim.waitlisted", "claim.partial", "claim.ambiguous", "claim.refused"})


class RowPainter:
    """Paints the rows on screen in one pass."""

    def __init__(self, layouts: RowLayouts) -> None:
        self._layouts = layouts

    def paint(
        self, viewport: QWidget, area: QRect, spans: Sequence[Span], selected: range, focused: int | None
    ) -> None:
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
            rect = QRectF(0, span.top, width, span.layout.height)
            tint = _tint(span.layout)
            if tint is not None:
                painter.fillRect(rect, tint)
            if span.position in selected:
                painter.fillRect(rect, colours.color("action", 0.16))
            if span.position == focused:
                painter.fillRect(QRectF(0, span.top, 2, span.layout.height), colours.color("action"))
        self._paint_times(painter, visible)
        self._paint_marks(painter, visible)
        painter.setFont(self._layouts.text_font)
        painter.setPen(colours.color("text"))
        for span in visible:
            if span.layout.text is not None:
                span.layout.text.draw(painter, QPointF(self._layouts.text_left, span.top + PAD_Y - 1))
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
                painter.drawText(QPointF(PAD_X, span.top + baseline), span.layout.time)

    def _paint_marks(self, painter: QPainter, spans: Sequence[Span]) -> None:
        painter.setFont(self._layouts.mark_font)
        left = self._layouts.text_left - GAP - MARK
        for span in spans:
            if span.layout.row.kind == Kind.GAP:
                continue
            letter, colour = theme.platform_mark(span.layout.row.platform)
            rect = QRectF(left, span.top + PAD_Y + 1, MARK, MARK)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(rect, 4, 4)
            painter.setPen(QColor("white"))
            painter.drawText(rect, _CENTER, letter)

    def _paint_chip(self, painter: QPainter, top: int, layout: RowLayout) -> None:
        colours = theme.current()
        rect = layout.chip_rect.translated(0, top)
        ink = _chip_ink(layout)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colours.color("line"), 1))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(colours.color(ink))
        painter.drawText(rect, _CENTER, layout.chip)

    def _paint_gap(self, painter: QPainter, rect: QRectF, line: str) -> None:
        warn = theme.current().color("warn", 0.35)
        painter.setPen(QPen(warn, 1, Qt.PenStyle.DashLine))
        painter.drawLine(rect.topLeft(), rect.topRight())
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setPen(theme.current().color("warn"))
        painter.drawText(rect, _CENTER, line)


def _tint(layout: RowLayout) -> QColor | None:
    flags = layout.row.flags
    if flags & Flag.REMOVED:
        return None
    if flags & Flag.CLAIM:
        return theme.current().color("good", 0.08)
    if flags & Flag.QUESTION:
        return theme.current().color("warn", 0.07)
    return None


def _chip_ink(layout: RowLayout) -> str:
    code = layout.row.tag.code
    if code in _GOOD:
        return "good"
    if code in _WARN or layout.row.kind != Kind.COMMENT:
        return "warn"
    return "muted"
