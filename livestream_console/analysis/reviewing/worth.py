"""Giveaways and offers: what each cost, and what it surely brought.

Rule: what something brought is its push's fitted effect, never the sales of its time. Where that effect may
be nothing, one more order has no price.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from livestream_console.analysis.pushes.values import Effect, Interval, Uplift
from livestream_console.analysis.review.sales import (
    GiveawayRow,
    GiveawayTable,
    OfferRow,
    OfferTable,
    Worth,
)
from livestream_console.analysis.reviewing.fold import ShowFold, prize_value
from livestream_console.analysis.reviewing.told import untold
from livestream_console.core.giveaways.book import Giveaway
from livestream_console.core.offers.offer import Offer
from livestream_console.core.push import Push

_FEWEST_ORDERS = 5


def giveaways(fold: ShowFold, uplift: Uplift) -> GiveawayTable:
    """Return all giveaways in the order of their opening."""
    book = fold.state.giveaways.giveaways
    if not book:
        return GiveawayTable(reason="no_giveaways")
    return GiveawayTable(tuple(_giveaway(fold, uplift, each) for each in book.values()))


def offers(fold: ShowFold, uplift: Uplift) -> OfferTable:
    """Return all offers that were live, in the order of their definition."""
    live = [offer for offer in fold.state.offers.offers.values() if offer.live_us is not None]
    if not live:
        return OfferTable(reason="no_offers")
    return OfferTable(tuple(_offer(fold, uplift, offer) for offer in live))


def _giveaway(fold: ShowFold, uplift: Uplift, giveaway: Giveaway) -> GiveawayRow:
    worth = prize_value(giveaway)
    value = worth.minor if worth is not None and worth.currency == fold.state.currency else None
    winners = len(giveaway.winners)
    cost = None if value is None else value * winners
    prize = giveaway.rules.get("prize")
    return GiveawayRow(
        giveaway=giveaway.giveaway,
        prize=prize if isinstance(prize, str) else "",
        status=giveaway.status,
        opened_us=giveaway.opened_us,
        closed_us=giveaway.closed_us,
        drawn_us=giveaway.drawn_us,
        entries=giveaway.entries,
        by_platform=dict(giveaway.by_platform),
        winners=winners,
        handed=len(giveaway.claimed),
        forfeited=len(giveaway.forfeited),
        prize_value=value,
        worth=_worth(fold, uplift, cost, lambda push: push.offer == giveaway.giveaway),
        traffic=next((one for one in uplift.traffic if one.kind == "giveaway"), None),
    )


def _offer(fold: ShowFold, uplift: Uplift, offer: Offer) -> OfferRow:
    pushes = [push.push for push in fold.state.pushes.pushes.values() if push.offer == offer.offer]
    told = "orders" not in untold(fold)
    owed = [
        sums
        for book in (fold.state.attribution.confirmed, fold.state.attribution.inferred)
        for name, sums in book.items()
        if name in pushes
    ]
    return OfferRow(
        offer=offer.offer,
        kind=offer.kind,
        product=offer.product,
        phase=offer.phase,
        live_us=offer.live_us,
        over_us=offer.over_us,
        cap=offer.cap,
        taken=offer.taken,
        orders=sum(sums.orders for sums in owed) if told else None,
        gmv=sum(sums.gmv for sums in owed) if told else None,
        worth=_worth(fold, uplift, offer.cost, lambda push: push.offer == offer.offer),
    )


def _worth(fold: ShowFold, uplift: Uplift, cost: int | None, its: Callable[[Push], bool]) -> Worth:
    pushes = {push.push for push in fold.state.pushes.pushes.values() if its(push)}
    effect = _effect(uplift, pushes)
    if effect is None:
        return Worth(cost, reason="no_push")
    share = _orders_an_event(fold, uplift)
    if share is None:
        return Worth(cost, effect, reason="no_orders")
    extra = Interval(effect.extra.low * share, effect.extra.median * share, effect.extra.high * share)
    if effect.verdict == "too_few_events":
        return Worth(cost, effect, reason="too_few_events")
    if not cost:
        return Worth(cost, effect, extra, reason="no_cost" if cost is None else "cost_nothing")
    if effect.verdict != "more" or extra.low <= 0:
        return Worth(cost, effect, extra, reason="cannot_tell")
    return Worth(cost, effect, extra, Interval(cost / extra.high, cost / extra.median, cost / extra.low))


def _effect(uplift: Uplift, pushes: Iterable[str]) -> Effect | None:
    """Return the effect of the first of these pushes that was judged."""
    wanted = set(pushes)
    return next((one.effect for one in uplift.pushes if wanted.intersection(one.pushes)), None)


def _orders_an_event(fold: ShowFold, uplift: Uplift) -> float | None:
    """Return how many paid orders an event of the outcome led to."""
    orders = fold.state.metrics.total("orders_paid")
    if orders < _FEWEST_ORDERS or not uplift.events:
        return None
    counted: Mapping[str, int] = {"carts": fold.state.metrics.total("carts")}
    return orders / (counted.get(uplift.outcome) or uplift.events)
