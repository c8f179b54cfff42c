"""The tables of a review for spreadsheets: figures as figures, and no stranger's formula."""

from __future__ import annotations

import csv
import io
import zipfile

import openpyxl
from pytestqt.qtbot import QtBot

from livestream_console.ui.review import tables
from livestream_console.ui.review.document import Cell, Column, Document, Section, Span, Table

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def read(content: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"))))


def evil(name: str) -> Table:
    columns = (Column("name", "Name", kind="text"), Column("n", "Number", "How many."))
    return Table("evil", name, columns, ((Cell(name, name), Cell("7", 7)),), "nothing")


def test_every_table_is_a_file_whose_cells_are_harmless(hostile: Document) -> None:
    archive = zipfile.ZipFile(io.BytesIO(tables.csv_files(hostile)))
    assert sorted(archive.namelist()) == sorted(f"{one.key}.csv" for one in hostile.tables())
    for one in hostile.tables():
        rows = read(archive.read(f"{one.key}.csv"))
        assert len(rows) == len(one.rows) + 1
        for cell in (cell for row in rows for cell in row):
            assert not cell.startswith(_FORMULA) or _is_number(cell), cell


def _is_number(cell: str) -> bool:
    try:
        float(cell)
    except ValueError:
        return False
    return True


def test_a_name_that_is_a_formula_is_quoted() -> None:
    assert read(tables.csv(evil("=1+1")))[1] == ["'=1+1", "7"]


def test_an_interval_goes_out_as_three_figures_and_an_unknown_one_as_nothing() -> None:
    column = Column("factor", "Factor", "What.", "factor")
    rows = ((Cell("×2 (1–4)", 2.0, span=Span(1.0, 2.0, 4.0)),), (Cell("too few events"),), (Cell(),))
    out = read(tables.csv(Table("t", "T", (column,), rows, "")))
    assert out[0] == ["Factor ≥", "Factor", "Factor ≤"]
    assert out[1] == ["1.0", "2.0", "4.0"]
    assert out[2] == ["", "too few events", ""]
    assert out[3] == ["", "", ""]


def test_the_workbook_has_a_sheet_a_table_and_no_formula(hostile: Document, qtbot: QtBot) -> None:
    book = openpyxl.load_workbook(io.BytesIO(tables.workbook(hostile)))
    assert len(book.sheetnames) == 1 + len(list(hostile.tables()))
    for sheet in book:
        for row in sheet.iter_rows():
            assert all(cell.data_type != "f" for cell in row)
    gmv = next(sheet for sheet in book if sheet.title == "Minute by minute")
    heads = [cell.value for cell in gmv[1]]
    assert isinstance(gmv.cell(2, heads.index("Paid amount") + 1).value, int | float)


def test_sheets_of_one_name_or_of_forbidden_letters_are_told_apart() -> None:
    one, two = evil("a/b:c" + "x" * 40), evil("a?b*c" + "x" * 40)
    told = Document("en", "T", (), "", "Meanings", (Section("s", "S", (one, two)),))
    names = openpyxl.load_workbook(io.BytesIO(tables.workbook(told))).sheetnames
    assert len({name.casefold() for name in names}) == 3
    assert all(len(name) <= 31 for name in names)


def test_letters_that_no_xml_takes_do_not_break_the_workbook() -> None:
    told = Document("en", "T", (), "", "M", (Section("s", "S", (evil("a\x00b\x0bc"),)),))
    book = openpyxl.load_workbook(io.BytesIO(tables.workbook(told)))
    assert book.worksheets[1].cell(2, 1).value == "abc"
