"""Shopify's Admin GraphQL API over one floor: its login, its points, its orders, discounts and prices.

After reference/shops.md §1.1. Rule: nothing is answered without a token, a query takes the points that it
could cost from the bucket, and a field that Shopify has not is refused.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets
from typing import Any

from aiohttp import web

from livestream_console.rehearsal.servers.shop_front import ShopFront, json_answer
from livestream_console.rehearsal.servers.shop_shopify_forms import Forms, own, seconds_us
from livestream_console.rehearsal.shops.floor import Discount, Floor, NotSold
from livestream_console.rehearsal.shops.graphql import Asked, BadDocument, read, select

VERSION = "2026-10"
_TOKEN_LASTS_S = 86_399
_SCOPES = "write_discounts,write_products,read_products,read_orders"


class ShopifyServer(ShopFront):
    """``token`` is one that stands; ``client_id`` and ``client_secret`` get one. The clock is the floor's.

    ``bucket`` is how many points there are, of which ``per_s`` come back in a second.
    """

    def __init__(
        self,
        floor: Floor,
        *,
        token: str = "",
        client_id: str = "",
        client_secret: str = "",
        bucket: int = 40_000,
        per_s: int = 2_000,
    ) -> None:
        routes = [
            web.post("/admin/oauth/access_token", self._grant),
            web.post(f"/admin/api/{VERSION}/graphql.json", self._graphql),
        ]
        super().__init__(floor, routes, _is_change)
        self.secrets = (
            {"client_id": client_id, "client_secret": client_secret} if client_id else {"token": token}
        )
        self.asked = 0
        self.grants = 0
        self._forms = Forms(floor)
        self._tokens = {token} - {""}
        self._app = (client_id, client_secret)
        self._most, self._per_s = bucket, per_s
        self._left, self._left_at_us = float(bucket), floor.now_us()

    def withdraw_tokens(self) -> None:
        self._tokens.clear()

    async def _grant(self, request: web.Request) -> web.Response:
        asked = await request.json()
        given = (asked.get("client_id"), asked.get("client_secret"))
        if asked.get("grant_type") != "client_credentials" or given != self._app:
            return web.json_response({"error": "invalid_client"}, status=400)
        self.grants += 1
        token = f"shpat_{secrets.token_hex(16)}"
        self._tokens.add(token)
        return web.json_response({"access_token": token, "scope": _SCOPES, "expires_in": _TOKEN_LASTS_S})

    async def _graphql(self, request: web.Request) -> web.Response:
        if request.headers.get("X-Shopify-Access-Token", "") not in self._tokens:
            return web.json_response({"errors": "[API] Invalid API key or access token"}, status=401)
        body = await request.json()
        self.asked += 1
        variables = body.get("variables") or {}
        cost = 10 + 9 * int(variables.get("first") or 1)
        status, is_enough = self._take(cost)
        said: dict[str, Any] = {
            "extensions": {"cost": {"requestedQueryCost": cost, "throttleStatus": status}},
        }
        if not is_enough:
            said["errors"] = [{"message": "Throttled", "extensions": {"code": "THROTTLED"}}]
            return json_answer(said)
        try:
            kind, fields = read(body["query"], variables)
            root = self._mutations() if kind == "mutation" else self._forms.queries()
            asked = Asked(kind, fields=fields)
            said["data"] = select(asked, _resolved(asked, root))
        except BadDocument as error:
            said["errors"] = [{"message": str(error), "extensions": {"code": "undefinedField"}}]
        return json_answer(said)

    def _take(self, cost: int) -> tuple[dict[str, Any], bool]:
        now_us = self.floor.now_us()
        back = (now_us - self._left_at_us) / 1_000_000 * self._per_s
        self._left, self._left_at_us = min(self._most, self._left + back), now_us
        is_enough = self._left >= cost
        if is_enough:
            self._left -= cost
        status = {
            "maximumAvailable": float(self._most),
            "currentlyAvailable": int(self._left),
            "restoreRate": float(self._per_s),
        }
        return status, is_enough

    # --- what can be changed --------------------------------------------------------------------------------

    def _mutations(self) -> dict[str, Any]:
        return {
            "productVariantsBulkUpdate": self._write_prices,
            "discountCodeBasicCreate": lambda basicCodeDiscount: self._create(
                basicCodeDiscount, "codeDiscountNode", "DiscountCodeNode"
            ),
            "discountAutomaticBasicCreate": lambda automaticBasicDiscount: self._create(
                automaticBasicDiscount, "automaticDiscountNode", "DiscountAutomaticNode"
            ),
            "discountCodeDeactivate": lambda id: self._end(id, "codeDiscountNode"),
            "discountAutomaticDeactivate": lambda id: self._end(id, "automaticDiscountNode"),
        }

    def _write_prices(
        self, productId: str, variants: list[dict[str, Any]], allowPartialUpdates: bool
    ) -> dict[str, Any]:
        written = []
        for asked in variants:
            try:
                sku = self.floor.sku(own(productId), own(asked["id"]))
            except NotSold:
                return _refused("PRODUCT_VARIANT_DOES_NOT_EXIST", productVariants=None)
            sku.price = self._forms.minor(asked["price"])
            written.append(self._forms.variant(own(productId), sku))
        return {"productVariants": written, "userErrors": []}

    def _create(self, asked: dict[str, Any], node: str, kind: str) -> dict[str, Any]:
        code, title = asked.get("code"), asked["title"]
        for known in self.floor.discounts.values():
            if (code is not None and known.code == code) or (
                code is None and known.code is None and known.title == title
            ):
                return _refused("TAKEN", **{node: None})
        gets = asked["customerGets"]
        targets = [own(one) for one in gets["items"].get("products", {}).get("productVariantsToAdd", [])]
        amount = gets["value"].get("discountAmount")
        discount = Discount(
            self.floor.fresh_id(),
            title,
            code,
            seconds_us(asked["startsAt"]),
            seconds_us(asked["endsAt"]),
            sku=targets[0] if targets else None,
            off=None if amount is None else self._forms.minor(amount["amount"]),
            percent=None if amount else round(gets["value"]["percentage"] * 100),
            least=self._forms.least(asked),
            units=asked.get("usageLimit"),
            per_buyer=1 if asked.get("appliesOncePerCustomer") else None,
        )
        self.floor.discounts[discount.discount] = discount
        self._forms.on_each[discount.discount] = bool(amount and amount["appliesOnEachItem"])
        return {node: {"id": f"gid://shopify/{kind}/{discount.discount}"}, "userErrors": []}

    def _end(self, id: str, node: str) -> dict[str, Any]:
        discount = self.floor.discounts.get(own(id))
        if discount is None:
            return _refused("INVALID", **{node: None})
        discount.ends_us, discount.active = self.floor.now_us(), False
        return {node: {"id": id}, "userErrors": []}


def signed_hook(topic: str, body: bytes, secret: str) -> tuple[dict[str, str], bytes]:
    """Return a hook as Shopify sends it."""
    signature = base64.b64encode(hmac.digest(secret.encode(), body, hashlib.sha256)).decode()
    headers = {
        "X-Shopify-Topic": topic,
        "X-Shopify-Hmac-Sha256": signature,
        "X-Shopify-Webhook-Id": secrets.token_hex(8),
        "X-Shopify-Triggered-At": "2026-11-22T20:15:00.123456789Z",
    }
    return headers, body


async def _is_change(request: web.Request) -> bool:
    return b"mutation" in await request.read()


def _resolved(asked: Asked, content: Any) -> Any:
    """Return a content with its functions called by the arguments that they were asked with."""
    if isinstance(content, list):
        return [_resolved(asked, one) for one in content]
    if not isinstance(content, dict):
        return content
    found = dict(content)
    for one in [*asked.fields, *(field for _, fields in asked.on for field in fields)]:
        if one.name in content:
            value = content[one.name]
            found[one.name] = _resolved(one, value(**one.arguments) if callable(value) else value)
    return found


def _refused(code: str, **nodes: Any) -> dict[str, Any]:
    return {**nodes, "userErrors": [{"code": code, "message": code.lower()}]}
