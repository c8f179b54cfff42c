"""What people decide about claims: add, release, extend, mark paid, take that back, and the show's rules.

Its rule: a person may exceed the buyer's limit and any deadline, never the stock.
"""

from __future__ import annotations

import msgspec

from livestream_console.core.claims import allotting
from livestream_console.core.claims import facts as claim_facts
from livestream_console.core.claims import rules as claim_rules
from livestream_console.core.claims.allotting import Books
from livestream_console.core.claims.claim import FIRST_PAID, Claim, ClaimState
from livestream_console.core.commands import (
    AddClaim,
    ExtendHold,
    MarkClaimPaid,
    Rejected,
    ReleaseClaim,
    SetClaimRules,
    UndoPaid,
    UndoRelease,
)
from livestream_console.core.envelope import Observed, Viewer
from livestream_console.core.events import ClaimDecided, ClaimRulesSet, OrderChanged
from livestream_console.core.facts import desk_fact, shop_fact
from livestream_console.core.goods.stock import GRANTING
from livestream_console.core.money import Money
from livestream_console.core.values import Line

_SECOND_US = 1_000_000
_RELEASABLE = GRANTING | {"waitlisted", "passed", "ambiguous"}


def set_rules(claims: ClaimState, command: SetClaimRules, now_us: int) -> list[Observed] | Rejected:
    rules = command.rules
    if rules.mode not in claim_rules.MODES or not set(rules.keywords.values()) <= set(claim_rules.WHEN):
        return Rejected("unknown_claim_mode")
    if not claim_rules.are_times_sound(rules):
        return Rejected("bad_claim_times")
    if rules.per_buyer < 0:
        return Rejected("bad_claim_limit")
    if rules == claims.rules:
        return Rejected("already_done")
    return [desk_fact(ClaimRulesSet(rules, by=command.by), now_us)]


def add(books: Books, command: AddClaim, now_us: int) -> list[Observed] | Rejected:
    """Hold units without a time limit."""
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
    refusal = _refuse_units(books, command.product, command.variant, command.qty)
    if refusal is not None:
        return refusal
    origin = known or books.claims.ambiguous.get(command.claim)
    comment, room = (origin.comment, origin.room) if origin else (None, None)
    event = ClaimDecided(
        command.claim,
        "manual",
        comment,
        command.product,
        command.variant,
        command.qty,
        by=command.by,
    )
    viewer = Viewer(command.viewer, command.viewer_name)
    return claim_facts.held(event, command.platform, room, viewer, now_us)


def release(claims: ClaimState, command: ReleaseClaim, now_us: int) -> list[Observed] | Rejected:
    """Let a held or waiting claim go, or drop an ambiguous one from the list."""
    claim = claims.claims.get(command.claim) or claims.ambiguous.get(command.claim)
    if claim is None:
        return Rejected("unknown_claim", {"claim": command.claim})
    if claim.result not in _RELEASABLE:
        return Rejected("already_done", {"claim": command.claim})
    return claim_facts.let_go(claim, "released", now_us, command.by)


def undo_release(books: Books, command: UndoRelease, now_us: int) -> list[Observed] | Rejected:
    """Bring a claim that was let go back to where it was: a hold with a new window, else back in line."""
    claim = books.claims.claims.get(command.claim)
    if claim is None:
        return Rejected("unknown_claim", {"claim": command.claim})
    if claim.was is None:
        return Rejected("nothing_to_undo", {"claim": command.claim})
    if claim.was not in GRANTING:
        result = "ambiguous" if claim.was == "ambiguous" else "waitlisted"
        return [claim_facts.step(claim, result, now_us, by=command.by)]
    refusal = _refuse_units(books, claim.product or "", claim.variant, claim.qty)
    if refusal is not None:
        return refusal
    until_us = now_us + books.claims.rules.hold_s * _SECOND_US
    return claim_facts.held_again(claim, now_us, until_us, command.by)


def extend(claims: ClaimState, command: ExtendHold, now_us: int) -> list[Observed] | Rejected:
    """Hold for longer, counted from the deadline that stands."""
    claim = claims.claims.get(command.claim)
    if claim is None:
        return Rejected("unknown_claim", {"claim": command.claim})
    if claim.result not in GRANTING:
        return Rejected("not_held", {"claim": command.claim})
    if claim.until_us is None:
        return Rejected("already_done", {"claim": command.claim})
    if command.seconds < 1:
        return Rejected("bad_claim_times")
    until_us = max(claim.until_us, now_us) + command.seconds * _SECOND_US
    return [
        claim_facts.step(claim, claim.result, now_us, reason=claim.reason, until_us=until_us, by=command.by)
    ]


def mark_paid(books: Books, command: MarkClaimPaid, now_us: int) -> list[Observed] | Rejected:
    """Sell what is held; whoever pays first gets the units with the payment, where there still are any."""
    claim = books.claims.claims.get(command.claim)
    if claim is None or claim.product is None:
        return Rejected("unknown_claim", {"claim": command.claim})
    if claim.result in GRANTING:
        paid = claim_facts.step(claim, "paid", now_us, by=command.by)
        return [paid, _order(claim, "paid", now_us)]
    if claim.result != "waitlisted" or claim.reason != FIRST_PAID:
        return Rejected("already_done" if claim.result == "paid" else "not_held", {"claim": command.claim})
    refusal = _refuse_units(books, claim.product, claim.variant, claim.qty)
    if refusal is not None:
        return refusal
    held = claim_facts.held_again(claim, now_us, None, command.by)
    paid = claim_facts.step(claim, "paid", now_us, by=command.by)
    priced = allotting.priced_now(books, claim)
    if priced is not None:
        gifts = tuple(gift.product for gift in priced.gifts)
        claim = msgspec.structs.replace(claim, amount=priced.total, gifts=gifts)
    return [*held, paid, _order(claim, "paid", now_us)]


def undo_paid(books: Books, command: UndoPaid, now_us: int) -> list[Observed] | Rejected:
    """Take back that a claim was marked paid: its order is off, and it is held with a new window."""
    claim = books.claims.claims.get(command.claim)
    if claim is None:
        return Rejected("unknown_claim", {"claim": command.claim})
    if claim.result != "paid":
        return Rejected("nothing_to_undo", {"claim": command.claim})
    until_us = now_us + books.claims.rules.hold_s * _SECOND_US
    held = claim_facts.step(claim, "held", now_us, until_us=until_us, by=command.by)
    return [_order(claim, "cancelled", now_us), held]


def _order(claim: Claim, status: str, now_us: int) -> Observed:
    hints = {"platform": claim.platform} | ({"room": claim.room} if claim.room else {})
    nothing = None if claim.amount is None else Money(0, claim.amount.currency)
    lines = (
        Line(claim.product or "", claim.variant, claim.qty, claim.amount),
        *(Line(gift, None, 1, nothing) for gift in claim.gifts),
    )
    order = OrderChanged(claim.claim, status, claim.amount, lines, hints=hints)
    told = f"{claim.claim}:paid" if status == "paid" else f"{claim.claim}:{status}:{now_us}"
    return shop_fact(order, now_us, id=told, room=claim.room, viewer=claim.viewer)


def _refuse_units(books: Books, product: str, variant: str | None, qty: int) -> Rejected | None:
    units = allotting.grantable(books, product, variant, qty)
    return None if units >= qty else Rejected("not_enough_stock", {"available": units, "units": qty})
