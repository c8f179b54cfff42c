"""Shops and deals as panels see them."""

from __future__ import annotations

from typing import Any

import msgspec

from livestream_console.core.money import Money
from livestream_console.core.shops import deals as selling
from livestream_console.core.shops.deals import RemoteDeal
from livestream_console.core.shops.shop import Deal, ShopCapabilities, ShopHealth
from livestream_console.engine.shops import ShopStatus
from livestream_console.ui.shops.panel import ShopErrands
from tests.ui.fakes import NOON_US, FakeSource, room

MINUTE_US = 60_000_000
REAL = ShopCapabilities(
    frozenset({"discount", "raw_price"}),
    coupons=True,
    usage_limit=True,
    per_buyer=True,
    carts=True,
    checked="real_server",
)
VECTORS = ShopCapabilities(frozenset({"raw_price"}), hooks=True)


def shop(shop_id: str = "shop:vendure", can: ShopCapabilities = REAL, **link: Any) -> ShopStatus:
    """One shop that was looked at two seconds ago."""
    now_us = link.pop("now_us", NOON_US)
    status = msgspec.structs.replace(
        room(shop_id, **link), last_event_us=now_us - 34_000_000, last_traffic_us=now_us - 2_000_000
    )
    return ShopStatus(status, can, ShopHealth("CNY", "秋冬美妆店"), 12, now_us - 2_000_000)


def deal(name: str = "o1", step: str = "live", *, now_us: int = NOON_US, **fields: Any) -> RemoteDeal:
    """A sale for ¥59 that ends in a quarter of an hour."""
    minor = fields.pop("minor", 5_900)
    asked = Deal(
        f"LIVE-{name}",
        "raw_price",
        fields.pop("title", "丝绒哑光口红礼盒"),
        now_us,
        now_us + 15 * MINUTE_US,
        item="i1",
        sku="s1",
        price=None if minor is None else Money(minor, "CNY"),
    )
    shop_id = fields.pop("shop", "shop:vendure")
    return RemoteDeal(f"{name}/{shop_id}/0", shop_id, name, asked, "A1", step=step, before="{}", **fields)


def stand(source: Any, *deals: RemoteDeal) -> None:
    """Put deals into a source's state."""
    source.state.selling = selling.SellingState({one.intent: one for one in deals})


class ShopSource(FakeSource):
    """A live show with shops."""

    def __init__(self) -> None:
        super().__init__()
        self.shops: list[ShopStatus] = []


async def _nothing(_: object) -> None:
    """Take what is asked and do nothing."""


NO_ERRANDS = ShopErrands(
    add=_nothing,
    edit=_nothing,
    remove=_nothing,
    import_products=_nothing,
    link_product=_nothing,
    retry=lambda shop_id: None,
)
