"""Times, kinds and people of a show as plain columns: charts open from them far faster than from rows.

Rule: derived data. Chunks of 4 096 events are cut from committed rows by the upkeep thread; what is not cut
yet is read from the rows.
"""

from __future__ import annotations

from array import array

import msgspec
from sqlalchemy import Connection

from livestream_console.store.connection import Statement

_decode = msgspec.json.Decoder(list[int]).decode

EVENTS_A_CHUNK = 4096
NOBODY = -1

LAST = "SELECT max(last_seq) FROM column_chunks WHERE show_id = ?"
ROWS = (
    "SELECT seq, received_us - coalesce(lag_us, 0) AS time, kind, coalesce(person, -1) AS person FROM events"
    " WHERE show_id = ? AND seq > ? ORDER BY seq LIMIT ?"
)
NEXT = (
    "SELECT min(seq), max(seq), json_group_array(time), json_group_array(kind), json_group_array(person)"
    f" FROM ({ROWS})"
)
"""As one row: stepping through thousands would fight the loop for the GIL once for each."""
CHUNKS = "SELECT last_seq, times, kinds, people FROM column_chunks WHERE show_id = ? ORDER BY first_seq"
_INSERT = (
    "INSERT INTO column_chunks (show_id, first_seq, last_seq, times, kinds, people) VALUES (?, ?, ?, ?, ?, ?)"
)


class Columns(msgspec.Struct, frozen=True):
    """One entry an event, in order of seq. All arrays support the buffer protocol (``numpy.frombuffer``)."""

    times: array[int]
    """Event time, microseconds (typecode q)."""
    kinds: array[int]
    """Numbers of store/codes.py (typecode B)."""
    people: array[int]
    """The person's ordinal or NOBODY (typecode i)."""


def last_cut(connection: Connection, show_id: int) -> int:
    """Return the seq up to which the show is cut into chunks."""
    return connection.exec_driver_sql(LAST, (show_id,)).scalar() or 0


def cut(connection: Connection, show_id: int) -> Statement:
    """Prepare the row of a show's next chunk, for which there are events enough."""
    after = last_cut(connection, show_id)
    first, last, *columns = connection.exec_driver_sql(NEXT, (show_id, after, EVENTS_A_CHUNK)).one()
    times, kinds, people = map(_decode, columns)
    packed = (array("q", times).tobytes(), bytes(kinds), array("i", people).tobytes())
    return _INSERT, (show_id, first, last, *packed)


def read_columns(connection: Connection, show_id: int) -> Columns:
    columns = Columns(array("q"), array("B"), array("i"))
    last = 0
    for chunk_last, times, kinds, people in connection.exec_driver_sql(CHUNKS, (show_id,)):
        last = chunk_last
        columns.times.frombytes(times)
        columns.kinds.frombytes(kinds)
        columns.people.frombytes(people)
    for _seq, time_us, kind, person in connection.exec_driver_sql(ROWS, (show_id, last, -1)):
        columns.times.append(time_us)
        columns.kinds.append(kind)
        columns.people.append(person)
    return columns
