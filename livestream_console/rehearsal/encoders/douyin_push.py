"""Canonical events as Douyin's official pushes: lists of items of one kind, signed in a header.

After https://developer.open-douyin.com/docs/resource/zh-CN/interaction/develop/server/live/danmu (reference:
feeds.md §1.2 a). Rule: neighbours of one kind go out together, so that the order of the items is kept.
"""

from __future__ import annotations

import base64
import hashlib
import secrets
import time
from itertools import groupby
from typing import Any

import msgspec

from livestream_console.core.envelope import Observed
from livestream_console.core.events import CommentPosted, Event, GiftSent, LikesCounted, MembershipChanged
from livestream_console.rehearsal.encoders.webhook import Call, encode_call

ITEMS_PER_PUSH = 50
_REASONS = {"upgrade": 1, "new": 2}


class Item(msgspec.Struct, frozen=True):
    kind: str
    body: bytes


_decode_item = msgspec.msgpack.Decoder(Item).decode


class DouyinPushEncoder:
    """Pushes for one room."""

    def __init__(self, room: str, secret: str) -> None:
        self._room = room
        self._secret = secret

    def encode(self, seen: Observed) -> bytes | None:
        """Return the item, or None for what is not pushed."""
        item = item_of(seen)
        return None if item is None else msgspec.msgpack.encode(item)

    def calls(self, items: list[bytes]) -> list[str | bytes]:
        """Pack the items into signed pushes."""
        return [
            encode_call(self._push(kind, [item.body for item in group]))
            for kind, run in groupby(map(_decode_item, items), key=lambda item: item.kind)
            for group in _groups(list(run))
        ]

    def _push(self, kind: str, bodies: list[bytes]) -> Call:
        body = b"[" + b",".join(bodies) + b"]"
        signed = {
            "x-msg-type": kind,
            "x-nonce-str": secrets.token_hex(8),
            "x-roomid": self._room,
            "x-timestamp": str(time.time_ns() // 1_000_000),
        }
        text = "&".join(f"{name}={value}" for name, value in sorted(signed.items())).encode()
        digest = hashlib.md5(text + body + self._secret.encode(), usedforsecurity=False).digest()
        signature = base64.b64encode(digest).decode()
        return Call({**signed, "x-signature": signature, "content-type": "application/json"}, body)


def item_of(seen: Observed) -> Item | None:
    """Return the item of an event, or None for what is not pushed."""
    viewer = seen.viewer
    told = _tell(seen.event)
    if viewer is None or told is None:
        return None
    kind, fields = told
    who = {"sec_openid": viewer.id, "nickname": viewer.name, "avatar_url": ""}
    when = {"msg_id": seen.id, "timestamp": (seen.at_us or 0) // 1000}
    return Item(kind, msgspec.json.encode(when | who | fields))


def _tell(event: Event) -> tuple[str, dict[str, Any]] | None:
    match event:
        case CommentPosted():
            return "live_comment", {"content": event.text}
        case GiftSent():
            fen = event.value.minor if event.value else 0
            gift = {"sec_gift_id": event.gift_id, "gift_num": event.count, "gift_value": fen}
            return "live_gift", gift | {"test": event.paid is False}
        case LikesCounted():
            return "live_like", {"like_num": event.count}
        case MembershipChanged() if event.action in _REASONS:
            level = int(event.tier or "1")
            return "live_fansclub", {
                "fansclub_reason_type": _REASONS[event.action],
                "fansclub_level": level,
            }
    return None


def _groups(items: list[Item]) -> list[list[Item]]:
    return [items[start : start + ITEMS_PER_PUSH] for start in range(0, len(items), ITEMS_PER_PUSH)]
