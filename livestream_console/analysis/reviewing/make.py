"""The review of one show from its fold, its fit and what earlier shows left.

Rule: nothing is read here and nothing estimated twice: whoever calls has folded the journal and fitted the
pushes; this only puts the tables together.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec

from livestream_console.analysis.pushes.pooling import comparable, pooled
from livestream_console.analysis.pushes.values import Uplift
from livestream_console.analysis.review.review import Owed, PushTable, RefundVersion, Review
from livestream_console.analysis.reviewing import course, earlier, goods, sums, team, worth
from livestream_console.analysis.reviewing.digest import ShowDigest
from livestream_console.analysis.reviewing.fold import ShowFold
from livestream_console.analysis.reviewing.newcomers import looked_up, new_buyers
from livestream_console.analysis.reviewing.room_pushes import room_pushes
from livestream_console.analysis.reviewing.switchbacks import switchbacks
from livestream_console.analysis.reviewing.unknown import unknown
from livestream_console.core.battle import battles


class Beside(msgspec.Struct, frozen=True):
    """What stands beside the journal. ``shows`` are digests in the order of their time, this show's the last,
    ``people`` whom some of them had; ``versions`` are the earlier reviews' refunds, ``day`` is this one's
    (None: asked for by hand). ``against`` are the shows that it is compared with, none: the latest."""

    shows: tuple[ShowDigest, ...]
    people: Mapping[str, frozenset[tuple[str, str]]] = {}
    versions: tuple[RefundVersion, ...] = ()
    day: int | None = None
    against: tuple[str, ...] = ()


def review_of(fold: ShowFold, beside: Beside) -> Review:
    """Return the review of a show that was read to its end."""
    shows, this = beside.shows, beside.shows[-1]
    newcomers = new_buyers(shows)
    review = Review(
        head=course.head(fold),
        figures=looked_up(course.figures(fold), newcomers),
        minutes=course.minutes(fold),
        products=goods.products(fold),
        pushes=_pushes(fold, this.uplift, shows),
        team=team.team(fold),
        giveaways=worth.giveaways(fold, this.uplift),
        offers=worth.offers(fold, this.uplift),
        money=sums.money(fold),
        refunds=sums.refunds(fold, beside.versions, beside.day),
        plan=sums.plan(fold),
        comparison=earlier.comparison(this, _compared(beside)),
        week=earlier.week(shows),
        pairs=earlier.pairs(shows),
        buyers=msgspec.structs.replace(earlier.buyers(shows, fold.as_of_us), newcomers=newcomers),
        returns=earlier.returns(shows, beside.people),
        switchbacks=switchbacks(fold),
        room_pushes=room_pushes(fold),
        hours=battles(fold.state, fold.until_us),
    )
    return msgspec.structs.replace(review, unknown=unknown(fold, review))


def _compared(beside: Beside) -> list[ShowDigest]:
    return [show for show in beside.shows[:-1] if not beside.against or show.show in beside.against]


def _pushes(fold: ShowFold, uplift: Uplift, shows: Sequence[ShowDigest]) -> PushTable:
    fitted = comparable([show.uplift for show in shows])
    return PushTable(
        uplift=uplift,
        owed=tuple(_owed(fold)),
        pooled=tuple(pooled(fitted)),
        shows=len(fitted),
        pooled_by=fitted[-1].outcome if fitted else None,
        reason=None if uplift.state == "ok" else uplift.state,
    )


def _owed(fold: ShowFold) -> Sequence[Owed]:
    confirmed, inferred = fold.state.attribution.confirmed, fold.state.attribution.inferred
    found = []
    for name, push in fold.state.pushes.pushes.items():
        sure, likely = confirmed.get(name), inferred.get(name)
        if sure is not None or likely is not None:
            found.append(
                Owed(
                    name,
                    sure.orders if sure else 0,
                    sure.gmv if sure else 0,
                    likely.orders if likely else 0,
                    likely.gmv if likely else 0,
                    push.what,
                    push.product,
                    push.at_us,
                )
            )
    return found
