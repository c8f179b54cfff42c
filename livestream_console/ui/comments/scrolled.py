"""Rows of one filter, scrolled: which are on screen, following the newest, and standing still.

Rule: rows are laid out only while they are on screen; Place says which those are. Everything that changes
what is seen marks it stale, and the work waits for the next painting.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from livestream_console.ui import theme
from livestream_console.ui.comments.bar import PlaceBar
from livestream_console.ui.comments.layout import RowLayouts, Tagged, own_tag
from livestream_console.ui.comments.model import CommentStore
from livestream_console.ui.comments.place import UNIT, Place, Span

WHEEL_ROWS = 3
NEAR_TOP = 60
"""So few rows above what is shown, and what lies before them is asked for."""


class ScrolledRows(QAbstractScrollArea):
    """Shows one filter of a store; who paints the rows is its heir."""

    following_changed = Signal(bool)
    earlier_wanted = Signal()
    """Somebody scrolls up and the top is near."""

    def __init__(self, store: CommentStore, tagged: Tagged = own_tag, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layouts = RowLayouts(store, tagged)
        self._place = Place(store, self._layouts)
        self._spans: list[Span] = []
        self._told_following = True
        self._stale = True
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
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
    def count(self) -> int:
        """How many rows the filter has."""
        return self._place.count()

    def set_store(self, store: CommentStore) -> None:
        self._place.store = store
        self._layouts.set_store(store)
        self.follow()

    def set_filter(self, which: str) -> None:
        self._place.filter = which
        self._layouts.forget_all()
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
        self._refresh()

    def follow(self) -> None:
        """Go to the end and stay there."""
        self._place.following = True
        self._refresh()

    def scroll_to(self, position: int) -> None:
        """Put a position of the filter at the top edge."""
        self._place.stand_at(position)
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

    # --- where the rows stand ---

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

    def _span_under(self, y: int) -> Span | None:
        for span in self.spans():
            if span.top <= y < span.top + span.layout.height:
                return span
        return None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._refresh()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Nothing to blit: every frame paints what is visible."""

    def sizeHint(self) -> QSize:
        return QSize(424, 600)

    def wheelEvent(self, event: QWheelEvent) -> None:
        pixels = event.pixelDelta().y() or round(event.angleDelta().y() / 120 * WHEEL_ROWS * UNIT)
        self.scroll_by(-pixels)
        event.accept()
