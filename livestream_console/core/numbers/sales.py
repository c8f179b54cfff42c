"""What was put into carts, ordered, paid and given back.

Rule: the kinds of GMV stay apart; what is per person counts only orders of which the buyer is known, and
refunds belong to the show in which the order was paid, however late they come.
"""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from livestream_console.core.numbers.moment import Moment
from livestream_console.core.numbers.ratios import (
    Maker,
    Ratio,
    Total,
    per_minute,
    per_viewer_minute,
    row,
    viewer_minutes,
)
from livestream_console.core.numbers.reading import Reading, divide, reason_of, wilson
from livestream_console.core.numbers.viewers import WIDE_BELOW, of_viewers, unique, views
from livestream_console.core.tally import BOUGHT_BEFORE, FIRST_BUY, Metrics

PAY_WITHIN_S = 15 * 60
"""An order younger than this is not called unpaid."""
REFUNDS_SETTLE_US = 7 * 24 * 3_600_000_000
_MILLE = 1_000


def _kept(name: str, source: str) -> Maker:
    """Return the maker of an amount that the fold keeps as a total."""

    def read(moment: Moment, key: str) -> Reading:
        amount = getattr(moment.metrics, name)
        return Reading(
            key,
            amount,
            "money",
            amount,
            None,
            "events",
            source,
            moment.now_us,
            heard_us=moment.heard_us("order"),
        )

    return read


def _less(what: Callable[[Metrics, int], int]) -> Maker:
    """Return the maker of what is left of the amount paid when ``what`` is taken off."""

    def read(moment: Moment, key: str) -> Reading:
        metrics = moment.metrics
        paid = metrics.total("gmv_paid")
        back = what(metrics, paid)
        state, reason = "ok", None
        if metrics.orders_unpriced or metrics.refunds_unpriced:
            state, reason = "estimated", "unpriced"
        elif moment.window(0).has_gap():
            state, reason = "estimated", "gap"
        heard_us = moment.heard_us("order")
        return Reading(
            key,
            paid - back,
            "money",
            paid,
            back,
            "events",
            "order",
            moment.now_us,
            state,
            reason=reason,
            under="refund",
            heard_us=heard_us,
        )

    return read


# --- per order and per person -------------------------------------------------------------------------------


def _cvr(moment: Moment, key: str) -> Reading:
    metrics = moment.metrics
    if not metrics.buyers and metrics.total("orders_paid"):
        n, counted, _ = unique(metrics)
        return Reading(
            key, None, "share", 0, n, counted, "order", moment.now_us, "no_data", reason="buyers_not_told"
        )
    return of_viewers(moment, key, metrics.buyers, "order")


def _of_known_buyers(name: str, unit: str) -> Maker:
    def read(moment: Moment, key: str) -> Reading:
        metrics = moment.metrics
        orders = metrics.total("orders_paid")
        return _worked_out(
            moment,
            key,
            unit,
            getattr(metrics.sold, name),
            metrics.buyers,
            "unique",
            "buyers_not_told" if orders else "nothing_heard",
            "some_buyers_not_told" if metrics.sold.named < orders else None,
        )

    return read


def _uv_value(moment: Moment, key: str) -> Reading:
    n, counted, doubt = unique(moment.metrics)
    paid = moment.metrics.total("gmv_paid")
    return _worked_out(moment, key, "money", paid, n, counted, "nothing_heard", doubt, under="viewer")


def _gpm(moment: Moment, key: str) -> Reading:
    """GMV per thousand views; in a stretch, per thousand views that began in it."""
    window = None if moment.last_s is None else moment.asked
    n, counted, doubt = views(moment.metrics, window)
    paid = moment.asked.sum("gmv_paid")
    return _worked_out(moment, key, "money", paid, n, counted, "nothing_heard", doubt, _MILLE, "views")


def _units_per_order(moment: Moment, key: str) -> Reading:
    sold = moment.metrics.sold
    orders = moment.metrics.total("orders_paid")
    doubt = "some_orders_bare" if sold.bare else None
    reason = "orders_bare" if orders else "nothing_heard"
    return _worked_out(moment, key, "ratio", sold.units, orders - sold.bare, "events", reason, doubt)


def _worked_out(
    moment: Moment,
    key: str,
    unit: str,
    top: int,
    bottom: int,
    counted: str,
    missing: str,
    doubt: str | None,
    scale: int = 1,
    under: str = "order",
) -> Reading:
    """Return a ratio over the show; ``missing`` says why where there is none, ``doubt`` what is wrong."""
    value, state = divide(top, bottom, scale)
    reason = reason_of(state, missing)
    if state == "ok" and unit == "money" and moment.metrics.orders_unpriced:
        state, reason = "estimated", "unpriced"
    elif state == "ok" and doubt is not None:
        state, reason = "estimated", doubt
    heard_us = moment.heard_us("order")
    return Reading(
        key,
        value,
        unit,
        top,
        bottom,
        counted,
        "order",
        moment.now_us,
        state,
        reason=reason,
        under=under,
        heard_us=heard_us,
    )


