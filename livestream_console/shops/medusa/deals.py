"""What Medusa is asked to put up: a price list with its dates, or a promotion in a campaign with its dates.

The rule: the end stands in the shop, so that it comes without us. A sale's promotion takes its amount off one
unit of the order, so that the campaign's budget, which counts orders, is one of units. A price list never
touches the price below it, so that taking it down restores that one exactly.
"""

from __future__ import annotations

from decimal import Decimal

import msgspec

from livestream_console.core.money import Money
from livestream_console.core.ports import FeedFailure
from livestream_console.core.shops.shop import Deal, Standing
from livestream_console.net.json_fields import Fields, own_id, part, rows, text
from livestream_console.shops.fields import major_money, major_text, time_text, time_us, whole
from livestream_console.shops.standing import Stood

PROMOTION_FIELDS = (
    "id,code,status,limit,campaign.ends_at,campaign.budget.type,campaign.budget.limit,campaign.budget.used,"
    "application_method.type,application_method.value,application_method.currency_code,"
    "application_method.max_quantity,application_method.target_rules.values.value,rules.values.value"
)
LIST_FIELDS = "id,description,status,ends_at,prices.amount,prices.currency_code,prices.price_set.variant.id"
_BUYER = "customer_email"
_SPENT = "original_item_total"
"""What the goods of a cart cost before any discount; after it, the discount itself could lose its ground."""
_MS_US = 1_000


class Before(Stood, frozen=True):
    """What stood there before a deal: the variant and its price outside of any price list."""

    currency: str
    sku: str | None = None
    price: Money | None = None


class Terms(msgspec.Struct, frozen=True):
    """What a promotion says. ``by_buyer``: its budget is counted for each buyer."""

    ends_us: int | None
    kind: str
    value: Decimal | None
    currency: str | None
    one: bool
    sku: str | None
    least: Decimal | None
    limit: int | None
    budget: int | None
    by_buyer: bool


def code_of(deal: Deal) -> str:
    return deal.code or deal.key


# --- promotions ---------------------------------------------------------------------------------------------


def terms_of(deal: Deal, before: Before) -> Terms:
    by_buyer = deal.per_buyer is not None
    off = None if deal.percent is not None else _off(deal, before)
    return Terms(
        ends_us=deal.ends_us // _MS_US * _MS_US,
        kind="fixed" if off is not None else "percentage",
        value=_amount(off) if off is not None else Decimal(deal.percent or 0),
        currency=None if off is None else before.currency,
        one=deal.price is not None,
        sku=before.sku,
        least=None if deal.least is None else _amount(deal.least),
        limit=deal.units if by_buyer else None,
        budget=deal.per_buyer if by_buyer else deal.units,
        by_buyer=by_buyer,
    )


def promotion_input(deal: Deal, terms: Terms, with_tax: bool) -> Fields:
    """Return what makes a promotion and its campaign, both or neither."""
    code = code_of(deal)
    budget: Fields = {"type": "usage", "limit": terms.budget}
    if terms.by_buyer:
        budget = {"type": "use_by_attribute", "attribute": _BUYER, "limit": terms.budget}
    method: Fields = {
        "type": terms.kind,
        "value": terms.value,
        "target_type": "items",
        "allocation": "each" if terms.one else "across",
    }
    if terms.currency is not None:
        method["currency_code"] = terms.currency.lower()
    if terms.one:
        method["max_quantity"] = 1
    if terms.sku is not None:
        method["target_rules"] = [_rule("items.variant_id", "in", terms.sku)]
    asked: Fields = {
        "code": code,
        "type": "standard",
        "status": "active",
        "is_tax_inclusive": with_tax,
        "application_method": method,
        "campaign": {
            "name": f"{deal.title} {code}",
            "campaign_identifier": code,
            "starts_at": time_text(deal.starts_us),
            "ends_at": time_text(deal.ends_us),
            "budget": budget,
        },
    }
    if terms.least is not None:
        asked["rules"] = [_rule(_SPENT, "gte", str(terms.least))]
    if terms.limit is not None:
        asked["limit"] = terms.limit
    return asked


