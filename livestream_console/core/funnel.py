"""From who came to what was paid and given back, step by step.

Its rule: people are only ever set against people and orders against orders, so a step is a share of those it
is of; where a step or a share cannot be had, a code says why, and nothing is made up to close the row.
"""

from __future__ import annotations

import msgspec

from livestream_console.core.numbers.moment import Moment
from livestream_console.core.numbers.viewers import unique
from livestream_console.core.show import ShowState
from livestream_console.core.tally import Metrics

PEOPLE, ORDERS, ASKERS = "people", "orders", "askers"


class Step(msgspec.Struct, frozen=True):
    """``of_first`` and ``of_before`` are shares of the first step of its unit and of the one before it.

    ``count`` None: ``reason`` says why. A reason beside a count says why there is no share of it.
    """

    key: str
    unit: str
    count: int | None
    counted: str
    reason: str | None = None
    of_first: float | None = None
    of_before: float | None = None


def funnel(state: ShowState, now_us: int) -> list[Step]:
    """Return every step in order, also those of which nothing is known."""
    metrics = state.metrics
    moment = Moment(metrics, now_us)
    watched, counted, _ = unique(metrics)
    people = [
        Step("exposed", PEOPLE, None, "events", "exposures_not_told"),
        _told("watched", PEOPLE, watched, counted, "nothing_heard"),
        _told("commented", PEOPLE, metrics.commenters, "unique", "no_comments"),
        _askers(state),
        _carted(metrics),
        _told("claimed", PEOPLE, _claimants(state), "unique", "no_claims"),
        _bought(metrics),
    ]
    placed = moment.window(0).sum("orders_placed")
    paid = moment.window(0).sum("orders_paid")
    orders = [
        _told("placed", ORDERS, placed, "events", "no_orders"),
        _told("paid", ORDERS, paid, "events", "no_orders"),
        _refunded(metrics, paid),
    ]
    return _with_shares(people) + _with_shares(orders)


def _told(key: str, unit: str, n: int, counted: str, missing: str) -> Step:
    """None of it may as well mean that nobody tells."""
    return Step(key, unit, n, counted) if n else Step(key, unit, None, counted, missing)


def _askers(state: ShowState) -> Step:
    questions = state.questions
    asked = sum(one.weight for one in questions.open.values())
    asked += sum(answer.weight for answer in questions.answers)
    reason = "per_question" if asked else "no_questions"
    return Step("asked", ASKERS, asked or None, "events", reason)


def _carted(metrics: Metrics) -> Step:
    if metrics.carters:
        return Step("carted", PEOPLE, metrics.carters, "unique")
    nameless = any(product.carts for product in metrics.products.values())
    return Step("carted", PEOPLE, None, "unique", "carts_nameless" if nameless else "carts_not_told")


def _claimants(state: ShowState) -> int:
    claims = state.claims.claims.values()
    return len({claim.viewer_key for claim in claims if claim.viewer_key is not None})


def _bought(metrics: Metrics) -> Step:
    if metrics.buyers:
        return Step("bought", PEOPLE, metrics.buyers, "unique")
    sold = any(product.orders for product in metrics.products.values()) or metrics.total("orders_paid")
    return Step("bought", PEOPLE, None, "unique", "buyers_not_told" if sold else "no_orders")


def _refunded(metrics: Metrics, paid: int) -> Step:
    """Nothing given back is known only once there is something to give back."""
    if not paid:
        return Step("refunded", ORDERS, None, "events", "no_orders")
    return Step("refunded", ORDERS, metrics.sold.refunded, "events")


def _with_shares(steps: list[Step]) -> list[Step]:
    found: list[Step] = []
    first = before = 0
    for step in steps:
        n = step.count
        if n is None or step.unit == ASKERS:
            found.append(step)
            continue
        found.append(_shared(step, n, first, before) if first else step)
        first, before = first or n, n
    return found


def _shared(step: Step, count: int, first: int, before: int) -> Step:
    if count > first:
        return msgspec.structs.replace(step, reason="inconsistent_feed")
    # Who claims need not have put anything into a cart: more than before is no share of it.
    of_before = count / before if before >= count > 0 else None
    return msgspec.structs.replace(step, of_first=count / first, of_before=of_before)