def _unpaid_rate(moment: Moment, key: str) -> Reading:
    """Of the orders placed a while ago; who has only just ordered may still be paying."""
    old = moment.window(moment.asked.first, moment.second - PAY_WITHIN_S)
    placed = old.sum("orders_placed")
    unpaid = placed - old.sum("placed_paid")
    reason = "too_young" if moment.window(0).sum("orders_placed") else "nothing_heard"
    return _share(moment, key, unpaid, placed, reason)


def _refund_rate(moment: Moment, key: str) -> Reading:
    metrics = moment.metrics
    return _refunds(
        moment, _share(moment, key, metrics.gmv_refunded, metrics.total("gmv_paid"), "nothing_heard")
    )


def _refund_rate_orders(moment: Moment, key: str) -> Reading:
    metrics = moment.metrics
    return _refunds(
        moment, _share(moment, key, metrics.sold.refunded, metrics.total("orders_paid"), "nothing_heard")
    )


def _refunds(moment: Moment, rate: Reading) -> Reading:
    """Say that it will still grow, as long as goods are under way."""
    ended_us = moment.metrics.ended_us
    if rate.state == "ok" and (ended_us is None or moment.now_us < ended_us + REFUNDS_SETTLE_US):
        return msgspec.structs.replace(rate, state="immature", reason="refunds_to_come")
    return rate


def _new_buyer_share(moment: Moment, key: str) -> Reading:
    """Of the buyers of whom a shop says whether they bought before."""
    metrics = moment.metrics
    told, buyers = metrics.people_who(FIRST_BUY | BOUGHT_BEFORE), metrics.buyers
    share = _share(
        moment, key, metrics.people_who(FIRST_BUY), told, "history_not_told" if buyers else "nothing_heard"
    )
    if share.state == "ok" and told < buyers:
        return msgspec.structs.replace(
            share, state="partial", reason="some_history_not_told", coverage=(told, buyers)
        )
    return share


def _share(moment: Moment, key: str, top: int, bottom: int, missing: str) -> Reading:
    value, state = divide(top, bottom)
    low, high = wilson(top, bottom) if state == "ok" and top <= bottom < WIDE_BELOW else (None, None)
    return Reading(
        key,
        value,
        "share",
        top,
        bottom,
        "events",
        "order",
        moment.now_us,
        state,
        reason=reason_of(state, missing),
        under="order",
        heard_us=moment.heard_us("order"),
        low=low,
        high=high,
    )


READINGS: dict[str, Maker] = {
    "carts_per_min": per_minute("cart", "carts"),
    "atc_rate": per_viewer_minute("cart", "carts"),
    "carts": Total("carts", "count", "cart"),
    "atc_net": Total("cart_units", "count", "cart"),
    "orders_placed": Total("orders_placed", "count", "order"),
    "orders_paid": Total("orders_paid", "count", "order"),
    "unpaid_rate": _unpaid_rate,
    "cvr": _cvr,
    "paid_per_1000_viewer_min": Ratio(
        "per_1000_viewer_min",
        "order",
        row("orders_paid"),
        viewer_minutes,
        scale=_MILLE,
        counted="samples",
        under="audience",
    ),
    "gmv_created": _kept("gmv_created", "order"),
    "gmv_paid": Total("gmv_paid", "money", "order"),
    "gmv_cancelled": _kept("gmv_cancelled", "order"),
    "gmv_refunded": _kept("gmv_refunded", "refund"),
    "gmv_after_refunds": _less(lambda metrics, paid: metrics.gmv_refunded),
    "gmv_net": _less(lambda metrics, paid: paid - metrics.gmv_net),
    "refund_rate": _refund_rate,
    "refund_rate_orders": _refund_rate_orders,
    "aov": Ratio("money", "order", row("gmv_paid"), row("orders_paid"), under="order"),
    "abv": _of_known_buyers("gmv_named", "money"),
    "upt": _of_known_buyers("named_units", "ratio"),
    "units_per_order": _units_per_order,
    "gpm": _gpm,
    "uv_value": _uv_value,
    "gmv_per_viewer_minute": Ratio(
        "money_per_viewer_min",
        "order",
        row("gmv_paid"),
        viewer_minutes,
        counted="samples",
        under="audience",
    ),
    "new_buyer_share": _new_buyer_share,
}
