"""What this desk did about comments: replies, questions, moderation, pins, polls."""

from __future__ import annotations

from livestream_console.core.events.event import Event
from livestream_console.core.values import PollOption


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


class ViewerNoted(Event, frozen=True, gc=False, tag="viewer_note"):
    viewer: str
    note: str | None = None
    restricted: bool | None = None
    until_us: int | None = None
    by: str | None = None
