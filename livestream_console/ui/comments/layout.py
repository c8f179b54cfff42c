"""Where everything in a row stands: name and text, chip, height. Only rows on screen have a layout.

Rule: a layout depends on the row, the width and the theme; any of them changing drops it. Nothing here
knows how many rows there are.
"""

from __future__ import annotations

from collections.abc import Callable, Collection

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF

from livestream_console.ui import formats, theme
from livestream_console.ui.comments import words
from livestream_console.ui.comments.badges import Badges
from livestream_console.ui.comments.model import CommentStore
from livestream_console.ui.comments.rows import Kind, Row, Tag
from livestream_console.ui.comments.written import Writer, Written

PAD_X = 12
PAD_Y = 5
GAP = 6
MARK = 16
CHIP_PAD = 6
CHIP_HEIGHT = 18
GAP_ROW_HEIGHT = 26
_CHIP_FRAME = 2 * CHIP_PAD + 2
_NOWHERE = QRectF()
CHIPS_KEPT = 500
LEAST_TEXT = 120
"""The text keeps at least this width; a chip that leaves less is cut."""

Tagged = Callable[[Row], Tag]
"""What stands at the right of a row, worked out when it is shown."""


def own_tag(row: Row) -> Tag:
    return row.tag


class RowLayout:
    """One row, ready to paint. Positions are relative to the row's top left corner."""

    __slots__ = ("chip", "chip_rect", "cut", "height", "indent", "row", "tag", "text", "time")

    def __init__(
        self,
        row: Row,
        tag: Tag,
        height: int,
        time: str,
        indent: int,
        text: Written | None,
        chip: str,
        chip_rect: QRectF,
        cut: str,
    ):
        self.row = row
        self.tag = tag
        self.height = height
        self.time = time
        self.indent = indent
        """What the badges take before the name."""
        self.text = text
        self.chip = chip
        self.chip_rect = chip_rect
        self.cut = cut
        """In full what did not fit, for a tooltip."""


class RowLayouts:
    """The layouts of the rows on screen, by row number."""

    def __init__(self, store: CommentStore, tagged: Tagged = own_tag) -> None:
        self._store = store
        self._tagged = tagged
        self._cache: dict[int, RowLayout] = {}
        self._width = 0
        self.restyle()

    def restyle(self) -> None:
        """Take over fonts and colours of the theme."""
        self.writer = Writer()
        self.badges = Badges()
        self.meta_font = theme.number_font(theme.META_PX)
        self.mark_font = theme.text_font(10, weight=QFont.Weight.Bold)
        self._meta = QFontMetricsF(self.meta_font)
        self.text_left = PAD_X + round(self._meta.horizontalAdvance("00:00:00")) + GAP + MARK + GAP
        self._advances: dict[str, float] = {}
        self._cache.clear()

    def set_width(self, width: int) -> None:
        if width != self._width:
            self._width = width
            self._cache.clear()

    def set_store(self, store: CommentStore) -> None:
        self._store = store
        self.forget_all()

    def forget_all(self) -> None:
        """Drop every layout: for how many comments a row stands is another matter in another tab."""
        self._cache.clear()

    def get(self, row: int) -> RowLayout:
        layout = self._cache.get(row)
        if layout is None:
            layout = self._cache[row] = self._make(row)
        return layout

    def tag_of(self, row: Row) -> Tag:
        return self._tagged(row)

    def forget(self, rows: Collection[int]) -> None:
        """Drop the layouts of rows that changed in place."""
        for row in rows:
            self._cache.pop(row, None)

    def keep_only(self, rows: Collection[int]) -> None:
        """Drop all layouts but those on screen."""
        if len(self._cache) > 2 * len(rows):
            self._cache = {row: self._cache[row] for row in rows if row in self._cache}

    def _make(self, number: int) -> RowLayout:
        row = self._store.row(number)
        if row.kind == Kind.GAP:
            said = words.gap_line(self._store.gap(number))
            line = self._cut(said, self._width - 2 * PAD_X)
            return RowLayout(
                row, row.tag, GAP_ROW_HEIGHT, "", 0, None, line, _NOWHERE, said if line != said else ""
            )
        indent = self.badges.width(row.origin.badges) if row.origin.badges else 0
        room = self._width - self.text_left - indent - PAD_X
        tag = self._tagged(row)
        said = words.chip(tag)
        place = self._beside if row.text else self._behind
        text, chip, chip_rect = place(row, said, words.times(row), room)
        height = round(2 * PAD_Y + text.lines * self.writer.line)
        return RowLayout(
            row,
            tag,
            height,
            formats.clock(row.time_s * 1_000_000),
            indent,
            text,
            chip,
            chip_rect,
            "" if chip.startswith(said) else said,
        )

    def _beside(self, row: Row, said: str, times: str, room: float) -> tuple[Written, str, QRectF]:
        """Put the chip at the right edge and wrap the text in what is left.

        How often it was said stands in the chip, uncut, or behind the text where there is none.
        """
        counted = f" {times}" if times else ""
        chip = self._cut(said, room - LEAST_TEXT - GAP - _CHIP_FRAME - self._advance(counted))
        if not chip:
            return self.writer.write(row, room, times), "", _NOWHERE
        chip += counted
        width = self._chip_width(chip)
        left = self._width - PAD_X - width
        return self.writer.write(row, room - width - GAP, ""), chip, QRectF(left, PAD_Y, width, CHIP_HEIGHT)

    def _behind(self, row: Row, said: str, times: str, room: float) -> tuple[Written, str, QRectF]:
        """Put the chip right behind the name: there is nothing else to say."""
        text = self.writer.write(row, room, times)
        name = text.width + GAP
        chip = self._cut(said, room - name - _CHIP_FRAME)
        if not chip:
            return text, "", _NOWHERE
        left = self._width - PAD_X - room + name
        return text, chip, QRectF(left, PAD_Y, self._chip_width(chip), CHIP_HEIGHT)

    def _chip_width(self, chip: str) -> float:
        return self._advance(chip) + _CHIP_FRAME

    def _cut(self, text: str, width: float) -> str:
        if not text or self._advance(text) <= width:
            return text
        return self._meta.elidedText(text, Qt.TextElideMode.ElideRight, width)

    def _advance(self, text: str) -> float:
        """Half of the rows say one of a few dozen things at their right, so those are measured once."""
        advance = self._advances.get(text)
        if advance is None:
            if len(self._advances) >= CHIPS_KEPT:
                self._advances.clear()
            advance = self._advances[text] = self._meta.horizontalAdvance(text)
        return advance
