"""What a working connection has to say about itself reaches its line in the Rooms panel."""

from __future__ import annotations

from livestream_console.core.ports import Remark
from tests.engine.conftest import Room
from tests.engine.fakes import ScriptedFeed, turns


class TellingFeed(ScriptedFeed):
    def __init__(self) -> None:
        super().__init__("twitch:telling", "telling")
        self.remarks = [Remark("units", {"spent": 5, "limit": 10})]


async def test_remarks_are_of_the_moment_and_only_of_feeds_that_have_any(room: Room) -> None:
    await room.console.start_show("show")
    feed = TellingFeed()
    room.console.add_feed(feed)
    room.console.add_feed(ScriptedFeed())
    await turns()
    assert [status.remarks for status in room.console.rooms] == [tuple(feed.remarks), ()]
    feed.remarks = []
    assert [status.remarks for status in room.console.rooms] == [(), ()]
