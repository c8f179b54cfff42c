"""The desk's line: acknowledged when saved, late when it was away, forgeries dropped and counted."""

from __future__ import annotations

import asyncio
import sys
from collections import Counter
from contextlib import suppress
from pathlib import Path

import aiohttp
import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from livestream_console.core.envelope import Observed
from livestream_console.core.events import CommentPosted, GapClosed, GapOpened, UnknownEvent
from livestream_console.core.ports import FeedFailure, FeedSink
from livestream_console.net.relay import RelayAddress, RelayClient, _decoded
from livestream_console.net.relay_wire import (
    SKEW_US,
    Deliveries,
    Delivery,
    Missed,
    Refused,
    Welcome,
    delivery_of,
    encode,
)
from tests.conftest import ROOT
from tests.feeds.sinks import MemorySink, running
from tests.relay.platform import TOKEN, Calls, address, relaying

DAY_US = 86_400_000_000


MESSAGES = [
    encode(Welcome(7)),
    encode(Missed(1, 2, 3, 4)),
    encode(Deliveries((Delivery(1, 2, "kick", "a", "POST", "", {"h": "v"}, b"body"),))),
]


def _damaged(message: bytes) -> st.SearchStrategy[bytes]:
    return st.tuples(st.integers(0, len(message) - 1), st.integers(0, 255)).map(
        lambda change: message[: change[0]] + bytes([change[1]]) + message[change[0] + 1 :]
    )


class SavingMemorySink(MemorySink):
    """Saves when it is told to; ``saves`` counts how often it was asked."""

    def __init__(self) -> None:
        super().__init__()
        self.may_save = asyncio.Event()
        self.may_save.set()
        self.saves = 0

    async def saved(self) -> None:
        self.saves += 1
        self._changed.set()
        await self.may_save.wait()

    async def until_saving(self, count: int) -> None:
        await self._until(lambda: self.saves >= count)


class PlainFeed:
    """Takes every body for a comment; ``forged`` and ``old`` are not from whom they say."""

    platform = "kick"
    room = "shop"
    origin = "official"
    silence_s = 5.0
    feed_id = "kick:shop"

    def __init__(self, address: RelayAddress, source: str = "kick") -> None:
        self.relay = RelayClient(address, source)

    async def run(self, sink: FeedSink) -> None:
        await self.relay.run(self, sink, self._observe)

    def _observe(self, delivery: Delivery, received_us: int) -> list[Observed]:
        text = delivery.body.decode()
        if text in ("forged", "old"):
            raise Refused("signature" if text == "forged" else "stale")
        room = "elsewhere" if text == "elsewhere" else None
        return [Observed(CommentPosted(text), received_us, id=text, platform="kick", room=room)]


def told(sink: MemorySink) -> list[tuple[str, bool]]:
    return [(item.event.text, item.backfilled) for item in sink.seen if isinstance(item.event, CommentPosted)]


async def test_what_came_while_away_is_late_and_the_rest_is_live(tmp_path: Path) -> None:
    async with relaying(tmp_path) as (_, calls):
        await calls.post("kick/a", b"early")
        sink = SavingMemorySink()
        async with running(PlainFeed(address(calls.url)), sink):
            await sink.until_seen(1)
            assert sink.is_live.is_set()
            await calls.post("kick/a", b"now")
            await sink.until_seen(2)
    assert told(sink) == [("early", True), ("now", False)]
    assert {item.room for item in sink.seen} == {"shop"}


async def test_nothing_is_acknowledged_before_it_is_saved(tmp_path: Path) -> None:
    async with relaying(tmp_path) as (_, calls):
        await calls.post("kick/a", b"one")
        sink = SavingMemorySink()
        sink.may_save.clear()
        async with running(PlainFeed(address(calls.url)), sink):
            await sink.until_saving(1)
        again = SavingMemorySink()
        async with running(PlainFeed(address(calls.url)), again):
            await again.until_seen(1)
            await again.until_saving(1)
            await calls.post("kick/a", b"two")  # comes only after the acknowledgement
            await again.until_seen(2)
            await again.until_saving(2)
        third = SavingMemorySink()
        async with running(PlainFeed(address(calls.url)), third):
            await calls.post("kick/a", b"three")
            await third.until_seen(1)
    assert told(sink) == [("one", True)]
    assert told(again)[:2] == [("one", True), ("two", False)]
    assert "one" not in dict(told(third))


