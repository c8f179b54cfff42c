"""What a show knows of one viewer, for whoever has to decide about them.

Its rule: a viewer is (platform, id), never a name; what cannot be told apart is said to be so.
"""

from __future__ import annotations

import msgspec

from livestream_console.core.claims.claim import Claim
from livestream_console.core.envelope import Viewer
from livestream_console.core.goods.stock import GRANTING
from livestream_console.core.ids import ViewerKey
from livestream_console.core.moderation.moderation import is_restricted
from livestream_console.core.money import Money
from livestream_console.core.show import ShowState


class EarlierShow(msgspec.Struct, frozen=True):
    """What a viewer did in one show before; ``spent`` None where that is not known."""

    title: str
    at_us: int
    comments: int
    orders: int = 0
    spent: Money | None = None


class InShow(msgspec.Struct, frozen=True):
    """A viewer's claims, the newest first, and units by where they stand."""

    claims: tuple[Claim, ...] = ()
    held: int = 0
    waiting: int = 0
    paid: int = 0
    restricted: bool = False


def in_show(state: ShowState, key: ViewerKey, now_us: int) -> InShow:
    """Return what the state of a show has of a viewer."""
    claims = [claim for claim in state.claims.claims.values() if _is_of(claim, key)]
    claims.sort(key=lambda claim: -claim.at_us)

    def units(*results: str) -> int:
        return sum(claim.qty for claim in claims if claim.result in results)

    return InShow(
        tuple(claims),
        held=units(*GRANTING),
        waiting=units("waitlisted", "passed"),
        paid=units("paid"),
        restricted=is_restricted(state.moderation, key, now_us),
    )


def known_as(viewer: Viewer | None) -> str:
    """Return how surely somebody is who they seem: ``known``, ``masked`` (name cut) or ``anonymous``."""
    if viewer is None or viewer.id is None:
        return "anonymous"
    return "masked" if viewer.masked else "known"


def _is_of(claim: Claim, key: ViewerKey) -> bool:
    return claim.viewer is not None and (claim.platform, claim.viewer.id) == key
