"""WooCommerce's coupons, sale prices, lists and hooks, against its fake and by rule."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from livestream_console.core.events import OrderChanged
from livestream_console.core.money import Money
from livestream_console.core.ports import FeedFailure
from livestream_console.core.shops.shop import Deal, Hint, HookRefused
from livestream_console.rehearsal.servers.shop_woocommerce import WooCommerceServer, signed_hook
from livestream_console.rehearsal.shops.floor import Sku
from livestream_console.shops.hooks import base64_hmac_sha256
from livestream_console.shops.woocommerce import WooCommerceShop, deals, signing
from tests.contract.house import ITEM, SKU, HandClock, serving, stocked

_LOGIN: dict[str, Any] = {"key": "ck_7", "secret": "cs_secret"}


@asynccontextmanager
async def opened() -> AsyncIterator[tuple[WooCommerceShop, WooCommerceServer, HandClock]]:
    clock = HandClock()
    server = WooCommerceServer(stocked(clock, "CNY", refunds_move_date=False), **_LOGIN)
    async with (
        serving(server),
        WooCommerceShop(
            "w", server.url, **_LOGIN, hook_secrets=("s",), now_us=clock.now_us, page_size=3
        ) as shop,
    ):
        yield shop, server, clock


def a_deal(clock: HandClock, strategy: Any = "timed_price", **changes: Any) -> Deal:
    now_us = clock.now_us()
    asked = {"item": ITEM, "sku": SKU, "price": Money(9_900, "CNY"), **changes}
    return Deal("LIVE-A", strategy, "直播价", now_us, now_us + 60_000_000, **asked)


async def test_a_former_sale_comes_back_with_its_dates() -> None:
    async with opened() as (shop, server, clock):
        former = (15_000, clock.now_us() - 60_000_000, clock.now_us() + 3_600_000_000)
        server.floor.sku(ITEM, SKU).sale = former
        deal = a_deal(clock)
        before = await shop.prepare(deal)
        await shop.apply(deal, before)
        assert server.floor.price_of(ITEM, SKU) == 9_900
        await shop.undo(deal, before, SKU)
        assert server.floor.sku(ITEM, SKU).sale == former


async def test_a_sale_stands_in_the_shop_with_its_end_and_is_ended_by_us_too() -> None:
    async with opened() as (shop, server, clock):
        deal = a_deal(clock)
        before = await shop.prepare(deal)
        await shop.apply(deal, before)
        assert server.floor.sku(ITEM, SKU).sale == (9_900, deal.starts_us, deal.ends_us)
        await shop.undo(deal, before, SKU)
        assert server.floor.sku(ITEM, SKU).sale is None
        assert [line for line in server.asked if line.startswith("POST")] == [
            f"POST /products/{ITEM}/variations/{SKU}"
        ] * 2
        assert server.asked[-1].startswith("GET"), "and it was looked at again"


def test_a_shop_that_goes_on_charging_past_the_date_is_not_at_the_end() -> None:
    deal = a_deal(HandClock())
    before = deals.Before("CNY", ITEM, SKU, regular="199.00")
    ends = deals.sale_input(deal, before)["date_on_sale_to_gmt"]
    product = {
        "regular_price": "199.00",
        "sale_price": "99.00",
        "date_on_sale_to_gmt": ends,
        "price": "99.00",
    }
    late_us = deal.ends_us + 5_000_000
    assert deals.sale_standing(deal, before, product, late_us).state == "ours"
    over = {**product, "price": "199.00"}
    assert deals.sale_standing(deal, before, over, late_us).state == "ended"
    cleared = {"regular_price": "199.00", "price": "199.00"}
    assert deals.sale_standing(deal, before, cleared, late_us).state == "absent"
    former = deals.Before("CNY", ITEM, SKU, regular="199.00", sale="150.00")
    assert deals.sale_standing(deal, former, cleared, late_us).state == "ended"
    assert deals.sale_standing(deal, former, cleared, deal.starts_us).state == "foreign"
    edited = {**product, "sale_price": "98.00"}
    assert deals.sale_standing(deal, before, edited, deal.starts_us).state == "foreign"


async def test_a_coupon_ends_by_itself_and_says_how_often_it_was_used() -> None:
    async with opened() as (shop, server, clock):
        deal = a_deal(clock, "discount", units=5, code="LIVE-A")
        before = await shop.prepare(deal)
        reference = await shop.apply(deal, before)
        (coupon,) = server.floor.discounts.values()
        assert (coupon.ends_us, coupon.units, coupon.sku) == (deal.ends_us, 5, SKU)
        server.floor.buy("小林", ITEM, SKU, code="LIVE-A")
        standing = await shop.inspect(deal, before, reference)
        assert (standing.state, standing.found, standing.used) == ("ours", Money(9_900, "CNY"), 1)
        coupon.ends_us += 3_600_000_000
        assert (await shop.inspect(deal, before, reference)).state == "foreign"
        await shop.undo(deal, before, reference)
        assert coupon.ends_us < clock.now_us()


async def test_a_coupon_for_everything_takes_off_the_cart() -> None:
    async with opened() as (shop, server, clock):
        wish: dict[str, Any] = {"item": None, "sku": None, "price": None}
        deal = a_deal(clock, "discount", off=Money(500, "CNY"), least=Money(10_000, "CNY"), code="A", **wish)
        before = await shop.prepare(deal)
        reference = await shop.apply(deal, before)
        (coupon,) = server.floor.discounts.values()
        assert (coupon.off, coupon.least, coupon.sku) == (500, 10_000, None)
        assert (await shop.inspect(deal, before, reference)).state == "ours"


def test_what_is_limited_comes_off_one_unit_an_order_and_no_field_is_null() -> None:
    before = deals.Before("CNY", ITEM, SKU, regular="199.00")
    clock = HandClock()
    free, limited = (
        deals.coupon_input(deal, deals.terms_of(deal, before))
        for deal in (a_deal(clock, "discount"), a_deal(clock, "discount", units=5, per_buyer=2))
    )
    assert "limit_usage_to_x_items" not in free
    assert (limited["usage_limit"], limited["limit_usage_to_x_items"]) == (5, 1)
    assert limited["usage_limit_per_user"] == 2
    assert (limited["discount_type"], limited["amount"]) == ("fixed_product", "100.00")
    assert limited["product_ids"] == [int(SKU)]
    assert None not in limited.values()


async def test_a_price_that_is_not_lower_is_refused_before_it_is_asked() -> None:
    async with opened() as (shop, server, clock):
        for strategy in ("timed_price", "discount"):
            deal = a_deal(clock, strategy, price=Money(19_900, "CNY"))
            before = await shop.prepare(deal)
            with pytest.raises(FeedFailure, match="not_lower"):
                await shop.apply(deal, before)
        assert not any(line.startswith("POST") for line in server.asked)


async def test_a_simple_product_is_sold_by_its_own_id() -> None:
    async with opened() as (shop, server, clock):
        server.floor.stock("77", "袜子", Sku("77", "", 2_000, 9))
        deal = a_deal(clock, item="77", sku=None, price=Money(900, "CNY"))
        before = await shop.prepare(deal)
        assert await shop.apply(deal, before) == "77"
        assert server.floor.price_of("77", "77") == 900
        cursor = (await shop.poll(None)).cursor
        server.floor.buy("小林", "77", "77")
        (seen,) = (await shop.poll(cursor)).events
        assert isinstance(seen.event, OrderChanged)
        assert (seen.event.lines[0].product, seen.event.lines[0].variant) == ("77", "77")


async def test_an_order_that_changes_between_two_pages_is_told_by_the_next_look() -> None:
    async with opened() as (shop, server, clock):
        cursor = (await shop.poll(None)).cursor
        orders = [server.floor.buy(f"客 {n}", ITEM, SKU).order for n in range(7)]
        first = await shop.poll(cursor)
        assert first.more
        clock.pass_time(60)
        server.floor.cancel(orders[0])  # on the page that was read
        clock.pass_time(10)
        server.floor.buy("小陈", ITEM, SKU)  # on a page that was not
        cursor, told = first.cursor, list(first.events)
        for _ in range(8):
            polled = await shop.poll(cursor)
            cursor, told = polled.cursor, told + list(polled.events)
        statuses = [
            seen.event.status
            for seen in told
            if isinstance(seen.event, OrderChanged) and seen.event.order == orders[0]
        ]
        assert set(statuses) == {"paid", "cancelled"}


async def test_a_refund_is_asked_for_once() -> None:
    async with opened() as (shop, server, _):
        order = server.floor.buy("小林", ITEM, SKU).order
        server.floor.refund(order)
        for _ in range(3):
            assert len(await shop.sweep()) == 2
        assert server.asked.count(f"GET /orders/{order}/refunds") == 1


async def test_nothing_of_a_buyer_is_kept() -> None:
    async with opened() as (shop, server, _):
        server.floor.buy("小林", ITEM, SKU)
        (seen,) = await shop.sweep()
        kept = (seen.raw or b"").decode()
        assert "13800000000" not in kept
        assert "小林" not in kept
        assert "南京路" not in kept


async def test_the_key_travels_over_https_only() -> None:
    async with WooCommerceShop("w", "http://shop.example.invalid", **_LOGIN) as shop:
        with pytest.raises(FeedFailure, match="https"):
            await shop.check()


# --- hooks --------------------------------------------------------------------------------------------------


def test_the_rule_of_the_shared_vectors(shared_data: Path) -> None:
    """WooCommerce's rule is Shopify's, under another name."""
    vectors = msgspec.json.decode((shared_data / "signatures.json").read_bytes())
    assert "base64(hmac_sha256(secret, raw_body))" in vectors["woocommerce.webhook"]["rule"]
    same = vectors["shopify.webhook"]
    headers = {signing.SIGNATURE.lower(): same["X-Shopify-Hmac-Sha256"], signing.TOPIC: "order.created"}
    hint = signing.verified(headers, same["body"].encode(), ("other", same["secret"]))
    assert hint == Hint("order.created", "820982911946154508")


def test_the_ping_is_no_error_and_hints_at_nothing() -> None:
    assert signing.verified({}, b"webhook_id=7", ("s",)) == Hint("")
    with pytest.raises(HookRefused, match="bad_signature"):
        signing.verified({signing.SIGNATURE: "x"}, b"webhook_id=7", ("s",))
    with pytest.raises(HookRefused, match="no_signature"):
        signing.verified({}, b"webhook_id=7&x=1", ("s",))


def test_two_hooks_of_one_second_are_two() -> None:
    hooks = [signed_hook("order.updated", b'{"id":%d}' % n, "s") for n in (1, 2)]
    assert hooks[0][0]["X-WC-Webhook-Delivery-ID"] == hooks[1][0]["X-WC-Webhook-Delivery-ID"]
    assert [signing.verified(*hook, ("s",)).entity for hook in hooks] == ["1", "2"]


@given(body=st.binary(max_size=100), signature=st.text(max_size=60))
def test_a_body_without_its_signature_is_never_taken(body: bytes, signature: str) -> None:
    if base64_hmac_sha256("s", body) != signature and not body.startswith(b"webhook_id="):
        with pytest.raises(HookRefused):
            signing.verified({signing.SIGNATURE: signature, signing.TOPIC: "order.updated"}, body, ("s",))
