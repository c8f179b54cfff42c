"""Ids are text, whatever a platform sends. Fresh ids come from the engine: chance is outside the core."""

from __future__ import annotations

from typing import NewType

ShowId = NewType("ShowId", str)
ProductId = NewType("ProductId", str)
OfferId = NewType("OfferId", str)
GiveawayId = NewType("GiveawayId", str)
ClaimId = NewType("ClaimId", str)
CommandId = NewType("CommandId", str)

ViewerKey = tuple[str, str]
"""(platform, the platform's stable viewer id): who somebody is. Never the name."""

DESK = "desk"
"""The platform name of events that this desk itself made."""
BUILTIN_SHOP = "shop:builtin"
OVERLAY = "overlay"


_SHOP = "shop:"


def is_shop(platform: str | None) -> bool:
    """Say whether events come from a shop and not from a room."""
    return platform is not None and platform.startswith(_SHOP)


def own_name(shop: str) -> str:
    """Return what its owner calls a shop on this desk."""
    return shop.removeprefix(_SHOP)