async def test_forgeries_are_dropped_and_counted(tmp_path: Path) -> None:
    async with relaying(tmp_path) as (_, calls):
        for body in (b"forged", b"good", b"forged", b"old"):
            await calls.post("kick/a", body)
        feed, sink = PlainFeed(address(calls.url)), SavingMemorySink()
        async with running(feed, sink):
            await sink.until_saving(1)
    assert told(sink) == [("good", True)]
    unknown = {item.event.name: item.event.fields for item in sink.seen if type(item.event) is UnknownEvent}
    assert unknown == {"kick.refused.signature": {"count": 2}, "kick.refused.stale": {"count": 1}}
    assert feed.relay.refused == Counter(signature=2, stale=1)


async def test_other_rooms_of_the_same_application_are_left_alone(tmp_path: Path) -> None:
    async with relaying(tmp_path) as (_, calls):
        await calls.post("kick/a", b"elsewhere")
        await calls.post("kick/a", b"here")
        sink = SavingMemorySink()
        async with running(PlainFeed(address(calls.url)), sink):
            await sink.until_seen(1)
    assert told(sink) == [("here", True)]


async def test_before_the_show_is_not_asked_for(tmp_path: Path) -> None:
    async with relaying(tmp_path) as (server, calls):
        await calls.post("kick/a", b"yesterday")
        since_us = server.spool._now_us()
        await calls.post("kick/a", b"today")
        sink = SavingMemorySink()
        async with running(PlainFeed(address(calls.url, since_us=since_us)), sink):
            await sink.until_seen(1)
    assert told(sink) == [("today", True)]


async def test_what_expired_at_the_relay_is_a_gap(tmp_path: Path) -> None:
    async with relaying(tmp_path) as (server, calls):
        wall = [20_000 * DAY_US]
        server.spool._now_us = lambda: wall[0]
        await calls.post("kick/a", b"a")
        sink = SavingMemorySink()
        async with running(PlainFeed(address(calls.url)), sink):
            await sink.until_saving(1)
            await calls.post("kick/a", b"b")
            await sink.until_saving(2)
        wall[0] += 10 * DAY_US
        await calls.post("kick/a", b"c")
        await calls.post("kick/a", b"d")
        wall[0] += 10 * DAY_US
        await calls.post("kick/a", b"e")
        late = SavingMemorySink()
        async with running(PlainFeed(address(calls.url)), late):
            await late.until_saving(1)
    opened, closed = late.events[0], late.events[1]
    assert isinstance(opened, GapOpened)
    assert isinstance(closed, GapClosed)
    assert opened.gap == closed.gap
    assert (opened.feed, opened.reason, opened.missing) == ("kick:shop", "sequence_hole", None)
    assert opened.from_us is not None
    assert closed.to_us is not None
    assert told(late) == [("e", True)]


async def test_a_wrong_token_waits_for_a_person(tmp_path: Path) -> None:
    async with relaying(tmp_path) as (_, calls):
        with pytest.raises(FeedFailure) as caught:
            await PlainFeed(address(calls.url, token="wr0ng-token")).run(SavingMemorySink())
    assert (caught.value.code, caught.value.retryable) == ("auth", False)
    assert "wr0ng" not in str(caught.value)


async def test_a_relay_that_is_gone_is_tried_again(tmp_path: Path) -> None:
    async with relaying(tmp_path) as (_, calls):
        url = calls.url
    with pytest.raises(FeedFailure) as caught:
        await PlainFeed(address(url)).run(SavingMemorySink())
    assert (caught.value.code, caught.value.retryable) == ("network", True)


