"""When the host may turn to a product: the queue, several at once, the chapters, and what rooms show."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from livestream_console.core.commands import (
    EndCard,
    EndShow,
    PushCard,
    Rejected,
    SetProductState,
    SetShelfRules,
    UnqueueCard,
)
from livestream_console.core.envelope import Observed
from livestream_console.core.events import (
    FeedStateChanged,
    PlatformCardChanged,
    ProductChanged,
    PushEnded,
    PushRequested,
)
from livestream_console.core.goods import explaining
from livestream_console.core.goods.shelf import Shown, explained_at
from livestream_console.core.values import Listing, ShelfRules
from tests.core.desk import SECOND, START_US, Desk, draft, on_air


def three(at_once: int = 1) -> Desk:
    desk = on_air(draft("A1"), draft("B2"), draft("C3"), draft("D4"))
    if at_once > 1:
        desk.do(SetShelfRules, rules=ShelfRules(at_once))
    return desk


def test_the_same_product_too_soon_waits_for_its_time() -> None:
    desk = three()
    desk.do(PushCard, product="A1")
    desk.wait(2.5)
    assert desk.do(PushCard, product="A1") == [
        ProductChanged("A1", "queued", by="producer", until_us=START_US + 10 * SECOND)
    ]
    assert desk.refused(PushCard, product="A1") == "already_queued"
    assert desk.wait(7.4) == []
    ended, explained, requested = desk.wait(0.1)
    assert isinstance(ended, PushEnded)
    assert explained == ProductChanged("A1", "state", state="explaining", by="producer")
    assert isinstance(requested, PushRequested)
    assert len(desk.state.shelf.products["A1"].explained) == 2
    assert desk.state.shelf.queued == {}
    assert desk.state.pushes.standing == [requested.push]


def test_what_waits_can_be_taken_back_and_ends_with_its_explanation() -> None:
    desk = three()
    desk.do(PushCard, product="A1")
    desk.do(PushCard, product="A1")
    desk.do(UnqueueCard, product="A1")
    assert desk.refused(UnqueueCard, product="A1") == "already_done"
    assert desk.wait(20) == []
    desk.do(PushCard, product="B2")
    desk.do(PushCard, product="B2")
    desk.do(EndCard, product="B2")
    assert desk.state.shelf.queued == {}
    assert desk.wait(20) == []


def test_another_product_meanwhile_does_not_drop_what_waits() -> None:
    desk = three()
    desk.do(PushCard, product="A1")
    desk.do(EndCard, product="A1")
    desk.do(PushCard, product="A1")
    desk.do(PushCard, product="B2")
    assert list(desk.state.shelf.queued) == ["A1"]
    desk.wait(10)
    assert desk.state.shelf.explaining == "A1"


@pytest.mark.parametrize("state", ["sold_out", "off"])
def test_a_product_that_cannot_be_explained_any_more_does_not_wait(state: str) -> None:
    desk = three()
    desk.do(PushCard, product="A1")
    desk.do(PushCard, product="A1")
    desk.do(SetProductState, product="A1", state=state)
    assert desk.state.shelf.queued == {}
    assert desk.wait(20) == []


def test_the_end_of_the_show_leaves_nothing_waiting() -> None:
    desk = three()
    desk.do(PushCard, product="A1")
    desk.do(PushCard, product="A1")
    desk.do(EndShow)
    assert (desk.state.shelf.queued, desk.state.shelf.explained) == ({}, [])
    assert desk.wait(20) == []


def test_several_at_once_make_room_for_the_newest() -> None:
    desk = three(at_once=2)
    for product in ("A1", "B2", "C3"):
        desk.do(PushCard, product=product)
        desk.wait(1)
    shelf = desk.state.shelf
    assert (shelf.explained, shelf.explaining) == (["B2", "C3"], "C3")
    assert [push.product for push in desk.state.pushes.pushes.values() if push.ended_us is None] == ["C3"]
    assert explained_at(shelf, START_US + SECOND) == "B2"
    desk.do(EndCard, product="B2")
    assert shelf.explained == ["C3"]
    assert len(desk.state.pushes.standing) == 1


def test_the_room_that_shows_the_fewest_decides_while_the_host_is_in_it() -> None:
    desk = three()
    desk.do(SetShelfRules, rules=ShelfRules(3, rooms={"youtube": 2, "twitch": 1}))
    for product in ("A1", "B2", "C3"):
        desk.do(PushCard, product=product)
    assert desk.state.shelf.explained == ["A1", "B2", "C3"]  # neither room is there
    room_is(desk, "youtube", "live")
    room_is(desk, "twitch", "stopped")
    desk.wait(20)
    desk.do(EndCard, product="A1")
    desk.do(PushCard, product="A1")
    assert desk.state.shelf.explained == ["C3", "A1"]
    room_is(desk, "twitch", "backoff")  # it was lost, but the host is still in it
    desk.wait(20)
    desk.do(PushCard, product="B2")
    assert desk.state.shelf.explained == ["B2"]


def test_a_room_that_is_left_does_not_decide_although_its_id_came_late() -> None:
    desk = three()
    desk.do(SetShelfRules, rules=ShelfRules(2, rooms={"bilibili": 1}))
    room_is(desk, "bilibili", "connecting", room="")
    room_is(desk, "bilibili", "live")
    room_is(desk, "bilibili", "stopped")
    for product in ("A1", "B2"):
        desk.do(PushCard, product=product)
    assert desk.state.shelf.explained == ["A1", "B2"]


def room_is(desk: Desk, platform: str, state: str, room: str = "r") -> None:
    desk.wait(1)
    told = FeedStateChanged(f"{platform}:r", state)
    desk.record([Observed(told, desk.now_us, None, platform, room, "feed")])


def test_rules_have_bounds() -> None:
    desk = three()
    assert desk.refused(SetShelfRules, rules=ShelfRules(1, rooms={"youtube": 0})) == "bad_explain_limit"
    assert desk.refused(SetShelfRules, rules=ShelfRules(4)) == "bad_explain_limit"
    assert desk.refused(SetShelfRules, rules=ShelfRules(0)) == "bad_explain_limit"
    assert desk.refused(SetShelfRules, rules=ShelfRules(1, {"traffic": 70, "profit": 40})) == "bad_role_mix"
    assert desk.refused(SetShelfRules, rules=ShelfRules()) == "already_done"


def test_chapters_are_every_explanation_in_order() -> None:
    desk = three()
    desk.do(PushCard, product="B2")
    desk.wait(30)
    desk.do(PushCard, product="A1")
    desk.wait(30)
    desk.do(PushCard, product="B2")
    found = explaining.chapters(desk.state.shelf)
    assert [(c.product, c.place, (c.from_us - START_US) // SECOND) for c in found] == [
        ("B2", 2, 0),
        ("A1", 1, 30),
        ("B2", 2, 60),
    ]
    assert [c.to_us is None for c in found] == [False, False, True]


def test_what_a_room_shows_is_known_by_the_shops_ids() -> None:
    listing = Listing("shop:douyin", "3666")
    desk = on_air(draft("A1", listings=(listing,)), draft("B2"))

    def tell(product: str | None, action: str = "show") -> None:
        event = PlatformCardChanged(product, action)
        desk.record([Observed(event, platform="douyin", room="829")])

    tell("3666")
    assert desk.state.shelf.shown == {("douyin", "829"): Shown("A1", desk.now_us)}
    tell("B2", "hide")
    assert ("douyin", "829") in desk.state.shelf.shown
    tell("9999", "explain")
    assert desk.state.shelf.shown == {}
    tell("B2")
    tell(None, "explain_end")
    assert desk.state.shelf.shown == {}


def test_what_cannot_be_explained_is_refused_in_words() -> None:
    desk = three()
    assert desk.ask(PushCard(command_id="x", product="Z")) == Rejected("unknown_product", {"product": "Z"})
    desk.do(SetProductState, product="A1", state="off")
    assert desk.refused(PushCard, product="A1") == "not_on_shelf"


_PRODUCTS = st.sampled_from(["A1", "B2", "C3", "D4"])
_STEPS = st.one_of(
    st.tuples(st.just("push"), _PRODUCTS),
    st.tuples(st.just("end"), _PRODUCTS),
    st.tuples(st.just("unqueue"), _PRODUCTS),
    st.tuples(st.sampled_from(["sold_out", "open", "off", "shelved"]), _PRODUCTS),
    st.tuples(st.just("wait"), st.integers(1, 12)),
    st.tuples(st.just("at_once"), st.integers(1, 3)),
)


@settings(max_examples=80, deadline=None)
@given(st.lists(_STEPS, max_size=25))
def test_however_it_is_pressed_gaps_and_limits_hold_and_nothing_is_lost(
    steps: list[tuple[str, str | int]],
) -> None:
    desk = three()
    shelf = desk.state.shelf
    for what, arg in steps:
        waiting, before = set(shelf.queued), len(desk.journal)
        match what, arg:
            case "wait", int():
                desk.wait(arg)
            case "at_once", int():
                desk.ask(SetShelfRules(command_id=desk.next_id(), rules=ShelfRules(arg)))
            case "push" | "end" | "unqueue", str():
                kind = {"push": PushCard, "end": EndCard, "unqueue": UnqueueCard}[what]
                desk.ask(kind(command_id=desk.next_id(), product=arg))
            case _:
                desk.ask(SetProductState(command_id=desk.next_id(), product=str(arg), state=what))
        told = {r.event.product for r in desk.journal[before:] if isinstance(r.event, ProductChanged)}
        assert waiting - set(shelf.queued) <= told
        assert len(shelf.explained) <= 3
        if what == "wait":
            assert all(queued.due_us > desk.now_us for queued in shelf.queued.values())
        for product in shelf.products.values():
            starts = [shown.from_us for shown in product.explained]
            assert all(b - a >= explaining.REPEAT_GAP_US for a, b in pairwise(starts))
            assert (product.state == "explaining") == (product.product in shelf.explained)
