"""Type on paper: words broken into lines, and tables laid out in columns, measured without any paper.

Rule: nothing here knows of pages. A piece is as high as it says and is painted whole.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from heapq import nlargest

import msgspec
from PySide6.QtCore import QByteArray, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetricsF, QPainter, QTextLayout, QTextOption
from PySide6.QtSvg import QSvgRenderer

from livestream_console.ui import theme
from livestream_console.ui.review.document import Cell, Chart, Column, Table
from livestream_console.ui.review.svg import FOREST_WIDE, forest, size, svg

BODY_PX, HEAD_PX = 10, 9
PAD = 4.0
_LINE = 0.75
_NARROWEST = 34.0
_WIDEST_NATURAL = 230.0
_WIDEST_HEAD = 80.0
_LONGEST = 400
"""More letters than this in a cell are somebody's joke; a row must fit on a page."""

LOOK = theme.LIGHT


class Piece(msgspec.Struct, frozen=True):
    """Something painted at a place, as high as ``height``. ``glued``: it never stands last on a page.

    ``head`` is painted again above it where it comes first on a page.
    """

    height: float
    paint: Callable[[QPainter, float], None]
    glued: bool = False
    head: Piece | None = None


def space(height: float) -> Piece:
    return Piece(height, lambda painter, top: None)


# --- words ------------------------------------------------------------------------------------------------


def font(px: int = BODY_PX, *, bold: bool = False) -> QFont:
    """Return the program's font with its true widths, so that paper and screen break lines alike."""
    made = theme.number_font(px, weight=QFont.Weight.Bold if bold else QFont.Weight.Normal)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


class Words:
    """A text broken into lines of a width."""

    def __init__(self, text: str, made: QFont, width: float, align: Qt.AlignmentFlag) -> None:
        option = QTextOption(align)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout = QTextLayout(text, made)
        self._layout.setTextOption(option)
        self._layout.beginLayout()
        self.height = 0.0
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, self.height))
            self.height += line.height()
        self._layout.endLayout()

    def paint(self, painter: QPainter, x: float, y: float, ink: QColor) -> None:
        painter.setPen(ink)
        self._layout.draw(painter, QPointF(x, y))


def paragraph(
    text: str, width: float, *, px: int = BODY_PX, bold: bool = False, role: str = "text", glued: bool = False
) -> Piece:
    words = Words(text[: _LONGEST * 3], font(px, bold=bold), width, Qt.AlignmentFlag.AlignLeft)
    return Piece(words.height + 2, lambda painter, top: words.paint(painter, 0, top, LOOK.color(role)), glued)


# --- drawings ---------------------------------------------------------------------------------------------


def rendered(chart: Chart, width: int, look: theme.Theme) -> QSvgRenderer:
    """Return a chart for Qt to paint."""
    family = QFontInfo(theme.text_font()).family()
    return QSvgRenderer(QByteArray(svg(chart, width, look, family).encode()))


def drawing(chart: Chart, width: float) -> Piece:
    across, down = size(chart, round(width))
    picture = rendered(chart, across, LOOK)
    return Piece(down + 6.0, lambda painter, top: picture.render(painter, QRectF(0, top, across, down)))


# --- tables -----------------------------------------------------------------------------------------------


def table(found: Table, width: float) -> list[Piece]:
    """Return the head and the rows of a table that has some."""
    widths = shared_out(found, width, font(), font(HEAD_PX), PAD)
    head = _head(found.columns, widths)
    first = msgspec.structs.replace(head, glued=True)
    return [first, *(_row(found.columns, row, widths, head) for row in found.rows)]


def _head(columns: Sequence[Column], widths: Sequence[float]) -> Piece:
    set_ = [
        Words(column.heading, font(HEAD_PX), across - 2 * PAD, side(column))
        for column, across in zip(columns, widths, strict=True)
    ]
    height = max(words.height for words in set_) + 2 * PAD

    def paint(painter: QPainter, top: float) -> None:
        left = 0.0
        for words, across in zip(set_, widths, strict=True):
            words.paint(painter, left + PAD, top + height - PAD - words.height, LOOK.color("muted"))
            left += across
        _rule(painter, left, top + height, "faint")

    return Piece(height, paint)


