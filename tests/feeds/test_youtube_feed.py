"""The feed against the rehearsal's YouTube: stream, pages, endings, quota, resuming."""

from __future__ import annotations

import asyncio
import time
from random import Random

import pytest
from aiohttp import web

from livestream_console.core.envelope import Observed
from livestream_console.core.events import (
    AudienceSampled,
    CommentPosted,
    LikesCounted,
    RoomStateChanged,
)
from livestream_console.core.ports import ActionOutcome, FeedFailure
from livestream_console.core.values import RoomAction
from livestream_console.feeds.youtube import YouTubeFeed
from livestream_console.feeds.youtube import feed as feed_module
from livestream_console.rehearsal.faults import Faults
from livestream_console.rehearsal.servers.youtube import YouTubeServer
from tests.feeds.sinks import MemorySink, running
from tests.feeds.youtube_room import LATER_US, VIDEO, comments, failure_of, owner, reader, said, serving


class OddServer(YouTubeServer):
    """Says one thing on every stream, or keeps even its headers back."""

    said: bytes | None = None

    async def _on_stream(self, request: web.Request) -> web.StreamResponse:
        if self.said is None:
            await asyncio.Event().wait()
        return web.Response(body=self.said, content_type="application/json")


# --- reading --------------------------------------------------------------------------------------


async def test_a_stream_cut_anywhere_and_ended_often_loses_and_repeats_nothing() -> None:
    async with serving(pages_per_stream=2) as server:
        sink = MemorySink()
        async with running(reader(server), sink):
            for n in range(20):
                server.publish(comments(f"a{n}", f"b{n}"))
                await sink.until_seen(2 * n + 2)
        assert said(sink) == [f"{letter}{n}" for n in range(20) for letter in "ab"]
        assert sink.is_live.is_set()
        assert server.calls.count("GET /liveChat/messages/stream") >= 10
        assert "GET /liveChat/messages" not in server.calls


@pytest.mark.parametrize("status", [400, 404, 503])
async def test_pages_are_read_where_the_stream_is_refused(status: int) -> None:
    async with serving() as server:
        server.refuse("/liveChat/messages/stream", status, "notFound", times=100)
        sink = MemorySink()
        async with running(reader(server), sink):
            for n in range(6):
                server.publish(comments(str(n)))
                await sink.until_seen(n + 1)
        assert said(sink) == list("012345")
        assert server.calls.count("GET /liveChat/messages/stream") == feed_module.REFUSALS
        assert server.calls.count("GET /liveChat/messages") >= 6


async def test_the_polling_interval_is_honoured() -> None:
    """The server refuses who comes back within half of it."""
    async with serving(interval_ms=100) as server:
        server.refuse("/liveChat/messages/stream", 404, "notFound", times=100)
        sink = MemorySink()
        begun = time.monotonic()
        async with running(reader(server), sink) as task:
            for n in range(3):
                server.publish(comments(str(n)))
                await sink.until_seen(n + 1)
            assert not task.done()
        pages = server.calls.count("GET /liveChat/messages")
        assert pages <= (time.monotonic() - begun) / 0.1 + 1


async def test_a_new_run_goes_on_where_the_last_one_ended() -> None:
    async with serving() as server:
        feed, sink = reader(server), MemorySink()
        async with running(feed, sink):
            server.publish(comments("before"))
            await sink.until_seen(1)
        server.publish(comments("meanwhile", at_us=1))
        async with running(feed, sink):
            await sink.until_seen(2)
            server.publish(comments("after"))
            await sink.until_seen(3)
        assert [(item.id, item.backfilled) for item in sink.seen] == [
            ("before", False),
            ("meanwhile", True),
            ("after", False),
        ]


async def test_what_was_said_before_the_first_connection_is_backfill() -> None:
    async with serving() as server:
        server.publish(comments("history", at_us=1))
        sink = MemorySink()
        async with running(reader(server), sink):
            await sink.until_seen(1)
        assert [item.backfilled for item in sink.seen] == [True]


