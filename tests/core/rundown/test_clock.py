"""The over and under: what is left, how late the show will be, and when the next segments come."""

from __future__ import annotations

import msgspec

from livestream_console.core.commands import BackSegment, SkipSegment
from livestream_console.core.rundown.book import RundownState
from livestream_console.core.rundown.clock import Clock, clock, expected, timetable
from livestream_console.core.rundown.plan import (
    Planned,
    inserted,
    moved,
    postponed,
    retimed,
    starts,
)
from tests.core.desk import SECOND, START_US, Desk
from tests.core.rundown.test_running import MINUTE, PLANS, planned, step, walk, write

MINUTE_US = MINUTE * SECOND


def timed(first_min: int = 10) -> tuple[Planned, ...]:
    """Return the plan with a start that was written down for each segment."""
    at_min, found = first_min, []
    for plan in PLANS:
        found.append(msgspec.structs.replace(plan, planned_us=START_US + at_min * MINUTE_US))
        at_min += plan.duration_s // MINUTE
    return tuple(found)


def now(desk: Desk) -> Clock:
    found = clock(desk.state.rundown, desk.now_us)
    assert found is not None
    return found


def minutes(us: int | None) -> float | None:
    return None if us is None else us / MINUTE_US


def test_without_a_rundown_there_is_no_clock() -> None:
    assert clock(RundownState(), START_US) is None


def test_before_the_first_segment_the_timetable_says_when_it_ends() -> None:
    desk = planned(*timed())
    assert now(desk) == Clock(None, START_US + 32 * MINUTE_US, 0)
    desk.wait(14 * MINUTE)
    assert minutes(now(desk).behind_us) == 4


def test_without_times_the_plan_begins_with_its_first_segment() -> None:
    desk = planned()
    assert now(desk).behind_us is None
    desk.wait(3 * MINUTE)
    step(desk)
    assert now(desk) == Clock(5 * MINUTE_US, desk.now_us + 22 * MINUTE_US, 0)


def test_what_runs_over_makes_the_whole_show_late() -> None:
    desk = planned(*timed(0))
    walk(desk, 6.2 * MINUTE)
    late = now(desk)
    assert (minutes(late.left_us), minutes(late.behind_us)) == (-1.2, 1.2)
    assert late.ends_us == START_US + round(23.2 * MINUTE_US)


def test_a_segment_that_is_left_sooner_and_one_that_is_skipped_win_time_back() -> None:
    desk = planned(*timed(0))
    walk(desk, 8 * MINUTE, 4 * MINUTE)
    assert minutes(now(desk).behind_us) == 3
    step(desk)
    assert minutes(now(desk).behind_us) == -3
    desk.do(SkipSegment, segment="s4")
    assert minutes(now(desk).behind_us) == -5


def test_when_all_is_over_it_says_how_late_that_was() -> None:
    desk = planned(*timed(0))
    walk(desk, 5 * MINUTE, 10 * MINUTE, 5 * MINUTE, 5 * MINUTE)
    step(desk)
    desk.wait(999)
    assert now(desk) == Clock(None, START_US + 25 * MINUTE_US, 3 * MINUTE_US)


def test_who_goes_back_has_what_is_left_of_both() -> None:
    desk = planned(*timed(0))
    walk(desk, 4 * MINUTE, 3 * MINUTE)
    desk.do(BackSegment, segment="s2")
    assert minutes(now(desk).left_us) == 1
    assert [(segment.plan.segment, minutes(at_us - desk.now_us))
            for segment, at_us in expected(desk.state.rundown, desk.now_us)] == [
        ("s2", 1), ("s3", 8), ("s4", 13)]  # fmt: skip
    assert minutes(now(desk).behind_us) == 0


def test_a_length_that_nobody_knows_is_neither_over_nor_under() -> None:
    desk = planned(*timed(0))
    desk.state.rundown.segments[0].plan = Planned("s1", "?")
    step(desk)
    desk.wait(60)
    assert now(desk).left_us is None


def test_a_written_start_stands_and_the_others_follow() -> None:
    plans = (
        Planned("a", "a", 60),
        Planned("b", "b", 60, planned_us=START_US),
        Planned("c", "c", 30),
        Planned("d", "d", 30),
    )
    assert starts(plans) == [None, START_US, START_US + MINUTE_US, START_US + MINUTE_US * 3 // 2]


def test_a_longer_segment_moves_what_follows_it() -> None:
    plans = retimed(timed(0), "s2", 120)
    assert [plan.duration_s // MINUTE for plan in plans] == [5, 12, 5, 2]
    assert [minutes(at and at - START_US) for at in starts(plans)] == [0, 5, 17, 22]
    assert retimed(plans, "s4", -600)[3].duration_s == 60


def test_neighbours_change_places_and_the_others_keep_their_times() -> None:
    plans = moved(timed(0), "s2", earlier=False)
    assert [plan.segment for plan in plans] == ["s1", "s3", "s2", "s4"]
    assert [minutes(at and at - START_US) for at in starts(plans)] == [0, 5, 10, 20]
    assert moved(plans, "s2", earlier=True) == timed(0)
    assert moved(plans, "s1", earlier=True) == plans
    assert moved(plans, "s4", earlier=False) == plans


def test_an_insertion_takes_its_time_from_nobody() -> None:
    plans = inserted(timed(0), 1, Planned("n1", "加播", 180))
    assert [minutes(at and at - START_US) for at in starts(plans)] == [0, 5, 8, 18, 23]


def test_an_edited_plan_is_what_the_show_is_measured_by() -> None:
    desk = planned(*timed(0))
    step(desk)
    desk.wait(3 * MINUTE)
    write(desk, *inserted(desk.state.rundown.planned, 0, Planned("n1", "加播", 180)))
    assert minutes(now(desk).behind_us) == 0
    assert [segment.plan.segment for segment, _ in timetable(desk.state.rundown)][:2] == ["s1", "n1"]


def test_the_rest_is_timed_anew_as_a_whole() -> None:
    plans = postponed(timed(0), START_US + 7 * MINUTE_US, 7 * MINUTE_US)
    assert [minutes(at and at - START_US) for at in starts(plans)] == [7, 12, 22, 27]
    assert [minutes(at and at - START_US) for at in starts(postponed(PLANS, START_US, 99))] == [0, 5, 15, 20]
    assert postponed((), START_US, 99) == ()
