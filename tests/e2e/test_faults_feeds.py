"""Rubbish on every feed: it is dropped, named or ends one connection; comments and the loop go on."""

from __future__ import annotations

import asyncio
import json
import struct
import time
import zlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from websockets.asyncio.server import ServerConnection, serve

from livestream_console.core.events import CommentPosted
from livestream_console.core.ports import Feed
from livestream_console.engine.console import Console
from livestream_console.feeds.bilibili import BilibiliFeed
from livestream_console.feeds.bridge import BridgeClientFeed
from livestream_console.feeds.twitch import TwitchFeed
from livestream_console.net.websocket import MAX_MESSAGE
from livestream_console.store.journal import SqliteJournal
from livestream_console.ui import messages
from tests.e2e.desk import headless_desk, until
from tests.feeds.bilibili_server import MESSAGE, ZLIB, OpenLive, comment, compressed, packet

BOMB = packet(MESSAGE, zlib.compress(b"\0" * (32 << 20)), ZLIB)
IRC = "@id={0};user-id=7;tmi-sent-ts=1795348927123 :momo!momo@t PRIVMSG #shop :{1}\r\n"

RUBBISH: dict[str, list[str | bytes]] = {
    "twitch": [
        "\r\n\r\n",
        "@ :\r\n",
        "@" + ";" * 500 + " PRIVMSG\r\n",
        ":x PRIVMSG #shop\r\n",
        b"\xff\xfe\x80 :\xc3\x28 PRIVMSG #shop :\xff\r\n",
        "@id=;tmi-sent-ts=never;user-id= :a!a@t PRIVMSG #shop :\r\n",
        "@emotes=9999:5-2,/;bits=many :a!a@t SOMETHING #shop :\r\n",
        "A" * 200_000 + "\r\n",
    ],
    "bilibili": [
        b"",
        b"\0" * 5,
        struct.pack(">IHHII", 2**31, 16, 0, MESSAGE, 0) + b"{}",
        struct.pack(">IHHII", 3, 16, 0, MESSAGE, 0),
        packet(MESSAGE, b"\xff\xfe not json"),
        packet(MESSAGE, b"[]"),
        packet(MESSAGE, b'{"cmd": 7, "data": "text"}'),
        packet(MESSAGE, b'{"cmd": "LIVE_OPEN_PLATFORM_DM", "data": {"msg": 5, "timestamp": "soon"}}'),
        packet(99, b"unknown operation"),
        packet(MESSAGE, b"not zlib", ZLIB),
        compressed(compressed(compressed(packet(MESSAGE, b"{")))),
        BOMB,
    ],
    "bridge": [
        b"\xff\xfe",
        "",
        "{",
        "[]",
        "7",
        '{"kind": 7}',
        '{"kind": "comment", "text": 5}',
        '{"kind": "fireworks", "at_us": "soon"}',
        '{"kind": "claim", "product": "A1"}',
        '[{"kind": "comment", "text": "half"}, {"kind": "comment"}]',
        "[" * 100_000,
        '{"kind": "comment", "text": "' + "x" * 200_000,
    ],
}


def good(platform: str, number: int) -> str | bytes:
    if platform == "twitch":
        return IRC.format(f"i-{number}", f"comment {number}")
    if platform == "bilibili":
        return comment(number)
    return json.dumps({"kind": "comment", "id": f"b-{number}", "text": f"comment {number}"})


def soiled(platform: str) -> list[str | bytes]:
    """A good comment after every piece of rubbish."""
    frames: list[str | bytes] = []
    for number, rubbish in enumerate(RUBBISH[platform]):
        frames += [rubbish, good(platform, number)]
    return frames


