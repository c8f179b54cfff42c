"""Kuaishou's shops: their signature by a public client's vector, their sealed pushes, what an order means."""

from __future__ import annotations

import base64
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
from livestream_console.core.shops.shop import HookRefused, Token
from livestream_console.core.values import Line
from livestream_console.rehearsal.servers.shop_kuaishou import KuaishouServer, sealed_push
from livestream_console.shops.fields import decode_object
from livestream_console.shops.kuaishou_shop import KuaishouShop, signing
from livestream_console.shops.kuaishou_shop.mapping import order_events, product_draft, refund_events, sold_in
from tests.contract.house import ITEM, SKU, HandClock, serving, stocked

ORDER = """{
  "orderBaseInfo": {"oid": 9607602240240301993, "status": 30, "createTime": 1795378500000,
    "payTime": 1795378520000, "updateTime": 1795378530000, "totalFee": 19900, "discountFee": 0,
    "buyerOpenId": "f1b6", "buyerNick": "林", "remark": "13800000000"},
  "orderItemInfo": {"orderItemId": 1, "itemId": 9007199254740993, "skuId": 9007199254740995, "num": 2,
    "price": 9950, "itemTitle": "耳环"},
  "orderRefundList": [{"refundId": 5, "refundStatus": 10, "handlingWay": 10}],
  "orderAddress": {"encryptedMobile": "13800000000", "desensitiseConsignee": "林**"}
}""".encode()
REFUND = {
    "refundId": 9607602240240301994,
    "oid": 9607602240240301993,
    "refundFee": 5_000,
    "status": 60,
    "handlingWay": 10,
    "updateTime": 1_795_378_540_000,
}
PUSH = {
    "eventId": "243_4027",
    "appKey": "ks7",
    "event": "kwaishop_order_paySuccess",
    "info": '{"oid":9607602240240301993,"sellerId":2161524184,"status":30,"updateTime":1795378500000}',
    "updateTime": 1_795_378_500_000,
}
APP: dict[str, Any] = {"app_key": "ks7", "app_secret": "a", "sign_secret": "s"}
LOGIN: dict[str, Any] = {**APP, "token": Token("t", refresh="r")}
AT = 1_795_378_500_000_000
SECRET, FORMER = base64.b64encode(bytes(range(16))).decode(), base64.b64encode(bytes(range(1, 17))).decode()


def an_order(**base: Any) -> dict[str, Any]:
    order = decode_object(ORDER)
    return {**order, "orderBaseInfo": {**order["orderBaseInfo"], **base}}


# --- signatures and pushes ----------------------------------------------------------------------------------


def test_the_vector_of_a_public_client(shared_data: Path) -> None:
    vector = msgspec.json.decode((shared_data / "signatures.json").read_bytes())["kwaixiaodian.request.MD5"]
    params = {name: str(value) for name, value in vector["params"].items()}
    assert signing.request_signature(params, vector["sign_secret"], "MD5") == vector["sign"]
    signed = {**params, "sign": "x"}
    assert signing.request_signature(signed, vector["sign_secret"], "MD5") == vector["sign"]


@pytest.mark.parametrize("secret", [SECRET, FORMER])
def test_a_push_is_opened_with_the_present_and_the_former_key(secret: str) -> None:
    hint = signing.opened(sealed_push(PUSH, secret), "ks7", (SECRET, FORMER), AT)
    assert (hint.topic, hint.entity, hint.at_us) == ("kwaishop_order_paySuccess", "9607602240240301993", AT)


def test_a_heartbeat_hints_at_nothing() -> None:
    assert signing.opened(sealed_push({**PUSH, "test": True}, SECRET), "ks7", (SECRET,), 0).topic == ""


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (sealed_push(PUSH, FORMER), "bad_signature"),
        (sealed_push({**PUSH, "appKey": "another"}, SECRET), "bad_signature"),
        (sealed_push(PUSH, SECRET)[:-4], "bad_signature"),
        (sealed_push(PUSH, SECRET) + b" ", "bad_signature"),
        (b"x" + sealed_push(PUSH, SECRET)[1:], "bad_signature"),
        (msgspec.json.encode(PUSH), "bad_signature"),
        (b"", "bad_signature"),
        (b"A" * (1024 * 1024 + 1), "too_large"),
        (sealed_push({**PUSH, "updateTime": 1_795_378_199_000}, SECRET), "stale"),
        (sealed_push({**PUSH, "updateTime": None}, SECRET), "malformed"),
        (sealed_push({**PUSH, "event": 7}, SECRET), "malformed"),
    ],
)
def test_any_other_push_is_refused(body: bytes, code: str) -> None:
    with pytest.raises(HookRefused, match=code):
        signing.opened(body, "ks7", (SECRET, "no key at all", ""), AT)


