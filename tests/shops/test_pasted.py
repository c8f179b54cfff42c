"""Two hundred products in one paste: what is understood, and what is named instead of guessed."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from livestream_console.core.goods.imported import Pasted
from livestream_console.core.money import Money
from livestream_console.shops.builtin.pasted import read_pasted


def read(text: str, **taken: str) -> Pasted:
    return read_pasted(text, "CNY", taken)


def codes(pasted: Pasted) -> list[tuple[int, str]]:
    return [(problem.row, problem.code) for line in pasted.lines for problem in line.problems]


def test_a_line_says_code_title_price_stock_and_keyword_in_any_order() -> None:
    (draft,) = read("A1 真丝衬衫 199 库存50 关键词A1").drafts
    assert (draft.product, draft.title, draft.price) == ("A1", "真丝衬衫", Money(19_900, "CNY"))
    assert (draft.stock, draft.keyword) == (50, "A1")
    (draft,) = read("1. 补水面膜 10 片 库存 300件 引流款 ¥19.9 底价15").drafts
    assert (draft.product, draft.title, draft.price.minor) == ("p1", "补水面膜 10 片", 1990)
    assert (draft.stock, draft.role, draft.floor) == (300, "引流款", Money(1500, "CNY"))


def test_cells_of_a_spreadsheet_are_read_by_their_place() -> None:
    (draft,) = read("B2\t丝绒 口红\t59.9\t120").drafts
    assert (draft.title, draft.price.minor, draft.stock, draft.keyword) == ("丝绒 口红", 5990, 120, "B2")
    (draft,) = read("C3，爽肤水，128元，规格S/M/L").drafts
    assert [variant.title for variant in draft.variants] == ["S", "M", "L"]


def test_a_table_with_a_header_is_read_as_a_file_is() -> None:
    pasted = read("编号\t商品名称\t直播价\t库存\nA1\t衬衫\t199\t5\nA2\t长裤\t一百\t\n")
    assert [line.row for line in pasted.lines] == [2, 3]
    assert codes(pasted) == [(3, "bad_price")]
    assert read("商品名称,库存\n衬衫,5").problems[0].code == "missing_column"


def test_a_number_that_could_be_part_of_the_title_is_no_price() -> None:
    assert codes(read("iPhone 15 5999")) == [(1, "unclear_numbers")]
    (draft,) = read("iPhone 15 ¥5999").drafts
    assert (draft.title, draft.price.minor, draft.stock) == ("iPhone 15", 599_900, None)


def test_units_behind_the_price_are_the_stock_and_before_it_the_title() -> None:
    behind, before = read_pasted("牛仔裤 159元 50件\n面膜 10盒 59元", "CNY", {}).drafts
    assert (behind.title, behind.stock) == ("牛仔裤", 50)
    assert (before.title, before.stock) == ("面膜 10盒", None)


def test_every_problem_is_named_by_its_line() -> None:
    pasted = read(
        "A1 衬衫 199\n\nA1 长裤 99\n口红\nB1 面膜 19 关键词a1\nC1 帽子 库存很多 9\n"
        "D1 帽子 9 库存5x\nE1 帽子 -5 库存3"
    )
    assert codes(pasted) == [
        (3, "duplicate_product"),
        (4, "missing_value"),
        (5, "duplicate_keyword"),
        (6, "bad_stock"),
        (7, "bad_stock"),
        (8, "bad_price"),
    ]


def test_what_is_on_the_shelf_keeps_its_id_and_keyword() -> None:
    pasted = read("衬衫 199\nB9 口红 59", p1="X", p3="b9")
    assert [line.draft.product for line in pasted.lines if line.draft] == ["p2", "B9"]
    assert codes(pasted) == [(2, "duplicate_keyword")]
    assert codes(read("B9 口红 59", B9="b9")) == []


def test_two_hundred_lines_are_two_hundred_products() -> None:
    pasted = read("\n".join(f"A{n} 商品{n} {n}.5 库存{n}" for n in range(1, 201)))
    assert len(pasted.drafts) == 200
    assert codes(pasted) == []
    assert sum(draft.stock or 0 for draft in pasted.drafts) == 20_100


@given(st.text(max_size=80))
def test_any_text_is_understood_or_named(text: str) -> None:
    pasted = read(text)
    for line in pasted.lines:
        assert line.draft is not None
        assert line.problems or (line.draft.title and line.draft.product)
