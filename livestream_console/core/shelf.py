"""The shelf: what is for sale, in which order and state, and what the host explains.

Its rule: at most one product is explained; starting one explanation ends the previous one. Every change is
a ProductChanged, an edit makes a new version, and nothing is ever taken out of the history.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import cached_property

import msgspec

from livestream_console.core.claim_grammar import Entry, Grammar
from livestream_console.core.commands import AddProducts, ProductDraft, Rejected
from livestream_console.core.envelope import Observed, Recorded
from livestream_console.core.events import PriceChanged, ProductChanged
from livestream_console.core.facts import desk_fact
from livestream_console.core.ids import BUILTIN_SHOP
from livestream_console.core.mentions import Named, ShelfWords
from livestream_console.core.money import Money
from livestream_console.core.text import strict
from livestream_console.core.values import Listing, Variant

REPEAT_GAP_US = 10_000_000
"""A platform's viewer page does not show the same product explained again sooner (selling.md §2, point 1)."""

LONGEST_KEYWORD = 20

TRANSITIONS: dict[str, frozenset[str]] = {
    "draft": frozenset({"shelved"}),
    "shelved": frozenset({"preheat", "open", "off"}),
    "preheat": frozenset({"open", "shelved", "off"}),
    "open": frozenset({"preheat", "shelved", "sold_out", "off"}),
    "explaining": frozenset({"open", "sold_out", "off"}),
    "sold_out": frozenset({"open", "shelved", "off"}),
    "off": frozenset({"shelved"}),
}
"""What may be asked for in which state; ``explaining`` starts with PushCard, from EXPLAINABLE."""

EXPLAINABLE = frozenset({"shelved", "preheat", "open", "explaining"})
CLAIMABLE = frozenset({"open", "explaining"})


class Explanation(msgspec.Struct):
    """One stretch of time in which the product was explained; these are the chapters of a replay."""

    from_us: int
    to_us: int | None = None


class Product(msgspec.Struct):
    """``price`` is the one stated now, during a flash sale the sale's."""

    product: str
    title: str = ""
    state: str = "shelved"
    keyword: str | None = None
    variants: tuple[Variant, ...] = ()
    price: Money | None = None
    floor: Money | None = None
    cost: Money | None = None
    role: str | None = None
    points: tuple[str, ...] = ()
    image: str | None = None
    link: str | None = None
    listings: tuple[Listing, ...] = ()
    version: int = 1
    explained: list[Explanation] = []

    def price_of(self, variant: str | None) -> Money | None:
        """Return a variant's own price where it has one, else the product's."""
        own = next((v.price for v in self.variants if v.variant == variant), None)
        return own or self.price


_EDITABLE = (
    "title",
    "keyword",
    "variants",
    "price",
    "floor",
    "cost",
    "role",
    "points",
    "image",
    "link",
    "listings",
)


class ShelfState(msgspec.Struct, dict=True):
    """``order`` lists the product ids by shelf place."""

    products: dict[str, Product] = {}
    order: list[str] = []
    explaining: str | None = None

    @cached_property
    def grammar(self) -> Grammar | None:
        """The claim grammar of this shelf, None where nothing can be claimed; kept until products change."""
        shown = [p for p in self.products.values() if p.keyword and p.state != "draft"]
        entries = [Entry(p.product, p.keyword or "", p.variants) for p in shown]
        # A variant's keyword also claims alone (粉+1), unless it could mean anything else on the shelf.
        alone = [
            Entry(p.product, v.keyword, variant=v.variant) for p in shown for v in p.variants if v.keyword
        ]
        said = Counter(strict(entry.keyword) for entry in (*entries, *alone))
        entries += [entry for entry in alone if said[strict(entry.keyword)] == 1]
        return Grammar(entries) if entries else None

    @cached_property
    def words(self) -> ShelfWords:
        """What viewers call the products by, in shelf order; kept until products change or move."""
        placed = (self.products[product] for product in self.order)
        return ShelfWords(Named(p.product, p.keyword, p.title) for p in placed)

    def place(self, product: str) -> int:
        """Return the shelf number, from 1, that people and keys call the product by."""
        return self.order.index(product) + 1


# --- folds --------------------------------------------------------------------------------------------------


def explained_at(shelf: ShelfState, at_us: int) -> str | None:
    """Return the product that was explained at a moment, None where none was."""
    for product in shelf.products.values():
        for shown in reversed(product.explained):
            if shown.from_us <= at_us:
                if shown.to_us is None or at_us < shown.to_us:
                    return product.product
                break
    return None


