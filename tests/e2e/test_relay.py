"""The whole way: platform, relay, feed, pipeline, journal; a desk that is gone for a while loses nothing."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from livestream_console.core.events import CommentPosted
from livestream_console.feeds.kick import KickFeed
from livestream_console.rehearsal.faults import Faults
from livestream_console.store.journal import SqliteJournal
from tests.e2e.desk import headless_desk, until
from tests.rehearsal.test_relay_server import BOB, kick, kick_feed, seen


def comments(store: Path, show: str) -> list[tuple[str, bool]]:
    journal = SqliteJournal(store)
    journal.open()
    found = [
        (item.event.text, item.backfilled)
        for item in journal.read(show)
        if isinstance(item.event, CommentPosted)
    ]
    journal.close()
    return found


def cursor(feed_id: str, server: object) -> int:
    kept = server._relay._pulls._cursors.of(f"desk/{feed_id}")
    return 0 if kept is None else kept.seq


async def test_a_desk_that_is_gone_for_a_while_loses_nothing(tmp_path: Path) -> None:
    server = kick(Faults(duplicate=0.3))
    await server.start()
    said = [seen("kick", "shop", n, CommentPosted(f"comment {n}"), BOB) for n in range(300)]
    store = tmp_path / "show.sqlite"
    try:
        feed: KickFeed = kick_feed(server)
        async with headless_desk(store) as console:
            show = await console.start_show("show")
            console.add_feed(feed)
            await until(lambda: console.rooms[0].state == "live", "the room is live")
            server.publish(said[:100])
            await server.until_called()
            await until(lambda: cursor(feed.feed_id, server) == server._relay.spool.newest, "acknowledged")
        server.publish(said[100:200])
        await server.until_called()
        async with headless_desk(store) as console:
            await console.resume(show)
            console.add_feed(kick_feed(server))
            server.publish(said[200:])
            await server.until_called()
            await until(lambda: cursor(feed.feed_id, server) == server._relay.spool.newest, "acknowledged")
    finally:
        await server.stop()
    found = comments(store, show)
    assert Counter(text for text, _ in found) == Counter(f"comment {n}" for n in range(300))
    late = {text for text, backfilled in found if backfilled}
    assert {f"comment {n}" for n in range(100, 200)} <= late
    assert not late & {f"comment {n}" for n in range(100)}
