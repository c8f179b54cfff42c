"""Youzan: the signature of its pushes, its tokens and refusals, and what its trades mean."""

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
from livestream_console.core.shops.shop import HookRefused
from livestream_console.core.values import Line
from livestream_console.rehearsal.servers.shop_youzan import signed_push
from livestream_console.shops.fields import decode_object
from livestream_console.shops.youzan import YouzanShop, signing
from livestream_console.shops.youzan.mapping import (
    parts_of,
    product_draft,
    refund_events,
    returned,
    trade_events,
)
from tests.contract.house import ITEM, SKU
from tests.shops.opened import a_youzan_shop

TRADE = """{
  "order_info": {"tid": "E20261122201500012345678", "status": "WAIT_SELLER_SEND_GOODS", "refund_state": 0,
    "created": "2026-11-23 04:15:00", "pay_time": "2026-11-23 04:15:20",
    "update_time": "2026-11-23 04:15:30"},
  "buyer_info": {"yz_open_id": "kJ8x", "buyer_phone": "13800000000", "fans_nickname": "林"},
  "address_info": {"receiver_name": "林", "receiver_tel": "13800000000"},
  "remark_info": {"buyer_message": "13800000000"},
  "pay_info": {"total_fee": "208.90", "post_fee": "10.00", "payment": "218.90", "deduction_pay": 100},
  "orders": [
    {"oid": "1", "item_id": 9007199254740993, "sku_id": 9007199254740995, "num": 2, "payment": "199.00",
     "buyer_messages": "13800000000"},
    {"oid": "2", "item_id": 21, "sku_id": 0, "num": 1, "payment": "9.90"}]
}""".encode()
REFUND = {
    "refund_id": "201907042058500000031002",
    "tid": "E20261122201500012345678",
    "status": "SUCCESS",
    "refund_fee": "50.00",
    "modified": "2026-11-23 04:16:00",
}
AT = 1_795_378_500_000_000


def a_trade(**info: Any) -> dict[str, Any]:
    trade = decode_object(TRADE)
    return {**trade, "order_info": {**trade["order_info"], **info}}


# --- pushes -------------------------------------------------------------------------------------------------


def test_the_vector_of_the_signature_inside_a_push(shared_data: Path) -> None:
    vector = msgspec.json.decode((shared_data / "signatures.json").read_bytes())["youzan.push"]
    said = {"type": "trade_TradePaid", "id": "E2026", "msg": vector["msg"], "sign": vector["sign"]}
    hint = signing.verified({}, msgspec.json.encode(said), vector["client_id"], (vector["secret"],))
    assert (hint.topic, hint.entity) == ("trade_TradePaid", "E2026")
    changed = msgspec.json.encode(said | {"msg": vector["msg"] + "+"})
    with pytest.raises(HookRefused, match="bad_signature"):
        signing.verified({}, changed, vector["client_id"], (vector["secret"],))


def test_where_there_is_the_header_what_the_body_says_of_itself_counts_for_nothing() -> None:
    inside = hashlib.md5(b"cid" + b"{}" + b"s").hexdigest()
    body = msgspec.json.encode({"type": "trade_TradePaid", "id": "E1", "msg": "{}", "sign": inside})
    assert signing.verified({}, body, "cid", ("s",)).entity == "E1"
    for headers in (
        {"Event-Sign": "0" * 32},
        {"event-sign": ""},
        {"Event-Sign": inside, "event-sign": inside},
    ):
        with pytest.raises(HookRefused):
            signing.verified(headers, body, "cid", ("s",))


def test_a_probe_hints_at_nothing_and_an_item_at_no_trade() -> None:
    assert signing.verified(*signed_push("E1", "cid", "s", test=True), "cid", ("s",)).topic == ""
    body = msgspec.json.encode({"type": "ITEM_INFO", "id": "21"})
    headers = {"Event-Sign": hashlib.md5(b"cid" + body + b"s").hexdigest().upper()}
    hint = signing.verified(headers, body, "cid", ("s", ""))
    assert (hint.topic, hint.entity) == ("ITEM_INFO", None)


@given(body=st.binary(max_size=200), signature=st.text(max_size=40))
def test_any_push_is_taken_or_refused(body: bytes, signature: str) -> None:
    for headers in ({}, {signing.SIGNATURE: signature}):
        with pytest.raises(HookRefused):
            signing.verified(headers, body, "cid", ("secret",))
    signed = hashlib.md5(b"cid" + body + b"secret").hexdigest()
    with suppress(HookRefused):
        signing.verified({signing.SIGNATURE: signed}, body, "cid", ("secret",))


# --- meaning ------------------------------------------------------------------------------------------------


def test_a_trade_is_in_yuan_and_in_beijings_time() -> None:
    (order,) = trade_events("shop:y", a_trade())
    assert order.event == OrderChanged(
        "E20261122201500012345678",
        "paid",
        Money(21_890, "CNY"),
        (
            Line("9007199254740993", "9007199254740995", 2, Money(19_900, "CNY")),
            Line("21", "21", 1, Money(990, "CNY")),
        ),
        placed_us=AT,
        paid_us=AT + 20_000_000,
    )
    assert order.at_us == AT + 30_000_000
    assert order.viewer == Viewer(id="kJ8x", masked=True)
    assert order.raw is not None
    assert not any(secret in order.raw for secret in (b"1380", "林".encode()))