@given(body=st.binary(max_size=200), info=st.text(max_size=40))
def test_any_push_is_taken_or_refused(body: bytes, info: str) -> None:
    for sent in (body, base64.b64encode(body)):
        with pytest.raises(HookRefused):
            signing.opened(sent, "ks7", (SECRET,), AT)
    with suppress(HookRefused):
        assert signing.opened(sealed_push({**PUSH, "info": info}, SECRET), "ks7", (SECRET,), AT).topic


# --- meaning ------------------------------------------------------------------------------------------------


def test_an_order_is_of_one_sku_and_in_fen() -> None:
    (order,) = order_events("shop:k", an_order())
    assert order.event == OrderChanged(
        "9607602240240301993",
        "paid",
        Money(19_900, "CNY"),
        (Line("9007199254740993", "9007199254740995", 2, Money(19_900, "CNY")),),
        placed_us=AT,
        paid_us=AT + 20_000_000,
    )
    assert order.at_us == AT + 30_000_000
    assert order.viewer == Viewer(id="f1b6", masked=True)
    assert order.raw is not None
    assert not any(secret in order.raw for secret in (b"1380", "林".encode()))


@pytest.mark.parametrize(
    ("changes", "refund", "status"),
    [
        ({"status": 10, "payTime": 0}, {}, "placed"),
        ({"status": 70}, {}, "paid"),
        ({"status": 80, "payTime": 0}, {}, "cancelled"),
        ({"status": 80}, {"refundStatus": 70}, "cancelled"),
        ({"status": 80}, {"refundStatus": 60, "handlingWay": 10}, "paid"),
        ({"status": 80}, {"refundStatus": 60, "handlingWay": 3}, "cancelled"),
    ],
)
def test_how_an_order_stands(changes: dict[str, Any], refund: dict[str, Any], status: str) -> None:
    (order,) = order_events("shop:k", {**an_order(**changes), "orderRefundList": [refund]})
    assert isinstance(order.event, OrderChanged)
    assert order.event.status == status


@pytest.mark.parametrize(
    ("changes", "state"),
    [
        ({}, "done"),
        ({"status": 10}, "pending"),
        ({"status": 12}, "rejected"),
        ({"status": 70}, "closed"),
        ({"handlingWay": 3}, None),
    ],
)
def test_how_a_refund_stands(changes: dict[str, Any], state: str | None) -> None:
    told = [one.event for one in refund_events("shop:k", {**REFUND, **changes}, {})]
    expected = RefundChanged("9607602240240301994", "9607602240240301993", Money(5_000, "CNY"), (), state)
    assert told == ([] if state is None else [expected])


@pytest.mark.parametrize(
    ("changes", "units"),
    [
        ({"refundFee": 9_950}, 1),
        ({"refundFee": 19_900}, 2),
        ({"refundFee": 30_000}, 0),  # nobody says of how many it is
        ({"refundFee": 39_800}, 2),
        ({"refundFee": 9_950, "status": 10}, 0),
        ({"refundFee": 9_950, "handlingWay": 10}, 0),
        ({"refundFee": 5_000}, 0),
        ({"refundFee": 9_950, "oid": 7}, 0),
    ],
)
def test_goods_that_came_back_for_the_money_of_whole_units_are_told(
    changes: dict[str, Any], units: int
) -> None:
    asked = {**REFUND, "handlingWay": 1, **changes}
    (refund,) = refund_events("shop:k", asked, sold_in(an_order()))
    line = Line("9007199254740993", "9007199254740995", units)
    assert isinstance(refund.event, RefundChanged)
    assert refund.event.lines == ((line,) if units else ())