async def test_a_broken_stream_is_resumed_within_the_run() -> None:
    async with serving() as server:
        sink = MemorySink()
        async with running(reader(server), sink) as task:
            server.publish(comments("a"))
            await sink.until_seen(1)
            server.drop()
            server.publish(comments("b"))
            await sink.until_seen(2)
            assert not task.done()
        assert said(sink) == ["a", "b"]


async def test_a_stream_that_fell_silent_is_opened_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(feed_module, "STREAM_SILENCE_S", 0.1)
    server = YouTubeServer(VIDEO, Faults(half_open_every_s=1), Random(1))
    await server.start()
    try:
        sink = MemorySink()
        async with running(reader(server), sink):
            server.publish(comments("a"))
            await sink.until_seen(1)
            server.pass_time(1)
            server.publish(comments("b"))
            await sink.until_seen(2)
        assert said(sink) == ["a", "b"]
        assert server.outlet.counts.half_opens == 1
    finally:
        await server.stop()


async def test_a_place_that_youtube_no_longer_knows_is_given_up() -> None:
    async with serving() as server:
        feed, sink = reader(server), MemorySink()
        async with running(feed, sink):
            server.publish(comments("a"))
            await sink.until_seen(1)
        server.refuse("/liveChat/messages/stream", 400, "pageTokenInvalid")
        server.refuse("/liveChat/messages", 400, "pageTokenInvalid")
        assert (await failure_of(feed)).retryable
        async with running(feed, sink):
            await sink.until_seen(2)
        assert said(sink) == ["a", "a"]


