"""Looking back in a live show: what is on its way to the disk is not left out."""

from __future__ import annotations

import asyncio

from livestream_console.core.events import CommentPosted, GiftSent
from tests.engine.conftest import Room
from tests.engine.fakes import comment, turns


async def test_what_is_not_committed_yet_is_waited_for(room: Room) -> None:
    await room.console.start_show("show")
    sink = room.sink()
    room.journal.holding = True
    sink.offer([comment(f"text {n}", n) for n in range(4)])
    room.pass_time(1)
    seq = room.console.state.seq
    reading = asyncio.ensure_future(room.console.history_before(seq + 1, (CommentPosted, GiftSent), 3))
    await turns()
    assert not reading.done()
    room.journal.commit()
    found = [recorded.event for recorded in await reading]
    assert found == [CommentPosted(f"text {n}") for n in (1, 2, 3)]
    await room.console.stop()


async def test_what_is_long_on_disk_is_read_while_the_disk_fails(room: Room) -> None:
    await room.console.start_show("show")
    sink = room.sink()
    sink.offer([comment("early", 1)])
    room.pass_time(1)
    early = room.console.state.seq
    room.journal.fail("disk_full")
    sink.offer([comment("late", 2)])
    room.pass_time(1)
    found = await room.console.history_before(early + 1, (CommentPosted,), 10)
    assert [recorded.event for recorded in found] == [CommentPosted("early")]
    room.journal.recover()
    await room.console.stop()
