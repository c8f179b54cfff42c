"""Douyin's open gateway for shops over one floor: its tokens and signatures, its orders and after-sales.

After reference/shops.md §1.4 and the published packages. Rule: every answer is 200 and says in ``code`` what
it is; ids are numbers beyond what a double holds, amounts are fen, lists are told by page from 0.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec
from aiohttp import web

from livestream_console.rehearsal.servers.shop_front import ShopFront, changes_nothing, json_answer
from livestream_console.rehearsal.shops.floor import Bought, Floor, Good, Order, Refund, Sku

_CLOCK_S = 600
_TOKEN_LASTS_S = 7 * 86_400
_STATUSES = {"placed": 1, "paid": 2, "cancelled": 4}
_SECRETIVE = {"encrypt_post_tel": "$$13800000000$$", "encrypt_post_receiver": "##林##"}
Answer = Callable[[dict[str, Any]], dict[str, Any]]


class DouyinServer(ShopFront):
    """``secrets`` is what a seller would type in. ``lets_in`` False: the caller's address is not named."""

    def __init__(self, floor: Floor, *, app_key: str, app_secret: str, shop: str) -> None:
        super().__init__(floor, [web.post("/{group}/{verb}", self._called)], changes_nothing)
        self.secrets = {"app_key": app_key, "app_secret": app_secret, "shop": shop}
        self.lets_in = True
        self.asked: list[str] = []
        self.grants = 0
        self._tokens: dict[str, int] = {}
        self._answers: dict[str, Answer] = {
            "token.create": self._grant,
            "order.searchList": self._orders,
            "afterSale.List": self._after_sales,
            "product.listV2": self._products,
            "sku.list": self._skus,
        }

    def withdraw_tokens(self) -> None:
        self._tokens.clear()

    async def _called(self, request: web.Request) -> web.Response:
        query, body = request.query, (await request.read()).decode()
        method = query.get("method", "")
        self.asked.append(method)
        sent = datetime.strptime(query.get("timestamp", ""), "%Y-%m-%d %H:%M:%S").replace(tzinfo=UTC)
        given = signature(self.secrets, method, body, query["timestamp"], query["sign_method"])
        if not self.lets_in:
            return _refused(30002, "isv.invalid_ip")
        if query.get("app_key") != self.secrets["app_key"] or query.get("sign") != given:
            return _refused(40003, "isv.signature-invalid")
        if abs((sent - timedelta(hours=8)).timestamp() - self._now_s()) > _CLOCK_S:
            return _refused(40003, "isv.timestamp-invalid")
        if method != "token.create" and self._tokens.get(query.get("access_token", ""), 0) <= self._now_s():
            return _refused(30002, "isv.access-token-expired")
        if request.path != "/" + method.replace(".", "/") or method not in self._answers:
            return _refused(40004, "isv.invalid-method")
        data = self._answers[method](msgspec.json.decode(body, type=dict[str, Any]))
        return json_answer({"code": 10000, "msg": "success", "sub_code": "", "sub_msg": "", "data": data})

    def _grant(self, asked: dict[str, Any]) -> dict[str, Any]:
        self.grants += 1
        token = secrets.token_hex(16)
        self._tokens[token] = self._now_s() + _TOKEN_LASTS_S
        return {
            "access_token": token,
            "expires_in": _TOKEN_LASTS_S,
            "refresh_token": "unused",
            "shop_id": int(asked["shop_id"]),
            "shop_name": "Rehearsal",
        }

    # --- lists ----------------------------------------------------------------------------------------------

    def _orders(self, asked: dict[str, Any]) -> dict[str, Any]:
        rows = [_order(order) for order in self.floor.orders.values() if order.placed_us is not None]
        since_s, born_s = asked.get("update_time_start", 0), asked.get("create_time_start", 0)
        found = [row for row in rows if row["update_time"] >= since_s and row["create_time"] >= born_s]
        key = asked.get("order_by", "create_time")
        found.sort(key=lambda row: int(row[key]), reverse=not asked.get("order_asc", False))
        return _page("shop_order_list", found, asked, asked["page"])

    def _after_sales(self, asked: dict[str, Any]) -> dict[str, Any]:
        orders = self.floor.orders.values()
        rows = [_after_sale(order, refund) for order in orders for refund in order.refunds]
        since_s = asked.get("update_start_time", 0)
        found = [row for row in rows if row["aftersale_info"]["update_time"] >= since_s]
        key, way = asked["order_by"][0].split()
        found.sort(key=lambda row: int(row["aftersale_info"][key]), reverse=way == "desc")
        return _page("items", found, asked, asked["page"])

    def _products(self, asked: dict[str, Any]) -> dict[str, Any]:
        rows = [
            {"product_id": int(good.item), "name": good.title, "img": "https://x.example.invalid/1.jpg"}
            for good in self.floor.goods.values()
        ]
        return _page("data", rows, asked, asked["page"] - 1)

    def _skus(self, asked: dict[str, Any]) -> dict[str, Any]:
        good: Good = self.floor.goods[str(asked["product_id"])]
        return {"data": [_sku(sku) for sku in good.skus.values()]}


