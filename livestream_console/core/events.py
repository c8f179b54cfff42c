"""Past-tense facts: the one vocabulary of journal, bridge, import and export (reference: events.md).

Each class is one kind. The tag is its name on the wire; a tag such as ``push.shown`` is written as kind
``push`` with action ``shown``. Ids are text, money is Money, ``None`` means not known and is never 0. A new
field gets a default.
"""

from __future__ import annotations

from typing import Any

import msgspec

from livestream_console.core.claim_rules import ClaimRules
from livestream_console.core.money import Money
from livestream_console.core.values import (
    Count,
    Line,
    Listing,
    PollOption,
    Segment,
    ShelfRules,
    Terms,
    Variant,
)

VERSION = 1


class Event(msgspec.Struct, frozen=True, gc=False, omit_defaults=True, tag_field="kind"):
    """What happened; who, where and when stand in the envelope."""


# --- what viewers do ---


class CommentPosted(Event, frozen=True, gc=False, tag="comment"):
    text: str
    segments: tuple[Segment, ...] = ()
    reply_to: str | None = None
    labels: tuple[str, ...] = ()


class CommentRemoved(Event, frozen=True, gc=False, tag="comment_removed"):
    """``target`` is a comment's id, ``viewer:<id>`` for all of one viewer, or None for the whole room."""

    target: str | None = None
    by: str | None = None


class LikesCounted(Event, frozen=True, gc=False, tag="like"):
    count: int | None = None
    total: Count | None = None
    window_ms: int | None = None


class GiftSent(Event, frozen=True, gc=False, tag="gift"):
    gift_id: str
    name: str = ""
    count: int = 1
    value: Money | None = None
    streak: str | None = None
    streak_total: int | None = None
    streak_end: bool = False
    paid: bool | None = None


class PaidMessagePosted(Event, frozen=True, gc=False, tag="paid_message"):
    amount: Money
    text: str = ""
    duration_s: int | None = None


class MembershipChanged(Event, frozen=True, gc=False, tag="membership"):
    action: str
    tier: str | None = None
    months: int | None = None
    count: int = 1


class ViewerFollowed(Event, frozen=True, gc=False, tag="follow"):
    action: str = "follow"


class RoomShared(Event, frozen=True, gc=False, tag="share"):
    pass


class ViewersEntered(Event, frozen=True, gc=False, tag="enter"):
    count: int = 1


# --- what platforms report ---


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


# --- what shops report ---


class CartChanged(Event, frozen=True, gc=False, tag="cart"):
    product: str
    variant: str | None = None
    qty: int = 1
    cart: str | None = None


class OrderChanged(Event, frozen=True, gc=False, tag="order"):
    """``status``: placed, paid, cancelled or closed; the envelope's time is when it became so.

    Each event tells the whole order. ``placed_us`` and ``paid_us`` say when it was, also in a later status.
    """

    order: str
    status: str
    amount: Money | None = None
    lines: tuple[Line, ...] = ()
    buyer_is_new: bool | None = None
    hints: dict[str, str] | None = None
    placed_us: int | None = None
    paid_us: int | None = None


class RefundChanged(Event, frozen=True, gc=False, tag="refund"):
    refund: str
    order: str | None = None
    amount: Money | None = None
    lines: tuple[Line, ...] = ()
    state: str | None = None


class StockReported(Event, frozen=True, gc=False, tag="stock"):
    product: str
    variant: str | None = None
    available: int | None = None


class PriceChanged(Event, frozen=True, gc=False, tag="price"):
    product: str
    variant: str | None = None
    price: Money | None = None
    was: Money | None = None


class CouponUsed(Event, frozen=True, gc=False, tag="coupon_used"):
    coupon: str
    order: str | None = None
    amount: Money | None = None


# --- what this desk did ---


class _Push(Event, frozen=True, gc=False):
    """One push to one target; ``what`` is card, flash_sale, coupon, giveaway, gift or message."""

    push: str
    what: str
    product: str | None = None
    offer: str | None = None
    target: str | None = None
    by: str | None = None
    price: Money | None = None
    limit: int | None = None
    ends_us: int | None = None
    reason: str | None = None
    retryable: bool | None = None


class PushRequested(_Push, frozen=True, gc=False, tag="push.requested"):
    pass


class PushShown(_Push, frozen=True, gc=False, tag="push.shown"):
    pass


class PushFailed(_Push, frozen=True, gc=False, tag="push.failed"):
    pass


class PushUncertain(_Push, frozen=True, gc=False, tag="push.uncertain"):
    pass


class PushEnded(_Push, frozen=True, gc=False, tag="push.ended"):
    pass


class PushUndone(_Push, frozen=True, gc=False, tag="push.undone"):
    pass


class ClaimDecided(Event, frozen=True, gc=False, tag="claim"):
    """``claim`` stays the same through its life; ``result`` is the step it took (held, paid, …).

    ``text`` is the comment's, only where a person has to read it; ``by`` is who decided, None the rules.
    """

    claim: str
    result: str
    comment: str | None = None
    product: str | None = None
    variant: str | None = None
    qty: int = 0
    reason: str | None = None
    until_us: int | None = None
    text: str | None = None
    by: str | None = None


class ClaimRulesSet(Event, frozen=True, gc=False, tag="claim_rules"):
    """How claims are decided from here on, all of it."""

    rules: ClaimRules
    by: str | None = None


class UnpaidChased(Event, frozen=True, gc=False, tag="chase"):
    """How far a buyer was asked to pay: ``state`` is reminded, promised, given_up or open.

    The envelope's viewer is the buyer; ``how`` a reminder went out: posted or copied.
    """

    state: str
    text: str | None = None
    how: str | None = None
    by: str | None = None


