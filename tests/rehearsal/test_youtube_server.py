"""YouTube in rehearsal, through the shipped feed: canonical in is canonical out, faults are as counted."""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from random import Random
from typing import Any

import aiohttp
import msgspec
import pytest

from livestream_console.core.envelope import Observed, Viewer
from livestream_console.core.events import (
    CommentPosted,
    GiftSent,
    MembershipChanged,
    PaidMessagePosted,
    UnknownEvent,
)
from livestream_console.core.money import Money
from livestream_console.core.ports import FeedFailure
from livestream_console.feeds.youtube import Quota, YouTubeFeed, decode_frame
from livestream_console.rehearsal.encoders.youtube import JEWELS, YouTubeEncoder, page
from livestream_console.rehearsal.faults import Faults
from livestream_console.rehearsal.servers.youtube import YouTubeServer
from tests.feeds.sinks import MemorySink, running
from tests.rehearsal.playing import START_US, Player
from tests.rehearsal.wire import NO_FAULTS, opened

VIDEO = "rehearsal_1"
GAP_S = 2


def youtube(faults: Faults = NO_FAULTS, **how: Any) -> YouTubeServer:
    return YouTubeServer(VIDEO, faults, Random(5), **how)


def reader(server: YouTubeServer) -> YouTubeFeed:
    feed = YouTubeFeed(VIDEO, key=server.secrets["key"], quota=Quota(10**9), api=server.url)
    feed.shortest_pause_s = 0.01
    return feed


def essence(seen: list[Observed]) -> Counter[Any]:
    """What must survive the wire; a combo's id tells how far it grew."""
    return Counter(
        (
            one.room,
            one.id and one.id.partition("#")[0],
            one.at_us,
            one.viewer and (one.viewer.id, one.viewer.name, one.viewer.roles),
            repr(one.event),
        )
        for one in seen
    )


def distinct(seen: list[Observed]) -> list[Observed]:
    return list({one.id: one for one in seen if one.id is not None}.values())


@pytest.fixture
def said(player: Callable[..., Player]) -> list[Observed]:
    """The crowd's comments as if made on YouTube, and what only YouTube has between them."""
    crowd = [one for one in player(3, 60.0).play(30) if type(one.event) is CommentPosted]
    roles = [(), ("owner",), ("moderator", "member"), ("member", "verified")]
    seen = [
        msgspec.structs.replace(
            one,
            platform="youtube",
            room=VIDEO,
            id=f"c{n}",
            at_us=START_US + n,
            viewer=Viewer(f"UC{n % 50}", f"观众{n % 50}", roles[n % 50 % 4]),
            event=CommentPosted(one.event.text) if isinstance(one.event, CommentPosted) else one.event,
        )
        for n, one in enumerate(crowd)
    ]
    rest = [
        PaidMessagePosted(Money(500, "JPY"), "かわいい"),
        PaidMessagePosted(Money(1999, "USD")),
        GiftSent("wave", "Pear", value=Money(7500, "TWD"), paid=True),
        GiftSent("Rose", "Rose", 3, Money(30, JEWELS), "x4", 3, paid=True),
        MembershipChanged("new", "银牌"),
        MembershipChanged("upgrade", "金牌"),
        MembershipChanged("renew", "金牌", 6),
        MembershipChanged("gift", "金牌", count=5),
    ]
    return seen + [
        Observed(event, 0, START_US + n, "youtube", VIDEO, id=f"x{n + 1}", viewer=Viewer("UC1", "观众1"))
        for n, event in enumerate(rest)
    ]


async def through(server: YouTubeServer, said: list[Observed]) -> MemorySink:
    """Publish in frames of a virtual second each, heard before the next except while the door is shut."""
    sink, feed = MemorySink(), reader(server)
    drops = steps_deaf = 0
    async with kept_running(feed, sink):
        await asyncio.wait_for(sink.is_live.wait(), 5)
        for start in range(0, len(said), 20):
            server.publish(said[start : start + 20])
            if steps_deaf:
                steps_deaf -= 1
            else:
                await heard(sink, min(start + 20, len(said)))
            server.pass_time(1.0)
            if server.outlet.counts.drops > drops:
                drops, steps_deaf = drops + 1, GAP_S
        server.pass_time(GAP_S)
        await heard(sink, len(said))
    return sink


async def heard(sink: MemorySink, expected: int) -> None:
    async with asyncio.timeout(10):
        while len(distinct(sink.seen)) < expected:
            await sink.until_seen(len(sink.seen) + 1)


@asynccontextmanager
async def kept_running(feed: YouTubeFeed, sink: MemorySink) -> AsyncIterator[None]:
    """Run the feed again whenever a run ends, as the supervisor does."""

    class Persistent(YouTubeFeed):
        async def run(self, sink: Any) -> None:
            while True:
                try:
                    await feed.run(sink)
                except FeedFailure as failure:
                    if not failure.retryable:
                        raise
                await asyncio.sleep(0.01)

    async with running(Persistent(VIDEO, key="unused"), sink):
        yield


async def test_canonical_in_is_canonical_out(said: list[Observed]) -> None:
    async with opened(youtube(pages_per_stream=7)) as server:
        sink = await through(server, said)
        assert essence(sink.seen) == essence(said)
        comments = sum(type(one.event) is CommentPosted for one in said)
        assert (server.outlet.comments_sent, server.outlet.counts.lost) == (comments, 0)


def test_a_frame_reads_back_without_a_connection(said: list[Observed]) -> None:
    encoder = YouTubeEncoder("chat")
    items = [item for item in map(encoder.encode, said) if item is not None]
    back = decode_frame(page(items, "t1"), 1)
    nowhere = [msgspec.structs.replace(one, room=None) for one in said]
    assert essence(back) == essence(nowhere)


