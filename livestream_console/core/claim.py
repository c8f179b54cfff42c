"""Claims: their life from comment to payment, who waits in which line, and which holds run out when.

Its rule: a claim keeps its id through its life, and its result is the last step it took. core/claiming.py
decides them.
"""

from __future__ import annotations

import msgspec

from livestream_console.core.envelope import Recorded, Viewer
from livestream_console.core.events import ClaimDecided
from livestream_console.core.kept import Kept
from livestream_console.core.money import Money
from livestream_console.core.stock import GRANTING

AMBIGUOUS_KEPT = 200
"""A flood of bare ``+1`` must not grow the state; the journal has them all."""

_IN_LINE = frozenset({"waitlisted", "passed"})
_COUNTED = GRANTING | _IN_LINE | {"paid"}


class Claim(msgspec.Struct, frozen=True, gc=False, array_like=True):
    """``result`` is the last step; ``price`` that of one unit when it was held."""

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
    price: Money | None = None


class ClaimState(msgspec.Struct):
    """``waiting`` has the lines by (product, variant), ``deadlines`` the running holds, oldest first."""

    claims: Kept[str, Claim] = msgspec.field(default_factory=Kept)
    ambiguous: dict[str, Claim] = {}
    counted: dict[tuple[str, str, str], int] = {}
    """Units by (platform, viewer, product) that count against the limit."""
    waiting: dict[tuple[str, str], list[str]] = {}
    deadlines: dict[str, int] = {}


# --- fold ---------------------------------------------------------------------------------------------------


def evolve(state: ClaimState, recorded: Recorded, price: Money | None) -> None:
    """Follow one step of a claim; ``price`` is what its unit costs at this moment."""
    event = recorded.event
    assert isinstance(event, ClaimDecided)
    before = state.claims.get(event.claim) or state.ambiguous.pop(event.claim, None)
    if event.result == "ambiguous":
        state.ambiguous[event.claim] = _claim(recorded, event)
        if len(state.ambiguous) > AMBIGUOUS_KEPT:
            del state.ambiguous[next(iter(state.ambiguous))]
        return
    if before is None and event.result not in _COUNTED:
        return
    after = _claim(recorded, event, price if event.result in GRANTING else None)
    if before is not None:
        _count(state, before, -1)
        paid = after.price if event.result in GRANTING else before.price
        after = msgspec.structs.replace(after, at_us=before.at_us, comment=before.comment, price=paid)
    _count(state, after, +1)
    state.claims[event.claim] = after
    _stand_in_line(state, before, after)
    if event.result in GRANTING and event.until_us is not None:
        state.deadlines[event.claim] = event.until_us
    else:
        state.deadlines.pop(event.claim, None)


def _claim(recorded: Recorded, event: ClaimDecided, price: Money | None = None) -> Claim:
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
        price,
    )


def _count(state: ClaimState, claim: Claim, sign: int) -> None:
    if claim.result not in _COUNTED or claim.viewer is None or claim.viewer.id is None:
        return
    key = (claim.platform, claim.viewer.id, claim.product or "")
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
    if claim is None or claim.result not in _IN_LINE:
        return None
    return (claim.product or "", claim.variant or "")
