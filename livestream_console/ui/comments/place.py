"""Where the list stands, and which rows that puts on screen.

Rule: nothing here costs more with more rows. The place is an anchor (position of the top row, pixels of
it above the edge), or the end; the scroll bar counts ``UNIT`` a row and needs no height of a row that is
not on screen.
"""

from __future__ import annotations

from livestream_console.ui import theme
from livestream_console.ui.comments.filters import Filter
from livestream_console.ui.comments.layout import RowLayout, RowLayouts
from livestream_console.ui.comments.model import CommentStore
from livestream_console.ui.comments.rows import Gap, Kind, Row, Tag

UNIT = theme.ROW_DENSE


class Span:
    """One row on screen."""

    __slots__ = ("layout", "position", "row", "top")

    def __init__(self, position: int, row: int, top: int, layout: RowLayout) -> None:
        self.position = position
        self.row = row
        self.top = top
        self.layout = layout


class Place:
    """A place in one filter of a store. ``following`` means: the end is in sight and stays so."""

    def __init__(self, store: CommentStore, layouts: RowLayouts) -> None:
        self.store = store
        self.filter: str = Filter.ALL
        self.following = True
        self._layouts = layouts
        self._anchor = 0
        self._above = 0

    def count(self) -> int:
        return self.store.count(self.filter)

    def row(self, position: int) -> int:
        return self.store.row_at(self.filter, position)

    def read(self, position: int) -> tuple[Row, Tag, Gap | None]:
        """Return what stands at a position."""
        number = self.row(position)
        row = self.store.row(number)
        gap = self.store.gap(number) if row.kind == Kind.GAP else None
        return row, self._layouts.tag_of(row), gap

    def height(self, position: int) -> int:
        return self._layouts.get(self.row(position)).height

    def clamp(self, position: int) -> int:
        return max(0, min(position, self.count() - 1))

    def stand_at(self, position: int, above: int = 0) -> None:
        """Put a position at the top edge, with so many of its pixels beyond it."""
        self.following = False
        self._anchor, self._above = self.clamp(position), above

    def shift(self, positions: int) -> None:
        """Stay at the same row after so many were put before all others."""
        self._anchor += positions

    @property
    def rows_above(self) -> int:
        """How many rows lie above the view."""
        return self._anchor

    def end_at(self, position: int, view_height: int) -> None:
        """Put a position's lower edge on the bottom edge, by walking up from it."""
        room = view_height - self.height(position)
        while room > 0 and position > 0:
            position -= 1
            room -= self.height(position)
        self.stand_at(position, max(0, -room))

    def move(self, pixels: int) -> None:
        """Scroll; down is positive. The end is only left upwards."""
        if not self.count() or (self.following and pixels >= 0):
            return
        position, above = self._anchor, self._above + pixels
        while above < 0 and position > 0:
            position -= 1
            above += self.height(position)
        above = max(0, above)
        while position < self.count() - 1 and above >= self.height(position):
            above -= self.height(position)
            position += 1
        self.stand_at(position, above)

    def arrange(self, view_height: int) -> list[Span]:
        """Return the rows on screen, top first; costs as much as fits on it."""
        spans = [] if self.following else self._down_from_anchor(view_height)
        if self.following:
            spans = self._up_from_end(view_height)
            self._anchor, self._above = (spans[0].position, -spans[0].top) if spans else (0, 0)
        return spans

    def _down_from_anchor(self, view_height: int) -> list[Span]:
        """Coming to the last row with room to spare means following again."""
        spans: list[Span] = []
        top, position, count = -self._above, self._anchor, self.count()
        while position < count and top < view_height:
            row = self.row(position)
            layout = self._layouts.get(row)
            spans.append(Span(position, row, top, layout))
            top += layout.height
            position += 1
        self.following = position >= count and top <= view_height
        return spans

    def _up_from_end(self, view_height: int) -> list[Span]:
        """Arranged from the bottom, new rows push the old ones up; a few rows stand at the top."""
        spans: list[Span] = []
        bottom, position = view_height, self.count() - 1
        while position >= 0 and bottom > 0:
            row = self.row(position)
            layout = self._layouts.get(row)
            bottom -= layout.height
            spans.append(Span(position, row, bottom, layout))
            position -= 1
        spans.reverse()
        if bottom > 0:
            for span in spans:
                span.top -= bottom
        return spans

    def on_bar(self, view_height: int) -> tuple[int, int, int]:
        """Return the scroll bar's (value, maximum, page)."""
        height = self.height(self._anchor) if self._anchor < self.count() else UNIT
        here = self._anchor * UNIT + self._above * UNIT // height
        shown = max(1, view_height // UNIT)
        end = here if self.following else max(here + 1, (self.count() - shown) * UNIT)
        return here, end, shown * UNIT

    def move_to_bar(self, value: int) -> None:
        """Go where the scroll bar was put."""
        position, part = divmod(value, UNIT)
        position = self.clamp(position)
        self.stand_at(position, part * self.height(position) // UNIT)
