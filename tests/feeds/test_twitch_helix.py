"""Requests and answers of Helix: what is sent, what never is, what an answer means, whose quota it is."""

from __future__ import annotations

import json
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from aiohttp import web
from hypothesis import given
from hypothesis import strategies as st

from livestream_console.core.ports import ActionOutcome, FeedFailure
from livestream_console.core.values import RoomAction
from livestream_console.feeds.twitch.eventsub_types import CHAT, FURTHER, granted
from livestream_console.feeds.twitch.helix import Helix
from livestream_console.feeds.twitch.helix_actions import Request, outcome_of, possible, request_of
from livestream_console.net.http import HttpClient
from tests.rehearsal.wire import served

TARGETED = ["reply", "pin", "unpin", "delete", "timeout", "ban", "unban", "poll_close"]
ACTIONS = ["post", "announce", "poll", *TARGETED]
BOTH = {"broadcaster_id": "77", "moderator_id": "5"}


def request(what: str, **fields: Any) -> Request | None:
    return request_of(RoomAction(what, **fields), "77", "5")


# --- requests ---


@pytest.mark.parametrize("what", TARGETED)
@pytest.mark.parametrize("target", [None, ""])
def test_what_needs_a_target_is_never_sent_without_one(what: str, target: str | None) -> None:
    assert request(what, target=target, text="x", duration_s=60) is None
    assert request(what, target="t", text="x", duration_s=60) is not None


@pytest.mark.parametrize("what", ["post", "reply", "announce", "poll"])
def test_what_needs_words_is_never_sent_without(what: str) -> None:
    assert request(what, text=" \n", target="t", options=("a", "b")) is None


def test_a_time_out_without_an_end_is_not_sent_as_a_ban() -> None:
    assert request("timeout", target="9") is None
    assert request("timeout", target="9", duration_s=0) is None
    ban = request("ban", target="9", duration_s=60)
    assert ban == Request("POST", "/moderation/bans", BOTH, {"data": {"user_id": "9"}})


def test_a_pin_stands_in_the_query_alone() -> None:
    pin = request("pin", target="m", duration_s=60)
    assert pin == Request("PUT", "/chat/pins", {**BOTH, "message_id": "m", "duration_seconds": "60"})


def test_a_poll_needs_two_options_and_runs_a_minute() -> None:
    assert request("poll", text="Which?", options=("red",)) is None
    poll = request("poll", text="Which?", options=("red", "blue"))
    assert poll is not None
    assert poll.body is not None
    assert (poll.body["duration"], len(poll.body["choices"])) == (60, 2)


def test_an_unknown_action_is_no_request() -> None:
    assert request("product_card", text="x", target="t") is None


# --- outcomes ---


def sent(**fields: Any) -> bytes:
    return json.dumps({"data": [fields]}).encode()


DUPLICATE = {"code": "msg_duplicate", "message": "…"}


@pytest.mark.parametrize(
    ("what", "status", "body", "expected"),
    [
        ("post", 200, sent(message_id="m", is_sent=True), ActionOutcome("accepted", made="m")),
        ("post", 200, sent(is_sent=False, drop_reason=DUPLICATE), ActionOutcome("rejected", "duplicate")),
        ("post", 200, sent(is_sent=False, drop_reason={"code": "?"}), ActionOutcome("rejected", "dropped")),
        ("reply", 200, sent(is_sent=False, drop_reason=None), ActionOutcome("rejected", "dropped")),
        ("post", 200, b"", ActionOutcome("unknown")),
        ("poll", 200, sent(id="p"), ActionOutcome("accepted", made="p")),
        ("pin", 204, b"", ActionOutcome("accepted")),
        ("ban", 400, b"", ActionOutcome("rejected", "invalid")),
        ("ban", 401, b"", ActionOutcome("rejected", "auth")),
        ("ban", 403, b"", ActionOutcome("rejected", "refused")),
        ("pin", 404, b"", ActionOutcome("rejected", "not_found")),
        ("ban", 409, b"", ActionOutcome("rejected", "refused")),
        ("post", 500, b"", ActionOutcome("unknown")),
        ("post", 503, b"", ActionOutcome("unknown")),
    ],
)
def test_outcomes(what: str, status: int, body: bytes, expected: ActionOutcome) -> None:
    assert outcome_of(what, status, body) == expected


