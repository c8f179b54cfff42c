"""What a tool of the seller's own may tell the desk: the events/1 dialect, judged.

The rule: a bridge reports what audience, platform and shop did. What this desk itself decides (pushes,
claims, giveaways, products, …) is refused, however well formed: it would move stock or name winners.
"""

from __future__ import annotations

import msgspec

from livestream_console.core import events
from livestream_console.core.envelope import Observed
from livestream_console.core.events import Event
from livestream_console.core.ids import BUILTIN_SHOP, DESK
from livestream_console.core.wire import WireError, decode_message

ORIGIN = "bridge"

REPORTED: frozenset[type[Event]] = frozenset(
    {
        events.CommentPosted,
        events.CommentRemoved,
        events.LikesCounted,
        events.GiftSent,
        events.PaidMessagePosted,
        events.MembershipChanged,
        events.ViewerFollowed,
        events.RoomShared,
        events.ViewersEntered,
        events.AudienceSampled,
        events.RoomStateChanged,
        events.PlatformCardChanged,
        events.ProductStatsCounted,
        events.CartChanged,
        events.OrderChanged,
        events.RefundChanged,
        events.StockReported,
        events.PriceChanged,
        events.CouponUsed,
        events.ModerationApplied,
        events.UnknownEvent,
    }
)


def accept(
    frame: bytes, received_us: int, platform: str | None = None, room: str | None = None
) -> list[Observed]:
    """Return the events of one message, stamped by this desk. Raise WireError unless all of it fits.

    ``platform`` and ``room`` stand in where a line names none.
    """
    items = decode_message(frame)
    for item in items:
        if type(item.event) not in REPORTED or item.platform in (DESK, BUILTIN_SHOP):
            raise WireError("not_allowed", str(item.event.__struct_config__.tag))
    return [_stamped(item, received_us, platform, room, frame if len(items) == 1 else None) for item in items]


def _stamped(
    item: Observed, received_us: int, platform: str | None, room: str | None, raw: bytes | None
) -> Observed:
    """Return the item as seen by this desk, now: a tool has no say over our clock or its own rank."""
    return Observed(
        item.event,
        received_us,
        item.at_us,
        item.platform or platform,
        item.room or room,
        ORIGIN,
        item.id,
        item.viewer,
        item.backfilled,
        item.raw or raw,
        item.extra,
    )


def refusal(error: WireError) -> bytes:
    """Return what a client is told about a message that was not taken."""
    return msgspec.json.encode({"error": error.code, "detail": error.detail})
