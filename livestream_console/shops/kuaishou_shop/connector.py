"""A Kuaishou shop 快手小店, by the open gateway.

Its rule: it only asks and translates. What an answer means stands in ``mapping``, and where to go on from in
``shops.passes``. A list is told for a day at most, so a pass that is behind goes on day by day.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Mapping, Sequence

from livestream_console.core.commands import ProductDraft
from livestream_console.core.envelope import Observed
from livestream_console.core.shops.shop import Hint, Polled, ShopCapabilities, ShopHealth, Token
from livestream_console.core.values import Line
from livestream_console.net.json_fields import Fields, own_id, rows, text
from livestream_console.net.wall import wall_us
from livestream_console.shops.fields import in_order
from livestream_console.shops.kuaishou_shop import mapping, signing
from livestream_console.shops.kuaishou_shop.api import GatewayApi
from livestream_console.shops.line import Connected, lacking, unless_refused
from livestream_console.shops.no_deals import NoDeals
from livestream_console.shops.passes import Place, first_place
from livestream_console.shops.tokens import Keep, keep_none

URL = "https://openapi.kwaixiaodian.com"
PAGE_SIZE = 50
_DAY_S = 86_400
_SWEPT, _SWEPT_DAYS = 100, 2
_LAST = "nomore"
_ALL_ORDERS, _ALL_REFUNDS = 1, 9
_BY_BIRTH, _BY_CHANGE = 1, 2
_ORDERS, _REFUNDS = "open.order.cursor.list", "open.seller.order.refund.pcursor.list"
_ORDER = "open.order.detail"
_ITEMS, _SHOP = "open.item.list.get", "open.shop.info.get"


class KuaishouShop(Connected, NoDeals):
    """``app_key`` and the secrets are those of the seller's app, ``token`` is what the shop gave it.

    ``message_secrets`` open its pushes. With ``app_secret`` and its refresh token a token is renewed half a
    day before it ends, or once it is refused; ``keep`` gets each new pair, for the former refresh token is
    dead by then.
    Its coupons are not offered, as what the numbers in one mean could not be looked up. Nor does an order
    name its live room there. A refund names its order, which is of one SKU, but no units: they are told where
    goods came back for money that comes to whole units, or all the money did.
    Checked: the signature of requests in its MD5 form against a vector of a public client (PyPI
    kwaixiaodian); fields' names and how a token is renewed against published descriptions. Believed, no real
    shop having been asked: the HMAC form and the cipher of pushes, each as a public client has it, how a
    refused login is told, and that an order's ``totalFee`` is what is paid for it.
    """

    capabilities = ShopCapabilities(hooks=True, refund_units=False, least_poll_s=2.0)

    def __init__(
        self,
        name: str,
        *,
        app_key: str,
        sign_secret: str,
        token: Token,
        app_secret: str = "",
        keep: Keep = keep_none,
        message_secrets: Sequence[str] = (),
        sign_method: signing.SignMethod = "MD5",
        url: str = URL,
        page_size: int = PAGE_SIZE,
        now_us: Callable[[], int] = wall_us,
    ) -> None:
        super().__init__(name, now_us, page_size)
        self._api = GatewayApi(
            self._line,
            url,
            app_key=app_key,
            app_secret=app_secret,
            sign_secret=sign_secret,
            token=token,
            keep=keep,
            sign_method=sign_method,
        )
        self._app_key, self._message_secrets = app_key, tuple(message_secrets)
        self._sold: dict[str, Line | None] = {}

    async def check(self) -> ShopHealth:
        shop = await self._api.ask(_SHOP)
        lacks = await lacking({"orders": _ORDERS, "refunds": _REFUNDS}, self._look)
        return ShopHealth(mapping.CURRENCY, text(shop, "shopName"), True, lacks, self._line.skew_s)

    async def catalogue(self) -> AsyncIterator[Sequence[ProductDraft]]:
        page, has_more = 1, True
        while has_more:
            said = await self._api.ask(_ITEMS, pageNumber=page, pageSize=self._page_size, itemStatus=1)
            items = rows(said, "items")
            drafts = [mapping.product_draft(self.shop_id, item) for item in items]
            yield [draft for draft in drafts if draft is not None]
            has_more = len(items) == self._page_size
            page += 1

    async def poll(self, cursor: str | None) -> Polled:
        if cursor is None:
            await self._look(_ORDERS)
            return Polled((), first_place(self._line.now_s()).written())
        place = Place.at(cursor)
        method, now_s = (_ORDERS, _REFUNDS)[place.part], self._line.now_s()
        began_s = place.began_s if place.page or place.part else now_s
        until_s = min(began_s, place.since_s + _DAY_S - 1)
        found, next_page = await self._listed(method, place.since_s, until_s, place.page, _BY_CHANGE)
        goes_on = place.step((until_s,), next_page, 2, began_s)
        seen = await self._events(method, found)
        return Polled(in_order(seen), place.written(), goes_on or until_s < began_s)

    async def sweep(self) -> Sequence[Observed]:
        now_s, seen = self._line.now_s(), list[Observed]()
        for days in range(_SWEPT_DAYS):
            until_s = now_s - days * _DAY_S
            for method in (_ORDERS, _REFUNDS):
                page = ""
                for _ in range(_SWEPT // self._page_size):
                    found, page = await self._listed(method, until_s - _DAY_S + 1, until_s, page, _BY_BIRTH)
                    seen += await self._events(method, found)
                    if not page:
                        break
        return in_order(seen)

    def hint(self, headers: Mapping[str, str], body: bytes, now_us: int) -> Hint:
        return signing.opened(body, self._app_key, self._message_secrets, now_us)

    # --- the questions behind them --------------------------------------------------------------------------

    async def _listed(
        self, method: str, since_s: int, until_s: int, page: str, way: int
    ) -> tuple[list[Fields], str]:
        """Return a page of what was made or changed in these seconds, and which page is next, if any."""
        asked = {
            "beginTime": since_s * 1_000,
            "endTime": until_s * 1_000 + 999,
            "pageSize": self._page_size,
            "queryType": way,
        }
        if method == _ORDERS:
            said = await self._api.ask(method, orderViewStatus=_ALL_ORDERS, cpsType=0, cursor=page, **asked)
            found, next_page = rows(said, "orderList"), text(said, "cursor")
        else:
            said = await self._api.ask(method, type=_ALL_REFUNDS, currentPage=1, pcursor=page, **asked)
            found, next_page = rows(said, "refundOrderInfoList"), text(said, "pcursor")
        return found, "" if next_page in (_LAST, page) or not found else next_page

    async def _look(self, method: str) -> None:
        now_s = self._line.now_s()
        await self._listed(method, now_s, now_s, "", _BY_CHANGE)

    async def _events(self, method: str, found: list[Fields]) -> list[Observed]:
        if method == _ORDERS:
            for order in found:
                self._sold |= mapping.sold_in(order)
            return [one for order in found for one in mapping.order_events(self.shop_id, order)]
        for refund in found:
            await self._learn_order(refund)
        return [one for row in found for one in mapping.refund_events(self.shop_id, row, self._sold)]

    async def _learn_order(self, refund: Fields) -> None:
        """Look into the order of goods that came back, where it was not met before."""
        order = own_id(refund, "oid")
        if order is not None and order not in self._sold and mapping.goods_came_back(refund):
            said = await unless_refused(self._api.ask(_ORDER, oid=refund["oid"]))
            self._sold[order] = mapping.sold_in(said).get(order)
