"""The bridge in both directions on loopback."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from websockets.asyncio.client import connect
from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import ConnectionClosed, InvalidStatus

from livestream_console.core.events import AudienceSampled, CommentPosted
from livestream_console.core.ports import WAITING, FeedFailure, Remark
from livestream_console.core.wire import WireError
from livestream_console.feeds.bridge import BridgeClientFeed, BridgeServerFeed, decode_frame
from livestream_console.feeds.bridge.codec import accept
from livestream_console.net.websocket import MAX_MESSAGE
from tests.feeds.sinks import MemorySink, running

NOW = 1_795_348_999_000_000
TOKEN = "t0ken"


def comment(n: int, **more: Any) -> dict[str, Any]:
    return {
        "v": 1,
        "kind": "comment",
        "id": f"c{n}",
        "text": f"第{n}条",
        "platform": "douyin",
        "room": "829",
    } | more


def line(*events: dict[str, Any]) -> str:
    return json.dumps(list(events) if len(events) > 1 else events[0])


@asynccontextmanager
async def bridge(sink: MemorySink) -> AsyncIterator[str]:
    feed = BridgeServerFeed(0, TOKEN)
    async with running(feed, sink):
        await asyncio.wait_for(sink.is_live.wait(), 5)
        yield f"ws://127.0.0.1:{feed.port}"


async def test_one_or_many_events_from_several_tools() -> None:
    sink = MemorySink()
    bearer = {"Authorization": f"Bearer {TOKEN}"}
    async with (
        bridge(sink) as url,
        connect(f"{url}/?token={TOKEN}") as first,
        connect(url, additional_headers=bearer) as second,
    ):
        await first.send(line(comment(0)))
        await sink.until_seen(1)
        await second.send(line(comment(1), comment(2)))
        await sink.until_seen(3)
    assert [item.id for item in sink.seen] == ["c0", "c1", "c2"]
    assert {(item.platform, item.room, item.origin) for item in sink.seen} == {("douyin", "829", "bridge")}
    assert sink.seen[0].raw == line(comment(0)).encode()


async def test_a_bad_message_is_answered_and_the_next_one_taken() -> None:
    sink = MemorySink()
    async with bridge(sink) as url, connect(f"{url}/?token={TOKEN}") as tool:
        await tool.send("{nope")
        assert json.loads(await tool.recv())["error"] == "not_json"
        await tool.send(line(comment(0)))
        await sink.until_seen(1)


async def test_a_tool_that_is_too_loud_is_closed_alone() -> None:
    sink = MemorySink()
    async with bridge(sink) as url, connect(f"{url}/?token={TOKEN}") as quiet:
        loud = await connect(f"{url}/?token={TOKEN}")
        with suppress(ConnectionClosed):  # the answer may come before all of it is sent
            await loud.send("x" * (MAX_MESSAGE + 1))
        with pytest.raises(ConnectionClosed) as caught:
            await loud.recv()
        assert caught.value.rcvd is not None
        assert caught.value.rcvd.code == 1009
        await quiet.send(line(comment(0)))
        await sink.until_seen(1)


@pytest.mark.parametrize(
    ("query", "origin", "status"),
    [("", None, 401), ("?token=wrong", None, 401), (f"?token={TOKEN}", "https://evil.example", 403)],
)
async def test_strangers_stay_outside(query: str, origin: str | None, status: int) -> None:
    async with bridge(MemorySink()) as url:
        with pytest.raises(InvalidStatus) as caught:
            async with connect(f"{url}/{query}", origin=origin):  # type: ignore[arg-type]
                pass
    assert caught.value.response.status_code == status


async def test_a_full_pipeline_does_not_keep_the_bridge_from_ending() -> None:
    sink = MemorySink()
    async with asyncio.timeout(5), bridge(sink) as url, connect(f"{url}/?token={TOKEN}") as tool:
        await tool.send(line(comment(0)))
        await sink.until_seen(1)
        sink.free.clear()
        await tool.send(line(comment(1)))


async def test_what_a_tool_says_before_it_hangs_up_is_heard() -> None:
    sink = MemorySink()
    async with bridge(sink) as url:
        async with connect(f"{url}/?token={TOKEN}") as tool:
            for n in range(50):
                await tool.send(line(comment(n)))
        await sink.until_seen(50)


async def test_it_waits_while_no_tool_is_connected() -> None:
    sink, feed = MemorySink(), BridgeServerFeed(0, TOKEN)
    async with running(feed, sink):
        await asyncio.wait_for(sink.is_live.wait(), 5)
        assert feed.remarks == [Remark(WAITING)]
        async with connect(f"ws://127.0.0.1:{feed.port}/?token={TOKEN}") as tool:
            await tool.send(line(comment(0)))
            await sink.until_seen(1)
            assert feed.remarks == []
        async with asyncio.timeout(5):
            while not feed.remarks:  # noqa: ASYNC110 — the tool's own end is what is waited for
                await asyncio.sleep(0)


async def test_a_taken_port_is_told() -> None:
    first = BridgeServerFeed(0, TOKEN)
    sink = MemorySink()
    async with running(first, sink):
        await asyncio.wait_for(sink.is_live.wait(), 5)
        with pytest.raises(FeedFailure, match="refused"):
            await BridgeServerFeed(first.port, TOKEN).run(MemorySink())


def test_a_bridge_without_token_is_not_built() -> None:
    with pytest.raises(ValueError, match="token"):
        BridgeServerFeed(0, "")


@pytest.mark.parametrize(
    "event",
    [
        {"kind": "product", "product": "p1", "action": "added"},
        {"kind": "claim", "claim": "c1", "result": "paid"},
        {"kind": "giveaway", "giveaway": "g1", "action": "drawn"},
        {"kind": "push", "action": "shown", "push": "p", "what": "card"},
        {"kind": "show", "action": "ended"},
        {"kind": "comment", "text": "x", "platform": "desk"},
        {"kind": "cart", "product": "p1", "platform": "shop:builtin"},
    ],
)
def test_the_desks_own_facts_are_refused(event: dict[str, Any]) -> None:
    with pytest.raises(WireError) as caught:
        accept(line({"v": 1, **event}).encode(), NOW)
    assert caught.value.code == "not_allowed"


def test_a_tool_cannot_choose_our_clock_or_its_rank() -> None:
    (item,) = accept(line(comment(0, received_us=5, origin="operator", at_us=7)).encode(), NOW)
    assert (item.received_us, item.origin, item.at_us) == (NOW, "bridge", 7)


@given(st.binary(max_size=80))
def test_any_bytes_are_events_or_a_wire_error(frame: bytes) -> None:
    with suppress(WireError):
        decode_frame(frame, NOW)


async def test_a_client_fetches_and_fills_in_what_a_line_leaves_out() -> None:
    answers: list[str | bytes] = []
    answered = asyncio.Event()

    async def talk(connection: ServerConnection) -> None:
        await connection.send(line({"v": 1, "kind": "audience", "ccu": 12}))
        await connection.send("nonsense")
        await connection.send(line(comment(1)))
        answers.append(await connection.recv())
        answered.set()
        await connection.wait_closed()

    sink = MemorySink()
    async with serve(talk, "127.0.0.1", 0) as server:
        url = f"ws://127.0.0.1:{next(iter(server.sockets)).getsockname()[1]}/?token=secret"
        feed = BridgeClientFeed(url, platform="taobao", room="77")
        async with running(feed, sink):
            await sink.until_seen(2)
            await asyncio.wait_for(answered.wait(), 5)
    assert sink.events[0] == AudienceSampled(ccu=12)
    assert isinstance(sink.events[1], CommentPosted)
    assert [(i.platform, i.room) for i in sink.seen] == [("taobao", "77"), ("douyin", "829")]
    assert json.loads(answers[0])["error"] == "not_json"
    assert "secret" not in BridgeClientFeed(url).feed_id + BridgeClientFeed(url).room
