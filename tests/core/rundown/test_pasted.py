"""What people write as a rundown: every line is understood or says why not, and nothing is half-taken."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from livestream_console.core.goods.shelf import Product, ShelfState
from livestream_console.core.rundown.lines import PastedLine
from livestream_console.core.rundown.pasted import Pasted, read, write
from livestream_console.core.rundown.plan import Planned
from livestream_console.core.rundown.push_words import PUSHES, push_of

MIDNIGHT = 1_800_000_000_000_000
MINUTE_US = 60_000_000
EVENING = MIDNIGHT + 19 * 60 * MINUTE_US


def at(minutes: int) -> int:
    return MIDNIGHT + minutes * MINUTE_US


def clock(us: int) -> str:
    minutes = (us - MIDNIGHT) // MINUTE_US % 1_440
    return f"{minutes // 60:02}:{minutes % 60:02}"


def shelf() -> ShelfState:
    products = [
        Product(name, f"title {name}", keyword=word)
        for name, word in (("p1", "A1"), ("p2", "A2"), ("p3", None))
    ]
    return ShelfState({one.product: one for one in products}, [one.product for one in products])


def understood(text: str, now_us: int = EVENING) -> Pasted:
    return read(text, shelf(), at, now_us)


def one(text: str) -> Planned:
    (line,) = understood(text).lines
    assert line.problem is None, line
    return line.plan


def wrong(text: str) -> list[tuple[int, str, str]]:
    pasted = understood(text)
    assert pasted.plans == ()
    return [(line.row, line.problem or "", line.about) for line in pasted.problems]


LIPSTICK = Planned("", "口红", 300, at(20 * 60 + 5), "p1", "card")
BOX = Planned("", "礼盒", 600, None, "p2", "flash_sale", "今天只要 59 最后 30 支", "阿珍")


@pytest.mark.parametrize(
    "text",
    [
        "20:05 5 A1 口红 讲解",
        "20:05\t5\tA1\t口红\t讲解",
        "20:05,5,a1,口红,讲解",
        "２０：０５　５　Ａ１　口红　讲解",
        "20：05， 5分钟， A1， 口红， 讲解",
        "  20:05 5min 1号 口红 explain ",
        "20:05 5' #1 口红 card",
        "20点05 5 1 口红 商品卡",
        "20:05-20:10 A1 口红 讲解",
        "20:05–20:10\t\tp1\t口红\t\t讲解",
    ],
)
def test_a_line_is_understood_however_it_is_spaced(text: str) -> None:
    assert one(text) == LIPSTICK


@pytest.mark.parametrize(
    ("text", "plan"),
    [
        ("5 开场", Planned("", "开场", 300)),
        ("7.5 开场 欢迎 大家", Planned("", "开场 欢迎 大家", 450)),
        ("20:50 5 抽奖", Planned("", "抽奖", 300, at(1250), None, "giveaway")),
        ("20:50 5 抽奖 @小林", Planned("", "抽奖", 300, at(1250), None, "giveaway", "", "小林")),
        ("20:50 5 ,抽奖", Planned("", "抽奖", 300, at(1250), None, "giveaway")),
        ("10 A2 秒杀", Planned("", "", 600, None, "p2", "flash_sale")),
        ("10 A2 礼盒 flash sale", Planned("", "礼盒", 600, None, "p2", "flash_sale")),
        ("10 A2", Planned("", "", 600, None, "p2")),
        ("10 A2 礼盒 @阿珍 秒杀 | 今天只要 59 最后 30 支", BOX),
        ("10 A2 礼盒，今天只要 59, 最后 30 支，秒杀，@阿珍", BOX),
        ("5 - 3 号机位", Planned("", "3 号机位", 300)),
        ("5 抽奖 -", Planned("", "抽奖", 300)),
        ("5 A1 口红 秒杀 - @阿珍", Planned("", "口红 秒杀", 300, None, "p1", None, "", "阿珍")),
        ("5\tA1\t口红\t-", Planned("", "口红", 300, None, "p1")),
        ("5 新品讲解", Planned("", "新品讲解", 300)),
        ("5 PS5 开箱", Planned("", "PS5 开箱", 300)),
    ],
)  # fmt: skip
def test_each_part_may_be_missing(text: str, plan: Planned) -> None:
    assert one(text) == plan


@pytest.mark.parametrize(
    ("text", "problem", "about"),
    [
        ("25:00 5 开场", "bad_time", "25:00"),
        ("20:61 5 开场", "bad_time", "20:61"),
        ("开场", "no_length", ""),
        ("20:05 开场", "no_length", ""),
        ("20:05 0 开场", "bad_length", ""),
        ("20:05 900 开场", "bad_length", ""),
        ("20:05 5", "no_title", ""),
        ("20:05 5 9号 口红", "unknown_product", "9号"),
        ("20:05 5 A9 口红", "unknown_product", "A9"),
        ("5 " + "字" * 201, "too_long", ""),
    ],
)
def test_what_cannot_be_understood_says_why(text: str, problem: str, about: str) -> None:
    assert wrong(text) == [(1, problem, about)]


def test_one_wrong_line_takes_the_others_with_it() -> None:
    assert wrong("20:00 5 开场\n\n20:05 10 A9 口红\n20:15 5 抽奖\n20:10 5 结束") == [
        (3, "unknown_product", "A9"),
        (5, "time_backwards", ""),
    ]


def test_a_line_without_a_length_lasts_until_the_next_begins() -> None:
    plans = understood("20:00 开场\n20:08 1号 口红\n20:30 10 结束").plans
    assert [plan.duration_s // 60 for plan in plans] == [8, 22, 10]


def test_after_midnight_is_the_next_day() -> None:
    plans = understood("23:50 A1 口红\n00:20 30 结束").plans
    assert [plan.planned_us for plan in plans] == [at(1_430), at(1_460)]
    assert plans[0].duration_s == 30 * 60


@pytest.mark.parametrize(
    ("now_min", "written", "day"),
    [(600, "22:30", 0), (1_320, "00:10", 1), (30, "23:50", -1), (1_260, "20:00", 0)],
)
def test_the_first_start_is_today_unless_that_is_far_off(now_min: int, written: str, day: int) -> None:
    (line,) = understood(f"{written} 5 开场", at(now_min)).lines
    hours, minutes = written.split(":")
    assert line.plan.planned_us == at(day * 1_440 + int(hours) * 60 + int(minutes))


def test_a_rundown_has_an_end() -> None:
    pasted = understood("\n".join("1 a" for _ in range(201)))
    assert pasted.too_many
    assert pasted.plans == ()


def test_every_push_has_a_word() -> None:
    assert {push_of(code) for code in PUSHES} == PUSHES
    assert push_of("优惠券") == push_of("優惠券") == "coupon"
    assert push_of("券") is None


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet="0159:：５Ａ1aA号#-—|，,\t 　.点红\n@抽奖", max_size=60))
@example("20:05-20:05 a")
@example("5 ,")
def test_no_text_breaks_the_reader(text: str) -> None:
    pasted = understood(text)
    for line in pasted.lines:
        assert isinstance(line, PastedLine)
        assert line.problem is not None or (
            line.plan.duration_s > 0 and (line.plan.title or line.plan.product)
        )
    if not pasted.problems:
        assert len(pasted.plans) == sum(bool(line.strip()) for line in text.splitlines())


WORDS = (
    st.lists(
        st.text("口红A125号抽", max_size=4) | st.sampled_from(["抽奖", "秒杀", "flash", "sale", "-"]),
        max_size=4,
    )
    .map(" ".join)
    .map(lambda text: " ".join(text.split()))
    .filter(bool)
)


@settings(max_examples=200, deadline=None)
@given(
    st.lists(
        st.builds(
            lambda title, seconds, start, product, push, line: Planned(
                "", title, seconds, None if start is None else at(1_200 + start), product, push, line
            ),
            WORDS,
            st.integers(1, 36_000),
            st.none() | st.integers(0, 200),
            st.sampled_from([None, "p1", "p2", "p3"]),
            st.sampled_from([None, *sorted(PUSHES)]),
            st.just("") | WORDS,
        ),
        max_size=4,
    )
)
def test_what_is_written_is_read_again(plans: list[Planned]) -> None:
    ordered = sorted(plans, key=lambda plan: plan.planned_us or 0)
    text = write(tuple(ordered), shelf(), clock, str)
    again = understood(text, at(1_200))
    assert [line.plan for line in again.lines if line.problem is None] == ordered, text
