"""What can be done with a claim, as commands.

Rule: each is one command of one person; what it does is the journal's to say.
"""

from __future__ import annotations

import msgspec

from livestream_console.core.claims.claim import FIRST_PAID
from livestream_console.core.claims.rules import ClaimRules, Hoarder
from livestream_console.core.commands import (
    AddClaim,
    Command,
    ExtendHold,
    MarkClaimPaid,
    ReleaseClaim,
    SetClaimRules,
    UndoPaid,
    UndoRelease,
)
from livestream_console.engine.ids import fresh
from livestream_console.ui.claims.book import ClaimRow

EXTEND_S = 5 * 60


def possible(row: ClaimRow | None) -> frozenset[str]:
    """Return which deeds a claim lets be done."""
    if row is None:
        return frozenset()
    known = {"evidence"} if row.product is not None else set()
    if row.viewer is not None:
        known.add("hoarder")
    match row.filter:
        case "held":
            known |= {"paid", "release"} | ({"extend"} if row.until_us is not None else set())
        case "waiting":
            known |= {"release"} | ({"paid"} if row.reason == FIRST_PAID else set())
        case "ambiguous":
            known |= {"release"} | ({"resolve"} if row.viewer is not None else set())
        case "over" | "paid":
            known.add("undo")
    return frozenset(known)


def command_for(deed: str, row: ClaimRow) -> Command:
    """Return the command of a deed that needs no further answer."""
    command_id = fresh("command")
    match deed:
        case "paid":
            return MarkClaimPaid(command_id=command_id, claim=row.claim)
        case "release":
            return ReleaseClaim(command_id=command_id, claim=row.claim)
        case "extend":
            return ExtendHold(command_id=command_id, claim=row.claim, seconds=EXTEND_S)
    if row.filter == "paid":
        return UndoPaid(command_id=command_id, claim=row.claim)
    return UndoRelease(command_id=command_id, claim=row.claim)


def resolved(row: ClaimRow, product: str, variant: str | None) -> AddClaim:
    """Return the claim as a person reads it."""
    return AddClaim(
        command_id=fresh("command"),
        claim=row.claim,
        product=product,
        variant=variant,
        qty=row.qty or 1,
        platform=row.platform,
        viewer=row.viewer or "",
        viewer_name=row.name,
    )


def with_hoarder(rules: ClaimRules, row: ClaimRow) -> SetClaimRules:
    """Put a viewer on the list of those who pay first, or take them off it."""
    left = tuple(one for one in rules.hoarders if (one.platform, one.viewer) != row.viewer_key)
    if len(left) == len(rules.hoarders):
        left = (*left, Hoarder(row.platform, row.viewer or "", row.name))
    changed = msgspec.structs.replace(rules, hoarders=left)
    return SetClaimRules(command_id=fresh("command"), rules=changed)
