"""Douyin's shops: their signatures by public clients' vectors, their tokens, and what their orders mean."""

from __future__ import annotations

import hashlib
from contextlib import suppress
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
from livestream_console.core.shops.shop import Deal, HookRefused
from livestream_console.core.values import Line
from livestream_console.rehearsal.servers.shop_douyin import signed_push
from livestream_console.shops.douyin_shop import signing
from livestream_console.shops.douyin_shop.mapping import order_events, product_draft, refund_events
from livestream_console.shops.fields import decode_object
from tests.contract.house import ITEM, SKU
from tests.shops.opened import a_douyin_shop

ORDER = """{
  "order_id": "6936476692437472563", "order_status": 2, "main_status": 2, "doudian_open_id": "1@#Vrt",
  "create_time": 1795378500, "pay_time": 1795378520, "update_time": 1795378530,
  "pay_amount": 20890, "promotion_amount": 0, "buyer_words": "13800000000", "user_nick_name": "林",
  "encrypt_post_tel": "$$13800000000$$", "post_addr": {"encrypt_detail": "13800000000"},
  "sku_order_list": [
    {"order_id": "6936476692437472563", "product_id": 3660207428038974464, "sku_id": 3410716076201730,
     "product_id_str": "3660207428038974464", "item_num": 2, "pay_amount": 19900, "author_id": 7,
     "room_id": 7300000000000000001, "room_id_str": "7300000000000000001",
     "encrypt_post_receiver": "##13800000000##"},
    {"order_id": "6936476692437472564", "product_id": 3660207428038974465, "sku_id": 3410716076201731,
     "item_num": 1, "pay_amount": 990, "room_id_str": "0"}]
}""".encode()
ASKED: dict[str, Any] = {
    "aftersale_info": {
        "aftersale_id": "146701382803677771",
        "aftersale_type": 1,
        "aftersale_status": 12,
        "refund_status": 3,
        "refund_amount": 19_900,
        "update_time": 1_795_378_540,
    },
    "order_info": {
        "shop_order_id": "6936476692437472563",
        "related_order_info": [
            {
                "product_id": 3660207428038974464,
                "aftersale_item_num": 2,
                "pay_amount": 19_900,
                "aftersale_pay_amount": 19_900,
            }
        ],
    },
}
AT = 1_795_378_500_000_000


def an_order(**changes: Any) -> dict[str, Any]:
    return {**decode_object(ORDER), **changes}


def an_asking(**changes: Any) -> dict[str, Any]:
    return {**ASKED, "aftersale_info": {**ASKED["aftersale_info"], **changes}}


# --- signatures ---------------------------------------------------------------------------------------------


def test_the_hmac_vector_of_a_public_client(shared_data: Path) -> None:
    vector = msgspec.json.decode((shared_data / "signatures.json").read_bytes())[
        "doudian.request.hmac-sha256"
    ]
    signed = signing.request_signature(
        vector["app_key"],
        vector["secret"],
        vector["method"],
        vector["param_json"],
        vector["timestamp"],
        "hmac-sha256",
    )
    assert signed == vector["sign"]


def test_both_ways_come_to_the_sums_of_a_second_public_client() -> None:
    asked = ("appkey123", "secret123", "order.searchList", '{"page":0,"size":100}', "1800000000")
    assert signing.request_signature(*asked, "md5") == "a84d3597bbb7aaeb0540d1022623165c"
    assert signing.request_signature(*asked, "hmac-sha256") == (
        "8a5350b8fdacaa753c0885ab9859d382a31de4add09c6943c1d34298bd2165f1"
    )


def test_a_push_that_a_public_client_accepts(shared_data: Path) -> None:
    vector = msgspec.json.decode((shared_data / "signatures.json").read_bytes())["doudian.event"]
    app_key = vector["headers"]["app-id"]
    hint = signing.verified(vector["headers"], vector["body"].encode(), app_key, ("test-secret",))
    assert (hint.topic, hint.entity) == ("101", "4837328765348566675")
    with pytest.raises(HookRefused, match="bad_signature"):
        signing.verified(vector["headers"], vector["body"].encode() + b" ", app_key, ("test-secret",))


def test_a_push_to_another_app_is_refused() -> None:
    headers, body = signed_push(7, "app", "s")
    with pytest.raises(HookRefused):
        signing.verified(headers | {"app-id": "another"}, body, "app", ("s",))
    with pytest.raises(HookRefused, match="bad_signature"):
        signing.verified(*signed_push(7, "app", ""), "app", ("", ""))


@given(body=st.binary(max_size=200), signature=st.text(max_size=40))
def test_any_push_is_taken_or_refused(body: bytes, signature: str) -> None:
    headers = {signing.APP: "app", signing.SIGNATURE: signature}
    with pytest.raises(HookRefused):
        signing.verified(headers, body, "app", ("secret",))
    headers[signing.SIGNATURE] = hashlib.md5(b"app" + body + b"secret").hexdigest()
    with suppress(HookRefused):
        signing.verified(headers, body, "app", ("secret",))


# --- meaning ------------------------------------------------------------------------------------------------


