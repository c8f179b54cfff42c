"""What did each push do? A show in; every push, kind and the show with 90 % intervals out (analysis.md §3.3).

Rule: a pure function of the rows, made for the worker process: numpy in, frozen values out, the same figures
for the same rows. It never raises for a poor show; the state says what is missing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import numpy as np

from livestream_console.analysis.arrays import Floats
from livestream_console.analysis.averaging import (
    DRAWS,
    Drawn,
    GridPoint,
    average,
    best,
    draws,
    independent,
    with_size,
)
from livestream_console.analysis.effects import Sums, Term, effect_of, interval, sums_of, verdict_of, widened
from livestream_console.analysis.exposure import BIN_S, Basket, ShowRows, counts_of, exposure_of
from livestream_console.analysis.honesty import around, moved_too, placebo, predictive
from livestream_console.analysis.lgm import Counts, fit, with_intercept
from livestream_console.analysis.push_windows import Group, by_kind, group, window_shares
from livestream_console.analysis.response import MIDDLING, WINDOW_S, columns
from livestream_console.analysis.uplift_values import Check, KindEffect, PushEffect, Traffic, Uplift
from livestream_console.analysis.viewer_trust import trust

WINDOWS_S = (60, 120, 240)
SHORTEST_S = 600
FEWEST_ORDERS = 5
_SECOND_US = 1_000_000
_SHOW = "show"


def uplift(rows: ShowRows) -> Uplift:
    """Estimate what the pushes of a show did; takes about 0.3 s of CPU for two hours with 16 pushes."""
    groups = group(rows)
    events = int(rows.counts[rows.heard].sum())
    state = _state(rows, groups, events)
    if state != "ok":
        return Uplift(state, rows.outcome, events)
    exposure = exposure_of(rows)
    times = [one.at_s for one in groups]
    viewers = trust(rows, exposure, times)
    answers = columns(times, exposure.bins, BIN_S)
    kinds = by_kind(groups)
    kind_answers = {shape: _per_kind(answer, kinds) for shape, answer in answers.items()}
    counts = counts_of(rows, rows.counts, viewers.viewer_minutes)
    counts = with_size(counts, kind_answers[MIDDLING], BIN_S)
    points = average(counts, answers, BIN_S, _alike(kinds, len(groups)))
    drawn = list(draws(points))
    worth = _worth(rows.basket)
    rng = np.random.default_rng(4)
    terms = _terms(groups, kinds, exposure.bins)
    sums = {
        name: widened(one, viewers.error_sd, rng)
        for name, one in zip(terms, sums_of(drawn, counts.exposure, terms.values()), strict=True)
    }
    arrivals = None if rows.enters is None else counts_of(rows, rows.enters, exposure.minutes)
    traffic = () if arrivals is None else _traffic(arrivals, kind_answers, groups, kinds)
    raised = ("traffic_raised",) if any(one.verdict == "more" for one in traffic) else ()
    control = None if rows.control is None else counts_of(rows, rows.control, counts.exposure)
    return Uplift(
        state,
        rows.outcome,
        events,
        tuple(_push(rows, one, sums[place], worth) for place, one in enumerate(groups)),
        tuple(_kind(kind, len(places), sums, worth) for kind, places in kinds.items()),
        effect_of(sums[_SHOW], worth),
        traffic,
        tuple(_checks(best(points), drawn, counts, control, groups, kinds)),
        viewers.flags + raised,
        viewers.late_s or None,
        viewers.noise or None,
        "too_few_purchases" if worth is None else "ok",
        rows.control_of,
        _shapes(points),
    )


def _state(rows: ShowRows, groups: Sequence[Group], events: int) -> str:
    if rows.heard.sum() < SHORTEST_S:
        return "too_short"
    if not groups:
        return "no_pushes"
    return "ok" if events else "no_events"


def _per_kind(answer: Floats, kinds: Mapping[str, list[int]]) -> Floats:
    return np.column_stack([answer[:, places].sum(axis=1) for places in kinds.values()])


def _alike(kinds: Mapping[str, list[int]], pushes: int) -> Floats:
    alike = np.zeros((pushes, pushes))
    for places in kinds.values():
        alike[np.ix_(places, places)] = 1.0
    return alike


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
    return PushEffect(
        one.ids, one.kind, product, at_us, one.window_s, one.cut, one.overlaps, one.notes, effect
    )


def _kind(kind: str, pushes: int, sums: Mapping[object, Sums], worth: Floats | None) -> KindEffect:
    by_window = tuple((seconds, interval(sums[kind, seconds].factor)) for seconds in WINDOWS_S)
    return KindEffect(kind, pushes, effect_of(sums[kind, int(WINDOW_S)], worth), by_window)


def _checks(
    point: GridPoint,
    drawn: Sequence[Drawn],
    counts: Counts,
    control: Counts | None,
    groups: Sequence[Group],
    kinds: Mapping[str, list[int]],
) -> Iterator[Check]:
    design = with_intercept(_per_kind(point.fitted.design[:, 1:], kinds))
    by_kind = fit(counts, design, independent(len(kinds)), point.drift)
    yield from around(by_kind, [one.at_s for one in groups])
    yield from placebo(by_kind, point.shape, groups, kinds)
    yield from moved_too(design, control, kinds)
    yield predictive(drawn, counts)


def _traffic(
    enters: Counts, answers: Mapping[str, Floats], groups: Sequence[Group], kinds: Mapping[str, list[int]]
) -> tuple[Traffic, ...]:
    """Ask the same model about arrivals, whose exposure is time; one that differs from 1 is told."""
    if not enters.y.any():
        return ()
    sized = with_size(enters, answers[MIDDLING], BIN_S)
    windows = window_shares(groups, len(enters.y))
    terms = [
        Term((column,), windows[:, places].max(axis=1))
        for column, places in enumerate(kinds.values(), start=1)
    ]
    found = []
    drawn = draws(average(sized, answers, BIN_S))
    for kind, sums in zip(kinds, sums_of(drawn, sized.exposure, terms), strict=True):
        factor = interval(sums.factor)
        extra = interval(sums.told - sums.without)
        found.append(Traffic(kind, factor, extra, verdict_of(factor, float(np.median(sums.told)))))
    return tuple(found)


def _worth(basket: Basket | None) -> Floats | None:
    """Return what one event brings, a draw each: orders an event times what an order comes to."""
    if basket is None or basket.orders < FEWEST_ORDERS:
        return None
    rng = np.random.default_rng(3)
    mean = np.maximum(0.0, basket.mean_minor + basket.error_minor * rng.standard_normal(DRAWS))
    return mean * rng.gamma(basket.orders + 0.5, 1.0, DRAWS) / (basket.events + 0.5)


def _shapes(points: Sequence[GridPoint]) -> tuple[tuple[str, float], ...]:
    belief: dict[str, float] = {}
    for point in points:
        belief[point.shape] = belief.get(point.shape, 0.0) + point.weight
    return tuple(belief.items())
