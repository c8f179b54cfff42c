"""Kick's webhooks: golden files, signatures, any JSON, and what is done with a user's token."""

from __future__ import annotations

import base64
import json
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from cryptography.hazmat.primitives.asymmetric import ed25519, padding, rsa
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from hypothesis import given
from hypothesis import strategies as st

from livestream_console.core.envelope import Observed
from livestream_console.core.events import CommentPosted, UnknownEvent
from livestream_console.core.ports import ActionOutcome, FeedFailure
from livestream_console.core.values import RoomAction, Segment
from livestream_console.feeds.kick import KickFeed, decode_frame
from livestream_console.feeds.kick.api import request_of
from livestream_console.feeds.kick.normalize import TYPES, observe, segments_of
from livestream_console.feeds.kick.signing import KICK_KEY, load_key, time_us, verify
from livestream_console.net.relay import RelayAddress
from livestream_console.net.relay_wire import Delivery, Refused
from tests.feeds.webhooks import NOW, bodies, can_be_written, delivery, golden_lines
from tests.net.test_relay import SavingMemorySink
from tests.rehearsal.wire import served

GOLDEN = Path(__file__).parents[1] / "golden/kick"
PRIVATE = rsa.generate_private_key(65537, 2048)
PEM = PRIVATE.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()
SENT = "2026-11-22T12:03:19Z"
BODY = b'{"content":"A1+2"}'


@pytest.mark.parametrize("raw", sorted(GOLDEN.glob("*.txt")), ids=lambda path: path.stem)
def test_golden(raw: Path, check_golden: Callable[[Path, Iterable[Observed]], None]) -> None:
    check_golden(raw, [one for line in golden_lines(raw.read_bytes()) for one in decode_frame(line, NOW)])


# --- signatures -----------------------------------------------------------------------------------


def signed(body: bytes = BODY, sent: str = SENT, message_id: str = "01JH") -> Delivery:
    signature = PRIVATE.sign(f"{message_id}.{sent}.".encode() + body, padding.PKCS1v15(), SHA256())
    headers = {
        "kick-event-message-id": message_id,
        "kick-event-message-timestamp": sent,
        "kick-event-signature": base64.b64encode(signature).decode(),
    }
    return delivery("kick", body, headers)


def test_kicks_own_words_are_believed() -> None:
    verify(signed(), load_key(PEM))
    verify(signed(b"\xff\x00"), load_key(PEM))


@pytest.mark.parametrize(
    ("header", "value"),
    [
        ("kick-event-message-id", "01JI"),
        ("kick-event-message-timestamp", "2026-11-22T12:03:20Z"),
        ("kick-event-signature", ""),
        ("kick-event-signature", "no base64!"),
        ("kick-event-signature", base64.b64encode(b"\0" * 256).decode()),
        ("kick-event-signature", "AAAA"),
    ],
)
def test_anything_changed_is_refused(header: str, value: str) -> None:
    true = signed()
    forged = delivery("kick", BODY, true.headers | {header: value})
    with pytest.raises(Refused) as refused:
        verify(forged, load_key(PEM))
    assert refused.value.code == "signature"


@given(st.binary(max_size=40).filter(lambda body: body != BODY))
def test_another_body_is_refused(body: bytes) -> None:
    with pytest.raises(Refused):
        verify(delivery("kick", body, signed().headers), load_key(PEM))


def test_another_key_is_not_kicks() -> None:
    with pytest.raises(Refused):
        verify(signed(), load_key(KICK_KEY))


@pytest.mark.parametrize(
    "sent", ["2026-11-22T11:50:00Z", "2026-11-22T12:30:00Z", "yesterday", "2026-11-22T12:03:19"]
)
def test_an_old_request_sent_again_is_refused(sent: str) -> None:
    with pytest.raises(Refused) as refused:
        verify(signed(sent=sent), load_key(PEM))
    assert refused.value.code == "stale"


