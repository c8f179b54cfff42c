"""A Shopify shop, by its Admin GraphQL API.

Its rule: it only asks and translates. What an answer means stands in ``mapping``, what a deal is made of in
``deals``; a discount is looked for before it is made, so that a second asking makes no second one.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence

from livestream_console.core.commands import ProductDraft
from livestream_console.core.envelope import Observed
from livestream_console.core.money import Money
from livestream_console.core.ports import FeedFailure
from livestream_console.core.shops.shop import Deal, Hint, Polled, ShopCapabilities, ShopHealth, Standing
from livestream_console.net.json_fields import Fields, flag, own_id, part, rows, text
from livestream_console.net.wall import wall_us
from livestream_console.shops.fields import in_order, major_text, time_text
from livestream_console.shops.line import Connected
from livestream_console.shops.shopify import deals, documents, signing
from livestream_console.shops.shopify.api import AdminApi
from livestream_console.shops.shopify.following import Cursor
from livestream_console.shops.shopify.mapping import gid, order_events, product_draft, short_id, variant_price
from livestream_console.shops.standing import require_currency

PAGE_SIZE = 10
_SWEPT = 100
_NEEDED = {
    "products": {"read_products", "write_products"},
    "orders": {"read_orders", "write_orders"},
    "promotions": {"write_discounts"},
    "prices": {"write_products"},
}
"""What this connector does, and the scopes of which one is enough for it."""


class ShopifyShop(Connected):
    """``shop`` is the name before ``.myshopify.com``. Log in with a token, or with an app's name and secret.

    ``automatic``: sales are discounts without a code, for every buyer, which Shopify cannot limit.

    Checked: hook signatures against Shopify's own Python package, fields against pages of shopify.dev
    (2026-01 to 2026-10) and queries in public use. Believed, no real shop having been asked: the names of
    error codes, what a query costs, that a token that is not good any more gets a 401, that a sale without a
    code needs a title of its own, and that a refund moves an order's ``updatedAt``; the sweep does without.
    """

    def __init__(
        self,
        name: str,
        shop: str,
        *,
        token: str = "",
        client_id: str = "",
        client_secret: str = "",
        hook_secrets: Sequence[str] = (),
        automatic: bool = False,
        url: str | None = None,
        page_size: int = PAGE_SIZE,
        now_us: Callable[[], int] = wall_us,
        pause: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        super().__init__(name, now_us, page_size)
        self.capabilities = ShopCapabilities(
            strategies=frozenset({"discount", "raw_price"}),
            coupons=True,
            needs_code=not automatic,
            usage_limit=not automatic,
            per_buyer=not automatic,
            hooks=True,
            least_poll_s=2.0,
        )
        self._api = AdminApi(
            self._line,
            url or f"https://{shop}.myshopify.com",
            documents.VERSION,
            token=token,
            client_id=client_id,
            client_secret=client_secret,
            pause=pause,
        )
        self._hook_secrets = tuple(hook_secrets) or (client_secret,)
        self._currency: str | None = None

    async def check(self) -> ShopHealth:
        asked = await self._api.ask(documents.SHOP, hurried=True)
        shop = part(asked, "shop")
        self._currency = text(shop, "currencyCode")
        scopes = rows(part(asked, "currentAppInstallation"), "accessScopes")
        granted = {text(scope, "handle") for scope in scopes}
        lacks = tuple(sorted(what for what, one_of in _NEEDED.items() if not one_of & granted))
        return ShopHealth(
            self._currency, text(shop, "name"), flag(shop, "taxesIncluded"), lacks, self._line.skew_s
        )

    async def catalogue(self) -> AsyncIterator[Sequence[ProductDraft]]:
        currency, after = await self._shop_currency(), None
        while True:
            asked = await self._api.ask(documents.PRODUCTS, {"first": self._page_size, "after": after})
            products = part(asked, "products")
            drafts = [
                product_draft(self.shop_id, product, await self._variants(product), currency)
                for product in rows(products, "nodes")
            ]
            yield [draft for draft in drafts if draft is not None]
            after = _next_page(products)
            if after is None:
                return

    async def poll(self, cursor: str | None) -> Polled:
        if cursor is None:
            place = Cursor()
            newest = part(await self._api.ask(documents.NEWEST), "orders")
            place.step(rows(newest, "nodes"), None)
            return Polled((), place.written())
        place = Cursor.at(cursor)
        asked = await self._api.ask(
            documents.ORDERS,
            {
                "query": f"updated_at:>='{time_text(place.since_us)}'",
                "first": self._page_size,
                "after": place.after,
            },
        )
        page = part(asked, "orders")
        seen: list[Observed] = []
        for order in rows(page, "nodes"):
            seen += order_events(self.shop_id, await self._whole(order))
        more = place.step(rows(page, "nodes"), _next_page(page))
        return Polled(in_order(seen), place.written(), more)

    async def sweep(self) -> Sequence[Observed]:
        seen, after = list[Observed](), None
        for _ in range(0, _SWEPT, self._page_size):
            asked = await self._api.ask(documents.LAST_ORDERS, {"first": self._page_size, "after": after})
            page = part(asked, "orders")
            for order in rows(page, "nodes"):
                seen += order_events(self.shop_id, await self._whole(order))
            after = _next_page(page)
            if after is None:
                break
        return in_order(seen)

    def hint(self, headers: Mapping[str, str], body: bytes, now_us: int) -> Hint:
        return signing.verified(headers, body, self._hook_secrets)

    async def prepare(self, deal: Deal) -> str:
        currency = await self._shop_currency()
        require_currency(deal, currency)
        sku = deal.sku
        if sku is None and deal.item is not None:
            sku = await self._only_variant(deal.item)
        if sku is None:
            return deals.Before().written()
        variant = await self._variant(sku)
        price = variant_price(variant, currency)
        if price is None:
            raise FeedFailure("not_found", "price", retryable=False)
        return deals.Before(short_id(part(variant, "product")), sku, price).written()

    def price_before(self, before: str) -> Money | None:
        return deals.Before.read(before).price

    async def apply(self, deal: Deal, before: str) -> str:
        stood = deals.Before.read(before)
        if deal.strategy == "raw_price":
            if stood.sku is None or deal.price is None:
                raise FeedFailure("refused", "no_price", retryable=False)
            if deals.price_standing(deal, stood, await self._variant(stood.sku)).state == "foreign":
                raise FeedFailure("refused", "foreign", retryable=False)
            await self._write_price(stood, deal.price)
            return stood.sku
        found, _ = await self._discount(deal)
        if found is not None:
            return found
        asked = {"input": deals.discount_input(deal, deals.terms_of(deal, stood))}
        if deal.code is None:
            field, node = "discountAutomaticBasicCreate", "automaticDiscountNode"
            made = await self._api.change(documents.CREATE_AUTOMATIC, field, asked)
        else:
            field, node = "discountCodeBasicCreate", "codeDiscountNode"
            made = await self._api.change(documents.CREATE_CODE, field, asked)
        reference = own_id(part(made, node), "id")
        if reference is None:
            raise FeedFailure("protocol", "no discount")
        return reference

    async def inspect(self, deal: Deal, before: str, reference: str | None) -> Standing:
        stood = deals.Before.read(before)
        if deal.strategy == "raw_price":
            return deals.price_standing(deal, stood, await self._variant(stood.sku or ""))
        found, discount = await self._discount(deal)
        if found is None:
            return Standing("absent")
        return deals.discount_standing(deal, stood, found, discount)

    async def undo(self, deal: Deal, before: str, reference: str | None) -> None:
        stood = deals.Before.read(before)
        if deal.strategy == "raw_price":
            standing = deals.price_standing(deal, stood, await self._variant(stood.sku or ""))
            if standing.state == "foreign":
                raise FeedFailure("refused", "foreign", retryable=False)
            if standing.state == "ours" and stood.price is not None:
                await self._write_price(stood, stood.price)
            return
        found, discount = await self._discount(deal)
        if found is None or text(discount, "status") == "EXPIRED":
            return
        if deal.code is None:
            await self._api.change(documents.END_AUTOMATIC, "discountAutomaticDeactivate", {"id": found})
        else:
            await self._api.change(documents.END_CODE, "discountCodeDeactivate", {"id": found})

    # --- the questions behind them --------------------------------------------------------------------------

    async def _shop_currency(self) -> str:
        if self._currency is None:
            await self.check()
        return self._currency or ""

    async def _variants(self, product: Fields) -> list[Fields]:
        """Return all variants of a product, asking on where there are more than come with it."""
        page = part(product, "variants")
        found = rows(page, "nodes")
        while (after := _next_page(page)) is not None:
            asked = {"id": own_id(product, "id"), "after": after}
            page = part(await self._api.ask(documents.MORE_VARIANTS, asked), "product", "variants")
            found += rows(page, "nodes")
        return found

    async def _whole(self, order: Fields) -> Fields:
        """Return an order with all of its lines."""
        page = part(order, "lineItems")
        lines = rows(page, "nodes")
        while (after := _next_page(page)) is not None:
            asked = {"id": own_id(order, "id"), "after": after}
            page = part(await self._api.ask(documents.MORE_LINES, asked), "order", "lineItems")
            lines += rows(page, "nodes")
        return {**order, "lineItems": {"nodes": lines}}

    async def _variant(self, sku: str) -> Fields:
        asked = await self._api.ask(documents.VARIANT, {"id": gid("ProductVariant", sku)}, hurried=True)
        found = part(asked, "productVariant")
        if not found:
            raise FeedFailure("not_found", "variant", retryable=False)
        return found

    async def _only_variant(self, item: str) -> str:
        asked = await self._api.ask(documents.ONLY_VARIANT, {"id": gid("Product", item)}, hurried=True)
        skus = [short_id(row) for row in rows(part(asked, "product", "variants"), "nodes")]
        if len(skus) != 1 or skus[0] is None:
            raise FeedFailure("refused", "variant", retryable=False)
        return skus[0]

    async def _discount(self, deal: Deal) -> tuple[str | None, Fields]:
        """Return id and content of the discount under a deal's code or title, None where there is none."""
        if deal.code is not None:
            asked = await self._api.ask(documents.CODE_DISCOUNT, {"code": deal.code}, hurried=True)
            node = part(asked, "codeDiscountNodeByCode")
            return own_id(node, "id"), part(node, "codeDiscount")
        asked = await self._api.ask(documents.AUTOMATIC_DISCOUNTS, hurried=True)
        for node in rows(part(asked, "discountNodes"), "nodes"):
            if text(part(node, "discount"), "title") == deals.title_of(deal):
                return own_id(node, "id"), part(node, "discount")
        return None, {}

    async def _write_price(self, stood: deals.Before, price: Money) -> None:
        asked = {
            "item": gid("Product", stood.item or ""),
            "variants": [{"id": gid("ProductVariant", stood.sku or ""), "price": major_text(price)}],
        }
        await self._api.change(documents.WRITE_PRICE, "productVariantsBulkUpdate", asked)


def _next_page(connection: Fields) -> str | None:
    info = part(connection, "pageInfo")
    return text(info, "endCursor") or None if flag(info, "hasNextPage") else None
