"""The plan of a show that was run by its rundown: every segment as planned and as it went."""

from __future__ import annotations

from livestream_console.analysis.review.review import PlanTable
from livestream_console.analysis.reviewing import sums
from livestream_console.analysis.reviewing.fold import ShowFold
from livestream_console.core.commands import BackSegment, EndShow, SkipSegment
from livestream_console.core.envelope import Viewer
from livestream_console.core.events import OrderChanged
from livestream_console.core.facts import shop_fact
from livestream_console.core.money import Money
from livestream_console.core.rundown.plan import Planned
from livestream_console.core.values import Line
from tests.core.desk import SECOND, START_US, Desk
from tests.core.rundown.test_running import MINUTE, planned, walk

PLANS = (
    Planned("a", "开场", 5 * MINUTE, START_US),
    Planned("b", "", 10 * MINUTE, product="A1", push="card"),
    Planned("c", "抽奖", 5 * MINUTE, push="giveaway"),
    Planned("d", "总结", 2 * MINUTE),
    Planned("e", "加播", 2 * MINUTE),
)


def buy(desk: Desk, order: str, minor: int) -> None:
    """Let somebody pay just before the next second."""
    amount = Money(minor, "CNY")
    paid = OrderChanged(order, "paid", amount, (Line("A1", amount=amount),))
    desk.now_us -= SECOND // 2
    desk.record([shop_fact(paid, desk.now_us, viewer=Viewer(order))])
    desk.now_us += SECOND // 2


def reviewed(desk: Desk) -> PlanTable:
    fold = ShowFold("show", desk.now_us)
    for line in desk.journal:
        fold.take(line)
    fold.finish()
    return sums.plan(fold)


def test_every_segment_is_told_as_planned_and_as_it_went() -> None:
    desk = planned(*PLANS)
    walk(desk, 7 * MINUTE, 9 * MINUTE)
    desk.do(SkipSegment, segment="c")
    walk(desk, 3 * MINUTE)
    desk.do(EndShow)
    desk.wait(MINUTE)
    rows = reviewed(desk).segments
    assert [(row.title, row.planned_s, row.lasted_s, row.over_s, row.skipped) for row in rows] == [
        ("开场", 300, 420, 120, False),
        ("title A1", 600, 540, -60, False),
        ("抽奖", 300, None, None, True),
        ("总结", 120, 180, 60, False),
        ("加播", 120, None, None, False),
    ]
    planned_s = [None if row.planned_us is None else (row.planned_us - START_US) // SECOND for row in rows]
    assert planned_s == [0, 300, 900, 1_200, 1_320]
    assert rows[1].began_us == START_US + 7 * MINUTE * SECOND
    assert rows[1].product == "A1"


def test_what_came_in_belongs_to_the_segment_that_was_on() -> None:
    desk = planned(*PLANS)
    walk(desk, 60)
    buy(desk, "o1", 9_900)
    walk(desk, 60)
    buy(desk, "o2", 1_900)
    desk.wait(1)
    desk.do(BackSegment, segment="b")
    desk.wait(60)
    buy(desk, "o3", 2_900)
    desk.wait(1)
    desk.do(EndShow)
    rows = reviewed(desk).segments
    assert [row.gmv for row in rows] == [9_900 + 2_900, 1_900, None, None, None]


def test_what_was_on_twice_lasted_as_long_as_both() -> None:
    desk = planned(*PLANS)
    walk(desk, 60, 10)
    desk.do(BackSegment, segment="b")
    desk.wait(60)
    walk(desk, 30)
    desk.do(EndShow)
    assert [row.lasted_s for row in reviewed(desk).segments][:2] == [120, 40]


def test_without_a_rundown_there_is_none() -> None:
    desk = Desk()
    assert reviewed(desk) == PlanTable(reason="no_plan")
