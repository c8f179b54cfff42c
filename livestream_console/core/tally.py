"""What the metric fold keeps: rows of one number a second, totals, sets of people, per-product sums.

Rule: only sums, never a ratio, so that any window can be asked for later and nothing is rounded twice.
"""

from __future__ import annotations

import msgspec

from livestream_console.core.audience import Ints, RoomAudience, ints
from livestream_console.core.envelope import Recorded
from livestream_console.core.kept import Kept
from livestream_console.core.orders.book import EARLY_US, OrderBook
from livestream_console.core.people import People

SERIES = (
    "comments",
    "likes",
    "shares",
    "follows",
    "enters",
    "views",
    "carts",
    "cart_units",
    "orders_placed",
    "placed_paid",
    "orders_paid",
    "gmv_paid",
    "viewers",
    "sampled",
)
"""Rows of one number a second. ``views`` is by what the rooms' own counters of views grew, ``placed_paid``
counts an order that was paid in the second in which it was placed; ``viewers`` is summed over rooms and
``sampled`` counts the rooms summed.
"""

COMMENTED, ADDED, BOUGHT, TOOK_PART, FIRST_BUY, BOUGHT_BEFORE = 1, 2, 4, 8, 16, 32
"""What a person did, as bits of ``Metrics.acts``: TOOK_PART liked, shared or followed; the last two are what
shops say of a buyer."""

LONGEST_SHOW_S = 7 * 24 * 3600
LATE_S = 30
_SECOND = 1_000_000
_BLOCK = 0x3F
"""Rows grow to the end of a block of seconds: to let them grow costs as much as an event."""


class ProductTotals(msgspec.Struct):
    """What one product gathered. ``carts`` counts additions, ``cart_units`` is signed.

    Of the units paid ``gift_units`` cost nothing, ``back_units`` were refunded or cancelled, and
    ``priced_units`` are those of lines that say what was paid.
    ``exposures``, ``clicks`` and ``buy_intents`` are None until a room tells them.
    """

    carts: int = 0
    cart_units: int = 0
    paid_units: int = 0
    gmv_paid: int = 0
    claims: int = 0
    explain_us: int = 0
    pushes: int = 0
    explained: int = 0
    orders: int = 0
    priced_lines: int = 0
    priced_units: int = 0
    gift_units: int = 0
    back_units: int = 0
    exposures: int | None = None
    clicks: int | None = None
    buy_intents: int | None = None


class Sold(msgspec.Struct):
    """What of the paid orders only some are: ``named`` those of which the buyer is known. Units are without
    gifts.

    ``bare`` orders have no lines, ``refunded`` ones gave something back; ``unpriced_lines`` do not say what
    was paid for them.
    """

    units: int = 0
    bare: int = 0
    unpriced_lines: int = 0
    refunded: int = 0
    named: int = 0
    named_units: int = 0
    gmv_named: int = 0


class PushMarker(msgspec.Struct, frozen=True):
    """When something came before the audience, for the charts."""

    at_us: int
    what: str
    product: str | None
    push: str


class RoomRows(msgspec.Struct):
    """What one room brought, one number a second from the show's start; rows end where nothing more came.

    Of what shops tell it has only what was said to be of the room, by whichever platform said so.
    """

    comments: Ints = msgspec.field(default_factory=ints)
    enters: Ints = msgspec.field(default_factory=ints)
    likes: Ints = msgspec.field(default_factory=ints)
    carts: Ints = msgspec.field(default_factory=ints)
    orders_placed: Ints = msgspec.field(default_factory=ints)
    orders_paid: Ints = msgspec.field(default_factory=ints)
    gmv_paid: Ints = msgspec.field(default_factory=ints)


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
    last_us: int = -_SECOND
    """When that second began: most events fall into it, and a comparison tells."""
    uv_by_platform: dict[str, int] = {}
    acts: bytearray = msgspec.field(default_factory=bytearray)
    """What each person did, one byte by ordinal; the three counts below follow from it."""
    commenters: int = 0
    carters: int = 0
    buyers: int = 0
    gifts: int = 0
    orders_cancelled: int = 0
    orders_unpriced: int = 0
    refunds_unpriced: int = 0
    gmv_created: int = 0
    gmv_cancelled: int = 0
    gmv_refunded: int = 0
    gmv_net: int = 0
    sold: Sold = msgspec.field(default_factory=Sold)
    costs: dict[str, int] = {}
    """What a person entered that the show cost, the newest amount of each kind."""
    targets: dict[str, int] = {}
    """What a person wants the show to reach, in minor units or as a count, by what it is of."""
    late_events: int = 0
    clock_suspect: int = 0
    rooms: dict[tuple[str, str], RoomAudience] = {}
    room_rows: dict[str | None, dict[str | None, RoomRows]] = {}
    """By platform and room: two looks at a text cost less than to make a pair of them."""
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
    shares: Ints = msgspec.field(default_factory=ints)
    follows: Ints = msgspec.field(default_factory=ints)
    enters: Ints = msgspec.field(default_factory=ints)
    views: Ints = msgspec.field(default_factory=ints)
    carts: Ints = msgspec.field(default_factory=ints)
    cart_units: Ints = msgspec.field(default_factory=ints)
    orders_placed: Ints = msgspec.field(default_factory=ints)
    placed_paid: Ints = msgspec.field(default_factory=ints)
    orders_paid: Ints = msgspec.field(default_factory=ints)
    gmv_paid: Ints = msgspec.field(default_factory=ints)
    viewers: Ints = msgspec.field(default_factory=ints)
    sampled: Ints = msgspec.field(default_factory=ints)

    @property
    def uv(self) -> int:
        """How many people were seen."""
        return len(self.acts)

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

    def rows_of(self, platform: str | None, room: str | None) -> RoomRows:
        try:
            return self.room_rows[platform][room]
        except KeyError:
            return self.room_rows.setdefault(platform, {}).setdefault(room, RoomRows())

    def people_who(self, bits: int) -> int:
        """Return how many people did any of these."""
        return self.acts.translate(bytes(bool(act & bits) for act in range(256))).count(1)

    def second_of(self, at_us: int, received_us: int) -> int:
        """Return the second to count an event in; the show begins with its first one."""
        if self.start_us is None:
            self.start_us = received_us
            self.orders.since_us = received_us - EARLY_US
            self.move(0)
        return self.move((at_us - self.bin_start_us) // _SECOND)

    def move(self, second: int) -> int:
        """Return the second to count in: rows begin with the show and grow with it, but not without end."""
        if second >= LONGEST_SHOW_S:
            second = LONGEST_SHOW_S - 1
            self.clock_suspect += 1
        if second > self.last:
            self.last, self.last_us = second, self.bin_start_us + second * _SECOND
            self.reach(second | _BLOCK)
        elif second < self.last - LATE_S:
            self.late_events += 1
        return max(0, second)

    def reach(self, second: int) -> None:
        """Let every row have this second."""
        missing = second + 1 - len(self.comments)
        if missing > 0:
            empty = bytes(8 * missing)
            for name in SERIES:
                getattr(self, name).frombytes(empty)


def add(row: Ints, second: int, count: int) -> None:
    """Count in a row that grows by itself."""
    try:
        row[second] += count
    except IndexError:
        row.frombytes(bytes(row.itemsize * (second + 1 + _BLOCK - len(row))))
        row[second] += count
