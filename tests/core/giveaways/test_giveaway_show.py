"""Giveaways within a whole show: a phrase means one thing, any fact may enter, what the audience sees."""

from __future__ import annotations

import msgspec
import pytest

from livestream_console.core.commands import (
    AddProducts,
    ArmOffer,
    CloseGiveaway,
    DrawGiveaway,
    FireOffer,
    OpenGiveaway,
)
from livestream_console.core.envelope import Observed, Viewer
from livestream_console.core.events import Event, FeedStateChanged, OrderChanged, ViewerFollowed
from livestream_console.core.evolve import evolve
from livestream_console.core.giveaways import draw
from livestream_console.core.giveaways.book import Giveaway
from livestream_console.core.money import Money
from livestream_console.core.onstage import on_stage
from livestream_console.core.show import new_state
from livestream_console.core.state_bytes import decode_state, encode_state, state_hash
from livestream_console.core.values import CouponTerms, Line
from tests.core.desk import Desk, draft, on_air
from tests.core.giveaways.drafts import terms

SALT, SECRET = bytes(range(16)), bytes(range(32))
PROMISE = {"salt": SALT.hex(), "commit": draw.commitment(SECRET, SALT)}


def happen(desk: Desk, event: Event, viewer: str, platform: str = "douyin", room: str | None = "829") -> None:
    desk.record([Observed(event, platform=platform, room=room, viewer=Viewer(viewer, f"观众{viewer}"))])


def opened(desk: Desk, **changed: object) -> Giveaway:
    desk.do(OpenGiveaway, giveaway="G", terms=terms(**changed), **PROMISE)
    return desk.state.giveaways.giveaways["G"]


def entered(given: Giveaway) -> set[tuple[str, str]]:
    return {entrant[:2] for entrant in given.entrants.values()}


@pytest.mark.parametrize("phrase", ["A1+1", "我要A1"])
def test_a_phrase_that_claims_is_refused(phrase: str) -> None:
    desk = on_air(draft("A1"), explain="A1")
    assert (
        desk.refused(OpenGiveaway, giveaway="G", terms=terms(phrase=phrase), **PROMISE) == "phrase_is_claim"
    )


def test_a_phrase_that_takes_a_coupon_is_refused() -> None:
    desk = on_air(draft("A1"), explain="A1")
    coupon = CouponTerms(off=Money(1_000, "CNY"), phrase="领 券", units=2, duration_s=60, valid_s=60)
    desk.do(ArmOffer, offer="O", terms=coupon)
    desk.do(FireOffer, offer="O")
    assert desk.refused(OpenGiveaway, giveaway="G", terms=terms(phrase="领　券"), **PROMISE) == "phrase_taken"


def test_a_keyword_that_would_take_the_phrase_is_refused() -> None:
    desk = on_air(draft("A1"), explain="A1")
    opened(desk, phrase="福")
    assert (
        desk.refused(AddProducts, products=(msgspec.structs.replace(draft("B2"), keyword="福"),))
        == "keyword_is_phrase"
    )


def test_the_phrase_inside_a_sentence_is_no_entry_and_may_be_a_question() -> None:
    desk = on_air(draft("A1"), explain="A1")
    given = opened(desk, phrase="抽奖")
    desk.comment("什么时候抽奖", "1")
    desk.comment("抽奖抽奖", "2")
    desk.comment(" 抽奖 ", "3")
    assert entered(given) == {("douyin", "3")}


def test_whoever_follows_or_buys_enters_through_the_whole_show() -> None:
    desk = on_air(draft("A1"), explain="A1")
    given = opened(desk, condition="follow", phrase="")
    happen(desk, ViewerFollowed(), "1")
    assert entered(given) == {("douyin", "1")}
    desk.do(CloseGiveaway, giveaway="G")
    desk.do(OpenGiveaway, giveaway="H", terms=terms(condition="bought", product="A1", phrase="福"), **PROMISE)
    happen(desk, OrderChanged("o1", "paid", lines=(Line("A1"),)), "b", "shop:builtin", None)
    desk.comment("福", "2")
    assert entered(desk.state.giveaways.giveaways["H"]) == {("shop:builtin", "b"), ("douyin", "2")}


def test_a_claim_enters_and_leaves_when_its_hold_runs_out() -> None:
    desk = on_air(draft("A1", stock=5), explain="A1")
    given = opened(desk, condition="claimed", phrase="", product="A1")
    desk.comment("A1+1", "1")
    assert entered(given) == {("douyin", "1")}
    desk.wait(24 * 3_600)
    assert entered(given) == set()


def test_a_replay_has_the_same_entries_from_any_checkpoint() -> None:
    desk = on_air(draft("A1"), explain="A1")
    opened(desk, condition="claimed", phrase="", winners=2, reserves=1)
    for viewer in range(6):
        desk.comment("A1+1", str(viewer))
    desk.do(CloseGiveaway, giveaway="G")
    desk.do(DrawGiveaway, giveaway="G", secret=SECRET.hex(), drawn_us=desk.now_us)
    for cut in range(0, len(desk.journal), 3):
        state = new_state(desk.state.show)
        for recorded in desk.journal[:cut]:
            evolve(state, recorded)
        state = decode_state(encode_state(state), desk.state.metrics.people)
        for recorded in desk.journal[cut:]:
            evolve(state, recorded)
        assert state_hash(state) == state_hash(desk.state), cut


@pytest.mark.parametrize(("platform", "wheel"), [("douyin", True), ("tiktok", False)])
def test_the_audience_sees_terms_then_winners_masked(platform: str, wheel: bool) -> None:
    desk = on_air()
    happen(desk, FeedStateChanged("f", "live"), "host", platform)
    opened(desk, phrase="福", winners=1)
    for viewer in range(40):
        happen(desk, FeedStateChanged("f", "live"), "host", platform)
        desk.comment("福", str(viewer), platform)
    shown = on_stage(desk.state)["giveaway"]
    assert (shown["condition"], shown["organiser"], shown["claim_hours"]) == ("exact_phrase", "小店", 48)
    assert (shown["beacon"], shown["entries"], shown["closed"]) == (None, 40, False)
    desk.do(CloseGiveaway, giveaway="G")
    assert on_stage(desk.state)["giveaway"]["closed"]
    desk.do(DrawGiveaway, giveaway="G", secret=SECRET.hex(), drawn_us=desk.now_us)
    winner = on_stage(desk.state)["winner"]
    assert winner["wheel"] is wheel
    assert winner["names"] == ["阿*"]
    assert 20 <= len(winner["reel"]) <= 24
    assert set(winner["reel"]) == {"阿*"}
    assert winner["root"] == desk.state.giveaways.giveaways["G"].root