def _row(columns: Sequence[Column], row: tuple[Cell, ...], widths: Sequence[float], head: Piece) -> Piece:
    places: list[tuple[float, Words, Cell, QSvgRenderer | None]] = []
    left = height = 0.0
    for column, cell, across in zip(columns, row, widths, strict=True):
        drawn, room = None, across - 2 * PAD
        if column.kind == "factor" and cell.span is not None:
            drawn = QSvgRenderer(QByteArray(forest(cell.span, cell.tone, LOOK).encode()))
            room -= FOREST_WIDE + PAD
        words = Words(cell.text[:_LONGEST], font(), room, side(column))
        places.append((left + PAD, words, cell, drawn))
        height = max(height, words.height)
        left += across
    height += 2 * PAD

    def paint(painter: QPainter, top: float) -> None:
        for x, words, cell, drawn in places:
            if drawn is not None:
                drawn.render(painter, QRectF(x, top + PAD, FOREST_WIDE, 14))
                x += FOREST_WIDE + PAD
            words.paint(painter, x, top + PAD, LOOK.color(cell.tone or "text"))
        _rule(painter, sum(widths), top + height, "line")

    return Piece(height, paint, head=head)


def _rule(painter: QPainter, width: float, y: float, role: str) -> None:
    painter.fillRect(QRectF(0, y - _LINE, width, _LINE), LOOK.color(role))


def _bulk(text: str) -> int:
    return len(text.replace("−", "-").encode())


def side(column: Column) -> Qt.AlignmentFlag:
    return Qt.AlignmentFlag.AlignLeft if column.is_words else Qt.AlignmentFlag.AlignRight


def shared_out(found: Table, width: float, body: QFont, head: QFont, pad: float) -> list[float]:
    """Return a width for every column: figures as wide as they are, texts share what is left.

    ``pad`` stays free at either side of a cell.
    """
    metrics, heads = QFontMetricsF(body), QFontMetricsF(head)
    natural, least = [], []
    for place, column in enumerate(found.columns):
        # By its bytes, which is near enough and far cheaper than to measure thousands.
        longest = nlargest(3, (row[place].text[:_LONGEST] for row in found.rows), key=_bulk)
        drawn = FOREST_WIDE + pad if column.kind == "factor" else 0
        word = max(heads.horizontalAdvance(part) for part in column.heading.split() or [""])
        word = min(word + 2, _WIDEST_HEAD)
        text = max(metrics.horizontalAdvance(one) for one in longest) + 1
        # A Latin word is not broken; Chinese breaks anywhere.
        latin = (part for one in longest for part in one.split() if part.isascii())
        whole = min(max(map(metrics.horizontalAdvance, latin), default=0.0) + 1, _WIDEST_HEAD) + 2 * pad
        wanted = max(min(text, _WIDEST_NATURAL) + drawn, word) + 2 * pad
        natural.append(wanted)
        least.append(
            min(wanted, max(_NARROWEST, word, whole, wanted / 3))
            if column.kind == "text"
            else max(drawn + _NARROWEST, wanted if column.kind != "interval" else wanted * 0.6)
        )
    missing = sum(natural) - width
    if missing <= 0:
        texts = [place for place, column in enumerate(found.columns) if column.kind == "text"] or [0]
        for place in texts:
            natural[place] -= missing / len(texts)
        return natural
    # Names break first, then intervals; plain figures stay on one line for as long as they can.
    for kinds in (("text",), ("text", "interval", "factor", "number", "time")):
        spare = [
            wanted - need if column.kind in kinds else 0.0
            for column, wanted, need in zip(found.columns, natural, least, strict=True)
        ]
        if sum(spare) >= missing:
            return [wanted - missing * give / sum(spare) for wanted, give in zip(natural, spare, strict=True)]
    return [need * width / sum(least) for need in least]
