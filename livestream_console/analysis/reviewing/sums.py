"""What is left of the money, what of it came back, and what had been planned.

Rule: a cost that nobody told makes the margin partial, never larger; the goods without one are named.
"""

from __future__ import annotations

from collections.abc import Sequence

from livestream_console.analysis.refund_days import due_times
from livestream_console.analysis.review.sales import (
    CostRow,
    MoneyTable,
    PlanTable,
    RefundTable,
    RefundVersion,
    SegmentRow,
    TargetRow,
)
from livestream_console.analysis.reviewing.fold import MINUTE_US, ShowFold
from livestream_console.analysis.reviewing.told import as_told, untold
from livestream_console.core.events import TargetSet
from livestream_console.core.numbers.profit import OF_SALES
from livestream_console.core.readings import KEYS, figures, reading
from livestream_console.core.rundown.book import Segment
from livestream_console.core.rundown.clock import timetable
from livestream_console.core.target import MINUTES

_TARGETS = {"gmv": "gmv_paid", "sales": "gmv_paid", "orders": "orders_paid", "viewers": "uv", "traffic": "uv"}
"""What targets are called, and the reading that tells of them."""
_SECOND_US = 1_000_000


def money(fold: ShowFold) -> MoneyTable:
    """Return what is left, by the same readings that the desk shows."""
    state, metrics = fold.state, fold.state.metrics
    read = figures(state, ("margin", "roi", "profit_roi"), fold.until_us)
    margin, costs = read["margin"], _unit_costs(fold)
    told = "orders" not in untold(fold)
    known, lines = margin.coverage or (0, 0)
    sold = {name: product for name, product in metrics.products.items() if product.priced_lines}
    goods = sum(
        costs[name] * max(0, product.priced_units - product.back_units)
        for name, product in sold.items()
        if name in costs
    )
    entered = tuple(CostRow(what, amount) for what, amount in metrics.costs.items())
    return MoneyTable(
        gmv_paid=metrics.total("gmv_paid") if told else None,
        gmv_refunded=metrics.gmv_refunded if told or metrics.gmv_refunded else None,
        gmv_net=metrics.gmv_net if told else None,
        costs=(*((CostRow("goods", goods),) if known else ()), *entered),
        margin=None if margin.value is None else round(margin.value),
        lines=lines or sum(product.priced_lines for product in sold.values()),
        lines_known=known,
        missing=tuple(name for name in sold if name not in costs),
        spent=sum(amount for what, amount in metrics.costs.items() if what not in OF_SALES) or None,
        roi=read["roi"].value,
        profit_roi=read["profit_roi"].value,
        reason="no_orders" if not sold else "partial" if margin.state != "ok" else None,
    )


def refunds(fold: ShowFold, earlier: Sequence[RefundVersion], day: int | None) -> RefundTable:
    """Return the versions that are kept and this one, which is ``day`` days after the show."""
    metrics = fold.state.metrics
    if not metrics.total("orders_paid"):
        return RefundTable(reason="no_orders")
    this = RefundVersion(
        as_of_us=fold.as_of_us,
        day=day,
        gmv_paid=metrics.total("gmv_paid"),
        gmv_refunded=metrics.gmv_refunded,
        gmv_net=metrics.gmv_net,
        refunds=sum(refund.done for order in metrics.orders.orders.values() for refund in order.refunds),
    )
    dues = (due_us for due_us in due_times(fold.until_us) if due_us > fold.as_of_us)
    before = (version for version in earlier if version.as_of_us < this.as_of_us)
    return RefundTable((*before, this), next(dues, None))


def plan(fold: ShowFold) -> PlanTable:
    """Return targets and rundown beside what became of them."""
    standing = (one for one in fold.targets.values() if one.amount is not None or one.count is not None)
    targets = tuple(_target(fold, target) for target in standing)
    rows = timetable(fold.state.rundown)
    segments = tuple(_segment(fold, segment, at_us) for segment, at_us in rows)
    return PlanTable(targets, segments, None if targets or segments else "no_plan")


def _unit_costs(fold: ShowFold) -> dict[str, int]:
    currency = fold.state.metrics.currency
    costs = ((product.product, product.cost) for product in fold.state.shelf.products.values())
    return {name: cost.minor for name, cost in costs if cost is not None and cost.currency == currency}


def _target(fold: ShowFold, target: TargetSet) -> TargetRow:
    planned = target.amount.minor if target.amount is not None else target.count or 0
    key = _TARGETS.get(target.what, target.what)
    actual = None
    if key in KEYS:
        actual = as_told(reading(fold.state.metrics, key, fold.until_us), untold(fold)).value
    if key == MINUTES and fold.state.started_us is not None:
        actual = (fold.until_us - fold.state.started_us) / MINUTE_US
    return TargetRow(
        what=target.what,
        unit="money" if target.amount is not None else "count",
        planned=planned,
        actual=None if actual is None else round(actual),
        share=actual / planned if actual is not None and planned > 0 else None,
    )


def _segment(fold: ShowFold, segment: Segment, at_us: int | None) -> SegmentRow:
    plan = segment.plan
    product = fold.state.shelf.products.get(plan.product or "")
    lasted_s = segment.ran_us(fold.until_us) / 1_000_000 if segment.ran else None
    planned_s = float(plan.duration_s) if plan.duration_s else None
    missing = untold(fold)
    return SegmentRow(
        segment=plan.segment,
        title=plan.title or (product.title if product is not None else ""),
        planned_us=at_us,
        planned_s=planned_s,
        began_us=segment.began_us,
        lasted_s=lasted_s,
        over_s=None if lasted_s is None or planned_s is None else lasted_s - planned_s,
        product=plan.product,
        skipped=plan.skipped,
        carts=_while_on(fold, segment, "carts") if "carts" not in missing else None,
        gmv=_while_on(fold, segment, "gmv_paid") if "orders" not in missing else None,
    )


def _while_on(fold: ShowFold, segment: Segment, name: str) -> int | None:
    """Return how much of something came in while a segment was on, by the second; None where it never was."""
    if not segment.ran:
        return None
    metrics = fold.state.metrics
    row, first_us = metrics.series(name), metrics.bin_start_us
    spans = (
        (one.from_us - first_us, (fold.until_us if one.to_us is None else one.to_us) - first_us)
        for one in segment.ran
    )
    return sum(sum(row[max(0, start // _SECOND_US) : max(0, end // _SECOND_US)]) for start, end in spans)
