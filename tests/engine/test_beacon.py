"""Outside randomness: named before the first entry, fetched after the close, and nothing in its place."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio

from livestream_console.core.commands import CloseGiveaway
from livestream_console.core.giveaways import beacon
from livestream_console.core.ports import FeedFailure
from livestream_console.engine.beacon import MARGIN_S, Drand
from tests.core.giveaways.drafts import terms
from tests.engine.conftest import Room
from tests.engine.drand import CHAIN, PERIOD_S, FakeDrand, number_of
from tests.engine.fakes import comment

SECOND = 1_000_000
NOBODY = "http://127.0.0.1:1"
TERMS = {"phrase": "I want it", "beacon": "drand", "duration_s": 60}


@pytest_asyncio.fixture
async def server(room: Room) -> AsyncIterator[FakeDrand]:
    async with FakeDrand(room.clock.now_us() // SECOND - 1_000) as server:
        room.console._drand = Drand([NOBODY, server.url], CHAIN)
        yield server


async def opened(room: Room) -> str:
    await room.console.start_show("show")
    outcome = await room.console.open_giveaway(terms(**TERMS))
    assert outcome.rejected is None, outcome.rejected
    room.sink().offer([comment("I want it", n, viewer=f"u{n}") for n in range(5)])
    room.console.frame()
    (name,) = room.console.state.giveaways.giveaways
    return name


async def refusal(room: Room, name: str) -> Any:
    return (await room.console.draw_giveaway(name)).rejected


async def test_the_round_is_the_first_that_is_safely_later_than_the_close(
    room: Room, server: FakeDrand
) -> None:
    drand = Drand([server.url], CHAIN)
    for closes_us in (room.clock.now_us(), room.clock.now_us() + 1, room.clock.now_us() + 3 * SECOND - 1):
        chance = await drand.round_after(closes_us)
        assert chance.at_us == (server.genesis_s + (chance.round - 1) * PERIOD_S) * SECOND
        assert 0 < chance.at_us - closes_us - MARGIN_S * SECOND <= PERIOD_S * SECOND


async def test_a_draw_waits_for_its_round_and_takes_it(room: Room, server: FakeDrand) -> None:
    name = await opened(room)
    given = room.console.state.giveaways.giveaways[name]
    await room.console.dispatch(CloseGiveaway(command_id="close", giveaway=name))
    early = await refusal(room, name)
    assert early.code == "beacon_not_yet"
    assert MARGIN_S < early.params["seconds"] - 60 <= MARGIN_S + PERIOD_S
    room.pass_time(60 + MARGIN_S + PERIOD_S + 1)
    for wrong in (
        404,
        {},
        [],
        number_of(1),
        {**number_of(given.rules["beacon"]["round"]), "randomness": "00" * 32},
        {**number_of(given.rules["beacon"]["round"]), "signature": "no hex"},
    ):
        server.answers["number"] = wrong
        assert (await refusal(room, name)).code == "beacon_unreachable"
        assert given.status == "closed"
    server.answers.clear()
    assert await refusal(room, name) is None
    told = number_of(given.rules["beacon"]["round"])
    audit = await room.console.audit(name)
    assert audit["beacon"] == f"drand:{CHAIN}:{told['round']}:{told['randomness']}:{told['signature']}"
    assert beacon.fits(audit["beacon"], audit["rules"]["beacon"])


@pytest.mark.parametrize(
    "info",
    [
        503,
        {},
        {"hash": "cd" * 32, "genesis_time": 1, "period": 3},
        {"hash": CHAIN, "genesis_time": 1, "period": 0},
    ],
)
async def test_nothing_is_opened_on_a_chain_that_cannot_be_had(
    room: Room, server: FakeDrand, info: object
) -> None:
    await room.console.start_show("show")
    server.answers["info"] = info
    outcome = await room.console.open_giveaway(terms(**TERMS))
    assert outcome.rejected is not None
    assert outcome.rejected.code == "beacon_unreachable"
    assert not room.console.state.giveaways.giveaways


async def test_without_a_closing_time_no_server_is_asked(room: Room, server: FakeDrand) -> None:
    await room.console.start_show("show")
    outcome = await room.console.open_giveaway(terms(**(TERMS | {"duration_s": None})))
    assert outcome.rejected is not None
    assert outcome.rejected.code == "no_closing_time"
    assert not server.asked


async def test_without_servers_there_is_no_number() -> None:
    with pytest.raises(FeedFailure):
        await Drand([], CHAIN).round_after(0)
