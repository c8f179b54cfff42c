"""What one commit writes: the rows of everything that was queued when the writer came round.

Rule: a group is encoded once and then written as often as it takes; it is all on disk or nothing of it is.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby
from operator import attrgetter

import msgspec
from msgspec.structs import astuple
from sqlalchemy import Connection

from livestream_console.core.envelope import Recorded
from livestream_console.core.events import VERSION, UnknownEvent, tag_of
from livestream_console.store.bulk import Insert
from livestream_console.store.encoding import Rest, encode, encode_event, pack_id
from livestream_console.store.names import Names, People
from livestream_console.store.raw import loose_block
from livestream_console.store.snapshots import Snapshot, rows_of

log = logging.getLogger(__name__)

INSERT_EVENTS = Insert(
    "INSERT INTO events (show_id, seq, kind, version, received_us, lag_us, source, person, id, body, rest)",
    11,
)
INSERT_RAW = (
    "INSERT INTO raw_blocks (show_id, first_seq, last_seq, n, packed, body) VALUES (?, ?, ?, ?, ?, ?)"
)
SET_DURABLE = "UPDATE shows SET durable_seq = ? WHERE id = ?"

_TIME_LIMIT_US = 1 << 62


class Tally(msgspec.Struct):
    """What a group adds to one show."""

    show: str
    seq: int = 0
    events: int = 0
    raws: int = 0
    raw_bytes: int = 0


class Group:
    def __init__(
        self, names: Names, batches: Iterable[Sequence[Recorded]], snapshots: Iterable[Snapshot]
    ) -> None:
        self._names = names
        self.tallies: dict[int, Tally] = {}
        self._values: list[object] = []
        self._raws: dict[int, tuple[list[int], list[bytes]]] = {}
        for batch in batches:
            for show, stretch in groupby(batch, key=attrgetter("show")):
                self._add(show, list(stretch))
        self._blocks = [self._block(show_id, *raws) for show_id, raws in self._raws.items()]
        self._snapshots = [row for s in snapshots for row in rows_of(s, names.show(s.show))]

    def write(self, connection: Connection, durable: Mapping[str, int]) -> None:
        """Write everything within the transaction that the caller began."""
        run = connection.exec_driver_sql
        for insert, values in self._names.unwritten():
            insert.run(connection, values)
        INSERT_EVENTS.run(connection, self._values)
        if self._blocks:
            run(INSERT_RAW, self._blocks)
        for sql, parameters in self._snapshots:
            run(sql, parameters)
        for show, seq in durable.items():
            run(SET_DURABLE, (seq, self._names.show(show)))

    def _add(self, show: str, stretch: Sequence[Recorded]) -> None:
        people = self._names.people(show)
        values = self._values
        for recorded in stretch:
            try:
                values += self._row(people, recorded)
            except (OverflowError, UnicodeEncodeError, TypeError):
                # One event that no file can hold must not keep the others in memory for ever.
                log.warning("event %s of %s cannot be stored as it is", recorded.seq, show)
                values += self._row(people, _stand_in(recorded))
        for recorded in stretch:
            if recorded.raw is not None:
                seqs, raws = self._raws.setdefault(people.show_id, ([], []))
                seqs.append(recorded.seq)
                raws.append(recorded.raw)
        tally = self.tallies.setdefault(people.show_id, Tally(show))
        tally.seq = stretch[-1].seq
        tally.events += len(stretch)

    def _block(self, show_id: int, seqs: list[int], raws: list[bytes]) -> tuple[object, ...]:
        block = loose_block(seqs, raws)
        tally = self.tallies[show_id]
        tally.raws = len(seqs)
        tally.raw_bytes = len(block[-1])
        return show_id, *block

    def _row(self, people: People, recorded: Recorded) -> tuple[object, ...]:
        # The hottest lines of the writer thread: one call unpacks all fields in C.
        seq, _, event, received_us, at_us, platform, room, origin, given_id, viewer, backfilled, _, extra = (
            astuple(recorded)
        )
        lag_us = None if at_us is None else received_us - at_us
        if not -_TIME_LIMIT_US < received_us < _TIME_LIMIT_US:
            raise OverflowError("receive time")
        if lag_us is not None and not -_TIME_LIMIT_US < lag_us < _TIME_LIMIT_US:
            raise OverflowError("platform time")
        kind, body = encode_event(event)
        person = None
        if viewer is not None and viewer.id is not None and platform is not None:
            person, same = people.ordinal(platform, viewer.id, viewer)
            if same:
                viewer = None
        rest = None if viewer is None and extra is None else encode(Rest(viewer, extra))
        source = self._names.source((platform, room, origin, backfilled))
        show_id, stored_id = people.show_id, pack_id(given_id)
        return show_id, seq, kind, VERSION, received_us, lag_us, source, person, stored_id, body, rest


def _stand_in(recorded: Recorded) -> Recorded:
    """Return an event that holds the place of one with lone surrogates or integers beyond 64 bits."""
    return Recorded(
        seq=recorded.seq,
        show=recorded.show,
        event=UnknownEvent(name=tag_of(recorded.event), fields={"unstorable": ascii(recorded)}),
        received_us=max(-_TIME_LIMIT_US + 1, min(recorded.received_us, _TIME_LIMIT_US - 1)),
        origin="import",
        raw=recorded.raw,
    )
