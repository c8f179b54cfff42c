"""Catalogues from spreadsheets: what sellers' files look like, and what is wrong with them."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from livestream_console.core.money import Money
from livestream_console.core.values import Variant
from livestream_console.shops.builtin.catalogue import CatalogueError, read_catalogue

GOOD = (
    "编号,标题,价格,库存,关键词,规格,底价,卖点\n"
    "p1,补水面膜 10 片,19.9,88,A1,,15,补水|温和\n"
    'p2,丝绒口红,"¥1,059.00",30,A2,粉,,\n'
    'p2,丝绒口红,"¥1,059.00",20,A2,白,,\n'
)


def write(folder: Path, text: str, encoding: str = "utf-8") -> Path:
    file = folder / "货盘.csv"
    file.write_bytes(text.encode(encoding))
    return file


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
def test_reads_the_encodings_that_spreadsheets_write(tmp_path: Path, encoding: str) -> None:
    first, second = read_catalogue(write(tmp_path, GOOD, encoding), "CNY")
    assert (first.product, first.title, first.price, first.stock) == (
        "p1",
        "补水面膜 10 片",
        Money(1990, "CNY"),
        88,
    )
    assert first.floor == Money(1500, "CNY")
    assert first.points == ("补水", "温和")
    assert second.price == Money(105900, "CNY")
    assert second.stock == 50
    price = Money(105900, "CNY")
    assert second.variants == (Variant("粉", "粉", None, price, 30), Variant("白", "白", None, price, 20))


def test_reads_xlsx_with_numbers_as_numbers(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.append(["标题", "价格", "库存"])
    book.active.append(["面膜", 19.9, 88])
    book.save(tmp_path / "货盘.xlsx")
    (product,) = read_catalogue(tmp_path / "货盘.xlsx", "CNY")
    assert (product.product, product.price, product.stock) == ("p1", Money(1990, "CNY"), 88)


@pytest.mark.parametrize(
    ("text", "code", "row", "column"),
    [
        ("编号,价格\np1,9\n", "missing_column", 1, "title"),
        ("", "empty_file", 0, ""),
        ("标题,价格\n", "empty_file", 0, ""),
        ("标题,价格\n面膜,便宜\n", "bad_price", 2, "price"),
        ("标题,价格\n面膜,-3\n", "bad_price", 2, "price"),
        ("标题,价格\n面膜,1.234\n", "bad_price", 2, "price"),
        ("标题,价格\n面膜,NaN\n", "bad_price", 2, "price"),
        ("标题,价格,库存\n面膜,9,一些\n", "bad_stock", 2, "stock"),
        ("标题,价格\n,9\n", "missing_value", 2, "title"),
        ("编号,标题,价格\np1,a,9\np1,b,9\n", "duplicate_product", 3, "product"),
        ("标题,价格,关键词\na,9,A1\nb,9,a1\n", "duplicate_keyword", 3, "keyword"),
    ],
)
def test_names_the_cell_that_is_wrong_and_imports_nothing(
    tmp_path: Path, text: str, code: str, row: int, column: str
) -> None:
    with pytest.raises(CatalogueError) as refused:
        read_catalogue(write(tmp_path, text), "CNY")
    problem = refused.value.problems[0]
    assert (problem.code, problem.row, problem.column) == (code, row, column)


def test_says_when_a_file_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(CatalogueError) as refused:
        read_catalogue(tmp_path / "absent.csv", "CNY")
    assert refused.value.problems[0].code == "unreadable"


def workbook(folder: Path) -> bytes:
    book = openpyxl.Workbook()
    book.active.append(["标题", "价格"])
    book.active.append(["面膜", 19.9])
    book.save(folder / "whole.xlsx")
    return (folder / "whole.xlsx").read_bytes()


@pytest.mark.parametrize(
    "data",
    [
        b"PK\x03\x04 not a workbook",
        b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\n",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 an Excel of the nineties",
        b"title,price\n\0\0,9\n",
        b"\x89PNG\r\n",
    ],
)
def test_what_is_no_table_is_called_so(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "other.xlsx").write_bytes(data)
    with pytest.raises(CatalogueError) as refused:
        read_catalogue(tmp_path / "other.xlsx", "CNY")
    assert refused.value.problems[0].code == "no_table"


@pytest.mark.filterwarnings("ignore::UserWarning")
def test_a_damaged_workbook_never_raises_anything_else(tmp_path: Path) -> None:
    whole = workbook(tmp_path)
    for place in range(30, len(whole), 97):
        (tmp_path / "damaged.xlsx").write_bytes(whole[:place] + b"\xa5\x5a" + whole[place + 2 :])
        with suppress(CatalogueError):
            read_catalogue(tmp_path / "damaged.xlsx", "CNY")


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.binary(max_size=400))
def test_any_bytes_give_products_or_a_catalogue_error(tmp_path: Path, data: bytes) -> None:
    file = tmp_path / "any.csv"
    file.write_bytes(data)
    with suppress(CatalogueError):
        read_catalogue(file, "CNY")


def test_a_products_own_least_margin_is_read_in_percent(tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    file.write_text("标题,价格,最低毛利率\n口红,59,25%\n面膜,19.9,\n眉笔,9.9,0\n", encoding="utf-8")
    assert [draft.least_margin for draft in read_catalogue(file, "CNY")] == [25, None, 0]
    file.write_text("标题,价格,最低毛利率\n口红,59,0.25\n", encoding="utf-8")
    with pytest.raises(CatalogueError) as refused:
        read_catalogue(file, "CNY")
    assert [(p.code, p.column) for p in refused.value.problems] == [("bad_margin", "least_margin")]
