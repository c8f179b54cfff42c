"""Commands: when they are heard, and that none is carried out twice."""

from __future__ import annotations

from importlib import import_module
from pkgutil import walk_packages

import pytest

from livestream_console import core
from livestream_console.core.commands import (
    AddProducts,
    Command,
    EndShow,
    MarkClaimPaid,
    OpenGiveaway,
    PlaceMark,
    PushCard,
    Rejected,
    RestrictViewer,
    StartShow,
)
from livestream_console.core.decide import react
from livestream_console.core.decisions import DECISIONS
from livestream_console.core.events import ClaimDecided
from livestream_console.core.state_bytes import decode_state, encode_state
from tests.core.desk import Desk, draft, on_air
from tests.core.giveaways.drafts import terms


def test_every_command_is_decided_somewhere() -> None:
    modules = [import_module(found.name) for found in walk_packages(core.__path__, f"{core.__name__}.")]
    kinds = {
        kind
        for module in modules
        for kind in vars(module).values()
        if isinstance(kind, type) and issubclass(kind, Command) and kind is not Command
    }
    assert kinds == set(DECISIONS)


def test_nothing_is_decided_before_the_show_and_little_after_it() -> None:
    desk = Desk()
    assert desk.refused(AddProducts, products=(draft(),)) == "no_show"
    desk.do(StartShow, title="晚场")
    assert desk.refused(StartShow, title="晚场") == "already_done"
    desk.do(AddProducts, products=(draft(),))
    desk.do(PushCard, product="A1")
    claim = desk.comment("A1+1")[0]
    assert isinstance(claim, ClaimDecided)
    desk.do(EndShow)
    assert desk.state.shelf.explaining is None
    assert desk.refused(PlaceMark) == "show_ended"
    assert desk.comment("A1+1") == []
    desk.do(MarkClaimPaid, claim=claim.claim)


def test_a_command_is_carried_out_once_even_after_a_restart() -> None:
    desk = on_air(draft("A1"), draft("B2"))
    mark = PlaceMark(command_id="m", text="here")
    assert not isinstance(desk.ask(mark), Rejected)
    assert desk.ask(mark) == Rejected("already_done")
    again = Desk(decode_state(encode_state(desk.state), {}), now_us=desk.now_us)
    assert again.ask(mark) == Rejected("already_done")
    assert [mark.text for mark in again.state.marks] == ["here"]


def test_a_rejected_command_may_be_asked_again() -> None:
    desk = on_air(draft("A1"), explain="A1")
    desk.do(PushCard, product="A1")
    again = PushCard(command_id="x", product="A1")
    assert isinstance(desk.ask(again), Rejected)
    desk.wait(10)
    assert not isinstance(desk.ask(again), Rejected)


def test_facts_of_a_command_are_found_by_its_id() -> None:
    desk = on_air(draft("A1"))
    desk.ask(PushCard(command_id="a/b", product="A1"))
    assert [recorded.id for recorded in desk.journal[-2:]] == ["a/b/0", "a/b/1"]
    assert "a/b" in desk.state.done


@pytest.mark.parametrize("phrase", ["A1+1", "a1"])
def test_a_giveaways_phrase_must_not_be_a_claim(phrase: str) -> None:
    desk = on_air(draft("A1"))
    promise = {"giveaway": "G", "salt": "00" * 16, "commit": "00" * 32}
    assert desk.refused(OpenGiveaway, terms=terms(phrase=phrase), **promise) == "phrase_is_claim"


def test_a_restriction_is_set_and_lifted_once() -> None:
    desk = on_air()
    desk.do(RestrictViewer, platform="douyin", viewer="1")
    assert desk.refused(RestrictViewer, platform="douyin", viewer="1") == "already_done"
    desk.do(RestrictViewer, platform="douyin", viewer="1", restricted=False)
    assert desk.state.moderation.restricted == {}


def test_an_empty_shelf_reacts_to_nothing() -> None:
    desk = on_air()
    desk.comment("A1+1")
    assert react(desk.state, desk.journal[-1], desk.now_us) == []
