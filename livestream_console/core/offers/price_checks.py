"""What speaks against the price of an offer: that it is none, not lower than now, or lower than it may be.

Its rule: a price is looked at before it is armed and once more before it is fired, and a refusal names the
figure and what it would have to be.
"""

from __future__ import annotations

from collections.abc import Iterator

from livestream_console.core.commands import Rejected
from livestream_console.core.goods.shelf import Product
from livestream_console.core.money import Money, format_money
from livestream_console.core.offers.finding import Finding, Known
from livestream_console.core.offers.floors import bounds, least_margin, least_price
from livestream_console.core.offers.stated import stated_prices
from livestream_console.core.values import (
    BundleTerms,
    BuyAndGetTerms,
    DepositTerms,
    FlashSaleTerms,
    MemberPriceTerms,
    NewcomerPriceTerms,
    OfferTerms,
    Terms,
)

TOO_LOW = frozenset({"below_floor", "below_cost", "below_margin", "bundle_below_floor"})


def price_refusal(known: Known, terms: Terms, product: str | None) -> Rejected | None:
    """Return why an armed offer would ask less than it may by now, or None."""
    found = known.shelf.products.get(product or "")
    low = [] if found is None else [*about_price(known, terms, found)]
    if isinstance(terms, BundleTerms) and all(item.product in known.shelf.products for item in terms.items):
        low += about_bundle(known, terms)
    first = next((finding for finding in low if finding.code in TOO_LOW), None)
    return None if first is None else Rejected(first.code, first.params)


def about_price(known: Known, terms: OfferTerms, product: Product) -> Iterator[Finding]:
    """Look at what one unit comes to: below what it costs now, not below what it must cost."""
    variant = terms.variant if isinstance(terms, FlashSaleTerms) else None
    if variant is not None and variant not in {one.variant for one in product.variants}:
        yield Finding("unknown_variant", {"product": product.product})
        return
    stated = [amount.minor for _, amount in stated_prices(known.shelf, product.product, variant)]
    params: dict[str, str | int] = {"product": product.product}
    if isinstance(terms, FlashSaleTerms | MemberPriceTerms | NewcomerPriceTerms):
        worst, units = terms.price.minor, 1
        if worst <= 0 or not stated:
            yield Finding("bad_price", params)
            return
        if min(stated) <= worst:
            now = format_money(Money(min(stated), known.currency))
            yield Finding("price_not_lower", params | {"now": now})
            return
    elif isinstance(terms, DepositTerms):
        if not (0 < terms.pay.minor <= terms.counts.minor and stated and terms.counts.minor < min(stated)):
            yield Finding("bad_deposit", params)
            return
        worst, units = min(stated) - (terms.counts.minor - terms.pay.minor), 1
    elif isinstance(terms, BuyAndGetTerms) and stated:
        worst, units = min(stated) * terms.buy, terms.buy + terms.get
    else:
        return
    yield from _about_bounds(known, product, worst, units)


def _about_bounds(known: Known, product: Product, worst: int, units: int = 1) -> Iterator[Finding]:
    """Say beneath the highest of which bounds so many units of a product would come, and by which figures."""
    meant = [one for one in bounds(known.shelf, product) if one[1].currency == known.currency]
    code, least = max(meant, key=lambda one: one[1].minor, default=("", None))
    if least is not None and worst < least.minor * units:
        price = format_money(Money(worst // units, known.currency))
        params: dict[str, str | int] = {"price": price, "least": format_money(least)}
        if code == "below_margin":
            params["margin"] = least_margin(known.shelf, product)
        yield Finding(code, {"product": product.product, **params})


def about_bundle(known: Known, terms: BundleTerms) -> Iterator[Finding]:
    parts = [(known.shelf.products[item.product], item.qty) for item in terms.items]
    names = {item.product for item in terms.items}
    if sum(qty for _, qty in parts) < 2 or len(names) < len(parts) or any(qty < 1 for _, qty in parts):
        yield Finding("bad_bundle")
        return
    prices = [(min(m.minor for _, m in stated), qty) for one, qty in parts
              if (stated := stated_prices(known.shelf, one.product))]  # fmt: skip
    one_by_one = sum(each * qty for each, qty in prices)
    if len(prices) < len(parts) or terms.price.minor <= 0:
        yield Finding("bad_bundle_price")
        return
    if terms.price.minor >= one_by_one:
        yield Finding("bundle_not_lower", {"now": format_money(Money(one_by_one, known.currency))})
    bound = [(least_price(known.shelf, one), qty) for one, qty in parts]
    least = sum(amount.minor * qty for amount, qty in bound if amount is not None)
    if terms.price.minor < least:
        params = {"price": terms.price, "least": Money(least, known.currency)}
        yield Finding("bundle_below_floor", {name: format_money(amount) for name, amount in params.items()})
