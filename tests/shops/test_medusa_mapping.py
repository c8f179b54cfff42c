"""What a Medusa order means, by an order as the real 2.21.2 wrote it."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from livestream_console.core.envelope import Viewer
from livestream_console.core.events import CouponUsed, OrderChanged, RefundChanged, StockReported
from livestream_console.core.money import Money
from livestream_console.core.values import Line
from livestream_console.shops.fields import decode_object
from livestream_console.shops.medusa.following import Cursor
from livestream_console.shops.medusa.mapping import (
    base_price,
    is_unpaid,
    order_events,
    product_draft,
    stock_report,
)

ORDER = b"""{
  "id": "order_01M8", "status": "pending", "version": 2, "currency_code": "cny", "total": 263,
  "item_total": 298, "shipping_total": 15, "customer_id": "cus_01M8", "email": "13800000000@example.org",
  "metadata": {"push_id": "P1", "wish": "13800000000"},
  "created_at": "2026-11-22T20:15:00.241Z", "updated_at": "2026-11-22T20:16:00.507Z",
  "items": [{
    "id": "ordli_01", "title": "13800000000", "product_id": "prod_01", "variant_id": "variant_01",
    "quantity": 2, "raw_quantity": {"value": "2", "precision": 20}, "total": 298,
    "subtotal": "352.21238938053096", "metadata": {"engraving": "13800000000"},
    "adjustments": [{"code": "LIVE-ABC234", "amount": 100, "is_tax_inclusive": true, "total": 100}]}],
  "payment_collections": [{
    "id": "pay_col_01", "status": "completed",
    "payments": [{
      "id": "pay_01", "captured_at": "2026-11-22T20:15:20.824Z", "canceled_at": null,
      "data": {"phone": "13800000000"},
      "refunds": [{"id": "ref_01", "amount": 50, "created_at": "2026-11-22T20:15:59.377Z",
                   "note": "13800000000"}]}]}]
}"""
AT = 1_795_378_500_000_000


def an_order(**changes: Any) -> dict[str, Any]:
    return {**decode_object(ORDER), **changes}


def _one(**changes: Any) -> OrderChanged:
    event = next(order_events("shop:m", an_order(**changes))).event
    assert isinstance(event, OrderChanged)
    return event


def test_an_order_its_refund_and_its_code() -> None:
    order, refund, coupon = order_events("shop:m", an_order())
    assert order.event == OrderChanged(
        "order_01M8",
        "paid",
        Money(31_300, "CNY"),
        (Line("prod_01", "variant_01", 2, Money(29_800, "CNY")),),
        hints={"code": "LIVE-ABC234", "push": "P1"},
        placed_us=AT + 241_000,
        paid_us=AT + 20_824_000,
    )
    assert (order.at_us, order.viewer) == (AT + 60_507_000, Viewer(id="cus_01M8", masked=True))
    assert refund.event == RefundChanged("ref_01", "order_01M8", Money(5_000, "CNY"), state="done")
    assert coupon.event == CouponUsed("LIVE-ABC234", "order_01M8", Money(10_000, "CNY"))
    assert b"13800000000" not in (order.raw or b"")
    assert decode_object(order.raw or b"")["metadata"] == {"push_id": "P1"}


def test_goods_that_came_back_go_with_the_first_refund() -> None:
    """A refund is of money alone there; what came back stands in the order's lines."""
    second = {"id": "ref_00", "amount": 7, "created_at": "2026-11-22T20:16:00Z"}
    payments = an_order()["payment_collections"]
    payments[0]["payments"][0]["refunds"].insert(0, second)
    items = [an_order()["items"][0] | {"detail": {"return_received_quantity": 1, "quantity": 2}}]
    told = list(order_events("shop:m", an_order(items=items, payment_collections=payments)))
    first, other = (one for one in told if isinstance(one.event, RefundChanged))
    line = Line("prod_01", "variant_01", 1)
    assert first.event == RefundChanged("ref_01", "order_01M8", Money(5_000, "CNY"), (line,), "done")
    assert first.at_us == AT + 60_507_000
    assert other.event == RefundChanged("ref_00", "order_01M8", Money(700, "CNY"), (), "done")
    broken = items[0]["detail"] | {"return_dismissed_quantity": 1}
    again = order_events("shop:m", an_order(items=[items[0] | {"detail": broken}]))
    assert [one.event.lines for one in again if isinstance(one.event, RefundChanged)] == [
        (Line("prod_01", "variant_01", 2),)
    ]


def test_goods_that_came_back_take_nothing_off_what_was_bought() -> None:
    """The totals sink with them, by parts that are not rounded."""
    sunk = {"total": "198.66666666666666", "return_received_total": "99.333333333333333"}
    (order, *_) = order_events(
        "shop:m", an_order(item_total="198.66666666666666", items=[an_order()["items"][0] | sunk])
    )
    assert order.event == _one()


def test_what_is_paid_later_is_dated_by_its_payment() -> None:
    (order, *_) = order_events("shop:m", an_order(updated_at="2026-11-22T20:15:00.241Z"))
    assert order.at_us == AT + 20_824_000


def _payments(*payments: dict[str, Any]) -> list[dict[str, Any]]:
    return [{"payments": list(payments)}]


_CAPTURED = {"id": "1", "captured_at": "2026-11-22T20:15:20Z"}
_OPEN = {"id": "2", "captured_at": None}
_OFF = {"id": "3", "captured_at": None, "canceled_at": "2026-11-22T20:15:10Z"}


