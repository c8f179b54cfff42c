"""Youzan's cloud over one floor: its tokens, its three ways to say no, its trades, refunds and items.

After reference/shops.md §1.3 and the published descriptions. Rule: every answer is 200, a token counts only
in the address, times are Beijing's, and a trade's amounts are yuan while an item's price is fen.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import quote

import msgspec
from aiohttp import web

from livestream_console.rehearsal.servers.shop_front import ShopFront, changes_nothing, json_answer
from livestream_console.rehearsal.shops.floor import Bought, Floor, Good, Order, Refund, Sku

_TOKEN_LASTS_S = 7 * 86_400
_MOST_AHEAD_S = 7 * 86_400
_STATUSES = {"placed": "WAIT_BUYER_PAY", "paid": "WAIT_SELLER_SEND_GOODS", "cancelled": "TRADE_CLOSED"}
_BEIJING = timedelta(hours=8)
_ADDRESS = {"receiver_name": "林", "receiver_tel": "13800000000", "delivery_address": "南京路 1 号"}
Answer = Callable[[dict[str, Any]], dict[str, Any]]


class YouzanServer(ShopFront):
    """``secrets`` is what a seller would type in. ``lets_in`` False: the caller's address is not named.

    ``forbidden`` are the interfaces that the app may not use.
    """

    def __init__(self, floor: Floor, *, client: str, secret: str, shop: str) -> None:
        routes = [web.post("/auth/token", self._grant), web.post("/api/{name}/{version}", self._called)]
        super().__init__(floor, routes, changes_nothing)
        self.secrets = {"client": client, "secret": secret, "shop": shop}
        self.lets_in = True
        self.grants = 0
        self.asked: list[str] = []
        self.forbidden: set[str] = set()
        self._tokens: dict[str, int] = {}
        self._answers: dict[str, Answer] = {
            "youzan.shop.get/3.0.0": lambda asked: {"id": 7, "name": "Rehearsal"},
            "youzan.trades.sold.get/4.0.4": self._trades,
            "youzan.trade.get/4.0.2": self._trade,
            "youzan.trade.refund.search/3.0.1": self._refunds,
            "youzan.trade.refund.get/3.0.1": self._refund,
            "youzan.items.onsale.get/3.0.0": self._items,
            "youzan.item.get/3.0.0": self._item,
        }

    def withdraw_tokens(self) -> None:
        self._tokens.clear()

    async def _grant(self, request: web.Request) -> web.Response:
        asked = msgspec.json.decode(await request.read(), type=dict[str, Any])
        names = ("client_id", "client_secret", "grant_id")
        if [asked.get(name) for name in names] != list(self.secrets.values()):
            return json_answer({"success": False, "code": 1103, "data": None, "message": "no"})
        self.grants += 1
        token, ends_s = secrets.token_hex(16), self._now_s() + _TOKEN_LASTS_S
        self._tokens[token] = ends_s
        data = {"access_token": token, "expires": ends_s * 1_000, "scope": "trade item"}
        return json_answer({"success": True, "code": 200, "data": data, "message": None})

    async def _called(self, request: web.Request) -> web.Response:
        api = f"{request.match_info['name']}/{request.match_info['version']}"
        if not self.lets_in:
            return _gateway(4007, "源IP地址203.0.113.7非法调用有赞云")
        if api not in self._answers:
            return _gateway(4005, "非法的API")
        if self._tokens.get(request.query.get("access_token", ""), 0) <= self._now_s():
            return _gateway(4203, "Token 不存在")
        self.asked.append(request.match_info["name"])
        if request.match_info["name"] in self.forbidden:
            return _gateway(4204, "没有权限")
        asked = msgspec.json.decode(await request.read(), type=dict[str, Any])
        if asked.get("page_size", 0) > 100:
            return json_answer(
                {"code": 5000, "success": False, "data": {}, "message": "每页最多显示100条数据"}
            )
        data = self._answers[api](asked)
        return json_answer({"code": 200, "success": True, "data": data, "message": "successful"})

    # --- lists ----------------------------------------------------------------------------------------------

    def _trades(self, asked: dict[str, Any]) -> dict[str, Any]:
        kind, key = ("update", "update_time") if "start_update" in asked else ("created", "created")
        since, until = asked[f"start_{kind}"], asked[f"end_{kind}"]
        latest = _written((self._now_s() + _MOST_AHEAD_S) * 1_000_000)
        if not since < until <= latest:
            return {"full_order_info_list": [], "total_results": 0}
        rows = [_trade(order) for order in self.floor.orders.values() if order.placed_us is not None]
        found = [row for row in rows if since <= row["order_info"][key] <= until]
        found.sort(key=lambda row: str(row["order_info"][key]), reverse=True)
        shown = [{"full_order_info": row} for row in _page(found, asked)]
        return {"full_order_info_list": shown, "total_results": len(found)}

    def _refunds(self, asked: dict[str, Any]) -> dict[str, Any]:
        kind = "update_time" if "update_time_start" in asked else "create_time"
        orders = self.floor.orders.values()
        found = [
            _refund(order, refund)
            for order in orders
            for refund in order.refunds
            if asked[f"{kind}_start"] <= refund.at_us // 1_000_000 <= asked[f"{kind}_end"]
        ]
        return {"refunds": _page(found, asked), "total": len(found)}

    def _trade(self, asked: dict[str, Any]) -> dict[str, Any]:
        return {"full_order_info": _trade(self.floor.orders[asked["tid"]])}

    def _refund(self, asked: dict[str, Any]) -> dict[str, Any]:
        orders = self.floor.orders.values()
        found = ((order, one) for order in orders for one in order.refunds)
        order, refund = next(both for both in found if both[1].refund == asked["refund_id"])
        back = [_refunded(order, refund, line) for line in refund.lines]
        return _refund(order, refund) | {"refund_order_item": back}

    def _items(self, asked: dict[str, Any]) -> dict[str, Any]:
        rows = [{"item_id": int(item), "title": good.title} for item, good in self.floor.goods.items()]
        return {"items": _page(rows, asked), "count": len(rows)}

    def _item(self, asked: dict[str, Any]) -> dict[str, Any]:
        good: Good = self.floor.goods[str(asked["item_id"])]
        skus = [_sku(sku) for sku in good.skus.values()]
        images = [{"url": "https://x.example.invalid/1.jpg"}]
        return {"item": {"item_id": int(good.item), "title": good.title, "item_imgs": images, "skus": skus}}


def _sku(sku: Sku) -> dict[str, Any]:
    named = msgspec.json.encode([{"k": "款式", "kid": 1, "v": sku.title, "vid": 2}]).decode()
    return {
        "sku_id": int(sku.sku),
        "price": sku.price,
        "quantity": sku.stock,
        "properties_name_json": named,
    }


def _trade(order: Order) -> dict[str, Any]:
    pay_time = {} if order.paid_us is None else {"pay_time": _written(order.paid_us)}
    return {
        "order_info": {
            "tid": order.order,
            "status": _STATUSES[order.state],
            "created": _written(order.placed_us or 0),
            "update_time": _written(order.updated_us),
            "refund_state": 0,
            **pay_time,
        },
        "buyer_info": {"yz_open_id": f"yz{order.buyer}", "buyer_phone": "13800000000"},
        "address_info": _ADDRESS,
        "remark_info": {"buyer_message": "请打电话 13800000000"},
        "pay_info": {"payment": _yuan(order.amount), "total_fee": _yuan(order.amount), "post_fee": "0.00"},
        "orders": [_line(order, number, line) for number, line in enumerate(order.lines)],
    }


def _line(order: Order, number: int, line: Bought) -> dict[str, Any]:
    return {
        "oid": f"{order.order}{number}",
        "item_id": int(line.item),
        "sku_id": int(line.sku),
        "num": line.qty,
        "price": _yuan(line.price),
        "payment": _yuan(line.qty * line.price),
        "buyer_messages": "给林",
    }


def _refund(order: Order, refund: Refund) -> dict[str, Any]:
    return {
        "refund_id": refund.refund,
        "tid": order.order,
        "status": "SUCCESS" if refund.done else "WAIT_SELLER_AGREE",
        "refund_fee": _yuan(refund.amount),
        "return_goods": refund.goods_back,
        "created": _written(refund.at_us),
        "modified": _written(refund.at_us),
    }


def _refunded(order: Order, refund: Refund, line: Bought) -> dict[str, Any]:
    """Return a line of a refund's details; units are told of goods that came back alone."""
    number = next(n for n, one in enumerate(order.lines) if one.sku == line.sku and one.price == line.price)
    fee, units = line.qty * line.price, line.qty if refund.goods_back else 0
    return {"kdt_id": 7, "oid": f"{order.order}{number}", "refund_fee": fee, "item_num": units}