def test_an_order_names_the_live_room_that_sold_it() -> None:
    (order,) = order_events("shop:d", an_order())
    assert order.event == OrderChanged(
        "6936476692437472563",
        "paid",
        Money(20_890, "CNY"),
        (
            Line("3660207428038974464", "3410716076201730", 2, Money(19_900, "CNY")),
            Line("3660207428038974465", "3410716076201731", 1, Money(990, "CNY")),
        ),
        hints={"room": "7300000000000000001"},
        placed_us=AT,
        paid_us=AT + 20_000_000,
    )
    assert order.viewer == Viewer(id="1@#Vrt", masked=True)


def test_nothing_is_kept_of_a_buyer() -> None:
    (order,) = order_events("shop:d", an_order())
    assert order.raw is not None
    assert not any(secret in order.raw for secret in (b"1380", "林".encode()))


@pytest.mark.parametrize(
    ("changes", "status"),
    [
        ({"order_status": 1, "pay_time": 0}, "placed"),
        ({"order_status": 105}, "paid"),
        ({"order_status": 5}, "paid"),
        ({"order_status": 4, "pay_time": 0}, "cancelled"),
        ({"order_status": 4, "main_status": 4}, "cancelled"),
        ({"order_status": 4, "main_status": 22}, "paid"),
        ({"order_status": 4, "main_status": 22, "pay_time": 0}, "cancelled"),
    ],
)
def test_how_an_order_stands(changes: dict[str, Any], status: str) -> None:
    (order,) = order_events("shop:d", an_order(**changes))
    assert isinstance(order.event, OrderChanged)
    assert order.event.status == status


def test_money_given_back_counts_with_its_units() -> None:
    (refund,) = refund_events("shop:d", ASKED)
    assert refund.event == RefundChanged(
        "146701382803677771",
        "6936476692437472563",
        Money(19_900, "CNY"),
        (Line("3660207428038974464", None, 2),),
        "done",
    )


@pytest.mark.parametrize(
    ("changes", "state"),
    [
        ({"refund_status": 1, "aftersale_status": 6}, "pending"),
        ({"refund_status": 4}, "rejected"),
        ({"refund_status": 0, "aftersale_status": 28}, "rejected"),
        ({"aftersale_type": 3, "refund_status": 0}, None),
        ({"aftersale_type": 3, "refund_status": 3}, "done"),
    ],
)
def test_how_an_after_sale_stands(changes: dict[str, Any], state: str | None) -> None:
    told = [one.event for one in refund_events("shop:d", an_asking(**changes))]
    states = [event.state for event in told if isinstance(event, RefundChanged)]
    assert states == ([] if state is None else [state])


def test_a_part_of_the_price_given_back_leaves_the_goods_sold() -> None:
    order = {**ASKED["order_info"]}
    order["related_order_info"] = [{**order["related_order_info"][0], "aftersale_pay_amount": 100}]
    for kind, units in ((1, 0), (6, 0), (0, 1)):
        asked = an_asking(aftersale_type=kind) | {"order_info": order}
        (refund,) = refund_events("shop:d", asked)
        assert isinstance(refund.event, RefundChanged)
        assert len(refund.event.lines) == units


def test_the_stock_of_several_warehouses_is_not_told() -> None:
    skus = [{"id": 1, "price": 990, "stock_num": 0, "sku_type": 1, "spec_detail_name1": "红"}]
    draft = product_draft("shop:d", {"product_id": 9, "name": "鞋"}, skus)
    assert draft is not None
    assert (draft.price, draft.stock, draft.variants[0].title) == (Money(990, "CNY"), None, "红")


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(st.sampled_from([*decode_object(ORDER), *ASKED, *ASKED["aftersale_info"]]), _JSON))
def test_any_fields_are_read_or_passed_over(fields: dict[str, Any]) -> None:
    list(order_events("shop:d", {**fields, "order_id": "1"}))
    list(refund_events("shop:d", fields))
    list(refund_events("shop:d", an_asking(**fields)))
    product_draft("shop:d", {**fields, "product_id": 1}, [{**fields, "id": 1}])


# --- polling ------------------------------------------------------------------------------------------------


async def test_an_order_and_its_refund_are_told_to_the_unit() -> None:
    async with a_douyin_shop() as (shop, server, _):
        place = (await shop.poll(None)).cursor
        cart = server.floor.add_to_cart("林", ITEM, SKU, 2, room="7300000000000000001").order
        server.floor.place(cart)
        server.floor.pay(cart)
        server.floor.refund(cart)
        first = await shop.poll(place)
        second = await shop.poll(first.cursor)
        (order,), (refund,) = first.events, second.events
        assert isinstance(order.event, OrderChanged)
        assert order.event.hints == {"room": "7300000000000000001"}
        assert isinstance(refund.event, RefundChanged)
        assert refund.event.lines == (Line(ITEM, None, 2),)
        assert (first.more, second.more) == (True, False)


async def test_it_offers_no_way_to_a_lower_price_and_tries_none() -> None:
    async with a_douyin_shop() as (shop, server, clock):
        assert shop.capabilities.strategies == frozenset()
        deal = Deal("LIVE-ABC234", "discount", "t", clock.now_us(), clock.now_us() + 1)
        for asking in (shop.prepare(deal), shop.apply(deal, ""), shop.undo(deal, "", None)):
            with pytest.raises(FeedFailure, match="strategy"):
                await asking
        assert server.asked == []
