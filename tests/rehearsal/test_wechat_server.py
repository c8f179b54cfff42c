"""The simulated Channels dashboard, looked at by the shipped feed: figures in are figures out."""

from __future__ import annotations

from random import Random

import pytest

from livestream_console.core.envelope import Observed
from livestream_console.core.events import (
    AudienceSampled,
    CommentPosted,
    ProductStatsCounted,
    RoomStateChanged,
    StockReported,
    UnknownEvent,
)
from livestream_console.core.ports import FeedFailure
from livestream_console.feeds.wechat import WeChatFeed
from livestream_console.rehearsal.faults import Faults
from livestream_console.rehearsal.servers.wechat import WeChatServer
from tests.feeds.sinks import MemorySink, running
from tests.rehearsal.wire import NO_FAULTS, opened


def feed_of(server: WeChatServer) -> WeChatFeed:
    feed = WeChatFeed(server.app_id, api=server.url, **server.secrets)
    feed.look_s = 0.01
    return feed


def wechat(faults: Faults = NO_FAULTS, *, in_text: bool = True) -> WeChatServer:
    return WeChatServer("wx1", "s3cret", faults, Random(1), in_text=in_text)


@pytest.mark.parametrize("in_text", [True, False])
async def test_figures_in_are_figures_out(in_text: bool) -> None:
    sink = MemorySink()
    audience = AudienceSampled(ccu=3482, peak=4000, uv=120_034)
    async with opened(wechat(in_text=in_text)) as server:
        server.publish([Observed(audience), Observed(ProductStatsCounted("36", 100, 10))])
        async with running(feed_of(server), sink):
            await sink.until_alive(2)
            server.publish(
                [Observed(ProductStatsCounted("36", 30, 2)), Observed(StockReported("36", None, 4))]
            )
            server.publish([Observed(ProductStatsCounted("37", 5))])
            await sink.until_alive(sink.alive_calls + 2)
            server.publish([Observed(CommentPosted("A1"))])
            await sink.until_alive(sink.alive_calls + 2)
        assert (server.outlet.comments_sent, server.outlet.counts.lost) == (0, 0)
    products = [event for event in sink.events if not isinstance(event, AudienceSampled)]
    assert products == [
        ProductStatsCounted("36", 30, 2),
        StockReported("36", available=4),
        ProductStatsCounted("37", 5, 0),
    ]
    assert {repr(event) for event in sink.events if isinstance(event, AudienceSampled)} == {repr(audience)}
    assert {(i.platform, i.room, i.origin) for i in sink.seen} == {("wechat", "wx1", "official")}


async def test_the_newest_show_of_today_and_yesterday_is_looked_at() -> None:
    sink = MemorySink()
    async with opened(wechat()) as server, running(feed_of(server), sink):
        await sink.until_alive(1)
        assert len(server.asked_days) == 2
        assert server.asked_days[0] > server.asked_days[1] > 20_240_101


async def test_what_was_counted_while_wechat_was_down_is_made_up_for() -> None:
    sink = MemorySink()
    async with opened(wechat(Faults(drop_every_s=10, gap_s=3))) as server:
        server.publish([Observed(ProductStatsCounted("36", 100, 10))])
        feed = feed_of(server)
        async with running(feed, sink) as task:
            await sink.until_alive(1)
            server.pass_time(10)
            with pytest.raises(FeedFailure, match="network: HTTP 503"):
                await task
        server.publish([Observed(ProductStatsCounted("36", 7))])
        server.pass_time(3)
        before = sink.alive_calls
        async with running(feed, sink):
            await sink.until_alive(before + 1)
        assert server.outlet.counts.drops == 1
    assert [event for event in sink.events if isinstance(event, ProductStatsCounted)] == [
        ProductStatsCounted("36", 7, 0)
    ]


async def test_the_end_of_the_show_ends_the_feed() -> None:
    sink = MemorySink()
    async with opened(wechat()) as server, running(feed_of(server), sink) as task:
        await sink.until_alive(1)
        server.is_living = False
        with pytest.raises(FeedFailure) as caught:
            await task
    assert (caught.value.code, caught.value.retryable) == ("ended", False)
    assert sink.events[-1] == RoomStateChanged("ended")


async def test_who_is_not_live_yet_is_asked_again_later() -> None:
    sink = MemorySink()
    async with opened(wechat()) as server:
        server.is_living = False
        with pytest.raises(FeedFailure) as caught:
            await feed_of(server).run(sink)
        assert (caught.value.code, caught.value.retry_after_s) == ("not_found", 60.0)
        server.lives.clear()
        with pytest.raises(FeedFailure, match="not_found: no show listed"):
            await feed_of(server).run(sink)
    assert not sink.is_live.is_set()
    assert sink.seen == []


async def test_a_token_that_lapsed_is_renewed_once() -> None:
    sink = MemorySink()
    async with opened(wechat()) as server, running(feed_of(server), sink) as task:
        await sink.until_alive(1)
        server.let_tokens_lapse()
        await sink.until_alive(sink.alive_calls + 2)
        server.refusals.extend([42001, 42001])
        with pytest.raises(FeedFailure, match="auth: errcode 42001"):
            await task


@pytest.mark.parametrize(
    ("errcode", "code", "retryable", "wait_s"),
    [
        (48001, "auth", False, None),
        (40164, "auth", False, None),
        (45009, "quota", True, 3600.0),
        (45011, "quota", True, 60.0),
        (-1, "network", True, None),
        (5, "refused", True, None),
    ],
)
async def test_what_an_errcode_means(errcode: int, code: str, retryable: bool, wait_s: float | None) -> None:
    async with opened(wechat()) as server:
        server.refusals.append(errcode)
        with pytest.raises(FeedFailure) as caught:
            await feed_of(server).run(MemorySink())
    failure = caught.value
    assert (failure.code, failure.retryable, failure.retry_after_s) == (code, retryable, wait_s)
    assert failure.detail == f"errcode {errcode}"


async def test_a_wrong_secret_is_told_without_it() -> None:
    async with opened(wechat()) as server:
        with pytest.raises(FeedFailure) as caught:
            await WeChatFeed("wx1", secret="wr0ng", api=server.url).run(MemorySink())
        assert (caught.value.code, caught.value.retryable) == ("auth", False)
        assert "wr0ng" not in str(caught.value)
        with pytest.raises(FeedFailure, match="auth: errcode 40013"):
            await WeChatFeed("wx2", secret="s3cret", api=server.url).run(MemorySink())


async def test_an_answer_that_is_none_is_kept_and_ends_the_run() -> None:
    sink = MemorySink()
    async with opened(wechat(Faults(garbage=0.5))) as server:
        feed = feed_of(server)
        kept = 0
        for _ in range(20):
            with pytest.raises(FeedFailure, match="protocol: answer is no object"):
                await feed.run(sink)
            kept = sum(event == UnknownEvent("wechat.damaged.json") for event in sink.events)
            if kept >= 2:
                break
        assert 2 <= kept <= server.outlet.counts.garbage