@pytest.mark.parametrize(
    ("status", "payments", "stands"),
    [
        ("pending", [], "placed"),
        ("pending", [_OPEN], "placed"),
        ("requires_action", [_OPEN], "placed"),
        ("pending", [_CAPTURED, _OPEN], "placed"),
        ("pending", [_OFF], "placed"),
        ("pending", [_OFF, _CAPTURED], "paid"),
        ("completed", [_CAPTURED], "paid"),
        ("archived", [_CAPTURED], "paid"),
        ("canceled", [_OFF], "cancelled"),
        ("canceled", [_CAPTURED], "cancelled"),
    ],
)
def test_how_an_order_stands(status: str, payments: list[dict[str, Any]], stands: str) -> None:
    order = an_order(status=status, payment_collections=_payments(*payments))
    assert _one(status=status, payment_collections=_payments(*payments)).status == stands
    assert is_unpaid(order) is (stands == "placed")


def test_what_costs_nothing_is_paid_as_it_is_placed() -> None:
    free = {"item_total": 0, "shipping_total": 0, "payment_collections": []}
    assert _one(**free).paid_us == AT + 241_000
    assert _one(**free, items=[]).paid_us is None


def test_a_draft_is_no_order() -> None:
    assert list(order_events("shop:m", an_order(status="draft"))) == []


@pytest.mark.parametrize(
    ("currency", "total", "minor"),
    [
        ("jpy", "1000.4999999999999999", 1_000),
        ("kwd", "1.0005", 1_001),
        ("cny", "17.991", 1_799),
        ("cny", 17, 1_700),
        ("cny", "352.21238938053096", 35_221),
    ],
)
def test_what_the_shop_leaves_unrounded_comes_to_money(currency: str, total: object, minor: int) -> None:
    line = {"product_id": "p", "variant_id": "v", "quantity": 1, "total": total}
    event = _one(currency_code=currency, items=[line])
    assert event.lines[0].amount == Money(minor, currency.upper())


def _variant(**changes: Any) -> dict[str, Any]:
    level = {"stocked_quantity": 50, "reserved_quantity": 2, "updated_at": "2026-11-22T20:15:00Z"}
    empty = {"stocked_quantity": 0, "reserved_quantity": 1, "updated_at": "2026-11-22T20:14:00Z"}
    inventory = {"location_levels": [level, empty]}
    return {
        "id": "v",
        "product_id": "p",
        "title": "单对",
        "manage_inventory": True,
        "prices": [{"currency_code": "cny", "amount": 199, "min_quantity": None, "rules": {}}],
        "inventory_items": [{"required_quantity": 2, "inventory": inventory}],
        **changes,
    }


def test_stock_is_what_all_places_have_left_for_whole_variants() -> None:
    report = stock_report("shop:m", _variant())
    assert report is not None
    assert (report.event, report.at_us) == (StockReported("p", "v", 23), AT)
    again = stock_report("shop:m", _variant())
    assert again is not None
    assert again.id == report.id
    assert stock_report("shop:m", _variant(manage_inventory=False)) is None
    assert stock_report("shop:m", _variant(inventory_items=[])) is None


def test_the_price_of_one_unit_for_anybody_is_the_price() -> None:
    for_many = {"currency_code": "cny", "amount": 99, "min_quantity": 10, "rules": {}}
    for_some = {"currency_code": "cny", "amount": 89, "rules": {"region_id": "reg_01"}}
    elsewhere = {"currency_code": "jpy", "amount": 4_000, "rules": {}}
    own = {"currency_code": "cny", "amount": "199.01", "rules": {}}
    variant = _variant(prices=[for_many, for_some, elsewhere, own])
    assert base_price(variant, "CNY") == Money(19_901, "CNY")
    assert base_price(variant, "JPY") == Money(4_000, "JPY")
    assert base_price(variant, "EUR") is None


def test_a_product_that_has_no_price_here_is_left_out() -> None:
    product = {"id": "p", "title": "耳环", "variants": [_variant()]}
    draft = product_draft("shop:m", product, "CNY")
    assert draft is not None
    assert (draft.price, draft.stock, draft.listings[0].sku) == (Money(19_900, "CNY"), 23, "v")
    assert product_draft("shop:m", product, "EUR") is None


def test_a_cursor_waits_for_no_more_than_it_can_ask_for() -> None:
    place = Cursor()
    place.wait_for([an_order(id=f"order_{n}", payment_collections=[]) for n in range(100)])
    assert (len(place.unpaid), place.unpaid[-1]) == (60, "order_99")
    place.wait_for([an_order(id="order_99")])
    assert place.unpaid[-1] == "order_98"


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8) | st.sampled_from(["12.5", "-0", "1e9"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(st.sampled_from(sorted(decode_object(ORDER))), _JSON), _JSON)
def test_nothing_is_too_odd(changes: dict[str, Any], odd: Any) -> None:
    line = {"product_id": "p", "quantity": odd, "total": odd, "adjustments": [{"code": "c", "total": odd}]}
    payment = {"id": 1, "captured_at": odd, "refunds": [{"id": 1, "amount": odd, "created_at": odd}]}
    for changed in (changes, {"items": [line], "payment_collections": _payments(payment)}):
        for seen in order_events("shop:m", an_order(**changed)):
            assert seen.id
            msgspec.json.encode(seen.event)
    variant = _variant(prices=odd, inventory_items=odd)
    product_draft(
        "shop:m", {"id": "p", "variants": [variant, {"id": "w", "prices": [{"amount": odd}]}]}, "CNY"
    )
    stock_report("shop:m", variant)
