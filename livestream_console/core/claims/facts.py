"""How the desk words what it decided about a claim.

Its rule: a claim belongs to the comment's room and viewer, though it was the desk that decided it. A hold
fills the built-in shop's cart under the claim's id, and a hold let go empties it again.
"""

from __future__ import annotations

from livestream_console.core.claims.claim import Claim
from livestream_console.core.envelope import Observed, Viewer
from livestream_console.core.events import CartChanged, ClaimDecided
from livestream_console.core.facts import shop_fact
from livestream_console.core.goods.stock import GRANTING


def decided(
    event: ClaimDecided, platform: str | None, room: str | None, viewer: Viewer | None, now_us: int
) -> Observed:
    return Observed(event, received_us=now_us, platform=platform, room=room, origin="operator", viewer=viewer)


def held(
    event: ClaimDecided, platform: str | None, room: str | None, viewer: Viewer | None, now_us: int
) -> list[Observed]:
    """Say that units are held now that were not before."""
    return [decided(event, platform, room, viewer, now_us), _cart(event, event.qty, room, viewer, now_us)]


def step(
    claim: Claim,
    result: str,
    now_us: int,
    *,
    reason: str | None = None,
    until_us: int | None = None,
    by: str | None = None,
) -> Observed:
    """Say which step a known claim takes."""
    event = _next(claim, result, reason, until_us, by)
    return decided(event, claim.platform, claim.room, claim.viewer, now_us)


def held_again(claim: Claim, now_us: int, until_us: int | None, by: str | None) -> list[Observed]:
    """Say that a known claim, which holds nothing, holds its units from now on."""
    event = _next(claim, "held", None, until_us, by)
    return held(event, claim.platform, claim.room, claim.viewer, now_us)


def let_go(claim: Claim, result: str, now_us: int, by: str | None = None) -> list[Observed]:
    """Say that a claim is over, and give back what it held."""
    event = _next(claim, result, None, None, by)
    facts = [decided(event, claim.platform, claim.room, claim.viewer, now_us)]
    if claim.result in GRANTING:
        facts.append(_cart(event, -claim.qty, claim.room, claim.viewer, now_us))
    return facts


def _next(
    claim: Claim, result: str, reason: str | None, until_us: int | None, by: str | None
) -> ClaimDecided:
    return ClaimDecided(
        claim.claim,
        result,
        claim.comment,
        claim.product,
        claim.variant,
        claim.qty,
        reason=reason,
        until_us=until_us,
        by=by,
        bought_before=claim.bought_before,
    )


def _cart(event: ClaimDecided, qty: int, room: str | None, viewer: Viewer | None, now_us: int) -> Observed:
    assert event.product is not None
    change = CartChanged(event.product, event.variant, qty, cart=event.claim)
    id = event.claim if qty > 0 else f"{event.claim}:returned"
    return shop_fact(change, now_us, id=id, room=room, viewer=viewer)
