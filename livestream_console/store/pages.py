"""Pages of the journal: rows of one short query into Recorded, with their sources, people and payloads."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection

from livestream_console.core.envelope import Recorded
from livestream_console.core.people import People
from livestream_console.store.encoding import decode_event, decode_rest, decode_viewer, unpack_id
from livestream_console.store.raw import RawReader

_FIELDS = "seq, kind, version, received_us, lag_us, source, person, id, body, rest"
PROFILES = (
    "SELECT ordinal, platform, viewer, profile FROM people"
    " WHERE show_id = ? AND ordinal IN (SELECT value FROM json_each(?))"
)
PICKED = (
    f"SELECT {_FIELDS} FROM (SELECT value FROM json_each(?)) CROSS JOIN events ON show_id = ? AND seq = value"
)
SOURCE = "SELECT platform, room, origin, backfilled FROM sources WHERE id = ?"
_SOURCE, _PERSON = (_FIELDS.split(", ").index(field) for field in ("source", "person"))


def events_sql(by_kind: bool, newest_first: bool) -> str:
    """Return the query for one page; parameters: show_id, after, until, (kind,) limit."""
    # Left to itself the planner walks the primary key and throws away what is of another kind.
    index = "INDEXED BY events_by_kind" if by_kind else ""
    return f"""
        SELECT {_FIELDS}
        FROM events {index}
        WHERE show_id = ? AND seq > ? AND seq <= ? {"AND kind = ?" if by_kind else ""}
        ORDER BY seq {"DESC" if newest_first else "ASC"} LIMIT ?"""


class Page:
    """Turns rows into Recorded; remembers sources and people from page to page."""

    def __init__(
        self, show: str, show_id: int, kind: int | None, newest_first: bool, raw: bool, people: People
    ) -> None:
        self._show = show
        self._show_id = show_id
        self._kind = () if kind is None else (kind,)
        self._raw = raw
        self._sql = events_sql(kind is not None, newest_first)
        self._sources: dict[int, Sequence[Any]] = {}
        self._people = people
        self.newest_first = newest_first

    def load(self, connection: Connection, after: int, until: int, limit: int) -> list[Recorded]:
        return self._read(connection, self._sql, (self._show_id, after, until, *self._kind, limit))

    def pick(self, connection: Connection, seqs: Sequence[int]) -> list[Recorded]:
        """Return the events of these seqs, in this order."""
        return self._read(connection, PICKED, (json.dumps(seqs), self._show_id))

    def _read(self, connection: Connection, sql: str, parameters: tuple[object, ...]) -> list[Recorded]:
        # From the cursor itself: SQLAlchemy's own rows take a sixth of all the time.
        rows = connection.exec_driver_sql(sql, parameters).cursor.fetchall()
        # Not a JOIN: it would look everybody up once an event, which takes longer than all the rest.
        known = self._people.viewers
        strangers = {row[_PERSON] for row in rows if row[_PERSON] not in known} - {None}
        if strangers:
            self._meet(connection, strangers)
        for source in {row[_SOURCE] for row in rows} - self._sources.keys():
            self._sources[source] = connection.exec_driver_sql(SOURCE, (source,)).one()
        raws = RawReader(self._show_id) if self._raw else None
        return [self._recorded(row, raws.get(connection, row[0]) if raws else None) for row in rows]

    def _meet(self, connection: Connection, strangers: set[int]) -> None:
        found = connection.exec_driver_sql(PROFILES, (self._show_id, json.dumps([*strangers])))
        for ordinal, platform, viewer, profile in found.cursor.fetchall():
            self._people.meet(ordinal, (platform, viewer), decode_viewer(profile))

    def _recorded(self, row: Sequence[Any], raw: bytes | None) -> Recorded:
        # The hottest lines of every reading: a seek is as long as what it reads.
        seq, kind, version, received_us, lag_us, source, person, stored_id, body, packed_rest = row
        viewer = None if person is None else self._people.viewers[person]
        extra = None
        if packed_rest is not None:
            rest = decode_rest(packed_rest)
            viewer = rest.viewer or viewer
            extra = rest.extra
        platform, room, origin, backfilled = self._sources[source]
        return Recorded(
            seq,
            self._show,
            decode_event(kind, version, body),
            received_us,
            None if lag_us is None else received_us - lag_us,
            platform,
            room,
            origin,
            unpack_id(stored_id),
            viewer,
            backfilled != 0,
            raw,
            extra,
        )