@pytest.mark.parametrize(
    "pem",
    [
        "",
        "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n",
        ed25519.Ed25519PrivateKey.generate()
        .public_key()
        .public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
        .decode(),
    ],
)
def test_a_key_that_is_none_is_said_at_once(pem: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        load_key(pem)


# --- events ---------------------------------------------------------------------------------------

NAMES = (
    "broadcaster", "sender", "follower", "subscriber", "gifter", "giftees", "gift", "metadata", "moderator",
    "banned_user", "message_id", "content", "replies_to", "created_at", "expires_at", "duration", "amount",
    "type", "is_live", "title", "user_id", "username", "channel_slug", "identity", "badges", "is_anonymous",
)  # fmt: skip


@given(bodies(*NAMES), st.sampled_from([*TYPES, "something.else", ""]), st.text(max_size=20))
def test_any_webhook_gives_one_event(body: bytes, kind: str, stamp: str) -> None:
    headers = {"kick-event-type": kind, "kick-event-message-timestamp": stamp}
    seen = observe(delivery("kick", body, headers), NOW)
    assert len(seen) == 1
    assert seen[0].raw == body
    can_be_written(seen)
    can_be_written(decode_frame(body, NOW))


@given(st.text(max_size=40) | st.sampled_from(["[emote:1:A]", "a[emote:1:A]b[emote:2:B]", "[emote:x:A]"]))
def test_pieces_make_the_text(text: str) -> None:
    pieces = segments_of(text)
    if pieces:
        wanted = "".join(piece.text for piece in pieces)
        (seen,) = decode_frame(_comment(text), NOW)
        assert isinstance(seen.event, CommentPosted)
        assert seen.event.text == wanted


def _comment(text: str) -> bytes:
    return json.dumps(
        {"headers": {"Kick-Event-Type": "chat.message.sent"}, "body": {"content": text}}
    ).encode()


def test_an_emote_has_its_name_in_the_text() -> None:
    assert segments_of("hi [emote:37226:KEKW]!") == (
        Segment("text", "hi "),
        Segment("emote", "KEKW", "37226"),
        Segment("text", "!"),
    )


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("1970-01-01T00:00:01Z", 1_000_000),
        ("1970-01-01T08:00:00.000001+08:00", 1),
        ("2026-11-22T12:00:00", None),
        ("soon", None),
        (5, None),
        (None, None),
    ],
)
def test_times(text: object, wanted: int | None) -> None:
    assert time_us(text) == wanted


# --- actions --------------------------------------------------------------------------------------


def feed(api: str = "", token: str = "user-t0ken") -> KickFeed:
    return KickFeed("Shop", relay=RelayAddress("http://127.0.0.1:1", "t", "d"), token=token, api=api)


class Kick:
    """A small Kick that notes what is asked of it."""

    def __init__(self, status: int = 200, data: Any = None) -> None:
        self.status = status
        self.data = {"is_sent": True, "message_id": "made-1"} if data is None else data
        self.asked: list[tuple[str, str, Any]] = []
        self.subscribed = ["chat.message.sent"]

    async def _on(self, request: web.Request) -> web.Response:
        assert request.headers["Authorization"] == "Bearer user-t0ken"
        if request.path == "/public/v1/channels":
            known = request.query["slug"] == "shop"
            return web.json_response({"data": [{"broadcaster_user_id": 501}] if known else []})
        if request.path == "/public/v1/events/subscriptions":
            return await self._on_subscriptions(request)
        self.asked.append((request.method, request.path, await request.json()))
        if self.status == 204:
            return web.Response(status=204)
        return web.json_response({"data": self.data, "message": ""}, status=self.status)

    async def _on_subscriptions(self, request: web.Request) -> web.Response:
        if self.status != 200:
            return web.json_response({"data": [], "message": "no"}, status=self.status)
        if request.method == "POST":
            wish = await request.json()
            assert wish["method"] == "webhook"
            self.subscribed += [one["name"] for one in wish["events"]]
        return web.json_response({"data": [{"event": name, "version": 1} for name in self.subscribed]})

    @asynccontextmanager
    async def open(self) -> AsyncIterator[str]:
        async with served(web.route("*", "/{path:.*}", self._on)) as url:
            yield url


