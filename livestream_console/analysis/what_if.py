"""What would have been claimed under other rules: the recorded comments go through the claim rules again.

Its rule: nothing is decided here. A second state is folded from the same events; only what the rules decided
the first time is left out and decided again. With the rules unchanged both come out alike (a test).

What nobody can know is said and not guessed: whether somebody would have paid who got nothing the first time,
and whether somebody who paid late would have hurried.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal

import msgspec

from livestream_console.core.claims import claiming, deeds, holds
from livestream_console.core.claims.rules import ClaimRules
from livestream_console.core.commands import MarkClaimPaid, ReleaseClaim
from livestream_console.core.deciding import books
from livestream_console.core.envelope import Observed, Recorded
from livestream_console.core.events import (
    ClaimDecided,
    ClaimRulesSet,
    CommentPosted,
    OrderChanged,
    ProductChanged,
)
from livestream_console.core.evolve import evolve
from livestream_console.core.goods.stock import GRANTING
from livestream_console.core.ids import BUILTIN_SHOP
from livestream_console.core.people import People
from livestream_console.core.show import ShowState, new_state

MOST_VIEWERS = 500
"""So many viewers who differ are named; the counts are of all."""

Outcome = Literal["paid", "held", "expired", "released", "waitlisted", "refused", "ambiguous", "none"]


class Changes(msgspec.Struct, frozen=True):
    """What is to be otherwise; None stays as it was. ``keyword`` is what ``product`` would have had."""

    hold_s: int | None = None
    mode: str | None = None
    product: str | None = None
    keyword: str | None = None

    def of_rules(self, rules: ClaimRules) -> ClaimRules:
        hold_s = rules.hold_s if self.hold_s is None else self.hold_s
        pass_on_s = rules.pass_on_s if self.hold_s is None else self.hold_s
        mode = rules.mode if self.mode is None else self.mode
        return msgspec.structs.replace(rules, hold_s=hold_s, pass_on_s=pass_on_s, mode=mode)


class Counts(msgspec.Struct):
    """Claims: ``granted`` at any time, ``waitlisted`` or ``refused`` at first, how they ended, and units."""

    granted: int = 0
    waitlisted: int = 0
    refused: int = 0
    expired: int = 0
    paid: int = 0
    units_paid: int = 0


class ProductRow(msgspec.Struct, frozen=True):
    product: str
    title: str
    place: int
    was: Counts
    would: Counts


class Difference(msgspec.Struct, frozen=True):
    """A claim that ends otherwise. ``unsure``: the outcome hangs on what a person would have done."""

    claim: str
    product: str
    platform: str
    viewer: str
    name: str
    was: Outcome
    would: Outcome
    unsure: bool


class WhatIf(msgspec.Struct, frozen=True):
    """``differ`` counts viewers; ``unsure`` those who were granted something only now, so that nobody knows
    whether they would have paid. ``lost_payments`` were made for what these rules would not have granted.
    """

    products: tuple[ProductRow, ...]
    differences: tuple[Difference, ...]
    differ: int
    unsure: int
    lost_payments: int
    comments: int


class _Trail(msgspec.Struct):
    """What became of one claim."""

    product: str = ""
    platform: str = ""
    viewer: str = ""
    name: str = ""
    first: str = ""
    last: str = "none"
    qty: int = 0
    was_granted: bool = False


def what_if(journal: Iterable[Recorded], changes: Changes, people: People) -> WhatIf:
    """Fold the journal in both worlds; ``people`` gets to know whom its events are of."""
    was: dict[str, _Trail] = {}
    other = _Other(changes, people)
    for recorded in journal:
        if isinstance(recorded.event, ClaimDecided):
            _follow(was, recorded, recorded.event)
        other.take(recorded)
    return _compared(was, other)


class _Other:
    """The show as it would have been."""

    def __init__(self, changes: Changes, people: People) -> None:
        self.state: ShowState = new_state("what if")
        self.state.metrics.people = people
        self.state.claims.rules = changes.of_rules(self.state.claims.rules)
        self.trails: dict[str, _Trail] = {}
        self.lost_payments = 0
        self.comments = 0
        self._changes = changes

    def take(self, recorded: Recorded) -> None:
        self._pass_time(recorded.received_us)
        event = recorded.event
        match event:
            case ClaimDecided():
                self._take_claim(recorded, event)
                return
            case OrderChanged() if recorded.platform == BUILTIN_SHOP:
                return  # follows from a claim that is decided here
            case ClaimRulesSet():
                event = msgspec.structs.replace(event, rules=self._changes.of_rules(event.rules))
            case ProductChanged() if self._changes.keyword is not None:
                if event.product == self._changes.product and event.keyword is not None:
                    event = msgspec.structs.replace(event, keyword=self._changes.keyword)
        evolve(self.state, msgspec.structs.replace(recorded, event=event))
        if isinstance(event, CommentPosted):
            self._hear(recorded, event)

    def _hear(self, recorded: Recorded, event: CommentPosted) -> None:
        self.comments += 1
        state = self.state
        is_staff = recorded.viewer is not None and "staff" in recorded.viewer.roles
        grammar = claiming.grammar_of(state.shelf, state.claims.rules)
        if state.ended_us is None and not is_staff and grammar is not None and grammar.may_claim(event.text):
            self._record(claiming.react(books(state), recorded, event, recorded.received_us), recorded)

    def _take_claim(self, recorded: Recorded, event: ClaimDecided) -> None:
        """Take what people did; what the rules decided is decided anew."""
        now_us, claims = recorded.received_us, self.state.claims
        if event.result == "paid":
            facts = deeds.mark_paid(
                books(self.state), MarkClaimPaid(command_id="", claim=event.claim), now_us
            )
            if isinstance(facts, list):
                self._record(facts, recorded)
            else:
                self.lost_payments += 1
        elif event.result == "released" and event.by is not None:
            facts = deeds.release(claims, ReleaseClaim(command_id="", claim=event.claim, by=event.by), now_us)
            if isinstance(facts, list):
                self._record(facts, recorded)
        elif event.result == "manual":
            self._evolve(recorded)

    def _pass_time(self, now_us: int) -> None:
        """Tick at every deadline on the way, as the clock would have."""
        deadlines = self.state.claims.deadlines
        while deadlines and deadlines[0][0] <= now_us:
            self._tick(deadlines[0][0])
            deadlines = self.state.claims.deadlines
        if self.state.claims.waiting:
            self._tick(now_us)

    def _tick(self, now_us: int) -> None:
        while due := holds.tick(books(self.state), now_us):
            self._record(due, None, now_us)

    def _record(self, facts: Sequence[Observed], like: Recorded | None, now_us: int = 0) -> None:
        at_us = now_us if like is None else like.received_us
        for fact in facts:
            self._evolve(fact.recorded(self.state.seq, self.state.show, fact.received_us or at_us))

    def _evolve(self, recorded: Recorded) -> None:
        evolve(self.state, recorded)
        if isinstance(recorded.event, ClaimDecided):
            _follow(self.trails, recorded, recorded.event)


def _follow(trails: dict[str, _Trail], recorded: Recorded, event: ClaimDecided) -> None:
    trail = trails.setdefault(event.claim, _Trail(first=event.result))
    trail.product = event.product or trail.product
    if recorded.viewer is not None:
        trail.platform, trail.viewer = recorded.viewer_key or (recorded.platform or "", "")
        trail.name = recorded.viewer.name or trail.viewer
    trail.last = event.result
    trail.qty = event.qty or trail.qty
    trail.was_granted = trail.was_granted or event.result in GRANTING


# --- side by side -------------------------------------------------------------------------------------------

_ENDS: dict[str, Outcome] = {
    "paid": "paid",
    "held": "held",
    "partial": "held",
    "manual": "held",
    "expired": "expired",
    "released": "released",
    "waitlisted": "waitlisted",
    "passed": "waitlisted",
    "refused": "refused",
    "ambiguous": "ambiguous",
}


def _compared(was: dict[str, _Trail], other: _Other) -> WhatIf:
    shelf = other.state.shelf
    nobody = _Trail()
    differences: list[Difference] = []
    for claim in was | other.trails:
        before, after = was.get(claim, nobody), other.trails.get(claim, nobody)
        ends = _ENDS.get(before.last, "none"), _ENDS.get(after.last, "none")
        if ends[0] != ends[1]:
            known = after if after is not nobody else before
            product = after.product or before.product
            unsure = after.was_granted and not before.was_granted and ends[1] != "paid"
            differences.append(
                Difference(claim, product, known.platform, known.viewer, known.name, *ends, unsure)
            )
    products = tuple(
        ProductRow(name, shelf.products[name].title, place, _counts(was, name), _counts(other.trails, name))
        for place, name in enumerate(shelf.order, start=1)
    )
    viewers = {(one.platform, one.viewer) for one in differences}
    return WhatIf(
        tuple(row for row in products if row.was != Counts() or row.would != Counts()),
        tuple(differences[:MOST_VIEWERS]),
        len(viewers),
        len({(one.platform, one.viewer) for one in differences if one.unsure}),
        other.lost_payments,
        other.comments,
    )


def _counts(trails: dict[str, _Trail], product: str) -> Counts:
    counts = Counts()
    for trail in trails.values():
        if trail.product != product:
            continue
        counts.granted += trail.was_granted
        counts.waitlisted += trail.first == "waitlisted"
        counts.refused += trail.last == "refused"
        counts.expired += trail.last == "expired"
        if trail.last == "paid":
            counts.paid += 1
            counts.units_paid += trail.qty
    return counts
