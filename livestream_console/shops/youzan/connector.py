"""A Youzan shop 有赞, by its cloud.

Its rule: it only asks and translates. What an answer means stands in ``mapping``, and where to go on from in
``shops.passes``. Youzan asks not to look more often than twice a minute, and its lists run behind.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Mapping, Sequence

from livestream_console.core.commands import ProductDraft
from livestream_console.core.envelope import Observed
from livestream_console.core.shops.shop import Hint, Polled, ShopCapabilities, ShopHealth
from livestream_console.core.values import Line
from livestream_console.net.json_fields import Fields, own_id, part, rows, text
from livestream_console.net.wall import wall_us
from livestream_console.shops.fields import beijing_text, in_order
from livestream_console.shops.line import Connected, lacking, unless_refused
from livestream_console.shops.no_deals import NoDeals
from livestream_console.shops.passes import Page, next_page
from livestream_console.shops.youzan import mapping, signing
from livestream_console.shops.youzan.api import CloudApi

URL = "https://open.youzanyun.com"
PAGE_SIZE = 100
_LAST_PAGE = 100
_SWEPT = 100
_OVERLAP_S = 180
_AHEAD_S = 86_400
"""A list is asked for up to tomorrow, so that no change moves a trade out of it."""
_SWEPT_S = 7 * 86_400
_TRADES = "youzan.trades.sold.get/4.0.4"
_TRADE = "youzan.trade.get/4.0.2"
_REFUNDS, _REFUND = "youzan.trade.refund.search/3.0.1", "youzan.trade.refund.get/3.0.1"
_ITEMS, _ITEM = "youzan.items.onsale.get/3.0.0", "youzan.item.get/3.0.0"
_SHOP = "youzan.shop.get/3.0.0"
_NEEDED = {"orders": _TRADES, "products": _ITEMS, "refunds": _REFUNDS}
_NO_RIGHT = "4204"


class YouzanShop(Connected, NoDeals):
    """``client`` and ``secret`` are those of the seller's own app, ``shop`` is the shop's id (kdt_id).

    It has no price or coupon here that ends by itself: none could be looked up, so none is offered. A refund
    that was made is looked at once for its units; where the login may not, it tells its amount alone.
    Checked: the signature inside a push against a vector of our own making by the published rule; names of
    fields and errors against the published descriptions. Believed, no real shop having been asked: the
    signature in a push's header, that a list may be asked for up to tomorrow, how it is ordered, and that a
    refund's details name its lines, as the model of a public client has it.
    """

    capabilities = ShopCapabilities(hooks=True, least_poll_s=30.0)

    def __init__(
        self,
        name: str,
        *,
        client: str,
        secret: str,
        shop: str,
        previous_secret: str = "",
        url: str = URL,
        page_size: int = PAGE_SIZE,
        now_us: Callable[[], int] = wall_us,
    ) -> None:
        super().__init__(name, now_us, page_size)
        self._api = CloudApi(self._line, url, client=client, secret=secret, shop=shop)
        self._client, self._hook_secrets = client, (secret, previous_secret)
        self._parts: dict[str, Line] = {}
        self._returned: dict[tuple[str, str], tuple[Line, ...]] = {}

    async def check(self) -> ShopHealth:
        shop = await self._api.ask(_SHOP)
        lacks = await lacking(_NEEDED, self._look, _NO_RIGHT)
        return ShopHealth(mapping.CURRENCY, text(shop, "name"), True, lacks, self._line.skew_s)

    async def catalogue(self) -> AsyncIterator[Sequence[ProductDraft]]:
        page, has_more = 1, True
        while has_more:
            said = await self._api.ask(_ITEMS, **self._paged(page))
            items = rows(said, "items")
            drafts = [mapping.product_draft(self.shop_id, await self._item(item)) for item in items]
            yield [draft for draft in drafts if draft is not None]
            has_more = len(items) == self._page_size
            page += 1

    async def poll(self, cursor: str | None) -> Polled:
        return await next_page(cursor, (_TRADES, _REFUNDS), self._page, self._line.now_s, _OVERLAP_S)

    async def sweep(self) -> Sequence[Observed]:
        until_s = self._line.now_s() + _AHEAD_S
        since_s = until_s - _SWEPT_S
        listed = {"page_no": 1, "page_size": _SWEPT}
        said = await self._api.ask(
            _TRADES, start_created=beijing_text(since_s), end_created=beijing_text(until_s), **listed
        )
        seen = await self._events(_TRADES, mapping.trades(said))
        said = await self._api.ask(_REFUNDS, create_time_start=since_s, create_time_end=until_s, **listed)
        return in_order(seen + await self._events(_REFUNDS, rows(said, "refunds")))

    def hint(self, headers: Mapping[str, str], body: bytes, now_us: int) -> Hint:
        return signing.verified(headers, body, self._client, self._hook_secrets)

    # --- the questions behind them --------------------------------------------------------------------------

    def _paged(self, page: int) -> dict[str, int]:
        return {"page_no": page, "page_size": self._page_size}

    async def _page(self, api: str, since_s: int, page: str) -> Page:
        number = int(page) if page.isdigit() else 1
        found = await self._changed(api, since_s, number)
        is_last = len(found) < self._page_size or number >= _LAST_PAGE
        times = [mapping.changed_s(row) for row in found]
        return Page(await self._events(api, found), times, "" if is_last else str(number + 1))

    async def _changed(self, api: str, since_s: int, page: int) -> list[Fields]:
        """Return one page of what changed since a moment."""
        until_s = self._line.now_s() + _AHEAD_S
        if api == _TRADES:
            said = await self._api.ask(
                api, start_update=beijing_text(since_s), end_update=beijing_text(until_s), **self._paged(page)
            )
            return mapping.trades(said)
        said = await self._api.ask(
            api, update_time_start=since_s, update_time_end=until_s, **self._paged(page)
        )
        return rows(said, "refunds")

    async def _look(self, api: str) -> None:
        if api == _ITEMS:
            await self._api.ask(api, page_no=1, page_size=1)
        else:
            await self._changed(api, self._line.now_s(), 1)

    async def _item(self, listed: Fields) -> Fields:
        if own_id(listed, "item_id") is None:
            return {}
        return part(await self._api.ask(_ITEM, item_id=listed["item_id"]), "item")

    async def _events(self, api: str, found: list[Fields]) -> list[Observed]:
        if api == _TRADES:
            for trade in found:
                self._parts |= mapping.parts_of(trade)
            return [one for trade in found for one in mapping.trade_events(self.shop_id, trade)]
        return [
            one
            for refund in found
            for one in mapping.refund_events(self.shop_id, refund, await self._units_of(refund))
        ]

    async def _units_of(self, refund: Fields) -> tuple[Line, ...]:
        """Look once into a refund that was made, and into its trade where that was not met before."""
        refund_id = own_id(refund, "refund_id")
        if refund_id is None or not mapping.is_given(refund):
            return ()
        key = (refund_id, text(refund, "modified"))
        if key not in self._returned:
            detail = await unless_refused(self._api.ask(_REFUND, refund_id=refund_id))
            if not mapping.refunded_parts(detail) <= self._parts.keys():
                said = await unless_refused(self._api.ask(_TRADE, tid=text(refund, "tid")))
                self._parts |= mapping.parts_of(part(said, "full_order_info"))
            self._returned[key] = tuple(mapping.returned(detail, self._parts))
        return self._returned[key]
