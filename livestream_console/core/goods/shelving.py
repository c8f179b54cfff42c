"""What may be done to the shelf by hand: steps of a product, new products, edits, places and stock.

Its rule: an edit makes a new version and says only what it changes, so that the journal reads as the audit of
who changed what; while a sale runs, nothing changes that buyers go by.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import msgspec

from livestream_console.core.commands import ProductDraft, Rejected, SetShelfRules
from livestream_console.core.envelope import Observed
from livestream_console.core.events import ProductChanged, ShelfRulesSet
from livestream_console.core.facts import desk_fact
from livestream_console.core.goods.shelf import TRANSITIONS, Product, ShelfState
from livestream_console.core.text import spelled
from livestream_console.core.values import AS_SHELF

LONGEST_KEYWORD = 20
MARGIN_MOST = 90
"""A higher share of the price is surely a slip: it asks for ten times the cost and more."""
MOST_AT_ONCE = 3
"""No platform explains more products at a time (selling.md §2, point 1)."""

_GONE_BY = ("price", "keyword", "variants")
"""What buyers go by: it stands still while a sale runs."""


def refuse_state(shelf: ShelfState, product: str, state: str) -> Rejected | None:
    """Return why the product cannot be put into the state, or None."""
    found = shelf.products.get(product)
    if found is None:
        return Rejected("unknown_product", {"product": product})
    if found.state == state:
        return Rejected("already_done", {"product": product})
    if state not in TRANSITIONS.get(found.state, ()):
        return Rejected("no_such_step", {"product": product, "state": found.state, "wanted": state})
    return None


def refusals(shelf: ShelfState, drafts: Sequence[ProductDraft], currency: str) -> Iterator[Rejected | None]:
    """Look drafts over that shall go up together: yield for each why it cannot, or None."""
    naming = {draft.product for draft in drafts if draft.keyword is not None}
    keywords = {
        spelled(p.keyword): p.product
        for p in shelf.products.values()
        if p.keyword and p.product not in naming
    }
    seen: set[str] = set()
    for draft in drafts:
        twice = draft.product in seen
        seen.add(draft.product)
        yield _refusal(draft, currency, keywords) if not twice else _bad_id(draft)


def _refusal(draft: ProductDraft, currency: str, keywords: dict[str, str]) -> Rejected | None:
    """Return why a draft cannot be, or None; then its keyword is among the others."""
    if not draft.product.strip():
        return _bad_id(draft)
    prices = [draft.price, draft.floor, draft.cost, *(v.price for v in draft.variants)]
    if any(price.currency != currency for price in prices if price):
        return Rejected("wrong_currency", {"product": draft.product, "currency": currency})
    if any(price.minor < 0 for price in prices if price):
        return Rejected("bad_price", {"product": draft.product})
    if not AS_SHELF <= (draft.least_margin or 0) <= MARGIN_MOST:
        return Rejected("bad_margin", {"most": MARGIN_MOST})
    keyword = spelled(draft.keyword or "")
    if len(keyword) > LONGEST_KEYWORD:
        return Rejected("keyword_too_long", {"product": draft.product, "longest": LONGEST_KEYWORD})
    if keyword and keywords.setdefault(keyword, draft.product) != draft.product:
        return Rejected("keyword_taken", {"product": draft.product, "keyword": keyword})
    return None


def _bad_id(draft: ProductDraft) -> Rejected:
    return Rejected("bad_product_id", {"product": draft.product})


def parts(shelf: ShelfState, drafts: Sequence[ProductDraft], most: int) -> Iterator[Sequence[ProductDraft]]:
    """Part drafts that shall go up together, in their order, so that each part can go up by itself.

    A part goes on beyond ``most`` until it has whoever gives up a keyword that another one in it takes.
    """
    holders = {spelled(p.keyword): p.product for p in shelf.products.values() if p.keyword}
    places = {draft.product: place for place, draft in enumerate(drafts)}
    start = 0
    while start < len(drafts):
        place, end = start, min(start + most, len(drafts))
        while place < end:
            holder = holders.get(spelled(drafts[place].keyword or ""), "")
            end = max(end, places.get(holder, 0) + 1)
            place += 1
        yield drafts[start:end]
        start = end


def refuse_edit(known: Product | None, draft: ProductDraft, *, selling: bool) -> Rejected | None:
    """Return why a product cannot be edited so while a sale of it runs (``selling``), or None."""
    if known is None or not selling:
        return None
    if any(name in _GONE_BY for name in _differences(known, draft)):
        return Rejected("sale_running", {"product": draft.product})
    return None


def put_on_shelf(
    shelf: ShelfState, drafts: Iterable[ProductDraft], by: str | None, now_us: int
) -> list[Observed] | Rejected:
    """Add what is new at the end of the shelf; a known product gets a new version in its place."""
    facts: list[Observed] = []
    for draft in drafts:
        known = shelf.products.get(draft.product)
        event = _added(draft, by) if known is None else _edited(known, draft, by)
        if event is not None:
            facts.append(desk_fact(event, now_us))
    return facts or Rejected("nothing_changed")


def _added(draft: ProductDraft, by: str | None) -> ProductChanged:
    return ProductChanged(
        draft.product,
        "added",
        state="shelved",
        title=draft.title,
        keyword=(draft.keyword or "").strip() or None,
        variants=draft.variants,
        price=draft.price,
        stock=draft.stock,
        floor=draft.floor,
        cost=draft.cost,
        role=draft.role,
        points=draft.points,
        image=draft.image,
        link=draft.link,
        listings=draft.listings or None,
        least_margin=draft.least_margin,
        version=1,
        by=by,
    )


def _edited(known: Product, draft: ProductDraft, by: str | None) -> ProductChanged | None:
    """Say what a draft changes; a stock number is the ledger's and makes no version."""
    changes = _differences(known, draft)
    if not changes and draft.stock is None:
        return None
    version = known.version + 1 if changes else None
    return ProductChanged(known.product, "edited", **changes, stock=draft.stock, version=version, by=by)


