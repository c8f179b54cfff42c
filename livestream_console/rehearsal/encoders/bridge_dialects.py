"""Canonical events as the tools that sellers run today tell them, one JSON message each.

After the tools' own sources and documentation (reference: feeds.md §1.2(d), §1.5, §1.6, §1.10). Rule: what a
tool does not carry is None, and an id or a name is never made up for it.
"""

from __future__ import annotations

import html
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
    OrderChanged,
    PaidMessagePosted,
    RoomShared,
    RoomStateChanged,
    ViewerFollowed,
    ViewersEntered,
)
from livestream_console.rehearsal.encoders import bridge_consoles as consoles

GARBAGE: tuple[str | bytes, ...] = ("not json", '{"half":', b"\xff\xfe\x00", '{"of":"tomorrow"}', "17", "{}")

Fields = dict[str, Any]
_NOBODY = Viewer()


def frames(messages: list[bytes]) -> list[str | bytes]:
    """Put each message into a frame of its own, as all of the tools do."""
    return [message.decode() for message in messages]


def _milliseconds(seen: Observed) -> int | None:
    return None if seen.at_us is None else seen.at_us // 1000


# --- oba-live-tool ----------------------------------------------------------------------------------------

_OBA_COMMENTS = {
    "taobao": "taobao_comment",
    "xiaohongshu": "xiaohongshu_comment",
    "wechat": "wechat_channel_live_msg",
}
_OBA_ORDERS = {"placed": ("已下单", 0), "paid": ("已付款", 3)}


def _oba(seen: Observed) -> Fields | None:
    viewer = seen.viewer or _NOBODY
    told = _oba_deed(seen.event, seen.platform or "")
    if told is None:
        return None
    if isinstance(seen.event, OrderChanged):
        told["order_ts"] = (seen.at_us or 0) // 1_000_000
    else:
        told["msg_id"] = seen.id
    return {"nick_name": viewer.name, "user_id": viewer.id, "time": _milliseconds(seen)} | told


def _oba_deed(event: Event, platform: str) -> Fields | None:
    match event:
        case CommentPosted():
            return {"msg_type": _OBA_COMMENTS.get(platform, "comment"), "content": event.text}
        case ViewersEntered():
            return {"msg_type": "room_enter"}
        case LikesCounted(count=1):
            return {"msg_type": "room_like"}
        case ViewerFollowed():
            return {"msg_type": "room_follow"}
        case MembershipChanged(action="new"):
            is_brand = event.tier == "brand_vip"
            return {"msg_type": "subscribe_merchant_brand_vip" if is_brand else "ecom_fansclub_participate"}
        case OrderChanged() if event.status in _OBA_ORDERS:
            word, number = _OBA_ORDERS[event.status]
            line = event.lines[0]
            order = {"msg_type": "live_order", "msg_id": f"{event.order}#{number}", "order_status": word}
            return order | {"product_id": line.product, "item_num": line.qty}
    return None


# --- DouyinBarrageGrab ------------------------------------------------------------------------------------


def _barrage_grab(seen: Observed) -> Fields | None:
    told = _barrage_data(seen.event)
    if told is None:
        return None
    kind, data = told
    viewer = seen.viewer
    room = int(seen.room) if seen.room else 0
    data |= {"MsgId": int(seen.id or 0), "RoomId": room, "User": viewer and _barrage_user(viewer)}
    return {"Type": kind, "ProcessName": "chrome", "Data": msgspec.json.encode(data).decode()}


def _barrage_user(viewer: Viewer) -> Fields:
    return {
        "Id": int(viewer.id or 0),
        "Nickname": viewer.name,
        "IsAnchor": "owner" in viewer.roles,
        "IsAdmin": "moderator" in viewer.roles,
        "FansClub": {"ClubName": "", "Level": viewer.member_level or int("member" in viewer.roles)},
    }


def _barrage_data(event: Event) -> tuple[int, Fields] | None:
    match event:
        case CommentPosted():
            return 1, {"Content": event.text}
        case LikesCounted():
            return 2, {"Count": event.count, "Total": event.total}
        case ViewersEntered():
            return 3, {}
        case ViewerFollowed():
            return 4, {}
        case GiftSent():
            return 5, {
                "GiftId": int(event.gift_id),
                "GiftName": event.name,
                "GroupId": int(event.streak or 0),
                "GiftCount": event.count,
                "RepeatCount": event.streak_total or 0,
                "DiamondCount": event.value.minor // event.count if event.value else None,
            }
        case AudienceSampled():
            return 6, {"OnlineUserCount": event.ccu, "TotalUserCount": event.uv}
        case MembershipChanged():
            return 7, {"Type": {"upgrade": 1, "new": 2}[event.action], "Level": int(event.tier or 0)}
        case RoomShared():
            return 8, {}
        case RoomStateChanged(state="ended"):
            return 9, {}
    return None


# --- douyinLive: protobuf's JSON, 64-bit numbers as texts -------------------------------------------------


def _douyin_live(seen: Observed) -> Fields | None:
    told = _webcast(seen.event)
    if told is None:
        return None
    method, fields = told
    common = {
        "msgId": seen.id or "0",
        "roomId": seen.room or "0",
        "createTime": str(_milliseconds(seen) or 0),
    }
    if seen.viewer is not None:
        fields["user"] = {"id": seen.viewer.id, "nickname": seen.viewer.name}
    return {"common": common, "method": f"Webcast{method}", "livename": "主播"} | fields


