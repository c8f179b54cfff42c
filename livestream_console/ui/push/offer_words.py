"""What offers are called and what they promise, in a few words, for forms, strips and lists."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from livestream_console.core.money import Money, format_money
from livestream_console.core.offers.basket import FLOOR, Priced
from livestream_console.core.offers.offer import Offer
from livestream_console.core.show import ShowState
from livestream_console.core.values import (
    BundleTerms,
    BuyAndGetTerms,
    CouponTerms,
    DepositTerms,
    FlashSaleTerms,
    GiftTerms,
    MemberPriceTerms,
    NewcomerPriceTerms,
    SpendAndSaveTerms,
    Terms,
)
from livestream_console.ui import formats
from livestream_console.ui.marked import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

KINDS = {
    "flash_sale": QT_TRANSLATE_NOOP("Offers", "Flash sale"),
    "coupon": QT_TRANSLATE_NOOP("Offers", "Coupon"),
    "spend_and_save": QT_TRANSLATE_NOOP("Offers", "Spend and save"),
    "buy_and_get": QT_TRANSLATE_NOOP("Offers", "Buy and get"),
    "bundle": QT_TRANSLATE_NOOP("Offers", "Bundle"),
    "gift": QT_TRANSLATE_NOOP("Offers", "Gift"),
    "member_price": QT_TRANSLATE_NOOP("Offers", "Member price"),
    "newcomer_price": QT_TRANSLATE_NOOP("Offers", "Newcomer price"),
    "deposit": QT_TRANSLATE_NOOP("Offers", "Deposit"),
}
_REASONS = {
    "time": QT_TRANSLATE_NOOP("Offers", "time is up"),
    "sold_out": QT_TRANSLATE_NOOP("Offers", "all gone"),
    "cap": QT_TRANSLATE_NOOP("Offers", "stopped at its limit"),
    "operator": QT_TRANSLATE_NOOP("Offers", "ended by hand"),
    "show_ended": QT_TRANSLATE_NOOP("Offers", "the show ended"),
}


def kind_name(kind: str) -> str:
    """Return what a kind of offer is called; one that a newer program wrote is shown as its code."""
    return translate("Offers", KINDS.get(kind, kind))


def about(state: ShowState, offer: Offer) -> str:
    """Return what an offer is about: ``No. 2``, one variant of it, or the whole shelf."""
    named = place(state, offer.product)
    return f"{named} {offer.variant}" if offer.variant is not None else named


def place(state: ShowState, product: str | None) -> str:
    """Return what a product is called: ``No. 2``; without one it is the whole shelf."""
    if product is None:
        return translate("Offers", "Whole shelf")
    if product not in state.shelf.products:
        return product
    return numbered(state.shelf.place(product))


def numbered(place: int) -> str:
    """Return what the product at a place is called."""
    return translate("Offers", "No. {0}").format(place)


def promise(state: ShowState, terms: Terms) -> str:
    """Return what the offer gives: ``¥59``, ``¥10 off from ¥99``, ``2 + 1 free``."""
    match terms:
        case FlashSaleTerms() | NewcomerPriceTerms():
            return format_money(terms.price)
        case MemberPriceTerms():
            return translate("Offers", "{0} from level {1}").format(format_money(terms.price), terms.level)
        case CouponTerms():
            off = f"{terms.percent}%" if terms.percent is not None else _text(terms.off)
            given = _from(translate("Offers", "{0} off").format(off), terms.least)
            return f"{given} · “{terms.phrase}”" if terms.phrase else given
        case SpendAndSaveTerms():
            step = translate("Offers", "{1} off from {0}")
            return " / ".join(step.format(_text(one.spend), _text(one.save)) for one in terms.steps)
        case BuyAndGetTerms():
            return translate("Offers", "{0} + {1} free").format(terms.buy, terms.get)
        case BundleTerms():
            items = " + ".join(f"{place(state, item.product)} ×{item.qty}" for item in terms.items)
            return f"{items} = {format_money(terms.price)}"
        case GiftTerms():
            return _from(translate("Offers", "{0} as a gift").format(place(state, terms.gift)), terms.least)
        case DepositTerms():
            pay, counts = format_money(terms.pay), format_money(terms.counts)
            return translate("Offers", "{0} now counts for {1}").format(pay, counts)


def progress(state: ShowState, offer: Offer) -> str:
    """Return how much of it is gone, and what it cost in savings."""
    parts = []
    if offer.by_phrase:
        taken = (
            translate("Offers", "{0} claimed")
            if offer.cap is None
            else translate("Offers", "{0} of {1} claimed")
        )
        parts.append(taken.format(formats.number(offer.claimed), offer.cap))
        parts.append(translate("Offers", "{0} used").format(formats.number(offer.taken)))
    elif isinstance(offer.terms, FlashSaleTerms):
        parts.append(translate("Offers", "{0} of {1} sold").format(offer.taken, offer.cap))
    elif offer.cap is None:
        parts.append(translate("Offers", "{0} used").format(formats.number(offer.taken)))
    else:
        parts.append(translate("Offers", "{0} of {1} used").format(offer.taken, offer.cap))
    if offer.cost:
        saved = format_money(Money(offer.cost, state.currency))
        parts.append(translate("Offers", "{0} saved by buyers").format(saved))
    return " · ".join(parts)


def explained(priced: Priced) -> str:
    """Say what a basket costs and how that comes about: ``¥49: Flash sale −¥40 · floor price +¥10``."""
    steps = []
    for step in priced.steps:
        floor = step.what == FLOOR
        name = translate("Offers", "floor price") if floor else kind_name(step.what)
        amount = format_money(Money(abs(step.amount.minor), step.amount.currency))
        steps.append(f"{name} {'+' if step.amount.minor > 0 else '−'}{amount}")
    text = format_money(priced.total)
    if priced.now != priced.total:
        text += translate("Offers", ", of that now {0}").format(format_money(priced.now))
    return f"{text}: {' · '.join(steps)}" if steps else text


def reason(code: str | None) -> str:
    """Say why an offer is over; empty where nobody said."""
    return translate("Offers", _REASONS.get(code, code)) if code else ""


def _from(text: str, least: Money | None) -> str:
    if least is None:
        return text
    return translate("Offers", "{0} from {1}").format(text, format_money(least))


def _text(money: Money | None) -> str:
    return formats.UNKNOWN if money is None else format_money(money)
