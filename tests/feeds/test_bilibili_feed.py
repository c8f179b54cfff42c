"""The feed against a small Open Live: start, login, heartbeats, endings, and always the end request."""

import asyncio

import pytest

from livestream_console.core.events import AudienceSampled, CommentPosted, GiftSent
from livestream_console.core.ports import FeedFailure
from livestream_console.feeds.bilibili import BilibiliFeed
from livestream_console.feeds.bilibili.api import failure_of
from tests.feeds.bilibili_server import OpenLive, comment, compressed, message
from tests.feeds.sinks import MemorySink, running


def feed(api: str, secret: str = "secret") -> BilibiliFeed:
    return BilibiliFeed("CODE123", app_id=42, key="key", secret=secret, api=api)


async def test_a_room_from_start_to_end() -> None:
    server = OpenLive(comment(0), compressed(comment(1) + comment(2)), comment(3)[:20], comment(3)[20:])
    sink = MemorySink()
    async with server.open() as api:
        bilibili = feed(api)
        async with running(bilibili, sink):
            await sink.until_seen(5)
        await server.until_called("end")
    assert sink.is_live.is_set()
    assert bilibili.room == "829"
    assert [i.id for i in sink.seen if isinstance(i.event, CommentPosted)] == ["dm-0", "dm-1", "dm-2", "dm-3"]
    assert AudienceSampled(popularity=4321) in sink.events
    assert server.auth_bodies == [b'{"roomid":829}']
    assert server.calls[0] == ("start", {"code": "CODE123", "app_id": 42})
    assert server.calls[-1] == ("end", {"app_id": 42, "game_id": "game-1"})


async def test_both_heartbeats_beat() -> None:
    server = OpenLive()
    sink = MemorySink()
    async with server.open() as api:
        bilibili = feed(api)
        bilibili.heartbeat_s = bilibili.project_heartbeat_s = 0.01
        async with running(bilibili, sink):
            await server.until_called("heartbeat", 2)
            await sink.until_seen(2)
    assert server.heartbeats >= 2


@pytest.mark.parametrize(("code", "expected"), [(7003, "ended"), (7000, "ended"), (4002, "auth")])
async def test_a_project_that_is_over_ends_the_connection(code: int, expected: str) -> None:
    server = OpenLive()
    server.codes["heartbeat"] = code
    async with server.open() as api:
        bilibili = feed(api)
        bilibili.project_heartbeat_s = 0.01
        with pytest.raises(FeedFailure) as caught:
            await bilibili.run(MemorySink())
    assert caught.value.code == expected
    assert caught.value.retry_after_s == (0 if expected == "ended" else None)
    assert [name for name, _ in server.calls][-1] == "end"


async def test_interaction_end_keeps_what_came_before() -> None:
    server = OpenLive(comment(0) + message("INTERACTION_END", game_id="game-1"))
    sink = MemorySink()
    async with server.open() as api:
        with pytest.raises(FeedFailure) as caught:
            await feed(api).run(sink)
    assert (caught.value.code, caught.value.retryable) == ("ended", True)
    assert caught.value.retry_after_s == 0
    assert sink.seen[0].id == "dm-0"
    assert [name for name, _ in server.calls][-1] == "end"


async def test_a_combo_that_falls_silent_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("livestream_console.feeds.bilibili.feed.STREAK_CHECK_S", 0.01)
    monkeypatch.setattr("livestream_console.feeds.gifts.QUIET_US", 20_000)
    combo = {"combo_base_num": 1, "combo_count": 3, "combo_id": "cb-1"}
    server = OpenLive(message("SEND_GIFT", gift_id=1, paid=True, combo_gift=True, combo_info=combo))
    sink = MemorySink()
    async with server.open() as api, running(feed(api), sink):
        await sink.until_seen(3)  # and the room's popularity
    gifts = [event for event in sink.events if isinstance(event, GiftSent)]
    assert [(gift.count, gift.streak_end) for gift in gifts] == [(3, False), (0, True)]


async def test_a_wrong_secret_is_not_tried_again_nor_told() -> None:
    async with OpenLive().open() as api:
        with pytest.raises(FeedFailure) as caught:
            await feed(api, secret="wr0ng").run(MemorySink())
    assert (caught.value.code, caught.value.retryable) == ("auth", False)
    assert "wr0ng" not in str(caught.value)


async def test_a_refused_login_ends_the_project() -> None:
    server = OpenLive(login_code=-101)
    async with server.open() as api:
        with pytest.raises(FeedFailure) as caught:
            await feed(api).run(MemorySink())
    assert (caught.value.code, caught.value.retryable) == ("auth", True)
    assert [name for name, _ in server.calls] == ["start", "end"]


async def test_stopping_ends_the_project() -> None:
    server = OpenLive()
    sink = MemorySink()
    async with server.open() as api:
        async with running(feed(api), sink):
            await asyncio.wait_for(sink.is_live.wait(), 5)
        assert [name for name, _ in server.calls] == ["start", "end"]


@pytest.mark.parametrize(
    ("code", "expected", "retryable"),
    [(7007, "not_found", False), (7001, "refused", True), (4009, "quota", True), (None, "protocol", True)],
)
def test_codes_mean_what_the_table_says(code: object, expected: str, retryable: bool) -> None:
    failure = failure_of(code)
    assert (failure.code, failure.retryable) == (expected, retryable)


def test_the_identity_code_stays_out_of_the_feeds_name() -> None:
    assert "CODE123" not in feed("http://127.0.0.1").feed_id
