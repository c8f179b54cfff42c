"""A review on paper and as one long picture: the same pieces, on pages or below one another.

Rule: a page ends between pieces, never within one; a table's head stands again on each of its pages, and a
title never stands alone at the foot of one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import QImage, QImageWriter, QPageSize, QPainter, QPdfWriter

from livestream_console.ui.review import document as doc
from livestream_console.ui.review import setting
from livestream_console.ui.review.document import Document
from livestream_console.ui.review.setting import LOOK, Piece, drawing, font, paragraph, space, table

PAGE = (794.0, 1123.0)
"""A4 at 96 dots an inch."""
_MARGIN, _FOOT = 42.0, 22.0
_DPI, _DOTS = 1_200, 96
PICTURE_WIDE = 1_080
_PICTURE_SCALE = 1.35
_HIGHEST = 32_000
"""No picture can be higher; phones take far less."""
_TITLE_PX, _SECTION_PX, _BLOCK_PX = 18, 14, 11


class Placed(msgspec.Struct, frozen=True):
    piece: Piece
    top: float


def body() -> tuple[float, float]:
    """Return width and height of what stands between a page's margins and above its foot."""
    return PAGE[0] - 2 * _MARGIN, PAGE[1] - 2 * _MARGIN - _FOOT


def pages(pieces: Sequence[Piece], height: float) -> list[list[Placed]]:
    """Put pieces on pages so high."""
    made: list[list[Placed]] = [[]]
    y = 0.0
    for together in _groups(pieces):
        if y and y + sum(piece.height for piece in together) > height:
            made.append([])
            y = 0.0
            if together[0].head is not None:
                together = [together[0].head, *together]
        for piece in together:
            made[-1].append(Placed(piece, y))
            y += piece.height
    return made


def _groups(pieces: Sequence[Piece]) -> Iterator[list[Piece]]:
    """Yield pieces with those that must not be left alone before them."""
    group: list[Piece] = []
    for piece in pieces:
        group.append(piece)
        if not piece.glued:
            yield group
            group = []
    if group:
        yield group


def pieces(document: Document, width: float) -> list[Piece]:
    """Return all of a document, from its title to its definitions."""
    made = [
        paragraph(document.title, width, px=_TITLE_PX, bold=True, glued=True),
        paragraph(" · ".join(document.facts), width, role="muted"),
    ]
    for section in document.sections:
        made += [space(14), _title(section.title, width, _SECTION_PX)]
        for block in section.all_blocks:
            made += [*_block(block, width), space(10)]
    made += [space(14), _title(document.meanings, width, _SECTION_PX)]
    for one in document.tables():
        if told := doc.meanings(one):
            made.append(_title(one.title, width, _BLOCK_PX))
            made += [paragraph(f"{heading}: {meaning}", width, role="muted") for heading, meaning in told]
            made.append(space(6))
    return made


def _title(text: str, width: float, px: int) -> Piece:
    words = paragraph(text, width, px=px, bold=True)
    return Piece(words.height + 4, words.paint, glued=True)


def _block(block: doc.Block, width: float) -> Iterator[Piece]:
    if isinstance(block, doc.Table):
        yield _title(" · ".join((block.title, *block.tags)), width, _BLOCK_PX)
        yield from table(block, width) if block.rows else [paragraph(block.empty, width, role="muted")]
        for note in block.notes:
            yield paragraph(note, width, px=setting.HEAD_PX, role="muted")
    elif isinstance(block, doc.Text):
        yield _title(block.title, width, _BLOCK_PX)
        for mark, line in block.marked():
            yield paragraph(f"{mark} {line}", width)
        if not block.marked():
            yield paragraph(block.empty, width, role="muted")
    else:
        yield _title(block.title, width, _BLOCK_PX)
        yield drawing(block, width)


# --- onto something ---------------------------------------------------------------------------------------


def pdf(document: Document) -> bytes:
    """Return the document on A4 pages, its foot and their numbers below."""
    width, height = body()
    laid = pages(pieces(document, width), height)
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setResolution(_DPI)
    writer.setTitle(document.title)
    writer.setCreator("Livestream Console")
    painter = QPainter(writer)
    for number, page in enumerate(laid, 1):
        if number > 1:
            writer.newPage()
        painter.save()
        painter.scale(_DPI / _DOTS, _DPI / _DOTS)
        paint_page(painter, page, document.foot, f"{number} / {len(laid)}")
        painter.restore()
    painter.end()
    buffer.close()
    return bytes(content.data())


def paint_page(painter: QPainter, page: Sequence[Placed], foot: str, number: str) -> None:
    """Paint one page at its own size, A4 at 96 dots an inch."""
    width, height = body()
    painter.translate(_MARGIN, _MARGIN)
    for placed in page:
        placed.piece.paint(painter, placed.top)
    painter.fillRect(QRectF(0, height + 8, width, 0.75), LOOK.color("line"))
    painter.setPen(LOOK.color("muted"))
    painter.setFont(font(setting.HEAD_PX))
    below = QRectF(0, height + 10, width, _FOOT)
    painter.drawText(below.adjusted(0, 0, -80, 0), Qt.AlignmentFlag.AlignLeft, foot)
    painter.drawText(below, Qt.AlignmentFlag.AlignRight, number)


def picture(document: Document) -> bytes:
    """Return the first section as one long PNG, as wide as a phone's screen."""
    width = PICTURE_WIDE / _PICTURE_SCALE - _MARGIN
    first = msgspec.structs.replace(document, sections=document.sections[:1])
    made = [*pieces(first, width), paragraph(first.foot, width, role="muted")]
    height = sum(piece.height for piece in made) + _MARGIN
    image = QImage(PICTURE_WIDE, min(_HIGHEST, round(height * _PICTURE_SCALE)), QImage.Format.Format_RGB32)
    image.fill(LOOK.color("panel"))
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.scale(_PICTURE_SCALE, _PICTURE_SCALE)
    painter.translate(_MARGIN / 2, _MARGIN / 2)
    y = 0.0
    for piece in made:
        piece.paint(painter, y)
        y += piece.height
    painter.end()
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(image)
    return bytes(content.data())
