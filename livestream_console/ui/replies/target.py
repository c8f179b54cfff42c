"""Whom a reply is for, and what its room makes of it."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from livestream_console.core.envelope import Recorded, Viewer
from livestream_console.core.replies.replies import Means, means_of
from livestream_console.engine.link import RoomStatus


class Target(msgspec.Struct, frozen=True):
    """A comment by its id, or the room itself. ``viewer`` is who wrote the comment."""

    platform: str
    room: str
    comment: str | None = None
    viewer: Viewer | None = None

    @property
    def place(self) -> tuple[str, str]:
        return (self.platform, self.room)

    @property
    def name(self) -> str:
        return self.viewer.name if self.viewer is not None else ""


def target_of(recorded: Recorded) -> Target:
    """Return a comment as a target."""
    return Target(recorded.platform or "", recorded.room or "", recorded.id, recorded.viewer)


def is_among(target: Target, rooms: Sequence[RoomStatus]) -> bool:
    return any((room.platform, room.room) == target.place for room in rooms)


def means_to(target: Target, rooms: Sequence[RoomStatus]) -> Means | None:
    """Return how the target can be reached through one of these feeds."""
    feeds = (room.capabilities for room in rooms if (room.platform, room.room) == target.place)
    return means_of(feeds, to_comment=target.comment is not None)


def first_room(rooms: Sequence[RoomStatus]) -> Target | None:
    """Return the room to speak in where nobody chose one: the first that takes posts, else the first."""
    targets = [Target(room.platform, room.room) for room in rooms]
    return next((target for target in targets if means_to(target, rooms)), next(iter(targets), None))
