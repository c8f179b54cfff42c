"""Which buyers of a show are new, by the earlier shows of the same store.

Rule: new means that this desk has not seen them buy, since a date that is said. Only shops of whose buyers an
earlier show knew can tell; an id with stars in it may be several people and is nobody's.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from livestream_console.analysis.review.history import NewBuyers
from livestream_console.analysis.review.show import FigureTable
from livestream_console.analysis.reviewing.digest import ShowDigest
from livestream_console.core.numbers.reading import Reading, divide, wilson

_KEY = "new_buyer_share"
_STAR = "*"
Person = tuple[str, str]


def new_buyers(shows: Sequence[ShowDigest]) -> NewBuyers:
    """Look the buyers of the last show up in those before it, which are in the order of their time."""
    *before, now = shows
    buyers = _buyers(now)
    known = {who for who in buyers if _STAR not in who[1]}
    since: dict[str, int] = {}
    seen: set[Person] = set()
    for show in before:
        for who in _buyers(show):
            since.setdefault(who[0], show.started_us)
            seen.add(who)
    told = {who for who in known if who[0] in since}
    if not told:
        return NewBuyers(shows=len(before), reason=_why(buyers, known, before))
    return NewBuyers(
        new=len(told - seen),
        known=len(told),
        of=len(buyers),
        since_us=max(since[shop] for shop, _ in told),
        shows=len(before),
    )


def looked_up(figures: FigureTable, found: NewBuyers) -> FigureTable:
    """Return the figures with the share of new buyers, where no shop says who bought before."""
    rows = (
        _share(row, found) if row.key == _KEY and row.reason == "history_not_told" else row
        for row in figures.rows
    )
    return msgspec.structs.replace(figures, rows=tuple(rows))


def _buyers(show: ShowDigest) -> set[Person]:
    return {purchase.person for purchase in show.purchases}


def _why(buyers: set[Person], known: set[Person], before: Sequence[ShowDigest]) -> str:
    if not buyers:
        return "no_known_buyers"
    if not known:
        return "buyers_masked"
    return "no_earlier_buyers" if before else "no_earlier_shows"


def _share(told: Reading, found: NewBuyers) -> Reading:
    if found.new is None:
        reason = {"no_known_buyers": told.reason}.get(found.reason or "", found.reason)
        return msgspec.structs.replace(told, reason=reason)
    value, _ = divide(found.new, found.known)
    low, high = wilson(found.new, found.known)
    return msgspec.structs.replace(
        told,
        value=value,
        numerator=found.new,
        denominator=found.known,
        counted="unique",
        state="estimated",
        reason="own_history",
        low=low,
        high=high,
    )
