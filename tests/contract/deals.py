"""Deals as the console asks for them, in the way a shop can do them."""

from __future__ import annotations

import secrets
from base64 import b32encode

import pytest

from livestream_console.core.money import Money
from livestream_console.core.shops.shop import Deal, Strategy
from tests.contract.house import House

SALE = 9_900
_RUNS_S = 20
_RAW_S = 600


def fresh_key() -> str:
    return "LIVE-" + b32encode(secrets.token_bytes(5)).decode()


def a_sale(
    house: House,
    strategy: Strategy,
    *,
    minor: int = SALE,
    runs_s: float = _RUNS_S,
    units: int | None = None,
    per_buyer: int | None = None,
) -> Deal:
    """One unit for ``minor``; skipped where the shop has no such way."""
    can = house.shop.capabilities
    if strategy not in can.strategies:
        pytest.skip(f"{house.name} has no {strategy}")
    key = fresh_key()
    starts_us = house.now_us() + can.lead_s * 1_000_000
    lasts_s = max(can.least_sale_s, _RAW_S if strategy == "raw_price" else runs_s)
    return Deal(
        key=key,
        strategy=strategy,
        title=f"直播价 {key}",
        starts_us=starts_us,
        ends_us=starts_us + int(lasts_s * 1_000_000),
        item=house.item,
        sku=house.sku,
        price=Money(minor, house.price.currency),
        code=key if strategy == "discount" and can.needs_code else None,
        units=units,
        per_buyer=per_buyer,
    )


async def put_up(house: House, deal: Deal) -> tuple[str, str]:
    """Prepare and apply; return what stood there before and the shop's reference."""
    before = await house.shop.prepare(deal)
    if deal.price is not None:
        assert house.shop.price_before(before) == Money(await house.price_of(), house.price.currency)
    reference = await house.shop.apply(deal, before)
    await house.pass_time(house.shop.capabilities.lead_s)
    return before, reference


async def unit_price(house: House, buyer: str, code: str | None = None) -> int:
    """Put one unit into a new cart and return what it costs there."""
    return await house.amount_of(await house.add_to_cart(buyer, code=code))
