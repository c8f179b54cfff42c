"""The rundown as a bar of blocks, each as wide as its segment is long: what was, what is on, what comes.

Rule: a block says in words what its colour says. Left and Right choose a block, Enter opens what can be done
with it.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFont,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from livestream_console.core.goods.shelf import ShelfState
from livestream_console.core.rundown.book import RundownState, Segment
from livestream_console.core.rundown.clock import expected, timetable
from livestream_console.ui import formats, theme
from livestream_console.ui.rundown import words

HEIGHT = 52
_LEAST_PX = 26
_PAD = 6
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Menu)


class Blocks(QWidget):
    # Somebody wants to do something with a segment: its name, and where on the screen.
    menu_wanted = Signal(str, QPoint)

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Segments of the rundown"))
        self._shelf = ShelfState()
        self._segments: list[Segment] = []
        self._at: str | None = None
        self._coming: set[str] = set()
        self._starts: dict[str, int | None] = {}
        self._now_us = 0
        self._chosen: str | None = None

    def sizeHint(self) -> QSize:
        return QSize(320, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, HEIGHT)

    def show_rundown(self, rundown: RundownState, shelf: ShelfState, now_us: int) -> None:
        self._shelf, self._segments, self._now_us = shelf, rundown.segments, now_us
        self._at = rundown.at
        self._coming = {plan.segment for plan in rundown.planned}
        self._starts = {segment.plan.segment: at_us for segment, at_us in timetable(rundown)}
        self._starts |= {segment.plan.segment: at_us for segment, at_us in expected(rundown, now_us)}
        self.update()

    def texts(self, segment: Segment) -> tuple[str, str]:
        """Return the two lines of a block."""
        plan, name = segment.plan, words.with_push(self._shelf, segment.plan)
        length = formats.duration(plan.duration_us)
        if segment.is_on:
            since = self.tr("since {0} · planned {1}")
            return name, since.format(words.hour(segment.ran[-1].from_us), length)
        if plan.skipped:
            return name, self.tr("left out")
        if segment.ran and plan.segment not in self._coming:
            took = formats.duration(segment.ran_us(self._now_us))
            return name, self.tr("took {0} of {1}").format(took, length)
        return name, f"{words.hour(self._starts.get(plan.segment))} · {length}"

    def rect_of(self, name: str) -> QRect:
        """Return where a segment's block lies."""
        return next((rect for segment, rect in self._places() if segment.plan.segment == name), QRect())

    # --- painting -------------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        for segment, rect in self._places():
            self._paint(painter, segment, rect.adjusted(0, 0, -1, -1))
        painter.end()

    def _paint(self, painter: QPainter, segment: Segment, rect: QRect) -> None:
        colours, plan = theme.current(), segment.plan
        left_us = segment.left_us(self._now_us)
        over = segment.is_on and plan.duration_s > 0 and left_us < 0
        role = "live" if over else "sale" if segment.is_on else self._role(segment)
        painter.fillRect(rect, colours.color(role, 0.24 if segment.is_on else 0.12))
        if segment.is_on:
            total = max(segment.ran_us(self._now_us), plan.duration_us, 1)
            gone = rect.width() * segment.ran_us(self._now_us) // total
            painter.fillRect(rect.adjusted(0, rect.height() - 3, gone - rect.width(), 0), colours.color(role))
            painter.setPen(QPen(colours.color(role), 1))
            painter.drawRect(rect)
        if plan.segment == self._chosen and self.hasFocus():
            painter.setPen(QPen(colours.color("action"), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))
        name, below = self.texts(segment)
        past = bool(segment.ran) and not segment.is_on
        text = rect.adjusted(_PAD, 4, -_PAD, -4)
        font = theme.text_font(theme.SMALL_PX)
        font.setStrikeOut(plan.skipped)
        self._write(painter, text, name, font, "muted" if past or plan.skipped else "text", top=True)
        small = theme.number_font(theme.META_PX)
        self._write(painter, text, below, small, role if over else "muted", top=False)

    @staticmethod
    def _write(painter: QPainter, rect: QRect, text: str, font: QFont, role: str, *, top: bool) -> None:
        painter.setFont(font)
        painter.setPen(theme.current().color(role))
        shown = QFontMetrics(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        upright = Qt.AlignmentFlag.AlignTop if top else Qt.AlignmentFlag.AlignBottom
        painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | upright, shown)

    def _role(self, segment: Segment) -> str:
        if segment.plan.skipped or segment.ran:
            return "muted"
        return "good" if segment.plan.product is not None else "action"

    def _places(self) -> list[tuple[Segment, QRect]]:
        """Share the width out by length, each block wide enough to be hit."""
        if not self._segments:
            return []
        lengths = [self._length(segment) for segment in self._segments]
        least = min(_LEAST_PX, self.width() // len(lengths))
        rest, total = self.width() - least * len(lengths), sum(lengths) or 1
        places, done = [], 0
        for number, (segment, length) in enumerate(zip(self._segments, lengths, strict=True)):
            left = least * number + rest * done // total
            done += length
            right = least * (number + 1) + rest * done // total
            places.append((segment, QRect(left, 0, right - left, self.height())))
        return places

    def _length(self, segment: Segment) -> int:
        ran_us = segment.ran_us(self._now_us)
        if segment.is_on or segment.plan.segment in self._coming:
            return max(ran_us, segment.plan.duration_us)
        return ran_us if segment.ran else segment.plan.duration_us // 4

    # --- choosing -------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS and self._segments:
            names = [segment.plan.segment for segment in self._segments]
            start = self._chosen if self._chosen in names else self._at
            place = names.index(start) + _STEPS[key] if start in names else 0
            self._chosen = names[min(max(place, 0), len(names) - 1)]
            self.update()
        elif key in _OPENING and self._chosen is not None:
            rect = self.rect_of(self._chosen)
            self.menu_wanted.emit(self._chosen, self.mapToGlobal(rect.bottomLeft()))
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._open_at(event.position().toPoint())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is not QContextMenuEvent.Reason.Keyboard:
            self._open_at(event.pos())

    def _open_at(self, point: QPoint) -> None:
        name = self._under(point)
        if name is not None:
            self._chosen = name
            self.update()
            self.menu_wanted.emit(name, self.mapToGlobal(point))

    def _under(self, point: QPoint) -> str | None:
        return next((one.plan.segment for one, rect in self._places() if rect.contains(point)), None)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            found = next((one for one, rect in self._places() if rect.contains(event.pos())), None)
            if found is None:
                QToolTip.hideText()
            else:
                told = (*self.texts(found), words.said(found.plan))
                QToolTip.showText(event.globalPos(), "\n".join(filter(None, told)), self)
            return True
        return super().event(event)
