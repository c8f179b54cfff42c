"""What a Shopify order means, by an order as the Admin API shows it."""

from __future__ import annotations

from typing import Any

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from livestream_console.core.events import CouponUsed, OrderChanged, RefundChanged
from livestream_console.core.money import Money
from livestream_console.core.values import Line
from livestream_console.shops.shopify.mapping import order_events, product_draft

ORDER = b"""{
  "id": "gid://shopify/Order/9007199254740993", "createdAt": "2026-11-22T20:15:00Z",
  "processedAt": "2026-11-22T20:15:00Z", "updatedAt": "2026-11-22T20:16:00Z", "cancelledAt": null,
  "displayFinancialStatus": "PARTIALLY_REFUNDED", "discountCodes": ["LIVE-ABC234"],
  "totalPriceSet": {"shopMoney": {"amount": "198.0", "currencyCode": "USD"}},
  "customAttributes": [{"key": "push_id", "value": "p1"}, {"key": "phone", "value": "13800000000"}],
  "customerJourneySummary": {
    "firstVisit": {"utmParameters": {"source": "mail", "content": "old"}},
    "lastVisit": {"utmParameters": {"source": "live", "content": "p1"}}},
  "lineItems": {"nodes": [{
    "id": "gid://shopify/LineItem/1", "quantity": 2,
    "product": {"id": "gid://shopify/Product/11"}, "variant": {"id": "gid://shopify/ProductVariant/12"},
    "originalTotalSet": {"shopMoney": {"amount": "298.0", "currencyCode": "USD"}},
    "discountAllocations": [{
      "allocatedAmountSet": {"shopMoney": {"amount": "100.0", "currencyCode": "USD"}},
      "discountApplication": {"__typename": "DiscountCodeApplication", "code": "live-abc234"}}]}]},
  "transactions": [{"kind": "AUTHORIZATION", "status": "SUCCESS", "processedAt": "2026-11-22T20:15:10Z"},
                   {"kind": "CAPTURE", "status": "SUCCESS", "processedAt": "2026-11-22T20:15:20Z"},
                   {"kind": "REFUND", "status": "SUCCESS", "processedAt": "2026-11-22T20:16:00Z"}],
  "refunds": [{"id": "gid://shopify/Refund/7", "createdAt": "2026-11-22T20:16:00Z",
    "totalRefundedSet": {"shopMoney": {"amount": "50.5", "currencyCode": "USD"}},
    "refundLineItems": {"nodes": [{"quantity": 1, "lineItem": {
      "product": {"id": "gid://shopify/Product/11"}, "variant": {"id": "gid://shopify/ProductVariant/12"}}}]},
    "transactions": {"nodes": [{"status": "PENDING"}]}}]
}"""
AT = 1_795_378_500_000_000


def an_order(**changes: Any) -> dict[str, Any]:
    return {**msgspec.json.decode(ORDER), **changes}


def test_an_order_its_refund_and_its_code() -> None:
    order, refund, coupon = order_events("shop:s", an_order())
    sold = Line("11", "12", 2, Money(19_800, "USD"))
    hints = {"code": "LIVE-ABC234", "push": "p1", "utm": "utm_source=live&utm_content=p1"}
    assert order.event == OrderChanged(
        "9007199254740993",
        "paid",
        Money(19_800, "USD"),
        (sold,),
        hints=hints,
        placed_us=AT,
        paid_us=AT + 20_000_000,
    )
    assert order.at_us == AT + 60_000_000
    back = (Line("11", "12", 1),)
    assert refund.event == RefundChanged("7", "9007199254740993", Money(5_050, "USD"), back, "pending")
    assert coupon.event == CouponUsed("LIVE-ABC234", "9007199254740993", Money(10_000, "USD"))
    assert b"13800000000" not in (order.raw or b"")
    assert b"push_id" in (order.raw or b"")


def test_what_was_shown_to_the_buyer_does_not_count() -> None:
    bag = {
        "presentmentMoney": {"amount": "1.0", "currencyCode": "EUR"},
        "shopMoney": {"amount": "7", "currencyCode": "JPY"},
    }
    (order, *_) = order_events("shop:s", an_order(totalPriceSet=bag))
    assert isinstance(order.event, OrderChanged)
    assert order.event.amount == Money(7, "JPY")


def test_how_an_order_stands() -> None:
    def status(**changes: Any) -> tuple[str, int | None]:
        event = next(order_events("shop:s", an_order(**changes))).event
        assert isinstance(event, OrderChanged)
        return event.status, event.paid_us

    assert status(displayFinancialStatus="PENDING") == ("placed", None)
    assert status(displayFinancialStatus="PARTIALLY_PAID") == ("placed", None)
    assert status(displayFinancialStatus="AUTHORIZED") == ("placed", None)
    assert status(displayFinancialStatus="EXPIRED") == ("closed", None)
    assert status(displayFinancialStatus="PAID", transactions=[]) == ("paid", AT)
    assert status(cancelledAt="2026-11-22T20:17:00Z")[0] == "cancelled"


def test_the_same_content_at_the_same_time_has_one_name() -> None:
    names = [seen.id for seen in order_events("shop:s", an_order())]
    assert names == [seen.id for seen in order_events("shop:s", an_order())]
    later = [seen.id for seen in order_events("shop:s", an_order(updatedAt="2026-11-22T20:17:00Z"))]
    assert (names[0] == later[0], names[1:] == later[1:]) == (False, True)


def test_a_draft_is_not_on_sale() -> None:
    variants = [
        {"id": "gid://shopify/ProductVariant/12", "title": "M", "price": "1.50", "inventoryQuantity": -2}
    ]
    product = {"id": "gid://shopify/Product/11", "title": "裙", "status": "ACTIVE"}
    draft = product_draft("shop:s", product, variants, "USD")
    assert draft is not None
    assert (draft.product, draft.price, draft.stock) == ("11", Money(150, "USD"), 0)
    assert product_draft("shop:s", {**product, "status": "DRAFT"}, variants, "USD") is None


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8) | st.sampled_from(["12.5", "USD", "x/1"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(st.sampled_from(sorted(msgspec.json.decode(ORDER))), _JSON))
def test_no_order_is_too_odd(changes: dict[str, Any]) -> None:
    for seen in order_events("shop:s", an_order(**changes)):
        assert seen.id
        msgspec.json.encode(seen.event)
