"""The simulated Facebook video, read and acted in by the shipped feed: nothing lost, nothing told twice."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable
from random import Random
from typing import Any

import pytest

from livestream_console.core.envelope import Observed, Viewer
from livestream_console.core.events import AudienceSampled, CommentPosted, RoomStateChanged, UnknownEvent
from livestream_console.core.ports import ActionOutcome, FeedFailure
from livestream_console.core.values import RoomAction, Segment
from livestream_console.feeds.facebook import FacebookFeed, decode_frame
from livestream_console.feeds.facebook import interval as interval_module
from livestream_console.rehearsal.encoders import facebook as wire
from livestream_console.rehearsal.faults import Faults
from livestream_console.rehearsal.servers.facebook import PAGE, FacebookServer
from tests.feeds.sinks import MemorySink, running
from tests.rehearsal.playing import Player
from tests.rehearsal.wire import NO_FAULTS, essence, heard, opened

VIEWER = Viewer("88", "Ann")


@pytest.fixture(autouse=True)
def _soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(interval_module, "SHORTEST_S", 0.01)
    monkeypatch.setattr(interval_module, "LONGEST_S", 0.02)


def comments(count: int, first_id: int = 1, at_s: float | None = None) -> list[Observed]:
    at_us = int((time.time() if at_s is None else at_s) * 1e6) // 1_000_000 * 1_000_000
    numbers = range(first_id, first_id + count)
    return [Observed(CommentPosted(f"第{n}句"), at_us=at_us, id=f"911_{n}", viewer=VIEWER) for n in numbers]


def feed_of(server: FacebookServer) -> FacebookFeed:
    return FacebookFeed(server.video, api=server.url, **server.secrets)


def facebook(faults: Faults = NO_FAULTS, **options: Any) -> FacebookServer:
    return FacebookServer("911", "t0ken", faults, Random(1), **options)


async def test_what_goes_in_comes_out_over_pages_and_once() -> None:
    sink, now_s = MemorySink(), time.time()
    async with opened(facebook(page_size=7)) as server, heard(feed_of(server), sink):
        server.publish(comments(30, at_s=now_s))
        await sink.until_seen(30)
        before = sink.alive_calls
        await sink.until_alive(before + 12)  # two more polls to the last page
        server.publish(comments(1, 31, at_s=now_s))
        await sink.until_seen(31)
        assert server.outlet.comments_sent == 31
        assert not any("access_token" in call for call in server.calls)
    assert essence(sink.seen) == essence(comments(31, at_s=now_s))
    assert {(i.platform, i.room, i.backfilled) for i in sink.seen} == {("facebook", "911", False)}


def test_a_crowds_words_pass_through_the_wire(player: Callable[..., Player]) -> None:
    batch = player(21, 60.0).play(60)
    items = [item for item in map(wire.comment, batch) if item is not None]
    back = decode_frame(wire.page(items, None, ""), 1)
    said = [(one.id, one.event.text) for one in batch if isinstance(one.event, CommentPosted)]
    assert len(said) > 500
    assert [(i.id, i.event.text) for i in back if isinstance(i.event, CommentPosted)] == said


async def test_replies_and_mentions_survive() -> None:
    sink = MemorySink()
    pieces = (Segment("text", "hi "), Segment("mention", "Bo", "9"))
    said = Observed(
        CommentPosted("hi Bo", pieces, "911_0"), at_us=int(time.time()) * 1_000_000, id="911_1", viewer=VIEWER
    )
    async with opened(facebook()) as server, heard(feed_of(server), sink):
        server.publish([said])
        await sink.until_seen(1)
    assert essence(sink.seen) == essence([said])


async def test_what_was_said_before_is_told_as_history() -> None:
    sink = MemorySink()
    async with opened(facebook()) as server:
        server.publish(comments(2, at_s=time.time() - 300))
        server.publish(comments(1, 3, at_s=time.time() - 3600))  # too long ago
        async with heard(feed_of(server), sink):
            server.publish(comments(1, 4))
            await sink.until_seen(3)
    assert [(i.id, i.backfilled) for i in sink.seen] == [("911_1", True), ("911_2", True), ("911_4", False)]


async def test_repeats_and_swaps_are_counted_and_lose_nothing() -> None:
    sink = MemorySink()
    async with opened(facebook(Faults(duplicate=0.2, reorder=0.2))) as server, heard(feed_of(server), sink):
        server.publish(comments(300))
        counts = server.outlet.counts
        await sink.until_seen(300)
        await sink.until_alive(sink.alive_calls + 8)
    assert counts.duplicates > 20
    assert counts.reordered > 20
    assert server.outlet.comments_sent == 300
    assert sorted(Counter(i.id for i in sink.seen).values()) == [1] * 300


async def test_garbage_becomes_as_many_unknown_events() -> None:
    sink = MemorySink()
    async with opened(facebook(Faults(garbage=0.7))) as server, heard(feed_of(server), sink):
        server.publish(comments(60))
        counts = server.outlet.counts
        await sink.until_seen(60 + counts.garbage)
        await sink.until_alive(sink.alive_calls + 4)
        server.publish(comments(1, 61))  # the time of none of it hides what comes after
        await sink.until_seen(61 + server.outlet.counts.garbage)
    assert counts.garbage > 20
    unknown = [i for i in sink.seen if isinstance(i.event, UnknownEvent)]
    assert len(unknown) == server.outlet.counts.garbage
    assert len(sink.seen) - len(unknown) == 61


async def test_what_was_said_while_facebook_was_down_is_made_up_for() -> None:
    sink = MemorySink()
    async with opened(facebook(Faults(drop_every_s=10, gap_s=3))) as server:
        feed = feed_of(server)
        async with heard(feed, sink) as task:
            server.publish(comments(5))
            await sink.until_seen(5)
            server.pass_time(10)
            server.publish(comments(2, 6))
            with pytest.raises(FeedFailure, match="network: HTTP 503"):
                await task
        with pytest.raises(FeedFailure, match="network"):
            await feed.run(sink)
        server.pass_time(3)
        async with heard(feed, sink):
            await sink.until_seen(7)
        counts = server.outlet.counts
        assert (counts.drops, counts.lost, server.outlet.comments_sent) == (1, 0, 7)
    assert [i.id for i in sink.seen] == [f"911_{n}" for n in range(1, 8)]


async def test_viewers_are_sampled_and_the_end_ends_the_feed() -> None:
    sink = MemorySink()
    async with opened(facebook()) as server:
        server.publish([Observed(AudienceSampled(ccu=3482))])
        feed = feed_of(server)
        feed.audience_s = 0.01
        async with running(feed, sink) as task:
            await sink.until_seen(2)
            server.status = "VOD"
            with pytest.raises(FeedFailure) as caught:
                await task
    assert (caught.value.code, caught.value.retryable) == ("ended", False)
    assert sink.events[0] == AudienceSampled(ccu=3482)
    assert sink.events[-1] == RoomStateChanged("ended")


@pytest.mark.parametrize(
    ("status", "code", "retryable"),
    [("VOD", "ended", False), ("SCHEDULED_LIVE", "not_found", True), ("UNPUBLISHED", "not_found", True)],
)
async def test_a_video_that_is_not_live(status: str, code: str, retryable: bool) -> None:
    async with opened(facebook()) as server:
        server.status = status
        with pytest.raises(FeedFailure) as caught:
            await feed_of(server).run(MemorySink())
    assert (caught.value.code, caught.value.retryable) == (code, retryable)


async def test_a_wrong_token_and_an_unknown_video() -> None:
    async with opened(facebook()) as server:
        with pytest.raises(FeedFailure) as caught:
            await FacebookFeed("911", token="wr0ng", api=server.url).run(MemorySink())
        assert (caught.value.code, caught.value.retryable) == ("auth", False)
        assert "wr0ng" not in str(caught.value)
        with pytest.raises(FeedFailure, match="not_found"):
            await FacebookFeed("912", token="t0ken", api=server.url).run(MemorySink())


async def test_a_limit_ends_the_run_and_says_for_how_long() -> None:
    sink = MemorySink()
    async with opened(facebook()) as server, heard(feed_of(server), sink) as task:
        server.refusals.append((400, 32, 0))
        with pytest.raises(FeedFailure) as caught:
            await task
    assert (caught.value.code, caught.value.retry_after_s) == ("quota", 300.0)


async def test_the_page_posts_replies_and_deletes_in_its_name() -> None:
    sink = MemorySink()
    async with opened(facebook()) as server, heard(feed_of(server), sink):
        feed = feed_of(server)
        posted = await feed.act(RoomAction("post", "谢谢大家"))
        replied = await feed.act(RoomAction("reply", "有的", "911_page1"))
        await sink.until_seen(2)
        assert await feed.act(RoomAction("delete", target="911_page1")) == ActionOutcome("accepted")
        assert await feed.act(RoomAction("delete", target="911_page1")) == ActionOutcome(
            "rejected", "not_found"
        )
    assert (posted, replied) == (
        ActionOutcome("accepted", made="911_page1"),
        ActionOutcome("accepted", made="911_page2"),
    )
    assert [(i.id, i.viewer, i.event) for i in sink.seen] == [
        ("911_page1", PAGE, CommentPosted("谢谢大家")),
        ("911_page2", PAGE, CommentPosted("有的", reply_to="911_page1")),
    ]


@pytest.mark.parametrize(
    ("action", "reason"),
    [
        (RoomAction("pin", target="1"), "not_supported"),
        (RoomAction("post", " "), "empty_text"),
        (RoomAction("post", "x" * 8001), "too_long"),
        (RoomAction("reply", "x"), "no_target"),
        (RoomAction("delete"), "no_target"),
    ],
)
async def test_what_cannot_be_done_is_rejected_unasked(action: RoomAction, reason: str) -> None:
    feed = FacebookFeed("911", token="t0ken", api="http://127.0.0.1:1")
    assert await feed.act(action) == ActionOutcome("rejected", reason)


async def test_an_action_without_an_answer_is_unknown() -> None:
    async with opened(facebook(Faults(drop_every_s=1, gap_s=9))) as server:
        feed = feed_of(server)
        assert (await feed.act(RoomAction("post", "x"))).outcome == "accepted"
        server.refusals.append((400, 190, 0))
        assert await feed.act(RoomAction("post", "x")) == ActionOutcome("rejected", "auth")
        server.pass_time(1)
        assert await feed.act(RoomAction("post", "x")) == ActionOutcome("unknown", "network")
    assert await feed.act(RoomAction("post", "x")) == ActionOutcome("unknown", "network")
