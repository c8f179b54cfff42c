"""What the review says of money: giveaways, offers, costs and margin, refunds, and what was planned.

Rule: as of every table of the review (analysis/review/review.py).
"""

from __future__ import annotations

import msgspec

from livestream_console.analysis.pushes.values import Effect, Interval, Traffic


class Worth(msgspec.Struct, frozen=True):
    """What something that cost money brought. ``extra_orders`` from the push effect, in orders;
    ``per_order`` is the cost of one more order. ``reason`` says why that is None: no_push, no_cost (nobody
    knows it), cost_nothing, too_few_events, cannot_tell (nothing surely came of it) or no_orders."""

    cost: int | None
    effect: Effect | None = None
    extra_orders: Interval | None = None
    per_order: Interval | None = None
    reason: str | None = None


class GiveawayRow(msgspec.Struct, frozen=True):
    """``prize_value`` is of one; ``handed`` were claimed, ``forfeited`` passed on. ``traffic``: arrivals."""

    giveaway: str
    prize: str
    status: str
    opened_us: int
    closed_us: int | None
    drawn_us: int | None
    entries: int
    by_platform: dict[str, int]
    winners: int
    handed: int
    forfeited: int
    prize_value: int | None
    worth: Worth
    traffic: Traffic | None = None


class GiveawayTable(msgspec.Struct, frozen=True):
    rows: tuple[GiveawayRow, ...] = ()
    reason: str | None = None


class OfferRow(msgspec.Struct, frozen=True):
    """``taken`` of ``cap`` units (None: no limit) while it was live; ``worth.cost`` is what it took off.

    ``orders`` and ``gmv`` are what is owed to its pushes, None where nobody told of orders.
    """

    offer: str
    kind: str
    product: str | None
    phase: str
    live_us: int | None
    over_us: int | None
    cap: int | None
    taken: int
    orders: int | None
    gmv: int | None
    worth: Worth


class OfferTable(msgspec.Struct, frozen=True):
    rows: tuple[OfferRow, ...] = ()
    reason: str | None = None


class CostRow(msgspec.Struct, frozen=True):
    """``what``: goods, prize (what winners got), or the seller's own word for what was entered."""

    what: str
    amount: int


class MoneyTable(msgspec.Struct, frozen=True):
    """What is left; paid, refunded and net are None where nobody told of orders.

    ``margin`` is what came in for goods that have a cost, less refunds, that cost and what selling cost; it
    is of ``lines_known`` of ``lines`` lines, ``missing`` are the products without a cost. ``spent`` was
    entered for bringing viewers and running the show. ``roi`` is paid over spent, ``profit_roi`` (margin −
    spent) over spent; None without spent. ``costs`` are "goods" and what was entered.
    """

    gmv_paid: int | None
    gmv_refunded: int | None
    gmv_net: int | None
    costs: tuple[CostRow, ...]
    margin: int | None
    lines: int
    lines_known: int
    missing: tuple[str, ...]
    spent: int | None
    roi: float | None
    profit_roi: float | None
    reason: str | None = None


class RefundVersion(msgspec.Struct, frozen=True):
    """Money as it stood ``day`` days after the show (None: asked for by hand)."""

    as_of_us: int
    day: int | None
    gmv_paid: int
    gmv_refunded: int
    gmv_net: int
    refunds: int


class RefundTable(msgspec.Struct, frozen=True):
    """This version, the last, after the kept earlier ones; ``due_us`` is when the next will be made."""

    rows: tuple[RefundVersion, ...] = ()
    due_us: int | None = None
    reason: str | None = None


class TargetRow(msgspec.Struct, frozen=True):
    """``planned`` and ``actual`` in ``unit`` (money or count); ``share`` of the target that was reached."""

    what: str
    unit: str
    planned: int
    actual: int | None
    share: float | None


class SegmentRow(msgspec.Struct, frozen=True):
    """One stretch of the rundown; ``over_s`` is how much longer it took than planned.

    ``skipped``: left out on purpose, unlike one that was never reached. ``carts`` and ``gmv`` are what came
    in while it was on, of whatever product; None where nobody told.
    """

    segment: str
    title: str
    planned_us: int | None
    planned_s: float | None
    began_us: int | None
    lasted_s: float | None
    over_s: float | None
    product: str | None = None
    skipped: bool = False
    carts: int | None = None
    gmv: int | None = None


class PlanTable(msgspec.Struct, frozen=True):
    targets: tuple[TargetRow, ...] = ()
    segments: tuple[SegmentRow, ...] = ()
    reason: str | None = None
