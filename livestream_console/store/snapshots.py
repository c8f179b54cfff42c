"""Folded states on disk: each checkpoint's own part, the leaves that they share, and a hash a minute.

Rule: derived data, so what is damaged is as good as absent: whoever asks folds a little more.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from hashlib import blake2b

import msgspec
import zstandard
from sqlalchemy import Connection

from livestream_console.core.ports import StateHash

LEAVES_HELD = 2_048
"""Some seven megabytes; a show of a million events has about 400."""

CHECKPOINT = (
    "SELECT seq, body FROM checkpoints WHERE show_id = ? AND reducer = ? AND seq <= ?"
    " ORDER BY seq DESC LIMIT 1"
)
LEAVES = "SELECT digest, body FROM checkpoint_leaves WHERE show_id = ? AND digest IN "
HASHES = "SELECT seq, at_us, hash FROM state_hashes WHERE show_id = ? AND reducer = ? ORDER BY seq"
INSERT_CHECKPOINT = "INSERT OR REPLACE INTO checkpoints (show_id, reducer, seq, body) VALUES (?, ?, ?, ?)"
INSERT_LEAF = "INSERT OR IGNORE INTO checkpoint_leaves (show_id, digest, body) VALUES (?, ?, ?)"
INSERT_HASH = "INSERT OR IGNORE INTO state_hashes (show_id, reducer, seq, at_us, hash) VALUES (?, ?, ?, ?, ?)"

_compressor = zstandard.ZstdCompressor(level=1, write_checksum=True)


class Checkpoint(msgspec.Struct, frozen=True):
    """A folded state as of ``seq``, to be compressed on the writer thread; ``shared`` by digest."""

    show: str
    seq: int
    reducer: int
    body: bytes
    shared: Mapping[bytes, bytes] = {}


class MinuteHash(msgspec.Struct, frozen=True):
    """A state's hash as of ``seq``, to be kept the first time it is told."""

    show: str
    reducer: int
    seq: int
    at_us: int
    hash: bytes


Snapshot = Checkpoint | MinuteHash


def rows_of(snapshot: Snapshot, show_id: int) -> list[tuple[str, tuple[object, ...]]]:
    """Return what one commit writes of it."""
    if isinstance(snapshot, MinuteHash):
        told = (show_id, snapshot.reducer, snapshot.seq, snapshot.at_us, snapshot.hash)
        return [(INSERT_HASH, told)]
    leaves = [(INSERT_LEAF, (show_id, digest, leaf)) for digest, leaf in snapshot.shared.items()]
    body = _compressor.compress(snapshot.body)
    return [*leaves, (INSERT_CHECKPOINT, (show_id, snapshot.reducer, snapshot.seq, body))]


class Snapshots:
    """Reads them back, from any thread; leaves that were read once are held."""

    def __init__(self) -> None:
        self._held: dict[bytes, bytes] = {}

    def checkpoint(
        self, connection: Connection, show_id: int | None, seq: int, reducer: int
    ) -> tuple[int, bytes] | None:
        """Return the newest one at or before ``seq``; a damaged one has no bytes."""
        row = connection.exec_driver_sql(CHECKPOINT, (show_id, reducer, seq)).first()
        if row is None:
            return None
        try:
            return row[0], zstandard.decompress(row[1])
        except zstandard.ZstdError:
            return row[0], b""

    def leaves(
        self, connection: Connection, show_id: int | None, digests: Collection[bytes]
    ) -> dict[bytes, bytes]:
        """Return those of them that are there and whole."""
        held = self._held
        missing = [digest for digest in digests if digest not in held]
        if missing:
            if len(held) + len(missing) > LEAVES_HELD:
                held.clear()
                missing = [*digests]
            sql = f"{LEAVES}({', '.join('?' * len(missing))})"
            found = connection.exec_driver_sql(sql, (show_id, *missing)).cursor.fetchall()
            held.update((d, leaf) for d, leaf in found if blake2b(leaf, digest_size=len(d)).digest() == d)
        return {digest: held[digest] for digest in digests if digest in held}

    def hashes(self, connection: Connection, show_id: int | None, reducer: int) -> list[StateHash]:
        found = connection.exec_driver_sql(HASHES, (show_id, reducer)).fetchall()
        return [StateHash(*row) for row in found]
