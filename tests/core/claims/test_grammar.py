"""The vectors of selling.md §8 on its shelf, and the promise that the cheap look never misses a claim."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from livestream_console.core.claims.grammar import _BRANCHES, BARE, Entry, Grammar, Parsed, _beginnings
from livestream_console.core.values import Variant

SIZES = (Variant("m", "m"), Variant("l", "l"))
SHELF = (
    Entry("A1", "A1"),
    Entry("AA", "AA", (Variant("bs", "blue small"), Variant("s", "s"), *SIZES)),
    Entry("12", "12", SIZES),
    Entry("粉", "粉"),
    Entry("白", "白"),
)
GRAMMAR = Grammar(SHELF)


def claims(text: str, grammar: Grammar = GRAMMAR) -> list[tuple[str | None, str | None, int]]:
    parsed = grammar.parse(text)
    assert all(item.result == "claim" for item in parsed), parsed
    return [(item.product, item.variant, item.qty) for item in parsed]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A1+1", [("A1", None, 1)]),
        ("ａ１＋２", [("A1", None, 2)]),
        ("A1 + 1", [("A1", None, 1)]),
        ("我要A1", [("A1", None, 1)]),
        ("I want A1+1", [("A1", None, 1)]),
        ("粉+1 白+1", [("粉", None, 1), ("白", None, 1)]),
        ("粉+1,白+2", [("粉", None, 1), ("白", None, 2)]),
        ("粉+1，白+2", [("粉", None, 1), ("白", None, 2)]),
        ("SOLD 12 M", [("12", "m", 1)]),
        ("sold 12 m 3", [("12", "m", 3)]),
        ("AA 10 m", [("AA", "m", 10)]),
        ("SOLD AA m 10", [("AA", "m", 10)]),
        ("SOLD AA 10 blue", [("AA", "bs", 10)]),
        ("12L+1", [("12", "l", 1)]),
        ("A1x2", [("A1", None, 2)]),
        ("A1*3", [("A1", None, 3)]),
        ("A1×2", [("A1", None, 2)]),
        ("A1+999", [("A1", None, 999)]),
        ("AAs+1", [("AA", "s", 1)]),
        ("A1+1!", [("A1", None, 1)]),
        ("A1+2件 谢谢", [("A1", None, 2)]),
        ("主播A1+1快点", [("A1", None, 1)]),
        ("扣A1", [("A1", None, 1)]),
        ("扣 a1 扣粉", [("A1", None, 1), ("粉", None, 1)]),
        ("扣A1+2", [("A1", None, 2)]),
        ("主播扣A1+2", [("A1", None, 2)]),
        ("扣12 M", [("12", "m", 1)]),
    ],
)
def test_claims(text: str, expected: list[tuple[str, str | None, int]]) -> None:
    assert GRAMMAR.may_claim(text)
    assert claims(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "A1多少钱?",
        "A1+1多少钱",
        "粉色好看吗",
        "A1?",
        "主播身高体重",
        "",
        "   ",
        "BA1x2",
        "A1+1.5",
        "A1+" + "9" * 5000,
        "扣2",
        "扣11",
        "1",
        "111",
        "扣1吗",
        "想要A1的扣1",
        "听得到扣1",
        "不扣A1",
    ],
)
def test_talk_and_questions_claim_nothing(text: str) -> None:
    assert GRAMMAR.parse(text) == []


@pytest.mark.parametrize("text", ["A1", "a1", "A1+0", "粉"])
def test_a_keyword_without_quantity_is_refused(text: str) -> None:
    (parsed,) = GRAMMAR.parse(text)
    assert (parsed.result, parsed.reason) == ("refused", "no_quantity")


@pytest.mark.parametrize("text", ["A2+1", "A10+1", "我要B7+1"])
def test_a_quantity_of_nothing_known_goes_to_the_moderators(text: str) -> None:
    assert GRAMMAR.may_claim(text)
    assert GRAMMAR.parse(text) == [Parsed("ambiguous", reason="unmatched")]


@pytest.mark.parametrize(
    ("text", "qty"), [("+1", 1), ("＋ 1", 1), ("+2!", 2), ("+0", 0), ("扣1", 1), ("扣 １", 1)]
)
def test_a_bare_quantity_is_told_apart(text: str, qty: int) -> None:
    assert GRAMMAR.may_claim(text)
    assert GRAMMAR.parse(text) == [Parsed("ambiguous", qty=qty, reason=BARE)]


def test_what_is_called_one_is_wanted_by_its_number() -> None:
    numbered = Grammar([Entry("one", "1"), Entry("two", "2")])
    assert claims("扣1", numbered) == [("one", None, 1)]
    assert claims("扣2+3", numbered) == [("two", None, 3)]
    (alone,) = numbered.parse("1")
    assert (alone.result, alone.reason) == ("refused", "no_quantity")


@pytest.mark.parametrize("text", ["不要A1+1", "别扣A1+1", "我沒要A1+1"])
def test_who_says_no_claims_nothing(text: str) -> None:
    assert GRAMMAR.parse(text) == [Parsed("ambiguous", reason="unmatched")]


def test_a_missing_or_unclear_variant_goes_to_the_moderators() -> None:
    assert GRAMMAR.parse("AA+1") == [Parsed("ambiguous", "AA", None, 1, "variant")]
    two = Grammar([Entry("P", "P", (Variant("1", "blue small"), Variant("2", "blue large")))])
    assert two.parse("P blue+1") == [Parsed("ambiguous", "P", None, 1, "variant")]
    assert claims("P blue l+1", two) == [("P", "2", 1)]


def test_in_keyword_mode_a_bare_keyword_claims_one() -> None:
    assert GRAMMAR.parse("A1", bare_keyword=True) == [Parsed("claim", "A1", None, 1)]
    assert GRAMMAR.parse("A1?", bare_keyword=True) == []


def test_sizes_that_are_numbers() -> None:
    shoes = Grammar([Entry("S", "S", (Variant("38", "38"), Variant("39", "39")))])
    assert claims("S38+1", shoes) == [("S", "38", 1)]
    assert claims("S 39 2", shoes) == [("S", "39", 2)]


def _wide(text: str) -> str:
    return "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in text)


@settings(max_examples=200)
@given(
    parts=st.lists(
        st.sampled_from(
            [
                "A1",
                "aa",
                "12",
                "粉",
                "m",
                "blue",
                "+",
                "1",
                "0",
                "x",
                " ",
                "我要",
                "sold",
                ",",
                "\u200b",
                "①",
                "主播",
            ]
        ),
        max_size=8,
    ),
    wide=st.booleans(),
)
@example(parts=["A1", "\u200b", "+", "1"], wide=True)
@example(parts=["①", "+", "1"], wide=False)
def test_the_cheap_look_misses_nothing(parts: list[str], wide: bool) -> None:
    text = "".join(parts)
    text = _wide(text) if wide else text
    assert GRAMMAR.may_claim(text) or GRAMMAR.parse(text) == []


@given(text=st.text())
def test_any_text_is_read_without_a_fault(text: str) -> None:
    assert GRAMMAR.may_claim(text) or GRAMMAR.parse(text) == []


def test_why_a_comment_claims_nothing() -> None:
    assert GRAMMAR.why_not("大家好") == "no_keyword"
    assert GRAMMAR.why_not("A1多少钱?") == "question"
    assert GRAMMAR.why_not("我有A1了") == "talk"


@pytest.mark.parametrize("called", ["K{}", "{}号款", "商{}品", "{}"])
def test_of_very_many_keywords_each_still_claims(called: str) -> None:
    keywords = [called.format(n) for n in range(2, 2_000)]
    grammar = Grammar([Entry(keyword, keyword) for keyword in keywords])
    for keyword in keywords[::97]:
        text = f"我要{keyword}"
        assert grammar.may_claim(text)
        assert [(one.product, one.qty) for one in grammar.parse(text)] == [(keyword, 1)]
    assert not grammar.may_claim("好看")


def test_patterns_do_not_grow_with_the_shelf() -> None:
    keywords = [f"{chr(0x4E00 + n)}{n}" for n in range(5_000)]
    assert len(_beginnings(keywords)) == 5_000
    assert all(len(keyword) == 1 for keyword in _beginnings(keywords))
    assert len(_beginnings([f"K{n}" for n in range(5_000)])) <= _BRANCHES
