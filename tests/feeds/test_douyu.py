"""Douyu's packets: golden file, any cut, damage that costs only itself, and what the messages say."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager, suppress
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from livestream_console.core.envelope import Observed, Viewer
from livestream_console.core.events import (
    CommentPosted,
    Event,
    GiftSent,
    RoomStateChanged,
    UnknownEvent,
    ViewersEntered,
)
from livestream_console.core.ports import FeedFailure
from livestream_console.feeds.douyu import DouyuFeed, codec, decode_frame
from livestream_console.feeds.douyu.codec import CodecError, Packet, PacketReader, dumps, loads
from livestream_console.rehearsal.encoders.douyu import GARBAGE, message, packet, stt
from tests.feeds.sinks import MemorySink, running

GOLDEN = Path(__file__).parents[1] / "golden/douyu"
NOW = 1_795_348_930_000_000
STREAM = b"".join(
    [
        message(
            type="chatmsg", rid="9999", uid="7", nn="阿珍", txt="A1+2 @/ 要", cid="c1", cst="1795348927123"
        ),
        b"?" * 30,
        message(type="dgb", gfid="824", gfn="荧光棒", gfcnt="3", hits="2"),
        message(type="chatmsg", txt="cut")[:-3],
        message(type="uenter", nn="小李"),
    ]
)


def event(**fields: str) -> Event:
    (item,) = decode_frame(message(**fields), NOW)
    return item.event


def cut(data: bytes, cuts: list[int]) -> list[Packet | CodecError]:
    reader = PacketReader()
    places = [0, *sorted(cuts), len(data)]
    found = [one for a, b in pairwise(places) for one in reader.receive_data(data[a:b])]
    return [*found, *reader.finish()]


def plain(found: list[Packet | CodecError]) -> list[object]:
    return [one if isinstance(one, Packet) else (one.code, one.raw) for one in found]


@pytest.mark.parametrize("raw", sorted(GOLDEN.glob("*.txt")), ids=lambda path: path.stem)
def test_golden(raw: Path, check_golden: Callable[[Path, Iterable[Observed]], None]) -> None:
    """The file holds the text of one packet a line."""
    lines = raw.read_text(encoding="utf-8").splitlines()
    check_golden(raw, decode_frame(b"".join(packet(line) for line in lines), NOW))


def test_the_envelope_of_a_comment() -> None:
    (item, *_) = decode_frame(STREAM, NOW)
    assert item.event == CommentPosted("A1+2 @/ 要")
    assert (item.id, item.at_us, item.viewer) == ("c1", 1_795_348_927_123_000, Viewer("7", "阿珍"))
    assert (item.platform, item.room, item.origin) == ("douyu", "9999", "unofficial")
    assert item.raw == STREAM[12 : STREAM.index(b"\0", 12)]


def test_damage_costs_only_itself() -> None:
    told = [item.event for item in decode_frame(STREAM, NOW)]
    assert told == [
        CommentPosted("A1+2 @/ 要"),
        UnknownEvent("douyu.damaged.framing"),
        GiftSent("824", "荧光棒", 3),
        UnknownEvent("douyu.damaged.framing"),
        ViewersEntered(),
    ]


def test_every_bit_of_garbage_is_one_event() -> None:
    for rubbish in GARBAGE:
        assert isinstance(rubbish, bytes)
        first, second = decode_frame(rubbish + message(type="chatmsg", txt="一"), NOW)
        assert (type(first.event), second.event) == (UnknownEvent, CommentPosted("一"))


@pytest.mark.parametrize(
    ("fields", "viewer"),
    [
        ({"uid": "7", "nn": "a", "rg": "4"}, Viewer("7", "a", ("moderator",))),
        ({"uid": "7", "nn": "a", "rg": "5"}, Viewer("7", "a", ("owner",))),
        ({"uid": "7", "nn": "a", "pg": "5"}, Viewer("7", "a", ("moderator",))),
        (
            {"uid": "7", "nn": "a", "rid": "9", "brid": "9", "bnn": "粉", "bl": "12"},
            Viewer("7", "a", ("member",), 12),
        ),
        ({"uid": "7", "nn": "a", "rid": "9", "brid": "8", "bnn": "粉", "bl": "12"}, Viewer("7", "a")),
        ({"nn": "a"}, Viewer(None, "a")),
        ({}, None),
    ],
)
def test_people(fields: dict[str, str], viewer: Viewer | None) -> None:
    (item,) = decode_frame(message(type="chatmsg", txt="x", **fields), NOW)
    assert item.viewer == viewer


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"type": "rss", "ss": "1"}, RoomStateChanged("started")),
        ({"type": "rss", "ss": "1", "ivl": "0"}, RoomStateChanged("started")),
        ({"type": "rss", "ss": "0"}, RoomStateChanged("ended")),
        (
            {"type": "rss", "ss": "1", "ivl": "1"},
            UnknownEvent("douyu.rss", {"type": "rss", "ss": "1", "ivl": "1"}),
        ),
        ({"type": "dgb", "gfid": "5"}, GiftSent("5")),
        ({"type": "dgb", "gfid": "5", "gfcnt": "many"}, GiftSent("5")),
        ({"type": "dgb"}, UnknownEvent("douyu.dgb", {"type": "dgb"})),
        ({"x": "1"}, UnknownEvent("douyu.untyped", {"x": "1"})),
    ],
)
def test_what_messages_say(fields: dict[str, str], expected: Event) -> None:
    assert event(**fields) == expected


def test_hits_number_a_streak_and_are_not_added() -> None:
    seen = decode_frame(
        message(type="dgb", gfid="5", hits="1") + message(type="dgb", gfid="5", hits="2"), NOW
    )
    assert [item.event for item in seen] == [GiftSent("5"), GiftSent("5")]
    assert [item.extra for item in seen] == [{"douyu": {"hits": 1}}, {"douyu": {"hits": 2}}]


def test_answers_to_ourselves_are_no_events() -> None:
    assert decode_frame(message(type="loginres") + message(type="mrkl"), NOW) == []


def test_invalid_utf_8_keeps_the_rest_of_a_comment() -> None:
    data = message(type="chatmsg", txt="ab").replace(b"ab", b"a\xff")
    (item,) = decode_frame(data, NOW)
    assert item.event == CommentPosted("a\ufffd")
    assert item.raw is not None
    assert b"\xff" in item.raw


def test_what_a_client_says() -> None:
    assert codec.login("9999") == packet("type@=loginreq/roomid@=9999/", 689)
    assert codec.join("9999") == packet("type@=joingroup/rid@=9999/gid@=-9999/", 689)
    assert codec.heartbeat() == packet("type@=mrkl/", 689)


@given(st.dictionaries(st.text(max_size=8).filter(lambda key: "@" not in key and "/" not in key), st.text()))
def test_any_fields_survive_the_wire(fields: dict[str, str]) -> None:
    assert loads(dumps(fields)) == fields
    assert dumps(fields) == stt(fields)


@given(st.lists(st.integers(0, len(STREAM)), max_size=30))
def test_any_cut_gives_the_same(cuts: list[int]) -> None:
    assert plain(cut(STREAM, cuts)) == plain(cut(STREAM, []))


@given(
    st.lists(st.one_of(st.binary(max_size=40), st.sampled_from([STREAM, *GARBAGE])), max_size=5), st.data()
)
def test_any_bytes_are_packets_or_damage_wherever_cut(parts: list[bytes], data: st.DataObject) -> None:
    stream = b"".join(parts)
    cuts = data.draw(st.lists(st.integers(0, len(stream)), max_size=10))
    assert plain(cut(stream, cuts)) == plain(cut(stream, []))


@given(st.integers(0, len(STREAM) - 1), st.integers(0, 255))
def test_a_flipped_byte_is_survived(at: int, value: int) -> None:
    damaged = bytearray(STREAM)
    damaged[at] = value
    assert decode_frame(bytes(damaged), NOW)


def test_endless_rubbish_is_let_go(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(codec, "MAX_PACKET", 100)
    reader = PacketReader()
    found = [one for _ in range(10) for one in reader.receive_data(b"?" * 60)]
    assert len(found) > 3
    assert len(reader.finish()[0].raw) <= 200


# --- over TCP -------------------------------------------------------------------------------------


@asynccontextmanager
async def chat_server(*answers: bytes) -> AsyncIterator[tuple[str, list[bytes]]]:
    """Answer each packet of a client with the next of these; note what came."""
    heard: list[bytes] = []
    said = asyncio.Event()

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            for answer in answers:
                heard.append(await reader.read(1024))
                writer.write(answer)
                await writer.drain()
        finally:
            writer.close()
            with suppress(OSError):  # the client has gone
                await writer.wait_closed()
            said.set()

    server = await asyncio.start_server(talk, "127.0.0.1", 0)
    try:
        yield f"tcp://127.0.0.1:{server.sockets[0].getsockname()[1]}", heard
        await said.wait()
    finally:
        server.close()
        await server.wait_closed()


async def test_a_room_over_tcp() -> None:
    sink = MemorySink()
    comment = message(type="chatmsg", txt="一", rid="1")
    async with chat_server(message(type="loginres"), comment[:9], comment[9:]) as (url, heard):
        feed = DouyuFeed("9999", url=url)
        feed.heartbeat_s = 0.01
        async with running(feed, sink) as task:
            with pytest.raises(FeedFailure) as caught:
                await task
    assert (caught.value.code, caught.value.retryable) == ("network", True)
    assert heard[:2] == [codec.login("9999"), codec.join("9999")]
    assert [item.event for item in sink.seen] == [CommentPosted("一")]
    assert sink.seen[0].room == "9999"


async def test_a_server_that_refuses() -> None:
    sink = MemorySink()
    async with chat_server(message(type="error", code="51")) as (url, _):
        with pytest.raises(FeedFailure) as caught:
            await DouyuFeed("9999", url=url).run(sink)
    assert (caught.value.code, caught.value.detail) == ("refused", "error 51")
    assert not sink.is_live.is_set()


@pytest.mark.parametrize(
    ("url", "code"),
    [("tcp://127.0.0.1:1", "network"), ("tcp://127.0.0.1:x", "protocol"), ("mailto:x", "protocol")],
)
async def test_addresses_that_lead_nowhere(url: str, code: str) -> None:
    with pytest.raises(FeedFailure) as caught:
        await DouyuFeed("9999", url=url).run(MemorySink())
    assert caught.value.code == code


def test_nothing_can_be_done_in_a_room() -> None:
    feed = DouyuFeed("9999")
    assert (feed.feed_id, feed.capabilities.actions) == ("douyu:9999", frozenset())
