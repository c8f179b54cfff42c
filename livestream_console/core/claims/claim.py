"""Claims: their life from comment to payment, who waits in which line, and which holds run out when.

Its rule: a claim keeps its id through its life, and its result is the last step it took. claiming.py decides
them from comments, holds.py by the clock and deeds.py as people ask.
"""

from __future__ import annotations

from bisect import bisect_left, insort

import msgspec

from livestream_console.core.claims.rules import ClaimRules
from livestream_console.core.envelope import Recorded, Viewer
from livestream_console.core.events import ClaimDecided, ClaimRulesSet, UnpaidChased
from livestream_console.core.goods.stock import GRANTING
from livestream_console.core.ids import ViewerKey
from livestream_console.core.kept import Kept
from livestream_console.core.money import Money
from livestream_console.core.offers.basket import Priced

AMBIGUOUS_KEPT = 200
"""A flood of bare ``+1`` must not grow the state; the journal has them all."""

FIRST_PAID = "first_paid"
"""The reason of one who waits without a line: whoever pays first gets the units."""

_IN_LINE = frozenset({"waitlisted", "passed"})
_COUNTED = GRANTING | _IN_LINE | {"paid"}
_LET_GO = frozenset({"released", "expired"})


class Claim(msgspec.Struct, frozen=True, gc=False, array_like=True):
    """``result`` is the last step; ``amount`` is what all its units cost when they were held.

    ``was`` is the step before it was let go. ``text`` is the comment's, where a person has to read it.
    ``gifts`` are the products of which a unit goes free with it. ``bought_before`` is as in ClaimDecided.
    """

    claim: str
    result: str
    platform: str
    room: str | None
    viewer: Viewer | None
    comment: str | None
    product: str | None
    variant: str | None
    qty: int
    at_us: int
    reason: str | None = None
    until_us: int | None = None
    amount: Money | None = None
    was: str | None = None
    text: str | None = None
    gifts: tuple[str, ...] = ()
    bought_before: bool | None = None

    @property
    def viewer_key(self) -> ViewerKey | None:
        return None if self.viewer is None or self.viewer.id is None else (self.platform, self.viewer.id)


class Chase(msgspec.Struct, frozen=True, gc=False, array_like=True):
    """How far a buyer was asked to pay; ``state`` is reminded, promised, given_up or open."""

    state: str
    reminders: int
    at_us: int


class ClaimState(msgspec.Struct):
    """``waiting`` has the lines by (product, variant), ``deadlines`` the running holds, soonest first."""

    rules: ClaimRules = msgspec.field(default_factory=ClaimRules)
    claims: Kept[str, Claim] = msgspec.field(default_factory=Kept)
    ambiguous: dict[str, Claim] = {}
    counted: dict[tuple[str, str, str], int] = {}
    """Units by (platform, viewer, product) that count against the limit."""
    waiting: dict[tuple[str, str], list[str]] = {}
    deadlines: list[tuple[int, str]] = []
    chases: dict[ViewerKey, Chase] = {}


# --- fold ---------------------------------------------------------------------------------------------------


def evolve(state: ClaimState, recorded: Recorded, priced: Priced | None) -> None:
    """Follow one step of a claim; ``priced`` is what its units cost at this moment."""
    event = recorded.event
    assert isinstance(event, ClaimDecided)
    before = state.claims.get(event.claim) or state.ambiguous.pop(event.claim, None)
    if event.result == "ambiguous":
        _ask_people(state, before, _claim(recorded, event))
        return
    if before is None and event.result not in _COUNTED:
        return
    after = _claim(recorded, event, priced if event.result in GRANTING else None)
    if before is not None:
        _count(state, before, -1)
        after = _next(before, after, event)
    _count(state, after, +1)
    state.claims[event.claim] = after
    _stand_in_line(state, before, after)
    _keep_deadline(state, before, after)


def evolve_rules(state: ClaimState, recorded: Recorded) -> None:
    event = recorded.event
    assert isinstance(event, ClaimRulesSet)
    state.rules = event.rules


