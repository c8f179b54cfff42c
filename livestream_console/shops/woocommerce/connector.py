"""A WooCommerce shop, by its REST API.

Its rule: it only asks and translates. What an answer means stands in ``mapping``, what a deal is made of in
``deals``, and where to go on from in ``following``.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Mapping, Sequence

from livestream_console.core.commands import ProductDraft
from livestream_console.core.envelope import Observed
from livestream_console.core.money import Money
from livestream_console.core.ports import FeedFailure
from livestream_console.core.shops.shop import Deal, Hint, Polled, ShopCapabilities, ShopHealth, Standing
from livestream_console.net.json_fields import Fields, own_id, rows, text
from livestream_console.net.wall import wall_us
from livestream_console.shops.fields import in_order, time_text
from livestream_console.shops.line import Connected, lacking
from livestream_console.shops.standing import require_currency
from livestream_console.shops.woocommerce import deals, mapping, signing
from livestream_console.shops.woocommerce.api import RestApi
from livestream_console.shops.woocommerce.following import OVERLAP_US, Cursor

PAGE_SIZE = 25
_SWEPT = 100
_DIGITS = "6"
"""In how many digits amounts are asked for: all that WooCommerce keeps."""
_MOST_REFUNDS = 1_000
_NEEDED = {"orders": "orders", "products": "products", "promotions": "coupons"}
_PRODUCT_FIELDS = "id,name,type,price,stock_quantity,manage_stock,images"
_VARIATION_FIELDS = "id,attributes,price,stock_quantity,manage_stock"


class WooCommerceShop(Connected):
    """``url`` is the site's; ``key`` and ``secret`` are those of a REST key that may read and write.

    Checked: hook signatures against vectors of our own making by WooCommerce's published rule, and what
    clears or sets a date against its published source and issues. Believed, no real shop having been asked:
    that a coupon's limit holds when buyers race. A key that may only read is not noticed before a deal.
    """

    capabilities = ShopCapabilities(
        strategies=frozenset({"discount", "timed_price"}),
        coupons=True,
        needs_code=True,
        usage_limit=True,
        per_buyer=True,
        hooks=True,
        least_poll_s=2.0,
    )

    def __init__(
        self,
        name: str,
        url: str,
        *,
        key: str,
        secret: str,
        hook_secrets: Sequence[str] = (),
        page_size: int = PAGE_SIZE,
        now_us: Callable[[], int] = wall_us,
    ) -> None:
        super().__init__(name, now_us, page_size)
        self._api = RestApi(self._line, url, key, secret)
        self._hook_secrets = tuple(hook_secrets)
        self._currency: str | None = None
        self._refunds: dict[str, Fields] = {}

    async def check(self) -> ShopHealth:
        currency = await self._shop_currency()
        lacks = await lacking(_NEEDED, self._look)
        tax = await self._api.one("settings/tax/woocommerce_prices_include_tax", _fields="value")
        includes = {"yes": True, "no": False}.get(text(tax, "value"))
        return ShopHealth(currency, "", includes, lacks, self._line.skew_s)

    async def catalogue(self) -> AsyncIterator[Sequence[ProductDraft]]:
        currency, page, has_more = await self._shop_currency(), 1, True
        while has_more:
            products, has_more = await self._api.rows(
                "products",
                **self._paged(page, "id", "asc"),
                status="publish",
                _fields=_PRODUCT_FIELDS,
            )
            drafts = [
                mapping.product_draft(self.shop_id, product, await self._variations(product), currency)
                for product in products
            ]
            yield [draft for draft in drafts if draft is not None]
            page += 1

    async def poll(self, cursor: str | None) -> Polled:
        if cursor is None:
            await self._api.rows("orders", per_page="1", _fields="id")
            return Polled((), Cursor(self._line.now_us() - OVERLAP_US).written())
        place = Cursor.at(cursor)
        orders, has_more = await self._api.rows(
            "orders",
            **self._paged(place.page, "id", "asc"),
            modified_after=time_text(place.since_us).removesuffix("Z"),
            dates_are_gmt="true",
            dp=_DIGITS,
            _fields=mapping.ORDER_FIELDS,
        )
        place.step(orders, has_more, self._line.now_us())
        seen: list[Observed] = []
        for order in orders:
            seen += mapping.order_events(self.shop_id, order, await self._refunds_of(order))
        return Polled(in_order(seen), place.written(), has_more)

    async def sweep(self) -> Sequence[Observed]:
        seen: list[Observed] = []
        for page in range(1, _SWEPT // self._page_size + 1):
            orders, has_more = await self._api.rows(
                "orders", **self._paged(page, "date", "desc"), dp=_DIGITS, _fields=mapping.ORDER_FIELDS
            )
            for order in orders:
                seen += mapping.order_events(self.shop_id, order, await self._refunds_of(order))
            if not has_more:
                break
        return in_order(seen)

    def hint(self, headers: Mapping[str, str], body: bytes, now_us: int) -> Hint:
        return signing.verified(headers, body, self._hook_secrets)

    async def prepare(self, deal: Deal) -> str:
        currency = await self._shop_currency()
        require_currency(deal, currency)
        if deal.item is None:
            return deals.Before(currency).written()
        sku = deal.sku
        if sku is None and deal.price is not None:
            sku = await self._only_variation(deal.item)
        place = deals.Before(currency, deal.item, sku)
        before = deals.stood(await self._prices(place), deal.item, sku, currency)
        if deal.price is not None and before.price is None:
            raise FeedFailure("not_found", "price", retryable=False)
        return before.written()

    def price_before(self, before: str) -> Money | None:
        return deals.Before.read(before).charged

    async def apply(self, deal: Deal, before: str) -> str:
        stood = deals.Before.read(before)
        if deal.strategy == "timed_price":
            asked = deals.sale_input(deal, stood)
            if (await self._sale_standing(deal, stood)).state == "foreign":
                raise FeedFailure("refused", "foreign", retryable=False)
            await self._api.write(stood.path, asked)
            return stood.sku or ""
        found = own_id(await self._coupon(deal), "id")
        if found is None:
            made = await self._api.write("coupons", deals.coupon_input(deal, deals.terms_of(deal, stood)))
            found = own_id(made, "id")
        if found is None:
            raise FeedFailure("protocol", "no coupon")
        return found

    async def inspect(self, deal: Deal, before: str, reference: str | None) -> Standing:
        stood = deals.Before.read(before)
        if deal.strategy == "timed_price":
            return await self._sale_standing(deal, stood)
        coupon = await self._coupon(deal)
        if not coupon:
            return Standing("absent")
        return deals.coupon_standing(deal, stood, coupon, self._line.our_us())

    async def undo(self, deal: Deal, before: str, reference: str | None) -> None:
        stood = deals.Before.read(before)
        if deal.strategy == "timed_price":
            standing = await self._sale_standing(deal, stood)
            if standing.state == "foreign":
                raise FeedFailure("refused", "foreign", retryable=False)
            if standing.state != "absent":
                await self._api.write(stood.path, deals.restored_sale(stood))
                if (await self._sale_standing(deal, stood)).state != "absent":
                    raise FeedFailure("refused", "not_restored")
            return
        coupon = await self._coupon(deal)
        if coupon and deals.coupon_standing(deal, stood, coupon, self._line.our_us()).state != "ended":
            await self._api.write(f"coupons/{own_id(coupon, 'id')}", deals.ended_coupon(deal))

    # --- the questions behind them --------------------------------------------------------------------------

    async def _shop_currency(self) -> str:
        if self._currency is None:
            asked = await self._api.one("data/currencies/current", _fields="code")
            self._currency = text(asked, "code")
        return self._currency

    async def _look(self, path: str) -> None:
        await self._api.rows(path, per_page="1", _fields="id")

    def _paged(self, page: int, key: str, order: str) -> dict[str, str]:
        return {"page": str(page), "per_page": str(self._page_size), "orderby": key, "order": order}

    async def _variations(self, product: Fields) -> list[Fields]:
        if text(product, "type") != "variable":
            return []
        found, page, has_more = list[Fields](), 1, True
        while has_more:
            path = f"products/{own_id(product, 'id')}/variations"
            more, has_more = await self._api.rows(
                path, **self._paged(page, "id", "asc"), _fields=_VARIATION_FIELDS
            )
            found += more
            page += 1
        return found

    async def _only_variation(self, item: str) -> str:
        """Return the one thing that can be bought of a product: itself, or its only variation."""
        product = await self._api.one(f"products/{item}", _fields="id,type")
        if text(product, "type") != "variable":
            return item
        found = [own_id(row, "id") for row in await self._variations(product)]
        if len(found) != 1 or found[0] is None:
            raise FeedFailure("refused", "variant", retryable=False)
        return found[0]

    async def _refunds_of(self, order: Fields) -> list[Fields]:
        """Return an order's refunds whole; each is asked for once, as it never changes."""
        named = [name for row in rows(order, "refunds") if (name := own_id(row, "id"))]
        if any(name not in self._refunds for name in named):
            path = f"orders/{own_id(order, 'id')}/refunds"
            found, _ = await self._api.rows(path, per_page="100", dp=_DIGITS, _fields=mapping.REFUND_FIELDS)
            self._refunds |= {name: row for row in found if (name := own_id(row, "id"))}
            while len(self._refunds) > _MOST_REFUNDS:
                del self._refunds[next(iter(self._refunds))]
        return [self._refunds[name] for name in named if name in self._refunds]

    async def _prices(self, place: deals.Before) -> Fields:
        return await self._api.one(place.path, _fields=deals.PRICE_FIELDS)

    async def _sale_standing(self, deal: Deal, stood: deals.Before) -> Standing:
        return deals.sale_standing(deal, stood, await self._prices(stood), self._line.our_us())

    async def _coupon(self, deal: Deal) -> Fields:
        """Return the coupon under a deal's code, an empty object where there is none."""
        code = deals.code_of(deal)
        found, _ = await self._api.rows("coupons", code=code, _fields=deals.COUPON_FIELDS)
        return next((row for row in found if text(row, "code").casefold() == code.casefold()), {})
