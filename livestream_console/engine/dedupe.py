"""Nothing is recorded twice, and nothing honest is dropped (reference: events.md, "Order, gaps, repeats").

Rule: an event with a source id is the same when (platform, room, id) is the same. Without an id a connection
never repeats itself, so every equal item is an honest repeat; only what a *new* connection delivers is
matched, as a multiset, against what the room got within the last 60 seconds. What a moderator does is told
by every way into a room at once, and each gives it an id and a time of its own: there it is matched for some
seconds, whatever its id.
"""

from __future__ import annotations

from collections import deque

import msgspec

from livestream_console.core.envelope import Observed, Recorded
from livestream_console.core.events import (
    AudienceSampled,
    CommentRemoved,
    LikesCounted,
    ModerationApplied,
    ViewersEntered,
)

KEPT_IDS = 20_000
KEPT_US = 600_000_000
OVERLAP_US = 60_000_000
TOLD_TWICE_US = 10_000_000
"""A room's second way in tells a removal within so long; it may be done again soon after."""

_TABLES = 64

# A synthetic key: who, what and when the platform says, in place of an id of the source's own.
_Key = tuple[str | None, int | None, bytes]

_COUNTS = (LikesCounted, ViewersEntered, AudienceSampled)
_REMOVALS = (CommentRemoved, ModerationApplied)
_encode = msgspec.msgpack.Encoder().encode


def _synthetic(item: Observed | Recorded) -> _Key | None:
    """Return the key, or None for a bare count or sample: without a time, equal ones are simply two
    readings."""
    if item.at_us is None and isinstance(item.event, _COUNTS):
        return None
    viewer = item.viewer
    return ((viewer.id or viewer.name) if viewer else None, item.at_us, _encode(item.event))


def _removal(event: CommentRemoved | ModerationApplied) -> _Key:
    """Return the key of what every way into a room tells alike; how long a time-out is they may round."""
    return event.target, None, event.action.encode() if isinstance(event, ModerationApplied) else b""


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


class _Sighting:
    """How often an equal item was new lately, and how often each connection brought it; they are
    interchangeable."""

    __slots__ = ("brought", "total")

    def __init__(self) -> None:
        self.total = 0
        self.brought: dict[int, int] = {}


class _Sightings:
    """What connections brought within some time, in many small tables: a large one stalls a frame when it
    grows (8 ms at 150 000 ids)."""

    __slots__ = ("_kept_us", "_order", "_tables")

    def __init__(self, kept_us: int) -> None:
        self._kept_us = kept_us
        self._order: deque[tuple[int, _Key]] = deque()
        self._tables: list[dict[_Key, _Sighting]] = [{} for _ in range(_TABLES)]

    def is_new(self, key: _Key, connection: int, now_us: int) -> bool:
        """Say whether a connection brings an item more often than any other did."""
        self._forget(now_us)
        table = self._tables[hash(key) % _TABLES]
        seen = table.get(key)
        if seen is None:
            seen = table[key] = _Sighting()
        # What is forgotten of all is forgotten of each.
        brought = seen.brought[connection] = min(seen.brought.get(connection, 0), seen.total) + 1
        if brought <= seen.total:
            return False
        seen.total = brought
        self._order.append((now_us, key))
        return True

    def _forget(self, now_us: int) -> None:
        """Drop some outdated sightings; only some, so that no single event pays for a past burst."""
        order = self._order
        for _ in range(32):
            if not order or order[0][0] >= now_us - self._kept_us:
                return
            _, key = order.popleft()
            table = self._tables[hash(key) % _TABLES]
            seen = table[key]
            seen.total -= 1
            if not seen.total:
                del table[key]


class _Room:
    """What one room delivered lately; the tables of ids take turns at forgetting."""

    __slots__ = ("_ids", "_items", "_removals")

    def __init__(self, now_us: int) -> None:
        self._ids = [_Ids(now_us + n * KEPT_US // _TABLES) for n in range(_TABLES)]
        self._items = _Sightings(OVERLAP_US)
        self._removals = _Sightings(TOLD_TWICE_US)

    def is_new(self, item: Observed | Recorded, connection: int, now_us: int) -> bool:
        if item.id is not None:
            is_new = self._ids[hash(item.id) % _TABLES].is_new(item.id, now_us)
        else:
            key = _synthetic(item)
            is_new = key is None or self._items.is_new(key, connection, now_us)
        if is_new and isinstance(item.event, _REMOVALS):
            return self._removals.is_new(_removal(item.event), connection, now_us)
        return is_new


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
        return room.is_new(item, self._number, now_us)


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