def evolve(shelf: ShelfState, recorded: Recorded) -> None:
    event = recorded.event
    assert isinstance(event, ProductChanged)
    if event.action == "removed":
        _remove(shelf, event.product)
    else:
        product = shelf.products.get(event.product)
        if product is None:
            product = shelf.products[event.product] = Product(event.product)
            shelf.order.append(event.product)
        _edit(product, event)
        if event.index is not None:
            shelf.order.remove(event.product)
            shelf.order.insert(event.index, event.product)
        if event.state is not None:
            _enter_state(shelf, product, event.state, recorded.time_us)
    if event.action != "moved":
        shelf.__dict__.pop("grammar", None)
    if event.action != "state":
        shelf.__dict__.pop("words", None)


def evolve_price(shelf: ShelfState, recorded: Recorded) -> None:
    """Follow the built-in shop's price; what another shop asks does not change this shelf."""
    event = recorded.event
    assert isinstance(event, PriceChanged)
    product = shelf.products.get(event.product)
    if product is None or event.price is None or recorded.platform != BUILTIN_SHOP:
        return
    if event.variant is None:
        product.price = event.price
        return
    product.variants = tuple(
        msgspec.structs.replace(v, price=event.price) if v.variant == event.variant else v
        for v in product.variants
    )


def _edit(product: Product, event: ProductChanged) -> None:
    for name in _EDITABLE:
        value = getattr(event, name)
        if value is not None:
            setattr(product, name, value)
    if event.version is not None:
        product.version = event.version


def _enter_state(shelf: ShelfState, product: Product, state: str, at_us: int) -> None:
    if product.explained and product.explained[-1].to_us is None:
        product.explained[-1].to_us = at_us
    if shelf.explaining == product.product:
        shelf.explaining = None
    if state == "explaining":
        product.explained.append(Explanation(at_us))
        shelf.explaining = product.product
    product.state = state


def _remove(shelf: ShelfState, product: str) -> None:
    if shelf.products.pop(product, None) is not None:
        shelf.order.remove(product)
    if shelf.explaining == product:
        shelf.explaining = None


# --- decisions ----------------------------------------------------------------------------------------------


def change_state(product: str, state: str, by: str | None, now_us: int) -> Observed:
    return desk_fact(ProductChanged(product, "state", state=state, by=by), now_us)


def refuse_explaining(shelf: ShelfState, product: str, now_us: int) -> Rejected | None:
    """Return why the product cannot be explained now, or None."""
    found = shelf.products.get(product)
    if found is None:
        return Rejected("unknown_product", {"product": product})
    if found.state not in EXPLAINABLE:
        code = "sold_out" if found.state == "sold_out" else "not_on_shelf"
        return Rejected(code, {"product": product})
    if found.explained:
        wait_us = found.explained[-1].from_us + REPEAT_GAP_US - now_us
        if wait_us > 0:
            return Rejected("too_soon", {"product": product, "wait_s": -(-wait_us // 1_000_000)})
    return None


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


def refuse_products(shelf: ShelfState, command: AddProducts, currency: str) -> Rejected | None:
    """Return the first thing wrong with the drafts as a whole or one by one, or None."""
    if not command.products:
        return Rejected("no_products")
    keywords = {
        strict(p.keyword): p.product
        for p in shelf.products.values()
        if p.keyword and p.product not in {draft.product for draft in command.products}
    }
    seen: set[str] = set()
    for draft in command.products:
        if not draft.product.strip() or draft.product in seen:
            return Rejected("bad_product_id", {"product": draft.product})
        seen.add(draft.product)
        prices = [draft.price, draft.floor, draft.cost, *(v.price for v in draft.variants)]
        if any(price.currency != currency for price in prices if price):
            return Rejected("wrong_currency", {"product": draft.product, "currency": currency})
        if any(price.minor < 0 for price in prices if price):
            return Rejected("bad_price", {"product": draft.product})
        keyword = strict(draft.keyword or "")
        if len(keyword) > LONGEST_KEYWORD:
            return Rejected("keyword_too_long", {"product": draft.product, "longest": LONGEST_KEYWORD})
        if keyword and keywords.setdefault(keyword, draft.product) != draft.product:
            return Rejected("keyword_taken", {"product": draft.product, "keyword": keyword})
    return None


def put_on_shelf(
    shelf: ShelfState, drafts: Iterable[ProductDraft], by: str | None, now_us: int
) -> list[Observed]:
    """Add what is new at the end of the shelf; a known product gets a new version in its place."""
    return [desk_fact(_changed(shelf.products.get(draft.product), draft, by), now_us) for draft in drafts]


def _changed(known: Product | None, draft: ProductDraft, by: str | None) -> ProductChanged:
    return ProductChanged(
        draft.product,
        "edited" if known else "added",
        state=None if known else "shelved",
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
        version=known.version + 1 if known else 1,
        by=by,
    )


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
