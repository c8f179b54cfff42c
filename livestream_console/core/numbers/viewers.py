"""How many watch, how long, and how many people they are.

Rule: people of two platforms cannot be told apart, so what is summed over platforms says so; where a room
reports its own count, that is preferred as what others are divided by.
"""

from __future__ import annotations

from collections.abc import Iterator

from livestream_console.core.ids import is_shop
from livestream_console.core.numbers.moment import Moment, Window
from livestream_console.core.numbers.ratios import Maker, per_minute
from livestream_console.core.numbers.reading import Reading, divide, reason_of, unheard, wilson
from livestream_console.core.tally import Metrics

_SPIKE = 3
"""A peak so many times as high as what stands beside it may be one wrong count."""
_NEIGHBOUR_S = 60
WIDE_BELOW = 1_000
"""A share of fewer people than this says how far it can be trusted."""


def _viewers_now(moment: Moment, key: str) -> Reading:
    now = moment.second
    rooms = [room for room in moment.metrics.rooms.values() if room.seconds and room.seconds[0] <= now]
    held = [value for room in rooms if (value := room.held(now)) is not None]
    if not rooms:
        return unheard(key, "persons", "samples", "audience", moment.now_us, "no_viewer_counts")
    value, state, reason = sum(held), "ok", None
    if len(held) < len(rooms):
        value, state, reason = value or sum(room.values[-1] for room in rooms), "stale", "room_silent"
    elif any(room.approx for room in rooms):
        state, reason = "estimated", "rounded"
    return _sampled(moment, key, value, "persons", value, None, state, reason, moment.trend(_average))


def _acu(moment: Moment, key: str) -> Reading:
    top, bottom = _average(moment.asked)
    value, state = divide(top, bottom)
    reason = reason_of(state, "no_viewer_counts")
    return _sampled(moment, key, value, "persons", top, bottom, state, reason, moment.trend(_average))


def _pcu(moment: Moment, key: str) -> Reading:
    window = moment.window(moment.asked.first, moment.second + 1)
    peak = window.peak()
    state, reason = "ok", None
    if peak is None:
        state, reason = "no_data", "no_viewer_counts"
    elif _stands_alone(window, peak):
        state, reason = "estimated", "lone_spike"
    return _sampled(moment, key, peak, "persons", peak, None, state, reason)


def _viewer_minutes(moment: Moment, key: str) -> Reading:
    window = moment.asked
    if not window.held_seconds():
        return unheard(key, "viewer_min", "samples", "audience", moment.now_us, "no_viewer_counts")
    top = window.sum("viewers")
    trend = moment.trend(lambda part: (part.sum("viewers"), 1))
    return _sampled(moment, key, top / 60, "viewer_min", top, 60, "ok", None, trend)


def _average(window: Window) -> tuple[float, float]:
    return window.sum("viewers"), window.held_seconds()


def _stands_alone(window: Window, peak: int) -> bool:
    row = window.metrics.viewers
    at = row.index(peak, window.first)
    until = at
    while until < window.until and row[until] == peak:
        until += 1
    beside = [
        *row[max(window.first, at - _NEIGHBOUR_S) : at],
        *row[until : min(window.until, until + _NEIGHBOUR_S)],
    ]
    known = max(beside, default=0)
    return 0 < known * _SPIKE < peak


def _sampled(
    moment: Moment,
    key: str,
    value: float | None,
    unit: str,
    top: float | None,
    bottom: float | None,
    state: str,
    reason: str | None,
    trend: float | None = None,
) -> Reading:
    heard_us = moment.heard_us("audience")
    return Reading(
        key,
        value,
        unit,
        top,
        bottom,
        "samples",
        "audience",
        moment.now_us,
        state,
        trend=trend,
        reason=reason,
        heard_us=heard_us,
    )


# --- people -------------------------------------------------------------------------------------------------


def unique(metrics: Metrics) -> tuple[int, str, str | None]:
    """Return how many people watched, how that was counted, and what is wrong with it.

    As rooms report where they do, else whom we saw.
    """
    reported = [room.uv for room in metrics.rooms.values() if room.uv is not None]
    if reported:
        doubt = "rooms_not_alike" if len(reported) < len(metrics.rooms) else None
        return sum(reported), "reported" if len(reported) == 1 else "sum_of_reports", doubt
    seen = list(_watching_platforms(metrics))
    return sum(seen), "unique" if len(seen) < 2 else "sum_of_platforms", None