async def test_a_relay_that_stops_ends_the_line(tmp_path: Path) -> None:
    sink = SavingMemorySink()
    async with (
        relaying(tmp_path) as (server, calls),
        running(PlainFeed(address(calls.url)), sink) as task,
    ):
        await asyncio.wait_for(sink.is_live.wait(), 5)
        await server.stop()
        with pytest.raises(FeedFailure) as caught:
            await task
    assert (caught.value.code, caught.value.retryable) == ("network", True)


async def test_a_relay_killed_before_its_answer_keeps_the_request(tmp_path: Path) -> None:
    """The platform never hears of it and sends it again: the desk gets it twice, and never not at all."""
    victim = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.relay.victim", str(tmp_path), cwd=ROOT, stdout=asyncio.subprocess.PIPE
    )
    assert victim.stdout is not None
    port = int(await victim.stdout.readline())
    async with aiohttp.ClientSession() as http:
        calls = Calls(http, f"http://127.0.0.1:{port}")
        assert await calls.post("kick/a", b"before") == 200
        with pytest.raises(aiohttp.ClientError):
            await calls.post("kick/a", b"die")
    assert await victim.wait() == -9
    async with relaying(tmp_path) as (_, calls):
        assert await calls.post("kick/a", b"die") == 200
        sink = SavingMemorySink()
        async with running(PlainFeed(address(calls.url)), sink):
            await sink.until_seen(3)
    assert told(sink) == [("before", True), ("die", True), ("die", True)]
    assert [item.id for item in sink.seen] == ["before", "die", "die"]


@given(st.binary(max_size=200) | st.sampled_from(MESSAGES).flatmap(_damaged))
def test_any_message_is_one_of_ours_or_ends_the_line(frame: bytes) -> None:
    with suppress(FeedFailure):
        assert encode(_decoded(frame))


@given(st.binary(max_size=80), st.dictionaries(st.text(max_size=5), st.text(max_size=5)), st.text(max_size=9))
def test_any_frame_is_survived(frame: bytes, headers: dict[str, str], body: str) -> None:
    assert delivery_of("kick", frame, 5).received_us == 5
    envelope = msgspec.json.encode({"headers": headers, "body": body})
    assert delivery_of("kick", envelope, 5).body == body.encode()


def test_an_address_hides_its_token() -> None:
    assert TOKEN not in repr(address("https://relay.example"))


@pytest.mark.parametrize(
    ("url", "wanted"),
    [
        ("https://relay.example", "wss://relay.example/pull"),
        ("https://relay.example/live/", "wss://relay.example/live/pull"),
        ("http://127.0.0.1:8080", "ws://127.0.0.1:8080/pull"),
        ("wss://relay.example", "wss://relay.example/pull"),
    ],
)
def test_an_address_is_what_a_person_types(url: str, wanted: str) -> None:
    assert RelayAddress(url, "t", "d").pull_url == wanted


def test_a_signed_time_must_fit_the_arrival() -> None:
    arrived = Delivery(1, 10 * SKEW_US, "kick", "a", "POST", "", {}, b"")
    arrived.require_recent(9 * SKEW_US)
    arrived.require_recent(11 * SKEW_US)
    for sent_us in (9 * SKEW_US - 1, 11 * SKEW_US + 1):
        with pytest.raises(Refused):
            arrived.require_recent(sent_us)


@pytest.mark.parametrize(
    ("frame", "headers", "body"),
    [
        (b'{"a":1}', {}, b'{"a":1}'),
        (b'{"headers":{"X-A":"1"},"body":"{\\"a\\": 1}"}', {"x-a": "1"}, b'{"a": 1}'),
        (b'{"headers":{"X-A":"1"},"body":{"a":1}}', {"x-a": "1"}, b'{"a":1}'),
        (b"\xff", {}, b"\xff"),
        (b'{"headers":7,"body":1}', {}, b'{"headers":7,"body":1}'),
    ],
)
def test_a_frame_is_a_body_or_an_envelope(frame: bytes, headers: dict[str, str], body: bytes) -> None:
    read = delivery_of("kick", frame, 5)
    assert (read.headers, read.body, read.received_us) == (headers, body, 5)
