"""TikTok through a provider: the question, the address it gives, entering the room, heartbeats that count."""

import pytest

from livestream_console.core.events import CommentPosted
from livestream_console.core.ports import FeedFailure
from livestream_console.feeds.tiktok import TikTokFeed, decode_frame
from livestream_console.rehearsal.encoders.webcast_wire import field, fields, read
from tests.feeds.sinks import MemorySink, running
from tests.feeds.webcast_messages import NOW, chat, frame
from tests.feeds.webcast_server import Room

KEY = "pr0vider-key"


def answer(room: Room, rest: bytes = b"", server: str | None = None) -> bytes:
    route = b"".join(
        field(7, fields((1, name), (2, value))) for name, value in (("imprp", "a/b+c=&"), ("wss", "1"))
    )
    own = fields((2, "c-1"), (5, "e|1"), (10, room.socket_url if server is None else server))
    return own + route + rest


async def test_a_room_through_a_provider() -> None:
    room = Room(frame(chat("二", 2), zipped=True, need_ack=True))
    sink = MemorySink()
    async with room.open() as provider:
        history = field(1, chat("一"))
        room.answer = history + answer(room, field(11, 1))
        feed = TikTokFeed("ann.shop", provider=provider, api_key=KEY)
        async with running(feed, sink):
            await sink.until_seen(2)
            entered = (await room.until_heard(b"im_enter_room"))[0]
            beat = (await room.until_heard(b"hb"))[0]
            await room.until_heard(b"ack")
    query, headers = room.asked[0]
    assert (query, headers["X-Api-Key"]) == ({"unique_id": "ann.shop"}, KEY)
    query, headers = room.connected[0]
    assert query["imprp"] == "a/b+c=&"
    assert (query["cursor"], query["internal_ext"], query["compress"]) == ("c-1", "e|1", "gzip")
    assert headers["Cookie"] == "ttwid=given"
    assert headers["Sec-WebSocket-Protocol"] == "echo-protocol"
    assert KEY not in str(room.connected)
    assert room.heard[0] == entered
    assert read(_bytes(entered))[1] == [829]
    assert read(_bytes(beat)) == {1: [829], 2: [1]}
    assert [(i.event, i.backfilled) for i in sink.seen] == [
        (CommentPosted("一"), True),
        (CommentPosted("二"), False),
    ]
    assert {(i.platform, i.room) for i in sink.seen} == {("tiktok", "ann.shop")}


def _bytes(heard: dict[int, list[int | bytes]]) -> bytes:
    (payload,) = heard[8]
    assert isinstance(payload, bytes)
    return payload


async def test_the_addresss_own_parameters_win() -> None:
    room = Room(frame(chat("一")))
    sink = MemorySink()
    async with room.open() as provider:
        room.answer = answer(room, server=f"{room.socket_url}?compress=none&wss=9")
        async with running(TikTokFeed("ann.shop", provider=provider), sink):
            await sink.until_seen(1)
    query, _ = room.connected[0]
    assert (query["compress"], query["wss"]) == ("none", "9")
    assert "X-Api-Key" not in room.asked[0][1]


async def test_who_is_not_marked_first_does_not_enter() -> None:
    room = Room(frame(chat("一")))
    async with room.open() as provider, running(TikTokFeed("ann.shop", provider=provider), MemorySink()):
        await room.until_heard(b"hb")
    assert [heard.get(7) for heard in room.heard] == [[b"hb"]]


async def test_a_first_response_on_the_socket_is_answered_by_entering() -> None:
    first = fields((7, "msg"), (8, fields((2, "c-9"), (11, 1))))
    room = Room(first)
    async with room.open(), running(TikTokFeed("a", url=f"{room.socket_url}?room_id=829"), MemorySink()):
        entered = (await room.until_heard(b"im_enter_room"))[0]
    assert read(_bytes(entered))[6] == [b"c-9"]
    assert read(_bytes(entered))[1] == [829]


@pytest.mark.parametrize(
    ("options", "heartbeat_s"),
    [
        ("ping-interval=5", 5.0),
        ("x=1;ping-interval=25;y", 25.0),
        ("ping-interval=0", 1.0),
        ("ping-interval=999999", 60.0),
        ("nothing", 10.0),
        (None, 10.0),
    ],
)
async def test_the_server_says_how_often_to_beat(options: str | None, heartbeat_s: float) -> None:
    room = Room(frame(chat("一")), options=options)
    sink = MemorySink()
    async with room.open():
        feed = TikTokFeed("ann.shop", url=room.socket_url)
        async with running(feed, sink):
            await sink.until_seen(1)
    assert feed.heartbeat_s == heartbeat_s
    assert feed.silence_s == 3 * heartbeat_s


@pytest.mark.parametrize(
    ("status", "code", "retryable"),
    [(401, "auth", False), (404, "not_found", False), (429, "quota", True), (503, "network", True)],
)
async def test_a_provider_that_refuses(status: int, code: str, retryable: bool) -> None:
    room = Room(status=status)
    async with room.open() as provider:
        with pytest.raises(FeedFailure) as caught:
            await TikTokFeed("ann.shop", provider=provider, api_key=KEY).run(MemorySink())
    assert (caught.value.code, caught.value.retryable) == (code, retryable)
    assert KEY not in str(caught.value)


@pytest.mark.parametrize(
    ("body", "code"),
    [(b"\xff\xff", "protocol"), (fields((2, "c"), (5, "e")), "unavailable"), (b"<html>", "protocol")],
)
async def test_a_provider_that_answers_something_else(body: bytes, code: str) -> None:
    room = Room(answer=body)
    async with room.open() as provider:
        with pytest.raises(FeedFailure) as caught:
            await TikTokFeed("ann.shop", provider=provider).run(MemorySink())
    assert caught.value.code == code


def test_the_key_stays_out_of_the_feeds_name() -> None:
    feed = TikTokFeed("ann.shop", provider="http://127.0.0.1", api_key=KEY)
    assert KEY not in feed.feed_id + repr(feed)
    assert feed.capabilities.actions == frozenset()


def test_a_frame_by_itself() -> None:
    (item,) = decode_frame(frame(chat("一")), NOW)
    assert (item.event, item.platform) == (CommentPosted("一"), "tiktok")
