"""A TikTok Shop, by its Open API.

Its rule: it only asks and translates. What an answer means stands in ``mapping``, what a deal is made of in
``deals``, and where to go on from in ``shops.passes``.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Mapping, Sequence

from livestream_console.core.commands import ProductDraft
from livestream_console.core.envelope import Observed
from livestream_console.core.money import Money
from livestream_console.core.ports import FeedFailure
from livestream_console.core.shops.shop import (
    Deal,
    Hint,
    Polled,
    ShopCapabilities,
    ShopHealth,
    Standing,
    Token,
)
from livestream_console.net.json_fields import Fields, own_id, rows, text
from livestream_console.net.wall import wall_us
from livestream_console.shops.fields import in_order, major_text, whole
from livestream_console.shops.line import Connected, lacking
from livestream_console.shops.passes import Page, next_page
from livestream_console.shops.tiktok_shop import deals, mapping, signing
from livestream_console.shops.tiktok_shop.api import ShopApi
from livestream_console.shops.tokens import Keep, keep_none

URL, AUTH_URL = "https://open-api.tiktokglobalshop.com", "https://auth.tiktok-shops.com"
PAGE_SIZE = 50
_SWEPT = 100
_ORDERS = "/order/202309/orders/search"
_ORDER = "/order/202507/orders"
_RETURNS = "/return_refund/202602/returns/search"
_LISTS = (_ORDERS, _RETURNS)
_PRODUCTS = "/product/202502/products/search"
_PRODUCT = "/product/202309/products/{}"
_ACTIVITIES = "/promotion/202309/activities"
_BY_BIRTH = {"sort_field": "create_time", "sort_order": "ASC"}
_NEEDED = {"orders": _ORDERS, "promotions": f"{_ACTIVITIES}/search", "returns": _RETURNS}
_EURO = dict.fromkeys(("DE", "ES", "FR", "IE", "IT"), "EUR")
_CURRENCIES = _EURO | {
    "BR": "BRL",
    "GB": "GBP",
    "ID": "IDR",
    "JP": "JPY",
    "MX": "MXN",
    "MY": "MYR",
    "PH": "PHP",
    "SG": "SGD",
    "TH": "THB",
    "US": "USD",
    "VN": "VND",
}


class TikTokShop(Connected):
    """``app_key`` and ``app_secret`` are those of the seller's app, ``token`` is what the shop gave it.

    With its refresh token it is renewed half a day before it ends, or once it is refused; ``keep`` gets each
    new pair, for the former refresh token may be dead by then.
    Checked: the signature of requests against a vector of a public client (PyPI tiktok-shop-api), that of
    hooks and every field's name against the same client, which is made from the published descriptions.
    Where a token is renewed and what that answers is as its public clients have it, who agree.
    Believed, no real shop having been asked: which error codes mean a bad login or token, and that an
    activity which was made empty is filled also after it began. Limits of an activity are not claimed to hold
    in a race.
    """

    capabilities = ShopCapabilities(
        strategies=frozenset({"timed_price"}),
        hooks=True,
        least_sale_s=deals.LEAST_S,
        lead_s=30,
        least_poll_s=2.0,
    )

    def __init__(
        self,
        name: str,
        *,
        app_key: str,
        app_secret: str,
        token: Token,
        keep: Keep = keep_none,
        shop_cipher: str = "",
        previous_secret: str = "",
        url: str = URL,
        auth_url: str = AUTH_URL,
        page_size: int = PAGE_SIZE,
        now_us: Callable[[], int] = wall_us,
    ) -> None:
        super().__init__(name, now_us, page_size)
        self._api = ShopApi(
            self._line,
            url,
            auth_url,
            app_key=app_key,
            app_secret=app_secret,
            token=token,
            keep=keep,
            cipher=shop_cipher,
        )
        self._app_key, self._hook_secrets = app_key, (app_secret, previous_secret)
        self._product_of: dict[str, str] = {}

    async def check(self) -> ShopHealth:
        shop = await self._api.shop()
        products = rows(await self._api.post(_PRODUCTS, {"status": "ACTIVATE"}, page_size="1"), "products")
        prices = [mapping.sku_price(sku) for product in products for sku in rows(product, "skus")]
        told = [price.currency for price in prices if price is not None]
        currency = told[0] if told else _CURRENCIES.get(text(shop, "region"), "")
        lacks = await lacking(_NEEDED, self._look)
        return ShopHealth(currency, text(shop, "name"), None, lacks, self._line.skew_s)

    async def catalogue(self) -> AsyncIterator[Sequence[ProductDraft]]:
        page = None
        while page != "":
            said = await self._api.post(_PRODUCTS, {"status": "ACTIVATE"}, **self._paged(page or ""))
            found = [own_id(product, "id") for product in rows(said, "products")]
            drafts = [
                mapping.product_draft(self.shop_id, await self._product(item)) for item in found if item
            ]
            yield [draft for draft in drafts if draft is not None]
            page = text(said, "next_page_token")

    async def poll(self, cursor: str | None) -> Polled:
        return await next_page(cursor, _LISTS, self._page, self._line.now_s)

    async def sweep(self) -> Sequence[Observed]:
        seen: list[Observed] = []
        newest = {"sort_field": "create_time", "sort_order": "DESC"}
        for path in _LISTS:
            page = ""
            for _ in range(_SWEPT // self._page_size + 1):
                said = await self._api.post(path, {}, **self._paged(page), **newest)
                seen += (await self._events(path, said))[0]
                page = text(said, "next_page_token")
                if not page:
                    break
        return in_order(seen)

    def hint(self, headers: Mapping[str, str], body: bytes, now_us: int) -> Hint:
        return signing.verified(headers, body, self._app_key, self._hook_secrets, now_us)

    async def prepare(self, deal: Deal) -> str:
        if deal.strategy != "timed_price" or deal.item is None or deal.price is None:
            raise FeedFailure("refused", "strategy", retryable=False)
        skus = rows(await self._product(deal.item), "skus")
        found = [sku for sku in skus if deal.sku in (None, own_id(sku, "id"))]
        if len(found) != 1:
            raise FeedFailure("refused", "variant", retryable=False)
        sku, price = own_id(found[0], "id"), mapping.sku_price(found[0])
        if sku is None or price is None:
            raise FeedFailure("not_found", "price", retryable=False)
        if price.currency != deal.price.currency:
            raise FeedFailure("refused", "currency", retryable=False)
        return deals.Before(deal.item, sku, major_text(price), price.currency).written()

    def price_before(self, before: str) -> Money | None:
        return deals.Before.read(before).money

    async def apply(self, deal: Deal, before: str) -> str:
        stood = deals.Before.read(before)
        activity = await self._activity(deal, None)
        reference = own_id(activity, "activity_id")
        if reference is not None and deals.is_over(activity):
            raise FeedFailure("refused", "ended", retryable=False)
        if reference is None:
            asked = deals.activity_input(deal, self._line.now_s())
            reference = own_id(await self._api.post(_ACTIVITIES, asked), "activity_id")
            if reference is None:
                raise FeedFailure("protocol", "no activity")
        if (await self._standing(deal, stood, reference)).state == "absent":
            asked = deals.products_input(deal, stood, reference)
            await self._api.put(f"{_ACTIVITIES}/{reference}/products", asked)
        return reference

    async def inspect(self, deal: Deal, before: str, reference: str | None) -> Standing:
        return await self._standing(deal, deals.Before.read(before), reference)

    async def undo(self, deal: Deal, before: str, reference: str | None) -> None:
        activity = await self._activity(deal, reference)
        found = own_id(activity, "activity_id")
        if found is not None and not deals.is_over(activity):
            await self._api.post(f"{_ACTIVITIES}/{found}/deactivate", {})

    # --- the questions behind them --------------------------------------------------------------------------

    def _paged(self, page: str) -> dict[str, str]:
        size = {"page_size": str(self._page_size)}
        return size | {"page_token": page} if page else size

    async def _look(self, path: str) -> None:
        await self._api.post(path, {}, page_size="1")

    async def _page(self, path: str, since_s: int, page: str) -> Page:
        said = await self._api.post(path, {"update_time_ge": since_s}, **self._paged(page), **_BY_BIRTH)
        seen, times = await self._events(path, said)
        return Page(seen, times, text(said, "next_page_token"))

    async def _product(self, item: str) -> Fields:
        return await self._api.get(_PRODUCT.format(item))

    async def _events(self, path: str, said: Fields) -> tuple[list[Observed], list[int]]:
        """Return what a page of orders or returns tells, and when each of them last changed."""
        if path == _ORDERS:
            found = rows(said, "orders")
            seen = [one for order in found for one in mapping.order_events(self.shop_id, order)]
            for order in found:
                self._product_of |= mapping.products_of(order)
        else:
            found = rows(said, "return_orders")
            for asked in found:
                await self._learn_products(asked)
            seen = [
                one for asked in found for one in mapping.return_events(self.shop_id, asked, self._product_of)
            ]
        return seen, [whole(row, "update_time") or 0 for row in found]

    async def _learn_products(self, asked: Fields) -> None:
        """Look into the order of a return for the products of SKUs that were not met before."""
        order = own_id(asked, "order_id")
        if order is not None and not mapping.return_skus(asked) <= self._product_of.keys():
            for found in rows(await self._api.get(_ORDER, ids=order), "orders"):
                self._product_of |= mapping.products_of(found)

    async def _standing(self, deal: Deal, stood: deals.Before, reference: str | None) -> Standing:
        activity = await self._activity(deal, reference)
        if not activity:
            return Standing("absent")
        skus = rows(await self._product(stood.item), "skus")
        prices = [mapping.sku_price(sku) for sku in skus if own_id(sku, "id") == stood.sku]
        return deals.standing(deal, stood, activity, prices[0] if prices else None)

    async def _activity(self, deal: Deal, reference: str | None) -> Fields:
        """Return the activity of a deal, an empty object where there is none."""
        page = None
        while reference is None and page != "":
            asked = {"activity_title": deal.key, "page_size": 100, "page_token": page or ""}
            said = await self._api.post(f"{_ACTIVITIES}/search", asked)
            titled = [one for one in rows(said, "activities") if text(one, "title") == deal.key]
            reference = own_id(titled[0], "id") if titled else None
            page = text(said, "next_page_token")
        return {} if reference is None else await self._api.get(f"{_ACTIVITIES}/{reference}")