@pytest.mark.parametrize(
    ("changes", "status"),
    [
        ({"status": "WAIT_BUYER_PAY", "pay_time": None}, "placed"),
        ({"status": "WAIT_CONFIRM"}, "paid"),
        ({"status": "TRADE_CLOSED", "pay_time": ""}, "cancelled"),
        ({"status": "TRADE_CLOSED", "refund_state": 12}, "paid"),
        ({"status": "TRADE_CLOSED", "refund_state": 12, "pay_time": ""}, "cancelled"),
    ],
)
def test_how_a_trade_stands(changes: dict[str, Any], status: str) -> None:
    (order,) = trade_events("shop:y", a_trade(**changes))
    assert isinstance(order.event, OrderChanged)
    assert order.event.status == status


@pytest.mark.parametrize(
    ("changes", "state"),
    [
        ({}, "done"),
        ({"status": "WAIT_SELLER_AGREE"}, "pending"),
        ({"status": "SELLER_REFUSE_BUYER"}, "rejected"),
        ({"status": "CLOSED"}, "cancelled"),
        ({"demand": 3}, None),
    ],
)
def test_how_a_refund_stands(changes: dict[str, Any], state: str | None) -> None:
    told = [one.event for one in refund_events("shop:y", {**REFUND, **changes})]
    expected = RefundChanged(
        "201907042058500000031002", "E20261122201500012345678", Money(5_000, "CNY"), (), state
    )
    assert told == ([] if state is None else [expected])


@pytest.mark.parametrize(
    ("goods_back", "rows", "lines"),
    [
        (True, [{"oid": "1", "item_num": 1, "refund_fee": 9_950}], [Line(ITEM, SKU, 1)]),
        (True, [{"oid": "1", "item_num": 3, "refund_fee": 19_900}], [Line(ITEM, SKU, 2)]),
        (False, [{"oid": "1", "item_num": 0, "refund_fee": 9_950}], []),
        (False, [{"oid": "1", "item_num": 0, "refund_fee": 19_900}], [Line(ITEM, SKU, 2)]),
        (True, [{"oid": "2", "item_num": 0, "refund_fee": 990}], [Line("21", "21", 1)]),
        (True, [{"oid": "9", "item_num": 1, "refund_fee": 990}], []),
        (True, [{"oid": "1", "item_num": None, "refund_fee": None}], []),
    ],
)
def test_what_came_back_is_told_by_the_lines_of_the_trade(
    goods_back: bool, rows: list[dict[str, Any]], lines: list[Line]
) -> None:
    detail = {"return_goods": goods_back, "refund_order_item": rows}
    assert list(returned(detail, parts_of(a_trade()))) == lines


async def test_a_refund_is_looked_at_once_and_told_by_its_money_where_the_login_may_not() -> None:
    async with a_youzan_shop() as (shop, server, clock):
        server.floor.refunds_move_date = False
        order = server.floor.buy("林", ITEM, SKU, 2).order
        clock.pass_time(600)
        place = (await shop.poll(None)).cursor
        server.floor.take_back(order, 1)
        refund = await _refund_after(shop, place)
        assert (refund.amount, refund.lines) == (Money(19_900, "CNY"), (Line(ITEM, SKU, 1),))
        await shop.sweep()
        asked = [api for api in server.asked if api in ("youzan.trade.refund.get", "youzan.trade.get")]
        assert asked == ["youzan.trade.refund.get", "youzan.trade.get"]
        server.forbidden.add("youzan.trade.refund.get")
        server.floor.refund(order, 100)
        assert {event.lines for event in await _refunds_after(shop, place)} == {(), refund.lines}


async def _refund_after(shop: YouzanShop, place: str) -> RefundChanged:
    (refund,) = await _refunds_after(shop, place)
    return refund


async def _refunds_after(shop: YouzanShop, place: str) -> list[RefundChanged]:
    polled = await shop.poll(place)
    told = [*polled.events, *(await shop.poll(polled.cursor)).events]
    return [one.event for one in told if isinstance(one.event, RefundChanged)]


def test_an_item_without_skus_is_its_own_only_variant() -> None:
    draft = product_draft("shop:y", {"item_id": 21, "title": "鞋", "price": 990, "quantity": 3})
    assert draft is not None
    assert (draft.product, draft.price, draft.stock) == ("21", Money(990, "CNY"), 3)
    assert [variant.variant for variant in draft.variants] == ["21"]


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=8,
)
_NAMES = [
    *decode_object(TRADE),
    *decode_object(TRADE)["order_info"],
    *REFUND,
    "skus",
    "price",
    "item_imgs",
    "oid",
    "num",
]


@given(st.dictionaries(st.sampled_from([*_NAMES, "properties_name_json", "quantity"]), _JSON))
def test_any_fields_are_read_or_passed_over(fields: dict[str, Any]) -> None:
    list(trade_events("shop:y", fields))
    list(trade_events("shop:y", a_trade(**fields)))
    list(refund_events("shop:y", {**fields, "refund_id": "1"}))
    list(returned({**fields, "refund_order_item": [fields]}, parts_of({**fields, "orders": [fields]})))
    product_draft("shop:y", {**fields, "item_id": 1})
    product_draft("shop:y", {"item_id": 1, "skus": [{**fields, "sku_id": 2}]})


# --- polling ------------------------------------------------------------------------------------------------


async def test_a_change_that_shows_up_two_minutes_late_is_still_told() -> None:
    async with a_youzan_shop() as (shop, server, clock):
        place = (await shop.poll(None)).cursor
        late = server.floor.buy("林", ITEM, SKU).order
        hidden = server.floor.orders.pop(late)
        clock.pass_time(60)
        server.floor.buy("陈", ITEM, SKU)
        for _ in range(2):
            place = (await shop.poll(place)).cursor
        server.floor.orders[late] = hidden
        clock.pass_time(60)
        events = (await shop.poll(place)).events
        assert late in [one.event.order for one in events if isinstance(one.event, OrderChanged)]
