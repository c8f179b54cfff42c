"""What the shelf shows of each product, read off the show's state.

The rule: a row is a plain value; two equal rows look equal, so only rows that differ are painted again. It is
made when it is looked at: of five thousand products a dozen are in sight.
"""

from __future__ import annotations

import msgspec

from livestream_console.core import push as push_
from livestream_console.core.claims.keywords import Doubt, doubts, entries_of
from livestream_console.core.goods import stock as ledger
from livestream_console.core.goods.shelf import Product
from livestream_console.core.money import Money
from livestream_console.core.offers import offer as offers
from livestream_console.core.offers.offer import Offer
from livestream_console.core.show import ShowState


class Before(msgspec.Struct, frozen=True):
    """How far a card has come to the audience: asked for, acknowledged by a target, seen in a room."""

    targets: int
    shown: int
    failed: int
    rooms: tuple[str, ...]
    """Platforms that themselves told that they show the product."""


class ShelfRow(msgspec.Struct, frozen=True):
    """One product. ``stock`` and ``left`` are None where it is unlimited."""

    product: str
    place: int
    title: str
    state: str
    role: str | None
    price: Money | None
    was: Money | None
    """The price before the flash sale that is live."""
    image: str | None
    carts: int
    paid: int
    stock: int | None
    """Units the seller has, sold ones included."""
    left: int | None
    """Units neither sold nor held."""
    held: int
    waiting: int
    oversold: int = 0
    keyword: str | None = None
    doubt: Doubt | None = None
    """What is doubtful about its keyword, the first of it."""
    explaining_since_us: int | None = None
    queued_us: int | None = None
    """When it is explained, having been pressed too soon."""
    before: Before | None = None
    """Where its card stands, while it does."""
    offers: tuple[str, ...] = ()
    """The kinds of the other offers that name it."""
    sale: str | None = None
    """The offer id of the flash sale that is armed, counting down or live."""
    sale_phase: str | None = None
    sale_ends_us: int | None = None


class ShelfRows:
    """The products in shelf order, as of one moment; ``before`` are the rows shown until now.

    ``made`` has the rows that were looked at, by index.
    """

    def __init__(self, state: ShowState, before: ShelfRows | None = None) -> None:
        self.order = list(state.shelf.order)
        self.made: dict[int, ShelfRow] = {}
        self._state = state
        self._waiting: dict[str, int] = {}
        for (product, _variant), line in state.claims.waiting.items():
            self._waiting[product] = self._waiting.get(product, 0) + len(line)
        self._running: dict[str, list[Offer]] = {}
        for offer in offers.running_offers(state.offers):
            for product in offer.products:
                self._running.setdefault(product, []).append(offer)
        self._names = state.shelf.words
        known = before is not None and before._names is self._names
        self._doubted: dict[str, Doubt] = before._doubted if before is not None and known else _doubted(state)

    def __len__(self) -> int:
        return len(self.order)

    def __getitem__(self, index: int) -> ShelfRow:
        row = self.made.get(index)
        if row is None:
            row = self.made[index] = self._row(index)
        return row

    def index_of(self, product: str) -> int:
        """Return where a product stands, -1 when it is not on the shelf."""
        return self.order.index(product) if product in self.order else -1

    def of(self, product: str | None) -> ShelfRow | None:
        index = -1 if product is None else self.index_of(product)
        return None if index < 0 else self[index]

    def sales_end_us(self) -> list[int]:
        """Return when the live flash sales of products end."""
        state = self._state
        sales = (offers.running_sale(state.offers, product) for product in self._running)
        return [sale.ends_us for sale in sales if sale and sale.phase == "live" and sale.ends_us]

    def _row(self, index: int) -> ShelfRow:
        state, product = self._state, self.order[index]
        # Looked at only later, a product may have gone from the shelf.
        found = state.shelf.products.get(product) or Product(product)
        running = self._running.get(product, [])
        totals = state.metrics.products.get(product)
        sale = offers.running_sale(state.offers, product) if running else None
        explained = found.explained[-1] if found.state == "explaining" and found.explained else None
        queued = state.shelf.queued.get(product)
        return ShelfRow(
            product=product,
            place=index + 1,
            title=found.title,
            state=found.state,
            role=found.role,
            price=offers.price_now(state.offers, state.shelf, product, None),
            was=dict(sale.was).get(None) if sale is not None and sale.phase == "live" else None,
            image=found.image,
            carts=totals.carts if totals else 0,
            paid=totals.paid_units if totals else 0,
            stock=ledger.stock_in_all(state.stock, product),
            left=ledger.free_in_all(state.stock, product),
            held=ledger.held_in_all(state.stock, product),
            waiting=self._waiting.get(product, 0),
            oversold=sum(ledger.oversold_in(state.stock, product).values()),
            keyword=found.keyword,
            doubt=self._doubted.get(product),
            explaining_since_us=explained.from_us if explained else None,
            queued_us=queued.due_us if queued else None,
            before=_before(state, product),
            offers=tuple(offer.kind for offer in running if offer is not sale),
            sale=sale.offer if sale else None,
            sale_phase=sale.phase if sale else None,
            sale_ends_us=sale.ends_us if sale else None,
        )


def _doubted(state: ShowState) -> dict[str, Doubt]:
    """Return the first doubt about each product."""
    found: dict[str, Doubt] = {}
    for doubt in doubts(entries_of(state.shelf)):
        found.setdefault(doubt.product, doubt)
    return found


def _before(state: ShowState, product: str) -> Before | None:
    card = push_.standing(state.pushes, "card", product)
    if card is None:
        return None
    outcomes = list(card.targets.values())
    rooms = sorted(platform for (platform, _), shown in state.shelf.shown.items() if shown.product == product)
    failed = sum(outcome in ("failed", "uncertain") for outcome in outcomes)
    return Before(len(outcomes), outcomes.count("shown"), failed, tuple(dict.fromkeys(rooms)))
