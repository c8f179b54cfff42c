"""The feed against the rehearsal's EventSub and Helix: what it hears, what it may do, how it moves over."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from random import Random
from typing import Any

import pytest
from websockets.asyncio.server import ServerConnection, serve

from livestream_console.core.envelope import Observed, Viewer
from livestream_console.core.events import (
    AudienceSampled,
    CommentPosted,
    RoomStateChanged,
    UnknownEvent,
    ViewerFollowed,
)
from livestream_console.core.ports import ActionOutcome, FeedFailure
from livestream_console.core.values import RoomAction
from livestream_console.feeds.twitch import eventsub_visit
from livestream_console.feeds.twitch.eventsub_feed import TwitchEventSubFeed
from livestream_console.rehearsal.encoders import twitch_eventsub as wire
from livestream_console.rehearsal.servers.twitch_account import ALL_SCOPES, TwitchAccount
from livestream_console.rehearsal.servers.twitch_eventsub import TwitchEventSubServer
from livestream_console.rehearsal.servers.twitch_helix import TwitchHelix
from tests.feeds.sinks import MemorySink, running
from tests.rehearsal.wire import NO_FAULTS, opened


class Sink(MemorySink):
    async def until(self, came: Callable[[], bool]) -> None:
        """Return once it is so; looked at whenever something comes."""
        await self._until(came)

    @property
    def texts(self) -> list[str]:
        return [event.text for event in self.events if isinstance(event, CommentPosted)]


ACCOUNT = TwitchAccount("client", "t0ken")


def twitch(account: TwitchAccount = ACCOUNT) -> TwitchEventSubServer:
    return TwitchEventSubServer("shop", account, NO_FAULTS, Random(1))


def feed_of(server: TwitchEventSubServer, **changed: Any) -> TwitchEventSubFeed:
    given = {**server.secrets, "url": server.url, "api": server.api, "auth": server.auth, **changed}
    return TwitchEventSubFeed("Shop", **given)


@asynccontextmanager
async def settled(
    account: TwitchAccount = ACCOUNT,
) -> AsyncIterator[tuple[TwitchEventSubServer, TwitchEventSubFeed, Sink]]:
    """A feed that has subscribed to all it can and counted the viewers once."""
    async with opened(twitch(account)) as server:
        server.helix.viewers = 7
        feed, sink = feed_of(server), Sink()
        async with running(feed, sink):
            await sink.until(lambda: AudienceSampled(ccu=7) in sink.events)
            yield server, feed, sink


def comments(*texts: str) -> list[Observed]:
    return [Observed(CommentPosted(text), at_us=1, id=text, viewer=Viewer("5", "b")) for text in texts]


async def test_it_hears_the_chat_and_whatever_else_the_token_covers() -> None:
    async with settled() as (server, feed, sink):
        assert sink.is_live.is_set()
        assert feed.refused == {}
        server.publish(
            [
                *comments("a"),
                Observed(ViewerFollowed(), at_us=5, id="f", viewer=Viewer("6", "c")),
                Observed(RoomStateChanged("retitled", "Sale"), at_us=6, id="t"),
            ]
        )
        await sink.until_seen(4)
    comment, follow, title = sink.seen[1:]
    assert (comment.platform, comment.room, comment.id, comment.at_us) == ("twitch", "shop", "a", 1)
    assert comment.viewer == Viewer("5", "b")
    assert b'"metadata"' in (comment.raw or b"")
    assert (follow.event, follow.id) == (ViewerFollowed(), "f")
    assert (title.event, title.id) == (RoomStateChanged("retitled", "Sale"), "t")


async def move(server: TwitchEventSubServer, sink: Sink) -> None:
    """Hand over while comments are being made, then make one more."""
    moves = server.hand_overs
    server.hand_over()
    async with asyncio.timeout(5):
        while server.hand_overs == moves:
            server.publish(comments(f"{moves}: {server.outlet.comments_sent}"))
            await asyncio.sleep(0)
    server.publish(comments(f"{moves}: moved"))
    await sink.until(lambda: f"{moves}: moved" in sink.texts)


async def test_hand_overs_have_no_gap() -> None:
    async with settled() as (server, _, sink):
        for _ in range(3):
            await move(server, sink)
        await sink.until(lambda: len(set(sink.texts)) == server.outlet.comments_sent)
        assert server.outlet.comments_sent > 10
        assert server.outlet.counts.lost == 0


class Pair:
    """Two connections of one session. The first is slow: something is on its way when the second is up."""

    def __init__(self) -> None:
        self.late = asyncio.Event()
        self.first_left = asyncio.Event()
        self.asked_for = ""
        self._is_up = False

    async def talk(self, connection: ServerConnection) -> None:
        await connection.send(session_message("session_welcome", None))
        if self._is_up:
            await connection.send(notification("new"))
            await connection.wait_closed()
            return
        self._is_up = True
        assert connection.request is not None
        self.asked_for = connection.request.path
        address = f"ws://{connection.request.headers['Host']}/second"
        await connection.send(session_message("session_reconnect", address))
        await self.late.wait()
        await connection.send(notification("late"))
        await connection.wait_closed()
        self.first_left.set()


def session_message(kind: str, address: str | None) -> str:
    return wire.message(kind, kind, 1, wire.session("s", "connected", 10, address)).decode()


def notification(text: str) -> str:
    encoded = wire.EventSubEncoder("shop").encode(comments(text)[0])
    assert encoded is not None
    return encoded[1].decode()


async def test_what_is_on_its_way_over_the_old_connection_arrives_before_it_is_left(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(eventsub_visit, "LINGER_S", 0.4)
    pair = Pair()
    helix = TwitchHelix("shop", "40934651", ACCOUNT, lambda session, about: 202, lambda batch: None)
    async with serve(pair.talk, "127.0.0.1", 0) as server:
        port = next(iter(server.sockets)).getsockname()[1]
        http = await helix.site.start()
        feed = TwitchEventSubFeed(
            "shop",
            client_id="client",
            token="t0ken",
            url=f"ws://127.0.0.1:{port}/first",
            api=f"{http}/helix",
            auth=f"{http}/oauth2",
        )
        sink = Sink()
        async with running(feed, sink):
            await sink.until(lambda: sink.texts == ["new"])
            pair.late.set()
            await sink.until(lambda: sink.texts == ["new", "late"])
            await asyncio.wait_for(pair.first_left.wait(), 5)
        await helix.site.stop()
    assert pair.asked_for == "/first?keepalive_timeout_seconds=10"
    assert feed.silence_s > 2 * 10


async def test_what_a_scope_is_missing_for_is_named_and_the_rest_goes_on() -> None:
    scopes = ALL_SCOPES - {"moderator:read:followers", "moderator:read:vips", "channel:manage:polls"}
    async with settled(TwitchAccount("client", "t0ken", scopes=scopes)) as (server, feed, sink):
        assert feed.refused == {
            "channel.follow": "scope",
            "channel.moderate": "scope",
            "channel.poll.begin": "scope",
            "channel.poll.progress": "scope",
            "channel.poll.end": "scope",
        }
        assert UnknownEvent("twitch.refused", feed.refused) in sink.events
        assert not feed.capabilities.actions & {"poll", "poll_close"}
        assert feed.capabilities.actions >= {"post", "reply", "pin", "ban"}
        server.publish(comments("a"))
        await sink.until(lambda: sink.texts == ["a"])


async def test_a_type_that_twitch_refuses_ends_nothing() -> None:
    async with opened(twitch()) as server:
        server.helix.refuses["channel.moderate"] = 403
        server.helix.viewers = 7
        feed, sink = feed_of(server), Sink()
        async with running(feed, sink):
            await sink.until(lambda: AudienceSampled(ccu=7) in sink.events)
            assert feed.refused == {"channel.moderate": "refused"}


async def test_a_subscription_that_failed_for_the_moment_is_tried_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(eventsub_visit, "ROUND_S", 0.01)
    async with opened(twitch()) as server:
        server.helix.refuses["channel.moderate"] = 503
        feed, sink = feed_of(server), Sink()
        async with running(feed, sink):
            await sink.until(
                lambda: UnknownEvent("twitch.refused", {"channel.moderate": "network"}) in sink.events
            )
            server.helix.refuses.clear()
            await sink.until(lambda: sink.events[-1] == UnknownEvent("twitch.refused", {}))


async def test_viewers_are_counted_only_while_live(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(eventsub_visit, "ROUND_S", 0.01)
    async with settled() as (server, _, sink):
        server.publish([Observed(RoomStateChanged("ended"), at_us=1, id="e")])
        await sink.until(lambda: RoomStateChanged("ended") in sink.events)
        samples = sum(isinstance(event, AudienceSampled) for event in sink.events)
        server.publish([*comments("a"), Observed(AudienceSampled(ccu=0))])
        await sink.until(lambda: AudienceSampled(ccu=0) in sink.events)
        counted = [event.ccu for event in sink.events if isinstance(event, AudienceSampled)]
        assert set(counted[:samples]) == {7}
        assert set(counted[samples + 1 :]) <= {0}


@pytest.mark.parametrize(
    ("changed", "code"),
    [({"token": "wr0ng"}, "auth"), ({"client_id": "other"}, "auth")],
)
async def test_a_wrong_login_is_not_tried_again(changed: dict[str, str], code: str) -> None:
    async with opened(twitch()) as server:
        with pytest.raises(FeedFailure) as caught:
            await feed_of(server, **changed).run(Sink())
    assert (caught.value.code, caught.value.retryable) == (code, False)
    assert "wr0ng" not in str(caught.value)
    assert "t0ken" not in str(caught.value)


async def test_a_channel_that_does_not_exist() -> None:
    async with opened(twitch()) as server:
        feed = TwitchEventSubFeed("x", **server.secrets, url=server.url, api=server.api, auth=server.auth)
        with pytest.raises(FeedFailure) as caught:
            await feed.run(Sink())
    assert (caught.value.code, caught.value.retryable) == ("not_found", False)


async def test_without_the_right_to_read_chat_nothing_is_tried() -> None:
    async with opened(twitch(TwitchAccount("client", "t0ken", scopes=frozenset()))) as server:
        with pytest.raises(FeedFailure, match="user:read:chat") as caught:
            await feed_of(server).run(Sink())
    assert (caught.value.code, caught.value.retryable) == ("auth", False)


@pytest.mark.parametrize(
    ("status", "code"), [("authorization_revoked", "auth"), ("user_removed", "not_found")]
)
async def test_the_chat_revoked_ends_the_feed(status: str, code: str) -> None:
    async with settled() as (server, feed, sink):
        server.revoke("channel.follow", status)
        await sink.until(lambda: feed.refused == {"channel.follow": "revoked"})
        server.publish(comments("still here"))
        await sink.until(lambda: sink.texts == ["still here"])
    async with opened(twitch()) as server:
        feed, sink = feed_of(server), Sink()
        async with running(feed, sink) as task:
            await asyncio.wait_for(sink.is_live.wait(), 5)
            server.revoke("channel.chat.message", status)
            with pytest.raises(FeedFailure) as caught:
                await task
    assert (caught.value.code, caught.value.retryable) == (code, False)


async def act(feed: TwitchEventSubFeed, what: str, **fields: Any) -> ActionOutcome:
    return await feed.act(RoomAction(what, **fields))


ACCEPTED = ActionOutcome("accepted")


async def test_every_action_reaches_the_room() -> None:
    async with settled() as (server, feed, sink):
        helix = server.helix
        assert await act(feed, "post", text="hello") == ActionOutcome("accepted", made="post-1")
        assert await act(feed, "reply", text="hi you", target="c1") == ActionOutcome(
            "accepted", made="post-2"
        )
        await sink.until(lambda: sink.texts == ["hello", "hi you"])
        assert [item.id for item in sink.seen[-2:]] == ["post-1", "post-2"]
        assert isinstance(reply := sink.events[-1], CommentPosted)
        assert reply.reply_to == "c1"
        assert await act(feed, "announce", text="sale") == ACCEPTED
        assert helix.deeds.announced == ["sale"]
        assert await act(feed, "pin", target="c1", duration_s=60) == ACCEPTED
        assert await act(feed, "pin", target="c2") == ACCEPTED
        assert helix.deeds.pinned == {"c1": 60, "c2": None}
        assert await act(feed, "unpin", target="c1") == ACCEPTED
        assert helix.deeds.pinned == {"c2": None}
        assert await act(feed, "delete", target="c3") == ACCEPTED
        assert helix.deeds.removed == ["c3"]
        assert await act(feed, "timeout", target="9", duration_s=30) == ACCEPTED
        assert await act(feed, "ban", target="8") == ACCEPTED
        assert helix.deeds.banned == {"9": 30, "8": None}
        assert await act(feed, "unban", target="8") == ACCEPTED
        assert helix.deeds.banned == {"9": 30}
        poll = await act(feed, "poll", text="Which?", options=("red", "blue"), duration_s=30)
        assert poll == ActionOutcome("accepted", made="poll-1")
        assert await act(feed, "poll_close", target="poll-1") == ACCEPTED
        assert helix.deeds.polls["poll-1"][2] == "TERMINATED"


async def test_what_twitch_does_not_take_is_rejected() -> None:
    async with settled() as (_, feed, _sink):
        rejected = ActionOutcome("rejected", "invalid")
        assert await act(feed, "post", text="x" * 501) == rejected
        assert await act(feed, "pin", target="c1", duration_s=5) == rejected
        assert await act(feed, "unpin", target="c1") == ActionOutcome("rejected", "not_found")
        assert await act(feed, "product_card", text="A1") == ActionOutcome("rejected", "not_supported")
        await act(feed, "post", text="again")
        assert await act(feed, "post", text="again") == ActionOutcome("rejected", "duplicate")


async def test_an_empty_bucket_is_waited_for_without_asking_again() -> None:
    async with settled() as (server, feed, _):
        quota = ActionOutcome("rejected", "quota")
        server.helix.exhaust(30)
        assert await act(feed, "post", text="a") == quota
        asked = server.helix.requests
        assert await act(feed, "post", text="a") == quota
        assert server.helix.requests == asked
        assert server.helix.deeds.said == {}


async def test_no_answer_is_unknown_and_not_sent_again() -> None:
    async with settled() as (server, feed, _):
        server.helix.silent_once = True
        assert await act(feed, "post", text="a") == ActionOutcome("unknown", "network")
        assert list(server.helix.deeds.said.values()) == ["a"]  # it did arrive, once


async def test_nothing_can_be_done_before_the_feed_runs_or_after_the_server_has_gone() -> None:
    async with settled() as (server, feed, _):
        await server.helix.site.stop()
        assert await act(feed, "post", text="a") == ActionOutcome("rejected", "network")
    assert await act(feed, "post", text="a") == ActionOutcome("rejected", "unavailable")
