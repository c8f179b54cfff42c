"""Bilibili Open Live commands to events. Pure.

The rule: fields may be missing or null in any command (mirrored rooms, the official debug tool, older
samples), and what is missing is not known. Prices come in 1/1000 yuan; they become fen when that is exact,
else stay what they are (MILLI). Each message of a combo tells its sum so far; what counts is its growth.
https://open-live.bilibili.com/document/f9ce25be-312e-1f4a-85fd-fef21f1637f8
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec

from livestream_console.core.envelope import Observed, Viewer
from livestream_console.core.events import (
    AudienceSampled,
    CommentPosted,
    CommentRemoved,
    Event,
    GiftSent,
    LikesCounted,
    MembershipChanged,
    PaidMessagePosted,
    RoomStateChanged,
    UnknownEvent,
    ViewersEntered,
)
from livestream_console.core.money import Money, parse_money
from livestream_console.core.values import Segment
from livestream_console.feeds.bilibili.codec import CodecError, Operation, Packet
from livestream_console.feeds.gifts import GiftStreaks

PLATFORM = "bilibili"
MILLI = "BILI_MILLI"
"""1/1000 yuan (100 are one battery): for the rare price that is no whole number of fen. Never rounded."""
INTERACTION_END = f"{PLATFORM}.INTERACTION_END"

_PREFIX = "LIVE_OPEN_PLATFORM_"
_SANE = 2**43  # above every count, price and time in seconds; keeps sums and microseconds within 64 bits
_LIKE_WINDOW_MS = 2000  # documented: one message per viewer and two seconds

Fields = dict[str, Any]
_decode = msgspec.json.Decoder(Fields).decode


class Context(msgspec.Struct, frozen=True):
    """What a connection knows about its room; a packet may say more. ``streaks`` are the room's combos."""

    room: str | None = None
    owner: str | None = None
    streaks: GiftStreaks = msgspec.field(default_factory=GiftStreaks)


def observe(packets: list[Packet | CodecError], received_us: int, context: Context) -> list[Observed]:
    """Return the events of the packets, in order. Damage and unknown commands are kept with their bytes."""
    seen: list[Observed] = []
    for packet in packets:
        if isinstance(packet, CodecError):
            damaged = UnknownEvent(f"{PLATFORM}.damaged.{packet.code}")
            seen.append(Observed(damaged, received_us, platform=PLATFORM, room=context.room, raw=packet.raw))
        elif packet.operation == Operation.MESSAGE:
            seen.extend(_message(packet.body, received_us, context))
        elif packet.operation == Operation.HEARTBEAT_REPLY and len(packet.body) >= 4:
            sample = AudienceSampled(popularity=int.from_bytes(packet.body[:4], "big"))
            seen.append(Observed(sample, received_us, platform=PLATFORM, room=context.room, raw=packet.body))
    return seen


def ended_combos(streaks: GiftStreaks, now_us: int) -> list[Observed]:
    """Return the ends of the combos that fell silent."""
    return [_in_fen(item) for item in streaks.lapse(now_us)]


def _message(body: bytes, received_us: int, context: Context) -> list[Observed]:
    try:
        fields = _decode(body)
    except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError):
        damaged = UnknownEvent(f"{PLATFORM}.damaged.json")
        return [Observed(damaged, received_us, platform=PLATFORM, room=context.room, raw=body)]
    name = str(fields.get("cmd")).removeprefix(_PREFIX)
    data = fields.get("data")
    data = data if isinstance(data, dict) else {}
    events = _COMMANDS.get(name)
    found = (
        events(data) if events is not None else [(_id(data, "msg_id"), UnknownEvent(f"{PLATFORM}.{name}"))]
    )
    person = data.get("user_info")
    viewer = _viewer(data, person if isinstance(person, dict) else data, context.owner)
    sent_s = _int(data, "timestamp")
    at_us = sent_s * 1_000_000 if sent_s else None
    room = _id(data, "room_id") or context.room
    extra = _blind_gift(data)
    seen = (
        Observed(event, received_us, at_us, PLATFORM, room, id=own_id, viewer=viewer, raw=body, extra=extra)
        for own_id, event in found
    )
    counted = (context.streaks.count(item) if type(item.event) is GiftSent else item for item in seen)
    return [_in_fen(item) for item in counted if item is not None]


# --- fields ---------------------------------------------------------------------------------------


def _int(data: Fields, name: str) -> int | None:
    value = data.get(name)
    return value if type(value) is int and abs(value) < _SANE else None


def _text(data: Fields, name: str) -> str:
    value = data.get(name)
    return value if isinstance(value, str) else ""


def _id(data: Fields, name: str) -> str | None:
    """Return an id as text; 0 and "" stand for none."""
    value = data.get(name)
    return str(value) if isinstance(value, str | int) and value else None


def _in_fen(item: Observed) -> Observed:
    """Return a gift with its value in fen, where that is exact."""
    gift = item.event
    if type(gift) is not GiftSent or gift.value is None:
        return item
    fen, rest = divmod(gift.value.minor, 10)
    if rest:
        return item
    return msgspec.structs.replace(item, event=msgspec.structs.replace(gift, value=Money(fen, "CNY")))