async def test_faults_are_exactly_as_counted(said: list[Observed]) -> None:
    # A combo that is repeated says nothing new and is not told again.
    said = [one for one in said if not (isinstance(one.event, GiftSent) and one.event.streak)]
    faults = Faults(duplicate=0.1, reorder=0.1, garbage=0.05, drop_every_s=10, gap_s=GAP_S)
    async with opened(youtube(faults, pages_per_stream=11)) as server:
        sink = await through(server, said)
        counts = server.outlet.counts
        unknown = [one for one in sink.seen if type(one.event) is UnknownEvent]
        known = [one for one in sink.seen if type(one.event) is not UnknownEvent]
        assert len(known) - len(distinct(known)) == counts.duplicates > 0
        assert len(unknown) == counts.garbage > 0
        assert essence(distinct(known)) == essence(said)
        assert counts.drops >= 2
        assert counts.reordered > 0
        assert counts.lost == 0


async def test_what_falls_out_of_the_log_unread_is_lost(said: list[Observed]) -> None:
    async with opened(youtube(kept=100)) as server:
        comments = [one for one in said if type(one.event) is CommentPosted][:300]
        server.publish(comments)
        assert (server.outlet.comments_sent, server.outlet.counts.lost) == (100, 200)
        sink = MemorySink()
        async with running(reader(server), sink):
            await sink.until_seen(100)
            server.publish([msgspec.structs.replace(one, id=f"later-{one.id}") for one in comments[:80]])
            await sink.until_seen(180)
        assert (server.outlet.comments_sent, server.outlet.counts.lost) == (180, 200)


# --- the server by itself -------------------------------------------------------------------------


async def ask(server: YouTubeServer, path: str, key: str | None = None, **params: str) -> tuple[int, Any]:
    headers = {"X-Goog-Api-Key": key or server.client.key}
    async with (
        aiohttp.ClientSession() as session,
        session.get(server.url + path, params=params, headers=headers) as answer,
    ):
        return answer.status, await answer.json()


PLACE = {"liveChatId": f"chat-{VIDEO}", "part": "id,snippet,authorDetails"}


def reason(answer: Any) -> str:
    return str(answer["error"]["errors"][0]["reason"])


async def test_pages_follow_one_another_by_token(said: list[Observed]) -> None:
    async with opened(youtube(page_size=2, interval_ms=1)) as server:
        server.publish(said[:5])
        token, ids = None, []
        for _ in range(3):
            _, body = await ask(
                server, "/liveChat/messages", **PLACE, **({"pageToken": token} if token else {})
            )
            ids.append([item["id"] for item in body["items"]])
            token = body["nextPageToken"]
        assert ids == [["c0", "c1"], ["c2", "c3"], ["c4"]]
        assert body["pollingIntervalMillis"] == 1


@pytest.mark.parametrize(
    ("path", "params", "status", "why"),
    [
        ("/liveChat/messages", {"liveChatId": "other"}, 404, "liveChatNotFound"),
        ("/liveChat/messages", {"pageToken": "guessed"}, 400, "pageTokenInvalid"),
        ("/liveChat/messages/stream", {"liveChatId": "other"}, 404, "liveChatNotFound"),
        ("/videos", {"key": "wrong"}, 400, "API_KEY_INVALID"),
    ],
)
async def test_what_youtube_refuses(path: str, params: dict[str, str], status: int, why: str) -> None:
    async with opened(youtube()) as server:
        got, answer = await ask(server, path, **(PLACE | {"id": VIDEO} | params))
        assert (got, reason(answer)) == (status, why)


async def test_who_polls_too_soon_or_spends_too_much_is_refused() -> None:
    async with opened(youtube(units=11, interval_ms=60_000)) as server:
        assert (await ask(server, "/liveChat/messages", **PLACE))[0] == 200
        status, answer = await ask(server, "/liveChat/messages", **PLACE)
        assert (status, reason(answer)) == (403, "rateLimitExceeded")
        assert (await ask(server, "/videos", id=VIDEO))[0] == 200
        status, answer = await ask(server, "/videos", id=VIDEO)
        assert (status, reason(answer)) == (403, "quotaExceeded")


async def test_deeds_need_a_login() -> None:
    async with opened(youtube()) as server, aiohttp.ClientSession() as session:
        headers = {"X-Goog-Api-Key": server.client.key}
        async with session.post(server.url + "/liveChat/messages", headers=headers) as answer:
            assert answer.status == 401


async def test_a_stream_is_an_array_cut_within_its_elements(said: list[Observed]) -> None:
    async with opened(youtube(pages_per_stream=1)) as server, aiohttp.ClientSession() as session:
        server.publish(said[:50])
        headers = {"X-Goog-Api-Key": server.client.key}
        async with session.get(
            server.url + "/liveChat/messages/stream", params=PLACE, headers=headers
        ) as answer:
            chunks = [chunk async for chunk, _ in answer.content.iter_chunks() if chunk]
        (element,) = json.loads(b"".join(chunks))
        assert len(element["items"]) == 50
        assert len(chunks) >= 2


async def test_a_drop_shuts_the_door_for_the_gap() -> None:
    async with opened(youtube(Faults(drop_every_s=10, gap_s=3))) as server:
        sink, feed = MemorySink(), reader(server)
        async with running(feed, sink) as task:
            await asyncio.wait_for(sink.is_live.wait(), 5)
            server.pass_time(10)
            with pytest.raises(FeedFailure) as caught:
                await task
        assert (caught.value.code, caught.value.retryable) == ("network", True)
        assert (await ask(server, "/videos", id=VIDEO))[0] == 503
        server.pass_time(3)
        assert (await ask(server, "/videos", id=VIDEO))[0] == 200
        assert server.outlet.counts.drops == 1
