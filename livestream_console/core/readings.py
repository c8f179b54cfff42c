"""Key figures made of the metric fold when somebody asks, each with how it came about (analysis.md §2).

Rule: a reading never divides by nothing and never shows 0 for unknown: without a denominator the value is
None and the state says why. Amounts are minor units of the show's currency; only ratios are fractions.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import msgspec

from livestream_console.core.tally import Metrics

_MINUTE_S = 60
_TREND_S = 600
_SECOND = 1_000_000
_UNIQUE = "unique"
_PER_PLATFORM = "sum_of_platforms"
_REPORTED = "reported"


class Reading(msgspec.Struct, frozen=True):
    """One figure. All words are codes that the UI translates.

    ``state``: ok; no_data (nothing to divide by, or never heard of); stale (the last value, but no recent
    sample); estimated (made of rounded counts, or a gap lies in its window); inconsistent (something happened
    to nobody). ``basis`` says which people or samples, ``source`` which events. ``trend`` is the last ten
    minutes over the ten before, None where unknown.
    """

    key: str
    value: float | None
    unit: str
    numerator: int | None
    denominator: int | None
    basis: str
    source: str
    as_of_us: int
    state: str = "ok"
    trend: float | None = None


class _Window:
    """Seconds [first, until) of the show's rows."""

    def __init__(self, metrics: Metrics, first: int, until: int) -> None:
        self.metrics = metrics
        self.first = max(0, first)
        self.until = max(self.first, until)

    @property
    def seconds(self) -> int:
        return self.until - self.first

    def sum(self, name: str) -> int:
        return sum(getattr(self.metrics, name)[self.first : self.until])

    def peak(self) -> int | None:
        held = self.held_seconds()
        return max(self.metrics.viewers[self.first : self.until]) if held else None

    def held_seconds(self) -> int:
        """Return for how many seconds some room's viewer count is known."""
        row = self.metrics.sampled[self.first : self.until]
        return len(row) - row.count(0)

    def has_gap(self) -> bool:
        start_us = self.metrics.bin_start_us
        first_us, until_us = start_us + self.first * _SECOND, start_us + self.until * _SECOND
        return any(
            gap.from_us < until_us and (gap.to_us is None or gap.to_us > first_us)
            for gap in self.metrics.gaps
        )


class _Ratio(msgspec.Struct, frozen=True):
    """How a figure is made: ``scale`` × numerator ÷ denominator, over the show or the last minute."""

    unit: str
    source: str
    numerator: Callable[[_Window], int]
    denominator: Callable[[_Window], int]
    scale: int = 1
    whole_show: bool = True
    basis: str = "events"


def _viewer_minutes_of(window: _Window) -> int:
    return round(window.sum("viewers") / _MINUTE_S)


def _row(name: str) -> Callable[[_Window], int]:
    return lambda window: window.sum(name)


def _seconds(window: _Window) -> int:
    return window.seconds


_RATIOS = {
    "enters_per_min": _Ratio("per_min", "enter", _row("enters"), _seconds, 60, whole_show=False),
    "comments_per_min": _Ratio("per_min", "comment", _row("comments"), _seconds, 60, whole_show=False),
    "carts_per_min": _Ratio("per_min", "cart", _row("carts"), _seconds, 60, whole_show=False),
    "gmv_per_viewer_minute": _Ratio(
        "money_per_viewer_min", "order", _row("gmv_paid"), _viewer_minutes_of, basis="samples"
    ),
    "atc_rate": _Ratio("per_viewer_min", "cart", _row("carts"), _viewer_minutes_of, basis="samples"),
    "comment_rate": _Ratio(
        "per_viewer_min", "comment", _row("comments"), _viewer_minutes_of, basis="samples"
    ),
    "aov": _Ratio("money", "order", _row("gmv_paid"), _row("orders_paid")),
}
_SUMS = {
    "orders_paid": ("count", "order"),
    "orders_placed": ("count", "order"),
    "gmv_paid": ("money", "order"),
}
_TOTALS = {"gmv_created": "order", "gmv_refunded": "refund", "gmv_cancelled": "order"}


