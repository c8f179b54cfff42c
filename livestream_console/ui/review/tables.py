"""The tables of a review for spreadsheets: a workbook, or a file of commas for each.

Rule: figures go out as figures, a factor as its three ends, and what strangers wrote never becomes a formula.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from typing import Any

from livestream_console.ui.formats import UNKNOWN
from livestream_console.ui.review.document import Cell, Column, Document, Table, meanings
from livestream_console.ui.spreadsheet import csv_table

_SHEET_NAME = 31
"""No more letters fit into the name of a sheet."""
_FORBIDDEN = str.maketrans(dict.fromkeys("[]:*?/\\'", " "))
_ENDS = ("interval", "factor")
"""Kinds of columns that go out as three."""
_WIDEST, _NARROWEST = 60, 8
_NOT_IN_XML = dict.fromkeys([*range(9), 11, 12, *range(14, 32)])


def csv(table: Table) -> bytes:
    """Return one table; its definitions are in the workbook and on the page."""
    return csv_table(_headings(table), (list(_figures(table, row)) for row in table.rows))


def csv_files(document: Document) -> bytes:
    """Return all tables, each a file of its own, in one ZIP."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for table in document.tables():
            archive.writestr(zipfile.ZipInfo(f"{table.key}.csv"), csv(table))
    return packed.getvalue()


def workbook(document: Document) -> bytes:
    """Return an XLSX: a sheet of facts and definitions, then one a table."""
    import openpyxl  # half a second of import that only an XLSX needs

    book = openpyxl.Workbook()
    first = book.active
    first.title = _sheet_name(document.meanings, book)
    _write(first, [[document.title], *([fact] for fact in document.facts), []])
    for table in document.tables():
        _write(first, [[table.title], *(["", *pair] for pair in meanings(table))])
        _write(first, [["", note] for note in table.notes])
    for table in document.tables():
        sheet = book.create_sheet(_sheet_name(table.title, book))
        _write(sheet, [_headings(table)])
        _write(sheet, [list(_figures(table, row)) for row in table.rows] or [[table.empty]])
        sheet.freeze_panes = "A2"
        _make_legible(sheet, openpyxl)
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def _headings(table: Table) -> list[str]:
    headings = []
    for column in table.columns:
        if column.kind in _ENDS:
            headings += [f"{column.heading} ≥", column.heading, f"{column.heading} ≤"]
        else:
            headings.append(column.heading)
    return headings


def _figures(table: Table, row: tuple[Cell, ...]) -> Iterator[object]:
    for column, cell in zip(table.columns, row, strict=True):
        yield from _figure(column, cell)


def _figure(column: Column, cell: Cell) -> tuple[object, ...]:
    if column.kind not in _ENDS:
        # What is not known is an empty cell: a dash would be a text among figures.
        return (cell.value if column.kind == "number" else cell.text if cell.value is not None else "",)
    if cell.span is None:
        return ("", "" if cell.text == UNKNOWN else cell.text, "")
    return (cell.span.low, cell.span.middle, cell.span.high)


def _write(sheet: Any, rows: list[list[object]] | list[list[str]]) -> None:
    """Append rows cell by cell: what is given as a text stays one, whatever it begins with."""
    for row in rows:
        sheet.append([""] * max(1, len(row)))
        for place, value in enumerate(row, 1):
            cell = sheet.cell(sheet.max_row, place)
            if isinstance(value, str):
                cell.value = value.translate(_NOT_IN_XML)
                cell.data_type = "s"
            elif value is not None:
                cell.value = value


def _make_legible(sheet: Any, openpyxl: Any) -> None:
    for column in sheet.columns:
        longest = max(len(str(cell.value or "")) for cell in column)
        letter = openpyxl.utils.get_column_letter(column[0].column)
        sheet.column_dimensions[letter].width = min(max(longest * 1.6, _NARROWEST), _WIDEST)
    for cell in sheet[1]:
        cell.font = openpyxl.styles.Font(bold=True)
        cell.alignment = openpyxl.styles.Alignment(wrap_text=True, vertical="top")


def _sheet_name(wished: str, book: Any) -> str:
    """Return a name that a workbook takes and has not yet."""
    plain = wished.translate(_FORBIDDEN | _NOT_IN_XML).strip()[:_SHEET_NAME] or "–"
    taken = {name.casefold() for name in book.sheetnames}
    number = 2
    name = plain
    while name.casefold() in taken:
        name = f"{plain[: _SHEET_NAME - 3]} {number}"
        number += 1
    return name
