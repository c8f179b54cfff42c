"""Each simulated tool, read by the shipped feed: what went in comes out, every fault is counted."""

from __future__ import annotations

from collections import Counter
from random import Random
from typing import Any

import pytest
from websockets.asyncio.client import connect

from livestream_console.core.envelope import Observed, Viewer
from livestream_console.core.events import (
    AudienceSampled,
    CartChanged,
    CommentPosted,
    CommentRemoved,
    Event,
    GiftSent,
    LikesCounted,
    MembershipChanged,
    OrderChanged,
    PaidMessagePosted,
    ProductStatsCounted,
    RoomShared,
    RoomStateChanged,
    UnknownEvent,
    ViewerFollowed,
    ViewersEntered,
)
from livestream_console.core.money import Money
from livestream_console.core.ports import FeedFailure
from livestream_console.core.values import Line, Segment
from livestream_console.feeds.bridge import BridgeClientFeed, BridgeServerFeed
from livestream_console.feeds.bridge import feed as bridge_feed
from livestream_console.feeds.bridge.dialects import DIALECTS, decode
from livestream_console.rehearsal.encoders.bridge_dialects import TOOLS, encoder
from livestream_console.rehearsal.faults import Faults
from livestream_console.rehearsal.servers.bridge_dialects import BridgeToolServer
from tests.feeds.sinks import MemorySink
from tests.rehearsal.wire import NO_FAULTS, heard, opened

AT_US = 1_795_348_927_123_000
PLATFORMS = {
    "oba-live-tool": "taobao",
    "douyin-barrage-grab": "douyin",
    "douyin-live": "douyin",
    "douyin-companion": "douyin",
    "social-stream": "youtube",
}
ROOMS = dict.fromkeys(("oba-live-tool", "douyin-companion", "social-stream", "wechat", "kuaishou"), "127")
"""The tools that tell no room, so that the connection's stands."""

_GIFTS: list[Event] = [
    GiftSent("463", "小心心", 2, Money(2, "DY_DIAMOND"), "170", 2, paid=True),
    GiftSent("463", "小心心", 3, Money(3, "DY_DIAMOND"), "170", 5, paid=True),
    GiftSent("3389", "跑车", 1, Money(1200, "DY_DIAMOND"), paid=True),
]
_PIECES = (
    Segment("text", "hi "),
    Segment("emote", "Kappa", "https://example.com/k.png?a=1&b=2"),
    Segment("text", "!"),
)
CARRIED: dict[str, list[Event]] = {
    "douyin-barrage-grab": [
        LikesCounted(3, 1000),
        ViewersEntered(),
        ViewerFollowed(),
        *_GIFTS,
        MembershipChanged("new", "3"),
        RoomShared(),
    ],
    "douyin-live": [LikesCounted(3, 1000), ViewersEntered(), ViewerFollowed(), RoomShared(), *_GIFTS],
    "douyin-companion": [
        LikesCounted(3),
        GiftSent("sec-1", "小心心", 2, Money(20, "CNY"), paid=True),
        ViewerFollowed("unfollow"),
        ViewersEntered(),
    ],
    "social-stream": [
        CommentPosted("hi Kappa!", _PIECES),
        PaidMessagePosted(Money(129_990, "USD"), "5 < 6"),
        ViewerFollowed(),
    ],
    "jd": [
        ViewersEntered(16),
        ViewerFollowed(),
        ProductStatsCounted("510", buy_intents=7),
        ProductStatsCounted("3", buy_intents=1),
        CartChanged("3"),
        RoomStateChanged("paused"),
    ],
    "taobao": [CommentPosted("拍了", reply_to="7", labels=("in_cart", "ordered"))],
}


def said(tool: str, events: list[Event], first_id: int = 1) -> list[Observed]:
    platform = PLATFORMS.get(tool, tool)
    viewer = Viewer("88", "阿珍")
    return [
        Observed(event, 0, AT_US, platform, ROOMS.get(tool, "829"), "bridge", str(n), viewer)
        for n, event in enumerate(events, first_id)
    ]


def comments(tool: str, count: int, first_id: int = 1) -> list[Observed]:
    return said(tool, [CommentPosted(f"<第{n}句>") for n in range(first_id, first_id + count)], first_id)


def tool_server(tool: str, faults: Faults = NO_FAULTS) -> BridgeToolServer:
    return BridgeToolServer(tool, faults, Random(1))


def client(server: BridgeToolServer, **options: Any) -> BridgeClientFeed:
    return BridgeClientFeed(server.url, room="127", **options)


def essence(seen: list[Observed], tool: str) -> Counter[Any]:
    timeless = tool in ("douyin-barrage-grab", "wechat")
    return Counter(
        (i.platform, i.room, i.id, None if timeless else i.at_us, i.viewer, repr(i.event)) for i in seen
    )