def _differences(known: Product, draft: ProductDraft) -> dict[str, Any]:
    """Return the fields that a draft changes; None leaves a field alone, an empty text empties it."""
    wanted: dict[str, Any] = {
        "title": draft.title,
        "keyword": None if draft.keyword is None else draft.keyword.strip(),
        "variants": draft.variants,
        "price": draft.price,
        "floor": draft.floor,
        "cost": draft.cost,
        "role": draft.role,
        "points": draft.points,
        "image": draft.image,
        "link": draft.link,
        "listings": draft.listings or None,
        "least_margin": draft.least_margin,
    }
    return {
        name: value
        for name, value in wanted.items()
        if value is not None and value != getattr(known, name) and (value or getattr(known, name))
    }


def move(
    shelf: ShelfState, product: str, index: int, by: str | None, now_us: int
) -> list[Observed] | Rejected:
    """Put a product at a place of the shelf, counted from 0; beyond the ends means the end."""
    if product not in shelf.products:
        return Rejected("unknown_product", {"product": product})
    place = min(max(index, 0), len(shelf.order) - 1)
    if shelf.order[place] == product:
        return Rejected("already_done", {"product": product})
    return [desk_fact(ProductChanged(product, "moved", index=place, by=by), now_us)]


def restock(
    shelf: ShelfState, product: str, variant: str | None, units: int, by: str | None, now_us: int
) -> Observed:
    """State how many units the seller has; the other variants keep theirs, which the ledger knows."""
    if variant is None:
        return desk_fact(ProductChanged(product, "edited", stock=units, by=by), now_us)
    variants = tuple(
        msgspec.structs.replace(v, stock=units if v.variant == variant else None)
        for v in shelf.products[product].variants
    )
    return desk_fact(ProductChanged(product, "edited", variants=variants, by=by), now_us)


def set_rules(shelf: ShelfState, command: SetShelfRules, now_us: int) -> list[Observed] | Rejected:
    """Keep the shelf by these rules from here on."""
    rules = command.rules
    if any(not 1 <= most <= MOST_AT_ONCE for most in (rules.at_once, *rules.rooms.values())):
        return Rejected("bad_explain_limit", {"most": MOST_AT_ONCE})
    if any(share < 0 for share in rules.mix.values()) or sum(rules.mix.values()) > 100:
        return Rejected("bad_role_mix")
    if not 0 <= rules.least_margin <= MARGIN_MOST:
        return Rejected("bad_margin", {"most": MARGIN_MOST})
    if rules == shelf.rules:
        return Rejected("already_done")
    return [desk_fact(ShelfRulesSet(rules, by=command.by), now_us)]