def views(metrics: Metrics, window: Window | None = None) -> tuple[int, str, str | None]:
    """Return how often somebody came, as rooms count it where they do, else by the enters we saw."""
    reported = [n for room in metrics.rooms.values() if (n := room.views()) is not None]
    if not reported:
        n = metrics.total("enters") if window is None else window.sum("enters")
        return n, "events", None
    doubt = "rooms_not_alike" if len(reported) < len(metrics.rooms) else None
    return sum(reported) if window is None else window.sum("views"), "reported", doubt


def of_viewers(moment: Moment, key: str, people: int, source: str) -> Reading:
    """Return which share of the people who watched did something."""
    n, counted, doubt = unique(moment.metrics)
    value, state = divide(people, n)
    reason = reason_of(state)
    if not n and counted != "reported":
        state, reason = "no_data", "nothing_heard"  # no room said that there was nobody
    elif people > n:
        state, reason = "inconsistent", "inconsistent_feed"
    elif state == "ok" and doubt is not None:
        state, reason = "estimated", doubt
    low, high = wilson(people, n) if 0 < n < WIDE_BELOW and people <= n else (None, None)
    heard_us = moment.heard_us(source)
    return Reading(
        key,
        value,
        "share",
        people,
        n,
        counted,
        source,
        moment.now_us,
        state,
        reason=reason,
        under="viewer",
        heard_us=heard_us,
        low=low,
        high=high,
    )


def _watching_platforms(metrics: Metrics) -> Iterator[int]:
    """Yield how many people each platform showed; a shop's buyers are the same people under another name."""
    for platform, n in metrics.uv_by_platform.items():
        if platform != "desk" and not is_shop(platform):
            yield n


def _uv(moment: Moment, key: str) -> Reading:
    n, counted, doubt = unique(moment.metrics)
    return _counted(moment, key, n, "persons", "viewer", counted, doubt)


def _pv(moment: Moment, key: str) -> Reading:
    window = None if moment.last_s is None else moment.asked
    n, counted, doubt = views(moment.metrics, window)
    return _counted(moment, key, n, "count", "views", counted, doubt)


def _counted(
    moment: Moment, key: str, n: int, unit: str, source: str, counted: str, doubt: str | None
) -> Reading:
    if not n:
        return unheard(key, unit, counted, source, moment.now_us, "nothing_heard")
    state = "ok" if doubt is None else "estimated"
    return Reading(
        key,
        n,
        unit,
        n,
        None,
        counted,
        source,
        moment.now_us,
        state,
        reason=doubt,
        heard_us=moment.heard_us(source),
    )


def _avg_watch(moment: Moment, key: str) -> Reading:
    """No feed says when somebody leaves: by Little's law it is what all watched over how many they are."""
    top = moment.window(0).sum("viewers")
    n, counted, _ = unique(moment.metrics)
    value, state = divide(top, n)
    reason = reason_of(state, "no_viewer_counts")
    if not top:
        value, state, reason = None, "no_data", "no_viewer_counts"
    elif state == "ok":
        state, reason = "estimated", "little"
    heard_us = moment.heard_us("audience")
    return Reading(
        key,
        value,
        "seconds",
        top,
        n,
        counted,
        "audience",
        moment.now_us,
        state,
        reason=reason,
        under="viewer",
        heard_us=heard_us,
    )


def _nobody_tells(unit: str, source: str) -> Maker:
    return lambda moment, key: unheard(key, unit, "events", source, moment.now_us, "not_told")


READINGS: dict[str, Maker] = {
    "viewers_now": _viewers_now,
    "acu": _acu,
    "pcu": _pcu,
    "viewer_minutes": _viewer_minutes,
    "uv": _uv,
    "pv": _pv,
    "enters_per_min": per_minute("enter", "enters"),
    "avg_watch": _avg_watch,
    "entry_rate": _nobody_tells("share", "impression"),
    "k_factor": _nobody_tells("ratio", "share"),
}
