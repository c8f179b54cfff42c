"""Eight hundred real chat lines over a loopback IRC WebSocket: stored once each, shown, replayed alike."""

from __future__ import annotations

import asyncio
import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from websockets.asyncio.server import Server, ServerConnection, serve

from livestream_console.core.envelope import Recorded
from livestream_console.core.events import CommentPosted, GapClosed, GapOpened
from livestream_console.core.state_bytes import state_hash
from livestream_console.engine.console import Console
from livestream_console.engine.replayer import Replayer
from livestream_console.feeds.twitch import TwitchFeed
from livestream_console.store.journal import SqliteJournal
from livestream_console.ui.comments.filters import Filter
from livestream_console.ui.comments.panel import CommentsPanel
from tests.e2e.desk import Heard, headless_desk, until

CHANNEL = "nymn"


class Rerun:
    """Serves recorded lines: two thirds with some twice, then, after a hang-up, the last half again."""

    def __init__(self, lines: list[str]) -> None:
        self._lines = lines
        self.connections = 0
        self._server: Server | None = None

    async def start(self) -> str:
        self._server = await serve(self._talk, "127.0.0.1", 0)
        port = self._server.sockets[0].getsockname()[1]
        return f"ws://127.0.0.1:{port}"

    async def stop(self) -> None:
        assert self._server is not None
        self._server.close()
        await self._server.wait_closed()

    async def _talk(self, connection: ServerConnection) -> None:
        nick = "justinfan1"
        async for text in connection:
            for line in str(text).splitlines():
                nick = line.removeprefix("NICK ") if line.startswith("NICK ") else nick
            if "JOIN" in str(text):
                break
        await connection.send(f":tmi.twitch.tv 001 {nick} :Welcome\r\n:{nick}!{nick}@t JOIN #{CHANNEL}\r\n")
        self.connections += 1
        cut = len(self._lines) * 2 // 3
        if self.connections == 1:
            for start in range(0, cut, 20):
                block = self._lines[start : min(cut, start + 20)]
                await connection.send("\r\n".join(block + block[::7]) + "\r\n")
            await connection.close()
            return
        for line in self._lines[len(self._lines) // 2 :]:
            await connection.send(line + "\r\n")
        await connection.wait_closed()


def expected(lines: list[str]) -> dict[str, tuple[str, str, str, int]]:
    """Read the lines independently of the program: message id -> (login, user id, text, sent at in µs)."""
    found = {}
    for line in lines:
        match = re.match(r"@(\S+) :([^!]+)!\S+ PRIVMSG #\w+ :?(.*)$", line, re.DOTALL)
        if match is None:
            continue
        tags = dict(tag.split("=", 1) for tag in match[1].split(";"))
        text = re.sub("^\x01ACTION (.*)\x01$", r"\1", match[3], flags=re.DOTALL)
        found[tags["id"]] = (match[2], tags["user-id"], text, int(tags["tmi-sent-ts"]) * 1000)
    return found


@pytest.fixture
def lines(shared_data: Path) -> list[str]:
    content = json.loads((shared_data / "twitch" / "recent-messages.json").read_text(encoding="utf-8"))
    return list(content["messages"])


def comments(recorded: Iterator[Recorded]) -> list[Recorded]:
    return [item for item in recorded if isinstance(item.event, CommentPosted)]


async def recorded_show(console: Console, lines: list[str]) -> Rerun:
    rerun = Rerun(lines)
    await console.start_show("nymn")
    console.add_feed(TwitchFeed(CHANNEL, url=await rerun.start()))
    await until(
        lambda: console.state.metrics.total("comments") >= len(expected(lines)) and rerun.connections == 2,
        "all comments",
    )
    return rerun


async def test_every_distinct_message_is_stored_once_with_its_fields(
    lines: list[str], tmp_path: Path
) -> None:
    wanted = expected(lines)
    assert len(wanted) == 798
    store = tmp_path / "show.sqlite"
    async with headless_desk(store) as console:
        rerun = await recorded_show(console, lines)
        await asyncio.sleep(0.2)  # a repeat that was let through would come now
        show = console.state.show
        await console.stop()
        await rerun.stop()
        live_hash = state_hash(console.state)

    journal = SqliteJournal(store)
    journal.open()
    stored = comments(journal.read(show))
    assert Counter(item.id for item in stored) == Counter(dict.fromkeys(wanted, 1))
    for item in stored:
        login, user, text, sent_us = wanted[item.id or ""]
        assert isinstance(item.event, CommentPosted)
        assert (item.viewer and item.viewer.id, item.event.text, item.at_us) == (user, text, sent_us)
        assert item.raw is not None
        assert f":{login}!" in item.raw.decode()
    gaps = [item for item in journal.read(show) if isinstance(item.event, GapOpened | GapClosed)]
    assert [type(item.event) for item in gaps[:2]] == [GapOpened, GapClosed]

    replayer = Replayer(journal, show)
    await replayer.open()
    await replayer.seek(replayer.end_us)
    assert state_hash(replayer.state) == live_hash
    assert len(comments(iter(await replayer.history_before(2**40, (CommentPosted,), 10_000)))) == 798
    await replayer.close()
    journal.close()


async def test_the_panel_shows_them(lines: list[str], tmp_path: Path, qtbot: QtBot) -> None:
    async with headless_desk(tmp_path / "show.sqlite") as console:
        panel = CommentsPanel(console, Heard())
        qtbot.addWidget(panel)
        panel.resize(424, 600)
        panel.show()
        console.hub.subscribe(panel.on_batch, panel.on_reset)
        rerun = await recorded_show(console, lines)
        panel.refresh()
        assert panel.store.count(Filter.ALL) >= 798
        await console.stop()
        await rerun.stop()