class GiveawayChanged(Event, frozen=True, gc=False, tag="giveaway"):
    """``rules`` are frozen at opening; ``winners`` are (platform, viewer id, entry hash) triples in order.

    ``beacon`` is the outside randomness that a draw was made with (draw.md, 4).
    """

    giveaway: str
    action: str
    rules: dict[str, Any] | None = None
    salt: str | None = None
    commit: str | None = None
    root: str | None = None
    n: int | None = None
    winners: tuple[tuple[str, str, str], ...] = ()
    digest: str | None = None
    by: str | None = None
    reason: str | None = None
    beacon: str | None = None


class RundownAdvanced(Event, frozen=True, gc=False, tag="segment"):
    segment: str
    action: str
    planned_us: int | None = None


class CueChanged(Event, frozen=True, gc=False, tag="cue"):
    cue: str
    text: str
    to: str
    action: str


class ReplySent(Event, frozen=True, gc=False, tag="reply"):
    text: str
    target: str | None = None
    outcome: str = "unknown"
    reason: str | None = None


class ModerationApplied(Event, frozen=True, gc=False, tag="moderation"):
    """By a platform, or by this desk (origin operator): hide, hold, flag, approve, take, mute or undo.

    The desk's ``target`` is a comment's seq, for mute the viewer's id; ``undo_of`` is the id of a fact, and
    ``text`` stands only in a hold, for who decides about it.
    """

    action: str
    target: str | None = None
    rule: str | None = None
    duration_s: int | None = None
    undo_of: str | None = None
    by: str | None = None
    text: str | None = None


class MarkPlaced(Event, frozen=True, gc=False, tag="mark"):
    text: str = ""
    label: str | None = None


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


class ProductChanged(Event, frozen=True, gc=False, tag="product"):
    """``action``: added, edited, moved, state, removed, queued (to be explained at ``until_us``) or unqueued.

    Fields that an edit leaves alone are None.
    """

    product: str
    action: str
    state: str | None = None
    index: int | None = None
    title: str | None = None
    keyword: str | None = None
    variants: tuple[Variant, ...] | None = None
    price: Money | None = None
    stock: int | None = None
    floor: Money | None = None
    cost: Money | None = None
    role: str | None = None
    points: tuple[str, ...] | None = None
    image: str | None = None
    link: str | None = None
    version: int | None = None
    by: str | None = None
    listings: tuple[Listing, ...] | None = None
    until_us: int | None = None


class ShelfRulesSet(Event, frozen=True, gc=False, tag="shelf_rules"):
    """How the shelf is kept from here on, all of it."""

    rules: ShelfRules
    by: str | None = None


class OfferChanged(Event, frozen=True, gc=False, tag="offer"):
    """``action``: defined, armed, live, claimed, ended or undone; ``what`` is the kind of its terms.

    ``ends_us`` is when the present step runs out. ``claimed``: the envelope's viewer took one of a coupon.
    """

    offer: str
    action: str
    what: str = "flash_sale"
    product: str | None = None
    terms: Terms | None = None
    ends_us: int | None = None
    reason: str | None = None
    by: str | None = None


class QuestionChanged(Event, frozen=True, gc=False, tag="question"):
    """``new`` for each viewer who asks, with what was understood; ``text`` only with the first."""

    group: str
    state: str
    comments: tuple[str, ...] = ()
    product: str | None = None
    intent: str | None = None
    value: str | None = None
    text: str | None = None
    buying: bool = False
    by: str | None = None


class CommentPinned(Event, frozen=True, gc=False, tag="pin"):
    """Put one comment on the overlay; ``target`` None takes it down again."""

    target: str | None = None
    text: str | None = None
    name: str | None = None
    action: str = "pin"
    by: str | None = None


class PollChanged(Event, frozen=True, gc=False, tag="poll"):
    question: str
    options: tuple[PollOption, ...] = ()
    action: str = "opened"
    by: str | None = None


class RundownChanged(Event, frozen=True, gc=False, tag="rundown"):
    action: str
    segments: tuple[dict[str, Any], ...] = ()
    by: str | None = None


class TargetSet(Event, frozen=True, gc=False, tag="target"):
    what: str
    amount: Money | None = None
    count: int | None = None
    by: str | None = None


class CostEntered(Event, frozen=True, gc=False, tag="cost"):
    what: str
    amount: Money | None = None
    count: int | None = None
    by: str | None = None


class ViewerNoted(Event, frozen=True, gc=False, tag="viewer_note"):
    viewer: str
    note: str | None = None
    restricted: bool | None = None
    until_us: int | None = None
    by: str | None = None


class ShowStarted(Event, frozen=True, gc=False, tag="show.started"):
    title: str = ""
    currency: str = "CNY"


class ShowEnded(Event, frozen=True, gc=False, tag="show.ended"):
    title: str = ""


class IntentMoved(Event, frozen=True, gc=False, tag="intent"):
    """A write-ahead step: planned, applying, live, ending, done, failed or needs_person."""

    intent: str
    step: str
    what: str = ""
    detail: dict[str, Any] | None = None


class UnknownEvent(Event, frozen=True, gc=False, tag="unknown"):
    """A kind this version does not know; ``fields`` is the line as it came, for a loss-free export."""

    name: str = ""
    fields: dict[str, Any] | None = None


def _leaves(cls: type[Event]) -> list[type[Event]]:
    below = [leaf for child in cls.__subclasses__() for leaf in _leaves(child)]
    return below or [cls]


TAGS: dict[str, type[Event]] = {str(cls.__struct_config__.tag): cls for cls in _leaves(Event)}
"""Every event class by its tag. The order is that of this file, but stored codes come from store/codes.py."""


def tag_of(event: Event) -> str:
    """Return the tag, such as ``comment`` or ``push.shown``."""
    return str(event.__struct_config__.tag)
