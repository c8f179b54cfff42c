"""Raw payloads: the bytes a platform sent, kept beside the events.

Rule: bytes are written in the same commit as their events, as one loose block a commit; later, loose blocks
are joined into zstd blocks of about a thousand, which take a fifth of the space. Reading does not care which
it finds.
"""

from __future__ import annotations

import msgspec
import zstandard
from sqlalchemy import Connection

from livestream_console.store.connection import Statement

ROWS_A_BLOCK = 1000
BYTES_A_BLOCK = 1 << 20
_LEVEL = 3
_END = (1 << 63) - 1

_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(tuple[list[int], list[bytes]]).decode

LOOSE = "SELECT first_seq, body FROM raw_blocks WHERE show_id = ? AND packed = 0 ORDER BY first_seq LIMIT ?"
_DELETE = "DELETE FROM raw_blocks WHERE show_id = ? AND first_seq BETWEEN ? AND ?"
_INSERT = "INSERT INTO raw_blocks (show_id, first_seq, last_seq, n, packed, body) VALUES (?, ?, ?, ?, 1, ?)"
BLOCK_AT = (
    "SELECT first_seq, last_seq, packed, body FROM raw_blocks WHERE show_id = ? AND first_seq <= ?"
    " ORDER BY first_seq DESC LIMIT 1"
)
NEXT_BLOCK = "SELECT min(first_seq) FROM raw_blocks WHERE show_id = ? AND first_seq > ?"


def loose_block(seqs: list[int], raws: list[bytes]) -> tuple[int, int, int, int, bytes]:
    """Return (first_seq, last_seq, n, packed, body) of an unpacked block."""
    return seqs[0], seqs[-1], len(seqs), 0, _encode((seqs, raws))


class Packing(msgspec.Struct, frozen=True):
    """A packed block and the end of the loose ones in it: how many payloads, and the bytes they took."""

    statements: tuple[Statement, ...]
    raws: int
    raw_bytes: int


def pack(connection: Connection, show_id: int) -> Packing:
    """Join the oldest loose blocks of a show, of which there is at least one, into a packed one.

    Only prepares the rows: loose blocks stay as they are until a packing replaces them.
    """
    seqs: list[int] = []
    raws: list[bytes] = []
    size = 0
    for _first_seq, body in connection.exec_driver_sql(LOOSE, (show_id, ROWS_A_BLOCK)):
        more_seqs, more_raws = _decode(body)
        seqs += more_seqs
        raws += more_raws
        size += len(body)
        if len(seqs) >= ROWS_A_BLOCK or size >= BYTES_A_BLOCK:
            break
    body = zstandard.compress(_encode((seqs, raws)), _LEVEL)
    delete = (_DELETE, (show_id, seqs[0], seqs[-1]))
    insert = (_INSERT, (show_id, seqs[0], seqs[-1], len(seqs), body))
    return Packing((delete, insert), len(seqs), size)


class RawReader:
    """Looks up payloads by seq, in either direction, for rows read before; holds one block at a time."""

    def __init__(self, show_id: int) -> None:
        self._show_id = show_id
        self._from, self._to = 1, 0
        """The stretch of seqs that ``_raws`` answers for; empty at first."""
        self._raws: dict[int, bytes] = {}

    def get(self, connection: Connection, seq: int) -> bytes | None:
        if not self._from <= seq <= self._to:
            self._load(connection, seq)
        return self._raws.get(seq)

    def _load(self, connection: Connection, seq: int) -> None:
        row = connection.exec_driver_sql(BLOCK_AT, (self._show_id, seq)).first()
        if row is not None and seq <= row[1]:
            self._from, self._to, packed, body = row
            seqs, raws = _decode(zstandard.decompress(body) if packed else body)
            self._raws = dict(zip(seqs, raws, strict=True))
            return
        # No payload here: remember the whole hole, so that a show without payloads costs one query and not
        # one a row.
        self._from = row[1] + 1 if row is not None else 0
        following = connection.exec_driver_sql(NEXT_BLOCK, (self._show_id, seq)).scalar()
        self._to = _END if following is None else following - 1
        self._raws = {}
