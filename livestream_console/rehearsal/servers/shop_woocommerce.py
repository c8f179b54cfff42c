"""WooCommerce's REST API over one floor: its key, its lists by page, its coupons and sale prices.

After reference/shops.md §1.2. Rule: it takes and passes over what the real one does: a null is no value, an
expiry without a zone is in the site's, ``date_expires_gmt`` is only read, and an unsigned ping goes first.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
from typing import Any

import msgspec
from aiohttp import web

from livestream_console.rehearsal.servers.shop_front import ShopFront, is_no_get, json_answer
from livestream_console.rehearsal.servers.shop_woocommerce_forms import NEVER_US, Forms, date_us
from livestream_console.rehearsal.shops.floor import Discount, Floor, NotSold, Sku

_ROOT = "/wp-json/wc/v3"
_SITE_AHEAD_US = 8 * 3_600 * 1_000_000


class WooCommerceServer(ShopFront):
    """``secrets`` is what its owner would type in. ``url`` is the site's."""

    def __init__(self, floor: Floor, *, key: str, secret: str) -> None:
        product, variation = "/products/{item}", "/products/{item}/variations/{sku}"
        routes = [
            web.get(_ROOT + "/data/currencies/current", self._currency),
            web.get(_ROOT + "/settings/tax/woocommerce_prices_include_tax", self._tax),
            web.get(_ROOT + "/products", self._products),
            web.get(_ROOT + product, self._product),
            web.post(_ROOT + product, self._write_price),
            web.get(_ROOT + product + "/variations", self._variations),
            web.get(_ROOT + variation, self._variation),
            web.post(_ROOT + variation, self._write_price),
            web.get(_ROOT + "/orders", self._orders),
            web.get(_ROOT + "/orders/{order}/refunds", self._refunds),
            web.get(_ROOT + "/coupons", self._coupons),
            web.post(_ROOT + "/coupons", self._make_coupon),
            web.post(_ROOT + "/coupons/{coupon}", self._change_coupon),
        ]
        super().__init__(floor, routes, is_no_get)
        self.secrets = {"key": key, "secret": secret}
        self.asked: list[str] = []
        self._forms = Forms(floor)
        self._login = "Basic " + base64.b64encode(f"{key}:{secret}".encode()).decode()

    async def _turned_away(self, request: web.Request) -> web.Response | None:
        self.asked.append(f"{request.method} {request.path.removeprefix(_ROOT)}")
        if request.headers.get("Authorization", "") != self._login:
            return _refused(401, "woocommerce_rest_cannot_view")
        return None

    # --- what can be read -----------------------------------------------------------------------------------

    async def _currency(self, request: web.Request) -> web.Response:
        return _answer(request, {"code": self.floor.currency, "name": "", "symbol": ""})

    async def _tax(self, request: web.Request) -> web.Response:
        return _answer(request, {"id": "woocommerce_prices_include_tax", "value": "yes"})

    async def _products(self, request: web.Request) -> web.Response:
        return _page(request, [self._forms.product(item) for item in self.floor.goods])

    async def _product(self, request: web.Request) -> web.Response:
        item = request.match_info["item"]
        if item not in self.floor.goods:
            return _refused(404, "woocommerce_rest_product_invalid_id")
        return _answer(request, self._forms.product(item))

    async def _variations(self, request: web.Request) -> web.Response:
        good = self.floor.goods[request.match_info["item"]]
        return _page(request, [self._forms.variation(good.item, sku) for sku in good.skus.values()])

    async def _variation(self, request: web.Request) -> web.Response:
        item = request.match_info["item"]
        try:
            return _answer(request, self._forms.variation(item, self._sku(request)))
        except NotSold:
            return _refused(404, "woocommerce_rest_product_variation_invalid_id")

    async def _orders(self, request: web.Request) -> web.Response:
        digits = int(request.query.get("dp", "2"))
        after = request.query.get("modified_after")
        if after is not None and request.query.get("dates_are_gmt") != "true":
            return _refused(400, "rest_invalid_param")
        after_us = -1 if after is None else date_us(after)
        found = [
            order
            for order in self.floor.orders.values()
            if order.placed_us is not None and order.updated_us // 1_000_000 * 1_000_000 > after_us
        ]
        if request.query.get("orderby", "date") == "date":
            found.sort(key=lambda order: (order.made_us, int(order.order)))
        else:
            found.sort(key=lambda order: int(order.order))
        if request.query.get("order", "desc") == "desc":
            found.reverse()
        return _page(request, [self._forms.order(order, digits) for order in found])

    async def _refunds(self, request: web.Request) -> web.Response:
        order = self.floor.orders[request.match_info["order"]]
        digits = int(request.query.get("dp", "2"))
        return _page(request, [self._forms.refund(refund, digits) for refund in order.refunds])

    async def _coupons(self, request: web.Request) -> web.Response:
        code = request.query.get("code")
        known = [one for one in self.floor.discounts.values() if one.code is not None]
        found = [one for one in known if code is None or (one.code or "").lower() == code.lower()]
        return _page(request, [self._forms.coupon(one) for one in found])

    # --- what can be changed --------------------------------------------------------------------------------

    def _sku(self, request: web.Request) -> Sku:
        item = request.match_info["item"]
        return self.floor.sku(item, request.match_info.get("sku", item))

    async def _write_price(self, request: web.Request) -> web.Response:
        sku, asked = self._sku(request), await _asked(request)
        price, since_us, until_us = sku.sale or (None, 0, NEVER_US)
        if "sale_price" in asked:
            price = self._forms.minor(asked["sale_price"]) if asked["sale_price"] else None
        if "date_on_sale_from_gmt" in asked:
            since_us = date_us(asked["date_on_sale_from_gmt"]) if asked["date_on_sale_from_gmt"] else 0
        if "date_on_sale_to_gmt" in asked:
            until_us = date_us(asked["date_on_sale_to_gmt"]) if asked["date_on_sale_to_gmt"] else NEVER_US
        is_lower = price is not None and price < sku.price
        sku.sale = (price, since_us, until_us) if price is not None and is_lower else None
        return _answer(request, self._forms.variation(request.match_info["item"], sku))

    async def _make_coupon(self, request: web.Request) -> web.Response:
        asked = await _asked(request)
        code = asked["code"]
        if any((one.code or "").lower() == code.lower() for one in self.floor.discounts.values()):
            return _refused(400, "woocommerce_rest_coupon_code_already_exists")
        is_percent = asked.get("discount_type") == "percent"
        targets = [str(one) for one in asked.get("product_ids", [])]
        coupon = Discount(
            self.floor.fresh_id(),
            asked.get("description", ""),
            code,
            self.floor.now_us(),
            _expiry_us(asked),
            sku=targets[0] if targets else None,
            off=None if is_percent else self._forms.minor(asked["amount"]),
            percent=int(asked["amount"]) if is_percent else None,
            least=self._forms.minor(asked.get("minimum_amount", "0")),
            units=asked.get("usage_limit"),
            per_buyer=asked.get("usage_limit_per_user"),
        )
        self.floor.discounts[coupon.discount] = coupon
        self._forms.on_one[coupon.discount] = asked.get("limit_usage_to_x_items") == 1
        return _answer(request, self._forms.coupon(coupon), status=201)

    async def _change_coupon(self, request: web.Request) -> web.Response:
        coupon = self.floor.discounts.get(request.match_info["coupon"])
        if coupon is None:
            return _refused(400, "woocommerce_rest_shop_coupon_invalid_id")
        asked = await _asked(request)
        if "date_expires" in asked:
            coupon.ends_us = _expiry_us(asked)
        return _answer(request, self._forms.coupon(coupon))