def _blind_gift(data: Fields) -> Fields | None:
    """Return which box a gift came out of: the gift is what was in it, and so is its price."""
    box = data.get("blind_gift")
    if not isinstance(box, dict) or box.get("status") is not True:
        return None
    return {PLATFORM: {"blind_gift_id": _id(box, "blind_gift_id")}}


def _viewer(data: Fields, person: Fields, owner: str | None) -> Viewer | None:
    viewer_id = _id(person, "open_id") or _id(person, "uid")
    name = _text(person, "uname")
    if viewer_id is None and not name:
        return None
    roles = []
    if owner is not None and viewer_id == owner:
        roles.append("owner")
    if data.get("is_admin"):
        roles.append("moderator")
    if data.get("guard_level"):
        roles.append("member")
    return Viewer(viewer_id, name, tuple(roles), _int(data, "fans_medal_level") or None)


# --- commands: (own id, event) pairs --------------------------------------------------------------

Found = list[tuple[str | None, Event]]


def _comment(data: Fields, labels: tuple[str, ...] = ()) -> Found:
    text = _text(data, "msg")
    segments: tuple[Segment, ...] = ()
    if _int(data, "dm_type") == 1:
        segments = (Segment("emote", text, _text(data, "emoji_img_url") or None),)
    elif name := _text(data, "reply_uname"):
        # Bilibili names the person answered, not the comment; its own rooms show it in front of the text.
        segments = (Segment("mention", f"@{name}", _id(data, "reply_open_id")), Segment("text", text))
    return [(_id(data, "msg_id"), CommentPosted(text, segments, labels=labels))]


def _mirrored_comment(data: Fields) -> Found:
    return _comment(data, ("mirrored",))


def _gift(data: Fields) -> Found:
    paid = bool(data["paid"]) if "paid" in data else None
    count = _int(data, "gift_num") or 1
    # r_price is what it is worth; price ignores discounts. Free gifts carry silver in both.
    price = _int(data, "r_price") or _int(data, "price")
    combo = data.get("combo_info")
    combo = combo if isinstance(combo, dict) and data.get("combo_gift") else {}
    sum_so_far = (_int(combo, "combo_base_num") or 0) * (_int(combo, "combo_count") or 0)
    streak = _id(combo, "combo_id") if sum_so_far > 0 else None
    if streak is not None:
        count = sum_so_far
    gift = GiftSent(
        _id(data, "gift_id") or "",
        _text(data, "gift_name"),
        count,
        Money(price * count, MILLI) if price and paid else None,
        streak,
        count if streak is not None else None,
        paid=paid,
    )
    return [(_id(data, "msg_id"), gift)]


def _guard(data: Fields) -> Found:
    """A captaincy: a membership, and what was paid for it."""
    own_id = _id(data, "msg_id")
    level = _id(data, "guard_level") or ""
    # Any unit but months (such as "*3天") says it all by itself and makes the number void.
    months = _int(data, "guard_num") if _text(data, "guard_unit") == "月" else None
    found: Found = [(own_id, MembershipChanged("new", level, months))]
    if price := _int(data, "price"):
        paid = GiftSent(f"guard:{level}", value=Money(price, MILLI), paid=True)
        found.append((own_id and own_id + "#paid", paid))
    return found


def _super_chat(data: Fields) -> Found:
    rmb = data.get("rmb")
    start_s, end_s = _int(data, "start_time"), _int(data, "end_time")
    duration_s = end_s - start_s if start_s and end_s and end_s > start_s else None
    try:
        amount = parse_money(str(rmb) if isinstance(rmb, int | float) else "", "CNY")
    except ValueError:
        return [(_id(data, "message_id"), UnknownEvent(f"{PLATFORM}.SUPER_CHAT"))]
    return [(_id(data, "message_id"), PaidMessagePosted(amount, _text(data, "message"), duration_s))]


def _super_chat_removed(data: Fields) -> Found:
    targets = data.get("message_ids")
    if not isinstance(targets, list):
        return []
    # The command's own id is one for several removals, which are facts of their own.
    return [(f"{target}#removed", CommentRemoved(str(target))) for target in targets or () if target]


def _like(data: Fields) -> Found:
    return [(_id(data, "msg_id"), LikesCounted(_int(data, "like_count"), window_ms=_LIKE_WINDOW_MS))]


def _entered(data: Fields) -> Found:
    return [(_id(data, "msg_id"), ViewersEntered())]


def _started(data: Fields) -> Found:
    return [(_id(data, "msg_id"), RoomStateChanged("started", _text(data, "title") or None))]


def _ended(data: Fields) -> Found:
    return [(_id(data, "msg_id"), RoomStateChanged("ended", _text(data, "title") or None))]


_COMMANDS: dict[str, Callable[[Fields], Found]] = {
    "DM": _comment,
    "DM_MIRROR": _mirrored_comment,
    "SEND_GIFT": _gift,
    "GUARD": _guard,
    "SUPER_CHAT": _super_chat,
    "SUPER_CHAT_DEL": _super_chat_removed,
    "LIKE": _like,
    "LIVE_ROOM_ENTER": _entered,
    "LIVE_START": _started,
    "LIVE_END": _ended,
}
