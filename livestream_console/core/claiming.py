"""Deciding claims: who gets which units, who waits, and what becomes of a hold.

Its rule: every claim is decided once, in journal order, against the one ledger, and never beyond it. A hold
that runs out comes free, and the first in line gets it with a window of its own.
"""

from __future__ import annotations

from collections import Counter

import msgspec

from livestream_console.core import offer as offer_
from livestream_console.core import stock as stock_
from livestream_console.core.claim import Claim, ClaimState
from livestream_console.core.claim_grammar import Parsed
from livestream_console.core.commands import AddClaim, MarkClaimPaid, Rejected, ReleaseClaim
from livestream_console.core.envelope import Observed, Recorded, Viewer
from livestream_console.core.events import CartChanged, ClaimDecided, CommentPosted, OrderChanged
from livestream_console.core.facts import shop_fact
from livestream_console.core.ids import DESK, ViewerKey
from livestream_console.core.moderation import ModerationState, is_restricted
from livestream_console.core.offer import OfferState
from livestream_console.core.shelf import CLAIMABLE, ShelfState
from livestream_console.core.stock import GRANTING, StockState
from livestream_console.core.values import Line

HOLD_US = 15 * 60 * 1_000_000
BUYER_LIMIT = 20
"""Units of one product that one viewer may hold, wait for and have paid."""


class Books(msgspec.Struct):
    """The rule books that a claim is decided by."""

    claims: ClaimState
    shelf: ShelfState
    stock: StockState
    offers: OfferState
    moderation: ModerationState


# --- decisions from comments --------------------------------------------------------------------------------


def react(books: Books, recorded: Recorded, event: CommentPosted, now_us: int) -> list[Observed]:
    """Decide what the comment claims. Its items draw on the same units, one after the other."""
    grammar = books.shelf.grammar
    if recorded.backfilled or recorded.platform == DESK or grammar is None:
        return []
    facts: list[Observed] = []
    drawn = _Drawn()
    for n, item in enumerate(_merged(grammar.parse(event.text))):
        claim = f"{recorded.seq}-{n}"
        decided = _decide(books, recorded, item, claim, drawn, now_us)
        facts.append(_claim_fact(decided, recorded.platform, recorded.room, recorded.viewer, now_us))
        if decided.result in GRANTING:
            facts.append(_cart(decided, decided.qty, recorded.room, recorded.viewer, now_us))
    return facts


def _merged(items: list[Parsed]) -> list[Parsed]:
    """Make one claim of a product that is named twice."""
    merged: dict[tuple[str, str | None, str | None], Parsed] = {}
    for item in items:
        key = (item.result, item.product, item.variant)
        known = merged.get(key)
        merged[key] = msgspec.structs.replace(item, qty=known.qty + item.qty) if known else item
    return list(merged.values())


class _Drawn(msgspec.Struct):
    """Units that earlier items of the same comment took and that the books do not know of yet."""

    wanted: Counter[str] = msgspec.field(default_factory=Counter)
    granted: Counter[str] = msgspec.field(default_factory=Counter)
    accounts: Counter[tuple[str, str]] = msgspec.field(default_factory=Counter)


def _decide(
    books: Books, recorded: Recorded, item: Parsed, claim: str, drawn: _Drawn, now_us: int
) -> ClaimDecided:
    def decided(result: str, reason: str | None = None, qty: int = item.qty) -> ClaimDecided:
        until_us = now_us + HOLD_US if result in GRANTING else None
        return ClaimDecided(
            claim, result, recorded.id, item.product, item.variant, qty, reason=reason, until_us=until_us
        )

    who, product = recorded.viewer_key, item.product
    if item.result != "claim" or product is None:
        return decided(item.result, item.reason)
    if who is None:
        return decided("ambiguous", "nobody")
    refusal = _refusal(books, who, product, now_us)
    if refusal is not None:
        return decided("refused", refusal)
    wanted = min(item.qty, _allowance(books, who, product) - drawn.wanted[product])
    if wanted <= 0:
        return decided("refused", "limit")
    in_line = (product, item.variant or "") in books.claims.waiting
    granted = 0 if in_line else _draw(books, product, item.variant, wanted, drawn)
    drawn.wanted[product] += wanted
    if granted == wanted:
        return decided("held") if wanted == item.qty else decided("partial", "limit", wanted)
    if granted:
        return decided("partial", "sold_out", granted)
    if in_line or stock_.held_in_all(books.stock, product) or drawn.granted[product]:
        return decided("waitlisted", qty=wanted)
    return decided("refused", "sold_out")