def signed_hook(topic: str, body: bytes, secret: str) -> tuple[dict[str, str], bytes]:
    """Return a hook as WooCommerce sends it."""
    signature = base64.b64encode(hmac.digest(secret.encode(), body, hashlib.sha256)).decode()
    resource, _, event = topic.partition(".")
    headers = {
        "X-WC-Webhook-Source": "https://shop.example.invalid/",
        "X-WC-Webhook-Topic": topic,
        "X-WC-Webhook-Resource": resource,
        "X-WC-Webhook-Event": event,
        "X-WC-Webhook-Signature": signature,
        "X-WC-Webhook-ID": "7",
        "X-WC-Webhook-Delivery-ID": "the same within a second",
    }
    return headers, body


async def _asked(request: web.Request) -> dict[str, Any]:
    asked = msgspec.json.decode(await request.read(), type=dict[str, Any])
    return {name: value for name, value in asked.items() if value is not None}


def _expiry_us(asked: dict[str, Any]) -> int:
    written = asked.get("date_expires")
    if not written:
        return NEVER_US
    return date_us(written) - (0 if written.endswith("Z") else _SITE_AHEAD_US)


def _page(request: web.Request, rows: list[dict[str, Any]]) -> web.Response:
    page, size = int(request.query.get("page", "1")), int(request.query.get("per_page", "10"))
    answer = _answer(request, rows[(page - 1) * size : page * size])
    answer.headers["X-WP-Total"] = str(len(rows))
    answer.headers["X-WP-TotalPages"] = str(-(-len(rows) // size))
    return answer


def _answer(request: web.Request, content: Any, status: int = 200) -> web.Response:
    """Answer with the fields that were named, or all of them."""
    fields = request.query.get("_fields")
    wanted = None if fields is None else set(fields.split(","))
    rows = content if isinstance(content, list) else [content]
    kept = [{name: value for name, value in row.items() if wanted is None or name in wanted} for row in rows]
    return json_answer(kept if isinstance(content, list) else kept[0], status)


def _refused(status: int, code: str) -> web.Response:
    return json_answer({"code": code, "message": "Sorry.", "data": {"status": status}}, status)
