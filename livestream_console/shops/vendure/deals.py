"""What Vendure is asked to put up: a promotion under a code, or another price.

The rule: a sale's promotion takes its amount off once an order, so that its limit is one of units; what it
takes off is worked out once, from the price that stood there before. A price is only written over one that is
known: ours, or the one from before.
"""

from __future__ import annotations

import msgspec

from livestream_console.core.money import Money
from livestream_console.core.shops.shop import Deal, Standing
from livestream_console.net.json_fields import Fields, flag, own_id, rows, text
from livestream_console.shops.fields import time_text, time_us, whole
from livestream_console.shops.standing import Stood, taken_off
from livestream_console.shops.vendure.mapping import restorable_price
from livestream_console.shops.vendure.till import Till

_MS_US = 1_000
Operation = dict[str, object]


class Before(Stood, frozen=True):
    """What stood there before a deal: the variant and its price, as it can be written back."""

    sku: str | None = None
    price: Money | None = None


def code_of(deal: Deal) -> str:
    return deal.code or deal.key


def promotion_input(deal: Deal, before: Before, till: Till) -> Fields:
    """Return the CreatePromotionInput of a deal."""
    return {
        "enabled": True,
        "couponCode": code_of(deal),
        "startsAt": time_text(deal.starts_us),
        "endsAt": time_text(deal.ends_us),
        "usageLimit": deal.units,
        "perCustomerUsageLimit": deal.per_buyer,
        "conditions": _conditions(deal, before, till),
        "actions": [_action(deal, before, till)],
        "translations": [{"languageCode": till.language, "name": deal.title, "description": ""}],
    }


def promotion_standing(deal: Deal, before: Before, till: Till, found: list[Fields], now_us: int) -> Standing:
    """Say how the promotion under a deal's code stands, of those that were found."""
    ours = next((row for row in found if own_id(row, "id")), None)
    if ours is None:
        return Standing("absent")
    reference, price = own_id(ours, "id"), _price_with(ours, before, till)
    if flag(ours, "enabled") is False or (time_us(ours.get("endsAt")) or deal.ends_us) <= now_us:
        return Standing("ended", reference, price)
    is_as_asked = (
        time_us(ours.get("endsAt")) == deal.ends_us // _MS_US * _MS_US
        and whole(ours, "usageLimit") == deal.units
        and whole(ours, "perCustomerUsageLimit") == deal.per_buyer
        and _said(ours) == _said({"actions": [_as_read(_action(deal, before, till))]})
    )
    return Standing("ours" if is_as_asked else "foreign", reference, price)


def price_standing(deal: Deal, before: Before, variant: Fields, till: Till) -> Standing:
    """Say whose the price is that stands there now."""
    found = restorable_price(variant, till)
    if found == before.price:
        return Standing("absent", before.sku, found)
    return Standing("ours" if found == deal.price else "foreign", before.sku, found)


def _conditions(deal: Deal, before: Before, till: Till) -> list[Operation]:
    conditions = []
    if before.sku is not None:
        conditions.append(_operation("contains_products", minimum="1", productVariantIds=_ids(before.sku)))
    if deal.least is not None:
        amount = str(till.amount(deal.least))
        conditions.append(_operation("minimum_order_amount", amount=amount, taxInclusive="true"))
    return conditions


def _action(deal: Deal, before: Before, till: Till) -> Operation:
    if deal.percent is not None and before.sku is not None:
        percent, ids = str(deal.percent), _ids(before.sku)
        return _operation("products_percentage_discount", discount=percent, productVariantIds=ids)
    if deal.percent is not None:
        return _operation("order_percentage_discount", discount=str(deal.percent))
    return _operation("order_fixed_discount", discount=str(till.amount(taken_off(deal, before.price))))


def _operation(code: str, **arguments: str) -> Operation:
    return {"code": code, "arguments": [{"name": name, "value": arguments[name]} for name in arguments]}


def _ids(*skus: str) -> str:
    return msgspec.json.encode(skus).decode()


def _as_read(operation: Operation) -> Operation:
    """Return an operation in the words in which Vendure shows what it was given in others."""
    return {"code": operation["code"], "args": operation["arguments"]}


def _said(promotion: Fields) -> list[tuple[str, list[tuple[str, str]]]]:
    return [
        (
            text(action, "code"),
            sorted((text(arg, "name"), text(arg, "value")) for arg in rows(action, "args")),
        )
        for action in rows(promotion, "actions")
    ]


def _price_with(promotion: Fields, before: Before, till: Till) -> Money | None:
    """Return what a unit costs with a promotion, where it takes a fixed amount off a known price."""
    for code, arguments in _said(promotion):
        off = till.money(dict(arguments).get("discount")) if code == "order_fixed_discount" else None
        if off is not None and before.price is not None:
            return before.price - off
    return None
