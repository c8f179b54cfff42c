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
from livestream_console.net.http import HttpClient
from livestream_console.net.wall import wall_us
from livestream_console.shops.douyin_shop import mapping, signing
from livestream_console.shops.douyin_shop.api import GatewayApi
from livestream_console.shops.fields import Fields, in_order, own_id, part, rows, whole
from livestream_console.shops.no_deals import NoDeals
from livestream_console.shops.passes import first_place, read_place

URL = "https://openapi-fxg.jinritemai.com"
PAGE_SIZE = 50
_SWEPT = 100
_SWEPT_S = 7 * 86_400
_ORDERS, _AFTER_SALES, _PRODUCTS = "order.searchList", "afterSale.List", "product.listV2"
_NEEDED = {"orders": _ORDERS, "products": _PRODUCTS, "refunds": _AFTER_SALES}
_ON_SALE = {"status": 0, "check_status": 3}


class DouyinShop(NoDeals):
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
        self.shop_id = f"shop:{name}"
        self._http = HttpClient()
        self._api = GatewayApi(
            self._http,
            url,
            app_key=app_key,
            app_secret=app_secret,
            shop=shop,
            sign_method=sign_method,
            now_us=now_us,
        )
        self._app_key, self._hook_secrets = app_key, (app_secret, previous_secret)
        self._page_size = page_size
        self._now_us = now_us

    async def __aenter__(self) -> DouyinShop:
        await self._http.__aenter__()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._http.__aexit__(None, None, None)

    async def check(self) -> ShopHealth:
        lacks = [what for what, method in sorted(_NEEDED.items()) if not await self._may_read(method)]
        if len(lacks) == len(_NEEDED):
            raise FeedFailure("auth", "permissions", retryable=False)
        server_s = self._api.server_s
        skew_s = None if server_s is None else server_s - self._now_us() / 1_000_000
        return ShopHealth(mapping.CURRENCY, self._api.title, True, tuple(lacks), skew_s)

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
        if cursor is None:
            await self._changed(_ORDERS, self._server_s(), 0)
            return Polled((), first_place(self._server_s()).written())
        place = read_place(cursor)
        method = (_ORDERS, _AFTER_SALES)[place.part]
        page = int(place.page) if place.page.isdigit() else 0
        said = await self._changed(method, place.since_s, page)
        found = _found(method, said)
        is_last = len(found) < self._page_size
        times = [whole(part(row, "aftersale_info") or row, "update_time") or 0 for row in found]
        has_more = place.step(times, "" if is_last else str(page + 1), 2, self._server_s())
        return Polled(in_order(self._events(method, found)), place.written(), has_more)

    async def sweep(self) -> Sequence[Observed]:
        since_s = self._server_s() - _SWEPT_S
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

    def _server_s(self) -> int:
        """Return the shop's clock at its last answer; ours where it does not tell."""
        server_s = self._api.server_s
        return self._now_us() // 1_000_000 if server_s is None else int(server_s)

    async def _changed(self, method: str, since_s: int, page: int) -> Fields:
        """Ask for what changed since a moment, the newest change first."""
        listed = {"page": page, "size": self._page_size}
        if method == _ORDERS:
            return await self._api.ask(
                method, update_time_start=since_s, order_by="update_time", order_asc=False, **listed
            )
        return await self._api.ask(method, update_start_time=since_s, order_by=["update_time desc"], **listed)

    async def _may_read(self, method: str) -> bool:
        try:
            if method == _PRODUCTS:
                await self._api.ask(method, page=1, size=1, **_ON_SALE)
            else:
                await self._changed(method, self._server_s(), 0)
        except FeedFailure as failure:
            if failure.detail != "isv.app-permissions-insufficient":
                raise
            return False
        return True

    async def _skus(self, product: Fields) -> list[Fields]:
        if own_id(product, "product_id") is None:
            return []
        return rows(await self._api.ask("sku.list", product_id=product["product_id"]), "data")

    def _events(self, method: str, found: list[Fields]) -> list[Observed]:
        told = mapping.order_events if method == _ORDERS else mapping.refund_events
        return [one for row in found for one in told(self.shop_id, row)]


def _found(method: str, said: Fields) -> list[Fields]:
    return rows(said, "shop_order_list" if method == _ORDERS else "items")
