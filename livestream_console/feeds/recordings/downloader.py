"""What chat-downloader writes: a JSON array, or one object a line, of YouTube's and Twitch's chat.

After its documentation (MIT): ``message_id``, ``message``, ``message_type``, ``timestamp`` in microseconds,
``time_in_seconds`` since the beginning, ``author`` (``id``, ``name``, ``badges`` with ``title``) and
``money`` (``amount``, ``currency``). The rule: what it did not understand itself is no better understood
here.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import msgspec

from livestream_console.core.envelope import Observed, Viewer
from livestream_console.core.events import CommentPosted, Event, PaidMessagePosted
from livestream_console.core.money import parse_money
from livestream_console.feeds.recordings.recording import BadRecording, recorded

PLATFORM = "chat"
"""The files do not say whose chat it is."""

_ROLES = {
    "Owner": "owner",
    "Broadcaster": "owner",
    "Moderator": "moderator",
    "Verified": "verified",
    "VIP": "vip",
}


class _Money(msgspec.Struct):
    amount: Decimal
    currency: str


class _Badge(msgspec.Struct):
    title: str = ""


class _Author(msgspec.Struct):
    id: str | None = None
    name: str = ""
    badges: list[_Badge] = []


class _Item(msgspec.Struct):
    message: str | None = None
    message_id: str | None = None
    timestamp: float | None = None
    time_in_seconds: float | None = None
    author: _Author = msgspec.field(default_factory=_Author)
    money: _Money | None = None


_decode = msgspec.json.Decoder(_Item).decode
_decode_list = msgspec.json.Decoder(list[msgspec.Raw]).decode
_BAD = (msgspec.MsgspecError, UnicodeError, RecursionError)


def is_item(fields: dict[str, Any]) -> bool:
    """Say whether an object of a file is one of its items."""
    return "author" in fields and ("timestamp" in fields or "time_in_seconds" in fields)


def read_items(content: bytes, stem: str, begun_us: int) -> list[Observed]:
    """Return the events of a file. ``begun_us`` is when the chat began, where times are counted from that."""
    return [
        _event(item, number, stem, begun_us)
        for number, item in enumerate(_split(content), start=1)
        if item.strip()
    ]


def _split(content: bytes) -> list[bytes]:
    content = content.removeprefix(b"\xef\xbb\xbf")
    if not content.lstrip().startswith(b"["):
        return content.splitlines()
    try:
        return [bytes(item) for item in _decode_list(content)]
    except _BAD:
        raise BadRecording("json", 1) from None


def _event(line: bytes, number: int, stem: str, begun_us: int) -> Observed:
    try:
        item = _decode(line)
    except _BAD as error:
        raise BadRecording("json", number, str(error)) from None
    at_us = _time_us(item, begun_us)
    if at_us is None:
        raise BadRecording("time", number)
    author = item.author
    roles = tuple(dict.fromkeys(_ROLES[badge.title] for badge in author.badges if badge.title in _ROLES))
    viewer = Viewer(author.id, author.name, roles) if author.id or author.name else None
    event = _said(item)
    return recorded(event, at_us, PLATFORM, stem, source_id=item.message_id, viewer=viewer, raw=line)


def _time_us(item: _Item, begun_us: int) -> int | None:
    if item.timestamp is not None and 0 < item.timestamp < 2**53:
        return int(item.timestamp)
    if item.time_in_seconds is not None and abs(item.time_in_seconds) < 10**7:
        return begun_us + round(item.time_in_seconds * 1_000_000)
    return None


def _said(item: _Item) -> Event:
    text = item.message or ""
    if item.money is None:
        return CommentPosted(text)
    try:
        return PaidMessagePosted(parse_money(str(item.money.amount), item.money.currency), text)
    except ValueError:
        return CommentPosted(text)
