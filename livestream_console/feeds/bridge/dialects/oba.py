"""oba-live-tool: what it re-broadcasts on ws://127.0.0.1:12354, one JSON object a message.

Verified in its source (MIT): ``msg_type``, ``msg_id``, ``nick_name``, ``user_id`` (missing in Douyin's
console comments), ``content``, ``order_status`` as words (已下单, 已付款, 未知状态; older versions: 0, 1 and
3), ``order_ts``, ``product_id``, ``product_title``, and an order's ``msg_id`` being ``order#status``.
``time`` is milliseconds; older versions wrote the wall clock's time there, which is no time here. Not
verified: ``item_num`` and ``renders`` in what it forwards; they are read where they come.

The rule: it names no platform in what it took from Douyin or Kuaishou, so the connection's stands.
"""

from __future__ import annotations

from livestream_console.core.envelope import Observed
from livestream_console.core.events import (
    CommentPosted,
    Event,
    LikesCounted,
    MembershipChanged,
    OrderChanged,
    ViewerFollowed,
    ViewersEntered,
)
from livestream_console.core.values import Line
from livestream_console.feeds.bridge.dialects.dialect import Dialect, Setting, Teller, person, time_us
from livestream_console.feeds.bridge.dialects.taobao import bought_labels
from livestream_console.net.json_fields import Fields, own_id, part, text, whole

_COMMENTS = {
    "comment": None,
    "taobao_comment": "taobao",
    "xiaohongshu_comment": "xiaohongshu",
    "wechat_channel_live_msg": "wechat",
}
_UNNAMED = "douyin"
"""The platform of most of its users, where neither message nor connection names one."""

_DEEDS: dict[str, Event] = {
    "room_enter": ViewersEntered(),
    "room_like": LikesCounted(1),
    "room_follow": ViewerFollowed(),
    "ecom_fansclub_participate": MembershipChanged("new"),
    "subscribe_merchant_brand_vip": MembershipChanged("new", "brand_vip"),
}
_ORDER = "live_order"
_ORDER_STATUS = {"已下单": "placed", "已付款": "paid", 0: "placed", 1: "placed", 3: "paid"}


def _recognises(message: Fields) -> bool:
    return isinstance(message.get("msg_type"), str) and "nick_name" in message


def normalize(message: Fields, setting: Setting) -> list[Observed]:
    kind = text(message, "msg_type")
    teller = Teller(setting, _COMMENTS.get(kind) or setting.platform or _UNNAMED)
    source_id, at_us = own_id(message, "msg_id"), time_us(message, "time")
    if kind == _ORDER:
        return [_order(message, source_id, teller)]
    viewer = person(own_id(message, "user_id"), text(message, "nick_name"))
    if kind in _COMMENTS:
        labels = bought_labels(part(message, "renders"))
        comment = CommentPosted(text(message, "content"), labels=labels)
        return [teller.tell(comment, source_id, at_us, viewer)]
    if kind in _DEEDS:
        return [teller.tell(_DEEDS[kind], source_id, at_us, viewer)]
    return [teller.unknown(kind, message, source_id, at_us)]


def _order(message: Fields, source_id: str | None, teller: Teller) -> Observed:
    told = message.get("order_status")
    status = _ORDER_STATUS.get(told) if isinstance(told, str | int) else None
    order = own_id(message, "order_id") or (source_id or "").partition("#")[0]
    at_us = time_us(message, "order_ts")
    if status is None or not order:
        return teller.unknown(_ORDER, message, source_id, at_us)
    product = own_id(message, "product_id")
    lines = (Line(product, qty=whole(message, "item_num") or 1),) if product else ()
    title = text(message, "product_title")
    buyer = person(own_id(message, "user_id"), text(message, "nick_name"))
    extra = {"product_title": title} if title else None
    return teller.tell(OrderChanged(order, status, lines=lines), f"{order}#{status}", at_us, buyer, extra)


DIALECT = Dialect("oba-live-tool", _recognises, normalize)
