"""The rows that charts are made of, of all rooms or of one.

The rule: a row that is not kept by room is None there, so that nobody takes all rooms' for one's.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from livestream_console.core.audience import HELD_S, Ints, RoomAudience
from livestream_console.core.rooms import RoomKey
from livestream_console.core.tally import Metrics, RoomRows

Bins = npt.NDArray[np.int64]

_BY_ROOM = ("comments", "enters", "likes")
_NOTHING = RoomRows()


def row(metrics: Metrics, room: RoomKey | None, name: str) -> Ints | Bins | None:
    """Return one number a second; of a room, None for what nobody tells of it."""
    if room is None:
        whole: Ints = getattr(metrics, name)
        return whole
    length = metrics.last + 1
    if name in _BY_ROOM:
        rows = metrics.room_rows.get(room, _NOTHING)
        return _filled(getattr(rows, name), length)
    audience = metrics.rooms.get(room)
    if audience is None or name not in ("viewers", "sampled"):
        return None
    return held(audience, length, counted=name == "viewers")


def _filled(row: Ints, length: int) -> Bins:
    """Return a room's row as long as the show; nothing came where it ends earlier."""
    whole: Bins = np.zeros(length, np.int64)
    known = np.frombuffer(row, np.int64)[:length]
    whole[: len(known)] = known
    return whole


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
