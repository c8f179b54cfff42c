"""TikTok Shop's Open API over one floor: its signed requests, its lists by token, its activities.

After reference/shops.md §1.8 and the published descriptions. Rule: a request whose signature, clock or token
is wrong is refused before anything else, and an activity may neither begin in the past nor be short.
"""

from __future__ import annotations

import hashlib
import hmac
from typing import Any

import msgspec
from aiohttp import web

from livestream_console.rehearsal.servers.shop_front import ShopFront, json_answer
from livestream_console.rehearsal.servers.shop_tiktok_forms import Activity, Forms
from livestream_console.rehearsal.shops.floor import Floor
from livestream_console.rehearsal.shops.grants import Grants

_REFRESH = "/api/v2/token/refresh"
_TOKEN_LASTS_S = 7 * 86_400
_CIPHER = "GCP_cipher"
_CLOCK_S = 300
_ACTIVITIES = "/promotion/202309/activities"


class TikTokServer(ShopFront):
    """``secrets`` is what a seller would type in. Tokens are renewed at the same address."""

    def __init__(
        self, floor: Floor, *, app_key: str, app_secret: str, token: str, refresh_token: str = ""
    ) -> None:
        routes = [
            web.get(_REFRESH, self._refresh),
            web.get("/authorization/202309/shops", self._shops),
            web.post("/product/202502/products/search", self._products),
            web.get("/product/202309/products/{item}", self._product),
            web.post("/order/202309/orders/search", self._orders),
            web.get("/order/202507/orders", self._order),
            web.post("/return_refund/202602/returns/search", self._returns),
            web.post(_ACTIVITIES, self._make_activity),
            web.post(_ACTIVITIES + "/search", self._activities),
            web.get(_ACTIVITIES + "/{activity}", self._activity),
            web.put(_ACTIVITIES + "/{activity}/products", self._fill_activity),
            web.post(_ACTIVITIES + "/{activity}/deactivate", self._deactivate),
        ]
        super().__init__(floor, routes, self._changes_a_price)
        self.secrets = {
            "app_key": app_key,
            "app_secret": app_secret,
            "token": token,
            "refresh_token": refresh_token,
        }
        self.grants = Grants(self._now_s, token, refresh_token, _TOKEN_LASTS_S)
        self.asked: list[str] = []
        self._forms = Forms(floor)
        self._cut: set[str] = set()

    async def _changes_a_price(self, request: web.Request) -> bool:
        """Say whether a request changes what a buyer pays; an empty activity does not.

        A client sends a PUT that was cut off again by itself; that one is lost too.
        """
        if request.method == "PUT" and request.path not in self._cut:
            self._cut.add(request.path)
            self.fail_next("lost_answer")
        return request.method == "PUT" or request.path.endswith("/deactivate")

    async def _turned_away(self, request: web.Request) -> web.Response | None:
        self.asked.append(f"{request.method} {request.path}")
        if request.path == _REFRESH:
            return None
        query, body = dict(request.query), await request.read()
        if not self.grants.accepts(request.headers.get("x-tts-access-token", "")):
            return _refused(401, 105002, "Expired credentials")
        if query.pop("sign", "") != signature(request.path, query, body, self.secrets["app_secret"]):
            return _refused(401, 106001, "Signature is invalid")
        if abs(int(query.get("timestamp", "0")) - self._now_s()) > _CLOCK_S:
            return _refused(401, 106002, "Timestamp is invalid")
        if "/authorization/" not in request.path and query.get("shop_cipher") != _CIPHER:
            return _refused(400, 36009004, "shop_cipher is missing")
        return None

    async def _refresh(self, request: web.Request) -> web.Response:
        query = request.query
        given = (query.get("app_key"), query.get("app_secret"), query.get("grant_type"))
        if given != (self.secrets["app_key"], self.secrets["app_secret"], "refresh_token"):
            return _refused(200, 36004003, "app_key or app_secret is wrong")
        token = self.grants.renew(query.get("refresh_token", ""))
        if token is None:
            return _refused(200, 36004004, "refresh_token is invalid")
        ends_s = self._now_s() + self.grants.lasts_s
        pair = {"access_token": token, "refresh_token": self.grants.refresh}
        return _said({**pair, "access_token_expire_in": ends_s, "open_id": "7010736057180325637"})

    # --- what can be read -----------------------------------------------------------------------------------

    async def _shops(self, request: web.Request) -> web.Response:
        shop = {"id": "7", "name": "Rehearsal", "region": "JP", "seller_type": "LOCAL", "cipher": _CIPHER}
        return _said({"shops": [shop]})

    async def _products(self, request: web.Request) -> web.Response:
        rows = [self._forms.product(good) for good in self.floor.goods.values()]
        for row in rows:
            del row["main_images"]
        return _page(request, "products", rows)

    async def _product(self, request: web.Request) -> web.Response:
        good = self.floor.goods.get(request.match_info["item"])
        return _refused(404, 12052048, "no product") if good is None else _said(self._forms.product(good))

    async def _orders(self, request: web.Request) -> web.Response:
        rows = [self._forms.order(order) for order in self.floor.orders.values() if order.placed_us]
        return _page(request, "orders", await _listed(request, rows))

    async def _order(self, request: web.Request) -> web.Response:
        order = self.floor.orders.get(request.query["ids"])
        return _said({"orders": [] if order is None else [self._forms.order(order)]})

    async def _returns(self, request: web.Request) -> web.Response:
        orders = self.floor.orders.values()
        rows = [self._forms.refund(order, refund) for order in orders for refund in order.refunds]
        return _page(request, "return_orders", await _listed(request, rows))

    # --- activities -----------------------------------------------------------------------------------------

    async def _activities(self, request: web.Request) -> web.Response:
        asked = msgspec.json.decode(await request.read())
        found = [
            {"id": one.activity, "title": one.title, "status": self._forms.status(one)}
            for one in self._forms.activities.values()
            if asked.get("activity_title", "") in one.title
        ]
        start, size = int(asked.get("page_token") or 0), asked.get("page_size") or 10
        more = str(start + size) if start + size < len(found) else ""
        return _said({"activities": found[start : start + size], "next_page_token": more})

    async def _activity(self, request: web.Request) -> web.Response:
        activity = self._forms.activities.get(request.match_info["activity"])
        if activity is None:
            return _refused(404, 36014002, "no activity")
        return _said(self._forms.activity(activity))

    async def _make_activity(self, request: web.Request) -> web.Response:
        asked = msgspec.json.decode(await request.read(), type=dict[str, Any])
        begins_s, ends_s = asked["begin_time"], asked["end_time"]
        if begins_s * 1_000_000 <= self.floor.now_us():
            return _refused(400, 36014003, "begin_time must be in the future")
        if ends_s - begins_s < 600:
            return _refused(400, 36014004, "an activity lasts 600 s at least")
        if any(one.title == asked["title"] for one in self._forms.activities.values()):
            return _refused(400, 36014005, "the title is taken")
        activity = Activity(self.floor.fresh_id(), asked["title"], begins_s, ends_s)
        self._forms.activities[activity.activity] = activity
        return _said({"activity_id": activity.activity, "title": activity.title, "status": "NOT_START"})

    async def _fill_activity(self, request: web.Request) -> web.Response:
        activity = self._forms.activities[request.match_info["activity"]]
        asked = msgspec.json.decode(await request.read(), type=dict[str, Any])
        if self._forms.status(activity) not in ("NOT_START", "ONGOING"):
            return _refused(400, 36014006, "the activity is over")
        for product in asked["products"]:
            for sku in product["skus"]:
                price = self._forms.minor(sku["activity_price_amount"])
                found = self.floor.sku(product["id"], sku["id"])
                if price >= found.price:
                    return _refused(400, 36014007, "the price is not lower")
                activity.prices[product["id"], sku["id"]] = price
                found.sale = (price, activity.begins_s * 1_000_000, activity.ends_s * 1_000_000)
        return _said({"activity_id": activity.activity, "total_count": len(activity.prices)})

    async def _deactivate(self, request: web.Request) -> web.Response:
        activity = self._forms.activities[request.match_info["activity"]]
        if self._forms.status(activity) not in ("NOT_START", "ONGOING"):
            return _refused(400, 36014006, "the activity is over")
        activity.is_off = True
        for item, sku in activity.prices:
            self.floor.sku(item, sku).sale = None
        return _said({"activity_id": activity.activity, "status": "DEACTIVATED"})


