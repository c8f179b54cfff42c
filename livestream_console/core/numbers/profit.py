"""What the show cost, and what it left.

Rule: what a product costs is on the shelf, everything else a person enters. A unit whose cost nobody knows is
left out of the margin together with what it brought in, and the margin says of how many lines it is.
"""

from __future__ import annotations

from livestream_console.core.goods.shelf import ShelfState
from livestream_console.core.numbers.moment import Moment
from livestream_console.core.numbers.ratios import Maker
from livestream_console.core.numbers.reading import Reading, divide, reason_of, unheard

OF_SALES = frozenset({"coupon", "prize", "commission", "shipping"})
"""Entered costs that selling itself makes; every other kind was spent to bring viewers or to run the show."""


def _costs(moment: Moment, key: str) -> Reading:
    entered = moment.metrics.costs
    if not entered:
        return unheard(key, "money", "entered", "cost", moment.now_us, "no_costs")
    n = sum(entered.values())
    return Reading(key, n, "money", n, None, "entered", "cost", moment.now_us)


def _spend(moment: Moment) -> int:
    return sum(amount for what, amount in moment.metrics.costs.items() if what not in OF_SALES)


def _roi(moment: Moment, key: str) -> Reading:
    """GMV paid for each unit of money spent."""
    return _per_spend(moment, key, moment.metrics.total("gmv_paid"))


def _per_spend(moment: Moment, key: str, top: float) -> Reading:
    value, state = divide(top, spend := _spend(moment))
    if not spend:
        return unheard(key, "ratio", "entered", "order", moment.now_us, "no_costs")
    return Reading(
        key,
        value,
        "ratio",
        top,
        spend,
        "entered",
        "order",
        moment.now_us,
        state,
        reason=reason_of(state),
        under="cost",
        heard_us=moment.heard_us("order"),
    )


READINGS: dict[str, Maker] = {"costs": _costs, "roi": _roi}


def margin(shelf: ShelfState, moment: Moment, key: str) -> Reading:
    """What products brought in less what they cost, and less what selling cost.

    The numerator is what came in, the denominator what is taken off.
    """
    metrics = moment.metrics
    gained = goods = known = 0
    lines = metrics.sold.bare + metrics.sold.unpriced_lines
    for name, sold in metrics.products.items():
        lines += sold.priced_lines
        product = shelf.products.get(name)
        cost = None if product is None else product.cost
        if cost is not None and cost.currency == metrics.currency:
            known += sold.priced_lines
            gained += sold.gmv_paid
            goods += cost.minor * max(0, sold.priced_units - sold.back_units)
    if not lines:
        return unheard(key, "money", "events", "order", moment.now_us, "nothing_heard")
    if not known:
        return unheard(key, "money", "events", "order", moment.now_us, "no_costs")
    back = metrics.total("gmv_paid") - metrics.gmv_net
    off = goods + back + sum(amount for what, amount in metrics.costs.items() if what in OF_SALES)
    whole = known == lines
    return Reading(
        key,
        gained - off,
        "money",
        gained,
        off,
        "events",
        "order",
        moment.now_us,
        "ok" if whole else "partial",
        reason=None if whole else "costs_missing",
        under="cost",
        heard_us=moment.heard_us("order"),
        coverage=(known, lines),
    )


def profit_roi(shelf: ShelfState, moment: Moment, key: str) -> Reading:
    """(margin − spend) ÷ spend: what each unit of money spent left beyond itself."""
    left, spend = margin(shelf, moment, key), _spend(moment)
    if left.value is None or not spend:
        return unheard(key, "ratio", "entered", "order", moment.now_us, "no_costs")
    return Reading(
        key,
        (left.value - spend) / spend,
        "ratio",
        left.value - spend,
        spend,
        "entered",
        "order",
        moment.now_us,
        left.state,
        reason=left.reason,
        under="cost",
        heard_us=left.heard_us,
        coverage=left.coverage,
    )
