"""The review on paper: pages that cut nothing, with text that can be searched."""

from __future__ import annotations

import re
import zlib
from unicodedata import normalize

import pytest
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter

from livestream_console.ui.review import paper
from livestream_console.ui.review.document import Cell, Column, Document, Table
from livestream_console.ui.review.setting import HEAD_PX, PAD, Piece, font, shared_out, space


def streams(pdf: bytes) -> bytes:
    """Return all that a PDF holds, unpacked."""
    found = []
    for packed in re.findall(rb"stream\r?\n(.*?)endstream", pdf, re.S):
        try:
            found.append(zlib.decompress(packed))
        except zlib.error:
            found.append(packed)
    return b"".join(found)


def glyphs(pdf: bytes) -> set[str]:
    """Return the letters that the fonts of a PDF can give back to whoever copies them.

    Qt names some by their twins among the radicals, which count as the same.
    """
    found: set[str] = set()
    for block in re.findall(rb"begincmap(.*?)endcmap", streams(pdf), re.S):
        for code in re.findall(rb"<([0-9a-fA-F]{4})>", block):
            found.add(normalize("NFKC", chr(int(code, 16))))
    return found


def test_no_piece_crosses_the_edge_of_a_page_and_none_overlaps(odd: Document) -> None:
    width, height = paper.body()
    for page in paper.pages(paper.pieces(odd, width), height):
        bottom = 0.0
        for placed in page:
            assert placed.top >= bottom - 0.01
            bottom = placed.top + placed.piece.height
        assert bottom <= height + 0.01


def test_nothing_is_left_out(lively: Document) -> None:
    width, height = paper.body()
    made = paper.pieces(lively, width)
    heads = [piece.head for piece in made if piece.head is not None]
    placed = [one.piece for page in paper.pages(made, height) for one in page]
    assert [piece for piece in placed if piece not in heads] == made


def test_a_table_s_head_stands_again_on_its_next_page() -> None:
    head = space(10)
    rows = [Piece(40, head.paint, head=head) for _ in range(5)]
    pages = paper.pages(rows, 100)
    assert [[placed.piece.height for placed in page] for page in pages] == [[40, 40], [10, 40, 40], [10, 40]]


def test_a_title_never_stands_last_on_a_page() -> None:
    title = Piece(10, space(0).paint, glued=True)
    pages = paper.pages([space(85), title, space(10)], 100)
    assert pages[1][0].piece is title


def test_a_figure_is_measured_by_its_width_not_by_its_sign(qapp: object) -> None:
    """A minus is three bytes and no wider than a plus."""
    figures = ("−15% · −¥4,910", "−21% · −¥7,887", "−23% · −¥9,279", "+10% · +¥17,469")
    columns = (Column("show", "Show", kind="text"), Column("aov", "AOV", "money"))
    found = Table("t", "T", columns, tuple((Cell("x"), Cell(one)) for one in figures), "")
    body = font()
    (_, across) = shared_out(found, 200, body, font(HEAD_PX), PAD)
    assert across - 2 * PAD >= QFontMetricsF(body).horizontalAdvance(figures[-1])


def test_a_word_is_not_broken_so_that_an_interval_may_stay_on_one_line(qapp: object) -> None:
    columns = (
        Column("kind", "Kind", kind="text"),
        *(Column(f"w{n}", f"Over {n} s", "m", "interval") for n in range(5)),
    )
    row = (Cell("Giveaway"), *(Cell("×0.9 (0.9–1.1)") for _ in range(5)))
    body = font()
    kind, *_ = shared_out(Table("t", "T", columns, (row,), ""), 360, body, font(HEAD_PX), PAD)
    assert kind - 2 * PAD >= QFontMetricsF(body).horizontalAdvance("Giveaway")


def test_the_pdf_has_its_pages_its_fonts_and_letters_that_can_be_copied(lively: Document) -> None:
    pdf = paper.pdf(lively)
    width, height = paper.body()
    expected = len(paper.pages(paper.pieces(lively, width), height))
    assert pdf.startswith(b"%PDF")
    assert len(re.findall(rb"/Type\s*/Page\b(?!s)", pdf)) == expected
    assert b"/FontFile" in pdf
    assert set("秋冬美妆专场丝绒哑光口红礼盒") <= glyphs(pdf)


@pytest.mark.parametrize("edge", [0, 1])
def test_nothing_is_painted_in_a_page_s_margins(lively: Document, edge: int) -> None:
    width, height = paper.body()
    page = paper.pages(paper.pieces(lively, width), height)[edge]
    image = QImage(round(paper.PAGE[0]), round(paper.PAGE[1]), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    paper.paint_page(painter, page, lively.foot, "1 / 2")
    painter.end()
    white = QColor("white").rgb()
    for x in (*range(0, 38), *range(image.width() - 38, image.width())):
        assert {image.pixel(x, y) for y in range(0, image.height(), 3)} == {white}, x
    assert any(image.pixel(x, y) != white for x in range(60, 400) for y in range(60, 120))


def test_the_long_picture_is_as_wide_as_a_phone_s_screen(odd: Document) -> None:
    image = QImage.fromData(paper.picture(odd))
    assert image.width() == 1_080
    assert image.height() > 300
    white = QColor("white").rgb()
    assert {image.pixel(x, image.height() - 1) for x in range(0, 1_080, 5)} == {white}
