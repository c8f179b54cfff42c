"""What happened in each room by itself: carts, comments, and what was pushed there and nowhere else.

Rule: it keeps when, never who or what was said; a push to the desk's overlay is seen in every room.
"""

from __future__ import annotations

from array import array

import msgspec

from livestream_console.analysis.review.rooms import Room
from livestream_console.core import acting
from livestream_console.core.envelope import Recorded
from livestream_console.core.events import (
    CartChanged,
    CommentPosted,
    IntentMoved,
    PlatformCardChanged,
    PushShown,
)

_TOLD = frozenset({"announce", "pin", "poll"})
"""What is done in a room for all who are there."""


class RoomPush(msgspec.Struct, frozen=True):
    """``room`` None: seen in all of them."""

    at_us: int
    what: str
    room: Room | None = None
    product: str | None = None


class RoomCourse:
    """``carts`` and ``comments`` are the times at which each room had one, in order."""

    def __init__(self) -> None:
        self.carts: dict[Room, array[int]] = {}
        self.comments: dict[Room, array[int]] = {}
        self.pushes: list[RoomPush] = []
        self._asked: dict[str, RoomPush] = {}

    def take(self, recorded: Recorded) -> None:
        event, at_us = recorded.event, recorded.time_us
        room = (recorded.platform or "", recorded.room or "")
        match event:
            case CommentPosted():
                if recorded.origin != "operator":
                    self.comments.setdefault(room, array("q")).append(at_us)
            case CartChanged():
                if recorded.room is not None and event.qty > 0:
                    self.carts.setdefault(room, array("q")).append(at_us)
            case PlatformCardChanged(action="show"):
                self.pushes.append(RoomPush(at_us, "card", room, event.product))
            case PushShown():
                self.pushes.append(RoomPush(at_us, event.what, None, event.product))
            case IntentMoved(what=acting.WHAT):
                self._act(event, at_us)

    def _act(self, event: IntentMoved, at_us: int) -> None:
        if event.step == "done":
            done = self._asked.pop(event.intent, None)
            if done is not None:
                self.pushes.append(msgspec.structs.replace(done, at_us=at_us))
        elif event.step == "applying":
            asked = acting.asked_of(event)
            if asked.action.what in _TOLD:
                self._asked[event.intent] = RoomPush(at_us, asked.action.what, (asked.platform, asked.room))
