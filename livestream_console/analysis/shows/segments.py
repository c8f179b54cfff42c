"""Who the buyers are: recency, frequency, money in fifths, five named segments, and whom to call back
(analysis.md §8).

Rule: the segments are one table of fixed rules, read from the top. People without an id are left out, and one
platform's people are never another's.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

import msgspec
import numpy as np

from livestream_console.analysis.arrays import Floats

LEAST_PEOPLE = 20
_DAY_US = 86_400_000_000
_FIFTHS = 5


class Purchase(msgspec.Struct, frozen=True):
    """What somebody paid in a show, less refunds, in minor units. ``person`` is (platform, id)."""

    person: tuple[str, str]
    show: str
    at_us: int
    net: int


class Buyer(msgspec.Struct, frozen=True):
    """One person. ``days`` since the last and ``first_days`` since the first purchase, ``shows`` with one,
    ``net`` minor units in all; ``r``, ``f`` and ``m`` are the fifths of last, shows and net, 5 the best."""

    person: tuple[str, str]
    days: float
    shows: int
    net: int
    first_days: float
    r: int
    f: int
    m: int
    segment: str = ""


class Segments(msgspec.Struct, frozen=True):
    """``state``: ok, too_few_events (under twenty buyers: the fifths mean little), cannot_tell (nobody)."""

    state: str
    buyers: tuple[Buyer, ...] = ()

    def counts(self) -> dict[str, int]:
        """Return how many buyers each segment has."""
        return {name: sum(buyer.segment == name for buyer in self.buyers) for name, _ in RULES}


NEW_DAYS, ACTIVE_DAYS, LOST_DAYS = 14, 30, 90
RULES: tuple[tuple[str, Callable[[Buyer], bool]], ...] = (
    ("lost", lambda buyer: buyer.days > LOST_DAYS),
    ("dormant", lambda buyer: buyer.days > ACTIVE_DAYS),
    ("high_value", lambda buyer: buyer.m == _FIFTHS and buyer.f >= 4),
    ("new", lambda buyer: buyer.shows == 1 and buyer.first_days <= NEW_DAYS),
    ("active", lambda buyer: True),
)
"""The first that fits."""


def segments(purchases: Iterable[Purchase], as_of_us: int) -> Segments:
    """Judge everybody by what they bought until ``as_of_us``; later purchases are not known yet."""
    by_person: dict[tuple[str, str], list[Purchase]] = {}
    for purchase in purchases:
        if all(purchase.person) and purchase.at_us <= as_of_us:
            by_person.setdefault(purchase.person, []).append(purchase)
    if not by_person:
        return Segments("cannot_tell")
    people = sorted(by_person.items())
    lasts = [max(each.at_us for each in bought) for _, bought in people]
    firsts = [min(each.at_us for each in bought) for _, bought in people]
    shows = [len({each.show for each in bought}) for _, bought in people]
    nets = [sum(each.net for each in bought) for _, bought in people]
    r, f, m = (fifths(np.asarray(values, dtype=float)) for values in (lasts, shows, nets))
    buyers = tuple(
        _named(
            Buyer(
                person=person,
                days=(as_of_us - lasts[n]) / _DAY_US,
                first_days=(as_of_us - firsts[n]) / _DAY_US,
                shows=shows[n],
                net=nets[n],
                r=r[n],
                f=f[n],
                m=m[n],
            )
        )
        for n, (person, _) in enumerate(people)
    )
    return Segments("ok" if len(buyers) >= LEAST_PEOPLE else "too_few_events", buyers)


def fifths(values: Floats) -> list[int]:
    """Return 1 to 5 by average rank; equal values share a fifth."""
    from scipy.stats import rankdata  # whoever only tells of purchases makes no fifths

    return [int(fifth) for fifth in np.ceil(rankdata(values) / len(values) * _FIFTHS)]


def recall_list(found: Segments, segment: str = "dormant", most: int = 200) -> tuple[Buyer, ...]:
    """Return whom of a segment to call back, those who paid most first, of these the latest."""
    wanted = [buyer for buyer in found.buyers if buyer.segment == segment and buyer.net > 0]
    return tuple(sorted(wanted, key=lambda buyer: (-buyer.m, -buyer.net, buyer.days, buyer.person))[:most])


def _named(buyer: Buyer) -> Buyer:
    name = next(name for name, fits in RULES if fits(buyer))
    return msgspec.structs.replace(buyer, segment=name)
