"""JD Live: the frames of its page's WebSocket, forwarded as they are; several may lie in ``msgs``.

Verified in two public projects' notes and tests of 2026: ``type`` chat_group_message with ``id``,
``datetime`` in milliseconds, ``from.pinmd5`` and ``body`` (``type``, ``groupid``, ``nickName``, ``content``,
``loveLevel``); what anchor_send_message, stop_, suspend_ and resume_live_broadcast, pay_attention_to_anchor
mean; viewer_buy_product_summary saying "X 正在购买510号商品"; get_statistics_result with numbers as texts,
among them ``total_viwer`` (spelt so). Not verified: whether ``thumbs_up_num`` of a thumbs_up is a sum (so it
is no count here), product ids (``skuId``) and order ids in what is said of buying; they are read where they
come.

The rule: a product is told by its id or, failing that, by its number on the shelf; an order without an id is
no order.
"""

from __future__ import annotations

import re

from livestream_console.core.envelope import Observed
from livestream_console.core.events import (
    AudienceSampled,
    CartChanged,
    CommentPosted,
    Event,
    LikesCounted,
    OrderChanged,
    ProductStatsCounted,
    RoomStateChanged,
    ViewerFollowed,
    ViewersEntered,
)
from livestream_console.core.values import Line
from livestream_console.feeds.bridge.dialects.dialect import Dialect, Setting, Teller, person, time_us
from livestream_console.net.json_fields import Fields, own_id, part, rows, text, whole

PLATFORM = "jd"
_CHAT, _FIGURES = "chat_group_message", "get_statistics_result"
_HOST = "anchor_send_message"
_SHELF_NUMBER = re.compile(r"(\d{1,6})\s*号")
_SEVERAL = re.compile(r"等\s*(\d{1,9})\s*人")
_STATES = {
    "stop_live_broadcast": "ended",
    "suspend_live_broadcast": "paused",
    "resume_live_broadcast": "resumed",
}


def _recognises(message: Fields) -> bool:
    return any(frame.get("type") in (_CHAT, _FIGURES) for frame in _frames(message))


def normalize(message: Fields, setting: Setting) -> list[Observed]:
    return [item for frame in _frames(message) for item in _frame(frame, setting)]


def _frames(message: Fields) -> list[Fields]:
    return rows(message, "msgs") or [message]


def _frame(frame: Fields, setting: Setting) -> list[Observed]:
    body = part(frame, "body")
    teller = Teller(setting, PLATFORM, own_id(body, "groupid"))
    if frame.get("type") == _FIGURES:
        return [teller.tell(event) for event in _figures(body)]
    kind = text(body, "type") if frame.get("type") == _CHAT else text(frame, "type")
    source_id, at_us = own_id(frame, "id"), time_us(frame, "datetime")
    event = _event(kind, body) if frame.get("type") == _CHAT else None
    if event is None:
        return [teller.unknown(kind or "frame", body, source_id, at_us)]
    roles = ("owner",) if kind == _HOST else ()
    viewer_id = own_id(part(frame, "from"), "pinmd5")
    viewer = person(viewer_id, text(body, "nickName"), roles, whole(body, "loveLevel"))
    return [teller.tell(event, source_id, at_us, viewer)]


def _figures(body: Fields) -> list[Event]:
    sample = AudienceSampled(
        whole(body, "current_viewer"),
        whole(body, "max_viewer"),
        whole(body, "total_viwer"),
        whole(body, "pv"),
    )
    likes = whole(body, "thumbs_up_num")
    return [sample] if likes is None else [sample, LikesCounted(total=likes)]


def _event(kind: str, body: Fields) -> Event | None:
    product = own_id(body, "skuId") or _number(body, _SHELF_NUMBER)
    match kind:
        case "viewer_send_message" | "anchor_send_message":
            return CommentPosted(text(body, "content"))
        case "join_live_broadcast_summary":
            return ViewersEntered(whole(body, "joinUserNum") or 1)
        case "thumbs_up":
            return LikesCounted()
        case "pay_attention_to_anchor":
            return ViewerFollowed()
        case "viewer_buy_product_summary" if product:
            return ProductStatsCounted(product, buy_intents=int(_number(body, _SEVERAL) or 1))
        case "viewer_add_product_to_cart" if product:
            return CartChanged(product)
        case "user_places_order" if order := own_id(body, "orderId"):
            return OrderChanged(order, "placed", lines=(Line(product),) if product else ())
        case _ if state := _STATES.get(kind):
            return RoomStateChanged(state)
    return None


def _number(body: Fields, pattern: re.Pattern[str]) -> str | None:
    found = pattern.search(text(body, "content"))
    return found[1] if found else None


DIALECT = Dialect("jd", _recognises, normalize)
