"""Who may be granted how many units: stock, a live sale's units, the buyer's limit and what bars a viewer.

Its rule: whoever grants units of a claim asks here first, a person as well as a rule.
"""

from __future__ import annotations

import msgspec

from livestream_console.core.claims import rules as claim_rules
from livestream_console.core.claims.claim import Claim, ClaimState
from livestream_console.core.events import ClaimDecided
from livestream_console.core.goods import stock as stock_
from livestream_console.core.goods.shelf import CLAIMABLE, ShelfState
from livestream_console.core.goods.stock import StockState
from livestream_console.core.ids import ViewerKey
from livestream_console.core.moderation.moderation import ModerationState, is_restricted
from livestream_console.core.money import Money
from livestream_console.core.offers import offer as offer_
from livestream_console.core.offers import prices
from livestream_console.core.offers.offer import OfferState


class Books(msgspec.Struct):
    """The rule books that a claim is decided by."""

    claims: ClaimState
    shelf: ShelfState
    stock: StockState
    offers: OfferState
    moderation: ModerationState


def refusal(books: Books, who: ViewerKey, product: str, now_us: int) -> str | None:
    """Return why this viewer cannot claim this product by a comment at all, or None."""
    if is_restricted(books.moderation, who, now_us):
        return "restricted"
    state = books.shelf.products[product].state
    if state not in CLAIMABLE:
        return "sold_out" if state == "sold_out" else "closed"
    on = claim_rules.claims_now(books.claims.rules, product, books.shelf.explained)
    return None if on else "keyword_off"


def allowance(books: Books, who: ViewerKey, product: str, wanted: int) -> int:
    """Return how many of the wanted units the viewer may still claim."""
    limit = books.claims.rules.per_buyer
    if limit:
        wanted = min(wanted, limit - books.claims.counted.get((*who, product), 0))
    return sale_allowance(books, who, product, wanted)


def sale_allowance(books: Books, who: ViewerKey, product: str, wanted: int) -> int:
    """Return how many of the wanted units a live sale still lets the viewer have."""
    left = offer_.sale_left(books.offers, product, who)
    return wanted if left is None else min(wanted, left)


def grantable(
    books: Books,
    product: str,
    variant: str | None,
    wanted: int,
    from_account: int = 0,
    from_sale: int = 0,
) -> int:
    """Return how many of the wanted units stock and sale still have, less what was just drawn from them."""
    free = stock_.free(books.stock, product, variant)
    units = wanted if free is None else min(wanted, free - from_account)
    sale = offer_.live_sale(books.offers, product)
    if sale is not None and sale.left is not None:
        units = min(units, sale.left - from_sale)
    return max(0, units)


def amount_now(books: Books, claim: Claim) -> Money | None:
    """Return what the units of a claim cost if they are granted now."""
    event = ClaimDecided(claim.claim, "held", product=claim.product, variant=claim.variant, qty=claim.qty)
    priced = prices.price_claim(books.offers, books.shelf, event, claim.viewer, claim.viewer_key)
    return None if priced is None else priced.total