def _webcast(event: Event) -> tuple[str, Fields] | None:
    match event:
        case CommentPosted():
            return "ChatMessage", {"content": event.text}
        case LikesCounted():
            return "LikeMessage", {"count": str(event.count), "total": str(event.total or 0)}
        case ViewersEntered():
            return "MemberMessage", {"action": "1"}
        case ViewerFollowed():
            return "SocialMessage", {"action": "1"}
        case RoomShared():
            return "SocialMessage", {"action": "3"}
        case GiftSent():
            gift: Fields = {"id": event.gift_id, "name": event.name, "combo": event.streak is not None}
            if event.value:
                gift["diamondCount"] = event.value.minor // event.count
            total = event.streak_total or event.count
            streak = {"groupId": event.streak or "0", "repeatCount": str(total)}
            end = {"repeatEnd": int(event.streak_end)}
            return "GiftMessage", {"giftId": event.gift_id, "gift": gift} | streak | end
        case AudienceSampled():
            return "RoomUserSeqMessage", {"total": str(event.ccu), "totalUser": str(event.uv)}
        case RoomStateChanged(state="ended"):
            return "ControlMessage", {"action": "3"}
    return None


# --- Douyin's companion -----------------------------------------------------------------------------------


def _companion(seen: Observed) -> Fields | None:
    told = _companion_item(seen.event)
    if told is None:
        return None
    viewer = seen.viewer or _NOBODY
    item: Fields = {"msg_id": seen.id, "timestamp": _milliseconds(seen), "sec_open_id": viewer.id}
    item |= {"nickname": viewer.name, "fansclub_level": viewer.member_level or 0} | told
    return {"type": "event", "eventName": "OPEN_LIVE_DATA", "params": {"payload": [item]}}


def _companion_item(event: Event) -> Fields | None:
    match event:
        case CommentPosted():
            return {"msg_type_str": "live_comment", "content": event.text}
        case LikesCounted():
            return {"msg_type_str": "live_like", "like_num": event.count}
        case GiftSent():
            gift = {"msg_type_str": "live_gift", "sec_gift_id": event.gift_id, "gift_name": event.name}
            return gift | {"gift_num": event.count, "gift_value": event.value.minor if event.value else None}
        case ViewerFollowed():
            return {"msg_type_str": "live_follow", "user_follow_action": 1 + (event.action == "unfollow")}
        case ViewersEntered():
            return {"msg_type_str": "live_enter_room"}
    return None


# --- Social Stream Ninja ----------------------------------------------------------------------------------

_SSN_COINS = {"TWITCH_BITS": "bits", "TIKTOK_COIN": "coins"}


def _social_stream(seen: Observed) -> Fields | None:
    event = seen.event
    if isinstance(event, AudienceSampled):
        return {"type": seen.platform, "event": "viewer_update", "meta": event.ccu}
    if isinstance(event, CommentRemoved):
        return {"delete": {"type": seen.platform, "id": event.target}}
    told = _ssn_row(event)
    if told is None:
        return None
    viewer = seen.viewer or _NOBODY
    row = {"type": seen.platform, "id": seen.id, "timestamp": _milliseconds(seen), "chatbadges": ""}
    row |= {"chatname": viewer.name, "userid": viewer.id, "chatimg": "", "hasDonation": ""}
    marks = {"owner": "host", "moderator": "mod", "vip": "vip", "member": "membership"}
    return row | {mark: True for role, mark in marks.items() if role in viewer.roles} | told


def _ssn_row(event: Event) -> Fields | None:
    match event:
        case CommentPosted():
            pieces = event.segments or ()
            marked = (
                f'<img src="{html.escape(piece.ref or "")}" alt="{html.escape(piece.text)}">'
                if piece.type == "emote"
                else html.escape(piece.text)
                for piece in pieces
            )
            return {"chatmessage": "".join(marked) if pieces else html.escape(event.text)}
        case PaidMessagePosted():
            unit = _SSN_COINS.get(event.amount.currency)
            amount = f"{event.amount.minor} {unit}" if unit else f"${event.amount.minor / 100:,.2f}"
            return {"chatmessage": html.escape(event.text), "hasDonation": amount}
        case ViewerFollowed():
            return {"chatmessage": "followed", "event": "new_follower", "meta": {}}
    return None


# --- all of them ------------------------------------------------------------------------------------------

_TOOLS: dict[str, Callable[[Observed], Fields | None]] = {
    "oba-live-tool": _oba,
    "douyin-barrage-grab": _barrage_grab,
    "douyin-live": _douyin_live,
    "douyin-companion": _companion,
    "social-stream": _social_stream,
    "jd": consoles.jd,
    "xiaohongshu": consoles.xiaohongshu,
    "wechat": consoles.wechat,
    "kuaishou": consoles.kuaishou,
    "taobao": consoles.taobao,
}
TOOLS = tuple(_TOOLS)


def encoder(tool: str) -> Callable[[Observed], bytes | None]:
    """Return how one tool tells an event; the result is None for what it does not carry."""
    tell = _TOOLS[tool]

    def encode(seen: Observed) -> bytes | None:
        told = tell(seen)
        return None if told is None else msgspec.json.encode(told)

    return encode