def signed_push(trade: str, client: str, secret: str, *, test: bool = False) -> tuple[dict[str, str], bytes]:
    """Return a push of a paid trade as Youzan sends it today."""
    message = quote(msgspec.json.encode({"tid": trade}).decode())
    said = {"client_id": client, "kdt_id": 7, "id": trade, "type": "trade_TradePaid", "msg": message}
    body = msgspec.json.encode(said | {"msg_id": "6dc15f0b", "test": test, "mode": 1})
    signed = hashlib.md5(client.encode() + body + secret.encode()).hexdigest()
    return {"Event-Sign": signed, "Event-Type": "trade_TradePaid", "Client-Id": client}, body


def _page(rows: list[Any], asked: dict[str, Any]) -> list[Any]:
    start = (asked["page_no"] - 1) * asked["page_size"]
    return rows[start : start + asked["page_size"]]


def _yuan(minor: int) -> str:
    return f"{minor // 100}.{minor % 100:02d}"


def _written(at_us: int) -> str:
    moment = datetime.fromtimestamp(at_us // 1_000_000, UTC) + _BEIJING
    return moment.strftime("%Y-%m-%d %H:%M:%S")


def _gateway(code: int, message: str) -> web.Response:
    return json_answer({"gw_err_resp": {"trace_id": "yz7", "err_code": code, "err_msg": message}})