async def test_an_order_never_seen_is_looked_at_once_for_what_came_back_of_it() -> None:
    async with a_shop() as (shop, server, clock):
        server.floor.refunds_move_date = False
        order = server.floor.buy("林", ITEM, SKU, 2).order
        clock.pass_time(600)
        place = (await shop.poll(None)).cursor
        server.floor.take_back(order, 1)
        polled = await shop.poll(place)
        (refund,) = (await shop.poll(polled.cursor)).events
        assert isinstance(refund.event, RefundChanged)
        assert refund.event.lines == (Line(ITEM, SKU, 1),)
        await shop.poll(polled.cursor)
        assert [method for method, _ in server.asked].count("open.order.detail") == 1


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=8,
)
_NAMES = [*decode_object(ORDER), *decode_object(ORDER)["orderBaseInfo"], *REFUND, "skuList", "title"]


@given(st.dictionaries(st.sampled_from([*_NAMES, "skuSalePrice", "skuStock", "specification"]), _JSON))
def test_any_fields_are_read_or_passed_over(fields: dict[str, Any]) -> None:
    list(order_events("shop:k", fields))
    list(order_events("shop:k", an_order(**fields)))
    list(refund_events("shop:k", {**fields, "refundId": 1}, sold_in({**fields, "orderBaseInfo": fields})))
    product_draft("shop:k", {**fields, "kwaiItemId": 1})
    product_draft("shop:k", {"kwaiItemId": 1, "skuList": [{**fields, "kwaiSkuId": 2}]})


# --- polling ------------------------------------------------------------------------------------------------


@asynccontextmanager
async def a_shop(
    way: signing.SignMethod = "MD5",
) -> AsyncIterator[tuple[KuaishouShop, KuaishouServer, HandClock]]:
    clock = HandClock()
    server = KuaishouServer(stocked(clock, "CNY"), **APP, token="t", refresh_token="r")
    async with (
        serving(server),
        KuaishouShop(
            "k", **LOGIN, message_secrets=(SECRET,), sign_method=way, url=server.url, now_us=clock.now_us
        ) as shop,
    ):
        yield shop, server, clock


@pytest.mark.parametrize("way", ["MD5", "HMAC_SHA256"])
async def test_either_way_of_signing_is_understood(way: signing.SignMethod) -> None:
    async with a_shop(way) as (shop, _, clock):
        health = await shop.check()
        assert (health.title, health.lacks) == ("Rehearsal", ())
        now_ms = clock.now_us() // 1_000
        push = sealed_push({**PUSH, "updateTime": now_ms}, SECRET)
        assert shop.hint({}, push, clock.now_us()).entity == "9607602240240301993"


async def test_three_days_of_absence_are_told_day_by_day() -> None:
    async with a_shop() as (shop, server, clock):
        cursor = (await shop.poll(None)).cursor
        bought = []
        for _ in range(3):
            clock.pass_time(86_400)
            order = server.floor.buy("林", ITEM, SKU).order
            server.floor.refund(order, 100)
            bought.append(order)
        told, more = [], True
        while more:
            polled = await shop.poll(cursor)
            cursor, more = polled.cursor, polled.more
            told += [one.event for one in polled.events]
        assert [event.order for event in told if isinstance(event, OrderChanged)] == bought
        assert [event.order for event in told if isinstance(event, RefundChanged)] == bought
        assert server.grants.count == 1
        quiet = len(server.asked)
        assert (await shop.poll(cursor)).more
        assert len(server.asked) == quiet + 1


async def test_a_list_is_asked_for_by_the_shops_clock() -> None:
    async with a_shop() as (shop, server, clock):
        ahead = KuaishouShop(
            "k",
            **LOGIN,
            url=server.url,
            now_us=lambda: clock.now_us() + 90_000_000,
        )
        async with ahead:
            cursor = (await ahead.poll(None)).cursor
            clock.pass_time(1)
            server.floor.buy("林", ITEM, SKU)
            assert len((await ahead.poll(cursor)).events) == 1
            assert (await ahead.check()).skew_s == -90
        assert (await shop.check()).skew_s == 0
