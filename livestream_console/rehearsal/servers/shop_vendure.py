"""A Vendure shop's Admin API over a floor: login, goods, prices, promotions, orders with their carts.

After what the real 3.7.3 does (tests/real/vendure): dates have whole seconds, ``after`` is strict, placing,
paying and refunding move no date, a sum of an order's discounts fails in lists, wrong logins are answers too.
Rule: only what is asked for is answered, and what a real one has no field for is refused.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec
from aiohttp import web

from livestream_console.rehearsal.servers.shop_front import ShopFront, json_answer
from livestream_console.rehearsal.shops.floor import Discount, Floor
from livestream_console.rehearsal.shops.graphql import Asked, BadDocument, read, select
from livestream_console.rehearsal.shops.vendure_books import Books, promotion_of, unit_price

PATH = "/admin-api"
_TOKEN_HEADER = "vendure-auth-token"
_KEY_HEADER = "vendure-api-key"
_PERMISSIONS = ("ReadCatalog", "ReadOrder", "CreatePromotion", "UpdatePromotion", "UpdateCatalog")
Row = dict[str, Any]


class VendureServer(ShopFront):
    """Serves a floor. ``secrets`` is what its owner would type in."""

    def __init__(self, floor: Floor, *, username: str = "owner", password: str, api_key: str = "") -> None:
        super().__init__(floor, [web.post(PATH, self._on_ask)], _is_change, PATH)
        self.secrets = {"username": username, "password": password}
        self.permissions: tuple[str, ...] = _PERMISSIONS
        self.calls: list[str] = []
        self._api_key = api_key
        self._tokens: set[str] = set()
        self._books = Books(floor)
        self._fields: dict[str, Callable[[Row], Any]] = {
            "activeChannel": self._channel,
            "me": lambda _: {"channels": [{"id": "1", "permissions": list(self.permissions)}]},
            "globalSettings": lambda _: {"serverConfig": {"moneyStrategyPrecision": 2}},
            "products": lambda given: self._books.products(given.get("options") or {}),
            "product": self._product,
            "productVariant": self._variant,
            "orders": lambda given: self._books.orders(given.get("options") or {}),
            "promotions": self._promotions,
            "createPromotion": self._create_promotion,
            "updatePromotion": self._update_promotion,
            "updateProductVariants": self._update_variants,
        }

    def forget_sessions(self) -> None:
        """Log everybody out, as a restart does."""
        self._tokens.clear()

    async def _on_ask(self, request: web.Request) -> web.Response:
        asked = msgspec.json.decode(await request.read())
        try:
            _, fields = read(asked["query"], asked.get("variables") or {})
            self.calls += [field.name for field in fields]
            if fields[0].name == "login":
                return self._log_in(fields[0])
            if not self._may(request):
                return _errors(200, "FORBIDDEN", "You are not currently authorized to perform this action")
            data = {}
            for field in fields:
                if field.name not in self._fields:
                    raise BadDocument(f'Cannot query field "{field.name}" on type "Query".')
                data[field.alias or field.name] = select(field, self._fields[field.name](field.arguments))
        except BadDocument as error:
            return _errors(400, "GRAPHQL_VALIDATION_FAILED", str(error))
        return json_answer({"data": data})

    def _may(self, request: web.Request) -> bool:
        if self._api_key and request.headers.get(_KEY_HEADER) == self._api_key:
            return True
        return request.headers.get("Authorization", "").removeprefix("Bearer ") in self._tokens

    def _log_in(self, field: Asked) -> web.Response:
        if field.arguments != self.secrets:
            refused = {"__typename": "InvalidCredentialsError", "errorCode": "INVALID_CREDENTIALS_ERROR"}
            return json_answer({"data": {"login": select(field, refused)}})
        token = f"session-{self.floor.fresh_id()}"
        self._tokens.add(token)
        answer = json_answer({"data": {"login": select(field, {"__typename": "CurrentUser", "id": "1"})}})
        answer.headers[_TOKEN_HEADER] = token
        return answer

    # --- goods ----------------------------------------------------------------------------------------------

    def _channel(self, given: Row) -> Row:
        return {
            "id": "1",
            "code": "__default_channel__",
            "defaultCurrencyCode": self.floor.currency,
            "defaultLanguageCode": "en",
            "pricesIncludeTax": True,
        }

    def _product(self, given: Row) -> Row | None:
        good = self.floor.goods.get(given["id"])
        return None if good is None else self._books.product(good)

    def _variant(self, given: Row) -> Row | None:
        found = self._books.variant(given["id"])
        return None if found is None else self._books.variant_row(found[1])

    def _update_variants(self, given: Row) -> list[Row]:
        changed = []
        for asked in given["input"]:
            found = self._books.variant(asked["id"])
            if found is None:
                raise BadDocument("No ProductVariant with that id")
            for price in asked.get("prices") or ():
                if price["currencyCode"] == self.floor.currency:
                    found[1].price = unit_price(price["price"], self.floor.currency)
            changed.append(self._books.variant_row(found[1]))
        return changed

    # --- promotions -----------------------------------------------------------------------------------------

    def _promotions(self, given: Row) -> Row:
        code = given["options"]["filter"]["couponCode"]["eq"]
        found = [self._promotion(one) for one in self.floor.discounts.values() if one.code == code]
        return {"items": found, "totalItems": len(found)}

    def _promotion(self, discount: Discount) -> Row:
        return promotion_of(discount, self._books.actions[discount.discount])

    def _create_promotion(self, given: Row) -> Row:
        asked = given["input"]
        if not asked["conditions"] and not asked.get("couponCode"):
            return {"__typename": "MissingConditionsError", "errorCode": "MISSING_CONDITIONS_ERROR"}
        return self._promotion(self._books.put_up(asked))

    def _update_promotion(self, given: Row) -> Row:
        asked = given["input"]
        discount = self.floor.discounts[asked["id"]]
        discount.active = asked.get("enabled", discount.active)
        return self._promotion(discount)


async def _is_change(request: web.Request) -> bool:
    body = await request.read()
    return b"mutation" in body and b"login(" not in body


def _errors(status: int, code: str, message: str) -> web.Response:
    return json_answer({"errors": [{"message": message, "extensions": {"code": code}}], "data": None}, status)