def _sku(sku: Sku) -> dict[str, Any]:
    named = [{"value_spec_detail_id": 1, "value_name": sku.title}]
    return {
        "id": int(sku.sku),
        "sku_status": True,
        "sku_type": 0,
        "price": sku.price,
        "stock_num": sku.stock,
        "sell_properties": named,
    }


def _order(order: Order) -> dict[str, Any]:
    return {
        **_SECRETIVE,
        "order_id": order.order,
        "order_status": _STATUSES[order.state],
        "main_status": _STATUSES[order.state],
        "doudian_open_id": f"1@#{order.buyer}",
        "buyer_words": "请打电话 13800000000",
        "create_time": (order.placed_us or 0) // 1_000_000,
        "pay_time": (order.paid_us or 0) // 1_000_000,
        "update_time": order.updated_us // 1_000_000,
        "pay_amount": order.amount,
        "post_addr": {"province": {"name": "福建省"}, "encrypt_detail": "##南京路 1 号##"},
        "sku_order_list": [_line(order, number, line) for number, line in enumerate(order.lines)],
    }


def _line(order: Order, number: int, line: Bought) -> dict[str, Any]:
    return {
        **_SECRETIVE,
        "order_id": f"{order.order}{number}",
        "parent_order_id": order.order,
        "product_id": int(line.item),
        "product_id_str": line.item,
        "sku_id": int(line.sku),
        "item_num": line.qty,
        "pay_amount": line.qty * line.price,
        "room_id": int(order.room or "0"),
        "room_id_str": order.room or "0",
        "author_id": 0,
    }


def _after_sale(order: Order, refund: Refund) -> dict[str, Any]:
    at_s = refund.at_us // 1_000_000
    return {
        "aftersale_info": {
            "aftersale_id": refund.refund,
            "aftersale_type": 1,
            "aftersale_status": 12 if refund.done else 6,
            "refund_status": 3 if refund.done else 1,
            "refund_amount": refund.amount,
            "apply_time": at_s,
            "update_time": at_s,
            "remark": "林说不合适",
        },
        "order_info": {
            "shop_order_id": order.order,
            "related_order_info": [
                {
                    "product_id": int(line.item),
                    "item_num": line.qty,
                    "pay_amount": line.qty * line.price,
                    "aftersale_pay_amount": line.qty * line.price,
                    "aftersale_item_num": line.qty,
                }
                for line in refund.lines
            ],
        },
    }


def signature(login: dict[str, str], method: str, body: str, timestamp: str, way: str) -> str:
    secret = login["app_secret"]
    middle = f"app_key{login['app_key']}method{method}param_json{body}timestamp{timestamp}v2"
    message = (secret + middle + secret).encode()
    if way == "hmac-sha256":
        return hmac.new(secret.encode(), message, hashlib.sha256).hexdigest()
    return hashlib.md5(message).hexdigest()


def signed_push(order: int, app_key: str, secret: str) -> tuple[dict[str, str], bytes]:
    """Return a push of a paid order as Douyin sends it."""
    data = {"p_id": order, "s_ids": [order], "order_status": 2, "pay_amount": 1, "pay_time": 1_795_378_500}
    body = msgspec.json.encode([{"tag": "101", "msg_id": f"{order}_0_1", "data": data}])
    signed = hashlib.md5(app_key.encode() + body + secret.encode()).hexdigest()
    return {"app-id": app_key, "event-sign": signed}, body


def _page(name: str, rows: list[dict[str, Any]], asked: dict[str, Any], page: int) -> dict[str, Any]:
    size = asked["size"]
    told = rows[page * size : (page + 1) * size]
    return {name: told, "total": len(rows), "page": asked["page"], "size": size}


def _refused(code: int, sub_code: str) -> web.Response:
    return json_answer({"code": code, "msg": "no", "sub_code": sub_code, "sub_msg": "no", "data": None})
