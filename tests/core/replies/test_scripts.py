"""A quick script is one line; what comes out of it never repeats itself and never has a hole."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from livestream_console.core.envelope import Viewer
from livestream_console.core.goods.shelf import Product, ShelfState
from livestream_console.core.money import Money
from livestream_console.core.replies.scripts import (
    MOST_SCRIPTS,
    Problem,
    ScriptError,
    Unready,
    blanks_of,
    parse_script,
    parse_scripts,
    render,
)
from livestream_console.core.show import new_state


def first(_sides: int) -> int:
    return 0


def test_a_line_has_a_name_or_is_called_by_its_text() -> None:
    scripts, problems = parse_scripts(
        "# shipping\n\n发货 = 48 小时内发货\n欢迎来到直播间\n尺码＝看详情页\n= 1=1\nhttps://a.example/?a=b\n"
    )
    assert [(script.name, script.text) for script in scripts] == [
        ("发货", "48 小时内发货"),
        ("欢迎来到直播间", "欢迎来到直播间"),
        ("尺码", "看详情页"),
        ("1=1", "1=1"),
        ("https://a.example/?a=b", "https://a.example/?a=b"),
    ]
    assert not problems


@pytest.mark.parametrize(
    ("line", "code", "text"),
    [
        ("发货 =", "empty", "发货"),
        ("你好 {用户", "bad_braces", "你好 {用户"),
        ("你好 }", "bad_braces", "你好 }"),
        ("{{a/b}}", "bad_braces", "{"),
        ("{主播}好", "unknown_blank", "主播"),
        ("{}", "unknown_blank", ""),
        ("x" * 1_001, "too_long", "1000"),
    ],
)
def test_what_is_wrong_is_told_by_its_line_and_the_others_stand(line: str, code: str, text: str) -> None:
    scripts, problems = parse_scripts(f"fine\n{line}\nalso = fine")
    assert [script.name for script in scripts] == ["fine", "also"]
    assert problems == [Problem(2, code, text)]


def test_a_name_stands_once_and_the_list_ends_somewhere() -> None:
    assert parse_scripts("a = 1\na = 2")[1] == [Problem(2, "name_twice", "a")]
    scripts, problems = parse_scripts("\n".join(f"s{n} = text" for n in range(MOST_SCRIPTS + 2)))
    assert len(scripts) == MOST_SCRIPTS
    assert [problem.code for problem in problems] == ["too_many", "too_many"]


def test_variants_take_turns_and_never_repeat_the_last_text() -> None:
    script = parse_script("{亲/宝宝/家人}，{今天/48 小时内}发货")
    dice = Random(3).randrange
    last, seen = None, set()
    for _ in range(200):
        text = render(script, {}, dice, last)
        assert isinstance(text, str)
        assert text != last
        last = text
        seen.add(text)
    assert len(seen) == 6


def test_a_text_without_variants_waits_until_another_was_said() -> None:
    script = parse_script("48 小时内发货")
    assert render(script, {}, first, "48 小时内发货") == Unready("same_again")
    assert render(script, {}, first, "看详情页") == "48 小时内发货"


def test_only_variants_that_fit_are_said() -> None:
    script = parse_script("{很长很长的话/短}")
    assert render(script, {}, first, most=3) == "短"
    assert render(script, {}, first, "短", most=3) == Unready("same_again")
    assert render(parse_script("很长很长的话"), {}, first, most=3) == Unready("too_long")


def test_an_empty_variant_may_leave_a_word_out_but_not_everything() -> None:
    assert render(parse_script("{/亲，}好的"), {}, first) == "好的"
    assert render(parse_script("{/好}"), {}, first) == "好"


@pytest.mark.parametrize("blank", ["user", "product", "price", "code"])
def test_a_blank_nobody_can_fill_keeps_the_text_back(blank: str) -> None:
    known = {"user": "小***草", "product": "口红", "price": "¥59", "code": "LIVE-A"}
    script = parse_script(f"{{{blank}}} ✓")
    assert render(script, known, first) == f"{known.pop(blank)} ✓"
    assert render(script, known, first) == Unready(f"no_{blank}")


def test_blanks_have_chinese_names_and_what_fills_them_is_not_read_again() -> None:
    script = parse_script("{用户名}：{商品} {价格}")
    text = render(script, {"user": "{price}", "product": "口红", "price": "¥59"}, first)
    assert text == "{price}：口红 ¥59"


def test_blanks_come_from_the_shelf_and_the_name_is_masked() -> None:
    product = Product("a", "口红", price=Money(5_900, "CNY"))
    state = new_state("show")
    assert blanks_of(state, Viewer("7", "小*草", masked=True)) == {"user": "小*草"}
    assert blanks_of(state, None) == {}
    state.shelf = ShelfState({"a": product}, ["a"], explained=["a"])
    assert blanks_of(state, Viewer("7", "小鹿不吃草")) == {
        "user": "小***草",
        "product": "口红",
        "price": "¥59",
    }


@given(st.text(alphabet="a{}/=＝ 用户\n", max_size=40), st.integers(0, 2**32))
def test_no_list_of_any_kind_makes_a_text_with_a_hole_or_a_repetition(text: str, seed: int) -> None:
    dice = Random(seed).randrange
    scripts, _ = parse_scripts(text)
    for script in scripts:
        said = render(script, {"user": "小*"}, dice)
        if isinstance(said, str):
            assert said == said.strip() != ""
            assert not {"{", "}"} & set(said)
            assert render(script, {"user": "小*"}, dice, said) != said


def test_one_text_is_read_or_refused() -> None:
    with pytest.raises(ScriptError, match="unknown_blank"):
        parse_script("{nobody}")
