"""A rundown from its first plan to its last segment, through decide and evolve only."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from livestream_console.core import rights
from livestream_console.core.commands import (
    BackSegment,
    Command,
    EndShow,
    NextSegment,
    SetRundown,
    SkipSegment,
)
from livestream_console.core.envelope import Observed
from livestream_console.core.events import RundownAdvanced, RundownChanged
from livestream_console.core.evolve import evolve
from livestream_console.core.facts import desk_fact
from livestream_console.core.people import People
from livestream_console.core.rundown.book import RundownState
from livestream_console.core.rundown.clock import clock
from livestream_console.core.rundown.plan import MOST_SEGMENTS, Planned
from livestream_console.core.show import new_state
from livestream_console.core.state_bytes import decode_state, encode_state, state_hash
from tests.core.desk import SECOND, START_US, Desk, draft, on_air

MINUTE = 60
PLANS = (
    Planned("s1", "开场", 5 * MINUTE),
    Planned("s2", "口红", 10 * MINUTE, product="A1", push="flash_sale", line="今天只要 59", owner="阿珍"),
    Planned("s3", "抽奖", 5 * MINUTE, push="giveaway"),
    Planned("s4", "结束", 2 * MINUTE),
)


def planned(*plans: Planned) -> Desk:
    desk = on_air(draft("A1"))
    write(desk, *(plans or PLANS))
    return desk


def write(desk: Desk, *plans: Planned) -> None:
    desk.do(SetRundown, segments=plans, version=desk.state.rundown.version)


def on(desk: Desk) -> str | None:
    current = desk.state.rundown.current
    return None if current is None else current.plan.segment


def step(desk: Desk) -> list[Any]:
    return desk.do(NextSegment, after=on(desk))


def walk(desk: Desk, *seconds: float) -> None:
    for each in seconds:
        step(desk)
        desk.wait(each)


def ran(desk: Desk) -> dict[str, float]:
    return {
        segment.plan.segment: segment.ran_us(desk.now_us) / SECOND for segment in desk.state.rundown.segments
    }


def test_a_rundown_is_walked_through_and_keeps_what_was_planned_and_what_was() -> None:
    desk = planned()
    assert desk.journal[-1].event.action == "defined"  # type: ignore[attr-defined]
    assert on(desk) is None
    assert step(desk) == [RundownAdvanced("s1", "started", START_US, "producer")]
    desk.wait(6 * MINUTE)
    planned_us = START_US + 5 * MINUTE * SECOND
    assert step(desk) == [
        RundownAdvanced("s1", "ended", by="producer"),
        RundownAdvanced("s2", "started", planned_us, "producer"),
    ]
    walked = desk.state.rundown.segments
    assert (walked[0].plan.duration_s, walked[0].ran_us(desk.now_us) // SECOND) == (300, 360)
    assert (walked[1].plan.planned_us, walked[1].began_us) == (planned_us, planned_us + MINUTE * SECOND)
    assert [segment.plan.segment for segment in desk.state.rundown.coming] == ["s3", "s4"]


def test_after_the_last_segment_it_is_over() -> None:
    desk = planned()
    walk(desk, 1, 1, 1, 1)
    assert step(desk) == [RundownAdvanced("s4", "ended", by="producer")]
    assert desk.refused(NextSegment, after=None) == "rundown_over"
    desk.do(BackSegment, segment="s4")
    assert on(desk) == "s4"


def test_two_hands_that_press_next_go_on_once() -> None:
    desk = planned()
    step(desk)
    assert desk.refused(NextSegment, after=None) == "already_done"
    assert on(desk) == "s1"


def test_going_back_is_told_as_it_was() -> None:
    desk = planned()
    walk(desk, 100, 8)
    desk.do(BackSegment, segment="s2")
    desk.wait(30)
    assert on(desk) == "s1"
    walk(desk, 60)
    assert ran(desk) == {"s1": 130, "s2": 68, "s3": 0, "s4": 0}
    assert desk.refused(BackSegment, segment="s1") == "already_done"


def test_before_the_first_segment_there_is_nothing_to_go_back_to() -> None:
    desk = planned()
    step(desk)
    assert desk.refused(BackSegment, segment="s1") == "no_segment"


def test_a_skipped_segment_stays_in_the_list_and_may_be_brought_back() -> None:
    desk = planned()
    step(desk)
    desk.do(SkipSegment, segment="s2")
    assert desk.refused(SkipSegment, segment="s2") == "no_segment"
    assert [segment.plan.segment for segment in desk.state.rundown.coming] == ["s3", "s4"]
    assert [plan.skipped for plan in desk.state.rundown.planned] == [True, False, False]
    back = [msgspec.structs.replace(plan, skipped=False) for plan in desk.state.rundown.planned]
    write(desk, *back)
    assert step(desk)[-1].segment == "s2"


def test_what_has_begun_is_no_longer_edited() -> None:
    desk = planned()
    walk(desk, 10, 10)
    for name in ("s1", "s2"):
        assert desk.refused(SkipSegment, segment=name) == "no_segment"
    write(desk, Planned("n1", "加播", 300))
    assert [segment.plan.segment for segment in desk.state.rundown.segments] == ["s1", "s2", "n1"]
    assert ran(desk)["s1"] == 10
    again = PLANS[0]
    version = desk.state.rundown.version
    assert desk.refused(SetRundown, segments=(again,), version=version) == "bad_rundown"


def test_what_was_on_before_somebody_went_back_stays_though_it_is_struck_out() -> None:
    desk = planned()
    walk(desk, 10, 8)
    desk.do(BackSegment, segment="s2")
    write(desk, Planned("n1", "加播", 300))
    assert [segment.plan.segment for segment in desk.state.rundown.segments] == ["s2", "s1", "n1"]
    assert (on(desk), ran(desk)["s2"]) == ("s1", 8)


def test_nobody_overwrites_a_rundown_that_went_on_meanwhile() -> None:
    desk = planned()
    seen = desk.state.rundown.version
    step(desk)
    assert desk.refused(SetRundown, segments=PLANS[2:], version=seen) == "rundown_changed"


@pytest.mark.parametrize(
    "plans",
    [
        (),
        (Planned("n1", "", 60),),
        (Planned("n1", "a", 0),),
        (Planned("n1", "a", 11 * 3600),),
        (Planned("n1", "a", 60), Planned("n1", "b", 60)),
        (Planned("n1", "a" * 201, 60),),
        (Planned("n1", "a", 60, push="confetti"),),
        (Planned("", "a", 60),),
        tuple(Planned(f"n{n}", "a", 60) for n in range(MOST_SEGMENTS + 1)),
    ],
)
def test_what_makes_no_sense_is_refused_as_a_whole(plans: tuple[Planned, ...]) -> None:
    desk = on_air(draft("A1"))
    assert desk.refused(SetRundown, segments=plans, version=0) == "bad_rundown"
    assert desk.state.rundown.segments == []


def test_a_product_must_be_on_the_shelf() -> None:
    desk = on_air(draft("A1"))
    plans = (Planned("n1", "a", 60, product="A9"),)
    assert desk.refused(SetRundown, segments=plans, version=0) == "unknown_product"


def test_the_end_of_the_show_ends_what_is_on() -> None:
    desk = planned()
    step(desk)
    desk.wait(12)
    desk.do(EndShow)
    (ended,) = (
        one.event
        for one in desk.journal
        if getattr(one.event, "action", "") == "ended" and isinstance(one.event, RundownAdvanced)
    )
    assert (ended.segment, ran(desk)["s1"]) == ("s1", 12)


def test_without_a_rundown_there_is_nothing_to_begin() -> None:
    assert on_air().refused(NextSegment, after=None) == "no_rundown"


@pytest.mark.parametrize(
    ("role", "allowed"), [("owner", 4), ("producer", 4), ("assistant", 1), ("host", 0), ("rule", 0)]
)
def test_an_assistant_presses_next_and_only_who_runs_the_show_edits(role: str, allowed: int) -> None:
    asked: list[Command] = [
        NextSegment(command_id="c", after=None),
        SetRundown(command_id="c", segments=(), version=0),
        BackSegment(command_id="c", segment="s1"),
        SkipSegment(command_id="c", segment="s1"),
    ]
    assert [rights.may(role, command) for command in asked] == [n < allowed for n in range(4)]


def _of_another_program(event: RundownChanged | RundownAdvanced) -> Observed:
    return desk_fact(event, START_US)


def test_a_rundown_of_another_program_is_read_as_far_as_it_goes() -> None:
    desk = on_air()
    odd: Any = (
        {"id": "a", "title": 5, "duration_s": "x"},
        {"title": "no name"},
        {"segment": "b", "push": 1},
        {"segment": "c", "title": "two\nlines\u2028 of it", "duration_s": 1e9},
    )
    desk.record([_of_another_program(RundownChanged("defined", odd))])
    desk.record([_of_another_program(RundownAdvanced("b", "started"))])
    desk.record([_of_another_program(RundownAdvanced("unheard", "started"))])
    desk.record([_of_another_program(RundownAdvanced("b", "applauded"))])
    assert [segment.plan for segment in desk.state.rundown.segments] == [
        Planned("a"),
        Planned("b"),
        Planned("c", "two lines of it"),
        Planned("unheard"),
    ]
    assert on(desk) == "unheard"
    assert desk.state.misfits == []


PRESSES = st.sampled_from(["next", "back", "skip", "edit", "wait"])


@settings(max_examples=60, deadline=None)
@given(st.lists(PRESSES, max_size=25), st.integers(0, 10_000))
def test_whatever_is_pressed_the_times_add_up_and_a_replay_agrees(presses: list[str], seed: int) -> None:
    desk = planned()
    for n, press in enumerate(presses):
        _press(desk, press, seed + n)
        rundown = desk.state.rundown
        assert sum(segment.is_on for segment in rundown.segments) <= 1
        names = [segment.plan.segment for segment in rundown.segments]
        assert len(names) == len({*names})
        assert all(not segment.is_on for segment in rundown.coming)
        now = clock(rundown, desk.now_us)
        assert now is not None
        if rundown.current is not None or rundown.coming:
            assert now.ends_us is not None
            assert now.ends_us >= desk.now_us
    desk.do(EndShow)
    assert desk.state.rundown.current is None
    _compare(desk)


def _press(desk: Desk, press: str, seed: int) -> None:
    rundown: RundownState = desk.state.rundown
    match press:
        case "next":
            desk.ask(NextSegment(command_id=desk.next_id(), after=on(desk)))
        case "back":
            desk.ask(BackSegment(command_id=desk.next_id(), segment=rundown.at or ""))
        case "skip" if rundown.coming:
            name = rundown.coming[seed % len(rundown.coming)].plan.segment
            desk.do(SkipSegment, segment=name)
        case "edit":
            kept = rundown.planned[seed % 2 :]
            write(desk, *kept, Planned(f"n{desk.next_id()}", "加播", 60 + seed % 600))
        case "wait":
            desk.wait(seed % 700)


def _compare(desk: Desk) -> None:
    """The journal folded again, and a checkpoint on the way, come to the same."""
    half = len(desk.journal) // 2
    again = new_state("show")
    for row in desk.journal[:half]:
        evolve(again, row)
    again = decode_state(encode_state(again), People())
    again.metrics.people = desk.state.metrics.people
    for row in desk.journal[half:]:
        evolve(again, row)
    assert again.rundown == desk.state.rundown
    assert state_hash(again) == state_hash(desk.state)
