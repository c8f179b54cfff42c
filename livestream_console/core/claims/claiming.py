"""Deciding what comments claim: who gets which units, and who waits.

Its rule: every claim is decided once, in journal order, against the one ledger, and never beyond it.
"""

from __future__ import annotations

import msgspec

from livestream_console.core.claims import allotting
from livestream_console.core.claims import facts as claim_facts
from livestream_console.core.claims.allotting import Books, Drawn
from livestream_console.core.claims.claim import FIRST_PAID
from livestream_console.core.claims.grammar import BARE, Grammar, Parsed
from livestream_console.core.claims.rules import ClaimRules, pays_first
from livestream_console.core.envelope import Observed, Recorded
from livestream_console.core.events import ClaimDecided, CommentPosted
from livestream_console.core.goods import stock as stock_
from livestream_console.core.goods.shelf import ShelfState
from livestream_console.core.goods.stock import GRANTING
from livestream_console.core.ids import DESK

_SECOND_US = 1_000_000
_NO_KEYWORDS = Grammar(())


def grammar_of(shelf: ShelfState, rules: ClaimRules) -> Grammar | None:
    """Return what reads this show's comments, None where nothing can be claimed by one."""
    if shelf.grammar is None and rules.bare_plus:
        return _NO_KEYWORDS
    return shelf.grammar


def react(books: Books, recorded: Recorded, event: CommentPosted, now_us: int) -> list[Observed]:
    """Decide what the comment claims. Its items draw on the same units, one after the other."""
    rules = books.claims.rules
    grammar = grammar_of(books.shelf, rules)
    if recorded.backfilled or recorded.platform == DESK or grammar is None:
        return []
    facts: list[Observed] = []
    drawn = Drawn()
    whose = (recorded.platform, recorded.room, recorded.viewer, now_us)
    parsed = grammar.parse(event.text, bare_keyword=rules.bare_keyword)
    for n, item in enumerate(_merged([_meant(books, item) for item in parsed])):
        claim = f"{recorded.seq}-{n}"
        decided = _decide(books, recorded, item, claim, drawn, now_us)
        if decided.result == "ambiguous":
            decided = msgspec.structs.replace(decided, text=event.text)
        if decided.result in GRANTING:
            facts += claim_facts.held(decided, *whose)
        else:
            facts.append(claim_facts.decided(decided, *whose))
    return facts


def _meant(books: Books, item: Parsed) -> Parsed:
    """Read a bare ``+1``: the one thing explained where the show says so, else it is for a person."""
    if item.reason != BARE:
        return item
    explained = books.shelf.explained
    product = books.shelf.products.get(explained[0]) if len(explained) == 1 else None
    if product is None or not books.claims.rules.bare_plus:
        return msgspec.structs.replace(item, reason="unmatched")
    if item.qty == 0:
        return Parsed("refused", product.product, reason="no_quantity")
    if product.variants:
        return Parsed("ambiguous", product.product, None, item.qty, "variant")
    return Parsed("claim", product.product, None, item.qty)


def _merged(items: list[Parsed]) -> list[Parsed]:
    """Make one claim of a product that is named twice."""
    merged: dict[tuple[str, str | None, str | None], Parsed] = {}
    for item in items:
        key = (item.result, item.product, item.variant)
        known = merged.get(key)
        merged[key] = msgspec.structs.replace(item, qty=known.qty + item.qty) if known else item
    return list(merged.values())


def _decide(
    books: Books, recorded: Recorded, item: Parsed, claim: str, drawn: Drawn, now_us: int
) -> ClaimDecided:
    rules = books.claims.rules

    def decided(result: str, reason: str | None = None, qty: int = item.qty) -> ClaimDecided:
        until_us = now_us + rules.hold_s * _SECOND_US if result in GRANTING else None
        return ClaimDecided(
            claim, result, recorded.id, item.product, item.variant, qty, reason=reason, until_us=until_us
        )

    who, product = recorded.viewer_key, item.product
    if product is not None and item.result in ("claim", "ambiguous"):
        # Nobody is asked which variant is meant of what cannot be claimed at all.
        refusal = allotting.refusal(books, who, product, now_us)
        if refusal is not None:
            return decided("refused", refusal)
    if item.result != "claim" or product is None:
        return decided(item.result, item.reason)
    if who is None:
        return decided("ambiguous", "nobody")
    wanted = allotting.allowance(books, who, product, item.variant, item.qty, drawn)
    if wanted <= 0:
        return decided("refused", "limit")
    drawn.wanted[product, item.variant] += wanted
    could_come_free = stock_.held_in_all(books.stock, product) or any(
        name == product for name, _ in drawn.granted
    )
    if pays_first(rules, who):
        left = could_come_free or allotting.grantable(books, product, item.variant, wanted)
        return decided("waitlisted", FIRST_PAID, wanted) if left else decided("refused", "sold_out")
    in_line = (product, item.variant or "") in books.claims.waiting
    granted = 0 if in_line else _draw(books, product, item.variant, wanted, drawn)
    if granted == wanted:
        return decided("held") if wanted == item.qty else decided("partial", "limit", wanted)
    if granted:
        return decided("partial", "sold_out", granted)
    if in_line or could_come_free:
        return decided("waitlisted", qty=wanted)
    return decided("refused", "sold_out")


def _draw(books: Books, product: str, variant: str | None, wanted: int, drawn: Drawn) -> int:
    """Take what there is of the wanted units, remember it for the next item, and return it."""
    units = allotting.grantable(books, product, variant, wanted, drawn)
    if units:
        drawn.accounts[product, stock_.drawn_from(books.stock, product, variant)] += units
        drawn.granted[product, variant] += units
    return units
