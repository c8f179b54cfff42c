"""The virtual list as a widget: painting, choosing rows, keys and mouse.

Rule: what is chosen is a position of the filter, and while a row is chosen nothing follows the newest.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPaintEvent,
)
from PySide6.QtWidgets import QWidget

from livestream_console.ui.comments import words
from livestream_console.ui.comments.hints import Hints
from livestream_console.ui.comments.layout import Tagged, own_tag
from livestream_console.ui.comments.model import CommentStore
from livestream_console.ui.comments.painter import RowPainter
from livestream_console.ui.comments.row_deeds import DEEDS
from livestream_console.ui.comments.scrolled import ScrolledRows
from livestream_console.ui.comments.selection import Selection

FOUND_BELOW = 3
"""A row that was looked for stands below so many others."""


class CommentView(ScrolledRows):
    """Rows that somebody can choose, by keys and by mouse."""

    row_menu_requested = Signal(int, QPoint)
    """A row number, and where on the screen its menu belongs."""
    deed_wanted = Signal(int, str)
    """A row number, and what a key asks to be done with it."""

    def __init__(self, store: CommentStore, tagged: Tagged = own_tag, parent: QWidget | None = None) -> None:
        super().__init__(store, tagged, parent)
        self._painter = RowPainter(self._layouts)
        self._found: int | None = None
        self._selection = Selection()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        Hints(self.viewport(), self._cut_at)

    @property
    def found(self) -> int | None:
        """The row that was looked for, if any."""
        return self._found

    def set_store(self, store: CommentStore) -> None:
        self._found = None
        self._select(None)
        super().set_store(store)

    def set_filter(self, which: str) -> None:
        self._select(None)
        super().set_filter(which)

    def rows_put_before(self, rows: int) -> None:
        self._selection.shift(rows)
        super().rows_put_before(rows)

    def show_found(self, row: int | None) -> None:
        """Mark a row that was looked for and bring it into sight; None takes the mark away."""
        self._found = row
        position = None if row is None else self._place.store.position_of(self.filter, row)
        if position is not None:
            self._select(None)
            self._place.stand_at(max(0, position - FOUND_BELOW))
        self._refresh()

    # --- painting ---

    def paintEvent(self, event: QPaintEvent) -> None:
        self._arrange()
        chosen = self._selection
        self._painter.paint(
            self.viewport(), event.rect(), self._spans, chosen.range, chosen.focused, self._found
        )

    # --- choosing rows ---

    def focused_row(self) -> int | None:
        """Return the row number that keyboard and menu act on."""
        focused = self._selection.focused
        return None if focused is None else self._place.row(focused)

    def selected_text(self) -> str:
        """Return the chosen rows as lines of time, name and text."""
        return "\n".join(words.copied(*self._place.read(position)) for position in self._selection.range)

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
