"""Kuaishou's open gateway for shops over one floor: its signed requests, its lists by cursor, its pushes.

After reference/shops.md §1.6 and the published descriptions. Rule: every answer is 200 and says in ``result``
whether it is one; a list is told for seven days of orders at most, and one of refunds.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Callable
from typing import Any

import msgspec
from aiohttp import web
from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CBC

from livestream_console.rehearsal.servers.shop_front import ShopFront, changes_nothing, json_answer
from livestream_console.rehearsal.shops.floor import Floor, Good, Order, Refund, Sku
from livestream_console.rehearsal.shops.grants import Grants

_TOKEN_LASTS_S = 2 * 86_400
_TOKEN_FAULT = 100_200_102
_CLOCK_MS = 600_000
_DAY_MS = 86_400_000
_STATUSES = {"placed": 10, "paid": 30, "cancelled": 80}
_BLOCK = 16
Asked = dict[str, Any]


class KuaishouServer(ShopFront):
    """``secrets`` is what a seller would type in."""

    def __init__(
        self,
        floor: Floor,
        *,
        app_key: str,
        sign_secret: str,
        token: str,
        app_secret: str = "",
        refresh_token: str = "",
    ) -> None:
        routes = [
            web.get("/open/{rest:.+}", self._called),
            web.post("/oauth2/refresh_token", self._refresh),
        ]
        super().__init__(floor, routes, changes_nothing)
        self.secrets = {
            "app_key": app_key,
            "app_secret": app_secret,
            "sign_secret": sign_secret,
            "token": token,
            "refresh_token": refresh_token,
        }
        self.grants = Grants(self._now_s, token, refresh_token, _TOKEN_LASTS_S)
        self.asked: list[tuple[str, Asked]] = []
        self._answers: dict[str, Callable[[Asked], Asked]] = {
            "open.shop.info.get": lambda asked: {"shopName": "Rehearsal", "shopType": 1},
            "open.order.cursor.list": self._orders,
            "open.order.detail": lambda asked: _order(self.floor.orders[str(asked["oid"])]),
            "open.seller.order.refund.pcursor.list": self._refunds,
            "open.item.list.get": self._items,
        }

    async def _called(self, request: web.Request) -> web.Response:
        query = dict(request.query)
        method, given = query.get("method", ""), query.pop("sign", "")
        if query.get("appkey") != self.secrets["app_key"] or given != signature(
            query, self.secrets["sign_secret"]
        ):
            return _refused(21, "签名错误")
        if not self.grants.accepts(query.get("access_token", "")):
            return _refused(_TOKEN_FAULT, "access_denied")
        if abs(int(query["timestamp"]) - self._now_ms()) > _CLOCK_MS:
            return _refused(24, "timestamp expired")
        if request.path != "/" + method.replace(".", "/") or method not in self._answers:
            return _refused(11, "unknown method")
        asked = msgspec.json.decode(query["param"], type=Asked)
        self.asked.append((method, asked))
        most_days = {"open.order.cursor.list": 7, "open.seller.order.refund.pcursor.list": 1}.get(method)
        if most_days is not None:
            span_ms = asked["endTime"] - asked["beginTime"]
            if not 0 < span_ms <= most_days * _DAY_MS or asked["pageSize"] > 50:
                return _refused(2001, "endTime无效")
        return json_answer({"result": 1, "code": "1", "msg": "SUCCESS", "data": self._answers[method](asked)})

    async def _refresh(self, request: web.Request) -> web.Response:
        form = dict(await request.post())
        given = (form.get("app_id"), form.get("app_secret"), form.get("grant_type"))
        is_app = given == (self.secrets["app_key"], self.secrets["app_secret"], "refresh_token")
        token = self.grants.renew(str(form.get("refresh_token"))) if is_app else None
        if token is None:
            return _refused(_TOKEN_FAULT, "invalid refresh_token")
        pair = {"access_token": token, "refresh_token": self.grants.refresh}
        return json_answer({"result": 1, **pair, "expires_in": self.grants.lasts_s, "token_type": "bearer"})

    def _now_ms(self) -> int:
        return self.floor.now_us() // 1_000

    # --- lists ----------------------------------------------------------------------------------------------

    def _orders(self, asked: Asked) -> Asked:
        placed = [order for order in self.floor.orders.values() if order.placed_us is not None]
        rows = [(_dated(order, asked), _order(order)) for order in placed]
        found, cursor = _cut(rows, asked, asked["cursor"])
        return {"orderList": found, "cursor": cursor, "pageSize": asked["pageSize"]}

    def _refunds(self, asked: Asked) -> Asked:
        orders = self.floor.orders.values()
        rows = [
            (refund.at_us // 1_000, _refund(order, refund)) for order in orders for refund in order.refunds
        ]
        found, cursor = _cut(rows, asked, asked["pcursor"])
        return {"refundOrderInfoList": found, "pcursor": cursor}

    def _items(self, asked: Asked) -> Asked:
        goods, size = list(self.floor.goods.values()), asked["pageSize"]
        start = (asked["pageNumber"] - 1) * size
        items = [_item(good) for good in goods[start : start + size]]
        return {"items": items, "totalPage": -(-len(goods) // size), "totalItemCount": len(goods)}


def _dated(order: Order, asked: Asked) -> int:
    at_us = order.updated_us if asked["queryType"] == 2 else order.placed_us or 0
    return at_us // 1_000


def _cut(rows: list[tuple[int, Asked]], asked: Asked, cursor: str) -> tuple[list[Asked], str]:
    """Return a page of what lies in the window, and the cursor of the next one."""
    inside = [row for row in rows if asked["beginTime"] <= row[0] <= asked["endTime"]]
    found = [row for _, row in sorted(inside, key=lambda row: row[0])]
    start, size = int(cursor or "0"), asked["pageSize"]
    is_last = start + size >= len(found)
    return found[start : start + size], "nomore" if is_last else str(start + size)


def _order(order: Order) -> Asked:
    (line, *_) = order.lines
    pay_time = {} if order.paid_us is None else {"payTime": order.paid_us // 1_000}
    return {
        "orderBaseInfo": {
            "oid": int(order.order),
            "status": _STATUSES[order.state],
            "createTime": (order.placed_us or 0) // 1_000,
            "updateTime": order.updated_us // 1_000,
            "totalFee": order.amount,
            "discountFee": 0,
            "expressFee": 0,
            "buyerOpenId": f"o{order.buyer}",
            "buyerNick": "林",
            "remark": "请打电话 13800000000",
            **pay_time,
        },
        "orderItemInfo": {
            "orderItemId": int(order.order),
            "itemId": int(line.item),
            "skuId": int(line.sku),
            "num": sum(one.qty for one in order.lines),
            "price": line.price,
            "itemTitle": "商品",
        },
        "orderRefundList": [],
        "orderAddress": {"encryptedMobile": "13800000000", "desensitiseConsignee": "林**"},
    }


def _refund(order: Order, refund: Refund) -> Asked:
    return {
        "refundId": int(refund.refund),
        "oid": int(order.order),
        "refundFee": refund.amount,
        "status": 60 if refund.done else 10,
        "handlingWay": 1 if refund.goods_back else 10,
        "refundDesc": "林说不合适",
        "createTime": refund.at_us // 1_000,
        "updateTime": refund.at_us // 1_000,
    }


def _item(good: Good) -> Asked:
    return {
        "kwaiItemId": int(good.item),
        "title": good.title,
        "mainImageUrl": "https://x.example.invalid/1.jpg",
        "skuList": [_sku(sku) for sku in good.skus.values()],
    }


def _sku(sku: Sku) -> Asked:
    return {
        "kwaiSkuId": int(sku.sku),
        "skuSalePrice": sku.price,
        "skuStock": sku.stock,
        "specification": sku.title,
    }


def signature(query: dict[str, str], sign_secret: str) -> str:
    pairs = "&".join(f"{name}={value}" for name, value in sorted(query.items()))
    message = f"{pairs}&signSecret={sign_secret}".encode()
    if query.get("signMethod") == "HMAC_SHA256":
        return base64.b64encode(hmac.new(sign_secret.encode(), message, hashlib.sha256).digest()).decode()
    return hashlib.md5(message).hexdigest()


def sealed_push(content: Asked, secret: str) -> bytes:
    """Return a push as Kuaishou sends it: AES-CBC without a vector of its own, in base64."""
    plain = msgspec.json.encode(content)
    padding = _BLOCK - len(plain) % _BLOCK
    encryptor = Cipher(AES(base64.b64decode(secret)), CBC(bytes(_BLOCK))).encryptor()
    sealed = encryptor.update(plain + bytes([padding]) * padding) + encryptor.finalize()
    return base64.b64encode(sealed)


def _refused(result: int, message: str) -> web.Response:
    return json_answer({"result": result, "error_msg": message, "code": "802000", "msg": "业务处理失败"})
