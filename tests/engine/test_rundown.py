"""A rundown through the real desk: pressed, kept, replayed, gone on with after a restart, looked ahead by."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar, TypeVarTuple

from livestream_console.analysis.sellouts.asking import Asked
from livestream_console.core.commands import NextSegment, SetRundown, SkipSegment
from livestream_console.core.commands.command import Command
from livestream_console.core.events import RundownAdvanced, RundownChanged
from livestream_console.core.people import People
from livestream_console.core.rundown.clock import clock
from livestream_console.core.rundown.plan import Planned, told
from livestream_console.core.state_bytes import decode_state, encode_state, state_hash
from livestream_console.engine.scope import TaskScope
from livestream_console.engine.sellouts import SellOuts
from tests.engine.conftest import Room
from tests.engine.fakes import turns
from tests.engine.test_replayer import opened
from tests.engine.watched_show import Inline, WatchedShow

T = TypeVar("T")
Ts = TypeVarTuple("Ts")

MINUTE_US = 60_000_000
PLANS = (
    Planned("a", "开场", 300),
    Planned("b", "面膜", 600, product="mask", push="card"),
    Planned("c", "秒杀", 600, product="mask", push="flash_sale"),
    Planned("d", "抽奖", 300, push="giveaway"),
)


async def carry_out(room: Room, *commands: Command) -> None:
    for command in commands:
        outcome = await room.console.dispatch(command)
        assert outcome.rejected is None, outcome.rejected


async def walked(room: Room) -> str:
    """Go through the first two segments, the second skipped, and leave the third on."""
    show = await room.console.start_show("show")
    plans = tuple(plan for plan in PLANS if plan.product is None)
    more = (Planned("e", "总结", 120),)
    await carry_out(room, SetRundown(command_id="set", segments=(*plans, *more), version=0))
    await carry_out(room, NextSegment(command_id="n1", after=None))
    room.pass_time(310, 10)
    await carry_out(
        room, SkipSegment(command_id="skip", segment="d"), NextSegment(command_id="n2", after="a")
    )
    room.pass_time(30, 10)
    await turns()
    return show


async def test_next_goes_to_the_journal_and_a_replay_shows_the_same(room: Room) -> None:
    show = await walked(room)
    steps = [(event.segment, event.action) for event in room.events(RundownAdvanced)]
    assert steps == [("a", "started"), ("d", "skipped"), ("a", "ended"), ("e", "started")]
    replayer, replayed, _ = await opened(room.journal, show)
    replayer.play()
    for _ in range(400):
        replayed.advance(1)
        replayer.frame()
        await turns(2)
    assert replayer.state.rundown == room.console.state.rundown
    assert state_hash(replayer.state) == state_hash(room.console.state)
    now_us = room.console.now_us()
    assert clock(replayer.state.rundown, now_us) == clock(room.console.state.rundown, now_us)
    await replayer.close()


async def test_the_same_press_is_carried_out_once(room: Room) -> None:
    await walked(room)
    again = await room.console.dispatch(NextSegment(command_id="n2", after="e"))
    assert again.rejected is not None
    assert len(room.events(RundownAdvanced)) == 4


async def test_after_a_restart_the_same_segment_is_on(room: Room, make_room: Callable[..., Room]) -> None:
    show = await walked(room)
    before = room.console.state.rundown
    await room.console.stop()
    again = make_room(room.journal, room.clock)
    await again.console.resume(show)
    assert again.console.state.rundown == before
    await carry_out(again, NextSegment(command_id="n3", after="e"))
    assert again.console.state.rundown.current is None
    await again.console.stop()


async def test_a_checkpoint_keeps_it(room: Room) -> None:
    await walked(room)
    blob = encode_state(room.console.state)
    assert decode_state(blob, People()).rundown == room.console.state.rundown


class Remembering(Inline):
    """A worker that keeps what it was asked."""

    def __init__(self) -> None:
        super().__init__()
        self.values: list[Asked] = []

    async def run(self, function: Callable[[*Ts], T], *args: *Ts) -> T:
        self.values += [value for value in args if isinstance(value, Asked)]
        return await super().run(function, *args)


async def test_a_forecast_knows_the_pushes_that_are_planned() -> None:
    show, worker = WatchedShow("orders"), Remembering()
    watch = SellOuts(show, worker, TaskScope())
    show.tell(RundownChanged("defined", tuple(told(plan) for plan in PLANS)), platform="desk")
    show.tell(RundownAdvanced("a", "started"), platform="desk")
    show.play(600)
    watch.look()
    await turns(40)
    (asked,) = worker.values
    (selling,) = asked.products
    begun_us = show.now  # the opening runs over by five minutes, so what follows begins now
    assert selling.pushes == ((begun_us, "card"), (begun_us + 10 * MINUTE_US, "flash_sale"))
