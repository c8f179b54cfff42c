from __future__ import annotations

import asyncio
from collections.abc import Sequence

from livestream_console.core.commands import AddProducts, ProductDraft, SetProductState
from livestream_console.core.envelope import Observed, Recorded
from livestream_console.core.events import (
    CartChanged,
    ClaimDecided,
    CommentPosted,
    LikesCounted,
    MarkPlaced,
    PushRequested,
    PushShown,
)
from livestream_console.core.money import Money
from livestream_console.core.people import People
from livestream_console.core.show import new_state
from livestream_console.core.state_bytes import state_hash
from livestream_console.engine.clock import ManualClock
from livestream_console.engine.hub import Hub
from livestream_console.engine.intake import HIGH_WATER
from livestream_console.engine.pipeline import Pipeline
from livestream_console.engine.restore import restore
from tests.engine.conftest import Room
from tests.engine.fakes import MemoryJournal, comment, turns


async def open_shelf(room: Room) -> None:
    await room.console.start_show("show")
    draft = ProductDraft("A1", "cup", Money(5900, "CNY"), stock=10, keyword="A1")
    for command in (
        AddProducts(command_id="add", products=(draft,)),
        SetProductState(command_id="open", product="A1", state="open"),
    ):
        outcome = await room.console.dispatch(command)
        assert outcome.rejected is None, outcome.rejected


class SteppingClock(ManualClock):
    """Every look at the clock takes a millisecond."""

    def monotonic(self) -> float:
        self.advance(0.001)
        return super().monotonic()


def test_everything_gets_the_next_seq_and_goes_to_journal_state_and_hub() -> None:
    journal, hub = MemoryJournal(), Hub()
    heard: list[Recorded] = []
    state = new_state("s")

    def listen(batch: Sequence[Recorded]) -> None:
        assert state.seq == batch[-1].seq, "the state has taken the batch in"
        heard.extend(batch)

    hub.subscribe(listen)
    pipeline = Pipeline(state, journal, hub, ManualClock())
    sink = pipeline.sink()
    sink.offer([comment("a", 1), comment("b", 2), comment("a", 1)])
    pipeline.record([Observed(MarkPlaced("now"), platform="desk", origin="operator")])
    assert pipeline.waiting == 3
    assert pipeline.drain() == 2
    assert pipeline.waiting == 0
    assert [type(r.event) for r in heard] == [MarkPlaced, CommentPosted, CommentPosted]
    assert [r.seq for r in heard] == [1, 2, 3]
    assert journal.events["s"] == heard
    assert all(r.received_us for r in heard)


def test_a_drain_keeps_to_its_budget_and_loses_nothing() -> None:
    journal = MemoryJournal()
    pipeline = Pipeline(new_state("s"), journal, Hub(), SteppingClock())
    sink = pipeline.sink()
    for n in range(2_000):
        sink.offer([comment("x", n)])
    first = pipeline.drain(0.003)
    assert 0 < first < 500
    while pipeline.drain(0.003):
        pass
    assert [r.id for r in journal.events["s"]] == [f"m{n}" for n in range(2_000)]


async def test_overload_adds_up_likes_and_keeps_every_comment() -> None:
    journal = MemoryJournal()
    pipeline = Pipeline(new_state("s"), journal, Hub(), ManualClock())
    sink = pipeline.sink()
    total = 3 * HIGH_WATER
    for n in range(total):
        like = Observed(LikesCounted(1), platform="twitch", room="room", id=f"l{n}")
        sink.offer([comment("x", n), like])
    full = asyncio.ensure_future(sink.room())
    await turns()
    assert not full.done(), "the feed is asked to stop reading"
    while pipeline.drain():
        pass
    await turns()
    assert full.done()
    events = [r.event for r in journal.events["s"]]
    assert sum(isinstance(e, CommentPosted) for e in events) == total
    likes = [e for e in events if isinstance(e, LikesCounted)]
    assert sum(e.count or 0 for e in likes) == total
    assert len(likes) < total / 2


async def test_what_follows_from_a_comment_stands_right_behind_it(room: Room) -> None:
    await open_shelf(room)
    sink = room.sink()
    sink.offer([comment("A1+2", 1), comment("hello", 2)])
    room.console.frame()
    written = room.journal.events[room.console.state.show]
    at = next(n for n, r in enumerate(written) if r.id == "m1")
    assert [type(r.event) for r in written[at : at + 4]] == [
        CommentPosted,
        ClaimDecided,
        CartChanged,
        CommentPosted,
    ]


async def test_back_filled_and_foreign_events_trigger_nothing(room: Room) -> None:
    await open_shelf(room)
    sink = room.sink()
    request = PushRequested("p1", "card", product="A1", target="overlay")
    sink.offer([comment("A1+2", 1, backfilled=True), Observed(request, platform="desk", origin="import")])
    for _ in range(40):
        room.pass_time(1)
        await turns()
    assert not room.events(ClaimDecided, PushShown)


async def test_the_state_equals_a_fold_of_the_journal(room: Room) -> None:
    await open_shelf(room)
    sink = room.sink()
    sink.offer([comment(f"A1+{n % 3}", n, viewer=f"u{n}") for n in range(50)])
    room.pass_time(3)
    show = room.console.state.show
    again = await restore(room.journal, show, 10**9, People(room.journal.people(show)))
    assert state_hash(again) == state_hash(room.console.state)
