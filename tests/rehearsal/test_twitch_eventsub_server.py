"""The EventSub server keeps Twitch's rules, and what it is given comes out of the shipped feed."""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from random import Random
from typing import Any

import aiohttp
import pytest
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed

from livestream_console.core.envelope import Observed, Viewer
from livestream_console.core.events import (
    AudienceSampled,
    CommentPosted,
    CommentRemoved,
    MembershipChanged,
    PollChanged,
    RoomStateChanged,
    UnknownEvent,
    ViewerFollowed,
)
from livestream_console.core.ports import FeedFailure
from livestream_console.core.values import PollOption
from livestream_console.engine.dedupe import Dedupe
from livestream_console.feeds.twitch.eventsub_feed import TwitchEventSubFeed
from livestream_console.rehearsal.faults import Faults
from livestream_console.rehearsal.rooms import ROOMS
from livestream_console.rehearsal.servers.twitch_account import TwitchAccount
from livestream_console.rehearsal.servers.twitch_eventsub import CHAT, TwitchEventSubServer
from tests.feeds.sinks import MemorySink, running
from tests.rehearsal.playing import Player
from tests.rehearsal.wire import NO_FAULTS, opened

ACCOUNT = TwitchAccount("client", "token")
SHOP = ROOMS[0].room


def twitch(faults: Faults = NO_FAULTS) -> TwitchEventSubServer:
    return TwitchEventSubServer(SHOP, ACCOUNT, faults, Random(1))


def comments(*texts: str) -> list[Observed]:
    return [Observed(CommentPosted(text), at_us=1, id=text, viewer=Viewer("5", "b")) for text in texts]


async def told(client: ClientConnection) -> tuple[str, Any]:
    """Return the next message's kind and payload."""
    message = json.loads(await client.recv())
    return message["metadata"]["message_type"], message["payload"]


async def subscribe(server: TwitchEventSubServer, session: str, about: str = CHAT, **headers: str) -> int:
    body = {
        "type": about,
        "version": "1",
        "condition": {"broadcaster_user_id": "40934651", "user_id": "40934651"},
        "transport": {"method": "websocket", "session_id": session},
    }
    given = {"Client-Id": "client", "Authorization": "Bearer token"} | headers
    url = f"{server.api}/eventsub/subscriptions"
    async with aiohttp.ClientSession() as http, http.post(url, json=body, headers=given) as answer:
        return answer.status


async def admitted(server: TwitchEventSubServer, client: ClientConnection) -> str:
    """Take the welcome and subscribe to the chat; return the session."""
    kind, payload = await told(client)
    assert kind == "session_welcome"
    session = str(payload["session"]["id"])
    assert await subscribe(server, session) == 202
    return session


async def test_who_subscribes_to_nothing_is_sent_away() -> None:
    async with opened(twitch()) as server, connect(server.url) as idle, connect(server.url) as busy:
        await told(idle)
        await admitted(server, busy)
        server.pass_time(10)
        with pytest.raises(ConnectionClosed) as caught:
            await idle.recv()
        assert caught.value.rcvd is not None
        assert caught.value.rcvd.code == 4003
        assert (await told(busy))[0] == "session_keepalive"


async def test_who_speaks_is_sent_away() -> None:
    async with opened(twitch()) as server, connect(server.url) as client:
        await told(client)
        await client.send("hello")
        with pytest.raises(ConnectionClosed) as caught:
            await client.recv()
    assert caught.value.rcvd is not None
    assert caught.value.rcvd.code == 4001


async def test_a_session_hears_only_what_it_subscribed_to() -> None:
    async with opened(twitch()) as server, connect(server.url) as client:
        session = await admitted(server, client)
        follow = Observed(ViewerFollowed(), at_us=1, id="f", viewer=Viewer("5", "b"))
        server.publish([follow, *comments("a")])
        assert (await told(client))[1]["event"]["message"]["text"] == "a"
        assert await subscribe(server, session, "channel.follow") == 202
        server.publish([follow])
        assert (await told(client))[1]["event"]["user_id"] == "5"


async def test_subscribing_needs_token_client_session_and_happens_once() -> None:
    async with opened(twitch()) as server, connect(server.url) as client:
        session = await admitted(server, client)
        assert await subscribe(server, session) == 409
        assert await subscribe(server, "never") == 400
        assert await subscribe(server, session, "stream.online", Authorization="Bearer x") == 401
        assert await subscribe(server, session, "stream.online", **{"Client-Id": "x"}) == 401
        server.helix.exhaust(30)
        assert await subscribe(server, session, "stream.online") == 429


