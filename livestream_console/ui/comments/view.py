"""The virtual list as a widget: scrolling, choosing rows, keys and mouse.

Rule: rows are laid out and painted only while they are on screen; Place says which those are.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from livestream_console.ui import theme
from livestream_console.ui.comments import words
from livestream_console.ui.comments.bar import PlaceBar
from livestream_console.ui.comments.hints import Hints
from livestream_console.ui.comments.layout import RowLayouts, Tagged, own_tag
from livestream_console.ui.comments.model import CommentStore
from livestream_console.ui.comments.painter import RowPainter
from livestream_console.ui.comments.place import UNIT, Place, Span
from livestream_console.ui.comments.row_deeds import DEEDS
from livestream_console.ui.comments.selection import Selection

WHEEL_ROWS = 3
FOUND_BELOW = 3
"""A row that was looked for stands below so many others."""
NEAR_TOP = 60
"""So few rows above what is shown, and what lies before them is asked for."""


class CommentView(QAbstractScrollArea):
    """Shows one filter of a store."""

    row_menu_requested = Signal(int, QPoint)
    """A row number, and where on the screen its menu belongs."""
    deed_wanted = Signal(int, str)
    """A row number, and what a key asks to be done with it."""
    following_changed = Signal(bool)
    earlier_wanted = Signal()
    """Somebody scrolls up and the top is near."""

    def __init__(self, store: CommentStore, tagged: Tagged = own_tag, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layouts = RowLayouts(store, tagged)
        self._place = Place(store, self._layouts)
        self._painter = RowPainter(self._layouts)
        self._spans: list[Span] = []
        self._told_following = True
        self._found: int | None = None
        self._selection = Selection()
        self._stale = True
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        Hints(self.viewport(), self._cut_at)
        self._bar = PlaceBar(self.verticalScrollBar(), self._place)
        self._bar.moved.connect(self._on_bar_moved)
        self._bar.released.connect(self._look_up)
        theme.changes.changed.connect(self.show_anew)

    # --- what is shown ---

    @property
    def following(self) -> bool:
        """Whether the end is in sight and stays so."""
        return self._place.following

    @property
    def filter(self) -> str:
        return self._place.filter

    @property
    def found(self) -> int | None:
        """The row that was looked for, if any."""
        return self._found

    @property
    def count(self) -> int:
        """How many rows the filter has."""
        return self._place.count()

    def set_store(self, store: CommentStore) -> None:
        self._place.store = store
        self._found = None
        self._layouts.set_store(store)
        self._select(None)
        self.follow()

    def set_filter(self, which: str) -> None:
        self._place.filter = which
        self._layouts.forget_all()
        self._select(None)
        self.follow()

    def rows_changed(self, changed: set[int]) -> None:
        """Show what was appended, and what changed in place.

        Painted at once: between this turn of the loop and the next the store's writer takes the interpreter,
        and a busy room would stand still for those milliseconds.
        """
        self._layouts.forget(changed)
        self._refresh()
        self.viewport().repaint()

    def rows_put_before(self, rows: int) -> None:
        """Keep what is on screen where it is, now that the filter has so many more rows above."""
        self._place.shift(rows)
        self._selection.shift(rows)
        self._refresh()

    def follow(self) -> None:
        """Go to the end and stay there."""
        self._place.following = True
        self._refresh()

    def scroll_to(self, position: int) -> None:
        """Put a position of the filter at the top edge."""
        self._place.stand_at(position)
        self._refresh()

    def show_found(self, row: int | None) -> None:
        """Mark a row that was looked for and bring it into sight; None takes the mark away."""
        self._found = row
        position = None if row is None else self._place.store.position_of(self.filter, row)
        if position is not None:
            self._select(None)
            self._place.stand_at(max(0, position - FOUND_BELOW))
        self._refresh()

    def show_anew(self) -> None:
        """Work out anew what stands beside the rows on screen."""
        self._layouts.restyle()
        self._refresh()

    def scroll_by(self, pixels: int) -> None:
        """Move by pixels; down is positive."""
        self._arrange()
        self._place.move(pixels)
        self._refresh()
        if pixels < 0:
            self._look_up()

    def spans(self) -> list[Span]:
        """Return the rows on screen, top first."""
        self._arrange()
        return self._spans

    def _refresh(self) -> None:
        """Everything that changes what is seen ends here; the work waits for the next painting."""
        self._stale = True
        self._tell_following()
        self.viewport().update()
        if not self._place.following:
            self._bar.show_place(self.viewport().height())

    def _arrange(self) -> None:
        if not self._stale:
            return
        self._stale = False
        self._layouts.set_width(self.viewport().width())
        self._spans = self._place.arrange(self.viewport().height())
        self._layouts.keep_only([span.row for span in self._spans])
        self._tell_following()
        self._bar.show_place(self.viewport().height())

    def _tell_following(self) -> None:
        if self._place.following != self._told_following:
            self._told_following = self._place.following
            self.following_changed.emit(self._told_following)

    def _on_bar_moved(self) -> None:
        self._refresh()
        self._look_up()

    def _look_up(self) -> None:
        """Ask for earlier rows; not while the bar is held, as it would slip out of the hand."""
        if self._place.rows_above < NEAR_TOP and not self._bar.is_held:
            self.earlier_wanted.emit()

    # --- painting ---

    def paintEvent(self, event: QPaintEvent) -> None:
        self._arrange()
        chosen = self._selection
        self._painter.paint(
            self.viewport(), event.rect(), self._spans, chosen.range, chosen.focused, self._found
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._refresh()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Nothing to blit: every frame paints what is visible."""

    def sizeHint(self) -> QSize:
        return QSize(424, 600)

    # --- choosing rows ---

    def focused_row(self) -> int | None:
        """Return the row number that keyboard and menu act on."""
        focused = self._selection.focused
        return None if focused is None else self._place.row(focused)

    def row_under(self, point: QPoint) -> int | None:
        """Return the row number at a point of the viewport."""
        span = self._span_under(point.y())
        return None if span is None else span.row

    def row_rect(self, row: int) -> QRect | None:
        """Return where a row stands in the viewport, or None when it is not on screen."""
        for span in self.spans():
            if span.row == row:
                return QRect(0, span.top, self.viewport().width(), span.layout.height)
        return None

    def selected_text(self) -> str:
        """Return the chosen rows as lines of time, name and text."""
        return "\n".join(words.copied(*self._place.read(position)) for position in self._selection.range)

    def _span_under(self, y: int) -> Span | None:
        for span in self.spans():
            if span.top <= y < span.top + span.layout.height:
                return span
        return None

    def _cut_at(self, y: int) -> str:
        span = self._span_under(y)
        return "" if span is None else span.layout.cut

    def _select(self, position: int | None, *, extend: bool = False) -> None:
        if position is None:
            self._selection.clear()
            self.setAccessibleName(self.tr("Comments"))
        else:
            # A chosen row must not be carried away by new ones.
            self._arrange()
            self._place.following = False
            self._tell_following()
            position = self._place.clamp(position)
            self._selection.choose(position, extend=extend)
            self.setAccessibleName(words.spoken(*self._place.read(position)))
        self.viewport().update()

    def _move_focus(self, by: int, *, extend: bool) -> None:
        if not self._place.count():
            return
        if self._selection.focused is None:
            spans = self.spans()
            self._select(spans[-1 if by < 0 else 0].position)
        else:
            self._select(self._selection.focused + by, extend=extend)
        self._bring_into_view()

    def _bring_into_view(self) -> None:
        focused, spans = self._selection.focused, self.spans()
        assert focused is not None
        if focused <= spans[0].position:
            self._place.stand_at(focused)
        elif focused >= spans[-1].position:
            self._place.end_at(focused, self.viewport().height())
        self._refresh()
        self._look_up()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        extend = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        page = max(1, len(self._spans) - 1)
        steps = {
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_PageUp: -page,
            Qt.Key.Key_PageDown: page,
            Qt.Key.Key_Home: -self._place.count(),
        }
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.selected_text())
        elif key == Qt.Key.Key_End:
            self._select(None)
            self.follow()
        elif key == Qt.Key.Key_Home and self._selection.focused is None:
            self.scroll_to(0)
            self._look_up()
        elif key in steps:
            self._move_focus(steps[Qt.Key(key)], extend=extend)
        elif (row := self.focused_row()) is not None and not event.modifiers() and key in DEEDS:
            self.deed_wanted.emit(row, DEEDS[Qt.Key(key)])
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        span = self._span_under(round(event.position().y()))
        extend = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._select(None if span is None else span.position, extend=extend)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        row = self.row_under(event.position().toPoint())
        if row is not None:
            self.deed_wanted.emit(row, "viewer")

    def wheelEvent(self, event: QWheelEvent) -> None:
        pixels = event.pixelDelta().y() or round(event.angleDelta().y() / 120 * WHEEL_ROWS * UNIT)
        self.scroll_by(-pixels)
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            row = self.focused_row()
            rect = None if row is None else self.row_rect(row)
            where = self.viewport().mapToGlobal(rect.center()) if rect is not None else event.globalPos()
        else:
            where = event.globalPos()
            row = self.row_under(self.viewport().mapFromGlobal(where))
        if row is not None:
            self.row_menu_requested.emit(row, where)
