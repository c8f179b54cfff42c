"""A Douyin shop 抖店, by the open gateway.

Its rule: it only asks and translates. What an answer means stands in ``mapping``, and where to go on from in
``shops.passes``.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Mapping, Sequence

from livestream_console.core.commands import ProductDraft
from livestream_console.core.envelope import Observed
from livestream_console.core.ports import FeedFailure
from livestream_console.core.shops.shop import Hint, Polled, ShopCapabilities, ShopHealth
from livestream_console.net.json_fields import Fields, own_id, part, rows
from livestream_console.net.wall import wall_us
from livestream_console.shops.douyin_shop import mapping, signing
from livestream_console.shops.douyin_shop.api import GatewayApi
from livestream_console.shops.fields import in_order, whole
from livestream_console.shops.line import Connected, lacking
from livestream_console.shops.no_deals import NoDeals
from livestream_console.shops.passes import Page, next_page

URL = "https://openapi-fxg.jinritemai.com"
PAGE_SIZE = 50
_SWEPT = 100
_SWEPT_S = 7 * 86_400
_ORDERS, _AFTER_SALES, _PRODUCTS = "order.searchList", "afterSale.List", "product.listV2"
_NEEDED = {"orders": _ORDERS, "products": _PRODUCTS, "refunds": _AFTER_SALES}
_NO_RIGHT = "isv.app-permissions-insufficient"
_ON_SALE = {"status": 0, "check_status": 3}


class DouyinShop(Connected, NoDeals):
    """``app_key`` and ``app_secret`` are those of the seller's own app, ``shop`` is the shop's id.

    Douyin lets in only addresses that the app's owner named; any other fails with ip_not_allowed. It names
    the live room of each order, which no other shop does. It has no price or discount here that ends by
    itself: none could be looked up, so none is offered.
    Checked: the signature of requests in its HMAC form against a vector of a public client (PyPI doudian) and
    in both forms against the sums of a second one; that of pushes against the first. The fields' names are
    those of the published Java and C# packages. Believed, no real shop having been asked: which MD5 or HMAC
    the gateway takes today, the numbers of its errors, and that a push's ``data`` is an object.
    """

    capabilities = ShopCapabilities(native_room=True, hooks=True, least_poll_s=2.0)

    def __init__(
        self,
        name: str,
        *,
        app_key: str,
        app_secret: str,
        shop: str,
        previous_secret: str = "",
        sign_method: signing.SignMethod = "md5",
        url: str = URL,
        page_size: int = PAGE_SIZE,
        now_us: Callable[[], int] = wall_us,
    ) -> None:
        super().__init__(name, now_us, page_size)
        self._api = GatewayApi(
            self._line, url, app_key=app_key, app_secret=app_secret, shop=shop, sign_method=sign_method
        )
        self._app_key, self._hook_secrets = app_key, (app_secret, previous_secret)

    async def check(self) -> ShopHealth:
        lacks = await lacking(_NEEDED, self._look, _NO_RIGHT)
        if len(lacks) == len(_NEEDED):
            raise FeedFailure("auth", "permissions", retryable=False)
        return ShopHealth(mapping.CURRENCY, self._api.title, True, lacks, self._line.skew_s)

    async def catalogue(self) -> AsyncIterator[Sequence[ProductDraft]]:
        page, has_more = 1, True
        while has_more:
            said = await self._api.ask(_PRODUCTS, page=page, size=self._page_size, **_ON_SALE)
            products = rows(said, "data")
            drafts = [
                mapping.product_draft(self.shop_id, product, await self._skus(product))
                for product in products
            ]
            yield [draft for draft in drafts if draft is not None]
            has_more = len(products) == self._page_size
            page += 1

    async def poll(self, cursor: str | None) -> Polled:
        return await next_page(cursor, (_ORDERS, _AFTER_SALES), self._page, self._line.now_s)

    async def sweep(self) -> Sequence[Observed]:
        since_s = self._line.now_s() - _SWEPT_S
        listed = {"page": 0, "size": _SWEPT}
        orders = await self._api.ask(
            _ORDERS, create_time_start=since_s, order_by="create_time", order_asc=False, **listed
        )
        asked = await self._api.ask(_AFTER_SALES, start_time=since_s, order_by=["apply_time desc"], **listed)
        seen = self._events(_ORDERS, _found(_ORDERS, orders))
        return in_order(seen + self._events(_AFTER_SALES, _found(_AFTER_SALES, asked)))

    def hint(self, headers: Mapping[str, str], body: bytes, now_us: int) -> Hint:
        return signing.verified(headers, body, self._app_key, self._hook_secrets)

    # --- the questions behind them --------------------------------------------------------------------------

    async def _page(self, method: str, since_s: int, page: str) -> Page:
        number = int(page) if page.isdigit() else 0
        found = _found(method, await self._changed(method, since_s, number))
        is_last = len(found) < self._page_size
        times = [whole(part(row, "aftersale_info") or row, "update_time") or 0 for row in found]
        return Page(self._events(method, found), times, "" if is_last else str(number + 1))

    async def _changed(self, method: str, since_s: int, page: int) -> Fields:
        """Ask for what changed since a moment, the newest change first."""
        listed = {"page": page, "size": self._page_size}
        if method == _ORDERS:
            return await self._api.ask(
                method, update_time_start=since_s, order_by="update_time", order_asc=False, **listed
            )
        return await self._api.ask(method, update_start_time=since_s, order_by=["update_time desc"], **listed)

    async def _look(self, method: str) -> None:
        if method == _PRODUCTS:
            await self._api.ask(method, page=1, size=1, **_ON_SALE)
        else:
            await self._changed(method, self._line.now_s(), 0)

    async def _skus(self, product: Fields) -> list[Fields]:
        if own_id(product, "product_id") is None:
            return []
        return rows(await self._api.ask("sku.list", product_id=product["product_id"]), "data")

    def _events(self, method: str, found: list[Fields]) -> list[Observed]:
        told = mapping.order_events if method == _ORDERS else mapping.refund_events
        return [one for row in found for one in told(self.shop_id, row)]


def _found(method: str, said: Fields) -> list[Fields]:
    return rows(said, "shop_order_list" if method == _ORDERS else "items")
