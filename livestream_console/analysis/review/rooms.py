"""What the review says of pushes to one room only, by the room beside it.

Rule: as of every table of the review (analysis/review/review.py).
"""

from __future__ import annotations

import msgspec

Room = tuple[str, str]
"""(platform, room)."""


class RoomPushRow(msgspec.Struct, frozen=True):
    """By how much the pushed room gained on the other from ``window_s`` before the push to as long after it.

    ``what`` is card, announce, pin or poll. ``outcome`` says what was counted in both: carts or comments.
    ``state`` is as in analysis.rooms.RoomEffect, or ``no_other``: every other room had a push of its own.
    """

    at_us: int
    what: str
    product: str | None
    room: Room
    other: Room | None
    outcome: str
    state: str
    ratio: float | None = None
    low: float | None = None
    high: float | None = None
    drift_sd: float | None = None
    quiet: int = 0


class RoomPushTable(msgspec.Struct, frozen=True):
    """``reason``: one_room (there was no other), or no_room_push (all pushes went to all rooms)."""

    rows: tuple[RoomPushRow, ...] = ()
    window_s: int = 0
    reason: str | None = "one_room"
