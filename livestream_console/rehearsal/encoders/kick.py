"""Canonical events as Kick's webhooks: a JSON body, and headers with its type, id, time and signature.

After https://docs.kick.com/events/event-types and webhook-security (reference: feeds.md §1.10). Rule: a
webhook that is sent again keeps its id and is signed anew, as each sending has its own time.
"""

from __future__ import annotations

import base64
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

import msgspec
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from livestream_console.core.envelope import Observed, Viewer
from livestream_console.core.events import (
    CommentPosted,
    Event,
    GiftSent,
    MembershipChanged,
    RoomStateChanged,
    ViewerFollowed,
)
from livestream_console.rehearsal.encoders.webhook import Call, encode_call

_BADGES = {"owner": "broadcaster", "moderator": "moderator", "member": "subscriber", "vip": "vip"}
_SUBSCRIPTIONS = {"new": "channel.subscription.new", "renew": "channel.subscription.renewal"}


class Webhook(msgspec.Struct, frozen=True):
    """A request before it is signed."""

    id: str
    type: str
    body: bytes


_decode_webhook = msgspec.msgpack.Decoder(Webhook).decode


class KickEncoder:
    """Webhooks for one channel, signed with a key made for this rehearsal."""

    def __init__(self, channel: str, channel_id: int) -> None:
        self._broadcaster = _user(str(channel_id), channel)
        self._key = rsa.generate_private_key(65537, 2048)
        self._count = 0

    @property
    def public_key(self) -> str:
        return self._key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()

    def encode(self, seen: Observed) -> bytes | None:
        """Return the webhook, or None for what Kick does not tell."""
        told = _tell(seen)
        if told is None:
            return None
        name, fields = told
        self._count += 1
        body = {"broadcaster": self._broadcaster, "created_at": _moment(seen.at_us), **fields}
        webhook = Webhook(seen.id or f"rehearsal-{self._count}", name, msgspec.json.encode(body))
        return msgspec.msgpack.encode(webhook)

    def calls(self, webhooks: list[bytes]) -> list[str | bytes]:
        """Sign each webhook for being sent now."""
        return [encode_call(self._signed(_decode_webhook(webhook))) for webhook in webhooks]

    def _signed(self, webhook: Webhook) -> Call:
        sent = _moment(time.time_ns() // 1000)
        signed = f"{webhook.id}.{sent}.".encode() + webhook.body
        signature = self._key.sign(signed, padding.PKCS1v15(), SHA256())
        headers = {
            "Content-Type": "application/json",
            "Kick-Event-Message-Id": webhook.id,
            "Kick-Event-Message-Timestamp": sent,
            "Kick-Event-Type": webhook.type,
            "Kick-Event-Version": "1",
            "Kick-Event-Signature": base64.b64encode(signature).decode(),
        }
        return Call(headers, webhook.body)


def _tell(seen: Observed) -> tuple[str, dict[str, Any]] | None:
    viewer, event = seen.viewer, seen.event
    if isinstance(event, RoomStateChanged) and event.state in ("started", "ended"):
        state = {"is_live": event.state == "started", "title": event.title or ""}
        return "livestream.status.updated", state
    if viewer is None:
        return None
    who = _user(viewer.id or "", viewer.name, _badges(viewer))
    return _done(event, who, seen.id)


def _done(event: Event, who: dict[str, Any], own_id: str | None) -> tuple[str, dict[str, Any]] | None:
    match event:
        case CommentPosted():
            comment = {"message_id": own_id, "sender": who, "content": event.text, "emotes": None}
            if event.reply_to is not None:
                comment["replies_to"] = {"message_id": event.reply_to, "content": "", "sender": who}
            return "chat.message.sent", comment
        case ViewerFollowed():
            return "channel.followed", {"follower": who}
        case MembershipChanged(action="gift"):
            giftees = [_user(str(number), f"lucky{number}") for number in range(1, event.count + 1)]
            return "channel.subscription.gifts", {"gifter": who, "giftees": giftees}
        case MembershipChanged() if event.action in _SUBSCRIPTIONS:
            return _SUBSCRIPTIONS[event.action], {"subscriber": who, "duration": event.months or 1}
        case GiftSent():
            amount = event.value.minor if event.value else 0
            gift = {"amount": amount, "name": event.name, "type": event.gift_id, "message": ""}
            return "kicks.gifted", {"sender": who, "gift": gift}
    return None


def _user(user_id: str, name: str, badges: Sequence[dict[str, Any]] = ()) -> dict[str, Any]:
    return {
        "is_anonymous": False,
        "user_id": int(user_id) if user_id.isdigit() else user_id,
        "username": name,
        "is_verified": False,
        "profile_picture": "",
        "channel_slug": name,
        "identity": {"username_color": "#FF5733", "badges": badges} if badges else None,
    }


def _badges(viewer: Viewer) -> list[dict[str, Any]]:
    badges: list[dict[str, Any]] = [
        {"text": role, "type": _BADGES[role]} for role in viewer.roles if role in _BADGES
    ]
    for badge in badges:
        if badge["type"] == "subscriber" and viewer.member_level is not None:
            badge["count"] = viewer.member_level
    return badges


def _moment(at_us: int | None) -> str:
    seconds, micros = divmod(at_us or 0, 1_000_000)
    return f"{datetime.fromtimestamp(seconds, UTC):%Y-%m-%dT%H:%M:%S}.{micros:06d}Z"
