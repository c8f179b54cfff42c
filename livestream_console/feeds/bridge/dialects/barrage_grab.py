"""DouyinBarrageGrab: ws://127.0.0.1:8888, one ``{Type, ProcessName, Data}`` a message, ``Data`` JSON as text.

Verified in its source: the nine types, ``MsgId``, ``User`` (``Id``, ``SecUid``, ``Nickname``, ``IsAdmin``,
``IsAnchor``, ``FansClub.Level``), ``Content``, ``RoomId``, ``Count``, ``Total``, ``OnlineUserCount``,
``TotalUserCount``, ``GiftId``, ``GiftName``, ``GroupId``, ``RepeatCount`` (the streak's sum so far;
``GiftCount`` is this message's part of it), ``DiamondCount`` of one gift. No message has a time.

The rule: its numbers are Douyin's own; a fact that Webcast has too comes out as it does there.
"""

from __future__ import annotations

from collections.abc import Callable

from livestream_console.core.envelope import Observed, Viewer
from livestream_console.core.events import (
    AudienceSampled,
    CommentPosted,
    Event,
    GiftSent,
    LikesCounted,
    MembershipChanged,
    RoomShared,
    RoomStateChanged,
    ViewerFollowed,
    ViewersEntered,
)
from livestream_console.core.money import Money
from livestream_console.feeds.bridge.dialects.dialect import Dialect, Setting, Teller, nested, person
from livestream_console.net.json_fields import Fields, own_id, part, text, whole

PLATFORM = "douyin"
DIAMONDS = "DY_DIAMOND"
_MANY = 2**26  # above the largest gift and the longest streak; the product of both is still exact in JSON
_FAN_CLUB = {1: "upgrade", 2: "new"}


def _recognises(message: Fields) -> bool:
    return type(message.get("Type")) is int and isinstance(message.get("Data"), str | dict)


def normalize(message: Fields, setting: Setting) -> list[Observed]:
    told, kind = message["Data"], message["Type"]
    data = nested(told) if isinstance(told, str) else told
    teller = Teller(setting, PLATFORM, own_id(data, "RoomId"))
    source_id = own_id(data, "MsgId")
    read = _TYPES.get(kind)
    event = read(data) if read is not None else None
    if event is None:
        return [teller.unknown(f"barrage.{kind}", data, source_id)]
    return [teller.tell(event, source_id, viewer=_viewer(part(data, "User")))]


def _viewer(user: Fields) -> Viewer | None:
    level = whole(part(user, "FansClub"), "Level")
    marks = (("owner", user.get("IsAnchor")), ("moderator", user.get("IsAdmin")), ("member", level))
    roles = tuple(role for role, mark in marks if mark)
    name = text(user, "Nickname") or text(user, "DisplayId")
    return person(own_id(user, "Id") or own_id(user, "SecUid"), name, roles, level)


def _gift(data: Fields) -> Event:
    sum_so_far, part = whole(data, "RepeatCount"), whole(data, "GiftCount")
    streak = own_id(data, "GroupId") if sum_so_far else None
    count = min((sum_so_far if streak else part) or 1, _MANY)
    diamonds = whole(data, "DiamondCount")
    value = Money(diamonds * count, DIAMONDS) if diamonds is not None and diamonds < _MANY else None
    paid = None if value is None else value.minor > 0
    total = count if streak else None
    gift_id = own_id(data, "GiftId") or ""
    return GiftSent(gift_id, text(data, "GiftName"), count, value, streak, total, paid=paid)


def _figures(data: Fields) -> Event:
    return AudienceSampled(ccu=whole(data, "OnlineUserCount"), uv=whole(data, "TotalUserCount"))


def _fan_club(data: Fields) -> Event | None:
    action = _FAN_CLUB.get(whole(data, "Type") or 0)
    return None if action is None else MembershipChanged(action, own_id(data, "Level"))


_TYPES: dict[int, Callable[[Fields], Event | None]] = {
    1: lambda data: CommentPosted(text(data, "Content")),
    2: lambda data: LikesCounted(whole(data, "Count"), whole(data, "Total")),
    3: lambda data: ViewersEntered(),
    4: lambda data: ViewerFollowed(),
    5: _gift,
    6: _figures,
    7: _fan_club,
    8: lambda data: RoomShared(),
    9: lambda data: RoomStateChanged("ended"),
}

DIALECT = Dialect("douyin-barrage-grab", _recognises, normalize)
