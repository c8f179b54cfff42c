"""What a WooCommerce order means, by an order as the REST API shows it."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from livestream_console.core.envelope import Viewer
from livestream_console.core.events import CouponUsed, OrderChanged, RefundChanged
from livestream_console.core.money import Money
from livestream_console.core.values import Line
from livestream_console.shops.fields import decode_object
from livestream_console.shops.woocommerce.mapping import order_events, product_draft

ORDER = b"""{
  "id": 9007199254740993, "status": "processing", "currency": "EUR", "total": "199.000000", "customer_id": 42,
  "date_created_gmt": "2026-11-22T20:15:00", "date_modified_gmt": "2026-11-22T20:16:00",
  "date_paid_gmt": "2026-11-22T20:15:20", "billing": {"phone": "13800000000"},
  "line_items": [
    {"id": 1, "product_id": 11, "variation_id": 12, "quantity": 1,
     "total": "124.166667", "total_tax": "24.833333",
     "meta_data": [{"key": "engraving", "value": "13800000000"}]},
    {"id": 2, "product_id": 21, "variation_id": 0, "quantity": 2,
     "total": "41.666667", "total_tax": "8.333333"}],
  "coupon_lines": [{"id": 3, "code": "live-abc234", "discount": "83.333333", "discount_tax": "16.666667"}],
  "refunds": [{"id": 7, "reason": "13800000000", "total": "-50.00"}],
  "meta_data": [
    {"key": "_wc_order_attribution_utm_source", "value": "live"},
    {"key": "_wc_order_attribution_utm_content", "value": "p1"},
    {"key": "push_id", "value": "p1"}, {"key": "_phone", "value": "13800000000"}]
}"""
REFUND = {
    "id": 7,
    "date_created_gmt": "2026-11-22T20:16:00",
    "amount": "50.00",
    "line_items": [{"product_id": 21, "variation_id": 0, "quantity": -2}],
}
AT = 1_795_378_500_000_000


def an_order(**changes: Any) -> dict[str, Any]:
    return {**decode_object(ORDER), **changes}


def test_an_order_its_refund_and_its_coupon() -> None:
    order, refund, coupon = order_events("shop:w", an_order(), [REFUND])
    hints = {"code": "live-abc234", "push": "p1", "utm": "utm_source=live&utm_content=p1"}
    assert order.event == OrderChanged(
        "9007199254740993",
        "paid",
        Money(19_900, "EUR"),
        (Line("11", "12", 1, Money(14_900, "EUR")), Line("21", "21", 2, Money(5_000, "EUR"))),
        hints=hints,
        placed_us=AT,
        paid_us=AT + 20_000_000,
    )
    assert (order.at_us, order.viewer) == (AT + 60_000_000, Viewer(id="42", masked=True))
    back = (Line("21", "21", 2),)
    assert refund.event == RefundChanged("7", "9007199254740993", Money(5_000, "EUR"), back, "done")
    assert coupon.event == CouponUsed("live-abc234", "9007199254740993", Money(10_000, "EUR"))
    assert b"13800000000" not in (order.raw or b"")


@pytest.mark.parametrize(
    ("status", "paid", "stands"),
    [
        ("pending", None, "placed"),
        ("on-hold", None, "placed"),
        ("processing", None, "placed"),  # to be paid on delivery
        ("processing", "2026-11-22T20:15:20", "paid"),
        ("packed-by-a-plugin", "2026-11-22T20:15:20", "paid"),
        ("refunded", "2026-11-22T20:15:20", "paid"),
        ("cancelled", "2026-11-22T20:15:20", "cancelled"),
        ("failed", None, "closed"),
        ("trash", None, "closed"),
    ],
)
def test_how_an_order_stands(status: str, paid: str | None, stands: str) -> None:
    event = next(order_events("shop:w", an_order(status=status, date_paid_gmt=paid), [])).event
    assert isinstance(event, OrderChanged)
    assert event.status == stands


def test_a_draft_is_no_order() -> None:
    assert list(order_events("shop:w", an_order(status="checkout-draft"), [])) == []


def test_yen_and_dinars_are_whole() -> None:
    line = {"product_id": 1, "quantity": 1, "total": "833.333333", "total_tax": "166.666667"}
    for currency, minor in (("JPY", 1_000), ("KWD", 1_000_000), ("CNY", 100_000)):
        event = next(order_events("shop:w", an_order(currency=currency, line_items=[line]), [])).event
        assert isinstance(event, OrderChanged)
        assert event.lines[0].amount == Money(minor, currency)


def test_a_product_without_variations_is_its_own_only_variant() -> None:
    product = {
        "id": 11,
        "name": "裙",
        "type": "simple",
        "price": "99.5",
        "stock_quantity": 3,
        "manage_stock": True,
    }
    draft = product_draft("shop:w", product, [], "CNY")
    assert draft is not None
    assert [(one.variant, one.price, one.stock) for one in draft.variants] == [("11", Money(9_950, "CNY"), 3)]
    assert draft.listings[0].sku == draft.product == "11"
    assert product_draft("shop:w", {**product, "price": ""}, [], "CNY") is None


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8) | st.sampled_from(["12.5", "-0", "1e9"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(st.sampled_from(sorted(decode_object(ORDER))), _JSON), _JSON)
def test_no_order_is_too_odd(changes: dict[str, Any], odd: Any) -> None:
    line = {"product_id": 1, "quantity": odd, "total": odd, "total_tax": odd}
    for changed in (changes, {"line_items": [line], "refunds": [{"id": odd}]}):
        for seen in order_events(
            "shop:w", an_order(**changed), [{"id": 1, "amount": odd, "line_items": [line]}]
        ):
            assert seen.id
            msgspec.json.encode(seen.event)