def reading(metrics: Metrics, key: str, now_us: int) -> Reading:
    """Return one figure as of now. Raise KeyError for a key that is not in KEYS."""
    figure = _reading(metrics, key, now_us)
    if metrics.start_us is None:
        # Before anything was heard, nothing sold is not known to be 0.
        return msgspec.structs.replace(figure, value=None, numerator=None, state="no_data", trend=None)
    return figure


def _reading(metrics: Metrics, key: str, now_us: int) -> Reading:
    now = _second(metrics, now_us)
    show = _Window(metrics, 0, now)
    if key in _RATIOS:
        return _ratio(metrics, key, _RATIOS[key], now, now_us)
    if key in _SUMS:
        unit, source = _SUMS[key]
        value = metrics.total(key)
        state = "estimated" if (key == "gmv_paid" and metrics.orders_unpriced) or show.has_gap() else "ok"
        trend = _trend(metrics, now, lambda window: (window.sum(key), 1))
        return Reading(key, value, unit, value, None, "events", source, now_us, state, trend)
    if key in _TOTALS:
        value = getattr(metrics, key)
        return Reading(key, value, "money", value, None, "events", _TOTALS[key], now_us)
    return _OTHERS[key](metrics, key, now, now_us)


def _second(metrics: Metrics, now_us: int) -> int:
    """Return how many whole seconds of the show lie behind us; the running one is not measured yet."""
    if metrics.start_us is None:
        return 0
    return max(0, (now_us - metrics.start_us) // _SECOND)


def _ratio(metrics: Metrics, key: str, ratio: _Ratio, now: int, now_us: int) -> Reading:
    window = _Window(metrics, 0 if ratio.whole_show else now - _MINUTE_S, now)
    top, bottom = ratio.numerator(window), ratio.denominator(window)
    value, state = _divide(top, bottom, ratio.scale)
    if state == "ok" and window.has_gap():
        state = "estimated"
    trend = _trend(metrics, now, lambda part: (ratio.numerator(part), ratio.denominator(part)))
    return Reading(key, value, ratio.unit, top, bottom, ratio.basis, ratio.source, now_us, state, trend)


def _divide(numerator: int, denominator: int, scale: int = 1) -> tuple[float | None, str]:
    if denominator > 0:
        return scale * numerator / denominator, "ok"
    return None, "inconsistent" if numerator > 0 else "no_data"


def _trend(metrics: Metrics, now: int, parts: Callable[[_Window], tuple[int, int]]) -> float | None:
    """Return a figure's last ten minutes over the ten before; None where one of them is not whole."""
    if now < 2 * _TREND_S:
        return None
    late, _ = _divide(*parts(_Window(metrics, now - _TREND_S, now)))
    early, _ = _divide(*parts(_Window(metrics, now - 2 * _TREND_S, now - _TREND_S)))
    return None if late is None or not early else late / early


# --- viewers ----------------------------------------------------------------------------------------------


def _viewers_now(metrics: Metrics, key: str, now: int, now_us: int) -> Reading:
    rooms = [room for room in metrics.rooms.values() if room.seconds and room.seconds[0] <= now]
    held = [value for room in rooms if (value := room.held(now)) is not None]
    if not rooms:
        value, state = None, "no_data"
    elif len(held) < len(rooms):
        value, state = sum(held) or sum(room.values[-1] for room in rooms), "stale"
    else:
        value, state = sum(held), "estimated" if any(room.approx for room in rooms) else "ok"
    trend = _trend(metrics, now, lambda part: (part.sum("viewers"), part.held_seconds()))
    return Reading(key, value, "persons", value, None, "samples", "audience", now_us, state, trend)


def _acu(metrics: Metrics, key: str, now: int, now_us: int) -> Reading:
    show = _Window(metrics, 0, now)
    top, bottom = show.sum("viewers"), show.held_seconds()
    value, state = _divide(top, bottom)
    trend = _trend(metrics, now, lambda part: (part.sum("viewers"), part.held_seconds()))
    return Reading(key, value, "persons", top, bottom, "samples", "audience", now_us, state, trend)


def _pcu(metrics: Metrics, key: str, now: int, now_us: int) -> Reading:
    peak = _Window(metrics, 0, now + 1).peak()
    state = "no_data" if peak is None else "ok"
    return Reading(key, peak, "persons", peak, None, "samples", "audience", now_us, state)


def _viewer_minutes(metrics: Metrics, key: str, now: int, now_us: int) -> Reading:
    show = _Window(metrics, 0, now)
    seconds = show.sum("viewers")
    known = show.held_seconds() > 0
    value, state = (seconds / 60, "ok") if known else (None, "no_data")
    return Reading(key, value, "viewer_min", seconds, 60, "samples", "audience", now_us, state)


# --- people -----------------------------------------------------------------------------------------------


def _watching_platforms(metrics: Metrics) -> Iterator[int]:
    """Yield how many people each platform showed; a shop's buyers are the same people under another name."""
    for platform, n in metrics.uv_by_platform.items():
        if platform != "desk" and not platform.startswith("shop:"):
            yield n


def _unique(metrics: Metrics) -> tuple[int, str]:
    """Return how many people watched and on what basis: as rooms report where they do, else whom we saw."""
    reported = [room.uv for room in metrics.rooms.values() if room.uv is not None]
    if reported:
        return sum(reported), _REPORTED if len(reported) == 1 else _PER_PLATFORM
    seen = list(_watching_platforms(metrics))
    return sum(seen), _UNIQUE if len(seen) < 2 else _PER_PLATFORM


def _uv(metrics: Metrics, key: str, now: int, now_us: int) -> Reading:
    n, basis = _unique(metrics)
    value, state = (n, "ok") if n else (None, "no_data")
    return Reading(key, value, "persons", n, None, basis, "viewer", now_us, state)


def _cvr(metrics: Metrics, key: str, now: int, now_us: int) -> Reading:
    n, basis = _unique(metrics)
    value, state = _divide(metrics.buyers, n)
    if metrics.buyers > n:
        state = "inconsistent"
    elif not metrics.buyers and metrics.total("orders_paid"):
        value, state = None, "no_data"  # The shops tell who paid of none of their orders.
    return Reading(key, value, "share", metrics.buyers, n, basis, "order", now_us, state)


def _per_person(count: Callable[[Metrics], int]) -> Callable[[Metrics, str, int, int], Reading]:
    def read(metrics: Metrics, key: str, now: int, now_us: int) -> Reading:
        gmv, people = metrics.total("gmv_paid"), count(metrics)
        value, state = _divide(gmv, people)
        basis = _UNIQUE if key == "abv" else _unique(metrics)[1]
        return Reading(key, value, "money", gmv, people, basis, "order", now_us, state)

    return read


def _gmv_after_refunds(metrics: Metrics, key: str, now: int, now_us: int) -> Reading:
    paid, back = metrics.total("gmv_paid"), metrics.gmv_refunded
    state = _told_in_full(metrics, now)
    return Reading(key, paid - back, "money", paid, back, "events", "order", now_us, state)


def _gmv_net(metrics: Metrics, key: str, now: int, now_us: int) -> Reading:
    """What is left when refunds and cancelled orders are gone, an order that is both only once."""
    paid, net = metrics.total("gmv_paid"), metrics.gmv_net
    state = _told_in_full(metrics, now)
    return Reading(key, net, "money", paid, paid - net, "events", "order", now_us, state)


def _told_in_full(metrics: Metrics, now: int) -> str:
    unpriced = metrics.orders_unpriced or metrics.refunds_unpriced
    return "estimated" if unpriced or _Window(metrics, 0, now).has_gap() else "ok"


_OTHERS: dict[str, Callable[[Metrics, str, int, int], Reading]] = {
    "viewers_now": _viewers_now,
    "acu": _acu,
    "pcu": _pcu,
    "viewer_minutes": _viewer_minutes,
    "uv": _uv,
    "cvr": _cvr,
    "abv": _per_person(lambda metrics: metrics.buyers),
    "uv_value": _per_person(lambda metrics: _unique(metrics)[0]),
    "gmv_after_refunds": _gmv_after_refunds,
    "gmv_net": _gmv_net,
}

KEYS = (*_OTHERS, *_RATIOS, *_SUMS, *_TOTALS)
"""Every key that ``reading`` knows."""
