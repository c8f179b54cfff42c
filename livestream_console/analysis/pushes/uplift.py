"""What did each push do? A show in; every push, kind and the show with 90 % intervals out (analysis.md §3.3).

Rule: a pure function of the rows, made for the worker process: numpy in, frozen values out, the same figures
for the same rows. It never raises for a poor show; the state says what is missing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import numpy as np

from livestream_console.analysis.arrays import Floats
from livestream_console.analysis.model.averaging import (
    DRAWS,
    Drawn,
    GridPoint,
    average_bursty,
    best,
    by_shape,
    draws,
    refined,
)
from livestream_console.analysis.model.exposure import BIN_S, Basket, ShowRows, counts_of, exposure_of
from livestream_console.analysis.model.lgm import Counts, Fit
from livestream_console.analysis.model.response import SHAPES, WINDOW_S
from livestream_console.analysis.pushes.effects import (
    Sums,
    Term,
    effect_of,
    interval,
    sums_of,
    verdict_of,
    widened,
)
from livestream_console.analysis.pushes.honesty import around, moved_too, placebo, predictive
from livestream_console.analysis.pushes.kinds import Answers, draws_by_push
from livestream_console.analysis.pushes.values import Check, KindEffect, PushEffect, Traffic, Uplift
from livestream_console.analysis.pushes.viewer_trust import trust
from livestream_console.analysis.pushes.windows import Group, by_kind, group, window_shares

WINDOWS_S = (60, 120, 240)
SHORTEST_S = 600
FEWEST_ORDERS = 5
_SECOND_US = 1_000_000
_SHOW = "show"
_ENTANGLED = -0.7
_PLAINLY = 0.99
"""What is a flag over the whole show is not raised by one kind in twenty by chance."""


def uplift(rows: ShowRows) -> Uplift:
    """Estimate what the pushes of a show did; 0.3 s of CPU for two hours with 16 pushes on one thread."""
    groups = group(rows)
    events = int(rows.counts[rows.heard].sum())
    state = _state(rows, groups, events)
    if state != "ok":
        return Uplift(state, rows.outcome, events)
    exposure = exposure_of(rows)
    times = [one.at_s for one in groups]
    viewers = trust(rows, exposure, times)
    kinds = by_kind(groups)
    answers = Answers(times, exposure.bins, kinds.values())
    counts = counts_of(rows, rows.counts, viewers.viewer_minutes)
    counts, shared = average_bursty(counts, answers.by_kind(SHAPES), BIN_S)
    shared = refined(shared, counts, answers.by_kind, BIN_S)
    drawn = draws_by_push(shared, counts, answers.by_push, kinds.values())
    worth = _worth(rows.basket)
    rng = np.random.default_rng(4)
    terms = _terms(groups, kinds, exposure.bins)
    sums = {
        name: widened(one, viewers.error_sd, rng)
        for name, one in zip(terms, sums_of(drawn, counts.exposure, terms.values()), strict=True)
    }
    arrivals = None if rows.enters is None else counts_of(rows, rows.enters, exposure.minutes)
    traffic = () if arrivals is None else _traffic(arrivals, answers, groups, kinds)
    raised = ("traffic_raised",) if any(one.p_more > _PLAINLY for one in traffic) else ()
    control = None if rows.control is None else counts_of(rows, rows.control, counts.exposure)
    return Uplift(
        state,
        rows.outcome,
        events,
        tuple(_push(rows, one, sums[place], worth) for place, one in enumerate(groups)),
        tuple(_kinds(best(shared).fitted, kinds, sums, worth)),
        effect_of(sums[_SHOW], worth),
        traffic,
        tuple(_checks(best(shared), drawn, counts, control, groups, kinds)),
        viewers.flags + raised,
        viewers.late_s or None,
        viewers.noise or None,
        "too_few_purchases" if worth is None else "ok",
        rows.control_of,
        tuple((shape.name, belief) for shape, belief in by_shape(shared).items()),
    )


def _state(rows: ShowRows, groups: Sequence[Group], events: int) -> str:
    if rows.heard.sum() < SHORTEST_S:
        return "too_short"
    if not groups:
        return "no_pushes"
    return "ok" if events else "no_events"


def _terms(groups: Sequence[Group], kinds: Mapping[str, list[int]], bins: int) -> dict[object, Term]:
    """Return what is thought away: each push by its place, each kind over each window, and the whole show."""
    windows = {seconds: window_shares(groups, bins, seconds) for seconds in WINDOWS_S}
    usual = windows[int(WINDOW_S)]
    terms: dict[object, Term] = {place: Term((1 + place,), usual[:, place]) for place in range(len(groups))}
    for kind, places in kinds.items():
        mine = tuple(1 + place for place in places)
        for seconds, window in windows.items():
            terms[kind, seconds] = Term(mine, window[:, places].max(axis=1))
    terms[_SHOW] = Term(tuple(range(1, 1 + len(groups))), usual.max(axis=1))
    return terms


def _push(rows: ShowRows, one: Group, sums: Sums, worth: Floats | None) -> PushEffect:
    at_us = rows.start_us + round(one.at_s * _SECOND_US)
    product = one.pushes[0].product
    effect = effect_of(sums, worth)
    window = slice(int(one.at_s), int(np.ceil(one.until_s)))
    counted = int(rows.counts[window][rows.heard[window]].sum())
    return PushEffect(
        one.ids, one.kind, product, at_us, one.window_s, one.cut, one.overlaps, one.notes, effect, counted
    )


def _kinds(
    fitted: Fit, kinds: Mapping[str, list[int]], sums: Mapping[object, Sums], worth: Floats | None
) -> Iterator[KindEffect]:
    sds = np.sqrt(np.diag(fitted.cov))
    tied = (fitted.cov / np.outer(sds, sds))[1:, 1:] < _ENTANGLED
    for row, (kind, places) in zip(tied, kinds.items(), strict=True):
        entangled = tuple(other for other, is_tied in zip(kinds, row, strict=True) if is_tied)
        by_window = tuple((seconds, interval(sums[kind, seconds].factor)) for seconds in WINDOWS_S)
        effect = effect_of(sums[kind, int(WINDOW_S)], worth)
        yield KindEffect(kind, len(places), entangled, effect, by_window)


def _checks(
    likeliest: GridPoint,
    drawn: Sequence[Drawn],
    counts: Counts,
    control: Counts | None,
    groups: Sequence[Group],
    kinds: Mapping[str, list[int]],
) -> Iterator[Check]:
    yield from around(likeliest.fitted, [one.at_s for one in groups])
    yield from placebo(likeliest, groups, kinds)
    yield from moved_too(likeliest, control, kinds)
    yield predictive(drawn, counts)


def _traffic(
    enters: Counts, answers: Answers, groups: Sequence[Group], kinds: Mapping[str, list[int]]
) -> tuple[Traffic, ...]:
    """Ask the same model about arrivals, whose exposure is time; one that differs from 1 is told."""
    if not enters.y.any():
        return ()
    sized, points = average_bursty(enters, answers.by_kind(SHAPES), BIN_S)
    points = refined(points, sized, answers.by_kind, BIN_S)
    windows = window_shares(groups, len(enters.y))
    terms = [
        Term((column,), windows[:, places].max(axis=1))
        for column, places in enumerate(kinds.values(), start=1)
    ]
    found = []
    drawn = [one for _, one in draws(points)]
    for kind, sums in zip(kinds, sums_of(drawn, sized.exposure, terms), strict=True):
        factor = interval(sums.factor)
        extra = interval(sums.told - sums.without)
        p_more = float((sums.factor > 1).mean())
        found.append(Traffic(kind, factor, extra, p_more, verdict_of(factor, float(np.median(sums.told)))))
    return tuple(found)


def _worth(basket: Basket | None) -> Floats | None:
    """Return what one event brings, a draw each: orders an event times what an order comes to."""
    if basket is None or basket.orders < FEWEST_ORDERS:
        return None
    rng = np.random.default_rng(3)
    mean = np.maximum(0.0, basket.mean_minor + basket.error_minor * rng.standard_normal(DRAWS))
    return mean * rng.gamma(basket.orders + 0.5, 1.0, DRAWS) / (basket.events + 0.5)