def evolve_chase(state: ClaimState, recorded: Recorded) -> None:
    event, key = recorded.event, recorded.viewer_key
    assert isinstance(event, UnpaidChased)
    if key is not None:
        before = state.chases.get(key)
        reminders = before.reminders if before is not None else 0
        at_us = before.at_us if before is not None else recorded.time_us
        if event.state == "reminded":
            reminders, at_us = reminders + 1, recorded.time_us
        state.chases[key] = Chase(event.state, reminders, at_us)


def _claim(recorded: Recorded, event: ClaimDecided, priced: Priced | None = None) -> Claim:
    return Claim(
        event.claim,
        event.result,
        recorded.platform or "",
        recorded.room,
        recorded.viewer,
        event.comment,
        event.product,
        event.variant,
        event.qty,
        recorded.time_us,
        event.reason,
        event.until_us,
        None if priced is None else priced.total,
        text=event.text,
        gifts=() if priced is None else tuple(gift.product for gift in priced.gifts),
        bought_before=event.bought_before,
    )


def goes_on(claim: Claim, event: ClaimDecided) -> bool:
    """Say whether a hold only gets another deadline, or is one again that was marked paid by mistake.

    What it takes and costs stays then.
    """
    held = claim.result in GRANTING | {"paid"} and event.result in GRANTING
    return held and (claim.product, claim.variant, claim.qty) == (event.product, event.variant, event.qty)


def _next(before: Claim, after: Claim, event: ClaimDecided) -> Claim:
    """Return the step with what stays: when it was claimed, and what it costs unless it is held anew."""
    held_anew = after.result in GRANTING and not goes_on(before, event)
    return msgspec.structs.replace(
        after,
        at_us=before.at_us,
        comment=before.comment,
        amount=after.amount if held_anew else before.amount,
        gifts=after.gifts if held_anew else before.gifts,
        was=before.result if after.result in _LET_GO else None,
        text=before.text,
    )


def _ask_people(state: ClaimState, before: Claim | None, asked: Claim) -> None:
    if before is not None:
        asked = msgspec.structs.replace(asked, at_us=before.at_us, text=before.text)
        _count(state, before, -1)
        _stand_in_line(state, before, asked)
        _keep_deadline(state, before, asked)
        state.claims.pop(asked.claim, None)
    state.ambiguous[asked.claim] = asked
    if len(state.ambiguous) > AMBIGUOUS_KEPT:
        del state.ambiguous[next(iter(state.ambiguous))]


def _count(state: ClaimState, claim: Claim, sign: int) -> None:
    who = claim.viewer_key
    if claim.result not in _COUNTED or who is None:
        return
    key = (*who, claim.product or "")
    units = state.counted.get(key, 0) + sign * claim.qty
    if units:
        state.counted[key] = units
    else:
        state.counted.pop(key, None)


def _stand_in_line(state: ClaimState, before: Claim | None, after: Claim) -> None:
    """Keep whoever waits in line, also between ``passed`` and ``held``, and take everybody else out."""
    left, joined = _line_of(before), _line_of(after)
    if left == joined:
        return
    if left is not None:
        line = state.waiting[left]
        line.remove(after.claim)
        if not line:
            del state.waiting[left]
    if joined is not None:
        state.waiting.setdefault(joined, []).append(after.claim)


def _line_of(claim: Claim | None) -> tuple[str, str] | None:
    if claim is None or claim.result not in _IN_LINE or claim.reason == FIRST_PAID:
        return None
    return (claim.product or "", claim.variant or "")


def _keep_deadline(state: ClaimState, before: Claim | None, after: Claim) -> None:
    deadlines = state.deadlines
    if before is not None and before.result in GRANTING and before.until_us is not None:
        del deadlines[bisect_left(deadlines, (before.until_us, before.claim))]
    if after.result in GRANTING and after.until_us is not None:
        insort(deadlines, (after.until_us, after.claim))