@pytest.mark.parametrize(
    ("action", "method", "path", "body"),
    [
        (
            RoomAction("post", "hi"),
            "POST",
            "chat",
            {"type": "user", "broadcaster_user_id": 501, "content": "hi"},
        ),
        (
            RoomAction("reply", "hi", "c-1"),
            "POST",
            "chat",
            {"type": "user", "broadcaster_user_id": 501, "content": "hi", "reply_to_message_id": "c-1"},
        ),
        (RoomAction("delete", target="c-1"), "DELETE", "chat/c-1", {}),
        (
            RoomAction("timeout", target="66", duration_s=61),
            "POST",
            "moderation/bans",
            {"broadcaster_user_id": 501, "user_id": 66, "duration": 2},
        ),
        (
            RoomAction("ban", target="66"),
            "POST",
            "moderation/bans",
            {"broadcaster_user_id": 501, "user_id": 66},
        ),
        (
            RoomAction("unban", target="66"),
            "DELETE",
            "moderation/bans",
            {"broadcaster_user_id": 501, "user_id": 66},
        ),
    ],
)
async def test_actions_are_asked_as_kick_wants_them(
    action: RoomAction, method: str, path: str, body: Any
) -> None:
    server = Kick()
    async with server.open() as api:
        outcome = await feed(api).act(action)
    assert outcome.outcome == "accepted"
    assert server.asked == [(method, f"/public/v1/{path}", body)]


@pytest.mark.parametrize(
    "action",
    [
        RoomAction("post", "  "),
        RoomAction("reply", "hi"),
        RoomAction("delete"),
        RoomAction("delete", target="../channels"),
        RoomAction("timeout", target="66"),
        RoomAction("ban", target="bob"),
        RoomAction("poll", "?"),
    ],
)
def test_what_lacks_something_is_never_asked(action: RoomAction) -> None:
    assert request_of(action, 501) is None


@pytest.mark.parametrize(
    ("status", "data", "wanted"),
    [
        (200, None, ActionOutcome("accepted", made="made-1")),
        (200, {"is_sent": False}, ActionOutcome("rejected", "dropped")),
        (200, [], ActionOutcome("accepted")),
        (204, None, ActionOutcome("accepted")),
        (400, None, ActionOutcome("rejected", "invalid")),
        (401, None, ActionOutcome("rejected", "auth")),
        (429, None, ActionOutcome("rejected", "quota")),
        (500, None, ActionOutcome("unknown")),
    ],
)
async def test_outcomes_are_what_kick_says(status: int, data: Any, wanted: ActionOutcome) -> None:
    async with Kick(status, data).open() as api:
        assert await feed(api).act(RoomAction("post", "hi")) == wanted


async def test_a_request_without_an_answer_is_unknown() -> None:
    server = Kick()
    async with server.open() as api:
        kick = feed(api)
        await kick.act(RoomAction("post", "hi"))
    assert await kick.act(RoomAction("post", "hi")) == ActionOutcome("unknown", "network")


async def test_a_channel_that_does_not_exist_cannot_be_acted_in() -> None:
    async with Kick().open() as api:
        kick = KickFeed("gone", relay=RelayAddress("", "t", "d"), token="user-t0ken", api=api)
        assert await kick.act(RoomAction("post", "hi")) == ActionOutcome("rejected", "not_found")


async def test_webhooks_are_asked_for_once() -> None:
    server = Kick()
    async with server.open() as api:
        for _ in range(2):
            with pytest.raises(FeedFailure, match="network"):  # there is no relay here
                await feed(api).run(SavingMemorySink())
    assert sorted(server.subscribed) == sorted(TYPES)


async def test_webhooks_that_are_refused_are_said_and_do_not_stop_the_pull() -> None:
    sink = SavingMemorySink()
    async with Kick(403).open() as api:
        with pytest.raises(FeedFailure, match="network"):
            await feed(api).run(sink)
    assert sink.events == [UnknownEvent("kick.subscribe.refused", {"reason": "auth"})]


def test_capabilities_say_what_a_token_allows() -> None:
    assert feed(token="").capabilities.actions == frozenset()
    assert "post" in feed().capabilities.actions
    assert "t0ken" not in feed().feed_id
