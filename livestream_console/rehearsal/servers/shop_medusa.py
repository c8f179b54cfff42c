"""A Medusa's Admin API over a floor: its key, its lists by offset, its price lists and promotions.

After what the real 2.21.2 does (tests/real/medusa). Rule: what a real one has no parameter for is refused,
and a list brings whole orders whatever fields were named.
"""

from __future__ import annotations

import base64
from collections.abc import Sequence
from decimal import Decimal

import msgspec
from aiohttp import web

from livestream_console.rehearsal.servers.shop_front import ShopFront, is_no_get
from livestream_console.rehearsal.servers.shop_medusa_forms import (
    Form,
    Forms,
    PriceList,
    dated_us,
    moment_us,
)
from livestream_console.rehearsal.shops.floor import Floor

_ROOT = "/admin"
_LIST = {"offset", "limit", "order", "fields"}
_DEFAULT_LIMIT = 50
_encode = msgspec.json.Encoder(decimal_format="number").encode
_decode = msgspec.json.Decoder(float_hook=Decimal).decode


class MedusaServer(ShopFront):
    """Serves a floor. ``secrets`` is what its owner would type in; ``forbidden`` lists answer 403."""

    def __init__(self, floor: Floor, *, api_key: str) -> None:
        routes = [
            web.get(_ROOT + "/stores", self._stores),
            web.get(_ROOT + "/price-preferences", self._preferences),
            web.get(_ROOT + "/products", self._products),
            web.get(_ROOT + "/products/{item}", self._product),
            web.get(_ROOT + "/product-variants", self._variants),
            web.get(_ROOT + "/inventory-items", self._inventory),
            web.get(_ROOT + "/orders", self._orders),
            web.get(_ROOT + "/price-lists", self._price_lists),
            web.post(_ROOT + "/price-lists", self._make_price_list),
            web.post(_ROOT + "/price-lists/{list}", self._change_price_list),
            web.get(_ROOT + "/promotions", self._promotions),
            web.post(_ROOT + "/promotions", self._make_promotion),
            web.post(_ROOT + "/promotions/{promotion}", self._change_promotion),
        ]
        super().__init__(floor, routes, is_no_get)
        self.secrets = {"api_key": api_key}
        self.forbidden: set[str] = set()
        self._forms = Forms(floor)
        self._lists: dict[str, PriceList] = {}
        self._login = "Basic " + base64.b64encode(f"{api_key}:".encode()).decode()

    async def _turned_away(self, request: web.Request) -> web.Response | None:
        if request.headers.get("Authorization", "") != self._login:
            return _answer({"message": "Unauthorized"}, 401)
        if request.path.removeprefix(_ROOT + "/") in self.forbidden:
            return _answer({"type": "forbidden", "message": "Forbidden"}, 403)
        return None

    # --- what can be read -----------------------------------------------------------------------------------

    async def _stores(self, request: web.Request) -> web.Response:
        own = {"currency_code": self.floor.currency.lower(), "is_default": True}
        other = {"currency_code": "xxx", "is_default": False}
        store = {"id": "store_1", "name": "直播间", "supported_currencies": [other, own]}
        return _page(request, "stores", [store], set())

    async def _preferences(self, request: web.Request) -> web.Response:
        known = {"attribute": "currency_code", "value": self.floor.currency.lower()}
        is_asked = all(request.query.get(name) == value for name, value in known.items())
        rows = [known | {"id": "prpref_1", "is_tax_inclusive": True}] if is_asked else []
        return _page(request, "price_preferences", rows, set(known))

    async def _products(self, request: web.Request) -> web.Response:
        rows = [self._forms.product(item) for item in sorted(self.floor.goods, key=int)]
        return _page(request, "products", rows, {"status[]"})

    async def _product(self, request: web.Request) -> web.Response:
        item = request.match_info["item"]
        if item not in self.floor.goods:
            return _refused(404, "not_found", f"Product with id: {item} was not found")
        return _answer({"product": self._forms.product(item)})

    async def _variants(self, request: web.Request) -> web.Response:
        wanted = request.query.getall("id[]", [])
        rows = [
            self._forms.variant(good.item, sku)
            for good in self.floor.goods.values()
            for sku in good.skus.values()
            if sku.sku in wanted
        ]
        return _page(request, "variants", rows, {"id[]"})

    async def _inventory(self, request: web.Request) -> web.Response:
        return _page(request, "inventory_items", [], set())

    async def _orders(self, request: web.Request) -> web.Response:
        wanted, since = request.query.getall("id[]", []), request.query.get("updated_at[$gte]")
        since_us = 0 if since is None else moment_us(since)
        found = [
            order
            for order in self.floor.orders.values()
            if order.placed_us is not None
            and (not wanted or order.order in wanted)
            and dated_us(order) // 1_000 * 1_000 >= since_us
        ]
        found.sort(key=lambda order: int(order.order), reverse=request.query.get("order") == "-id")
        rows = [self._forms.order(order) for order in found]
        return _page(request, "orders", rows, {"id[]", "updated_at[$gte]"})

    async def _price_lists(self, request: web.Request) -> web.Response:
        said = request.query.get("q", "")
        rows = [self._forms.price_list(one) for one in self._lists.values()]
        found = [row for row in rows if said in f"{row['title']} {row['description']}"]
        return _page(request, "price_lists", found, {"q"})

    async def _promotions(self, request: web.Request) -> web.Response:
        code = request.query.get("code")
        rows = [self._forms.promotion(one) for one in self.floor.discounts.values()]
        found = [row for row in rows if code in (None, row["code"])]
        return _page(request, "promotions", found, {"code"})

    # --- what can be changed --------------------------------------------------------------------------------

    async def _make_price_list(self, request: web.Request) -> web.Response:
        asked = _decode(await request.read())
        (price,) = asked["prices"]
        if isinstance(price["amount"], str):
            return _refused(400, "invalid_data", "Expected type: 'number' for field 'amount', got: 'string'")
        sku = next(
            good.skus[price["variant_id"]]
            for good in self.floor.goods.values()
            if price["variant_id"] in good.skus
        )
        made = PriceList(self.floor.fresh_id(), asked, self._forms.minor(price["amount"]), sku)
        made.switch(asked.get("status", "draft"))
        self._lists[made.name] = made
        return _answer({"price_list": self._forms.price_list(made)})

    async def _change_price_list(self, request: web.Request) -> web.Response:
        found = self._lists[request.match_info["list"]]
        found.switch(_decode(await request.read())["status"])
        return _answer({"price_list": self._forms.price_list(found)})

    async def _make_promotion(self, request: web.Request) -> web.Response:
        asked: Form = _decode(await request.read())
        if isinstance(asked["application_method"]["value"], str):
            return _refused(400, "invalid_data", "Expected type: 'number' for field 'value', got: 'string'")
        if any(one.code == asked["code"] for one in self.floor.discounts.values()):
            return _refused(422, "duplicate_error", "Promotion with this code already exists")
        made = self._forms.discount(self.floor.fresh_id(), asked)
        self.floor.discounts[made.discount] = made
        return _answer({"promotion": self._forms.promotion(made)})

    async def _change_promotion(self, request: web.Request) -> web.Response:
        found = self.floor.discounts[request.match_info["promotion"]]
        found.active = _decode(await request.read())["status"] == "active"
        return _answer({"promotion": self._forms.promotion(found)})


def _page(request: web.Request, name: str, rows: Sequence[Form], known: set[str]) -> web.Response:
    unknown = set(request.query) - known - _LIST
    if unknown:
        return _refused(400, "invalid_data", f"Unrecognized fields: '{', '.join(sorted(unknown))}'")
    start, limit = int(request.query.get("offset", "0")), int(request.query.get("limit", _DEFAULT_LIMIT))
    page = rows[start : start + limit]
    return _answer({name: page, "count": len(rows), "offset": start, "limit": limit})


def _answer(content: object, status: int = 200) -> web.Response:
    return web.Response(body=_encode(content), status=status, content_type="application/json")


def _refused(status: int, kind: str, message: str) -> web.Response:
    return _answer({"type": kind, "message": message}, status)
