"""Douyin's web room: an address with its cookie, heartbeats, receipts, the end, and what stays secret."""

import pytest

from livestream_console.core.events import CommentPosted, GiftSent, RoomStateChanged, UnknownEvent
from livestream_console.core.ports import FeedFailure
from livestream_console.feeds.douyin import DouyinWebFeed, decode_web_frame
from livestream_console.feeds.webcast import feed as webcast_feed
from livestream_console.rehearsal.encoders.webcast_wire import field
from tests.feeds.sinks import MemorySink, running
from tests.feeds.webcast_messages import NOW, chat, frame, gift, webcast
from tests.feeds.webcast_server import Room


async def test_a_room_by_its_address() -> None:
    room = Room(frame(chat("一"), chat("二", 2), zipped=True, need_ack=True), frame(chat("三", 3), log_id=8))
    sink = MemorySink()
    async with room.open():
        url = f"{room.socket_url}?room_id=829&signature=s3cret"
        feed = DouyinWebFeed(url, room="829", cookie="ttwid=abc", headers={"User-Agent": "desk"})
        async with running(feed, sink):
            await sink.until_seen(3)
            (beat,) = (await room.until_heard(b"hb"))[:1]
            (receipt,) = await room.until_heard(b"ack")
    assert sink.is_live.is_set()
    assert [i.event for i in sink.seen] == [CommentPosted(text) for text in "一二三"]
    assert {(i.room, i.platform, i.backfilled) for i in sink.seen} == {("829", "douyin", False)}
    assert beat == {7: [b"hb"]}
    assert receipt == {2: [7], 7: [b"ack"], 8: [b"ext-7"]}
    query, headers = room.connected[0]
    assert query == {"room_id": "829", "signature": "s3cret"}
    assert (headers["Cookie"], headers["User-Agent"]) == ("ttwid=abc", "desk")


async def test_heartbeats_go_on_and_silence_is_counted_in_them() -> None:
    room = Room()
    sink = MemorySink()
    async with room.open():
        feed = DouyinWebFeed(room.socket_url, room="829")
        assert feed.silence_s == 30.0
        feed.heartbeat_s = 0.01
        async with running(feed, sink):
            await room.until_heard(b"hb", 3)
            await sink.until_alive(2)
    assert sink.is_live.is_set()
    assert sink.seen == []


async def test_the_end_of_the_show_is_the_end_of_the_feed() -> None:
    room = Room(frame(chat("再见"), webcast("Control", field(2, 3), 2)))
    sink = MemorySink()
    async with room.open():
        with pytest.raises(FeedFailure) as caught:
            await DouyinWebFeed(room.socket_url, room="829").run(sink)
    assert (caught.value.code, caught.value.retryable) == ("ended", False)
    assert sink.events == [CommentPosted("再见"), RoomStateChanged("ended")]


async def test_a_streak_that_falls_silent_is_ended_and_never_counted_twice(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(webcast_feed, "STREAK_CHECK_S", 0.01)
    now = [NOW]
    monkeypatch.setattr(webcast_feed, "wall_us", lambda: now[0])
    room = Room(frame(gift(4)))
    sink = MemorySink()
    async with room.open():
        feed = DouyinWebFeed(room.socket_url, room="829")
        async with running(feed, sink):
            await sink.until_seen(1)
            now[0] += 5_000_000
            await sink.until_seen(2)
        room.frames = (frame(gift(6, msg_id=2)),)
        async with running(feed, sink):
            await sink.until_seen(3)
    gifts = [(e.count, e.streak_total, e.streak_end) for e in sink.events if isinstance(e, GiftSent)]
    assert gifts == [(4, 4, False), (0, 4, True), (2, 6, False)]


async def test_damage_is_kept_and_the_room_goes_on() -> None:
    room = Room(b"\xff\xff\xff", frame(chat("还在")))
    sink = MemorySink()
    async with room.open(), running(DouyinWebFeed(room.socket_url, room="829"), sink):
        await sink.until_seen(2)
    assert sink.events == [UnknownEvent("douyin.damaged.protobuf"), CommentPosted("还在")]


async def test_a_server_that_says_nothing_refused_the_address(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(webcast_feed, "FIRST_FRAME_S", 0.01)
    room = Room(is_mute=True)
    async with room.open():
        feed = DouyinWebFeed(room.socket_url + "?signature=s3cret", room="829")
        with pytest.raises(FeedFailure) as caught:
            await feed.run(MemorySink())
    assert caught.value.code == "refused"
    assert "s3cret" not in str(caught.value)


async def test_a_refused_address_is_not_told() -> None:
    room = Room()
    async with room.open():
        feed = DouyinWebFeed(room.socket_url.replace("push", "gone") + "?signature=s3cret", room="829")
        with pytest.raises(FeedFailure) as caught:
            await feed.run(MemorySink())
    assert (caught.value.code, caught.value.retryable) == ("not_found", False)
    assert "s3cret" not in str(caught.value)
    assert "s3cret" not in feed.feed_id + repr(feed)


async def test_an_address_that_is_none() -> None:
    with pytest.raises(FeedFailure) as caught:
        await DouyinWebFeed("ws://[", room="829").run(MemorySink())
    assert (caught.value.code, caught.value.retryable) == ("protocol", False)


@pytest.mark.parametrize("given", [{}, {"url": "ws://127.0.0.1", "provider": "http://127.0.0.1"}])
def test_an_address_or_a_provider(given: dict[str, str]) -> None:
    with pytest.raises(ValueError, match="not both"):
        DouyinWebFeed(room="829", **given)


def test_a_frame_by_itself() -> None:
    (item,) = decode_web_frame(frame(chat("一")), NOW)
    assert (item.event, item.platform) == (CommentPosted("一"), "douyin")
