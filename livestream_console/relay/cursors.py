"""How far each desk has acknowledged.

The rule: a cursor only saves repeats. Losing the latest one costs a desk some deliveries twice, which it
tells by the platforms' own ids, so it is written without waiting for the disk.
"""

from __future__ import annotations

import os
import time
from contextlib import suppress
from pathlib import Path

import msgspec


class Cursor(msgspec.Struct, frozen=True):
    """``at_us`` is when the desk acknowledged."""

    seq: int
    at_us: int


class Cursors:
    """All desks' cursors, in one small file that is replaced as a whole."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._cursors: dict[str, Cursor] = {}
        # Without a readable file every desk starts from the oldest delivery.
        with suppress(FileNotFoundError, msgspec.MsgspecError, UnicodeDecodeError):
            self._cursors = msgspec.json.decode(path.read_bytes(), type=dict[str, Cursor])

    def of(self, desk: str) -> Cursor | None:
        return self._cursors.get(desk)

    def drop_beyond(self, newest: int) -> None:
        """Forget cursors of another log than the one that ends here."""
        self._cursors = {desk: one for desk, one in self._cursors.items() if one.seq <= newest}

    def move(self, desk: str, seq: int) -> None:
        """Advance a desk; a cursor never goes back."""
        before = self._cursors.get(desk)
        if before is not None and before.seq >= seq:
            return
        self._cursors[desk] = Cursor(seq, time.time_ns() // 1000)
        draft = self._path.with_suffix(".draft")
        draft.write_bytes(msgspec.json.encode(self._cursors))
        os.replace(draft, self._path)
