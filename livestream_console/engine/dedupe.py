"""Nothing is recorded twice, and nothing honest is dropped (reference: events.md, "Order, gaps, repeats").

Rule: an event with a source id is the same when (platform, room, id) is the same. Without an id a connection
never repeats itself, so every equal item is an honest repeat; only what a *new* connection delivers is
matched, as a multiset, against what the room got within the last 60 seconds.
"""

from __future__ import annotations

from collections import deque

import msgspec

from livestream_console.core.envelope import Observed, Recorded
from livestream_console.core.events import AudienceSampled, LikesCounted, ViewersEntered

KEPT_IDS = 20_000
KEPT_US = 600_000_000
OVERLAP_US = 60_000_000

_TABLES = 64

# A synthetic key: who, what and when the platform says, in place of an id of the source's own.
_Key = tuple[str | None, int | None, bytes]

_COUNTS = (LikesCounted, ViewersEntered, AudienceSampled)
_encode = msgspec.msgpack.Encoder().encode


def _synthetic(item: Observed | Recorded) -> _Key | None:
    """Return the key, or None for a bare count or sample: without a time, equal ones are simply two
    readings."""
    if item.at_us is None and isinstance(item.event, _COUNTS):
        return None
    viewer = item.viewer
    return ((viewer.id or viewer.name) if viewer else None, item.at_us, _encode(item.event))


class _Ids:
    """Some of a room's source ids, in two generations, so that forgetting costs nothing per event: the older
    one is dropped when the younger holds enough ids *and* enough time."""

    __slots__ = ("_older", "_since_us", "_younger")

    def __init__(self, since_us: int) -> None:
        self._younger: set[str] = set()
        self._older: set[str] = set()
        self._since_us = since_us

    def is_new(self, source_id: str, now_us: int) -> bool:
        younger = self._younger
        if source_id in younger or source_id in self._older:
            return False
        if len(younger) * _TABLES >= KEPT_IDS and now_us - self._since_us >= KEPT_US:
            self._older, self._younger = younger, {source_id}
            self._since_us = now_us
        else:
            younger.add(source_id)
        return True


class _Room:
    """What one room delivered lately, in many small tables: a large one stalls a frame when it grows (8 ms at
    150 000 ids), and they take turns at forgetting."""

    __slots__ = ("_ids", "_order", "_sightings")

    def __init__(self, now_us: int) -> None:
        self._ids = [_Ids(now_us + n * KEPT_US // _TABLES) for n in range(_TABLES)]
        self._order: deque[tuple[int, _Key]] = deque()
        # How often each connection delivered an equal item lately; equal items are interchangeable.
        self._sightings: list[dict[_Key, dict[int, int]]] = [{} for _ in range(_TABLES)]

    def is_new_id(self, source_id: str, now_us: int) -> bool:
        return self._ids[hash(source_id) % _TABLES].is_new(source_id, now_us)

    def is_new_key(self, key: _Key, connection: int, now_us: int) -> bool:
        """Match one item against those of other connections; each of them can be delivered again once."""
        self._forget(now_us)
        counts = self._sightings[hash(key) % _TABLES].setdefault(key, {})
        for other, count in counts.items():
            if other != connection and count:
                counts[other] -= 1
                counts[connection] = counts.get(connection, 0) + 1
                return False
        counts[connection] = counts.get(connection, 0) + 1
        self._order.append((now_us, key))
        return True

    def _forget(self, now_us: int) -> None:
        """Drop some outdated sightings; only some, so that no single event pays for a past burst."""
        order = self._order
        for _ in range(32):
            if not order or order[0][0] >= now_us - OVERLAP_US:
                return
            _, key = order.popleft()
            sightings = self._sightings[hash(key) % _TABLES]
            counts = sightings[key]
            oldest = next(connection for connection, count in counts.items() if count)
            counts[oldest] -= 1
            if not any(counts.values()):
                del sightings[key]


class Connection:
    """One connection's view. A bridge's connection may carry several rooms."""

    __slots__ = ("_dedupe", "_number", "_rooms")

    def __init__(self, dedupe: Dedupe, number: int) -> None:
        self._dedupe = dedupe
        self._number = number
        self._rooms: dict[tuple[str | None, str | None], _Room] = {}

    def is_new(self, item: Observed | Recorded, now_us: int) -> bool:
        """Say whether the item was not seen before, and remember it."""
        place = (item.platform, item.room)
        room = self._rooms.get(place)
        if room is None:
            room = self._rooms[place] = self._dedupe.room(place, now_us)
        if item.id is not None:
            return room.is_new_id(item.id, now_us)
        key = _synthetic(item)
        return key is None or room.is_new_key(key, self._number, now_us)


class Dedupe:
    """The memory of all rooms of a show; it outlives every connection."""

    def __init__(self) -> None:
        self._rooms: dict[tuple[str | None, str | None], _Room] = {}
        self._connections = 0

    def connection(self) -> Connection:
        """Open the view of a new connection. What a restart finds in the journal goes through one of its
        own."""
        self._connections += 1
        return Connection(self, self._connections)

    def room(self, place: tuple[str | None, str | None], now_us: int) -> _Room:
        room = self._rooms.get(place)
        if room is None:
            room = self._rooms[place] = _Room(now_us)
        return room
