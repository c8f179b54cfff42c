"""Exports of three back ends give the same kind of orders, without a word about the buyers."""

from __future__ import annotations

import contextlib
from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from livestream_console.core.money import Money
from livestream_console.shops.builtin.order_export import read_orders
from livestream_console.shops.builtin.table import TableError

EXPORTS = Path(__file__).parent / "exports"
TAOBAO, PARTS, JD, PDD, PDD_2026, TAOBAO_2026 = (
    (EXPORTS / f"{name}.csv").read_text(encoding="utf-8")
    for name in ("taobao", "parts", "jd", "pdd", "pdd_2026", "taobao_2026")
)


def write(folder: Path, text: str, encoding: str = "gbk") -> Path:
    file = folder / "ExportOrderList.csv"
    file.write_bytes(text.encode(encoding))
    return file


@pytest.mark.parametrize("encoding", ["gbk", "utf-8", "utf-8-sig", "utf-16"])
def test_taobao_orders_are_read_in_any_encoding(tmp_path: Path, encoding: str) -> None:
    sheet = read_orders(write(tmp_path, TAOBAO.replace("，等", " 等"), encoding))
    assert (sheet.shop, sheet.problems) == ("taobao", ())
    paid, closed, placed, cancelled = sheet.orders
    assert paid.order.order == "2201893347120001234"
    assert (paid.order.status, paid.order.amount) == ("paid", Money(5900, "CNY"))
    assert paid.order.paid_us is not None
    assert paid.order.placed_us is not None
    assert paid.order.paid_us - paid.order.placed_us == 28_000_000
    assert (closed.order.status, closed.order.lines[0].qty) == ("closed", 2)
    assert closed.refund is not None
    assert closed.refund.amount == Money(11_800, "CNY")
    assert (placed.order.status, placed.refund) == ("placed", None)
    assert cancelled.order.status == "cancelled"


def test_the_hour_is_chinas(tmp_path: Path) -> None:
    order = read_orders(write(tmp_path, TAOBAO)).orders[0].order
    assert order.placed_us == 1_795_348_862_000_000


def test_parts_of_an_order_add_up_and_one_may_be_refunded(tmp_path: Path) -> None:
    (row,) = read_orders(write(tmp_path, PARTS)).orders
    assert (row.order.order, row.order.amount, row.rows) == ("9", Money(12_990, "CNY"), (2, 3))
    assert [line.qty for line in row.order.lines] == [2, 1]
    assert row.codes == ("A2", "A1")
    assert row.refund is not None
    assert row.refund.amount == Money(1990, "CNY")


def test_jds_amount_stands_in_every_row_and_counts_once(tmp_path: Path) -> None:
    sheet = read_orders(write(tmp_path, JD))
    assert sheet.shop == "jd"
    both, deleted = sheet.orders
    assert (both.order.amount, len(both.order.lines)) == (Money(13_000, "CNY"), 2)
    assert both.order.lines[0].product == "10001"
    assert deleted.order.status == "cancelled"


def test_pinduoduos_refund_without_an_amount_is_of_all(tmp_path: Path) -> None:
    sheet = read_orders(write(tmp_path, PDD))
    assert sheet.shop == "pdd"
    refunded, waiting = sheet.orders
    assert (refunded.order.order, refunded.order.status) == ("221122-001", "paid")
    assert refunded.refund is not None
    assert refunded.refund.amount == Money(5550, "CNY")
    assert waiting.refund is None
    assert (waiting.order.lines[0].product, waiting.order.lines[0].variant) == ("5002", "6002")


def test_pinduoduos_columns_of_2026(tmp_path: Path) -> None:
    sheet = read_orders(write(tmp_path, PDD_2026))
    received, cancelled = sheet.orders
    assert (sheet.shop, sheet.problems) == ("pdd", ())
    assert (received.order.status, received.order.amount, received.refund) == (
        "paid",
        Money(1780, "CNY"),
        None,
    )
    # Money was given back, so it had been paid, though nothing says when.
    assert cancelled.order.status == "closed"
    assert cancelled.refund is not None
    assert cancelled.refund.amount == Money(3560, "CNY")


def test_taobaos_columns_of_2026(tmp_path: Path) -> None:
    sheet = read_orders(write(tmp_path, TAOBAO_2026))
    (row,) = sheet.orders
    assert (sheet.shop, row.order.amount) == ("taobao", Money(7800, "CNY"))
    assert [(line.product, line.qty) for line in row.order.lines] == [("70001", 1), ("70002", 2)]


