"""A Vendure shop, by its Admin API; run against Vendure 3.7.3.

Its rule: it only asks and translates. What an answer means stands in ``mapping``, what a deal is made of in
``deals``, and where to go on from in ``following``.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Sequence

from livestream_console.core.commands import ProductDraft
from livestream_console.core.envelope import Observed
from livestream_console.core.money import Money, exponent
from livestream_console.core.ports import FeedFailure
from livestream_console.core.shops.shop import Deal, Polled, ShopCapabilities, ShopHealth, Standing
from livestream_console.net.json_fields import Fields, flag, own_id, part, rows, text, texts
from livestream_console.net.wall import wall_us
from livestream_console.shops.fields import in_order, time_text, time_us, whole
from livestream_console.shops.line import Connected
from livestream_console.shops.no_hooks import NoHooks
from livestream_console.shops.vendure import deals, documents
from livestream_console.shops.vendure.api import AdminApi
from livestream_console.shops.vendure.following import OVERLAP_US, Cursor
from livestream_console.shops.vendure.mapping import order_events, product_draft, restorable_price
from livestream_console.shops.vendure.till import Till

PAGE_SIZE = 50
_SWEPT = 200
_MOST_USES = 1_000
_NEEDED = {
    "products": {"ReadCatalog", "ReadProduct"},
    "orders": {"ReadOrder"},
    "promotions": {"CreatePromotion"},
    "prices": {"UpdateCatalog", "UpdateProduct"},
}
"""What this connector does, and the permissions of which one is enough for it."""


class VendureShop(Connected, NoHooks):
    """``url`` is that of the Admin API. Log in with an API key, or with a name and password."""

    capabilities = ShopCapabilities(
        strategies=frozenset({"discount", "raw_price"}),
        coupons=True,
        needs_code=True,
        usage_limit=True,
        per_buyer=True,
        carts=True,
        checked="real_server",
    )

    def __init__(
        self,
        name: str,
        url: str,
        *,
        username: str = "",
        password: str = "",
        api_key: str = "",
        channel: str = "",
        page_size: int = PAGE_SIZE,
        now_us: Callable[[], int] = wall_us,
    ) -> None:
        super().__init__(name, now_us, page_size)
        self._api = AdminApi(
            self._line, url, username=username, password=password, api_key=api_key, channel=channel
        )
        self._till: Till | None = None

    async def check(self) -> ShopHealth:
        asked = await self._api.ask(documents.SHOP)
        till = self._till = _till_of(asked)
        granted = [
            permission
            for channel in rows(part(asked, "me"), "channels")
            if own_id(channel, "id") == till.channel
            for permission in texts(channel, "permissions")
        ]
        lacks = tuple(sorted(what for what, one_of in _NEEDED.items() if one_of.isdisjoint(granted)))
        return ShopHealth(till.currency, till.title, till.prices_include_tax, lacks, self._line.skew_s)

    async def catalogue(self) -> AsyncIterator[Sequence[ProductDraft]]:
        till, skip = await self._opened_till(), 0
        while True:
            asked = await self._api.ask(documents.PRODUCTS, {"skip": skip, "take": self._page_size})
            products = part(asked, "products")
            page = rows(products, "items")
            drafts = (product_draft(self.shop_id, product, till) for product in page)
            yield [draft for draft in drafts if draft is not None]
            skip += len(page)
            if not page or skip >= (whole(products, "totalItems") or 0):
                return

    async def poll(self, cursor: str | None) -> Polled:
        till = await self._opened_till()
        if cursor is None:
            return Polled((), (await self._from_now_on()).written())
        place = Cursor.at(cursor)
        asked = await self._api.ask(
            documents.CHANGED,
            {
                "since": time_text(place.since_us),
                "unpaid": place.unpaid,
                "skip": place.skip,
                "take": self._page_size,
            },
        )
        changed = part(asked, "orders")
        page = rows(changed, "items")
        seen: list[Observed] = []
        for order in page:
            place.wait_for(order)
            seen += place.carts_of(self.shop_id, order)
            seen += order_events(self.shop_id, order, till)
        more = place.step(len(page), whole(changed, "totalItems") or 0, _newest_us(part(asked, "newest")))
        return Polled(in_order(seen), place.written(), more)

    async def sweep(self) -> Sequence[Observed]:
        till, seen = await self._opened_till(), list[Observed]()
        for skip in range(0, _SWEPT, self._page_size):
            asked = await self._api.ask(documents.LAST_PLACED, {"skip": skip, "take": self._page_size})
            page = rows(part(asked, "orders"), "items")
            for order in page:
                seen += order_events(self.shop_id, order, till)
            if len(page) < self._page_size:
                break
        return in_order(seen)

    async def prepare(self, deal: Deal) -> str:
        sku = deal.sku
        if sku is None and deal.item is not None:
            sku = await self._only_variant(deal.item)
        if sku is None:
            return deals.Before().written()
        price = restorable_price(await self._variant(sku), await self._opened_till())
        if price is None:
            raise FeedFailure("not_found", "price", retryable=False)
        return deals.Before(sku, price).written()

    def price_before(self, before: str) -> Money | None:
        return deals.Before.read(before).price

    async def apply(self, deal: Deal, before: str) -> str:
        stood, till = deals.Before.read(before), await self._opened_till()
        if deal.strategy == "raw_price":
            if stood.sku is None or deal.price is None:
                raise FeedFailure("refused", "no_price", retryable=False)
            standing = deals.price_standing(deal, stood, await self._variant(stood.sku), till)
            if standing.state == "foreign":
                raise FeedFailure("refused", "foreign", retryable=False)
            await self._write_price(stood.sku, till.amount(deal.price), till)
            return stood.sku
        for promotion in await self._promotions(deal):
            if found := own_id(promotion, "id"):
                return found
        asked = {"input": deals.promotion_input(deal, stood, till)}
        made = await self._api.change(documents.CREATE_PROMOTION, "createPromotion", asked)
        if (reference := own_id(made, "id")) is None:
            raise FeedFailure("protocol", "no promotion")
        return reference

    async def inspect(self, deal: Deal, before: str, reference: str | None) -> Standing:
        stood, till = deals.Before.read(before), await self._opened_till()
        if deal.strategy == "raw_price":
            return deals.price_standing(deal, stood, await self._variant(stood.sku or ""), till)
        found = await self._promotions(deal)
        standing = deals.promotion_standing(deal, stood, till, found, self._line.our_us())
        if standing.state == "absent":
            return standing
        return Standing(standing.state, standing.reference, standing.found, await self._used(deal))

    async def undo(self, deal: Deal, before: str, reference: str | None) -> None:
        stood, till = deals.Before.read(before), await self._opened_till()
        if deal.strategy == "raw_price":
            standing = deals.price_standing(deal, stood, await self._variant(stood.sku or ""), till)
            if standing.state == "foreign":
                raise FeedFailure("refused", "foreign", retryable=False)
            if standing.state == "ours" and stood.sku is not None and stood.price is not None:
                await self._write_price(stood.sku, till.amount(stood.price), till)
            return
        for promotion in await self._promotions(deal):
            if promotion.get("enabled") is not False:
                asked = {"id": own_id(promotion, "id")}
                await self._api.change(documents.SWITCH_OFF, "updatePromotion", asked)

    # --- the questions behind them --------------------------------------------------------------------------

    async def _opened_till(self) -> Till:
        if self._till is None:
            self._till = _till_of(await self._api.ask(documents.SHOP))
        return self._till

    async def _from_now_on(self) -> Cursor:
        newest = part(await self._api.ask(documents.NEWEST, {"take": self._page_size}), "newest")
        place = Cursor(max(0, _newest_us(newest) - OVERLAP_US))
        for order in reversed(rows(newest, "items")):
            place.wait_for(order)
            place.remember(order)
        place.unpaid, place.waiting = place.waiting, []
        return place

    async def _variant(self, sku: str) -> Fields:
        found = part(await self._api.ask(documents.PRICES, {"sku": sku}), "productVariant")
        if not found:
            raise FeedFailure("not_found", "variant", retryable=False)
        return found

    async def _only_variant(self, item: str) -> str:
        product = part(await self._api.ask(documents.ONLY_VARIANT, {"item": item}), "product")
        skus = [own_id(variant, "id") for variant in rows(product, "variants")]
        if len(skus) != 1 or skus[0] is None:
            raise FeedFailure("refused", "variant", retryable=False)
        return skus[0]

    async def _promotions(self, deal: Deal) -> list[Fields]:
        asked = await self._api.ask(documents.PROMOTIONS, {"code": deals.code_of(deal)})
        return rows(part(asked, "promotions"), "items")

    async def _used(self, deal: Deal) -> int | None:
        """Count the orders that used a code; None where there are too many to look at."""
        since = {"since": time_text(deal.starts_us - OVERLAP_US), "take": _MOST_USES}
        orders = part(await self._api.ask(documents.USED, since), "orders")
        if (whole(orders, "totalItems") or 0) > _MOST_USES:
            return None
        code = deals.code_of(deal)
        return sum(
            any(text(promotion, "couponCode") == code for promotion in rows(order, "promotions"))
            for order in rows(orders, "items")
            if text(order, "state") != "Cancelled"
        )

    async def _write_price(self, sku: str, amount: int, till: Till) -> None:
        await self._api.ask(documents.WRITE_PRICE, {"sku": sku, "price": amount, "currency": till.currency})


def _till_of(asked: Fields) -> Till:
    channel = part(asked, "activeChannel")
    digits = whole(part(asked, "globalSettings", "serverConfig"), "moneyStrategyPrecision")
    currency = text(channel, "defaultCurrencyCode")
    if not currency:
        raise FeedFailure("protocol", "no currency")
    return Till(
        currency,
        exponent("CNY") if digits is None else digits,
        own_id(channel, "id") or "",
        text(channel, "code"),
        text(channel, "defaultLanguageCode") or "en",
        flag(channel, "pricesIncludeTax"),
    )


def _newest_us(newest: Fields) -> int:
    return max((time_us(row.get("updatedAt")) or 0 for row in rows(newest, "items")), default=0)
