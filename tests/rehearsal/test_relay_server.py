"""Canonical in is canonical out through a real relay and the shipped feeds; every fault is accounted for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Set
from random import Random

import msgspec
import pytest

from livestream_console.core.envelope import Observed, Viewer
from livestream_console.core.events import (
    CommentPosted,
    Event,
    GiftSent,
    LikesCounted,
    MembershipChanged,
    RoomStateChanged,
    UnknownEvent,
    ViewerFollowed,
)
from livestream_console.core.money import Money
from livestream_console.feeds.douyin.push import DouyinPushFeed
from livestream_console.feeds.kick import KickFeed
from livestream_console.feeds.kick.normalize import KICKS
from livestream_console.net.relay import RelayAddress
from livestream_console.rehearsal.encoders.kick import KickEncoder
from livestream_console.rehearsal.encoders.webhook import FORGED
from livestream_console.rehearsal.faults import Faults
from livestream_console.rehearsal.servers.douyin_push import DouyinKeys, DouyinPushServer
from livestream_console.rehearsal.servers.outlet import Wire
from livestream_console.rehearsal.servers.relay import WebhookServer
from tests.feeds.sinks import running
from tests.net.test_relay import SavingMemorySink
from tests.rehearsal.wire import NO_FAULTS, opened

TOKEN = "rehearsal-pull-token"
ROOM = "7214015683695250235"
KEYS = DouyinKeys("tt42", "app secret", "push secret")
ANN = Viewer("88", "ann", ("member",), 3)
BOB = Viewer("99", "bob")
# One key for all: making one takes a tenth of a second.
ENCODER = KickEncoder("shop", 5)


def seen(platform: str, room: str, number: int, event: Event, viewer: Viewer | None) -> Observed:
    at_us = 1_795_348_927_000_000 + number * 1_000
    return Observed(event, 0, at_us, platform, room, id=f"{platform}-{number}", viewer=viewer)


def kick_events(count: int) -> list[Observed]:
    kinds: list[tuple[Event, Viewer | None]] = [
        (CommentPosted("A1+2 这件多少钱"), ANN),
        (CommentPosted("same here", reply_to="kick-0"), BOB),
        (ViewerFollowed(), BOB),
        (MembershipChanged("new", months=1), BOB),
        (MembershipChanged("gift", count=5), ANN),
        (GiftSent("BASIC", "Rage Quit", value=Money(500, KICKS), paid=True), ANN),
        (RoomStateChanged("started", "Sale"), None),
    ]
    return [seen("kick", "shop", n, *kinds[n % len(kinds)]) for n in range(count)]


def douyin_events(count: int) -> list[Observed]:
    kinds: list[tuple[Event, Viewer]] = [
        (CommentPosted("这件多少钱"), BOB),
        (CommentPosted("A1+2"), BOB),
        (LikesCounted(7, window_ms=2000), BOB),
        (GiftSent("g+/=", count=2, value=Money(1998, "CNY"), paid=True), BOB),
        (MembershipChanged("new", "1"), Viewer("88", "ann", ("member",), 1)),
    ]
    return [seen("douyin", ROOM, n, *kinds[n % len(kinds)]) for n in range(count)]


def essence(items: list[Observed]) -> Counter[str]:
    """What must survive; a comment of Kick's is known by its own id, everything else by its webhook's."""
    return Counter(
        repr((one.platform, one.room, one.id, one.at_us, one.viewer, one.event))
        for one in {one.id: one for one in items if type(one.event) is not UnknownEvent}.values()
    )


def genuine(sink: SavingMemorySink) -> list[Observed]:
    return [one for one in sink.seen if type(one.event) is not UnknownEvent]


def kick(faults: Faults) -> WebhookServer:
    wire = Wire(ENCODER.encode, ENCODER.calls, FORGED)
    return WebhookServer("kick", wire, {"public_key": ENCODER.public_key}, TOKEN, faults, Random(7))


def douyin(faults: Faults, barred: Set[str] = frozenset()) -> DouyinPushServer:
    return DouyinPushServer(ROOM, KEYS, TOKEN, faults, Random(3), frozenset(barred))


def kick_feed(server: WebhookServer) -> KickFeed:
    address = RelayAddress(server.url, server.secrets["token"], "desk")
    return KickFeed("shop", relay=address, public_key=server.secrets["public_key"])


def douyin_feed(server: DouyinPushServer, room: str = ROOM, launch_token: str = "") -> DouyinPushFeed:
    secrets = server.secrets
    return DouyinPushFeed(
        room,
        relay=RelayAddress(server.url, secrets["token"], "desk"),
        app_id=secrets["app_id"],
        secret=secrets["secret"],
        push_secret=secrets["push_secret"],
        launch_token=launch_token,
        api=server.api_url,
        token_api=server.api_url,
    )


async def test_kick_in_is_kick_out() -> None:
    events, sink = kick_events(70), SavingMemorySink()
    async with opened(kick(NO_FAULTS)) as server, running(kick_feed(server), sink):
        server.publish(events)
        await sink.until_seen(70)
    assert essence(sink.seen) == essence(events)
    assert server.outlet.comments_sent == 20
    assert [one.id for one in sink.seen] == [one.id for one in events]


async def test_kicks_faults_are_counted_exactly() -> None:
    events, sink = kick_events(140), SavingMemorySink()
    async with opened(kick(Faults(duplicate=0.2, reorder=0.2, garbage=0.2))) as server:
        counts, feed = server.outlet.counts, kick_feed(server)
        async with running(feed, sink):
            server.publish(events)
            done = msgspec.structs.replace(counts)
            server.publish([seen("kick", "shop", 999, CommentPosted("last"), BOB)])
            await sink._until(lambda: any(one.id == "kick-999" for one in sink.seen))
    assert min(done.duplicates, done.reordered, done.garbage) > 0
    came = [one for one in genuine(sink) if one.id != "kick-999"]
    assert essence(came) == essence(events)
    assert len(came) == 140 + done.duplicates
    assert feed.relay.refused == Counter(signature=counts.garbage)


async def test_a_relay_that_is_gone_delays_and_loses_nothing() -> None:
    events = kick_events(60)
    before, after = SavingMemorySink(), SavingMemorySink()
    async with opened(kick(Faults(drop_every_s=10, gap_s=5))) as server:
        feed = kick_feed(server)
        async with running(feed, before) as task:
            server.publish(events[:20])
            await before.until_seen(20)
            server.pass_time(10)  # the relay stops, and with it the line
            with pytest.raises(Exception, match="network"):
                await task
        server.publish(events[20:40])
        server.pass_time(5)
        await server.until_called()
        async with running(feed, after):
            await after.until_seen(20)
            server.publish(events[40:])
            await after._until(lambda: {one.id for one in events[40:]} <= {one.id for one in after.seen})
    assert server.outlet.counts.drops == 1
    assert server.outlet.counts.lost == 0
    assert essence(before.seen + [msgspec.structs.replace(one, backfilled=False) for one in after.seen]) == (
        essence(events)
    )
    late = {one.id: one.backfilled for one in after.seen}
    assert all(late[one.id] for one in events[20:40])
    assert not any(late[one.id] for one in events[40:])


async def test_douyin_in_is_douyin_out() -> None:
    events, sink = douyin_events(200), SavingMemorySink()
    async with opened(douyin(Faults(duplicate=0.1, reorder=0.1, garbage=0.1))) as server:
        counts, feed = server.outlet.counts, douyin_feed(server)
        async with running(feed, sink):
            await sink.until_alive(1)  # the tasks run before the relay is called
            server.publish(events)
            await server.until_called()
            await sink._until(lambda: len(genuine(sink)) == 200 + counts.duplicates)
    assert min(counts.duplicates, counts.reordered) > 0
    assert essence(sink.seen) == essence(events)
    assert server.outlet.comments_sent == 80


async def test_douyins_gifts_are_asked_for_after_a_gap_and_its_comments_are_lost() -> None:
    events = douyin_events(250)
    before, after = SavingMemorySink(), SavingMemorySink()
    async with opened(douyin(Faults(drop_every_s=10, gap_s=5))) as server:
        feed = douyin_feed(server)
        async with running(feed, before) as task:
            await before.until_alive(1)
            server.publish(events[:50])
            await before.until_seen(50)
            server.pass_time(10)
            with pytest.raises(Exception, match="network"):
                await task
        server.publish(events[50:])
        server.pass_time(5)
        await server.until_called()
        wanted = [one for one in events[50:] if isinstance(one.event, GiftSent | MembershipChanged)]
        async with running(feed, after):
            await after._until(lambda: {one.id for one in wanted} <= {one.id for one in after.seen})
    # What the desk could not acknowledge any more comes again.
    again = {one.id for one in events[:50]}
    assert essence([one for one in after.seen if one.id not in again]) == essence(wanted)
    assert all(one.backfilled for one in after.seen)
    assert server.outlet.counts.lost == 80
    assert server.outlet.comments_sent == 20


async def test_douyins_room_comes_from_the_launch_token_and_barred_kinds_are_said() -> None:
    sink = SavingMemorySink()
    async with opened(douyin(NO_FAULTS, {"live_fansclub"})) as server:
        feed = douyin_feed(server, room="", launch_token="launch")
        async with running(feed, sink):
            await sink.until_alive(1)
            server.publish(douyin_events(5)[:4])
            await sink.until_seen(5)
        await feed.end()
        assert server._running == set()
    assert feed.room == ROOM
    assert (
        UnknownEvent("douyin.task.refused", {"msg_type": "live_fansclub", "reason": "err_no 10002"})
        in sink.events
    )
