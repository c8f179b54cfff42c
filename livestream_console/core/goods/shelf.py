"""The shelf: what is for sale, in which order and state, and what the host explains.

Its rule: every change is a ProductChanged, so where the shelf stands follows from the journal alone, and
nothing is ever taken out of its history. What may be changed is for shelving.py and explaining.py to say.
"""

from __future__ import annotations

from collections import Counter
from functools import cached_property

import msgspec

from livestream_console.core.claims.grammar import Entry, Grammar
from livestream_console.core.comments.mentions import Named, ShelfWords
from livestream_console.core.envelope import Observed, Recorded
from livestream_console.core.events import (
    PlatformCardChanged,
    PriceChanged,
    ProductChanged,
    ShelfRulesSet,
)
from livestream_console.core.facts import desk_fact
from livestream_console.core.ids import BUILTIN_SHOP
from livestream_console.core.money import Money
from livestream_console.core.rooms import RoomKey
from livestream_console.core.text import spelled
from livestream_console.core.values import AS_SHELF, Listing, ShelfRules, Variant

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


class Queued(msgspec.Struct, frozen=True):
    """A person asked for the product to be explained again sooner than a platform shows it."""

    due_us: int
    by: str | None = None


class Shown(msgspec.Struct, frozen=True):
    """What a room's own page shows of the shelf, as the room itself told."""

    product: str
    since_us: int


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
    least_margin: int = AS_SHELF
    version: int = 1
    explained: list[Explanation] = []

    def price_of(self, variant: str | None) -> Money | None:
        """Return a variant's own price where it has one, else the product's."""
        own = next((v.price for v in self.variants if v.variant == variant), None)
        return own or self.price

    def called(self, variant: str | None) -> str:
        """Return the title of the product or of one of its variants."""
        own = next((v.title or v.variant for v in self.variants if v.variant == variant), "")
        return f"{self.title} {own}".strip()


EDITABLE = (
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
    "least_margin",
)


class ShelfState(msgspec.Struct, dict=True):
    """``order`` lists the product ids by place, ``explained`` those explained now, the newest last."""

    products: dict[str, Product] = {}
    order: list[str] = []
    explained: list[str] = []
    queued: dict[str, Queued] = {}
    shown: dict[RoomKey, Shown] = {}
    rules: ShelfRules = ShelfRules()

    @property
    def explaining(self) -> str | None:
        """The product that the host turned to last, None where none is explained."""
        return self.explained[-1] if self.explained else None

    @cached_property
    def grammar(self) -> Grammar | None:
        """The claim grammar of this shelf, None where nothing can be claimed; kept until names change."""
        shown = [p for p in self.products.values() if p.keyword and p.state != "draft"]
        entries = [Entry(p.product, p.keyword or "", p.variants) for p in shown]
        # A variant's keyword also claims alone (粉+1), unless it could mean anything else on the shelf.
        alone = [
            Entry(p.product, v.keyword, variant=v.variant) for p in shown for v in p.variants if v.keyword
        ]
        if alone:
            said = Counter(spelled(entry.keyword) for entry in (*entries, *alone))
            entries += [entry for entry in alone if said[spelled(entry.keyword)] == 1]
        return Grammar(entries) if entries else None

    @cached_property
    def words(self) -> ShelfWords:
        """What viewers call the products by, in shelf order; others once a name or a place changes."""
        return ShelfWords(filter(None, (_named(self.products[product]) for product in self.order)))

    def place(self, product: str) -> int:
        """Return the shelf number, from 1, that people and keys call the product by."""
        return self.order.index(product) + 1

    def numbered(self, params: dict[str, str | int]) -> dict[str, str | int]:
        """Add the shelf number of the ``product`` that a code is about, for whoever puts it into words."""
        product = str(params.get("product", ""))
        return params | {"number": self.place(product)} if product in self.products else params


# --- folds --------------------------------------------------------------------------------------------------


def explained_at(shelf: ShelfState, at_us: int) -> str | None:
    """Return the product that was explained at a moment, of several the newest, None where none was."""
    found: tuple[int, str] | None = None
    for product in shelf.products.values():
        for shown in reversed(product.explained):
            if shown.from_us <= at_us:
                if (shown.to_us is None or at_us < shown.to_us) and (not found or shown.from_us > found[0]):
                    found = (shown.from_us, product.product)
                break
    return None if found is None else found[1]