@given(st.sampled_from(ACTIONS), st.integers(100, 599), st.binary(max_size=40) | st.just(b"[" * 9999))
def test_any_answer_is_an_outcome(what: str, status: int, body: bytes) -> None:
    outcome = outcome_of(what, status, body)
    assert (outcome.outcome == "rejected") == (outcome.reason is not None)
    assert outcome.made is None


# --- rights ---


def test_managing_includes_reading() -> None:
    assert granted(["channel:manage:polls"]) == {"channel:manage:polls", "channel:read:polls"}


def test_actions_are_those_of_the_token() -> None:
    assert possible(frozenset({"user:write:chat"}), True) == {"post", "reply"}
    everything = frozenset(
        {
            "user:write:chat",
            "moderator:manage:announcements",
            "moderator:manage:chat_messages",
            "moderator:manage:banned_users",
            "channel:manage:polls",
        }
    )
    assert possible(everything, True) == set(ACTIONS)
    assert possible(everything, False) == set(ACTIONS) - {"poll", "poll_close"}


def test_a_subscription_names_the_channel_and_who_reads() -> None:
    assert CHAT.request("77", "5", "s") == {
        "type": "channel.chat.message",
        "version": "1",
        "condition": {"broadcaster_user_id": "77", "user_id": "5"},
        "transport": {"method": "websocket", "session_id": "s"},
    }


def test_nothing_is_subscribed_to_that_tells_again_what_the_chat_tells() -> None:
    names = {kind.name for kind in FURTHER}
    assert not names & {"channel.cheer", "channel.bits.use", "channel.raid", "channel.subscribe", CHAT.name}


# --- the client ---


class Api:
    """Answers everything with one status, header and body."""

    def __init__(self, status: int, body: object = None, **headers: str) -> None:
        self.asked = 0
        self._answer = (status, body, {name.replace("_", "-"): value for name, value in headers.items()})

    async def _on_request(self, request: web.Request) -> web.Response:
        self.asked += 1
        status, body, headers = self._answer
        return web.json_response(body, status=status, headers=headers)

    @asynccontextmanager
    async def open(self) -> AsyncIterator[Helix]:
        async with served(web.route("*", "/{path:.*}", self._on_request)) as url, HttpClient() as http:
            yield Helix(http, "client", "oauth:t0ken", url, url)


async def test_after_a_429_nothing_is_sent_until_the_reset() -> None:
    api = Api(429, Ratelimit_Reset=str(int(time.time()) + 30))
    async with api.open() as helix:
        for _ in range(3):
            with pytest.raises(FeedFailure) as caught:
                await helix.viewers("77")
            assert caught.value.code == "quota"
            assert caught.value.retryable
            assert 25 < (caught.value.retry_after_s or 0) <= 30
    assert api.asked == 1


@pytest.mark.parametrize(("reset", "asked"), [("0", 2), ("soon", 2), ("9" * 30, 2), ("99999999999", 1)])
async def test_a_strange_reset_neither_breaks_nor_blocks_for_long(reset: str, asked: int) -> None:
    api = Api(429, Ratelimit_Reset=reset)
    async with api.open() as helix:
        for _ in range(2):
            with pytest.raises(FeedFailure) as caught:
                await helix.viewers("77")
            assert (caught.value.retry_after_s or 0) <= 60
    assert api.asked == asked


@pytest.mark.parametrize("body", [None, [], {}, {"data": {}}, {"data": [{"id": 7}]}, {"data": [7]}])
async def test_an_answer_of_another_shape_is_a_protocol_failure(body: object) -> None:
    async with Api(200, body).open() as helix:
        with pytest.raises(FeedFailure, match="protocol"):
            await helix.channel_id("shop")


@pytest.mark.parametrize(
    ("status", "code", "retryable"),
    [(400, "refused", False), (401, "auth", False), (403, "refused", False), (500, "network", True)],
)
async def test_a_refused_subscription(status: int, code: str, retryable: bool) -> None:
    async with Api(status).open() as helix:
        with pytest.raises(FeedFailure) as caught:
            await helix.subscribe({})
    assert (caught.value.code, caught.value.retryable) == (code, retryable)


async def test_a_subscription_that_is_there_already_is_one() -> None:
    async with Api(409).open() as helix:
        await helix.subscribe({})