@asynccontextmanager
async def served(platform: str, frames: list[str | bytes]) -> AsyncIterator[Feed]:
    """The feed of a room that says these frames after its welcome."""
    if platform == "bilibili":
        async with OpenLive(*(frame for frame in frames if isinstance(frame, bytes))).open() as api:
            yield BilibiliFeed("code", app_id=1, key="key", secret="secret", api=api)
        return

    async def talk(connection: ServerConnection) -> None:
        if platform == "twitch":
            said = ""
            async for text in connection:
                said += str(text)
                if "JOIN" in said:
                    break
            nick = said.split("NICK ")[1].split()[0]
            await connection.send(f":tmi.twitch.tv 001 {nick} :Welcome\r\n:{nick}!{nick}@t JOIN #shop\r\n")
        for frame in frames:
            await connection.send(frame)
        await connection.wait_closed()

    async with serve(talk, "127.0.0.1", 0) as server:
        url = f"ws://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        yield TwitchFeed("shop", url=url) if platform == "twitch" else BridgeClientFeed(url)


def texts(store: Path, show: str) -> list[str]:
    journal = SqliteJournal(store)
    journal.open()
    found = [item.event.text for item in journal.read(show) if isinstance(item.event, CommentPosted)]
    journal.close()
    return found


class Worst:
    """How long the loop stood still at most."""

    def __init__(self) -> None:
        self.seconds = 0.0

    async def watch(self) -> None:
        while True:
            before = time.perf_counter()
            await asyncio.sleep(0.005)
            self.seconds = max(self.seconds, time.perf_counter() - before)


@pytest.mark.parametrize("platform", RUBBISH)
async def test_comments_between_rubbish_all_arrive_and_nothing_stalls(platform: str, tmp_path: Path) -> None:
    store, worst = tmp_path / "show.sqlite", Worst()
    wanted = {f"comment {number}" for number in range(len(RUBBISH[platform]))}
    async with headless_desk(store) as console, served(platform, soiled(platform)) as feed:
        watching = asyncio.get_running_loop().create_task(worst.watch(), name="worst")
        show = await console.start_show("faults")
        console.add_feed(feed)
        await until(lambda: console.state.metrics.total("comments") >= len(wanted), "the comments")
        assert [room.reconnects for room in console.rooms] == [0]
        assert console.rooms[0].state == "live"
        watching.cancel()
    assert wanted <= set(texts(store, show))
    assert worst.seconds < 0.5


async def state_of(console: Console, feed: Feed, state: str) -> str:
    """Return the words of the Rooms panel once the room is in this state."""
    await console.start_show("faults")
    console.add_feed(feed)
    await until(lambda: console.rooms[0].state == state, f"the room being {state}")
    return messages.feed_reason(console.rooms[0].reason)


async def test_a_body_beyond_all_bounds_ends_only_its_connection(tmp_path: Path) -> None:
    frames: list[str | bytes] = [good("bridge", 1), "x" * (MAX_MESSAGE + 1)]
    async with headless_desk(tmp_path / "show.sqlite") as console, served("bridge", frames) as feed:
        await state_of(console, feed, "backoff")
        await until(lambda: console.state.metrics.total("comments") == 1, "the comment before it")


async def test_no_network_is_tried_again(tmp_path: Path) -> None:
    async with headless_desk(tmp_path / "show.sqlite") as console:
        said = await state_of(console, TwitchFeed("shop", url="ws://127.0.0.1:9"), "backoff")
    assert "check the network" in said


async def test_a_wrong_bilibili_secret_waits_for_a_person(tmp_path: Path) -> None:
    async with headless_desk(tmp_path / "show.sqlite") as console, OpenLive().open() as api:
        feed = BilibiliFeed("code", app_id=1, key="key", secret="wrong", api=api)
        said = await state_of(console, feed, "failed")
    assert "check the key or token" in said


async def test_a_wrong_bridge_token_waits_for_a_person(tmp_path: Path) -> None:
    def refuse(connection: ServerConnection, _request: object) -> object:
        return connection.respond(401, "")

    async with (
        headless_desk(tmp_path / "show.sqlite") as console,
        serve(lambda connection: connection.wait_closed(), "127.0.0.1", 0, process_request=refuse) as server,  # type: ignore[arg-type]
    ):
        port = server.sockets[0].getsockname()[1]
        said = await state_of(console, BridgeClientFeed(f"ws://127.0.0.1:{port}/?token=wrong"), "failed")
        reason = [room.feed_id for room in console.rooms]
    assert "check the key or token" in said
    assert "wrong" not in reason[0]
