"""A Medusa shop, by its Admin API; run against Medusa 2.21.2.

Its rule: it only asks and translates. What an answer means stands in ``mapping``, what a deal is made of in
``deals``, and where to go on from in ``following``.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Sequence

from livestream_console.core.commands import ProductDraft
from livestream_console.core.envelope import Observed
from livestream_console.core.money import Money
from livestream_console.core.ports import FeedFailure
from livestream_console.core.shops.shop import Deal, Polled, ShopCapabilities, ShopHealth, Standing
from livestream_console.net.json_fields import Fields, flag, own_id, part, rows, text
from livestream_console.net.wall import wall_us
from livestream_console.shops.fields import in_order, time_text, whole
from livestream_console.shops.line import Connected, lacking
from livestream_console.shops.medusa import deals, mapping
from livestream_console.shops.medusa.api import AdminApi
from livestream_console.shops.medusa.following import OVERLAP_US, Cursor
from livestream_console.shops.no_hooks import NoHooks
from livestream_console.shops.standing import require_currency

PAGE_SIZE = 15
"""Lists bring every line of an order whole, asked for or not."""
_SWEPT = 100
_NEEDED = {
    "orders": "orders",
    "prices": "price-lists",
    "products": "products",
    "promotions": "promotions",
    "stock": "inventory-items",
}


class MedusaShop(Connected, NoHooks):
    """``url`` is the server's; ``api_key`` a secret key of its settings. ``currency``: not the store's own.

    A refund there is of money alone; units count as back once the order shows that they were taken back.
    Checked against a real Medusa 2.21.2: all of the contract suite, and that of two sale price lists the
    lower one counts, so that another may go below ours. Believed: how a key without all rights is refused.
    """

    capabilities = ShopCapabilities(
        strategies=frozenset({"discount", "timed_price"}),
        coupons=True,
        needs_code=True,
        usage_limit=True,
        per_buyer=True,
        stock=True,
        least_poll_s=2.0,
        checked="real_server",
    )

    def __init__(
        self,
        name: str,
        url: str,
        *,
        api_key: str,
        currency: str = "",
        page_size: int = PAGE_SIZE,
        now_us: Callable[[], int] = wall_us,
    ) -> None:
        super().__init__(name, now_us, page_size)
        self._api = AdminApi(self._line, url, api_key)
        self._wanted_currency = currency.upper()
        self._health: ShopHealth | None = None

    async def check(self) -> ShopHealth:
        known = self._health = await self._read_store()
        lacks = await lacking(_NEEDED, self._look)
        return ShopHealth(known.currency, known.title, known.prices_include_tax, lacks, self._line.skew_s)

    async def catalogue(self) -> AsyncIterator[Sequence[ProductDraft]]:
        currency, read = (await self._store()).currency, 0
        while True:
            asked = [*self._paged(read, "id"), ("status[]", "published"), ("fields", mapping.PRODUCT_FIELDS)]
            said = await self._api.read("products", asked)
            page = rows(said, "products")
            drafts = (mapping.product_draft(self.shop_id, product, currency) for product in page)
            yield [draft for draft in drafts if draft is not None]
            read += len(page)
            if not page or read >= (whole(said, "count") or 0):
                return

    async def poll(self, cursor: str | None) -> Polled:
        if cursor is None:
            await self._orders([("limit", "1")])
            return Polled((), Cursor(self._line.now_us() - OVERLAP_US).written())
        place = Cursor.at(cursor)
        seen = await self._waited_for(place) if place.is_first_page() else []
        since = ("updated_at[$gte]", time_text(place.since_us))
        orders, total = await self._orders([*self._paged(place.read, "id"), since])
        place.wait_for(orders)
        has_more = place.step(orders, total, self._line.now_us())
        for order in orders:
            seen += mapping.order_events(self.shop_id, order)
        seen += await self._stock_after(orders)
        return Polled(in_order(seen), place.written(), has_more)

    async def sweep(self) -> Sequence[Observed]:
        seen: list[Observed] = []
        for read in range(0, _SWEPT, self._page_size):
            orders, total = await self._orders(self._paged(read, "-id"))
            for order in orders:
                seen += mapping.order_events(self.shop_id, order)
            seen += await self._stock_after(orders)
            if read + len(orders) >= total:
                break
        return in_order(seen)

    async def prepare(self, deal: Deal) -> str:
        currency = (await self._store()).currency
        require_currency(deal, currency)
        sku = deal.sku
        if sku is None and deal.item is not None:
            sku = await self._only_variant(deal.item)
        if sku is None:
            return deals.Before(currency).written()
        (variant,) = await self._variants([sku]) or [Fields()]
        price = mapping.base_price(variant, currency)
        if price is None:
            raise FeedFailure("not_found", "price", retryable=False)
        return deals.Before(currency, sku, price).written()

    def price_before(self, before: str) -> Money | None:
        return deals.Before.read(before).price

    async def apply(self, deal: Deal, before: str) -> str:
        stood = deals.Before.read(before)
        found = own_id(await self._found(deal), "id")
        if found is None and deal.strategy == "timed_price":
            asked = deals.price_list_input(deal, stood)
            found = own_id(part(await self._api.write("price-lists", asked), "price_list"), "id")
        elif found is None:
            with_tax = (await self._store()).prices_include_tax is True
            asked = deals.promotion_input(deal, deals.terms_of(deal, stood), with_tax)
            found = own_id(part(await self._api.write("promotions", asked), "promotion"), "id")
        if found is None:
            raise FeedFailure("protocol", "nothing was made")
        return found

    async def inspect(self, deal: Deal, before: str, reference: str | None) -> Standing:
        stood, found = deals.Before.read(before), await self._found(deal)
        if not found:
            return Standing("absent")
        if deal.strategy == "timed_price":
            return deals.list_standing(deal, stood, found, self._line.our_us())
        return deals.promotion_standing(deal, stood, found, self._line.our_us())

    async def undo(self, deal: Deal, before: str, reference: str | None) -> None:
        found = await self._found(deal)
        if not found or text(found, "status") != "active":
            return
        if deal.strategy == "timed_price":
            await self._api.write(f"price-lists/{own_id(found, 'id')}", {"status": "draft"})
        else:
            await self._api.write(f"promotions/{own_id(found, 'id')}", {"status": "inactive"})

    # --- the questions behind them --------------------------------------------------------------------------

    async def _store(self) -> ShopHealth:
        if self._health is None:
            self._health = await self._read_store()
        return self._health

    async def _read_store(self) -> ShopHealth:
        asked = "id,name,supported_currencies.currency_code,supported_currencies.is_default"
        stores = rows(await self._api.read("stores", [("fields", asked)]), "stores")
        store = stores[0] if stores else Fields()
        known = {
            text(row, "currency_code").upper(): flag(row, "is_default") is True
            for row in rows(store, "supported_currencies")
        }
        wanted = self._wanted_currency or next((code for code, is_own in known.items() if is_own), "")
        if wanted not in known:
            raise FeedFailure("refused", "currency", retryable=False)
        return ShopHealth(wanted, text(store, "name"), await self._includes_tax(wanted))

    async def _includes_tax(self, currency: str) -> bool:
        asked = [("attribute", "currency_code"), ("value", currency.lower())]
        found = rows(await self._api.read("price-preferences", asked), "price_preferences")
        return any(flag(row, "is_tax_inclusive") is True for row in found)

    async def _look(self, path: str) -> None:
        await self._api.read(path, [("limit", "1"), ("fields", "id")])

    def _paged(self, read: int, order: str) -> list[tuple[str, str]]:
        return [("offset", str(read)), ("limit", str(self._page_size)), ("order", order)]

    async def _orders(self, asked: Sequence[tuple[str, str]]) -> tuple[list[Fields], int]:
        """Return one page of orders, and how many there are of them in all."""
        said = await self._api.read("orders", [*asked, ("fields", mapping.ORDER_FIELDS)])
        return rows(said, "orders"), whole(said, "count") or 0

    async def _waited_for(self, place: Cursor) -> list[Observed]:
        """Read what is unpaid again, and tell what is no longer there."""
        seen, asked_for = list[Observed](), place.unpaid
        if asked_for:
            named = [("id[]", order) for order in asked_for]
            orders, _ = await self._orders([*named, ("limit", str(len(named)))])
            gone = set(asked_for) - {own_id(order, "id") for order in orders}
            place.wait_for(orders)
            place.give_up(sorted(gone))
            for order in orders:
                seen += mapping.order_events(self.shop_id, order)
            seen += [mapping.order_gone(self.shop_id, order, self._line.now_us()) for order in sorted(gone)]
        return seen

    async def _stock_after(self, orders: list[Fields]) -> list[Observed]:
        """Tell what is left of the variants in these orders."""
        lines = [line for order in orders for line in rows(order, "items")]
        skus = sorted({sku for line in lines if (sku := own_id(line, "variant_id"))})
        if not skus:
            return []
        reports = [mapping.stock_report(self.shop_id, variant) for variant in await self._variants(skus)]
        return [report for report in reports if report is not None]

    async def _variants(self, skus: Sequence[str]) -> list[Fields]:
        named = [("id[]", sku) for sku in skus]
        asked = [*named, ("limit", str(len(named))), ("fields", mapping.VARIANT_FIELDS)]
        return rows(await self._api.read("product-variants", asked), "variants")

    async def _only_variant(self, item: str) -> str:
        said = await self._api.read(f"products/{item}", [("fields", "id,variants.id")])
        skus = [own_id(variant, "id") for variant in rows(part(said, "product"), "variants")]
        if len(skus) != 1 or skus[0] is None:
            raise FeedFailure("refused", "variant", retryable=False)
        return skus[0]

    async def _found(self, deal: Deal) -> Fields:
        """Return what stands under a deal's key, {} for nothing."""
        if deal.strategy == "timed_price":
            said = await self._api.read("price-lists", [("q", deal.key), ("fields", deals.LIST_FIELDS)])
            named, key, field = rows(said, "price_lists"), deal.key, "description"
        else:
            code = deals.code_of(deal)
            asked = [("code", code), ("fields", deals.PROMOTION_FIELDS)]
            named, key, field = rows(await self._api.read("promotions", asked), "promotions"), code, "code"
        return next((row for row in named if text(row, field) == key), {})
