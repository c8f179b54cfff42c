"""An event that a rule book fails on takes no show down: live, at a resume and in a replay, all the same."""

from __future__ import annotations

import logging
from collections.abc import Callable

import pytest

from livestream_console.core.commands import AddProducts, PlaceMark, ProductDraft, SetProductState
from livestream_console.core.envelope import Observed
from livestream_console.core.events import ClaimDecided, LikesCounted
from livestream_console.core.money import Money
from livestream_console.core.people import People
from livestream_console.core.show import Misfit, new_state
from livestream_console.core.state_bytes import decode_state, encode_state, state_hash
from livestream_console.engine.faults import Faults
from livestream_console.engine.replayer import Replayer
from tests.engine.conftest import Room
from tests.engine.fakes import comment, turns

TOO_MANY = LikesCounted(count=2**62)
"""Twice as many are more than a row of 64-bit numbers can hold."""


async def a_show_with_a_misfit(room: Room) -> str:
    show = await room.console.start_show("show")
    sink = room.sink()
    for n in range(3):
        liked = Observed(TOO_MANY, platform="twitch", room="room", id=f"like{n}")
        sink.offer([liked, comment("a", n)])
    room.pass_time(1)
    return show


async def test_a_show_goes_on_and_says_once_what_it_could_not_take_in(room: Room) -> None:
    await a_show_with_a_misfit(room)
    state = room.console.state
    assert [(misfit.kind, misfit.error.split(" ")[0]) for misfit in state.misfits] == [
        ("like", "OverflowError"),
        ("like", "OverflowError"),
    ]
    assert state.metrics.total("comments") == 3, "what came after it is counted"
    outcome = await room.console.dispatch(PlaceMark(command_id="mark"))
    assert outcome.rejected is None
    tasks = [notice.params for notice in room.notices.notices if notice.code == "internal_error"]
    assert tasks[0] == {"task": "fold like"}
    told = len(tasks)
    room.pass_time(5)
    assert room.notices.codes.count("internal_error") == told


async def test_a_resume_and_a_replay_come_to_the_same_state(
    room: Room, make_room: Callable[..., Room], caplog: pytest.LogCaptureFixture
) -> None:
    show = await a_show_with_a_misfit(room)
    live = state_hash(room.console.state)
    await room.console.stop()
    replayer = Replayer(room.journal, show, room.clock)
    await replayer.open()
    with caplog.at_level(logging.ERROR):
        await replayer.seek(replayer.end_us)
    assert state_hash(replayer.state) == live
    assert "(like) was not taken in" in caplog.text
    await replayer.close()

    again = make_room(room.journal, room.clock)
    await again.console.resume(show)
    assert len(again.console.state.misfits) == 2
    assert "internal_error" in again.notices.codes
    before = again.console.state.seq
    again.sink().offer([comment("still here", 99)])
    again.pass_time(1)
    assert again.console.state.seq > before
    await again.console.stop()


async def test_the_other_rule_books_take_the_event_in(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    await room.console.start_show("show")
    monkeypatch.setattr("livestream_console.core.evolve.metrics.evolve", fails)
    draft = ProductDraft("A1", "cup", Money(100, "CNY"), stock=1)
    await room.console.dispatch(AddProducts(command_id="add", products=(draft,)))
    assert list(room.console.state.shelf.products) == ["A1"]
    assert room.console.state.misfits[0] == Misfit(2, "product", "RuntimeError in fails: broken")


async def test_a_comment_that_cannot_be_decided_is_recorded_all_the_same(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    await room.console.start_show("show")
    draft = ProductDraft("A1", "cup", Money(100, "CNY"), stock=9, keyword="A1")
    await room.console.dispatch(AddProducts(command_id="add", products=(draft,)))
    await room.console.dispatch(SetProductState(command_id="open", product="A1", state="open"))
    with monkeypatch.context() as broken:
        broken.setattr("livestream_console.core.decide.claiming.react", fails)
        room.sink().offer([comment("A1+1", 1), comment("A1+1", 2)])
        room.pass_time(1)
    room.sink().offer([comment("A1+1", 3)])
    room.pass_time(1)
    assert room.console.state.metrics.total("comments") == 3
    assert [event.result for event in room.events(ClaimDecided)] == ["held"]
    assert room.notices.codes.count("internal_error") == 1


async def test_a_duty_that_fails_keeps_nobody_else_from_theirs(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    await room.console.start_show("show")
    monkeypatch.setattr("livestream_console.engine.desk.tick", fails)
    monkeypatch.setattr("livestream_console.engine.checkpoints.CHECKPOINT_EVERY", 2)
    room.sink().offer([comment("a", 1), comment("b", 2)])
    room.pass_time(3)
    await turns()
    assert room.journal.checkpoints[room.console.state.show], "the last duty was done"
    assert room.notices.codes.count("internal_error") == 1


def test_a_misfit_outlives_a_checkpoint_and_is_told_once_a_show(caplog: pytest.LogCaptureFixture) -> None:
    state = new_state("s")
    state.misfits.append(Misfit(7, "likes", "OverflowError in _likes: too large"))
    faults = Faults()
    for _ in range(2):
        faults.look(decode_state(encode_state(state), People()))
    assert [record.getMessage() for record in caplog.records] == [
        "event 7 (likes) was not taken in: OverflowError in _likes: too large"
    ]


def fails(*_: object) -> None:
    raise RuntimeError("broken")
