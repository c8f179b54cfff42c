"""Who searches a show, live or looked back at, gets what the journal has of all of it."""

from __future__ import annotations

from livestream_console.core.envelope import Observed, Viewer
from livestream_console.core.events import CommentPosted
from livestream_console.core.ports import Found
from livestream_console.engine.clock import ManualClock
from livestream_console.engine.console import Console
from livestream_console.engine.replayer import Replayer
from livestream_console.store.journal import SqliteJournal
from tests.engine.fakes import MemoryStage, MemoryVault, Notices


def texts(found: Found) -> list[str]:
    return [r.event.text for r in found.comments if isinstance(r.event, CommentPosted)]


async def test_a_live_show_and_its_replay_are_searched_whole(journal: SqliteJournal) -> None:
    console = Console(journal, [MemoryStage()], ManualClock(), Notices(), MemoryVault())
    show = await console.start_show("Spring")
    desk = console._desk
    assert desk is not None
    said = ["有优惠券吗", "包邮", "优惠 多少"]
    desk.pipeline.record([Observed(CommentPosted(text), viewer=Viewer("1", "a")) for text in said])
    assert texts(await console.search("优惠")) == ["优惠 多少", "有优惠券吗"]
    assert await console.search("优") == Found(reason="too_short")
    await console.stop()
    replayer = Replayer(journal, show)
    await replayer.open()
    found = await replayer.search("优惠", limit=1)
    assert texts(found) == ["优惠 多少"], "the playhead stands at the start"
    assert texts(await replayer.search("优惠", found.more_before)) == ["有优惠券吗"]
    await replayer.close()
