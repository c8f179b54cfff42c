"""A switchback from its seal to its last block, through decide and evolve only."""

from __future__ import annotations

import itertools
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from livestream_console.core.commands import (
    ClearStage,
    CueSwitchback,
    EndShow,
    PlanSwitchback,
    PushCard,
    SetProductState,
    StartSwitchback,
    StopSwitchback,
)
from livestream_console.core.envelope import Observed
from livestream_console.core.events import PushFailed, PushRequested, SwitchbackChanged
from livestream_console.core.evolve import evolve
from livestream_console.core.facts import desk_fact
from livestream_console.core.people import People
from livestream_console.core.show import new_state
from livestream_console.core.state_bytes import decode_state, encode_state
from livestream_console.core.switchback import turns
from livestream_console.core.switchback.book import Switchback
from livestream_console.core.switchback.plan import Design, schedule, seal
from tests.core.desk import START_US, Desk, draft, on_air

SECRET = bytes(range(32))
PRESSES = ("cue", "A1", "A2", "A3", "clear")
DESIGN = Design(5, 60, 15)
PLAN: dict[str, Any] = {"switchback": "s1", "a": "A1", "b": "A2", "design": DESIGN, "secret": SECRET.hex()}


def ready() -> Desk:
    desk = on_air(draft("A1"), draft("A2"), draft("A3"))
    for product in ("A1", "A2", "A3"):
        desk.do(SetProductState, product=product, state="open")
    desk.do(PlanSwitchback, **PLAN)
    return desk


def started() -> Desk:
    desk = ready()
    desk.do(StartSwitchback, switchback="s1")
    return desk


def the(desk: Desk) -> Switchback:
    return desk.state.switchbacks.switchbacks["s1"]


def cards(desk: Desk) -> list[str | None]:
    return [one.event.product for one in desk.journal if isinstance(one.event, PushRequested)]


def passed(desk: Desk) -> tuple[turns.Turn, ...]:
    return turns.turns(the(desk), desk.state.pushes, desk.now_us)


def test_the_seal_is_in_the_journal_before_any_card():
    desk = ready()
    sealed = desk.journal[-1].event
    assert sealed == SwitchbackChanged(
        "s1", "sealed", "A1", "A2", 5, 60, 15, seal(SECRET, DESIGN), SECRET.hex(), "producer"
    )
    assert cards(desk) == []
    assert (the(desk).status, the(desk).now(desk.now_us)) == ("sealed", None)


def test_who_presses_at_every_switch_keeps_the_plan():
    desk = started()
    for n, switch in enumerate(the(desk).switches):
        if n:
            desk.wait(60)
        standing = turns.standing_card(desk.state.pushes)
        assert standing is not None
        if standing.product != the(desk).product(switch):
            desk.do(CueSwitchback, switchback="s1", by="assistant")
    assert desk.wait(60)[-1] == SwitchbackChanged("s1", "ended")
    one = the(desk)
    shown = [one.product(switch) for switch in schedule(SECRET, DESIGN)]
    assert cards(desk) == [shown[0], *(b for a, b in itertools.pairwise(shown) if a != b)]
    assert (one.status, desk.state.switchbacks.open) == ("ended", None)
    assert turns.right_share(passed(desk)) == 1
    assert turns.late(passed(desk)) == 0


def test_no_card_is_pushed_without_a_press():
    desk = started()
    desk.wait(DESIGN.total_s)
    assert len(cards(desk)) == 1
    assert turns.right_share(passed(desk)) == pytest.approx(0.5)
    assert turns.late(passed(desk)) == sum(turn.late_s is None for turn in passed(desk)) == 5


def test_a_late_switch_is_told_as_late_as_it_was():
    desk = started()
    first = the(desk).switches
    change = next(n for n, switch in enumerate(first) if switch.card != first[0].card)
    desk.wait(60 * change + 25)
    assert passed(desk)[change].late_s is None
    desk.do(CueSwitchback, switchback="s1")
    desk.wait(35)
    turn = passed(desk)[change]
    assert (turn.late_s, turn.counted_s, turn.right_s) == (25, 45, 35)
    assert turns.late(passed(desk)[: change + 1]) == 1


def fail(desk: Desk) -> PushRequested:
    """Let the overlay tell that it does not show the card that was pushed last."""
    push = [one.event for one in desk.journal if isinstance(one.event, PushRequested)][-1]
    desk.record([desk_fact(PushFailed(push.push, "card", push.product, target="overlay"), desk.now_us)])
    return push


def test_a_card_that_was_taken_down_does_not_stand():
    desk = started()
    desk.wait(30)
    desk.do(ClearStage)
    desk.wait(30)
    assert passed(desk)[0].right_s == 15
    assert turns.standing_card(desk.state.pushes) is None


def test_a_switchback_is_run_without_any_overlay():
    """The host holds the product up: what the desk put up stands, and that no overlay showed it is told."""
    desk = started()
    fail(desk)
    for n, switch in enumerate(the(desk).switches):
        if n:
            desk.wait(60)
        standing = turns.standing_card(desk.state.pushes)
        assert standing is not None
        if standing.product != the(desk).product(switch):
            desk.do(CueSwitchback, switchback="s1")
            fail(desk)
    desk.wait(60)
    assert (turns.right_share(passed(desk)), turns.late(passed(desk))) == (1, 0)
    assert turns.unseen(passed(desk)) == len(the(desk).switches)