def signature(path: str, query: dict[str, str], body: bytes, secret: str) -> str:
    pairs = "".join(f"{name}{value}" for name, value in sorted(query.items()))
    message = f"{secret}{path}{pairs}".encode() + body + secret.encode()
    return hmac.new(secret.encode(), message, hashlib.sha256).hexdigest()


def signed_hook(order: str, at_s: int, app_key: str, secret: str) -> tuple[dict[str, str], bytes]:
    """Return a hook about an order's status as TikTok Shop sends it."""
    data = {"order_id": order, "order_status": "AWAITING_SHIPMENT", "update_time": at_s}
    said = {"type": 1, "tts_notification_id": "5", "shop_id": "7", "timestamp": at_s, "data": data}
    body = msgspec.json.encode(said)
    signed = hmac.new(secret.encode(), app_key.encode() + body, hashlib.sha256).hexdigest()
    return {"Content-Type": "application/json", "Authorization": signed}, body


async def _listed(request: web.Request, rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Filter and sort a list as it was asked for."""
    asked = msgspec.json.decode(await request.read(), type=dict[str, Any])
    found = [row for row in rows if row["update_time"] >= asked.get("update_time_ge", 0)]
    is_reverse = request.query.get("sort_order", "DESC") == "DESC"
    return sorted(
        found, key=lambda row: row[request.query.get("sort_field", "create_time")], reverse=is_reverse
    )


def _page(request: web.Request, name: str, rows: list[dict[str, Any]]) -> web.Response:
    start, size = int(request.query.get("page_token") or 0), int(request.query["page_size"])
    more = str(start + size) if start + size < len(rows) else ""
    page = {name: rows[start : start + size], "next_page_token": more, "total_count": len(rows)}
    return _said(page)


def _said(data: dict[str, Any]) -> web.Response:
    return json_answer({"code": 0, "message": "Success", "request_id": "2026", "data": data})


def _refused(status: int, code: int, message: str) -> web.Response:
    return json_answer({"code": code, "message": message, "request_id": "2026"}, status)
