"""Giveaways with many entries: nothing holds the loop, and the audit file can be made at any time."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable

import pytest

from livestream_console.core.commands import CancelGiveaway, CloseGiveaway
from livestream_console.core.events import GiveawayChanged
from livestream_console.core.giveaways import draw, drawing
from tests.core.giveaways.drafts import terms
from tests.engine.conftest import Room
from tests.engine.fakes import comment, turns

MANY = 3 * drawing.ROOT_AT_ONCE


async def entered(room: Room, entries: int = MANY, duration_s: int | None = None) -> str:
    """Open a giveaway and let so many take part."""
    await room.console.start_show("show")
    outcome = await room.console.open_giveaway(terms(phrase="I want it", winners=2, duration_s=duration_s))
    assert outcome.rejected is None, outcome.rejected
    room.sink().offer([comment("I want it", n, viewer=f"u{n}") for n in range(entries)])
    while room.console.frame():
        pass
    (name,) = room.console.state.giveaways.giveaways
    assert room.console.state.giveaways.giveaways[name].entries == entries
    return name


async def close(room: Room, name: str) -> None:
    outcome = await room.console.dispatch(CloseGiveaway(command_id="close", giveaway=name))
    assert outcome.rejected is None, outcome.rejected


async def draw_now(room: Room, name: str) -> list[tuple[str, str, str]]:
    outcome = await room.console.draw_giveaway(name)
    assert outcome.rejected is None, outcome.rejected
    return room.console.state.giveaways.giveaways[name].winners


async def test_the_root_is_stated_behind_the_close_and_the_winners_follow(room: Room) -> None:
    name = await entered(room)
    leaves = draw.sort_entries(room.console.state.giveaways.giveaways[name].entrants)
    await close(room, name)
    closed = room.console.state.giveaways.giveaways[name]
    assert (closed.status, closed.n, closed.root) == ("closed", MANY, None)
    assert len(await draw_now(room, name)) == 2
    assert closed.root == draw.merkle_root(leaves).hex()
    changes = [(event.action, event.n) for event in room.events(GiveawayChanged)]
    assert changes == [("opened", None), ("closed", MANY), ("closed", MANY), ("drawn", MANY)]
    audit = await room.console.audit(name)
    assert audit["entries"] == [leaf.hex() for leaf in leaves]
    rest = {key: value for key, value in audit.items() if key not in ("entries", "digest")}
    assert audit["digest"] == draw.digest(rest, leaves)


async def test_a_giveaway_that_closes_by_time_gets_its_root_by_itself(room: Room) -> None:
    name = await entered(room, duration_s=10)
    room.pass_time(12)
    await asyncio.gather(*asyncio.all_tasks() - {asyncio.current_task()})
    assert room.console.state.giveaways.giveaways[name].root is not None


async def test_a_crash_between_close_and_root_changes_nothing(
    room: Room, make_room: Callable[..., Room]
) -> None:
    name = await entered(room)
    await close(room, name)
    again = make_room(room.journal, room.clock)
    again.vault.secrets = dict(room.vault.secrets)
    await again.console.resume(room.console.state.show)
    winners = await draw_now(again, name)

    third = make_room(room.journal, room.clock)
    third.vault.secrets = dict(room.vault.secrets)
    await third.console.resume(room.console.state.show)
    drawn = third.console.state.giveaways.giveaways[name]
    assert drawn.winners == winners
    assert not drawn.entrants, "who took part is in the journal, not in every checkpoint"
    assert len((await third.console.audit(name))["entries"]) == MANY


async def test_a_giveaway_cancelled_while_its_root_is_worked_out_stays_cancelled(room: Room) -> None:
    name = await entered(room)
    await close(room, name)
    drawing = asyncio.ensure_future(room.console.draw_giveaway(name))
    await asyncio.sleep(0)
    cancel = CancelGiveaway(command_id="cancel", giveaway=name, reason="operator")
    assert (await room.console.dispatch(cancel)).rejected is None
    assert (await drawing).rejected is not None
    await turns()
    assert room.console.state.giveaways.giveaways[name].status == "cancelled"


@pytest.mark.bench
async def test_twenty_thousand_entries_never_hold_the_loop(room: Room) -> None:
    name = await entered(room, 20_000)
    held: list[float] = []

    async def watch() -> None:
        while True:
            before = time.thread_time()
            await asyncio.sleep(0)
            held.append(time.thread_time() - before)

    watching = asyncio.ensure_future(watch())
    await close(room, name)
    await draw_now(room, name)
    watching.cancel()
    assert max(held) < 0.02, "5 ms on a quiet machine"
