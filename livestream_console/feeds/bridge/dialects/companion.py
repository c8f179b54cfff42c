"""Douyin's own companion (直播伴侣): what an approved interactive plug-in is told, forwarded as it is.

The plug-in runs on Windows and gets ``OPEN_LIVE_DATA`` through the platform's PipeSDK; a small program
beside it sends each such JSON on to the bridge.

Verified in public plug-ins and their tests: ``params.payload[]`` with ``msg_id``, ``timestamp`` in
milliseconds, ``msg_type_str`` (live_comment, live_like, live_gift, live_fansclub, live_follow),
``sec_open_id``, ``nickname``, ``fansclub_level``, ``content``, ``like_num``, ``gift_num``, ``sec_gift_id``,
``gift_name``. Believed after the official push: ``gift_value`` (the total, in fen), ``fansclub_reason_type``
and ``user_follow_action``.

The rule: the data is the platform's, the way is a tool's, so that it is a bridge's event.
"""

from __future__ import annotations

from collections.abc import Callable

from livestream_console.core.envelope import Observed
from livestream_console.core.events import (
    CommentPosted,
    Event,
    GiftSent,
    LikesCounted,
    MembershipChanged,
    ViewerFollowed,
    ViewersEntered,
)
from livestream_console.core.money import Money
from livestream_console.feeds.bridge.dialects.dialect import Dialect, Setting, Teller, person, time_us
from livestream_console.net.json_fields import Fields, own_id, part, rows, text, whole

PLATFORM = "douyin"
_CLUB = {1: "upgrade", 2: "new"}
_FOLLOWED = {1: "follow", 2: "unfollow"}
_KIND_NUMBERS = {
    1: "live_like",
    2: "live_comment",
    3: "live_gift",
    4: "live_fansclub",
    5: "live_follow",
    7: "live_enter_room",
}


def _recognises(message: Fields) -> bool:
    return message.get("eventName") == "OPEN_LIVE_DATA"


def normalize(message: Fields, setting: Setting) -> list[Observed]:
    teller = Teller(setting, PLATFORM)
    return [_item(row, teller) for row in rows(part(message, "params"), "payload")]


def _item(row: Fields, teller: Teller) -> Observed:
    kind = text(row, "msg_type_str") or _KIND_NUMBERS.get(whole(row, "msg_type") or 0, "")
    source_id, at_us = own_id(row, "msg_id"), time_us(row, "timestamp")
    read = _KINDS.get(kind)
    event = read(row) if read is not None else None
    if event is None:
        return teller.unknown(kind or "untyped", row, source_id, at_us)
    level = whole(row, "fansclub_level")
    roles = ("member",) if level else ()
    viewer = person(own_id(row, "sec_open_id"), text(row, "nickname"), roles, level)
    return teller.tell(event, source_id, at_us, viewer)


def _gift(row: Fields) -> Event:
    fen = whole(row, "gift_value")
    value = None if fen is None else Money(fen, "CNY")
    return GiftSent(
        own_id(row, "sec_gift_id") or "",
        text(row, "gift_name"),
        whole(row, "gift_num") or 1,
        value,
        paid=True,
    )


def _fan_club(row: Fields) -> Event | None:
    action = _CLUB.get(whole(row, "fansclub_reason_type") or 0)
    return MembershipChanged(action, own_id(row, "fansclub_level")) if action else None


def _follow(row: Fields) -> Event | None:
    action = _FOLLOWED.get(whole(row, "user_follow_action") or whole(row, "use_follow_action") or 0)
    return ViewerFollowed(action) if action else None


_KINDS: dict[str, Callable[[Fields], Event | None]] = {
    "live_comment": lambda row: CommentPosted(text(row, "content")),
    "live_like": lambda row: LikesCounted(whole(row, "like_num")),
    "live_gift": _gift,
    "live_fansclub": _fan_club,
    "live_follow": _follow,
    "live_enter_room": lambda row: ViewersEntered(),
}

DIALECT = Dialect("douyin-companion", _recognises, normalize)
