"""Canonical events as the sellers' consoles get them: the frames and answers that a tool forwards.

After reference/feeds.md §1.5, §1.6 and §1.10. Rule: comments only, but for JD, whose frames tell more.
"""

from __future__ import annotations

import base64
from typing import Any

import msgspec

from livestream_console.core.envelope import Observed, Viewer
from livestream_console.core.events import (
    AudienceSampled,
    CartChanged,
    CommentPosted,
    Event,
    ProductStatsCounted,
    RoomStateChanged,
    ViewerFollowed,
    ViewersEntered,
)

Fields = dict[str, Any]
_NOBODY = Viewer()


def _milliseconds(seen: Observed) -> int:
    return (seen.at_us or 0) // 1000


def _host(seen: Observed) -> bool:
    return "owner" in (seen.viewer or _NOBODY).roles


# --- JD ---------------------------------------------------------------------------------------------------

_JD_STATES = {
    "ended": "stop_live_broadcast",
    "paused": "suspend_live_broadcast",
    "resumed": "resume_live_broadcast",
}


def jd(seen: Observed) -> Fields | None:
    event, viewer = seen.event, seen.viewer or _NOBODY
    if isinstance(event, AudienceSampled):
        figures = {
            "current_viewer": event.ccu,
            "max_viewer": event.peak,
            "total_viwer": event.uv,
            "pv": event.pv,
        }
        texts = {name: str(value) for name, value in figures.items() if value is not None}
        return {"type": "get_statistics_result", "body": {"groupid": seen.room} | texts}
    told = _jd_body(event, _host(seen))
    if told is None:
        return None
    body = {"groupid": seen.room, "nickName": viewer.name, "loveLevel": viewer.member_level or 0} | told
    frame = {"type": "chat_group_message", "id": seen.id, "datetime": _milliseconds(seen)}
    return frame | {"from": {"app": "jd.live", "pinmd5": viewer.id}, "body": body}


def _jd_body(event: Event, is_host: bool) -> Fields | None:
    match event:
        case CommentPosted():
            return {
                "type": "anchor_send_message" if is_host else "viewer_send_message",
                "content": event.text,
            }
        case ViewersEntered():
            return {"type": "join_live_broadcast_summary", "joinUserNum": event.count}
        case ViewerFollowed():
            return {"type": "pay_attention_to_anchor"}
        case ProductStatsCounted():
            several = f"等{event.buy_intents}人" if event.buy_intents != 1 else ""
            return {
                "type": "viewer_buy_product_summary",
                "content": f"{several}正在购买{event.product}号商品",
            }
        case CartChanged(qty=1):
            return {"type": "viewer_add_product_to_cart", "content": f"加购了{event.product}号商品"}
        case RoomStateChanged() if event.state in _JD_STATES:
            return {"type": _JD_STATES[event.state]}
    return None


# --- the others: comments ---------------------------------------------------------------------------------


def xiaohongshu(seen: Observed) -> Fields | None:
    if not isinstance(seen.event, CommentPosted):
        return None
    viewer = seen.viewer or _NOBODY
    said = {
        "type": "text",
        "commentId": seen.id,
        "desc": seen.event.text,
        "current_time": _milliseconds(seen),
        "profile": {"user_id": viewer.id, "nickname": viewer.name, "role": 0},
    }
    item = {"command": 1, "roomId": seen.room, "ts": _milliseconds(seen), "customData": _json(said)}
    body = {"a": 0, "b": [{"d": base64.b64encode(_json(item).encode()).decode(), "e": {}}], "biz": "room"}
    return {"v": 1, "t": 4, "m": "0ac", "b": {"d": body}}


def wechat(seen: Observed) -> Fields | None:
    if not isinstance(seen.event, CommentPosted):
        return None
    viewer = seen.viewer or _NOBODY
    row: Fields = {"clientMsgId": seen.id, "type": 1, "content": seen.event.text}
    row |= {"username": viewer.id, "nickname": viewer.name}
    return {"errCode": 0, "errMsg": "", "data": {"msgList": [row], "appMsgList": []}}


def kuaishou(seen: Observed) -> Fields | None:
    if not isinstance(seen.event, CommentPosted):
        return None
    viewer = seen.viewer or _NOBODY
    row: Fields = {
        "commentId": seen.id,
        "commentContent": seen.event.text,
        "commentSource": int(not _host(seen)),
    }
    row |= {"fromUserId": viewer.id, "fromUserName": viewer.name, "commentTime": str(_milliseconds(seen))}
    return {"commentList": [row], "replyRate": {}}


def taobao(seen: Observed) -> Fields | None:
    if not isinstance(seen.event, CommentPosted):
        return None
    viewer, labels = seen.viewer or _NOBODY, seen.event.labels
    renders = {
        "render_anchor": str(_host(seen)).lower(),
        "isAddCart": str(int("in_cart" in labels)),
        "isOrder": str(int("ordered" in labels)),
        "liveId": seen.room,
        "fanLevel": str(viewer.member_level or 0),
    }
    row = {
        "commentId": seen.id,
        "content": seen.event.text,
        "publisherId": viewer.id,
        "publisherNick": viewer.name,
        "timestamp": str(_milliseconds(seen)),
        "replyToCommentId": seen.event.reply_to or "0",
        "renders": renders,
    }
    return {"data": {"comments": [row], "delay": "3000"}, "ret": ["SUCCESS::调用成功"]}


def _json(content: Fields) -> str:
    return msgspec.json.encode(content).decode()
