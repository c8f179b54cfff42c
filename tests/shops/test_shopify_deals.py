"""What Shopify is asked to put up: every field of its inputs is one that it has, and says what was meant."""

from __future__ import annotations

from typing import Any

import pytest

from livestream_console.core.money import Money
from livestream_console.core.shops.shop import Deal
from livestream_console.shops.shopify.deals import Before, discount_input, terms_of, title_of

# By hand from https://shopify.dev/docs/api/admin-graphql/2026-07/input-objects/DiscountCodeBasicInput etc.
_AUTOMATIC: dict[str, Any] = {
    "combinesWith": {},
    "context": {"all": "", "customers": {}, "customerSegments": {}, "markets": {}},
    "customerGets": {
        "value": {
            "discountAmount": {"amount": "", "appliesOnEachItem": ""},
            "percentage": "",
            "discountOnQuantity": {},
        },
        "items": {
            "all": "",
            "products": {
                "productsToAdd": "",
                "productsToRemove": "",
                "productVariantsToAdd": "",
                "productVariantsToRemove": "",
            },
            "collections": {},
        },
    },
    "endsAt": "",
    "minimumRequirement": {
        "subtotal": {"greaterThanOrEqualToSubtotal": ""},
        "quantity": {"greaterThanOrEqualToQuantity": ""},
    },
    "recurringCycleLimit": "",
    "startsAt": "",
    "tags": "",
    "title": "",
}
_CODE = {**_AUTOMATIC, "code": "", "usageLimit": "", "appliesOncePerCustomer": ""}
_REQUIRED = {"code", "context", "customerGets", "startsAt", "title"}
_BEFORE = Before("11", "12", Money(19_900, "CNY"))
_AT = 1_795_378_500_123_456


def a_deal(**changes: Any) -> Deal:
    asked = {"item": "11", "sku": "12", "price": Money(9_900, "CNY"), "code": "LIVE-A", **changes}
    return Deal("LIVE-A", "discount", "直播价", _AT, _AT + 60_000_000, **asked)


def asked_of(deal: Deal, before: Before = _BEFORE) -> dict[str, Any]:
    return discount_input(deal, terms_of(deal, before))


def _unknown(asked: dict[str, Any], known: dict[str, Any], path: str = "") -> list[str]:
    wrong = []
    for name, value in asked.items():
        if name not in known:
            wrong.append(path + name)
        elif isinstance(value, dict):
            wrong += _unknown(value, known[name] or {}, f"{path}{name}.")
    return wrong


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"units": 5, "per_buyer": 1},
        {"price": None, "percent": 10},
        {"price": None, "off": Money(500, "CNY"), "least": Money(9_900, "CNY")},
        {"code": None},
    ],
)
def test_every_field_is_one_that_shopify_has(changes: dict[str, Any]) -> None:
    asked = asked_of(a_deal(**changes))
    has_code = "code" in asked
    assert _unknown(asked, _CODE if has_code else _AUTOMATIC) == []
    assert _REQUIRED - {"code"} <= set(asked)
    assert has_code == ("code" not in changes)
    assert _unknown({"customerGets": {"valeu": 1}}, _CODE) == ["customerGets.valeu"]


def test_what_is_limited_comes_off_once_an_order_so_that_the_limit_is_one_of_units() -> None:
    def amount(deal: Deal) -> Any:
        return asked_of(deal)["customerGets"]["value"]["discountAmount"]

    assert amount(a_deal()) == {"amount": "100.00", "appliesOnEachItem": True}
    assert amount(a_deal(units=5)) == {"amount": "100.00", "appliesOnEachItem": False}
    coupon = a_deal(price=None, off=Money(500, "CNY"))
    assert amount(coupon) == {"amount": "5.00", "appliesOnEachItem": False}


def test_times_have_whole_seconds_and_shares_are_exact() -> None:
    asked = asked_of(a_deal(price=None, percent=29))
    assert (asked["startsAt"], asked["endsAt"]) == ("2026-11-22T20:15:00.000Z", "2026-11-22T20:16:00.000Z")
    assert asked["customerGets"]["value"] == {"percentage": 0.29}
    assert asked["customerGets"]["items"] == {
        "products": {"productVariantsToAdd": ["gid://shopify/ProductVariant/12"]}
    }
    everything = asked_of(a_deal(item=None, sku=None, price=None, percent=29), Before())
    assert everything["customerGets"]["items"] == {"all": True}


def test_a_title_holds_the_key_once() -> None:
    assert title_of(a_deal()) == "直播价 LIVE-A"
    named = Deal("LIVE-A", "discount", "LIVE-A 裙", _AT, _AT)
    assert title_of(named) == "LIVE-A 裙"