@pytest.mark.parametrize("tool", TOOLS)
async def test_what_goes_in_comes_out_and_the_dialect_is_found(tool: str) -> None:
    batch = said(tool, [CommentPosted("A1+2"), CommentPosted("多大 <尺码>?"), *CARRIED.get(tool, [])])
    sink = MemorySink()
    async with opened(tool_server(tool)) as server:
        feed = client(server)
        async with heard(feed, sink):
            assert feed.detected is None
            server.publish(batch)
            await sink.until_seen(len(batch))
            assert feed.detected == tool
    assert essence(sink.seen, tool) == essence(batch, tool)
    assert server.heard == []
    assert all(item.raw for item in sink.seen)


@pytest.mark.parametrize("tool", TOOLS)
async def test_every_fault_is_counted(tool: str) -> None:
    faults = Faults(duplicate=0.1, reorder=0.1, garbage=0.2, drop_every_s=1.0)
    sink = MemorySink()
    async with opened(tool_server(tool, faults)) as server:
        async with heard(client(server), sink) as task:
            server.publish(comments(tool, 200))
            counts = server.outlet.counts
            await sink.until_seen(200 + counts.duplicates + counts.garbage)
            server.pass_time(1.1)
            with pytest.raises(FeedFailure, match="network"):
                await task
        server.publish(comments(tool, 5, 500))
        server.pass_time(0.5)
        async with heard(client(server), sink):
            server.publish(comments(tool, 50, 1000))
            await sink.until_seen(250 + counts.duplicates + counts.garbage)
    kept = [i for i in sink.seen if isinstance(i.event, UnknownEvent)]
    spoken = [i.id for i in sink.seen if isinstance(i.event, CommentPosted)]
    assert (len(kept), len(spoken) - len(set(spoken))) == (counts.garbage, counts.duplicates)
    assert len(set(spoken)) == server.outlet.comments_sent == 250
    assert (counts.drops, counts.lost) == (1, 5)


async def test_figures_and_removals_that_have_no_id() -> None:
    cases: list[tuple[str, Event]] = [
        ("douyin-barrage-grab", AudienceSampled(ccu=3482, uv=12_000)),
        ("douyin-barrage-grab", RoomStateChanged("ended")),
        ("douyin-live", AudienceSampled(ccu=3482, uv=12_000)),
        ("social-stream", AudienceSampled(ccu=815)),
        ("social-stream", CommentRemoved("a2")),
        ("jd", AudienceSampled(3482, 4000, 12_000, 15_000)),
    ]
    for tool, event in cases:
        message = encoder(tool)(Observed(event, platform=PLATFORMS.get(tool, tool), room="829"))
        assert message is not None
        (item,) = decode(DIALECTS[tool], message, 1)
        assert (item.event, item.platform) == (event, PLATFORMS.get(tool, tool))


async def test_orders_keep_their_status_and_lines() -> None:
    orders: list[Event] = [
        OrderChanged("6921", status, lines=(Line("3550", qty=2),)) for status in ("placed", "paid")
    ]
    sink = MemorySink()
    async with opened(tool_server("oba-live-tool")) as server, heard(client(server), sink):
        server.publish(said("oba-live-tool", orders))
        await sink.until_seen(2)
    assert sink.events == orders
    assert [item.id for item in sink.seen] == ["6921#placed", "6921#paid"]


async def test_a_chosen_dialect_takes_no_other() -> None:
    sink = MemorySink()
    async with opened(tool_server("kuaishou")) as server:
        feed = client(server, dialect="taobao")
        async with heard(feed, sink):
            server.publish(comments("kuaishou", 1))
            await sink.until_seen(1)
            assert feed.detected == "taobao"
    assert sink.events == [UnknownEvent("bridge.taobao.unrecognised")]
    with pytest.raises(ValueError, match="klingon"):
        BridgeClientFeed("ws://127.0.0.1:1", dialect="klingon")


async def test_a_streak_that_falls_silent_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bridge_feed, "STREAK_CHECK_S", 0.01)
    monkeypatch.setattr("livestream_console.feeds.gifts.QUIET_US", 20_000)
    sink = MemorySink()
    async with opened(tool_server("douyin-barrage-grab")) as server, heard(client(server), sink):
        server.publish(said("douyin-barrage-grab", _GIFTS[:1]))
        await sink.until_seen(2)
    end = sink.events[1]
    assert isinstance(end, GiftSent)
    assert (end.count, end.streak_total, end.streak_end) == (0, 2, True)


async def test_a_page_that_forwards_its_frames_to_the_server_is_understood_too() -> None:
    sink = MemorySink()
    feed = BridgeServerFeed(0, "t0ken")
    async with heard(feed, sink):
        url = f"ws://127.0.0.1:{feed.port}/?token=t0ken"
        async with connect(url) as kuaishou, connect(url) as taobao:
            for tool, connection in (("kuaishou", kuaishou), ("taobao", taobao)):
                message = encoder(tool)(comments(tool, 1)[0])
                assert message is not None
                await connection.send(message, text=True)
            await sink.until_seen(2)
    assert {item.platform for item in sink.seen} == {"kuaishou", "taobao"}


def test_every_dialect_has_a_simulated_tool() -> None:
    assert set(TOOLS) == set(DIALECTS)