def promotion_standing(deal: Deal, before: Before, promotion: Fields, now_us: int) -> Standing:
    found = _terms_found(promotion)
    used = whole(part(promotion, "campaign", "budget"), "used")
    price = None
    if found.kind == "fixed" and before.price is not None:
        off = major_money(found.value, before.currency)
        price = None if off is None else before.price - off
    reference = own_id(promotion, "id")
    if text(promotion, "status") != "active" or (found.ends_us is not None and found.ends_us <= now_us):
        return Standing("ended", reference, price, used)
    return Standing("ours" if found == terms_of(deal, before) else "foreign", reference, price, used)


def _terms_found(promotion: Fields) -> Terms:
    method, budget = part(promotion, "application_method"), part(promotion, "campaign", "budget")
    currency = text(method, "currency_code").upper()
    least = _value_of(rows(promotion, "rules"))
    return Terms(
        time_us(part(promotion, "campaign").get("ends_at")),
        text(method, "type"),
        _decimal(method.get("value")),
        currency or None,
        whole(method, "max_quantity") == 1,
        _value_of(rows(method, "target_rules")),
        None if least is None else _decimal(least),
        whole(promotion, "limit"),
        whole(budget, "limit"),
        text(budget, "type") == "use_by_attribute",
    )


def _off(deal: Deal, before: Before) -> Money:
    if deal.off is not None:
        return deal.off
    return _full(deal, before) - _lower(deal, before)


def _rule(attribute: str, operator: str, value: str) -> Fields:
    return {"attribute": attribute, "operator": operator, "values": [value]}


def _value_of(rules: list[Fields]) -> str | None:
    """Return the only value of the only rule; where there are several, all of them."""
    return ",".join(text(value, "value") for rule in rules for value in rows(rule, "values")) or None


# --- price lists --------------------------------------------------------------------------------------------


def price_list_input(deal: Deal, before: Before) -> Fields:
    """Return a price list of one price; its description is the key by which it is found again."""
    price = {
        "variant_id": before.sku,
        "currency_code": before.currency.lower(),
        "amount": _amount(_lower(deal, before)),
    }
    return {
        "title": deal.title,
        "description": deal.key,
        "type": "sale",
        "status": "active",
        "starts_at": time_text(deal.starts_us),
        "ends_at": time_text(deal.ends_us),
        "prices": [price],
    }


def list_standing(deal: Deal, before: Before, price_list: Fields, now_us: int) -> Standing:
    found = [
        major_money(price.get("amount"), before.currency)
        for price in rows(price_list, "prices")
        if own_id(price, "variant_id") == before.sku
        and text(price, "currency_code").upper() == before.currency
    ]
    reference, price = own_id(price_list, "id"), found[0] if found else None
    ends_us = time_us(price_list.get("ends_at"))
    if text(price_list, "status") != "active" or (ends_us is not None and ends_us <= now_us):
        return Standing("ended", reference, price)
    is_as_asked = found == [deal.price] and ends_us == deal.ends_us // _MS_US * _MS_US
    return Standing("ours" if is_as_asked else "foreign", reference, price)


def _full(deal: Deal, before: Before) -> Money:
    if before.price is None:
        raise FeedFailure("refused", "no_price", retryable=False)
    return before.price


def _lower(deal: Deal, before: Before) -> Money:
    if deal.price is None or _full(deal, before) <= deal.price:
        raise FeedFailure("refused", "not_lower", retryable=False)
    return deal.price


def _amount(money: Money) -> Decimal:
    return Decimal(major_text(money))


def _decimal(value: object) -> Decimal | None:
    return Decimal(str(value)) if isinstance(value, int | str | Decimal) else None
