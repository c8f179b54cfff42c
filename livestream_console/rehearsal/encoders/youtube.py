"""Canonical events as YouTube's liveChatMessage resources, and pages of them.

After https://developers.google.com/youtube/v3/live/docs/liveChatMessages (reference: feeds.md §1.7). Rule:
numbers of 64 bits are text, and amounts are millionths of the currency whatever its own minor unit.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec

from livestream_console.core.envelope import Observed, Viewer
from livestream_console.core.events import (
    CommentPosted,
    Event,
    GiftSent,
    MembershipChanged,
    PaidMessagePosted,
)
from livestream_console.core.money import Money, exponent

JEWELS = "YOUTUBE_JEWELS"
GARBAGE: tuple[bytes, ...] = (
    b"null",
    b"17",
    b'"a message"',
    b"[{}]",
    b'{"id":7,"snippet":[]}',
    b'{"kind":"youtube#liveChatMessage","snippet":{"type":"eventOfTomorrow"}}',
    b'{"snippet":{"type":"superChatEvent","superChatDetails":{"amountMicros":"much","currency":"CNY"}}}',
)
"""JSON, since YouTube's pages always are, but no messages; each is one item."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_encode = msgspec.json.Encoder().encode


def page(
    items: Sequence[bytes], token: str, interval_ms: int | None = None, offline_at: str | None = None
) -> bytes:
    """Return what ``list`` answers; an element of the stream is the same without an interval."""
    fields: dict[str, Any] = {
        "kind": "youtube#liveChatMessageListResponse",
        "etag": "rehearsal",
        "nextPageToken": token,
        "pageInfo": {"totalResults": len(items), "resultsPerPage": len(items)},
        "items": [msgspec.Raw(item) for item in items],
    }
    if interval_ms is not None:
        fields["pollingIntervalMillis"] = interval_ms
    if offline_at is not None:
        fields["offlineAt"] = offline_at
    return _encode(fields)


def published(at_us: int) -> str:
    """Return a time as YouTube writes it."""
    return (_EPOCH + timedelta(microseconds=at_us)).isoformat(timespec="microseconds")


class YouTubeEncoder:
    """Messages of one chat."""

    def __init__(self, chat: str) -> None:
        self._chat = chat

    def encode(self, seen: Observed) -> bytes | None:
        """Return the message, or None for what a chat does not carry."""
        told = _tell(seen.event)
        if told is None or seen.viewer is None:
            return None
        kind, shown, details = told
        return self.message(kind, details, seen.id or "", seen.at_us or 0, seen.viewer, shown)

    def message(
        self, kind: str, details: dict[str, Any], item_id: str, at_us: int, author: Viewer, shown: str = ""
    ) -> bytes:
        """Return a message of any kind; ``details`` is the part of the snippet that only this kind has."""
        snippet: dict[str, Any] = {
            "type": kind,
            "liveChatId": self._chat,
            "authorChannelId": author.id,
            "publishedAt": published(at_us),
            "hasDisplayContent": bool(shown),
        }
        if shown:
            snippet["displayMessage"] = shown
        return _encode(
            {
                "kind": "youtube#liveChatMessage",
                "etag": "rehearsal",
                "id": item_id,
                "snippet": snippet | details,
                "authorDetails": {
                    "channelId": author.id,
                    "channelUrl": f"http://www.youtube.com/channel/{author.id}",
                    "displayName": author.name,
                    "profileImageUrl": "https://yt3.ggpht.com/rehearsal=s88-c-k-c0x00ffffff-no-rj",
                    "isVerified": "verified" in author.roles,
                    "isChatOwner": "owner" in author.roles,
                    "isChatSponsor": "member" in author.roles,
                    "isChatModerator": "moderator" in author.roles,
                },
            }
        )


def _tell(event: Event) -> tuple[str, str, dict[str, Any]] | None:
    match event:
        case CommentPosted():
            return "textMessageEvent", event.text, {"textMessageDetails": {"messageText": event.text}}
        case PaidMessagePosted():
            details = _paid(event.amount) | {"userComment": event.text, "tier": 2}
            return "superChatEvent", event.text, {"superChatDetails": details}
        case GiftSent() if event.value is not None and event.value.currency == JEWELS:
            metadata = {
                "giftName": event.name,
                "jewelsAmount": event.value.minor // event.count,
                "comboCount": event.count,
            }
            return "giftEvent", event.name, {"giftEventDetails": {"giftMetadata": metadata}}
        case GiftSent() if event.value is not None:
            sticker = {"stickerId": event.gift_id, "altText": event.name, "language": "zh"}
            details = _paid(event.value) | {"superStickerMetadata": sticker, "tier": 1}
            return "superStickerEvent", event.name, {"superStickerDetails": details}
        case MembershipChanged(action="gift"):
            given = {"giftMembershipsCount": event.count, "giftMembershipsLevelName": event.tier or ""}
            return "membershipGiftingEvent", "", {"membershipGiftingDetails": given}
        case MembershipChanged(action="renew"):
            renewed = {"memberLevelName": event.tier or "", "memberMonth": event.months or 0}
            return "memberMilestoneChatEvent", "", {"memberMilestoneChatDetails": renewed}
        case MembershipChanged(action="new" | "upgrade"):
            joined = {"memberLevelName": event.tier or "", "isUpgrade": event.action == "upgrade"}
            return "newSponsorEvent", "", {"newSponsorDetails": joined}
    return None


def _paid(amount: Money) -> dict[str, Any]:
    micros = amount.minor * 10 ** (6 - exponent(amount.currency))
    shown = f"{amount.currency} {amount.minor}"
    return {"amountMicros": str(micros), "currency": amount.currency, "amountDisplayString": shown}
