"""TikTok Shop: its signatures by a public client's vector, what its orders mean, and a sale half put up."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from livestream_console.core.envelope import Viewer
from livestream_console.core.events import OrderChanged, RefundChanged
from livestream_console.core.money import Money
from livestream_console.core.ports import FeedFailure
from livestream_console.core.shops.shop import Deal, HookRefused, Token
from livestream_console.core.values import Line
from livestream_console.rehearsal.servers.shop_tiktok import TikTokServer, signed_hook
from livestream_console.shops.fields import decode_object
from livestream_console.shops.tiktok_shop import TikTokShop, signing
from livestream_console.shops.tiktok_shop.mapping import order_events, product_draft, return_events
from tests.contract.house import ITEM, PRICE, SKU, HandClock, serving, stocked

ORDER = b"""{
  "id": "576461413038785752", "status": "AWAITING_SHIPMENT", "user_id": "7021436810468230477",
  "buyer_email": "x@scs.example.invalid", "buyer_message": "13800000000", "buyer_nickname": "lin",
  "recipient_address": {"phone_number": "(+1)13800000000", "name": "lin"}, "cpf": "13800000000",
  "create_time": 1795378500, "paid_time": 1795378520, "update_time": 1795378530,
  "payment": {"currency": "USD", "sub_total": "398.00", "total_amount": "403.00", "shipping_fee": "5.00"},
  "line_items": [
    {"id": "1", "product_id": "11", "sku_id": "12", "sale_price": "199.00", "currency": "USD",
     "display_status": "AWAITING_SHIPMENT"},
    {"id": "2", "product_id": "11", "sku_id": "12", "sale_price": "199.00", "currency": "USD",
     "display_status": "AWAITING_SHIPMENT"},
    {"id": "3", "product_id": "11", "sku_id": "13", "sale_price": "9.90", "currency": "USD",
     "display_status": "CANCELLED"}]
}"""
RETURN = {
    "return_id": "4035633894241702",
    "order_id": "576461413038785752",
    "return_type": "REFUND",
    "return_status": "RETURN_OR_REFUND_REQUEST_COMPLETE",
    "update_time": 1795378540,
    "refund_amount": {"currency": "USD", "refund_total": "199.00"},
    "return_line_items": [{"sku_id": "12"}],
}
AT = 1_795_378_500_000_000


def an_order(**changes: Any) -> dict[str, Any]:
    return {**decode_object(ORDER), **changes}


# --- signatures ---------------------------------------------------------------------------------------------


def test_the_vector_of_a_public_client(shared_data: Path) -> None:
    vector = msgspec.json.decode((shared_data / "signatures.json").read_bytes())["tiktokshop.request"]
    query, body = vector["query"], vector["body"].encode()
    signed = signing.request_signature(vector["path"], query, body, vector["secret"])
    assert signed == vector["sign"]
    also_there = {**query, "sign": "x", "access_token": "y"}
    assert signing.request_signature(vector["path"], also_there, body, vector["secret"]) == signed


def test_a_hook_that_is_old_is_refused() -> None:
    headers, body = signed_hook("576461413038785752", 1_795_378_500, "ak", "s")
    hint = signing.verified(headers, body, "ak", ("s", ""), AT + 299_000_000)
    assert (hint.topic, hint.entity, hint.at_us) == ("1", "576461413038785752", AT)
    with pytest.raises(HookRefused, match="stale"):
        signing.verified(headers, body, "ak", ("s",), AT + 301_000_000)
    with pytest.raises(HookRefused, match="bad_signature"):
        signing.verified(headers, body, "another app", ("s",), AT)


@given(body=st.binary(max_size=200), signature=st.text(max_size=70))
def test_any_hook_is_taken_or_refused(body: bytes, signature: str) -> None:
    with pytest.raises(HookRefused):
        signing.verified({signing.SIGNATURE: signature}, body, "ak", ("secret", ""), 0)
    headers = {signing.SIGNATURE: signing._hmac("secret", b"ak" + body)}
    with suppress(HookRefused):
        signing.verified(headers, body, "ak", ("secret",), 0)


# --- meaning ------------------------------------------------------------------------------------------------


def test_units_are_counted_and_a_cancelled_one_is_not() -> None:
    (order,) = order_events("shop:t", an_order())
    assert order.event == OrderChanged(
        "576461413038785752",
        "paid",
        Money(40_300, "USD"),
        (Line("11", "12", 2, Money(39_800, "USD")),),
        placed_us=AT,
        paid_us=AT + 20_000_000,
    )
    assert order.at_us == AT + 30_000_000
    assert order.viewer == Viewer(id="7021436810468230477", masked=True)


def test_nothing_is_kept_of_a_buyer() -> None:
    (order,) = order_events("shop:t", an_order())
    assert order.raw is not None
    assert not any(secret in order.raw for secret in (b"1380", b'lin"', b"example.invalid"))


@pytest.mark.parametrize(
    ("changes", "status"),
    [
        ({"status": "UNPAID", "paid_time": None}, "placed"),
        ({"status": "AWAITING_SHIPMENT", "is_cod": True, "paid_time": None}, "placed"),
        ({"status": "ON_HOLD"}, "paid"),
        ({"status": "CANCELLED"}, "cancelled"),
        ({"status": "A_NEW_ONE"}, "paid"),
    ],
)
def test_how_an_order_stands(changes: dict[str, Any], status: str) -> None:
    (order,) = order_events("shop:t", an_order(**changes))
    assert isinstance(order.event, OrderChanged)
    assert order.event.status == status


def test_a_return_is_a_refund_of_units() -> None:
    (refund,) = return_events("shop:t", RETURN, {"12": "11"})
    assert refund.event == RefundChanged(
        "4035633894241702", "576461413038785752", Money(19_900, "USD"), (Line("11", "12", 1),), "done"
    )


@pytest.mark.parametrize(
    ("kind", "status", "state"),
    [
        ("REFUND", "RETURN_OR_REFUND_REQUEST_PENDING", "pending"),
        ("REFUND", "RETURN_OR_REFUND_REQUEST_SUCCESS", "pending"),
        ("RETURN_AND_REFUND", "REJECT_RECEIVE_PACKAGE", "rejected"),
        ("RETURN_AND_REFUND", "RETURN_OR_REFUND_REQUEST_CANCEL", "cancelled"),
        ("EXCHANGE", "EXCHANGE_REQUEST_REFUND_SUCCESS", "done"),
        ("EXCHANGE", "EXCHANGE_REQUEST_COMPLETE", None),
        ("REPLACEMENT", "REPLACEMENT_REQUEST_PENDING", None),
    ],
)
def test_how_a_return_stands(kind: str, status: str, state: str | None) -> None:
    told = list(return_events("shop:t", {**RETURN, "return_type": kind, "return_status": status}, {}))
    assert [one.event.state for one in told if isinstance(one.event, RefundChanged)] == [state][
        : state is not None
    ]


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=8,
)


@given(
    st.dictionaries(st.sampled_from([*decode_object(ORDER), *RETURN, "skus", "main_images", "title"]), _JSON)
)
def test_any_fields_are_read_or_passed_over(fields: dict[str, Any]) -> None:
    list(order_events("shop:t", {**fields, "id": "1"}))
    list(return_events("shop:t", {**fields, "return_id": "1"}, {"12": "11"}))
    product_draft("shop:t", {**fields, "id": "1"})


# --- a sale -------------------------------------------------------------------------------------------------


def connector(server: TikTokServer, shop_cipher: str = "") -> TikTokShop:
    return TikTokShop(
        "t",
        app_key=server.secrets["app_key"],
        app_secret=server.secrets["app_secret"],
        token=Token(server.secrets["token"]),
        shop_cipher=shop_cipher,
        url=server.url,
        auth_url=server.url,
        now_us=server.floor.now_us,
    )


@asynccontextmanager
async def a_shop() -> AsyncIterator[tuple[TikTokShop, TikTokServer, HandClock]]:
    clock = HandClock()
    server = TikTokServer(stocked(clock, "USD"), app_key="ak", app_secret="s", token="t")
    async with serving(server), connector(server) as shop:
        yield shop, server, clock


def a_deal(clock: HandClock, *, lead_s: int = 30, lasts_s: int = 600) -> Deal:
    starts_us = clock.now_us() + lead_s * 1_000_000
    return Deal(
        key="LIVE-ABC234",
        strategy="timed_price",
        title="t",
        starts_us=starts_us,
        ends_us=starts_us + lasts_s * 1_000_000,
        item=ITEM,
        sku=SKU,
        price=Money(9_900, "USD"),
    )


async def test_an_activity_that_was_made_but_never_filled_is_filled_by_a_second_asking() -> None:
    async with a_shop() as (shop, server, clock):
        deal = a_deal(clock)
        before = await shop.prepare(deal)
        body = {"title": deal.key, "begin_time": deal.starts_us // 1_000_000}
        made = await shop._api.post(
            "/promotion/202309/activities", body | {"end_time": deal.ends_us // 1_000_000}
        )
        found = await shop.inspect(deal, before, None)
        assert (found.state, found.reference) == ("absent", made["activity_id"])
        clock.pass_time(31)
        assert await shop.apply(deal, before) == made["activity_id"]
        assert server.floor.price_of(ITEM, SKU) == 9_900


async def test_an_activity_begins_a_little_later_than_asked_where_its_time_has_come() -> None:
    async with a_shop() as (shop, server, clock):
        deal = a_deal(clock, lead_s=0, lasts_s=700)
        await shop.apply(deal, await shop.prepare(deal))
        assert server.floor.price_of(ITEM, SKU) == PRICE
        clock.pass_time(5)
        assert server.floor.price_of(ITEM, SKU) == 9_900


async def test_what_would_be_too_short_or_is_over_is_not_put_up() -> None:
    async with a_shop() as (shop, _, clock):
        deal = a_deal(clock)
        before = await shop.prepare(deal)
        clock.pass_time(60)
        with pytest.raises(FeedFailure, match="too_short"):
            await shop.apply(deal, before)
        deal = a_deal(clock)
        reference = await shop.apply(deal, before)
        await shop.undo(deal, before, reference)
        with pytest.raises(FeedFailure, match="ended"):
            await shop.apply(deal, before)


async def test_a_refund_is_told_with_the_product_of_an_order_never_seen() -> None:
    async with a_shop() as (shop, server, clock):
        order = server.floor.buy("lin", ITEM, SKU, 2).order
        clock.pass_time(600)
        place = (await shop.poll(None)).cursor
        server.floor.refund(order)
        polled = await shop.poll(place)
        assert polled.more
        (refund,) = (await shop.poll(polled.cursor)).events
        assert isinstance(refund.event, RefundChanged)
        assert refund.event.lines == (Line(ITEM, SKU, 2),)


async def test_a_login_that_is_not_for_the_shop_named_is_refused() -> None:
    async with a_shop() as (shop, server, _):
        async with connector(server, shop_cipher="GCP_other") as other:
            with pytest.raises(FeedFailure, match="shop_cipher"):
                await other.check()
        assert (await shop.check()).title == "Rehearsal"
