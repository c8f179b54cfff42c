"""What is over for good is ended at its platform, and nothing else is."""

from __future__ import annotations

import asyncio

import pytest

from livestream_console.core.commands import EndShow
from livestream_console.core.ports import FeedFailure
from livestream_console.engine import ending
from livestream_console.engine.ids import fresh
from tests.engine.conftest import Room
from tests.engine.fakes import ScriptedFeed, turns


class KeptRunning(ScriptedFeed):
    """``why`` is what telling it raises; ``told_while`` notes whether a connection still stood."""

    def __init__(self, feed_id: str = "douyin:push:1", why: Exception | None = None) -> None:
        super().__init__(feed_id)
        self.why = why
        self.told_while: list[bool] = []

    async def end(self) -> None:
        self.told_while.append(self.sink is not None)
        if self.why is not None:
            raise self.why


async def connected(room: Room, *feeds: ScriptedFeed) -> None:
    await room.console.start_show("show")
    for feed in feeds:
        room.console.add_feed(feed)
    await turns()


async def test_a_room_that_is_given_up_is_ended_once_it_is_left(room: Room) -> None:
    feed = KeptRunning()
    await connected(room, feed)
    await room.console.remove_feed(feed.feed_id)
    assert feed.told_while == [False]


async def test_the_end_of_a_show_ends_every_room(room: Room) -> None:
    feeds = [
        KeptRunning("a", FeedFailure("network")),
        KeptRunning("b", RuntimeError("bug")),
        KeptRunning("c"),
    ]
    await connected(room, ScriptedFeed(), *feeds)
    await room.console.dispatch(EndShow(command_id=fresh("command")))
    await room.console.stop()
    assert [feed.told_while for feed in feeds] == [[False]] * 3


async def test_a_lost_connection_and_a_desk_that_goes_end_nothing(room: Room) -> None:
    feed = KeptRunning()
    await connected(room, feed)
    feed.drop()
    await turns()
    await room.console.stop()
    assert feed.told_while == []


async def test_nobody_waits_long_for_a_platform(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ending, "END_S", 0.01)
    given_up = asyncio.Event()

    class Deaf(ScriptedFeed):
        async def end(self) -> None:
            try:
                await asyncio.Event().wait()
            finally:
                given_up.set()

    feed = Deaf()
    await connected(room, feed)
    await room.console.remove_feed(feed.feed_id)
    assert given_up.is_set()
