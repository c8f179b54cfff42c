"""The rows that charts are made of, of all rooms or of one.

The rule: what nobody tells by room is None there, so that nobody takes all rooms' for one's. A shop names a
room by its id, which is only believed where no other platform has a room of that id.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

from livestream_console.core.audience import HELD_S, Ints, RoomAudience
from livestream_console.core.ids import is_shop
from livestream_console.core.rooms import RoomKey
from livestream_console.core.tally import Metrics, RoomRows

Bins = npt.NDArray[np.int64]

BY_SHOPS = frozenset({"carts", "orders_placed", "orders_paid", "gmv_paid"})
"""What is told by room only where a shop says which room it is of."""
_BY_ROOM = frozenset({"comments", "enters", "likes"})


def row(metrics: Metrics, room: RoomKey | None, name: str) -> Ints | Bins | None:
    """Return one number a second; of a room, None for what nobody tells of it."""
    if room is None:
        all_rooms: Ints = getattr(metrics, name)
        return all_rooms
    length = metrics.last + 1
    if name in _BY_ROOM or (name in BY_SHOPS and _is_told(metrics, name)):
        whole: Bins = np.zeros(length, np.int64)
        for rows in _rows_of(metrics, room):
            known = np.frombuffer(getattr(rows, name), np.int64)[:length]
            whole[: len(known)] += known
        return whole
    audience = metrics.rooms.get(room)
    if audience is None or name not in ("viewers", "sampled"):
        return None
    return held(audience, length, counted=name == "viewers")


def _is_told(metrics: Metrics, name: str) -> bool:
    """Say whether this was told of any room."""
    return any(getattr(rows, name) for rooms in metrics.room_rows.values() for rows in rooms.values())


def _rows_of(metrics: Metrics, room: RoomKey) -> Iterator[RoomRows]:
    """Yield what was heard in a room, then what shops say of it."""
    platform, name = room
    alone = not any(other != platform and one == name for other, one in metrics.rooms)
    for teller, rooms in metrics.room_rows.items():
        if name in rooms and (teller == platform or (alone and is_shop(teller))):
            yield rooms[name]


def held(audience: RoomAudience, length: int, *, counted: bool) -> Bins:
    """Return how many watched a room each second (or, not ``counted``, 1 where that is known)."""
    seconds = np.array(audience.seconds, np.int64)
    until = np.minimum(np.append(seconds[1:], length), seconds + HELD_S).clip(max=length)
    lengths = np.maximum(until - seconds, 0)
    ends = lengths.cumsum()
    places = np.repeat(seconds - (ends - lengths), lengths) + np.arange(lengths.sum())
    found: Bins = np.zeros(length, np.int64)
    found[places] = np.repeat(np.array(audience.values, np.int64), lengths) if counted else 1
    return found
