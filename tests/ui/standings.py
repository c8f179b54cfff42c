"""What may be known of a show's pushes: everything that the effects panel has words for."""

from __future__ import annotations

from math import log

from livestream_console.analysis.pushes.provisional import Provisional
from livestream_console.analysis.pushes.standing import Recent, Standing
from livestream_console.analysis.pushes.values import (
    Check,
    Effect,
    Interval,
    KindEffect,
    Pooled,
    PushEffect,
    Traffic,
    Uplift,
)

MINUTE_US = 60_000_000


def effect(low: float, middle: float, high: float, events: float, *, worth: float | None = 4_800) -> Effect:
    """Return an effect by its factor; the rest follows from it as in a fit."""
    verdict = "too_few_events" if events < 5 else "more" if low > 1 else "less" if high < 1 else "cannot_tell"
    extra = Interval(*(events * (1 - 1 / factor) for factor in (low, middle, high)))
    money = (
        None if worth is None else Interval(*(end * worth for end in (extra.low, extra.median, extra.high)))
    )
    sure = 0.99 if low > 1 else 0.7
    return Effect(
        Interval(low, middle, high), extra, money, events, sure, sure / 2, verdict, log(middle), 0.2
    )


def push(
    name: str,
    kind: str,
    product: str | None,
    at_us: int,
    what: Effect,
    *,
    cut: str | None = None,
    notes: str = "",
) -> PushEffect:
    window_s = 120.0 if cut is None else 74.0
    return PushEffect(
        (name,), kind, product, at_us, window_s, cut, (), tuple(notes.split()), what, round(what.expected)
    )


def kind(name: str, pushes: int, what: Effect, *entangled: str) -> KindEffect:
    factor = what.factor
    windows = tuple(
        (seconds, Interval(factor.low * by, factor.median * by, factor.high * by))
        for seconds, by in ((60, 1.1), (120, 1.0), (240, 0.85))
    )
    return KindEffect(name, pushes, entangled, what, windows)


def full(begun_us: int, products: tuple[str, str, str], outcome: str = "carts") -> Standing:
    """Return a fit with every verdict, and two pushes that are provisional still."""
    mask, lipstick, cream = products
    works, unsure, few = effect(1.4, 1.9, 2.7, 148), effect(0.9, 1.3, 1.8, 61), effect(0.4, 1.2, 5, 4)
    costs, tied = effect(0.5, 0.7, 0.9, 44), effect(1.1, 1.6, 2.2, 88)
    pushes = (
        push("p1", "card", mask, begun_us + 4 * MINUTE_US, unsure, notes="with_talk"),
        push("p2", "flash_sale", lipstick, begun_us + 9 * MINUTE_US, works, cut="stock_out"),
        push("p3", "coupon", None, begun_us + 14 * MINUTE_US, tied),
        push("p4", "giveaway", lipstick, begun_us + 19 * MINUTE_US, few),
        push("p5", "message", cream, begun_us + 24 * MINUTE_US, costs, notes="gap"),
    )
    checks = (
        Check("lead", "passed", None, 0.4, 1.645),
        Check("after_dip", "flagged", None, -2.1, 1.645),
        Check("placebo", "passed", "card", 0.03, 0.1),
        Check("placebo", "impossible", "giveaway"),
        Check("control", "impossible", "card"),
        Check("fit", "passed", None, 0.09, 0.14),
    )
    uplift = Uplift(
        "ok",
        outcome,
        1_240,
        pushes,
        (kind("card", 1, unsure), kind("flash_sale", 1, works), kind("coupon", 1, tied, "message")),
        works,
        (Traffic("flash_sale", Interval(1.1, 1.4, 1.8), Interval(4, 22, 41), 0.98, "more"),),
        checks,
        ("viewers_rounded",),
        money_state="ok" if outcome == "carts" else "too_few_purchases",
    )
    usual = Pooled("flash_sale", 6, Interval(1.7, 2.1, 2.6), 0.1, Interval(1.2, 2.1, 3.6), "more")
    card = Pooled("card", 6, Interval(1.0, 1.2, 1.4), 0.1, None, "cannot_tell")
    recent = (
        Recent(
            "p6",
            "flash_sale",
            mask,
            begun_us + 31 * MINUTE_US,
            outcome,
            41,
            Provisional(41, (9.2, 16.0, 24.5)),
        ),
        Recent("p7", "card", cream, begun_us + 32 * MINUTE_US, outcome, 3, None),
    )
    return Standing("fitted", uplift, begun_us + 30 * MINUTE_US, recent, (usual, card))
