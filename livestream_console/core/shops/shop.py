"""What the engine needs of a shop: what it really can do, what it reports, and what it is asked to put up.

Its rule: polling is the truth about orders; a shop's own hooks only say that it is time to look. Whatever a
shop is asked to change is put up under a key that makes a second asking harmless, can be looked at, and can
be undone exactly.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping, Sequence
from typing import Literal, Protocol

import msgspec

from livestream_console.core.commands import ProductDraft
from livestream_console.core.envelope import Observed
from livestream_console.core.money import Money

Strategy = Literal["discount", "timed_price", "raw_price"]
"""In the order of preference: a discount that the server ends itself, a price that the server ends itself, a
price that stays until somebody writes another."""


class ShopCapabilities(msgspec.Struct, frozen=True):
    """What a shop really lets us do; the UI offers nothing else.

    ``strategies`` are the ways to a lower price. ``needs_code``: its discounts count only for buyers who type
    the code. ``usage_limit``, ``per_buyer``: its discounts can be limited so, and hold when buyers race.
    ``carts``: it reports carts before they are orders. ``native_room``: its orders name the live room.
    ``refund_units``: its refunds tell what came back, else only their money. ``hooks``: it sends webhooks,
    which the relay can take. ``checked``: what this connector was run against.
    """

    strategies: frozenset[Strategy] = frozenset()
    coupons: bool = False
    needs_code: bool = False
    usage_limit: bool = False
    per_buyer: bool = False
    carts: bool = False
    stock: bool = False
    refunds: bool = True
    refund_units: bool = True
    native_room: bool = False
    hooks: bool = False
    least_sale_s: int = 0
    """A sale may not be shorter."""
    lead_s: int = 0
    """A sale begins at the earliest so long after it is asked for."""
    least_poll_s: float = 1.0
    checked: Literal["real_server", "vectors"] = "vectors"


class Token(msgspec.Struct, frozen=True):
    """What lets an app in until ``ends_us`` by our clock (None: nobody said); ``refresh`` gets the next."""

    access: str = ""
    ends_us: int | None = None
    refresh: str = ""

    def __repr__(self) -> str:
        return "Token(…)"


class ShopHealth(msgspec.Struct, frozen=True):
    """What a look at the shop found. ``lacks`` are stable codes of what the login does not allow.

    ``skew_s``: how far its clock is ahead of ours, None where it does not say.
    """

    currency: str
    title: str = ""
    prices_include_tax: bool | None = None
    lacks: tuple[str, ...] = ()
    skew_s: float | None = None


class Polled(msgspec.Struct, frozen=True):
    """What a look at the shop's orders and carts brought, oldest first, and where to go on from.

    ``more``: there is more already, look again at once.
    """

    events: Sequence[Observed]
    cursor: str
    more: bool = False


class Deal(msgspec.Struct, frozen=True, omit_defaults=True):
    """What a shop is asked to put up for the time of an offer.

    ``key`` makes it idempotent and is, where there is one, its code. ``item`` and ``sku`` are the shop's own
    ids of product and variant, None: the whole shop. A sale has a ``price`` for one unit; a coupon takes
    ``off`` or ``percent`` (1–100) off, from ``least`` spent. ``code`` None: for every buyer.
    """

    key: str
    strategy: Strategy
    title: str
    starts_us: int
    ends_us: int
    item: str | None = None
    sku: str | None = None
    price: Money | None = None
    off: Money | None = None
    percent: int | None = None
    least: Money | None = None
    code: str | None = None
    units: int | None = None
    per_buyer: int | None = None


class Standing(msgspec.Struct, frozen=True):
    """What a shop shows of a deal.

    ``state``: absent (nothing was put up, or it is gone), ours (it stands as we asked for it), ended (it is
    there, but over or switched off) or foreign (somebody else changed it; ``found`` is what it says now).
    ``reference`` is the shop's id of what was found. ``used`` is how often a discount was used.
    """

    state: Literal["absent", "ours", "ended", "foreign"]
    reference: str | None = None
    found: Money | None = None
    used: int | None = None


class Hint(msgspec.Struct, frozen=True):
    """A hook whose signature is right. ``topic`` is the shop's own word, ``entity`` the order it is about.

    An empty topic hints at nothing: some shops try an address once, unsigned.
    """

    topic: str
    entity: str | None = None
    at_us: int | None = None


class HookRefused(ValueError):
    """A hook that this shop did not send.

    ``code``: no_signature, bad_signature, too_large, malformed or stale.
    """

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class Shop(Protocol):
    """One shop, opened by ``async with``. Calls raise core.ports.FeedFailure with its stable codes.

    After a failure of ``apply`` or ``undo`` nobody knows what the shop did; ``inspect`` tells.
    """

    shop_id: str
    """``shop:<name>``; the platform of everything that it reports."""
    capabilities: ShopCapabilities

    async def __aenter__(self) -> Shop: ...
    async def __aexit__(self, *_: object) -> None: ...

    async def check(self) -> ShopHealth:
        """Look whether the login works and what it allows."""

    def catalogue(self) -> AsyncIterator[Sequence[ProductDraft]]:
        """Yield the shop's products page by page; their ids and variants are the shop's own."""

    async def poll(self, cursor: str | None) -> Polled:
        """Return what changed since the cursor, with some overlap; None: from now on.

        Every event has an id made of what it says (entity, kind, version or content), so that a repeat is
        known as one. OrderChanged is the order as it stands, ``at_us`` when it came to stand so.
        """

    async def sweep(self) -> Sequence[Observed]:
        """Return the last orders whole: it finds what no cursor does, such as refunds that move no date."""

    def hint(self, headers: Mapping[str, str], body: bytes, now_us: int) -> Hint:
        """Check a hook's signature over its raw bytes; raise HookRefused."""

    async def prepare(self, deal: Deal) -> str:
        """Return, as text for nobody else, all that ``inspect`` and ``undo`` need of what stands there now.

        For a raw or timed price it holds that price so that it can be restored to the unit.
        """

    def price_before(self, before: str) -> Money | None:
        """Return what one unit cost by what ``prepare`` returned, None where that is not about a price."""

    async def apply(self, deal: Deal, before: str) -> str:
        """Put the deal up, once for its key, and return the shop's reference of it."""

    async def inspect(self, deal: Deal, before: str, reference: str | None) -> Standing:
        """Look at what stands there now."""

    async def undo(self, deal: Deal, before: str, reference: str | None) -> None:
        """Take the deal down, or write the price of ``before`` back; doing it twice is harmless."""
