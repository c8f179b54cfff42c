"""Read the rows of a table, whatever program wrote it: CSV in four encodings, tab-separated text, XLSX.

Rule: a cell is the text that a person sees in it. Spreadsheets keep long numbers from being rounded by tricks
(``="123"``, a trailing tab, a leading apostrophe); those are no part of the text. ``is_rounded`` tells what
was rounded all the same.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from livestream_console.core.goods.imported import Problem

MAX_FILE_BYTES = 20 << 20
MAX_ROWS = 5000

Tell = Callable[[int], None]
"""Gets to know the row that is being read; what it raises ends the reading."""

Row = list[str]

_QUOTED = re.compile(r'="?([^"]*)"?')
_OTHERS = (b"%PDF", b"\xd0\xcf\x11\xe0", b"\x89PNG", b"\xff\xd8\xff")
"""What files begin with that people take for tables: documents, spreadsheets of the nineties, pictures."""
_SEPARATORS = ("\t", ",", ";")
_TAIL = re.compile(r'\t+(?="?(?:[,;]|\s*$))')
"""A tab at the end of a cell, which is no separator."""
_POWER = re.compile(r"[0-9]+(?:\.[0-9]*)?[eE]\+?[0-9]+")
EXACT_DIGITS = 15
"""A spreadsheet keeps so many of a number and writes noughts for the rest."""


class TableError(Exception):
    """The table cannot be used; ``problems`` says why, cell by cell."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__("; ".join(f"row {p.row} {p.column}: {p.code} {p.text}" for p in problems[:5]))
        self.problems = tuple(problems)


def rows_of(file: Path, tell: Tell | None = None) -> Iterator[tuple[int, Row]]:
    """Yield the rows of a file that have something in them, numbered as in the file; raise TableError."""
    try:
        if file.stat().st_size > MAX_FILE_BYTES:
            raise TableError([Problem("too_large", text=str(MAX_FILE_BYTES >> 20))])
        data = file.read_bytes()
    except OSError as error:
        raise TableError([Problem("unreadable", text=error.strerror or "")]) from None
    rows = _xlsx_rows(data) if data[:2] == b"PK" else rows_of_text(_decoded(data))
    for number, row in enumerate(rows, start=1):
        if number > MAX_ROWS + 1:
            raise TableError([Problem("too_many_rows", number, text=str(MAX_ROWS))])
        if tell is not None:
            tell(number)
        cells = [plain(cell) for cell in row]
        if any(cells):
            yield number, cells


def rows_of_text(text: str) -> Iterator[Row]:
    """Yield the rows of a delimited text; its first line says what delimits."""
    first = _TAIL.sub("", text.lstrip("\ufeff").split("\n", 1)[0])
    delimiter = max(_SEPARATORS, key=first.count)
    try:
        yield from csv.reader(io.StringIO(text.lstrip("\ufeff"), newline=""), delimiter=delimiter)
    except csv.Error as error:
        raise TableError([Problem("unreadable", text=str(error))]) from None


def plain(cell: str) -> str:
    """Return what a person sees in a cell."""
    text = cell.strip().removeprefix("'")
    if text.startswith("="):
        quoted = _QUOTED.fullmatch(text)
        text = quoted[1] if quoted else text
    return text.strip()


def is_rounded(cell: str) -> bool:
    """Say whether a spreadsheet wrote a number as ``2.20189E+18``, without most of its digits."""
    return _POWER.fullmatch(cell) is not None


def _decoded(data: bytes) -> str:
    wide = data[:2] in (b"\xff\xfe", b"\xfe\xff")
    # GB18030 makes words of almost anything.
    if data.startswith(_OTHERS) or (not wide and b"\0" in data):
        raise TableError([Problem("no_table")])
    encodings = ("utf-16",) if wide else ("utf-8-sig", "gb18030")
    for encoding in encodings:
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise TableError([Problem("no_table")])


def _xlsx_rows(data: bytes) -> Iterator[Row]:
    import openpyxl  # half a second of import that only an XLSX needs

    try:
        book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True)
        for row in book.worksheets[0].iter_rows(values_only=True):
            yield ["" if cell is None else _written(cell) for cell in row]
    except Exception:  # openpyxl lets through whatever a damaged file makes of its parts
        raise TableError([Problem("no_table")]) from None


def _written(cell: object) -> str:
    """Spell a cell's value; a whole number is kept as one, however long it is."""
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < 2**53:
        return str(int(cell))
    return str(cell)
