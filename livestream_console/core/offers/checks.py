"""What is looked at before an offer is armed: what refuses it, and what a person should know all the same.

Its rule: what cannot be told (a price that nobody recorded) is said, never guessed, and refuses nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

from livestream_console.core.commands import ArmOffer, Rejected
from livestream_console.core.goods import stock as stock_
from livestream_console.core.goods.shelf import EXPLAINABLE
from livestream_console.core.money import Money, format_money
from livestream_console.core.offers.finding import Finding, Known
from livestream_console.core.offers.offer import running_offers
from livestream_console.core.offers.price_checks import about_bundle, about_price
from livestream_console.core.orders.attribution import code_of
from livestream_console.core.shops.planning import RAW_LONGEST_US
from livestream_console.core.text import strict
from livestream_console.core.values import (
    BundleTerms,
    BuyAndGetTerms,
    CouponTerms,
    DepositTerms,
    FlashSaleTerms,
    GiftTerms,
    MemberPriceTerms,
    NewcomerPriceTerms,
    OfferTerms,
    SpendAndSaveTerms,
)

_SECOND_US = 1_000_000
_OF_ONE_PRODUCT = (FlashSaleTerms, BuyAndGetTerms, MemberPriceTerms, NewcomerPriceTerms, DepositTerms)
_APART = frozenset({"flash_sale", "deposit"})
"""Two of these cannot be told apart on one product: which price would a buyer pay?"""


def findings(known: Known, command: ArmOffer) -> list[Finding]:
    """Return everything there is to say, what refuses first."""
    found = [*_about_place(known, command)]
    if not found:
        found = [*_about_terms(known, command), *_about_shops(known, command)]
    if not any(finding.refuses for finding in found):
        found += [*_about_stock(known, command), *_about_history(command), *_about_limits(command)]
    found.sort(key=lambda finding: not finding.refuses)
    return [Finding(one.code, known.shelf.numbered(one.params), one.refuses) for one in found]


def refusal(known: Known, command: ArmOffer) -> Rejected | None:
    """Return why the offer cannot be armed, or None."""
    first = next(iter(findings(known, command)), None)
    return Rejected(first.code, first.params) if first is not None and first.refuses else None


# --- where and when -----------------------------------------------------------------------------------------


def _about_place(known: Known, command: ArmOffer) -> Iterator[Finding]:
    terms, named = command.terms, [command.product] if command.product is not None else []
    if isinstance(terms, BundleTerms):
        named += [item.product for item in terms.items]
    if isinstance(terms, GiftTerms):
        named.append(terms.gift)
    for name in named:
        product = known.shelf.products.get(name)
        if product is None:
            yield Finding("unknown_product", {"product": name})
        elif product.state not in EXPLAINABLE:
            yield Finding("not_on_shelf", {"product": name})
        elif isinstance(terms, GiftTerms) and name == terms.gift and product.variants:
            yield Finding("gift_has_variants", {"product": name})
    if not named and isinstance(terms, _OF_ONE_PRODUCT):
        yield Finding("no_product")
    # Of two codes that are alike by chance, neither would say what an order is owed to.
    if code_of(command.offer) in map(code_of, known.offers.offers):
        yield Finding("offer_exists", {"offer": command.offer})
    yield from _about_others(known, command)
    starts_us = known.now_us + (terms.countdown_s * _SECOND_US if isinstance(terms, FlashSaleTerms) else 0)
    if terms.until_us is not None and terms.until_us <= starts_us:
        yield Finding("ends_before_start")


def _about_others(known: Known, command: ArmOffer) -> Iterator[Finding]:
    """Refuse a second offer of its kind in the same place; different kinds go together as pricing.py says."""
    kind = str(command.terms.__struct_config__.tag)
    place = frozenset({command.product} if command.product is not None else ())
    if isinstance(command.terms, BundleTerms):
        place = frozenset(item.product for item in command.terms.items)
    for other in running_offers(known.offers):
        meets = not place or not other.products or place & other.products
        # Of several coupons the best acts, and bundles and gifts do not get in each other's way.
        same = other.kind == kind and kind not in ("coupon", "gift", "bundle")
        if meets and (same or (other.kind != kind and {kind, other.kind} <= _APART)):
            code = "sale_running" if other.kind == "flash_sale" else "offer_running"
            yield Finding(code, {"product": command.product or "", "what": other.kind})


# --- the terms ----------------------------------------------------------------------------------------------


def _about_terms(known: Known, command: ArmOffer) -> Iterator[Finding]:
    terms = command.terms
    numbers = [
        getattr(terms, name, None) for name in ("units", "per_buyer", "duration_s", "buy", "get", "level")
    ]
    if any(number is not None and number < 1 for number in numbers):
        yield Finding("bad_terms")
    if isinstance(terms, FlashSaleTerms) and terms.countdown_s < 0:
        yield Finding("bad_terms")
    amounts = _amounts(terms)
    if any(amount.currency != known.currency for amount in amounts):
        yield Finding("wrong_currency", {"product": command.product or ""})
        return
    if isinstance(terms, CouponTerms):
        yield from _about_coupon(known, terms)
    if isinstance(terms, SpendAndSaveTerms):
        yield from _about_steps(terms)
    if isinstance(terms, BundleTerms):
        yield from about_bundle(known, terms)
    product = known.shelf.products.get(command.product or "")
    if product is not None:
        yield from about_price(known, terms, product)


def _amounts(terms: OfferTerms) -> list[Money]:
    """Return every amount that the terms name."""
    amounts = [getattr(terms, name, None) for name in ("price", "off", "least", "pay", "counts")]
    if isinstance(terms, SpendAndSaveTerms):
        amounts += [amount for step in terms.steps for amount in (step.spend, step.save)]
    return [amount for amount in amounts if amount is not None]


def _about_coupon(known: Known, terms: CouponTerms) -> Iterator[Finding]:
    off, least = (None if amount is None else amount.minor for amount in (terms.off, terms.least))
    share = terms.percent
    one_way = (off is None) != (share is None)
    in_range = (share is None or 1 <= share <= 99) and (off is None or 1 <= off < (least or off + 1))
    if not one_way or not in_range or terms.valid_s < 0:
        yield Finding("bad_coupon")
    if terms.phrase is not None:
        yield from _about_phrase(known, terms.phrase)


def _about_phrase(known: Known, phrase: str) -> Iterator[Finding]:
    """A comment means one thing only: a claim, an entry or a coupon."""
    grammar = known.shelf.grammar
    taken = {strict(offer.terms.phrase) for offer in running_offers(known.offers)
             if isinstance(offer.terms, CouponTerms) and offer.terms.phrase is not None}  # fmt: skip
    if not phrase.strip():
        yield Finding("blank_phrase")
    elif grammar is not None and grammar.parse(phrase):
        yield Finding("phrase_is_claim", {"phrase": phrase})
    elif strict(phrase) in taken | {known.entry_phrase}:
        yield Finding("phrase_taken", {"phrase": phrase})


def _about_steps(terms: SpendAndSaveTerms) -> Iterator[Finding]:
    """The steps must rise, in what is spent and in what is saved."""
    spends = [step.spend.minor for step in terms.steps]
    saves = [step.save.minor for step in terms.steps]
    rising = all(sorted(set(amounts)) == amounts for amounts in (spends, saves))
    if not spends or not rising or saves[0] < 1 or any(b >= a for a, b in zip(spends, saves, strict=True)):
        yield Finding("bad_steps")


# --- stock, shops, history and limits -----------------------------------------------------------------------


def _about_stock(known: Known, command: ArmOffer) -> Iterator[Finding]:
    """What is held is not free any more, so that free units cover the limit beside the holds."""
    terms = command.terms
    units = getattr(terms, "units", None)
    variant = getattr(terms, "variant", None)
    needs = [(command.product, variant, units)] if isinstance(terms, _OF_ONE_PRODUCT) else []
    if isinstance(terms, BundleTerms):
        needs = [(item.product, None, item.qty * (units or 1)) for item in terms.items]
    if isinstance(terms, GiftTerms):
        needs = [(terms.gift, None, units)]
    for product, of, wanted in needs:
        free = stock_.free_of(known.stock, product or "", of)
        if wanted is not None and free is not None and free < wanted:
            yield Finding("not_enough_stock", {"available": free, "units": wanted})


def _about_shops(known: Known, command: ArmOffer) -> Iterator[Finding]:
    terms = command.terms
    if terms.shops and terms.duration_s is None and terms.until_us is None:
        yield Finding("shop_needs_end")
    ends_us = known.now_us + (terms.duration_s or 0) * _SECOND_US
    if terms.raw_price and max(ends_us, terms.until_us or 0) > known.now_us + RAW_LONGEST_US:
        yield Finding("raw_price_too_long", {"minutes": RAW_LONGEST_US // (60 * _SECOND_US)})
    product = known.shelf.products.get(command.product or "")
    listed = {listing.shop for listing in product.listings} if product is not None else set(terms.shops)
    for shop in terms.shops:
        if shop not in listed:
            yield Finding("not_in_shop", {"product": command.product or "", "shop": shop})


def _about_history(command: ArmOffer) -> Iterator[Finding]:
    """A sale for everybody goes below the lowest price of 7 days; platforms look at 14 and 30 days."""
    terms, lows = command.terms, command.lows
    if not isinstance(terms, FlashSaleTerms):
        return
    if lows is None:
        yield Finding("history_unknown", refuses=False)
        return
    strict = any("tiktok" in shop for shop in terms.shops)
    known = ((7, lows.days_7, True), (14, lows.days_14, strict), (30, lows.days_30, strict))
    for days, low, refuses in known:
        if low is not None and low.currency == terms.price.currency and low.minor <= terms.price.minor:
            yield Finding("not_below_low", {"days": days, "low": format_money(low)}, refuses)
            return
    short = next((days for days, low, _ in known if low is None), None)
    if short is not None:
        yield Finding("history_short", {"days": short}, refuses=False)


def _about_limits(command: ArmOffer) -> Iterator[Finding]:
    terms = command.terms
    if isinstance(terms, FlashSaleTerms) and terms.per_buyer is None:
        yield Finding("no_buyer_limit", refuses=False)
    if (
        isinstance(terms, CouponTerms | BundleTerms | NewcomerPriceTerms | DepositTerms)
        and terms.units is None
    ):
        yield Finding("no_limit", refuses=False)