async def test_a_stream_that_does_not_even_open_is_asked_about_by_page(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A server may keep a quiet stream's headers to itself until something is said."""
    monkeypatch.setattr(feed_module, "STREAM_SILENCE_S", 0.05)
    async with serving(OddServer) as server:
        sink = MemorySink()
        async with running(reader(server), sink):
            server.publish(comments("a"))
            await sink.until_seen(1)
        assert sink.is_live.is_set()
        assert "GET /liveChat/messages" in server.calls


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (b'[{"error":{"code":403,"errors":[{"reason":"liveChatEnded"}]}}]', "ended"),
        (b'[{"error":{"code":403,"errors":[{"reason":"quotaExceeded"}]}}]', "quota"),
    ],
)
async def test_an_error_within_the_stream_is_an_answer(
    body: bytes, code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(OddServer, "said", body)
    async with serving(OddServer) as server:
        assert (await failure_of(reader(server))).code == code


async def test_a_failure_of_the_figures_leaves_the_chat_alone() -> None:
    async with serving() as server:
        feed, sink = reader(server), MemorySink()
        async with running(feed, sink) as task:
            await asyncio.wait_for(sink.is_live.wait(), 5)
            server.refuse("/videos", 500, "backendError", times=3)
            server.publish([Observed(AudienceSampled(ccu=7))])
            await sink.until_seen(1)
            assert not task.done()
        assert not server.refusals["/videos"]


async def test_viewers_and_likes_are_told_and_likes_only_when_they_change() -> None:
    async with serving() as server:
        server.publish([Observed(AudienceSampled(ccu=7)), Observed(LikesCounted(total=3))])
        sink = MemorySink()
        async with running(reader(server), sink):
            await sink.until_seen(4)
        assert sink.events.count(LikesCounted(total=3)) == 1
        assert sink.events.count(AudienceSampled(ccu=7)) >= 3
        assert {item.room for item in sink.seen} == {VIDEO}


# --- endings --------------------------------------------------------------------------------------


@pytest.mark.parametrize("told", [True, False])
@pytest.mark.parametrize("by_page", [True, False])
async def test_the_end_of_the_broadcast_is_told_once_after_all_that_was_said(
    told: bool, by_page: bool
) -> None:
    async with serving() as server:
        if by_page:
            server.refuse("/liveChat/messages/stream", 404, "notFound", times=100)
        feed, sink = reader(server), MemorySink()
        async with running(feed, sink) as task:
            await asyncio.wait_for(sink.is_live.wait(), 5)
            server.publish(comments("last"))
            server.end(LATER_US, told=told)
            with pytest.raises(FeedFailure) as caught:
                await task
        assert (caught.value.code, caught.value.retryable) == ("ended", False)
        assert sink.events == [CommentPosted("last"), RoomStateChanged("ended")]
        assert (await failure_of(feed)).code == "ended"


@pytest.mark.parametrize(
    ("status", "reason", "code", "retryable", "after_s"),
    [
        (403, "quotaExceeded", "quota", True, 300.0),
        (429, "rateLimitExceeded", "quota", True, 60.0),
        (403, "rateLimitExceeded", "quota", True, 60.0),
        (403, "forbidden", "auth", False, None),
        (403, "liveChatEnded", "ended", False, None),
        (404, "liveChatNotFound", "not_found", False, None),
        (403, "liveChatDisabled", "unavailable", True, None),
        (500, "backendError", "network", True, None),
    ],
)
async def test_refusals_mean_what_the_table_says(
    status: int, reason: str, code: str, retryable: bool, after_s: float | None
) -> None:
    async with serving() as server:
        server.refuse("/liveChat/messages/stream", status, reason)
        server.refuse("/liveChat/messages", status, reason)
        failure = await failure_of(reader(server))
    assert (failure.code, failure.retryable, failure.retry_after_s) == (code, retryable, after_s)


async def test_too_many_requests_are_kept_away_from_longer_each_time() -> None:
    async with serving() as server:
        server.refuse("/videos", 429, "rateLimitExceeded", times=5)
        feed = reader(server)
        waits = [(await failure_of(feed)).retry_after_s for _ in range(5)]
        assert waits == [60, 120, 240, 300, 300]
        sink = MemorySink()
        async with running(feed, sink):
            await asyncio.wait_for(sink.is_live.wait(), 5)
        server.refuse("/videos", 429, "rateLimitExceeded")
        assert (await failure_of(feed)).retry_after_s == 60


async def test_a_wrong_key_is_not_tried_again_nor_told() -> None:
    async with serving() as server:
        failure = await failure_of(YouTubeFeed(VIDEO, key="wr0ng", api=server.url))
    assert (failure.code, failure.retryable) == ("auth", False)
    assert "wr0ng" not in str(failure)


async def test_a_video_that_does_not_exist_and_one_without_chat() -> None:
    async with serving() as server:
        elsewhere = YouTubeFeed("x" * 11, key=server.client.key, api=server.url)
        assert (await failure_of(elsewhere)).code == "not_found"
        server.chat = None
        failure = await failure_of(reader(server))
        assert (failure.code, failure.retryable) == ("unavailable", True)


async def test_the_servers_quota_ends_the_run_and_stops_actions() -> None:
    async with serving(units=100) as server:
        server.refuse("/liveChat/messages/stream", 404, "notFound", times=1000)
        feed = owner(server)
        failure = await failure_of(feed)
        assert (failure.code, failure.retry_after_s) == ("quota", 300.0)
        assert await feed.act(RoomAction("post", "hi")) == ActionOutcome("rejected", "quota")


async def test_units_are_counted_as_youtube_counts_them() -> None:
    async with serving(units=10**6) as server:
        feed, sink = owner(server), MemorySink()
        feed.audience_s = 60
        async with running(feed, sink):
            await asyncio.wait_for(sink.is_live.wait(), 5)
            await feed.act(RoomAction("post", "hi"))
            await sink.until_seen(1)
        assert feed.quota.spent == 10**6 - server.units


async def test_a_full_pipeline_holds_the_reading_back() -> None:
    async with serving() as server:
        sink = MemorySink()
        sink.free.clear()
        server.publish(comments("a"))
        async with running(reader(server), sink):
            await sink.until_seen(1)
            server.publish(comments("b"))
            # Whoever read on would have it by the time of another whole connection.
            await failure_of(YouTubeFeed("x" * 11, key=server.client.key, api=server.url))
            assert said(sink) == ["a"]
            sink.free.set()
            await sink.until_seen(2)
        assert said(sink) == ["a", "b"]
