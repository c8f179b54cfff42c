"""Bilibili Open Live commands to events. Pure.

The rule: fields may be missing or null in any command (mirrored rooms, the official debug tool, older
samples), and what is missing is not known. Prices come in 1/1000 yuan; they become fen when that is exact,
else stay what they are (MILLI). Each message of a combo tells its sum so far; what counts is its growth.
https://open-live.bilibili.com/document/f9ce25be-312e-1f4a-85fd-fef21f1637f8
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

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
from livestream_console.net.json_fields import BAD_JSON, Fields, decode_object, number, own_id, part, text

PLATFORM = "bilibili"
MILLI = "BILI_MILLI"
"""1/1000 yuan (100 are one battery): for the rare price that is no whole number of fen. Never rounded."""
_GUARDS = {"1": "总督", "2": "提督", "3": "舰长"}
"""What the platform calls its captains; the wire has their numbers only."""
INTERACTION_END = f"{PLATFORM}.INTERACTION_END"

_PREFIX = "LIVE_OPEN_PLATFORM_"
_LIKE_WINDOW_MS = 2000  # documented: one message per viewer and two seconds


class Context(msgspec.Struct, frozen=True):
    """What a connection knows about its room; a packet may say more. ``streaks`` are the room's combos."""

    room: str | None = None
    owner: str | None = None
    streaks: GiftStreaks = msgspec.field(default_factory=GiftStreaks)


def observe(packets: Iterable[Packet | CodecError], received_us: int, context: Context) -> list[Observed]:
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
        fields = decode_object(body)
    except BAD_JSON:
        damaged = UnknownEvent(f"{PLATFORM}.damaged.json")
        return [Observed(damaged, received_us, platform=PLATFORM, room=context.room, raw=body)]
    name = str(fields.get("cmd")).removeprefix(_PREFIX)
    data = part(fields, "data")
    events = _COMMANDS.get(name)
    found = (
        events(data) if events is not None else [(own_id(data, "msg_id"), UnknownEvent(f"{PLATFORM}.{name}"))]
    )
    person = data.get("user_info")
    viewer = _viewer(data, person if isinstance(person, dict) else data, context.owner)
    sent_s = number(data, "timestamp")
    at_us = sent_s * 1_000_000 if sent_s else None
    room = own_id(data, "room_id") or context.room
    extra = _blind_gift(data)
    seen = (
        Observed(event, received_us, at_us, PLATFORM, room, id=found_id, viewer=viewer, raw=body, extra=extra)
        for found_id, event in found
    )
    counted = (context.streaks.count(item) if type(item.event) is GiftSent else item for item in seen)
    return [_in_fen(item) for item in counted if item is not None]


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
    box = part(data, "blind_gift")
    if box.get("status") is not True:
        return None
    return {PLATFORM: {"blind_gift_id": own_id(box, "blind_gift_id")}}


def _viewer(data: Fields, person: Fields, owner: str | None) -> Viewer | None:
    viewer_id = own_id(person, "open_id") or own_id(person, "uid")
    name = text(person, "uname")
    if viewer_id is None and not name:
        return None
    roles = []
    if owner is not None and viewer_id == owner:
        roles.append("owner")
    if data.get("is_admin"):
        roles.append("moderator")
    if data.get("guard_level"):
        roles.append("member")
    return Viewer(viewer_id, name, tuple(roles), number(data, "fans_medal_level") or None)


# --- commands: (own id, event) pairs --------------------------------------------------------------

Found = list[tuple[str | None, Event]]


def _comment(data: Fields, labels: tuple[str, ...] = ()) -> Found:
    said = text(data, "msg")
    segments: tuple[Segment, ...] = ()
    if number(data, "dm_type") == 1:
        segments = (Segment("emote", said, text(data, "emoji_img_url") or None),)
    elif name := text(data, "reply_uname"):
        # Bilibili names the person answered, not the comment; its own rooms show it in front of the text.
        segments = (Segment("mention", f"@{name}", own_id(data, "reply_open_id")), Segment("text", said))
    return [(own_id(data, "msg_id"), CommentPosted(said, segments, labels=labels))]


def _mirrored_comment(data: Fields) -> Found:
    return _comment(data, ("mirrored",))


def _gift(data: Fields) -> Found:
    paid = bool(data["paid"]) if "paid" in data else None
    count = number(data, "gift_num") or 1
    # r_price is what it is worth; price ignores discounts. Free gifts carry silver in both.
    price = number(data, "r_price") or number(data, "price")
    combo = part(data, "combo_info") if data.get("combo_gift") else {}
    sum_so_far = (number(combo, "combo_base_num") or 0) * (number(combo, "combo_count") or 0)
    streak = own_id(combo, "combo_id") if sum_so_far > 0 else None
    if streak is not None:
        count = sum_so_far
    gift = GiftSent(
        own_id(data, "gift_id") or "",
        text(data, "gift_name"),
        count,
        Money(price * count, MILLI) if price and paid else None,
        streak,
        count if streak is not None else None,
        paid=paid,
    )
    return [(own_id(data, "msg_id"), gift)]


def _guard(data: Fields) -> Found:
    """A captaincy: a membership, and what was paid for it."""
    msg_id = own_id(data, "msg_id")
    level = own_id(data, "guard_level") or ""
    # Any unit but months (such as "*3天") says it all by itself and makes the number void.
    months = number(data, "guard_num") if text(data, "guard_unit") == "月" else None
    found: Found = [(msg_id, MembershipChanged("new", _GUARDS.get(level, level), months))]
    if price := number(data, "price"):
        paid = GiftSent(f"guard:{level}", _GUARDS.get(level, level), value=Money(price, MILLI), paid=True)
        found.append((msg_id and msg_id + "#paid", paid))
    return found


def _super_chat(data: Fields) -> Found:
    rmb = data.get("rmb")
    start_s, end_s = number(data, "start_time"), number(data, "end_time")
    duration_s = end_s - start_s if start_s and end_s and end_s > start_s else None
    try:
        amount = parse_money(str(rmb) if isinstance(rmb, int | float) else "", "CNY")
    except ValueError:
        return [(own_id(data, "message_id"), UnknownEvent(f"{PLATFORM}.SUPER_CHAT"))]
    return [(own_id(data, "message_id"), PaidMessagePosted(amount, text(data, "message"), duration_s))]


def _super_chat_removed(data: Fields) -> Found:
    targets = data.get("message_ids")
    if not isinstance(targets, list):
        return []
    # The command's own id is one for several removals, which are facts of their own.
    return [(f"{target}#removed", CommentRemoved(str(target))) for target in targets or () if target]


def _like(data: Fields) -> Found:
    return [(own_id(data, "msg_id"), LikesCounted(number(data, "like_count"), window_ms=_LIKE_WINDOW_MS))]


def _entered(data: Fields) -> Found:
    return [(own_id(data, "msg_id"), ViewersEntered())]


def _started(data: Fields) -> Found:
    return [(own_id(data, "msg_id"), RoomStateChanged("started", text(data, "title") or None))]


def _ended(data: Fields) -> Found:
    return [(own_id(data, "msg_id"), RoomStateChanged("ended", text(data, "title") or None))]


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