def test_a_spreadsheet_is_read_as_the_text_is(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for line in JD.splitlines():
        book.active.append(line.split(","))
    book.save(tmp_path / "jd.xlsx")
    assert read_orders(tmp_path / "jd.xlsx") == read_orders(write(tmp_path, JD))


@pytest.mark.parametrize("text", [TAOBAO, JD, PDD, PDD_2026, TAOBAO_2026])
def test_nothing_personal_is_kept(tmp_path: Path, text: str) -> None:
    kept = repr(read_orders(write(tmp_path, text)))
    for personal in ("小鹿", "王", "北京", "13800138000", "jd_x", "张三", "138,"):
        assert personal not in kept


def test_problems_are_named_by_row_and_take_their_order_out(tmp_path: Path) -> None:
    text = JD.replace("等待出库,jd_x", "天知道,jd_x", 1).replace("59.00,59.00,59.00", "五十,59.00,59.00")
    sheet = read_orders(write(tmp_path, text))
    assert [(p.row, p.code, p.column) for p in sheet.problems] == [
        (2, "unknown_status", "status"),
        (4, "bad_price", "price"),
    ]
    assert sheet.orders == ()


def test_tabs_that_keep_numbers_whole_do_not_separate(tmp_path: Path) -> None:
    lines = [line.split(",") for line in PDD.splitlines()]
    for quote in ("", '"'):
        text = "\n".join(",".join(f"{quote}{cell.strip()}\t{quote}" for cell in line) for line in lines)
        assert read_orders(write(tmp_path, text)) == read_orders(write(tmp_path, PDD))


@pytest.mark.parametrize("number", ["2.20189E+18", "2.2018933471200012e+18", "2E18"])
def test_a_number_that_a_spreadsheet_rounded_is_refused_and_merges_nothing(
    tmp_path: Path, number: str
) -> None:
    lines = TAOBAO.splitlines()
    for row in (1, 2):
        lines[row] = ",".join([number, *lines[row].split(",")[1:]])
    sheet = read_orders(write(tmp_path, "\n".join(lines)))
    assert [(p.row, p.code, p.column, p.text) for p in sheet.problems] == [
        (2, "rounded_number", "order", number),
        (3, "rounded_number", "order", number),
    ]
    assert [row.order.order for row in sheet.orders] == ["2201893347120001236", "2201893347120001237"]


def test_a_products_id_that_was_rounded_takes_its_order_out(tmp_path: Path) -> None:
    sheet = read_orders(write(tmp_path, JD.replace("10002", "1.00027E+13")))
    assert [(p.row, p.code, p.column) for p in sheet.problems] == [(3, "rounded_number", "item")]
    assert [row.order.order for row in sheet.orders] == ["290011223345"]


def test_numbers_whose_last_digits_are_all_noughts_were_rounded(tmp_path: Path) -> None:
    ids = [f'="22018933471200{n}"\t' for n in ("01234", "01235", "01236", "01237")]
    rounded = TAOBAO
    for one in ids:
        rounded = rounded.replace(one, "2201893347120000000")
    sheet = read_orders(write(tmp_path, rounded))
    assert {p.code for p in sheet.problems} == {"rounded_number"}
    assert [p.row for p in sheet.problems] == [2, 3, 4, 5]
    assert sheet.orders == ()
    genuine = read_orders(write(tmp_path, TAOBAO.replace("2201893347120001234", "2201893347120000000")))
    assert (len(genuine.orders), genuine.problems) == (4, ())


def test_a_spreadsheet_that_kept_numbers_as_numbers_is_refused(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    header, first, *_ = TAOBAO.splitlines()
    book.active.append(header.split(","))
    book.active.append([2201893347120001234.0, *first.split(",")[1:]])
    book.save(tmp_path / "taobao.xlsx")
    sheet = read_orders(tmp_path / "taobao.xlsx")
    assert [(p.code, p.column) for p in sheet.problems] == [("rounded_number", "order")]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "empty_file"),
        ("订单号,商品\n1,2\n", "missing_column"),
        ("订单号,订单状态\n1,已付款\n", "unknown_shop"),
    ],
)
def test_another_table_is_refused(tmp_path: Path, text: str, code: str) -> None:
    with pytest.raises(TableError) as caught:
        read_orders(write(tmp_path, text))
    assert caught.value.problems[0].code == code


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(cells=st.lists(st.lists(st.text(max_size=12), min_size=16, max_size=16), max_size=4))
def test_any_cells_give_orders_or_problems(tmp_path: Path, cells: list[list[str]]) -> None:
    header = JD.splitlines()[0]
    body = "\n".join(",".join(f'"{cell}"'.replace('""', "") for cell in row) for row in cells)
    with contextlib.suppress(TableError):
        read_orders(write(tmp_path, f"{header}\n{body}", "utf-8"))
