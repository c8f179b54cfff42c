"""The feed against a small server that speaks Twitch's side."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from websockets.asyncio.server import ServerConnection, serve

from livestream_console.core.events import CommentPosted
from livestream_console.core.ports import FeedFailure
from livestream_console.feeds.twitch import TwitchFeed, feed
from tests.feeds.sinks import MemorySink, running

JOINED = ":justinfan47261!x@y JOIN #shop\r\n@room-id=1 :tmi.twitch.tv ROOMSTATE #shop\r\n"


def chat(n: int) -> str:
    return f"@id=m{n};tmi-sent-ts=1;user-id={n} :v{n}!v{n}@tmi PRIVMSG #shop :comment {n}\r\n"


class Room:
    """Answers the JOIN and then says what the test wants."""

    def __init__(self, answer: str, *frames: str) -> None:
        self.answer = answer
        self.frames = frames
        self.heard: list[str] = []
        self.pong = asyncio.Event()

    async def talk(self, connection: ServerConnection) -> None:
        async for message in connection:
            assert isinstance(message, str)
            self.heard.append(message)
            if message.startswith("JOIN"):
                await connection.send(self.answer)
                for frame in self.frames:
                    await connection.send(frame)
            elif message.startswith("PONG"):
                self.pong.set()

    @asynccontextmanager
    async def open(self) -> AsyncIterator[str]:
        async with serve(self.talk, "127.0.0.1", 0) as server:
            yield f"ws://127.0.0.1:{next(iter(server.sockets)).getsockname()[1]}"


async def test_comments_come_in_order_and_pings_are_answered() -> None:
    room = Room(JOINED, chat(0) + chat(1), "PING :tmi.twitch.tv\r\n", *(chat(n) for n in range(2, 200)))
    sink = MemorySink()
    async with room.open() as url, running(TwitchFeed("Shop", url=url), sink):
        await sink.until_seen(200)
        await asyncio.wait_for(room.pong.wait(), 5)
    assert sink.is_live.is_set()
    assert [item.id for item in sink.seen] == [f"m{n}" for n in range(200)]
    assert all(isinstance(event, CommentPosted) for event in sink.events)
    assert sink.seen[0].room == "shop"
    assert sink.seen[0].raw == chat(0).strip().encode()
    assert sink.batches < 150


async def test_live_only_after_joining() -> None:
    room = Room(":tmi.twitch.tv 001 justinfan47261 :Welcome\r\n")
    sink = MemorySink()
    async with room.open() as url, running(TwitchFeed("shop", url=url), sink):
        await sink.until_alive(1)
        assert not sink.is_live.is_set()


async def test_a_channel_that_never_answers_is_not_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(feed, "JOIN_S", 0.05)
    room = Room(":tmi.twitch.tv 001 justinfan47261 :Welcome\r\n")
    async with room.open() as url:
        with pytest.raises(FeedFailure, match="not_found"):
            await TwitchFeed("shop", url=url).run(MemorySink())


async def test_reconnect_keeps_the_comments_of_its_frame() -> None:
    room = Room(JOINED, chat(0) + ":tmi.twitch.tv RECONNECT\r\n" + chat(1))
    sink = MemorySink()
    async with room.open() as url:
        with pytest.raises(FeedFailure) as caught:
            await TwitchFeed("shop", url=url).run(sink)
    assert (caught.value.code, caught.value.retryable) == ("network", True)
    assert [item.id for item in sink.seen] == ["m0", "m1"]


async def test_a_wrong_token_is_not_tried_again() -> None:
    room = Room(":tmi.twitch.tv NOTICE * :Login authentication failed\r\n")
    async with room.open() as url:
        with pytest.raises(FeedFailure) as caught:
            await TwitchFeed("shop", url=url, nick="seller", token="t0ken").run(MemorySink())
    assert (caught.value.code, caught.value.retryable) == ("auth", False)
    assert "t0ken" not in str(caught.value)
    assert "PASS oauth:t0ken\r\n" in room.heard
