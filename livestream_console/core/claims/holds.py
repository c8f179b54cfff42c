"""Holds that run out, and the units that come free with them.

Its rule: a hold that runs out comes free, and the first in line gets it with a window of its own. Whoever
pays first gets units only by paying.
"""

from __future__ import annotations

from livestream_console.core.claims import allotting
from livestream_console.core.claims import facts as claim_facts
from livestream_console.core.claims.allotting import Books
from livestream_console.core.claims.claim import Claim
from livestream_console.core.envelope import Observed
from livestream_console.core.events import ClaimDecided
from livestream_console.core.goods.shelf import CLAIMABLE
from livestream_console.core.moderation.moderation import is_restricted

_SECOND_US = 1_000_000


def tick(books: Books, now_us: int) -> list[Observed]:
    """Let overdue holds go, and pass what is free to the first in line.

    A product passes on to one claim a tick: the next one is decided by the ledger as it is then.
    """
    state = books.claims
    facts: list[Observed] = []
    for until_us, claim_id in state.deadlines:
        if now_us < until_us:
            break
        facts += claim_facts.let_go(state.claims[claim_id], "expired", now_us)
    if facts:
        return facts
    served: set[str] = set()
    for (product, variant), line in state.waiting.items():
        passed = [] if product in served else _pass_on(books, state.claims[line[0]], product, variant, now_us)
        if passed:
            served.add(product)
            facts += passed
    return facts


def _pass_on(books: Books, claim: Claim, product: str, variant: str, now_us: int) -> list[Observed]:
    who = claim.viewer_key or (claim.platform, "")
    shown = books.shelf.products.get(product)
    if shown is None or shown.state not in CLAIMABLE:
        return []
    if is_restricted(books.moderation, who, now_us):
        return [claim_facts.step(claim, "released", now_us, reason="restricted")]
    units = allotting.grantable(books, product, variant or None, claim.qty)
    units = allotting.sale_allowance(books, who, product, variant or None, units)
    if units <= 0:
        return []
    whole = units == claim.qty
    held = ClaimDecided(
        claim.claim,
        "held" if whole else "partial",
        claim.comment,
        product,
        variant or None,
        units,
        reason=None if whole else "sold_out",
        until_us=now_us + books.claims.rules.pass_on_s * _SECOND_US,
    )
    return [
        claim_facts.step(claim, "passed", now_us),
        *claim_facts.held(held, claim.platform, claim.room, claim.viewer, now_us),
    ]
