"""How the show went: what it is, every figure of it, and minute by minute.

Rule: what nobody told in the whole show is None in every minute of it; what was told once is 0 where it was
not heard.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from livestream_console.analysis.review.show import FigureTable, Gap, Head, MinuteRow, MinuteTable
from livestream_console.analysis.reviewing.fold import MINUTE_US, ShowFold
from livestream_console.analysis.reviewing.told import as_told, rooms_of, untold
from livestream_console.core.readings import DICTIONARY
from livestream_console.core.readings import figures as figures_of
from livestream_console.core.tally import Metrics

_MINUTE_S = 60
_SECOND_US = 1_000_000
_OF_NOW = ("viewers_now", "enters_per_min", "comments_per_min", "carts_per_min")
"""At the end of a show these tell only of its last minute."""


def head(fold: ShowFold) -> Head:
    """Return what the review is of."""
    state, metrics = fold.state, fold.state.metrics
    gaps = tuple(Gap(gap.platform, gap.room, gap.from_us, gap.to_us) for gap in metrics.gaps)
    return Head(
        show=state.show,
        title=state.title,
        currency=metrics.currency,
        rooms=tuple(sorted(rooms_of(fold))),
        started_us=state.started_us,
        ended_us=state.ended_us,
        until_us=fold.until_us,
        as_of_us=fold.as_of_us,
        events=fold.events,
        gaps=gaps,
        gap_s=sum(to_us - from_us for from_us, to_us in _unheard(fold)) / _SECOND_US,
        state_hash=fold.hash,
        misfits=len(state.misfits),
    )


def figures(fold: ShowFold) -> FigureTable:
    """Return every reading as of the show's end; what came in later counts, but makes no show longer."""
    if fold.state.metrics.start_us is None:
        return FigureTable(reason="no_events")
    keys = (key for key in DICTIONARY if key not in _OF_NOW)
    missing, found = untold(fold), figures_of(fold.state, keys, fold.until_us)
    return FigureTable(tuple(as_told(one, missing) for one in found.values()))


def minutes(fold: ShowFold) -> MinuteTable:
    """Return a row for each minute, the last one as far as it went."""
    metrics = fold.state.metrics
    if metrics.start_us is None:
        return MinuteTable(reason="no_events")
    seconds = max(0, -(-(fold.until_us - metrics.start_us) // _SECOND_US))
    told = {name: any(metrics.series(name)) for name in ("enters", "likes", "carts")}
    told["orders"] = any(metrics.series("orders_placed")) or any(metrics.series("orders_paid"))
    told["rooms"] = bool(rooms_of(fold))
    rows = (_minute(fold, minute, told) for minute in range(-(-seconds // _MINUTE_S)))
    return MinuteTable(tuple(rows))


def _minute(fold: ShowFold, minute: int, told: dict[str, bool]) -> MinuteRow:
    metrics = fold.state.metrics
    first, until = minute * _MINUTE_S, (minute + 1) * _MINUTE_S
    at_us = metrics.bin_start_us + minute * MINUTE_US
    sampled = sum(1 for rooms in metrics.sampled[first:until] if rooms)
    watched = _sum(metrics, "viewers", first, until)

    def known(name: str, source: str) -> int | None:
        return _sum(metrics, name, first, until) if told[source] else None

    return MinuteRow(
        minute=minute,
        at_us=at_us,
        viewers=watched / sampled if sampled else None,
        viewer_minutes=watched / _MINUTE_S if sampled else None,
        enters=known("enters", "enters"),
        comments=known("comments", "rooms"),
        likes=known("likes", "likes"),
        carts=known("carts", "carts"),
        orders_placed=known("orders_placed", "orders"),
        orders_paid=known("orders_paid", "orders"),
        gmv_paid=known("gmv_paid", "orders"),
        heard=1 - _overlap(fold, at_us, at_us + MINUTE_US) if told["rooms"] else None,
        pushes=tuple((m.what, m.push) for m in metrics.push_markers if 0 <= m.at_us - at_us < MINUTE_US),
        product=_explained(fold, at_us + MINUTE_US - 1),
    )


def _sum(metrics: Metrics, name: str, first: int, until: int) -> int:
    return sum(getattr(metrics, name)[first:until])


def _explained(fold: ShowFold, at_us: int) -> str | None:
    """Return what was explained last at a moment and still was."""
    talks = fold.journal.talks
    place = bisect_right(talks, at_us, key=lambda talk: talk[1]) - 1
    if place < 0:
        return None
    product, _, until_us = talks[place]
    return product if until_us is None or until_us > at_us - MINUTE_US else None


def _overlap(fold: ShowFold, from_us: int, until_us: int) -> float:
    """Return which share of a stretch some room was unheard in."""
    inside = (min(to, until_us) - max(since, from_us) for since, to in _unheard(fold))
    return sum(us for us in inside if us > 0) / (until_us - from_us)


def _unheard(fold: ShowFold) -> Iterator[tuple[int, int]]:
    """Yield the stretches in which some room was unheard, those of several rooms as one."""
    spans = sorted(
        (gap.from_us, fold.until_us if gap.to_us is None else gap.to_us) for gap in fold.state.metrics.gaps
    )
    reached = 0
    for from_us, to_us in spans:
        if to_us > reached:
            yield max(from_us, reached), to_us
            reached = to_us
