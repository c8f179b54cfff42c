"""What a login allows in a rehearsed YouTube room, and what it is called by."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest

from livestream_console.core.events import (
    CommentPosted,
    CommentRemoved,
    ModerationApplied,
    PollChanged,
)
from livestream_console.core.ports import ActionOutcome
from livestream_console.core.values import RoomAction
from livestream_console.feeds.youtube import Credentials, YouTubeFeed
from livestream_console.rehearsal.servers.youtube import YouTubeServer
from tests.feeds.sinks import MemorySink, running
from tests.feeds.youtube_room import VIDEO, comments, failure_of, owner, reader, said, serving

# --- the login ------------------------------------------------------------------------------------


async def test_a_login_is_renewed_when_it_has_to_be_and_given_to_be_kept() -> None:
    async with serving(pages_per_stream=1) as server:
        kept: list[Credentials] = []
        feed, sink = owner(server, on_refreshed=kept.append), MemorySink()
        async with running(feed, sink):
            server.publish(comments("a"))
            await sink.until_seen(1)
            server.login.revoke()
            server.publish(comments("b"))
            await sink.until_seen(2)
        assert [one.access_token for one in kept] == ["rehearsal-access-1", "rehearsal-access-2"]
        assert said(sink) == ["a", "b"]


async def test_a_login_that_was_taken_back_is_not_tried_again() -> None:
    async with serving() as server:
        client = server.client
        feed = owner(server, credentials=Credentials(client.client_id, client.client_secret, "old"))
        failure = await failure_of(feed)
        assert (failure.code, failure.detail, failure.retryable) == ("auth", "invalid_grant", False)


# --- acting ---------------------------------------------------------------------------------------


@pytest.fixture
async def acting() -> AsyncIterator[tuple[YouTubeServer, YouTubeFeed, MemorySink]]:
    async with serving() as server:
        feed, sink = owner(server), MemorySink()
        async with running(feed, sink):
            await asyncio.wait_for(sink.is_live.wait(), 5)
            yield server, feed, sink


Acting = tuple[YouTubeServer, YouTubeFeed, MemorySink]


async def test_a_post_is_made_and_its_echo_known(acting: Acting) -> None:
    _, feed, sink = acting
    outcome = await feed.act(RoomAction("post", "欢迎"))
    await sink.until_seen(1)
    assert outcome == ActionOutcome("accepted", made=sink.seen[0].id)
    assert sink.events == [CommentPosted("欢迎")]


async def test_removing_timing_out_and_letting_back_in(acting: Acting) -> None:
    _, feed, sink = acting
    assert (await feed.act(RoomAction("delete", target="m1"))).outcome == "accepted"
    assert await feed.act(RoomAction("unban", target="UC9")) == ActionOutcome("rejected", "unknown_ban")
    assert (await feed.act(RoomAction("timeout", target="UC9", duration_s=60))).outcome == "accepted"
    assert (await feed.act(RoomAction("unban", target="UC9"))).outcome == "accepted"
    assert await feed.act(RoomAction("unban", target="UC9")) == ActionOutcome("rejected", "unknown_ban")
    assert (await feed.act(RoomAction("ban", target="UC9"))).outcome == "accepted"
    await sink.until_seen(6)
    assert sink.events == [
        CommentRemoved("m1", "UC-rehearsal-owner"),
        ModerationApplied("delete", "m1"),
        CommentRemoved("viewer:UC9", "UC-rehearsal-owner"),
        ModerationApplied("timeout", "viewer:UC9", duration_s=60),
        CommentRemoved("viewer:UC9", "UC-rehearsal-owner"),
        ModerationApplied("ban", "viewer:UC9"),
    ]


async def test_a_poll_from_opening_to_closing(acting: Acting) -> None:
    _, feed, sink = acting
    opened = await feed.act(RoomAction("poll", "哪件?", options=("1号", "2号")))
    assert opened.made is not None
    assert (await feed.act(RoomAction("poll_close", target=opened.made))).outcome == "accepted"
    assert await feed.act(RoomAction("poll_close", target=opened.made)) == ActionOutcome(
        "rejected", "not_found"
    )
    await sink.until_seen(2)
    polls = [event for event in sink.events if isinstance(event, PollChanged)]
    assert [(poll.question, poll.action) for poll in polls] == [("哪件?", "opened"), ("哪件?", "closed")]
    assert [option.text for option in polls[0].options] == ["1号", "2号"]


@pytest.mark.parametrize(
    ("action", "reason"),
    [
        (RoomAction("post", " "), "empty_text"),
        (RoomAction("post", "字" * 201), "too_long"),
        (RoomAction("delete"), "no_target"),
        (RoomAction("poll", "?", options=("one",)), "bad_options"),
        (RoomAction("poll", "?", options=tuple("abcde")), "bad_options"),
        (RoomAction("poll", "?", options=("a", " ")), "bad_options"),
        (RoomAction("pin", target="m1"), "not_supported"),
    ],
)
async def test_what_youtube_would_refuse_costs_nothing(
    acting: Acting, action: RoomAction, reason: str
) -> None:
    server, feed, _ = acting
    assert await feed.act(action) == ActionOutcome("rejected", reason)
    assert not [call for call in server.calls if not call.startswith("GET")]


async def test_refused_and_lost_actions_are_told_apart(acting: Acting) -> None:
    server, feed, _ = acting
    server.refuse("/liveChat/messages", 403, "forbidden")
    assert await feed.act(RoomAction("post", "a")) == ActionOutcome("rejected", "auth")
    server.refuse("/liveChat/messages", 500, "backendError")
    assert await feed.act(RoomAction("post", "a")) == ActionOutcome("unknown", "network")
    server.login.revoke()
    assert (await feed.act(RoomAction("post", "a"))).outcome == "accepted"
    await server.stop()
    assert await feed.act(RoomAction("post", "a")) == ActionOutcome("unknown", "network")


async def test_a_reader_and_a_room_that_is_not_live_cannot_act() -> None:
    async with serving() as server:
        assert reader(server).capabilities.actions == frozenset()
        assert await owner(server).act(RoomAction("post", "a")) == ActionOutcome("rejected", "unavailable")


# --- names ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "entered",
    [
        "dQw4w9WgXcQ",
        " https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=4 ",
        "https://www.youtube.com/live/dQw4w9WgXcQ?feature=share",
        "https://youtu.be/dQw4w9WgXcQ",
        "youtube.com/watch?app=desktop&v=dQw4w9WgXcQ",
        "https://studio.youtube.com/video/dQw4w9WgXcQ/",
    ],
)
def test_a_video_is_found_in_what_a_seller_pastes(entered: str) -> None:
    assert YouTubeFeed(entered, key="k").room == "dQw4w9WgXcQ"


@pytest.mark.parametrize(
    "entered", ["", "https://www.youtube.com/@channel", "too-short", "http://[", "x" * 12]
)
def test_what_names_no_video_is_refused(entered: str) -> None:
    with pytest.raises(ValueError, match=r"no video id|Invalid IPv6"):
        YouTubeFeed(entered, key="k")


def test_secrets_stay_out_of_sight() -> None:
    feed = YouTubeFeed(VIDEO, credentials=Credentials("id", "s3cret", "r3fresh", "acc3ss"))
    shown = f"{feed!r} {feed.feed_id} {Credentials('id', 's3cret', 'r3fresh', 'acc3ss')!r}"
    assert not [secret for secret in ("s3cret", "r3fresh", "acc3ss") if secret in shown]
