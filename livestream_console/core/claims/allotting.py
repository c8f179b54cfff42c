"""Who may be granted how many units: stock, a live sale's units, the buyer's limit and what bars a viewer.

Its rule: whoever grants units of a claim asks here first, a person as well as a rule.
"""

from __future__ import annotations

from collections import Counter

import msgspec

from livestream_console.core.claims import amounts
from livestream_console.core.claims import rules as claim_rules
from livestream_console.core.claims.claim import Claim, ClaimState
from livestream_console.core.events import ClaimDecided
from livestream_console.core.goods import stock as stock_
from livestream_console.core.goods.shelf import CLAIMABLE, ShelfState
from livestream_console.core.goods.stock import StockState
from livestream_console.core.ids import ViewerKey
from livestream_console.core.moderation.moderation import ModerationState, is_restricted
from livestream_console.core.offers import offer as offer_
from livestream_console.core.offers.basket import Priced
from livestream_console.core.offers.offer import OfferState


class Books(msgspec.Struct):
    """The rule books that a claim is decided by."""

    claims: ClaimState
    shelf: ShelfState
    stock: StockState
    offers: OfferState
    moderation: ModerationState


def refusal(books: Books, who: ViewerKey | None, product: str, now_us: int) -> str | None:
    """Return why this viewer cannot claim this product by a comment at all, or None."""
    if who is not None and is_restricted(books.moderation, who, now_us):
        return "restricted"
    state = books.shelf.products[product].state
    if state not in CLAIMABLE:
        return "sold_out" if state == "sold_out" else "closed"
    on = claim_rules.claims_now(books.claims.rules, product, books.shelf.explained)
    return None if on else "keyword_off"


class Drawn(msgspec.Struct):
    """Units that earlier items of the same comment took and that the books do not know of yet.

    ``wanted`` and ``granted`` are by (product, variant), ``accounts`` by the ledger's account.
    """

    wanted: Counter[tuple[str, str | None]] = msgspec.field(default_factory=Counter)
    granted: Counter[tuple[str, str | None]] = msgspec.field(default_factory=Counter)
    accounts: Counter[tuple[str, str]] = msgspec.field(default_factory=Counter)


NOTHING_DRAWN = Drawn()


def allowance(
    books: Books, who: ViewerKey, product: str, variant: str | None, wanted: int, drawn: Drawn
) -> int:
    """Return how many of the wanted units the viewer may still claim."""
    limit = books.claims.rules.per_buyer
    if limit:
        had = books.claims.counted.get((*who, product), 0) + _units(drawn.wanted, product)
        wanted = min(wanted, limit - had)
    return sale_allowance(books, who, product, variant, wanted, drawn)


def sale_allowance(
    books: Books,
    who: ViewerKey,
    product: str,
    variant: str | None,
    wanted: int,
    drawn: Drawn = NOTHING_DRAWN,
) -> int:
    """Return how many of the wanted units a live sale still lets the viewer have."""
    left = offer_.sale_left(books.offers, product, variant, who)
    sale = offer_.live_sale(books.offers, product, variant)
    return (
        wanted
        if left is None or sale is None
        else min(wanted, left - _units(drawn.wanted, product, sale.variant))
    )


def grantable(
    books: Books,
    product: str,
    variant: str | None,
    wanted: int,
    drawn: Drawn = NOTHING_DRAWN,
) -> int:
    """Return how many of the wanted units stock and sale still have, less what was just drawn from them."""
    free = stock_.free(books.stock, product, variant)
    account = (product, stock_.drawn_from(books.stock, product, variant))
    units = wanted if free is None else min(wanted, free - drawn.accounts[account])
    sale = offer_.live_sale(books.offers, product, variant)
    if sale is not None and sale.left is not None:
        units = min(units, sale.left - _units(drawn.granted, product, sale.variant))
    return max(0, units)


def _units(drawn: Counter[tuple[str, str | None]], product: str, variant: str | None = None) -> int:
    """Return what was drawn of a product, or of one of its variants."""
    return sum(n for (name, of), n in drawn.items() if name == product and variant in (None, of))


def priced_now(books: Books, claim: Claim) -> Priced | None:
    """Return what the units of a claim cost, and what goes free with them, if they are granted now."""
    event = ClaimDecided(
        claim.claim,
        "held",
        product=claim.product,
        variant=claim.variant,
        qty=claim.qty,
        bought_before=claim.bought_before,
    )
    return amounts.price_claim(
        books.claims, books.offers, books.shelf, books.stock, event, claim.viewer, claim.viewer_key
    )
