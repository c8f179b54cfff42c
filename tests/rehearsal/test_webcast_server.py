"""The simulated Webcast room, read by the shipped feeds: what went in comes out, every fault is counted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import Any
from urllib.parse import urlencode

import pytest
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidStatus

from livestream_console.core.envelope import Observed, Viewer
from livestream_console.core.events import (
    AudienceSampled,
    CommentPosted,
    Event,
    GiftSent,
    LikesCounted,
    MembershipChanged,
    OrderChanged,
    PlatformCardChanged,
    ProductStatsCounted,
    RoomShared,
    RoomStateChanged,
    StockReported,
    ViewerFollowed,
    ViewersEntered,
)
from livestream_console.core.money import Money
from livestream_console.core.ports import FeedFailure
from livestream_console.core.values import ApproxCount
from livestream_console.feeds.douyin import decode_web_frame
from livestream_console.feeds.tiktok import TikTokFeed
from livestream_console.rehearsal.encoders.webcast import WebcastEncoder, receipt
from livestream_console.rehearsal.encoders.webcast_wire import fields
from tests.feeds.sinks import MemorySink
from tests.rehearsal.playing import Player
from tests.rehearsal.sockets import webcast, webcast_feed
from tests.rehearsal.wire import comments, essence, heard, opened, said

MODERATOR = Viewer("88", "阿珍", ("moderator", "member"), 7)

TALK: list[Event] = [
    CommentPosted("A1+2"),
    LikesCounted(3, 1_000),
    ViewersEntered(),
    ViewerFollowed(),
    RoomShared(),
    MembershipChanged("new"),
    MembershipChanged("upgrade"),
    RoomStateChanged("paused"),
    RoomStateChanged("resumed"),
]
FIGURES: list[Event] = [
    AudienceSampled(ccu=3482, uv=120_034, pv=9, popularity=12),
    AudienceSampled(ccu=ApproxCount(12_000, "1.2万"), uv=ApproxCount(100_000, "10w+")),
]
SHOP: list[Event] = [
    PlatformCardChanged("36123", price=Money(5990, "CNY")),
    PlatformCardChanged("36123", "explain", index=2),
    StockReported("36123", available=0),
    ProductStatsCounted("36123", buy_intents=12),
    OrderChanged("o-77", "placed"),
]


def gifts(currency: str) -> list[Event]:
    return [
        GiftSent("463", "小心心", 3, Money(27, currency), paid=True),
        GiftSent("463", "小心心", 2, Money(18, currency), "77", 2, paid=True),
        GiftSent("463", "小心心", 3, Money(27, currency), "77", 5, paid=True),
        GiftSent("463", "小心心", 1, Money(9, currency), "77", 6, True, True),
    ]


CARRIED = {
    "douyin": [*TALK, *gifts("DY_DIAMOND"), *FIGURES, *SHOP],
    "tiktok": [*TALK, *gifts("TT_DIAMOND"), *FIGURES, PlatformCardChanged("36123")],
}
NOBODYS = (AudienceSampled, RoomStateChanged, PlatformCardChanged, StockReported, ProductStatsCounted)


@pytest.fixture(params=["douyin", "tiktok"])
def platform(request: pytest.FixtureRequest) -> str:
    return str(request.param)


async def admitted(client: ClientConnection) -> None:
    """Return once the server has let this client in: it answers a ping after it started to serve."""
    await (await client.ping())


async def test_what_goes_in_comes_out(platform: str) -> None:
    sink = MemorySink()
    batch = said(CARRIED[platform], viewer=MODERATOR, nobodys=NOBODYS)
    async with opened(webcast(platform)) as server, heard(webcast_feed(server), sink):
        server.publish(batch)
        await sink.until_seen(len(batch))
        assert server.outlet.comments_sent == 1
    assert essence(sink.seen) == essence(batch)
    assert {(i.platform, i.room) for i in sink.seen} == {(platform, "shop-1")}


def test_a_crowds_words_and_deeds_pass_through_the_wire(player: Callable[..., Player]) -> None:
    mine = [one for one in player(21, 60.0).play(60) if one.platform == "douyin"]
    encoder = WebcastEncoder("douyin", 829)
    messages = [message for message in map(encoder.encode, mine) if message is not None]
    back = [item for frame in encoder.frames(messages) for item in decode_web_frame(bytes(frame), 1)]

    def deeds(seen: list[Observed]) -> Counter[Any]:
        kept = (CommentPosted, GiftSent, ViewerFollowed, RoomShared)
        return Counter(
            (
                i.at_us and i.at_us // 1000,
                i.viewer and (i.viewer.id, i.viewer.name, i.viewer.roles),
                repr(i.event),
            )
            for i in seen
            if isinstance(i.event, kept)
        )

    assert len(mine) > 1_000
    assert deeds(back) == deeds(mine)
    assert len({i.id for i in back if i.id}) == len({i.id for i in mine if i.id})


async def test_the_end_of_the_show_ends_the_feed(platform: str) -> None:
    sink = MemorySink()
    async with opened(webcast(platform)) as server, heard(webcast_feed(server), sink) as task:
        server.publish(said([RoomStateChanged("ended")], nobodys=NOBODYS))
        with pytest.raises(FeedFailure) as caught:
            await task
    assert (caught.value.code, caught.value.retryable) == ("ended", False)


async def test_a_wrong_key_and_an_unknown_room(platform: str) -> None:
    async with opened(webcast(platform)) as server:
        server.secrets["api_key"], right = "wr0ng", server.secrets["api_key"]
        feed = webcast_feed(server)
        server.secrets["api_key"] = right
        with pytest.raises(FeedFailure, match="auth"):
            await feed.run(MemorySink())
        elsewhere = TikTokFeed("elsewhere", provider=server.url, **server.secrets)
        with pytest.raises(FeedFailure, match="not_found"):
            await elsewhere.run(MemorySink())


async def test_nobody_comes_in_without_the_providers_parameters(platform: str) -> None:
    async with opened(webcast(platform)) as server:
        with pytest.raises(InvalidStatus, match="403"):
            await connect(server.socket_url)


QUERY = "?" + urlencode(
    {
        "cursor": "t-1_r-1_d-1_u-1",
        "internal_ext": "internal_src:rehearsal|wss_push_room_id:1",
        "imprp": "re/hear+sal&=ok",
    }
)
COOKIE = {"Cookie": "ttwid=rehearsal"}


async def test_the_feed_gives_its_receipts(platform: str) -> None:
    sink = MemorySink()
    async with opened(webcast(platform, ack_s=5)) as server:
        feed = webcast_feed(server)
        feed.heartbeat_s = 0.01
        async with heard(feed, sink):
            for n in range(1, 8):  # every other frame wants one
                server.publish(comments(1, n))
                await sink.until_seen(n)
            await sink.until_alive(sink.alive_calls + 3)  # answers to heartbeats behind the last receipt
            assert server.acks == 4
            server.pass_time(6)
            assert server.missing_acks == 0


async def test_receipts_that_do_not_come_end_the_connection() -> None:
    async with (
        opened(webcast("douyin", ack_s=5)) as server,
        connect(server.socket_url + QUERY, additional_headers=COOKIE) as client,
    ):
        await admitted(client)
        server.publish(comments(1))
        await client.recv()
        server.pass_time(5)
        assert server.missing_acks == 0
        await client.send(fields((2, 1), (7, "ack"), (8, receipt(1) + "?")))
        await client.send(fields((7, "hb")))
        await client.recv()
        server.pass_time(1)
        assert (server.missing_acks, server.acks) == (1, 0)
        with pytest.raises(ConnectionClosed):
            await client.recv()


async def test_heartbeats_that_stay_away_end_the_connection() -> None:
    async with (
        opened(webcast("douyin", silence_s=30)) as server,
        connect(server.socket_url + QUERY, additional_headers=COOKIE) as client,
    ):
        await admitted(client)
        server.pass_time(29)
        await client.send(fields((7, "hb")))
        await client.recv()
        server.pass_time(30)
        assert server.outlet.door.has_listener
        server.pass_time(1)
        with pytest.raises(ConnectionClosed):
            await client.recv()


async def test_tiktok_hears_nobody_who_has_not_entered() -> None:
    async with opened(webcast("tiktok")) as server:
        with pytest.raises(InvalidStatus, match="400"):
            await connect(server.socket_url + QUERY, additional_headers=COOKIE)
        headers = COOKIE | {"Sec-WebSocket-Protocol": "echo-protocol"}
        async with connect(server.socket_url + QUERY, additional_headers=headers) as client:
            await client.send(fields((7, "hb")))
            await client.recv()
            server.publish(comments(1))
            assert server.outlet.counts.lost == 1
            entry = fields((1, 1), (5, "audience"))
            await client.send(fields((7, "im_enter_room"), (8, entry)))
            with pytest.raises(ConnectionClosed):
                await client.recv()


@pytest.mark.parametrize(
    "message",
    [b"\xff", fields((7, "im_enter_room"), (8, b"\xff")), fields((2, b"1"), (7, "ack")), fields((7, "x"))],
)
async def test_who_talks_nonsense_is_sent_away(message: bytes) -> None:
    async with (
        opened(webcast("douyin")) as server,
        connect(server.socket_url + QUERY, additional_headers=COOKIE) as client,
    ):
        await client.send(message)
        with pytest.raises(ConnectionClosed) as caught:
            await client.recv()
    assert caught.value.rcvd is not None
    assert caught.value.rcvd.code == 1000
