"""A show beside the host's earlier ones: the same elapsed time, the week, what goes together, who comes back.

Rule: only shows of the same currency are compared, none with itself, and none in what nobody told of there;
how many there were is always said.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from livestream_console.analysis.review.history import (
    Against,
    BuyerTable,
    ComparisonTable,
    PairTable,
    RateRow,
    RecallRow,
    ReturnTable,
    StandingRow,
    WeekTable,
)
from livestream_console.analysis.reviewing.digest import ShowDigest
from livestream_console.analysis.shows.basket import pairs as pairs_of
from livestream_console.analysis.shows.cohorts import Attendance, cohorts, retention
from livestream_console.analysis.shows.compare import (
    PAST_SHOWS,
    Funnel,
    Split,
    rate_standing,
    split,
    standing,
)
from livestream_console.analysis.shows.heatmap import LEAST_SHOWS, heat_map
from livestream_console.analysis.shows.segments import Buyer, recall_list, segments

RECALLED = ("dormant", "high_value", "lost")
_MOST_PAIRS, _MOST_RECALLED = 100, 200
_UNITS = {"gmv_paid": "money", "orders_paid": "count", "carts": "count", "comments": "count"}
_VIEWER_MINUTE_S = 60


def comparison(now: ShowDigest, earlier: Sequence[ShowDigest]) -> ComparisonTable:
    """Compare with earlier shows as long as both ran; ``earlier`` has the newest last."""
    past = [show for show in earlier if show.currency == now.currency][-PAST_SHOWS:]
    minutes = now.minutes
    if not minutes:
        return ComparisonTable(reason="too_short")
    if not past:
        return ComparisonTable(minutes * _VIEWER_MINUTE_S, reason="no_earlier_shows")
    return ComparisonTable(
        elapsed_s=minutes * _VIEWER_MINUTE_S,
        earlier=tuple(show.ref for show in past),
        sums=tuple(_sum(now, past, key, unit) for key, unit in _UNITS.items()),
        rates=tuple(_rates(now, past)),
        against=tuple(_against(now, show) for show in reversed(past)),
    )


def week(shows: Sequence[ShowDigest]) -> WeekTable:
    """Return when in the week money came; ``shows`` has this show as its last."""
    watched = [show for show in shows if show.currency == shows[-1].currency and show.spells]
    sold = [show for show in watched if show.tells("orders_paid")]
    found = heat_map([spell for show in sold for spell in show.spells])
    if not found.cells:
        return WeekTable(reason="no_orders" if watched else "no_viewers")
    few = found.state == "too_few_events" or len(sold) < LEAST_SHOWS
    return WeekTable(found.cells, len(sold), "too_few_shows" if few else None)


def pairs(shows: Sequence[ShowDigest]) -> PairTable:
    """Return what is bought together, over all shows."""
    baskets = [frozenset(basket) for show in shows for basket in show.baskets]
    found = pairs_of(baskets)
    sure = [pair for pair in found if pair.state == "ok"]
    reason = None if sure else "too_few_baskets" if found else "no_pairs" if baskets else "no_known_buyers"
    rows = tuple((sure or found)[:_MOST_PAIRS])
    known = {name: title for show in shows for name, title in show.titles.items()}
    named = {name: known.get(name, "") for pair in rows for name in (pair.first, pair.then)}
    return PairTable(rows, named, len(baskets), len(shows), reason)


def buyers(shows: Sequence[ShowDigest], as_of_us: int) -> BuyerTable:
    """Return who bought what in all shows, by recency, frequency and money."""
    alike = [show for show in shows if show.currency == shows[-1].currency]
    found = segments([purchase for show in alike for purchase in show.purchases], as_of_us)
    if not found.buyers:
        return BuyerTable(shows=len(alike), reason="no_known_buyers")
    names = {who: name for show in alike for who, name in show.names.items()}
    recall = (
        _recall(buyer, names) for segment in RECALLED for buyer in recall_list(found, segment, _MOST_RECALLED)
    )
    reason = None if found.state == "ok" else "too_few_buyers"
    return BuyerTable(found.counts(), len(found.buyers), len(alike), tuple(recall), reason)


def returns(shows: Sequence[ShowDigest], people: Mapping[str, frozenset[tuple[str, str]]]) -> ReturnTable:
    """Return who came back; ``people`` has those of each show that is looked at, none where no room told."""
    looked_at = [show for show in shows if people.get(show.show)]
    crowds = [Attendance(show.show, people[show.show]) for show in looked_at]
    reason = None if len(crowds) > 1 else "no_earlier_shows" if crowds else "nobody_known"
    return ReturnTable(tuple(show.ref for show in looked_at), cohorts(crowds), retention(crowds), reason)


def _sum(now: ShowDigest, past: Sequence[ShowDigest], key: str, unit: str) -> StandingRow:
    rows = [show.sums[key][: show.minutes] for show in past if show.tells(key)]
    return StandingRow(key, unit, standing(now.sums[key], rows, now.minutes))


def _rates(now: ShowDigest, past: Sequence[ShowDigest]) -> list[RateRow]:
    """Compare what does not grow with how many watched or how long."""
    found = []
    for key in ("carts", "orders_paid", "comments"):
        told = [
            (show.total(key, now.minutes), _watched(show, now.minutes)) for show in past if show.tells(key)
        ]
        watched = _watched(now, now.minutes) if now.tells(key) else 0.0
        at = rate_standing(now.total(key, now.minutes), watched, told)
        found.append(RateRow(f"{key}_per_viewer_minute", "per_viewer_min", at))
    alike = (show for show in past if _as_well_known(show, now))
    came = [(_at(show.buyers, now.minutes), _came(show, now.minutes)) for show in alike]
    at = rate_standing(_at(now.buyers, now.minutes), _came(now, now.minutes), came)
    found.append(RateRow("cvr", "share", at))
    return found


def _against(now: ShowDigest, before: ShowDigest) -> Against:
    minutes = min(now.minutes, before.minutes)
    parted = split(_funnel(before, minutes), _funnel(now, minutes))
    if parted.state == "ok" and not _as_well_known(before, now):
        parted = Split("cannot_tell")
    return Against(before.ref, minutes * _VIEWER_MINUTE_S, parted)


def _as_well_known(one: ShowDigest, other: ShowDigest) -> bool:
    """Say whether both know their people alike: where no room told who came, only who spoke was seen."""
    return all(one.tells(key) == other.tells(key) for key in ("viewers", "enters"))


def _funnel(show: ShowDigest, minutes: int) -> Funnel:
    return Funnel(
        uv=_at(show.people, minutes),
        buyers=_at(show.buyers, minutes),
        orders=show.total("orders_paid", minutes),
        gmv=show.total("gmv_paid", minutes),
    )


def _at(reached: Sequence[int], minutes: int) -> int:
    """Return how many there were by the end of so many minutes."""
    return reached[min(minutes, len(reached)) - 1] if reached and minutes else 0


def _watched(show: ShowDigest, minutes: int) -> float:
    return show.total("viewers", minutes) / _VIEWER_MINUTE_S


def _came(show: ShowDigest, minutes: int) -> float:
    """Return how many people could have bought, none where nobody told of orders."""
    return float(_at(show.people, minutes)) if show.tells("orders_paid") else 0.0


def _recall(buyer: Buyer, names: Mapping[str, str]) -> RecallRow:
    platform, viewer = buyer.person
    name = names.get("\t".join(buyer.person), "")
    return RecallRow(
        buyer.segment,
        platform,
        viewer,
        name,
        buyer.days,
        buyer.shows,
        buyer.net,
        buyer.r,
        buyer.f,
        buyer.m,
    )
