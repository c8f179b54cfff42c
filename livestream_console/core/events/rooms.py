"""What platforms report of a room, and how its feed fares."""

from __future__ import annotations

from livestream_console.core.events.event import Event
from livestream_console.core.money import Money
from livestream_console.core.values import Count


class AudienceSampled(Event, frozen=True, gc=False, tag="audience"):
    ccu: Count | None = None
    peak: Count | None = None
    uv: Count | None = None
    pv: Count | None = None
    popularity: Count | None = None


class RoomStateChanged(Event, frozen=True, gc=False, tag="room"):
    state: str
    title: str | None = None


class PlatformCardChanged(Event, frozen=True, gc=False, tag="product_shown"):
    product: str | None = None
    action: str = "show"
    price: Money | None = None
    index: int | None = None


class ProductStatsCounted(Event, frozen=True, gc=False, tag="product_stats"):
    product: str
    exposures: int | None = None
    clicks: int | None = None
    buy_intents: int | None = None


class FeedStateChanged(Event, frozen=True, gc=False, tag="feed"):
    """``state``: idle, connecting, live, degraded, backoff, failed or stopped."""

    feed: str
    state: str
    reason: str | None = None


class _Gap(Event, frozen=True, gc=False):
    """A stretch in which a room may have spoken unheard.

    ``reason``: disconnect, dead_link, sequence_hole, desk_down or overload.
    """

    gap: str
    feed: str
    from_us: int | None = None
    to_us: int | None = None
    reason: str | None = None
    missing: int | None = None
    backfilled: int | None = None


class GapOpened(_Gap, frozen=True, gc=False, tag="gap.opened"):
    pass


class GapClosed(_Gap, frozen=True, gc=False, tag="gap.closed"):
    pass


class GapBackfilled(_Gap, frozen=True, gc=False, tag="gap.backfilled"):
    pass
