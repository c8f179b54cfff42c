"""In which shows somebody was and what they did there, for whoever looks at a viewer.

Rule: the column chunks say where somebody is, many of them as one row; only their orders are read as events.
Every query is short and on its own: what is committed never changes.

An order is somebody's when it came under their own key, or from the built-in shop for a claim on their
platform. Any other shop knows its buyers by ids of its own, and whose its orders are cannot be told.
"""

from __future__ import annotations

import json
from collections.abc import Iterator

import msgspec
from sqlalchemy import Connection

from livestream_console.core.events import CommentPosted, OrderChanged, ShowStarted
from livestream_console.core.ids import BUILTIN_SHOP
from livestream_console.store.codes import CODE_OF
from livestream_console.store.columns import last_cut
from livestream_console.store.encoding import decode_event

MOST_SHOWS = 50
CHUNKS_AT_ONCE = 256
"""A million events, five megabytes."""

_COMMENT, _ORDER, _STARTED = (CODE_OF[kind] for kind in (CommentPosted, OrderChanged, ShowStarted))

SHOWS = "SELECT id, name FROM shows WHERE name <> ? ORDER BY id DESC LIMIT ?"
WHO = "SELECT show_id, platform, ordinal FROM people WHERE viewer = ? AND platform IN (?, ?)"
FIRST = "SELECT received_us FROM events WHERE show_id = ? ORDER BY seq LIMIT 1"
STARTED = (
    "SELECT version, body FROM events INDEXED BY events_by_kind"
    f" WHERE show_id = ? AND kind = {_STARTED} ORDER BY seq LIMIT 1"
)
# Text is what SQLite can join, and it leaves the bytes of a blob as they are. Stepping through the chunks
# would fight the loop for the GIL once for each: a second instead of some milliseconds.
CHUNKS = (
    "SELECT max(last_seq), min(first_seq),"
    " CAST(group_concat(kinds, '') AS BLOB), CAST(group_concat(people, '') AS BLOB)"
    " FROM (SELECT first_seq, last_seq, kinds, people FROM column_chunks"
    " WHERE show_id = ? AND first_seq > ? AND first_seq <= ? ORDER BY first_seq LIMIT ?)"
)
# The plus: the events that are in no chunk yet are few and lie together, unlike those of a kind.
LOOSE = (
    "SELECT seq, kind, person FROM events"
    f" WHERE show_id = ? AND seq > ? AND person IN (?, ?) AND +kind IN ({_COMMENT}, {_ORDER})"
)
ORDERS = (
    "SELECT version, body, person FROM (SELECT value FROM json_each(?))"
    f" CROSS JOIN events ON show_id = ? AND seq = value AND +kind = {_ORDER}"
)


class Visit(msgspec.Struct, frozen=True):
    """What somebody did in a show; ``orders`` are the paid ones that are known to be theirs."""

    show: str
    title: str
    started_us: int
    comments: int
    orders: int


def read_visits(connection: Connection, platform: str, viewer: str, but_show: str) -> list[Visit]:
    """Return somebody's visits among the last shows that are stored, the newest show first."""
    who = connection.exec_driver_sql(WHO, (viewer, platform, BUILTIN_SHOP)).fetchall()
    ordinals = {(show_id, known_on): ordinal for show_id, known_on, ordinal in who}
    shows = connection.exec_driver_sql(SHOWS, (but_show, MOST_SHOWS)).fetchall()
    visits = []
    for show_id, name in shows:
        own = ordinals.get((show_id, platform))
        if own is not None:
            as_buyer = ordinals.get((show_id, BUILTIN_SHOP), own)
            visits.append(_visit(connection, show_id, name, platform, own, as_buyer))
    return visits


def _visit(connection: Connection, show_id: int, show: str, platform: str, own: int, as_buyer: int) -> Visit:
    comments, orders = 0, []
    for found, order_seqs in _acts(connection, show_id, own, as_buyer):
        comments += found
        orders += order_seqs
    started = connection.exec_driver_sql(STARTED, (show_id,)).first()
    return Visit(
        show,
        "" if started is None else getattr(decode_event(_STARTED, *started), "title", ""),
        connection.exec_driver_sql(FIRST, (show_id,)).scalar_one(),
        comments,
        _paid(connection, show_id, orders, own, platform),
    )


def _acts(connection: Connection, show_id: int, own: int, as_buyer: int) -> Iterator[tuple[int, list[int]]]:
    """Yield, stretch by stretch, how many comments somebody made and the seqs of what may be their orders."""
    # Not before somebody is looked at: numpy takes a fifth of a second of a start.
    import numpy as np

    # Noted first: a chunk that is cut meanwhile is read from its rows.
    cut, after = last_cut(connection, show_id), 0
    while after < cut:
        asked = (show_id, after, cut, CHUNKS_AT_ONCE)
        after, first, kind_bytes, person_bytes = connection.exec_driver_sql(CHUNKS, asked).one()
        kinds, persons = np.frombuffer(kind_bytes, np.uint8), np.frombuffer(person_bytes, np.intc)
        is_own = persons == own
        ordered = (kinds == _ORDER) & (is_own | (persons == as_buyer))
        # No seq is missing, so that a place in the chunks is a seq; in a repaired file, where that may not be
        # so, an order is at worst not found.
        yield int(np.count_nonzero(is_own & (kinds == _COMMENT))), (first + np.flatnonzero(ordered)).tolist()
    loose = connection.exec_driver_sql(LOOSE, (show_id, cut, own, as_buyer)).fetchall()
    yield (
        sum(kind == _COMMENT and person == own for _seq, kind, person in loose),
        [seq for seq, kind, _person in loose if kind == _ORDER],
    )


def _paid(connection: Connection, show_id: int, seqs: list[int], own: int, platform: str) -> int:
    """Count the orders that were paid; a viewer of another platform may have the same id in the shop."""
    paid: set[tuple[int, str]] = set()
    for version, body, person in connection.exec_driver_sql(ORDERS, (json.dumps(seqs), show_id)).fetchall():
        event = decode_event(_ORDER, version, body)
        if not isinstance(event, OrderChanged) or event.status != "paid":
            continue
        if person == own or (event.hints or {}).get("platform") == platform:
            paid.add((person, event.order))
    return len(paid)