def evolve(shelf: ShelfState, recorded: Recorded) -> None:
    event = recorded.event
    assert isinstance(event, ProductChanged)
    if event.action in ("queued", "unqueued"):
        _queue(shelf, event)
        return
    product = shelf.products.get(event.product)
    named, claimed = _named(product), _claimed(product)
    if event.action == "removed":
        _remove(shelf, event.product)
    else:
        if product is None:
            product = shelf.products[event.product] = Product(event.product)
            shelf.order.append(event.product)
        _edit(product, event)
        if event.index is not None:
            shelf.order.remove(event.product)
            shelf.order.insert(event.index, event.product)
        if event.state is not None:
            _enter_state(shelf, product, event.state, recorded.time_us)
    product = shelf.products.get(event.product)
    if claimed != _claimed(product):
        shelf.__dict__.pop("grammar", None)
    elif named == _named(product) and event.index is None:
        return
    if "words" in shelf.__dict__:
        shelf.__dict__["words"] = shelf.words.changed(named, _named(product), shelf.order)


def evolve_price(shelf: ShelfState, recorded: Recorded) -> None:
    """Follow the built-in shop's price; what another shop asks does not change this shelf.

    A variant without a price costs what the product costs.
    """
    event = recorded.event
    assert isinstance(event, PriceChanged)
    product = shelf.products.get(event.product)
    if product is None or recorded.platform != BUILTIN_SHOP:
        return
    if event.variant is None:
        product.price = event.price or product.price
        return
    product.variants = tuple(
        msgspec.structs.replace(v, price=event.price) if v.variant == event.variant else v
        for v in product.variants
    )


def _named(product: Product | None) -> Named | None:
    return None if product is None else Named(product.product, product.keyword, product.title)


def _claimed(product: Product | None) -> tuple[object, ...] | None:
    """Return what claims may call a product by."""
    if product is None:
        return None
    variants = [(v.variant, v.keyword, v.title) for v in product.variants]
    return (product.keyword, variants, product.state == "draft")


def _edit(product: Product, event: ProductChanged) -> None:
    for name in EDITABLE:
        value = getattr(event, name)
        if value is not None:
            setattr(product, name, value)
    if event.version is not None:
        product.version = event.version


def _enter_state(shelf: ShelfState, product: Product, state: str, at_us: int) -> None:
    if product.explained and product.explained[-1].to_us is None:
        product.explained[-1].to_us = at_us
    _forget(shelf, product.product)
    if state == "explaining":
        product.explained.append(Explanation(at_us))
        shelf.explained.append(product.product)
    product.state = state


def _queue(shelf: ShelfState, event: ProductChanged) -> None:
    if event.action == "unqueued":
        shelf.queued.pop(event.product, None)
    elif event.product in shelf.products and event.until_us is not None:
        shelf.queued[event.product] = Queued(event.until_us, event.by)


def _remove(shelf: ShelfState, product: str) -> None:
    if shelf.products.pop(product, None) is not None:
        shelf.order.remove(product)
    _forget(shelf, product)


def _forget(shelf: ShelfState, product: str) -> None:
    """Whatever becomes of a product now, what was going on with it is over."""
    shelf.queued.pop(product, None)
    if product in shelf.explained:
        shelf.explained.remove(product)


def evolve_rules(shelf: ShelfState, recorded: Recorded) -> None:
    event = recorded.event
    assert isinstance(event, ShelfRulesSet)
    shelf.rules = event.rules


def evolve_shown(shelf: ShelfState, recorded: Recorded) -> None:
    """Follow what a room shows; something else than what is on this shelf takes its place as well."""
    event = recorded.event
    assert isinstance(event, PlatformCardChanged)
    room = (recorded.platform or "", recorded.room or "")
    product = None if event.product is None else _called(shelf, event.product)
    before = shelf.shown.get(room)
    if event.action in ("hide", "explain_end") and event.product and before and before.product != product:
        return
    shelf.shown.pop(room, None)
    if event.action in ("show", "explain") and product is not None:
        shelf.shown[room] = Shown(product, recorded.time_us)


def _called(shelf: ShelfState, item: str) -> str | None:
    """Return which product a platform calls so: by its own id, or as a shop lists it."""
    if item in shelf.products:
        return item
    for product in shelf.products.values():
        if any(item in (listing.item, listing.sku) for listing in product.listings):
            return product.product
    return None


def change_state(product: str, state: str, by: str | None, now_us: int) -> Observed:
    return desk_fact(ProductChanged(product, "state", state=state, by=by), now_us)
