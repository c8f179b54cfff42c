"""What desks get: everything in order, from where they acknowledged, and a word about what is gone."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
import msgspec
import pytest

from livestream_console.net.relay_wire import (
    Ack,
    Deliveries,
    Missed,
    Pull,
    Welcome,
    decode_from_relay,
    encode,
)
from livestream_console.relay.pulls import Attempts
from livestream_console.relay.server import RelayServer
from tests.relay.platform import SETTINGS, TOKEN, Calls, relaying


class Desk:
    """A desk's end of the line, message by message."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        self.socket = socket

    async def next(self) -> Any:
        message = await self.socket.receive(timeout=5)
        return decode_from_relay(message.data) if message.type == aiohttp.WSMsgType.TEXT else message.type

    async def texts(self, count: int) -> list[str]:
        found: list[str] = []
        while len(found) < count:
            message = await self.next()
            assert isinstance(message, Deliveries)
            found += [one.body.decode() for one in message.items]
        return found

    async def acknowledge(self, seq: int) -> None:
        await self.socket.send_bytes(encode(Ack(seq)))


@asynccontextmanager
async def pulling(calls: Calls, pull: Pull, token: str = TOKEN) -> AsyncIterator[Desk]:
    headers = {"Authorization": f"Bearer {token}"}
    async with (
        aiohttp.ClientSession() as http,
        http.ws_connect(f"{calls.url}/pull", headers=headers) as socket,
    ):
        await socket.send_bytes(encode(pull))
        yield Desk(socket)


async def acknowledged(server: RelayServer, desk: str, seq: int) -> None:
    """Return once the relay has noted it."""
    cursors, moved = server._pulls._cursors, asyncio.Event()
    move = cursors.move

    def noted(desk: str, seq: int) -> None:
        move(desk, seq)
        moved.set()

    cursors.move = noted
    async with asyncio.timeout(5):
        while (cursor := cursors.of(desk)) is None or cursor.seq < seq:
            moved.clear()
            await moved.wait()
    cursors.move = move


KICK = Pull("d", ("kick",))


async def test_a_desk_goes_on_where_it_acknowledged(tmp_path: Path) -> None:
    async with relaying(tmp_path) as (server, calls):
        for text in (b"a", b"b", b"c"):
            await calls.post("kick/a", text)
        async with pulling(calls, KICK) as desk:
            assert await desk.next() == Welcome(3)
            assert await desk.texts(3) == ["a", "b", "c"]
            await desk.acknowledge(2)
            await acknowledged(server, "d", 2)
        async with pulling(calls, KICK) as desk:
            await desk.next()
            assert await desk.texts(1) == ["c"]
            await calls.post("kick/a", b"d")
            assert await desk.texts(1) == ["d"]


async def test_a_cursor_survives_a_restart(tmp_path: Path) -> None:
    async with relaying(tmp_path) as (server, calls):
        await calls.post("kick/a", b"a")
        async with pulling(calls, KICK) as desk:
            await desk.next()
            await desk.texts(1)
            await desk.acknowledge(1)
            await acknowledged(server, "d", 1)
    async with relaying(tmp_path) as (_, calls):
        await calls.post("kick/a", b"b")
        async with pulling(calls, KICK) as desk:
            assert await desk.next() == Welcome(2)
            assert await desk.texts(1) == ["b"]


async def test_a_log_that_was_begun_anew_is_read_from_its_beginning(tmp_path: Path) -> None:
    async with relaying(tmp_path) as (server, calls):
        for _ in range(3):
            await calls.post("kick/a", b"of the old log")
        async with pulling(calls, KICK) as desk:
            await desk.next()
            await desk.texts(3)
            await desk.acknowledge(3)
            await acknowledged(server, "d", 3)
    shutil.rmtree(tmp_path / "log")
    async with relaying(tmp_path) as (_, calls):
        await calls.post("kick/a", b"new")
        async with pulling(calls, KICK) as desk:
            await desk.next()
            assert await desk.texts(1) == ["new"]


async def test_desks_and_sources_do_not_disturb_each_other(tmp_path: Path) -> None:
    async with relaying(tmp_path) as (server, calls):
        await calls.post("kick/a", b"k")
        await calls.post("douyin/a", b"d")
        async with (
            pulling(calls, Pull("one", ("douyin", "kick"))) as one,
            pulling(calls, Pull("two", ("douyin/a",))) as two,
            pulling(calls, Pull("three", ("douyin/other",))) as three,
        ):
            for desk in (one, two, three):
                await desk.next()
            assert await one.texts(2) == ["k", "d"]
            assert await two.texts(1) == ["d"]
            await two.acknowledge(2)
            await acknowledged(server, "two", 2)
            assert server._pulls._cursors.of("one") is None
            assert server._pulls._cursors.of("three") is None