def test_a_card_that_no_overlay_showed_is_pushed_again():
    desk = started()
    push = fail(desk)
    assert turns.unseen(passed(desk)) == 1
    desk.wait(12)
    desk.do(CueSwitchback, switchback="s1")
    assert cards(desk) == [push.product, push.product]
    desk.wait(48)
    assert (passed(desk)[0].late_s, passed(desk)[0].right_s, passed(desk)[0].unseen) == (0, 45, False)


def test_what_is_refused():
    desk = ready()
    assert desk.refused(PlanSwitchback, **PLAN) == "switchback_open"
    assert desk.refused(CueSwitchback, switchback="s1") == "no_switchback"
    assert desk.refused(StartSwitchback, switchback="s2") == "no_switchback"
    assert desk.refused(StartSwitchback, switchback="s1", by="assistant") == "not_allowed"
    desk.do(StartSwitchback, switchback="s1")
    assert desk.refused(StartSwitchback, switchback="s1") == "already_done"
    assert desk.refused(CueSwitchback, switchback="s1") == "already_done"
    desk.do(StopSwitchback, switchback="s1", reason="a card sold out")
    assert desk.refused(StopSwitchback, switchback="s1") == "no_switchback"
    assert (the(desk).status, the(desk).stopped_by, the(desk).reason) == (
        "stopped",
        "producer",
        "a card sold out",
    )
    fresh = PLAN | {"switchback": "s2"}
    for change, code in (
        ({"b": "A1"}, "same_card"),
        ({"b": "A9"}, "unknown_product"),
        ({"secret": "00"}, "bad_switchback"),
        ({"secret": "it is"}, "bad_switchback"),
        ({"design": Design(61, 60, 15)}, "bad_switchback"),
        ({"design": Design(5, 29, 15)}, "bad_switchback"),
        ({"design": Design(5, 60, 60)}, "bad_switchback"),
    ):
        assert desk.refused(PlanSwitchback, **(fresh | change)) == code
    assert desk.refused(PlanSwitchback, **fresh, by="assistant") == "not_allowed"
    desk.do(PlanSwitchback, **fresh)
    assert desk.state.switchbacks.open == "s2"


def test_a_sold_out_card_is_not_pushed():
    desk = ready()
    desk.do(SetProductState, product=the(desk).product(the(desk).switches[0]), state="sold_out")
    assert desk.refused(StartSwitchback, switchback="s1") == "sold_out"
    assert the(desk).status == "sealed"


def test_the_card_that_stands_already_is_not_pushed_again():
    desk = ready()
    desk.do(PushCard, product=the(desk).product(the(desk).switches[0]))
    desk.do(StartSwitchback, switchback="s1")
    assert len(cards(desk)) == 1
    assert turns.right_share(passed(desk)) is None  # nothing has counted yet
    assert passed(desk)[0].late_s == 0


def test_the_show_takes_it_along_when_it_ends():
    desk = started()
    desk.do(EndShow)
    assert (the(desk).status, the(desk).reason) == ("stopped", "show_ended")
    assert SwitchbackChanged("s1", "stopped", by="producer", reason="show_ended") in [
        one.event for one in desk.journal
    ]


def test_a_restart_knows_whose_turn_it_is():
    desk = started()
    desk.wait(70)
    again = new_state("show")
    for recorded in desk.journal:
        evolve(again, recorded)
    kept = decode_state(encode_state(desk.state), People())
    for state in (again, kept):
        assert state.switchbacks == desk.state.switchbacks
        assert state.switchbacks.switchbacks["s1"].now(desk.now_us) == the(desk).switches[1]


@pytest.mark.parametrize(
    "damage",
    [{"seal": "00"}, {"secret": None}, {"pairs": 6}, {"washout_s": 60}, {"a": None}, {"block_s": None}],
)
def test_a_plan_that_is_not_the_sealed_one_is_left_out(damage):
    event = ready().journal[-1].event
    desk = on_air(draft("A1"), draft("A2"))
    desk.record([Observed(msgspec.structs.replace(event, **damage), received_us=START_US)])
    assert desk.state.switchbacks.switchbacks == {}
    assert desk.state.misfits == []


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.tuples(st.sampled_from(["cue", "A1", "A2", "A3", "clear"]), st.integers(0, 80)), max_size=25)
)
def test_whatever_is_pressed_the_turns_add_up(presses):
    desk = started()
    for press, seconds in presses:
        command: dict[str, Any] = {"command_id": desk.next_id()}
        kind: Any = PushCard
        if press == "cue":
            kind, command["switchback"] = CueSwitchback, "s1"
        elif press == "clear":
            kind = ClearStage
        else:
            command["product"] = press
        desk.ask(kind(**command))
        desk.wait(seconds)
        found = passed(desk)
        elapsed = min((desk.now_us - (the(desk).started_us or 0)) / 1e6, DESIGN.total_s)
        assert len(found) == min(int(elapsed // 60) + 1, 10)
        assert all(0 <= turn.right_s <= turn.counted_s <= 45 for turn in found)
        assert all(turn.late_s is None or 0 <= turn.late_s <= 60 for turn in found)
        assert 0 <= turns.late(found) <= len(found)
    assert desk.state.misfits == []