async def test_a_hand_over_keeps_the_session_and_says_no_more_on_the_old_connection() -> None:
    async with opened(twitch()) as server, connect(server.url) as old:
        session = await admitted(server, old)
        server.hand_over()
        kind, payload = await told(old)
        assert (kind, payload["session"]["id"]) == ("session_reconnect", session)
        server.publish(comments("before"))
        async with connect(payload["session"]["reconnect_url"]) as new:
            kind, payload = await told(new)
            assert (kind, payload["session"]["id"]) == ("session_welcome", session)
            assert (await told(old))[1]["event"]["message"]["text"] == "before"
            server.publish(comments("after"))
            assert (await told(new))[1]["event"]["message"]["text"] == "after"
            await old.close()
            with pytest.raises(ConnectionClosed):
                await old.recv()
        async with connect(f"{server.url}?id=never") as lost:
            with pytest.raises(ConnectionClosed) as caught:
                await lost.recv()
        assert caught.value.rcvd is not None
        assert caught.value.rcvd.code == 4007


# --- through the shipped feed ---


class Desk(MemorySink):
    """Keeps what is new, as the pipeline does, and counts the rest."""

    def __init__(self) -> None:
        super().__init__()
        self.repeats = 0
        self._connection = Dedupe().connection()

    def offer(self, items: Any) -> None:
        new = [item for item in items if self._connection.is_new(item, item.received_us)]
        self.repeats += len(items) - len(new)
        super().offer(new)

    async def until(self, came: Callable[[], bool]) -> None:
        await self._until(came)

    @property
    def comments(self) -> list[Observed]:
        return [item for item in self.seen if isinstance(item.event, CommentPosted)]


def feed_of(server: TwitchEventSubServer) -> TwitchEventSubFeed:
    return TwitchEventSubFeed(SHOP, **server.secrets, url=server.url, api=server.api, auth=server.auth)


@asynccontextmanager
async def heard(server: TwitchEventSubServer, desk: Desk) -> AsyncIterator[asyncio.Task[None]]:
    """Run the feed, subscribed to everything."""
    sample = AudienceSampled(ccu=4)
    server.helix.viewers = 4
    samples = desk.events.count(sample)
    async with running(feed_of(server), desk) as task:
        await desk.until(lambda: desk.events.count(sample) > samples)
        yield task


def essence(seen: list[Observed]) -> Counter[Any]:
    """What must survive the wire, in a form that can be counted."""
    return Counter(
        (
            one.platform,
            one.room,
            one.id and one.id.removesuffix("#membership"),
            one.at_us,
            one.viewer and (one.viewer.id, one.viewer.name, frozenset(one.viewer.roles)),
            repr(one.event),
        )
        for one in seen
    )


CARRIED = (CommentPosted, MembershipChanged, CommentRemoved, PollChanged, RoomStateChanged)
OTHERS = [
    Observed(event, at_us=at_us, platform="twitch", room=SHOP, id=f"other {at_us}", viewer=viewer)
    for at_us, (event, viewer) in enumerate(
        [
            (CommentRemoved("c1"), Viewer("0", "somebody")),
            (CommentRemoved("viewer:5"), Viewer("5", "somebody")),
            (CommentRemoved(), None),
            (MembershipChanged("new", "Prime"), Viewer("6", "c")),
            (PollChanged("?", (PollOption("a", 1),), "updated"), None),
            (RoomStateChanged("started"), None),
            (RoomStateChanged("retitled", "夜场"), None),
        ]
    )
]


async def test_canonical_in_is_canonical_out(player: Callable[..., Player]) -> None:
    said = [one for one in player(21, 60.0).play(60) if one.platform == "twitch"]
    said = [one for one in said if isinstance(one.event, CARRIED)] + OTHERS
    assert len(said) > 500
    async with opened(twitch(Faults(duplicate=0.05, reorder=0.05, garbage=0.02))) as server:
        desk, counts = Desk(), server.outlet.counts
        async with heard(server, desk):
            before = len(desk.seen)
            for start in range(0, len(said), 20):
                server.publish(said[start : start + 20])
            server.publish(comments("end"))
            await desk.until(lambda: any(one.id == "end" for one in desk.comments[-5:]))
            await desk.until(lambda: desk.repeats == counts.duplicates)
        got = [one for one in desk.seen[before:] if one.event != UnknownEvent("twitch.damaged")]
    assert counts.duplicates > 10
    assert counts.reordered > 10
    assert counts.garbage > 5
    assert essence([one for one in got if one.id != "end"]) == essence(said)
    assert len(desk.comments) == server.outlet.comments_sent


async def test_a_drop_loses_exactly_what_the_server_says() -> None:
    async with opened(twitch(Faults(drop_every_s=10, gap_s=3))) as server:
        desk = Desk()
        async with heard(server, desk) as task:
            server.publish(comments("before"))
            server.pass_time(10)
            server.publish(comments("lost 1", "lost 2"))
            with pytest.raises(FeedFailure) as caught:
                await task
        assert caught.value.code == "network"
        with pytest.raises(FeedFailure):  # the door is still shut
            await feed_of(server).run(MemorySink())
        server.pass_time(3)
        async with heard(server, desk):
            server.publish(comments("after"))
            await desk.until(lambda: len(desk.comments) == 2)
        assert [one.id for one in desk.comments] == ["before", "after"]
        counts = server.outlet.counts
        assert (counts.drops, counts.lost, server.outlet.comments_sent) == (1, 2, 2)
