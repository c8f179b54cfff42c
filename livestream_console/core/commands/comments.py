"""What is asked about comments, those who write them, and the rooms that they are in."""

from __future__ import annotations

from typing import Literal

from livestream_console.core.commands.command import Command
from livestream_console.core.values import RoomAction


class PinComment(Command, frozen=True, kw_only=True, tag=True):
    """Show one comment on the overlay; ``seq`` None takes it down."""

    seq: int | None = None
    text: str | None = None
    name: str | None = None


class RestrictViewer(Command, frozen=True, kw_only=True, tag=True):
    """A restricted viewer may watch, but neither claim nor enter. ``restricted`` False lifts it."""

    platform: str
    viewer: str
    restricted: bool = True
    note: str | None = None


class HideComment(Command, frozen=True, kw_only=True, tag=True):
    """Take one comment out of what this desk shows; the room keeps it."""

    seq: int
    platform: str | None = None
    room: str | None = None
    viewer: str | None = None
    viewer_name: str = ""


class HoldComment(HideComment, frozen=True, kw_only=True, tag=True):
    """Put one comment before whoever reviews; ``text`` is what they will read."""

    text: str


class TakeHeld(Command, frozen=True, kw_only=True, tag=True):
    """Get some held comments to decide about, none of which anybody else gets meanwhile."""

    count: int = 5


class ApproveHeld(Command, frozen=True, kw_only=True, tag=True):
    """Show a held comment after all."""

    seq: int


class MuteViewer(Command, frozen=True, kw_only=True, tag=True):
    """Hide on this desk what a viewer writes; ``duration_s`` None: for the rest of the show."""

    platform: str
    viewer: str
    viewer_name: str = ""
    duration_s: int | None = 600


class UndoModeration(Command, frozen=True, kw_only=True, tag=True):
    """Take back what one fact (its id) did to a comment or viewer."""

    fact: str


class ActInRoom(Command, frozen=True, kw_only=True, tag=True):
    """Have a platform do something in a room, in the account the room was connected with."""

    platform: str
    room: str
    action: RoomAction


class TakeQuestion(Command, frozen=True, kw_only=True, tag=True):
    """Say that one is about to answer, so that nobody else does."""

    group: str


class AnswerQuestion(Command, frozen=True, kw_only=True, tag=True):
    """A question was answered, in writing or by the host on air."""

    group: str
    how: Literal["text", "air"]


class DropQuestion(Command, frozen=True, kw_only=True, tag=True):
    group: str