def _refusal(books: Books, who: ViewerKey, product: str, now_us: int) -> str | None:
    """Return why this viewer cannot claim this product at all, or None."""
    if is_restricted(books.moderation, who, now_us):
        return "restricted"
    state = books.shelf.products[product].state
    if state in CLAIMABLE:
        return None
    return "sold_out" if state == "sold_out" else "closed"


def _draw(books: Books, product: str, variant: str | None, wanted: int, drawn: _Drawn) -> int:
    """Take what there is of the wanted units, remember it for the next item, and return it."""
    account = (product, stock_.drawn_from(books.stock, product, variant))
    units = _grantable(books, product, variant, wanted, drawn.accounts[account], drawn.granted[product])
    drawn.accounts[account] += units
    drawn.granted[product] += units
    return units


def _allowance(books: Books, who: ViewerKey, product: str) -> int:
    """Return how many more units the viewer may claim."""
    allowed = BUYER_LIMIT - books.claims.counted.get((*who, product), 0)
    sale = offer_.live_sale(books.offers, product)
    if sale is not None and sale.terms.per_buyer is not None:
        allowed = min(allowed, sale.terms.per_buyer - sale.buyers.get(who, 0))
    return allowed


def _grantable(
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
    if sale is not None:
        units = min(units, sale.left - from_sale)
    return max(0, units)


# --- deadlines ----------------------------------------------------------------------------------------------


def tick(books: Books, now_us: int) -> list[Observed]:
    """Let overdue holds go, and pass what is free to the first in line.

    A product passes on to one claim a tick: the next one is decided by the ledger as it is then.
    """
    state = books.claims
    facts: list[Observed] = []
    for claim_id, until_us in state.deadlines.items():
        if now_us < until_us:
            break
        facts += _let_go(state.claims[claim_id], "expired", now_us)
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
    who = claim.platform, (claim.viewer.id or "") if claim.viewer else ""
    shown = books.shelf.products.get(product)
    if shown is None or shown.state not in CLAIMABLE:
        return []
    if is_restricted(books.moderation, who, now_us):
        return [_step(claim, "released", now_us, reason="restricted")]
    units = _grantable(books, product, variant or None, claim.qty)
    sale = offer_.live_sale(books.offers, product)
    if sale is not None and sale.terms.per_buyer is not None:
        units = min(units, sale.terms.per_buyer - sale.buyers.get(who, 0))
    if units <= 0:
        return []
    held = ClaimDecided(
        claim.claim,
        "held" if units == claim.qty else "partial",
        claim.comment,
        product,
        variant or None,
        units,
        reason=None if units == claim.qty else "sold_out",
        until_us=now_us + HOLD_US,
    )
    return [
        _step(claim, "passed", now_us),
        _claim_fact(held, claim.platform, claim.room, claim.viewer, now_us),
        _cart(held, units, claim.room, claim.viewer, now_us),
    ]


# --- decisions of people ------------------------------------------------------------------------------------


def add(books: Books, command: AddClaim, now_us: int) -> list[Observed] | Rejected:
    """Hold units without a time limit; a person may exceed the buyer's limit, never the stock."""
    known = books.claims.claims.get(command.claim)
    if known is not None and known.result in GRANTING | {"paid"}:
        return Rejected("already_done", {"claim": command.claim})
    product = books.shelf.products.get(command.product)
    if product is None:
        return Rejected("unknown_product", {"product": command.product})
    if command.qty < 1:
        return Rejected("bad_quantity")
    if (command.variant is None) == bool(product.variants) or (
        command.variant is not None and command.variant not in {v.variant for v in product.variants}
    ):
        return Rejected("unknown_variant", {"product": command.product})
    units = _grantable(books, command.product, command.variant, command.qty)
    if units < command.qty:
        return Rejected("not_enough_stock", {"available": units, "units": command.qty})
    origin = known or books.claims.ambiguous.get(command.claim)
    comment, room = (origin.comment, origin.room) if origin else (None, None)
    viewer = Viewer(command.viewer, command.viewer_name)
    event = ClaimDecided(
        command.claim, "manual", comment, command.product, command.variant, command.qty, reason=None
    )
    return [
        _claim_fact(event, command.platform, room, viewer, now_us),
        _cart(event, command.qty, room, viewer, now_us),
    ]


def release(claims: ClaimState, command: ReleaseClaim, now_us: int) -> list[Observed] | Rejected:
    """Let a held or waiting claim go, or drop an ambiguous one from the list."""
    claim = claims.claims.get(command.claim) or claims.ambiguous.get(command.claim)
    if claim is None:
        return Rejected("unknown_claim", {"claim": command.claim})
    if claim.result not in GRANTING | {"waitlisted", "passed", "ambiguous"}:
        return Rejected("already_done", {"claim": command.claim})
    return _let_go(claim, "released", now_us)


def mark_paid(claims: ClaimState, command: MarkClaimPaid, now_us: int) -> list[Observed] | Rejected:
    claim = claims.claims.get(command.claim)
    if claim is None or claim.product is None:
        return Rejected("unknown_claim", {"claim": command.claim})
    if claim.result not in GRANTING:
        return Rejected("already_done" if claim.result == "paid" else "not_held", {"claim": command.claim})
    amount = claim.price * claim.qty if claim.price is not None else None
    hints = {"platform": claim.platform} | ({"room": claim.room} if claim.room else {})
    order = OrderChanged(
        claim.claim,
        "paid",
        amount,
        (Line(claim.product, claim.variant, claim.qty, amount),),
        hints=hints,
    )
    paid = shop_fact(order, now_us, id=f"{claim.claim}:paid", room=claim.room, viewer=claim.viewer)
    return [_step(claim, "paid", now_us), paid]


# --- how claims are worded ----------------------------------------------------------------------------------


def _let_go(claim: Claim, result: str, now_us: int) -> list[Observed]:
    step = _next(claim, result)
    facts = [_claim_fact(step, claim.platform, claim.room, claim.viewer, now_us)]
    if claim.result in GRANTING:
        facts.append(_cart(step, -claim.qty, claim.room, claim.viewer, now_us))
    return facts


def _step(claim: Claim, result: str, now_us: int, reason: str | None = None) -> Observed:
    return _claim_fact(_next(claim, result, reason), claim.platform, claim.room, claim.viewer, now_us)


def _next(claim: Claim, result: str, reason: str | None = None) -> ClaimDecided:
    return ClaimDecided(
        claim.claim, result, claim.comment, claim.product, claim.variant, claim.qty, reason=reason
    )


def _claim_fact(
    event: ClaimDecided, platform: str | None, room: str | None, viewer: Viewer | None, now_us: int
) -> Observed:
    """A claim belongs to the comment's room and viewer, though it was the desk that decided it."""
    return Observed(event, received_us=now_us, platform=platform, room=room, origin="operator", viewer=viewer)


def _cart(event: ClaimDecided, qty: int, room: str | None, viewer: Viewer | None, now_us: int) -> Observed:
    """A hold fills the built-in shop's cart under the claim's id, a hold let go empties it again."""
    assert event.product is not None
    change = CartChanged(event.product, event.variant, qty, cart=event.claim)
    id = event.claim if qty > 0 else f"{event.claim}:returned"
    return shop_fact(change, now_us, id=id, room=room, viewer=viewer)
