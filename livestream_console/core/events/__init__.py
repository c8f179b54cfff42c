"""Past-tense facts: the one vocabulary of journal, bridge, import and export (reference: events.md).

Each class is one kind. The tag is its name on the wire; a tag such as ``push.shown`` is written as kind
``push`` with action ``shown``. Ids are text, money is Money, ``None`` means not known and is never 0. A new
field gets a default.
"""

from __future__ import annotations

from livestream_console.core.events.audience import (
    CommentPosted,
    CommentRemoved,
    GiftSent,
    LikesCounted,
    MembershipChanged,
    PaidMessagePosted,
    RoomShared,
    ViewerFollowed,
    ViewersEntered,
)
from livestream_console.core.events.event import VERSION, Event
from livestream_console.core.events.rooms import (
    AudienceSampled,
    FeedStateChanged,
    GapBackfilled,
    GapClosed,
    GapOpened,
    PlatformCardChanged,
    ProductStatsCounted,
    RoomStateChanged,
)
from livestream_console.core.events.running import (
    CostEntered,
    CueChanged,
    IntentMoved,
    MarkPlaced,
    RundownAdvanced,
    RundownChanged,
    ShowEnded,
    ShowStarted,
    TargetSet,
    UnknownEvent,
)
from livestream_console.core.events.selling import (
    ClaimDecided,
    ClaimRulesSet,
    GiveawayChanged,
    OfferChanged,
    ProductChanged,
    PushEnded,
    PushFailed,
    PushRequested,
    PushShown,
    PushUncertain,
    PushUndone,
    ShelfRulesSet,
    SwitchbackChanged,
    UnpaidChased,
)
from livestream_console.core.events.shops import (
    CartChanged,
    CouponUsed,
    OrderChanged,
    PriceChanged,
    RefundChanged,
    StockReported,
)
from livestream_console.core.events.talking import (
    CommentPinned,
    ModerationApplied,
    PollChanged,
    QuestionChanged,
    ReplySent,
    ViewerNoted,
)

__all__ = [
    "TAGS",
    "VERSION",
    "AudienceSampled",
    "CartChanged",
    "ClaimDecided",
    "ClaimRulesSet",
    "CommentPinned",
    "CommentPosted",
    "CommentRemoved",
    "CostEntered",
    "CouponUsed",
    "CueChanged",
    "Event",
    "FeedStateChanged",
    "GapBackfilled",
    "GapClosed",
    "GapOpened",
    "GiftSent",
    "GiveawayChanged",
    "IntentMoved",
    "LikesCounted",
    "MarkPlaced",
    "MembershipChanged",
    "ModerationApplied",
    "OfferChanged",
    "OrderChanged",
    "PaidMessagePosted",
    "PlatformCardChanged",
    "PollChanged",
    "PriceChanged",
    "ProductChanged",
    "ProductStatsCounted",
    "PushEnded",
    "PushFailed",
    "PushRequested",
    "PushShown",
    "PushUncertain",
    "PushUndone",
    "QuestionChanged",
    "RefundChanged",
    "ReplySent",
    "RoomShared",
    "RoomStateChanged",
    "RundownAdvanced",
    "RundownChanged",
    "ShelfRulesSet",
    "ShowEnded",
    "ShowStarted",
    "StockReported",
    "SwitchbackChanged",
    "TargetSet",
    "UnknownEvent",
    "UnpaidChased",
    "ViewerFollowed",
    "ViewerNoted",
    "ViewersEntered",
    "tag_of",
]


def _leaves(cls: type[Event]) -> list[type[Event]]:
    below = [leaf for child in cls.__subclasses__() for leaf in _leaves(child)]
    return below or [cls]


TAGS: dict[str, type[Event]] = {str(cls.__struct_config__.tag): cls for cls in _leaves(Event)}
"""Every event class by its tag. Stored codes come from store/codes.py."""


def tag_of(event: Event) -> str:
    """Return the tag, such as ``comment`` or ``push.shown``."""
    return str(event.__struct_config__.tag)