async def test_what_is_for_others_needs_no_acknowledgement(tmp_path: Path) -> None:
    async with relaying(tmp_path) as (server, calls):
        await calls.post("kick/a", b"k")
        async with pulling(calls, KICK) as desk:
            await desk.next()
            await desk.texts(1)
            await desk.acknowledge(1)
            await calls.post("douyin/a", b"d")
            await acknowledged(server, "d", 2)


async def test_after_and_since_choose(tmp_path: Path) -> None:
    async with relaying(tmp_path) as (_, calls):
        for text in (b"a", b"b", b"c"):
            await calls.post("kick/a", text)
        async with pulling(calls, Pull("d", ("kick",), after=1)) as desk:
            await desk.next()
            assert await desk.texts(2) == ["b", "c"]
        later = Pull("e", ("kick",), since_us=2**62)
        async with pulling(calls, later) as desk:
            assert await desk.next() == Welcome(3)
        async with pulling(calls, Pull("f", ("kick",), after=10**12)) as desk:  # of another relay
            await desk.next()
            await calls.post("kick/a", b"d")
            assert await desk.texts(1) == ["d"]


async def test_what_has_expired_is_said(tmp_path: Path) -> None:
    wall = [20_000 * 86_400_000_000]
    async with relaying(tmp_path) as (server, calls):
        server.spool._now_us = lambda: wall[0]
        for text in (b"a", b"b"):
            await calls.post("kick/a", text)
        async with pulling(calls, KICK) as desk:
            await desk.next()
            await desk.texts(2)
            await desk.acknowledge(1)
            await acknowledged(server, "d", 1)
        before_us = server._pulls._cursors.of("d")
        wall[0] += 10 * 86_400_000_000
        await calls.post("kick/a", b"c")
        async with pulling(calls, KICK) as desk:
            assert await desk.next() == Welcome(3)
            missed = await desk.next()
            assert isinstance(missed, Missed)
            assert (missed.first, missed.last) == (2, 2)
            assert before_us is not None
            assert missed.from_us == before_us.at_us
            assert await desk.texts(1) == ["c"]
        async with pulling(calls, Pull("new", ("kick",))) as desk:  # who was never here has missed nothing
            await desk.next()
            assert await desk.texts(1) == ["c"]


async def test_a_desk_that_comes_again_ends_its_earlier_line(tmp_path: Path) -> None:
    async with relaying(tmp_path) as (_, calls), pulling(calls, KICK) as first:
        await first.next()
        async with pulling(calls, KICK) as second:
            await second.next()
            assert await first.next() == aiohttp.WSMsgType.CLOSE
            await calls.post("kick/a", b"a")
            assert await second.texts(1) == ["a"]


async def test_a_desk_that_reads_slowly_misses_nothing(tmp_path: Path) -> None:
    async with relaying(tmp_path) as (_, calls):
        big = [bytes([65 + n]) * 500_000 for n in range(12)]
        for body in big:
            await calls.post("kick/a", body)
        async with pulling(calls, KICK) as desk:
            assert await desk.next() == Welcome(12)
            assert await desk.texts(12) == [body.decode() for body in big]


@pytest.mark.parametrize("message", [b"", b"[]", b"{}", b'{"desk":1,"sources":[]}', b"\xff"])
async def test_a_desk_that_does_not_speak_the_language_is_shown_out(tmp_path: Path, message: bytes) -> None:
    async with relaying(tmp_path) as (_, calls), aiohttp.ClientSession() as http:
        headers = {"Authorization": f"Bearer {TOKEN}"}
        async with http.ws_connect(f"{calls.url}/pull", headers=headers) as socket:
            await socket.send_bytes(message)
            await socket.receive(timeout=5)
            assert socket.close_code == 1008


async def test_wrong_tokens_are_refused_then_kept_waiting_and_cut_nobody_off(tmp_path: Path) -> None:
    async with relaying(tmp_path) as (_, calls):
        statuses = [(await calls.get("/pull"))[0] for _ in range(Attempts.LIMIT + 2)]
        assert statuses == [401] * Attempts.LIMIT + [429] * 2
        async with pulling(calls, KICK) as desk:
            assert await desk.next() == Welcome(0)


async def test_attempts_are_forgotten_by_and_by() -> None:
    attempts = Attempts()
    for n in range(Attempts.ADDRESSES + 5):
        attempts.note(f"10.0.0.{n}")
    assert len(attempts._failed) == Attempts.ADDRESSES
    assert not attempts.blocked("10.0.0.1")


def test_tokens_stay_out_of_reprs() -> None:
    assert TOKEN not in repr(SETTINGS)
    assert TOKEN in msgspec.json.encode(SETTINGS).decode()
