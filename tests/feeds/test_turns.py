"""One long message is taken in turns: nothing is lost or late, and others get to work in between."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Iterator

import pytest

from livestream_console.core.envelope import Observed
from livestream_console.core.events import CommentPosted
from livestream_console.core.ports import FeedFailure
from livestream_console.feeds import inflate, turns
from livestream_console.feeds.bilibili.codec import PacketReader as BilibiliReader
from livestream_console.feeds.douyu import codec as douyu
from livestream_console.feeds.kuaishou import web_codec, web_normalize
from livestream_console.feeds.turns import offer_in_turns
from livestream_console.feeds.webcast import codec as webcast_codec
from livestream_console.feeds.webcast import normalize as webcast
from livestream_console.rehearsal.encoders.douyu import message
from tests.feeds import bilibili_server, webcast_messages
from tests.feeds.sinks import MemorySink
from tests.feeds.test_kuaishou_web import comment, pushed

NOW = 1_795_348_930_000_000


def said(n: int) -> Observed:
    return Observed(CommentPosted(str(n)))


@pytest.fixture
def short_turns(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(turns, "TURN_S", 0.0)


@pytest.mark.usefixtures("short_turns")
async def test_others_work_between_two_turns() -> None:
    sink = MemorySink()
    done_by_others: list[int] = []

    async def other() -> None:
        while True:
            done_by_others.append(len(sink.seen))
            await asyncio.sleep(0)

    task = asyncio.ensure_future(other())
    await offer_in_turns(([said(n)] for n in range(5)), sink)
    task.cancel()
    assert [item.event for item in sink.seen] == [CommentPosted(str(n)) for n in range(5)]
    assert {1, 2, 3, 4} <= set(done_by_others)


@pytest.mark.usefixtures("short_turns")
async def test_a_full_pipeline_is_waited_for() -> None:
    sink = MemorySink()
    sink.free.clear()
    task = asyncio.ensure_future(offer_in_turns(([said(n)] for n in range(3)), sink))
    await sink.until_seen(1)
    await asyncio.sleep(0)
    assert (len(sink.seen), task.done()) == (1, False)
    sink.free.set()
    await task
    assert len(sink.seen) == 3


async def test_what_is_quickly_told_is_one_batch() -> None:
    sink = MemorySink()
    await offer_in_turns([[said(1)], [], [said(2), said(3)]], sink)
    assert (len(sink.seen), sink.batches) == (3, 1)


async def test_what_was_told_before_a_failure_is_offered() -> None:
    def told() -> Iterator[list[Observed]]:
        yield [said(1)]
        raise FeedFailure("ended")

    sink = MemorySink()
    with pytest.raises(FeedFailure):
        await offer_in_turns(told(), sink)
    assert len(sink.seen) == 1


async def test_nothing_told_is_nothing_offered() -> None:
    sink = MemorySink()
    await offer_in_turns([[], []], sink)
    assert sink.batches == 0


def webcast_frame() -> Iterable[list[Observed]]:
    chats = [webcast_messages.chat(str(n), n + 1) for n in range(20)]
    return webcast.observe(
        webcast_codec.unwrap(webcast_messages.frame(*chats)), NOW, webcast.Context("douyin")
    )


def kuaishou_push() -> Iterable[list[Observed]]:
    push = b"".join(comment(str(n)) for n in range(20))
    return web_normalize.observe(web_codec.unwrap(pushed(push)), NOW, web_normalize.Context("live-1"))


@pytest.mark.usefixtures("short_turns")
@pytest.mark.parametrize("told", [webcast_frame, kuaishou_push])
async def test_frames_of_many_messages_are_told_bit_by_bit(
    told: Callable[[], Iterable[list[Observed]]],
) -> None:
    sink = MemorySink()
    await offer_in_turns(told(), sink)
    assert (len(sink.seen), sink.batches) == (20, 20)


def test_bilibili_inflates_only_what_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    inflated: list[bytes] = []
    real = inflate.inflated

    def noting(packed: bytes, form: str) -> bytes:
        inflated.append(packed)
        return real(packed, form)

    monkeypatch.setattr(inflate, "inflated", noting)
    data = bilibili_server.compressed(bilibili_server.comment(1)) * 3
    packets = BilibiliReader().receive_data(data)
    next(packets)
    assert len(inflated) == 1
    assert len(list(packets)) == 2
    assert len(inflated) == 3


def test_douyu_reads_only_what_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    loaded: list[str] = []
    real = douyu.loads

    def noting(text: str) -> dict[str, str]:
        loaded.append(text)
        return real(text)

    monkeypatch.setattr(douyu, "loads", noting)
    packets = douyu.PacketReader().receive_data(message(type="chatmsg", txt="一") * 3)
    next(packets)
    assert len(loaded) == 1
    assert len(list(packets)) == 2
