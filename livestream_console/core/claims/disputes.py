"""Who got the last pieces, and why: both comments, both clocks, the rule and the ledger (selling.md §3, 7).

Its rule: it is worked out from the journal alone, by the same folds that decided, so that anybody who has the
journal comes to the same answer.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import msgspec

from livestream_console.core.claims.rules import ClaimRules
from livestream_console.core.envelope import Recorded
from livestream_console.core.events import (
    ClaimDecided,
    ClaimRulesSet,
    Event,
    OfferChanged,
    OrderChanged,
    PriceChanged,
    ProductChanged,
    ShowStarted,
    StockReported,
)
from livestream_console.core.evolve import evolve
from livestream_console.core.goods import stock
from livestream_console.core.show import new_state

KINDS: tuple[type[Event], ...] = (
    ShowStarted,
    ProductChanged,
    PriceChanged,
    StockReported,
    OrderChanged,
    OfferChanged,
    ClaimDecided,
    ClaimRulesSet,
)
"""What the ledger follows from."""


class Decision(msgspec.Struct, frozen=True):
    """One step of a claim. ``before`` and ``after`` are the units free then, None: unlimited."""

    recorded: Recorded
    event: ClaimDecided
    account: str
    before: int | None
    after: int | None
    rules: ClaimRules

    @property
    def missed(self) -> bool:
        """Whether somebody got less than was claimed, since there was no more."""
        return self.event.result == "waitlisted" or self.event.reason == "sold_out"


class Dispute(msgspec.Struct, frozen=True):
    """``winner`` took the last pieces, ``loser`` was the first to miss them."""

    winner: Decision | None
    loser: Decision | None

    @property
    def elsewhere(self) -> int:
        """Return the units that were gone by the time of the second claim without being claimed."""
        if (
            self.winner is None
            or self.loser is None
            or self.winner.after is None
            or self.loser.before is None
        ):
            return 0
        return max(0, self.winner.after - self.loser.before)


def decisions(journal: Iterable[Recorded], product: str) -> list[Decision]:
    """Return every step of the product's claims; ``journal`` has at least the events of KINDS, in order."""
    state, found = new_state(""), []
    for recorded in journal:
        event = recorded.event
        if not isinstance(event, ClaimDecided) or event.product != product:
            evolve(state, recorded)
            continue
        before = stock.free(state.stock, product, event.variant)
        evolve(state, recorded)
        account = stock.drawn_from(state.stock, product, event.variant)
        after = stock.free(state.stock, product, event.variant)
        found.append(Decision(recorded, event, account, before, after, state.claims.rules))
    return found


def dispute(steps: Sequence[Decision], claim: str) -> Dispute:
    """Set a claim against its rival: who took what it missed, or who missed what it took."""
    at = next((n for n, step in enumerate(steps) if step.event.claim == claim), None)
    if at is None:
        return Dispute(None, None)
    one = steps[at]
    same = [step for step in steps if step.account == one.account]
    seq = one.recorded.seq
    if one.missed:
        takers = [
            s for s in same if s.recorded.seq < seq and s.event.result in stock.GRANTING and _others(s, one)
        ]
        return Dispute(takers[-1] if takers else None, one)
    missing = (s for s in same if s.recorded.seq > seq and s.missed and _others(s, one))
    return Dispute(one, next(missing, None))


def comment_seq(claim: str) -> int | None:
    """Return the seq of the comment that made a claim, None for one that a person added."""
    seq, dash, item = claim.partition("-")
    return int(seq) if dash and seq.isdecimal() and item.isdecimal() else None


def as_record(found: Dispute, comments: Mapping[int, Recorded]) -> dict[str, Any]:
    """Return the evidence as a JSON object; ``comments`` has those of both claims by seq."""
    return {
        "winner": _side(found.winner, comments),
        "loser": _side(found.loser, comments),
        "gone_elsewhere": found.elsewhere,
    }


def _side(step: Decision | None, comments: Mapping[int, Recorded]) -> dict[str, Any] | None:
    if step is None:
        return None
    event, recorded = step.event, step.recorded
    said = comments.get(comment_seq(event.claim) or 0)
    return {
        "claim": msgspec.to_builtins(event),
        "decided_seq": recorded.seq,
        "decided_us": recorded.received_us,
        "available_before": step.before,
        "available_after": step.after,
        "rules": msgspec.to_builtins(step.rules),
        "platform": recorded.platform,
        "room": recorded.room,
        "viewer": msgspec.to_builtins(recorded.viewer),
        "comment": None
        if said is None
        else {
            "seq": said.seq,
            "id": said.id,
            "text": getattr(said.event, "text", ""),
            "platform_us": said.at_us,
            "received_us": said.received_us,
        },
    }


def _others(one: Decision, other: Decision) -> bool:
    return one.event.claim != other.event.claim
