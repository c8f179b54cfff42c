"""What the metric fold keeps: rows of one number a second, totals, sets of people, per-product sums.

Rule: only sums, never a ratio, so that any window can be asked for later and nothing is rounded twice.
"""

from __future__ import annotations

import msgspec

from livestream_console.core.audience import Ints, RoomAudience, ints
from livestream_console.core.envelope import Recorded
from livestream_console.core.kept import Kept
from livestream_console.core.orders.book import OrderBook
from livestream_console.core.people import People

SERIES = (
    "comments",
    "likes",
    "enters",
    "carts",
    "cart_units",
    "orders_placed",
    "orders_paid",
    "gmv_paid",
    "viewers",
    "sampled",
)
"""Rows of one number a second. ``viewers`` is summed over rooms, ``sampled`` counts the rooms summed."""


class ProductTotals(msgspec.Struct):
    """What one product gathered. ``carts`` counts additions, ``cart_units`` is signed."""

    carts: int = 0
    cart_units: int = 0
    paid_units: int = 0
    gmv_paid: int = 0
    claims: int = 0
    explain_us: int = 0
    pushes: int = 0


class PushMarker(msgspec.Struct, frozen=True):
    """When something came before the audience, for the charts."""

    at_us: int
    what: str
    product: str | None
    push: str


class GapSpan(msgspec.Struct):
    """Time in which a room may have spoken unheard; ``to_us`` is None while it lasts."""

    gap: str
    platform: str | None
    room: str | None
    from_us: int
    to_us: int | None = None


class Metrics(msgspec.Struct):
    """The fold's state.

    ``people`` gives everybody an ordinal by first appearance. A checkpoint leaves it out and gets the whole
    show's index back, of which the first ``uv`` were seen so far.

    Of the orders there are four amounts: created (what was placed), paid, refunded and cancelled after it was
    paid; ``gmv_net`` is what is left of paid by the two others, each order's for itself.
    """

    people: People = msgspec.field(default_factory=People)
    currency: str = "CNY"
    start_us: int | None = None
    ended_us: int | None = None
    last: int = -1
    """The newest second that an event fell into; the rows may reach beyond it."""
    uv: int = 0
    uv_by_platform: dict[str, int] = {}
    acts: bytearray = msgspec.field(default_factory=bytearray)
    """What each person did, one byte by ordinal; the three counts below follow from it."""
    commenters: int = 0
    carters: int = 0
    buyers: int = 0
    gifts: int = 0
    follows: int = 0
    shares: int = 0
    orders_cancelled: int = 0
    orders_unpriced: int = 0
    refunds_unpriced: int = 0
    gmv_created: int = 0
    gmv_cancelled: int = 0
    gmv_refunded: int = 0
    gmv_net: int = 0
    late_events: int = 0
    clock_suspect: int = 0
    rooms: dict[tuple[str, str], RoomAudience] = {}
    products: dict[str, ProductTotals] = {}
    orders: OrderBook = msgspec.field(default_factory=OrderBook)
    claims: Kept[str, bool] = msgspec.field(default_factory=Kept)
    foreign: dict[str, int] = {}
    """Paid in other currencies than the show's, in minor units; amounts elsewhere are all of the show's."""
    explaining: dict[str, int] = {}
    """What is explained now, and since when."""
    push_markers: list[PushMarker] = []
    gaps: list[GapSpan] = []
    comments: Ints = msgspec.field(default_factory=ints)
    likes: Ints = msgspec.field(default_factory=ints)
    enters: Ints = msgspec.field(default_factory=ints)
    carts: Ints = msgspec.field(default_factory=ints)
    cart_units: Ints = msgspec.field(default_factory=ints)
    orders_placed: Ints = msgspec.field(default_factory=ints)
    orders_paid: Ints = msgspec.field(default_factory=ints)
    gmv_paid: Ints = msgspec.field(default_factory=ints)
    viewers: Ints = msgspec.field(default_factory=ints)
    sampled: Ints = msgspec.field(default_factory=ints)

    @property
    def bin_start_us(self) -> int:
        """When the first second of every row begins."""
        return self.start_us or 0

    def series(self, name: str, first: int = 0) -> Ints:
        """Return a row up to the newest second, from second ``first`` on."""
        row: Ints = getattr(self, name)
        return row[first : self.last + 1]

    def total(self, name: str) -> int:
        """Return the sum of a row over the show."""
        return sum(getattr(self, name))

    def product(self, product: str) -> ProductTotals:
        totals = self.products.get(product)
        if totals is None:
            totals = self.products[product] = ProductTotals()
        return totals

    def room(self, recorded: Recorded) -> RoomAudience:
        key = (recorded.platform or "", recorded.room or "")
        audience = self.rooms.get(key)
        if audience is None:
            audience = self.rooms[key] = RoomAudience()
        return audience

    def reach(self, second: int) -> None:
        """Let every row have this second."""
        missing = second + 1 - len(self.comments)
        if missing > 0:
            empty = bytes(8 * missing)
            for name in SERIES:
                getattr(self, name).frombytes(empty)
