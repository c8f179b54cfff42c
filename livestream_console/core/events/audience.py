"""What viewers do: comments, likes, gifts, follows, entering."""

from __future__ import annotations

from livestream_console.core.events.event import Event
from livestream_console.core.money import Money
from livestream_console.core.values import Count, Segment


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
