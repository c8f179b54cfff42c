"""Keeping states of a show and finding them again.

Rule: a checkpoint is a shortcut and never the truth. One of another reducer, of damaged bytes or with a leaf
missing is passed over for an older one, at worst for the empty state.
"""

from __future__ import annotations

import msgspec

from livestream_console.core.checkpoints import join_state, refs_of, split_state
from livestream_console.core.people import People
from livestream_console.core.ports import Journal, StateHash
from livestream_console.core.show import REDUCER_VERSION, ShowState, new_state
from livestream_console.core.state_bytes import state_hash

CHECKPOINT_EVERY = 1_000
"""Reading and folding this many takes less than half a frame, so a seek fits one or two."""
BYTES_AN_EVENT = 3_000
"""What checkpoints may cost at most, before they are compressed: very large ones are kept less often."""
_MINUTE_US = 60_000_000
_LAST = (1 << 63) - 1


class Checkpoints:
    """Keeps a state of a growing show every so many events, and its hash every minute."""

    def __init__(self, journal: Journal, seq: int) -> None:
        self._journal = journal
        self._kept_seq = seq
        self._size = 0
        self._minute: int | None = None

    def keep(self, state: ShowState) -> bool:
        """Hand the state to the journal if it is time; return whether it was."""
        self._hash(state)
        if state.seq - self._kept_seq < max(CHECKPOINT_EVERY, self._size // BYTES_AN_EVENT):
            return False
        self.save(state)
        return True

    def save(self, state: ShowState) -> None:
        """Hand the state to the journal now."""
        self._kept_seq = state.seq
        blob, shared = split_state(state)
        self._size = len(blob)
        self._journal.save_checkpoint(state.show, state.seq, REDUCER_VERSION, blob, shared)

    def _hash(self, state: ShowState) -> None:
        minute = state.now_us // _MINUTE_US
        if minute != self._minute and state.seq:
            self._minute = minute
            told = StateHash(state.seq, state.now_us, bytes.fromhex(state_hash(state)))
            self._journal.save_hash(state.show, REDUCER_VERSION, told)


def is_far(seq: int, until_seq: int) -> bool:
    """Say whether checkpoints are missing between a state and the end."""
    return until_seq - seq >= 2 * CHECKPOINT_EVERY


class Found(msgspec.Struct):
    """Where to fold on from; ``damaged`` are the seqs of later checkpoints that cannot be read, in order."""

    state: ShowState
    damaged: list[int]


def nearest(journal: Journal, show: str, until_seq: int, people: People) -> Found:
    """Return the newest kept state that can be read, or an empty one (blocking)."""
    damaged: list[int] = []
    while (kept := journal.checkpoint(show, until_seq, REDUCER_VERSION)) is not None:
        seq, blob = kept
        try:
            return Found(join_state(blob, journal.leaves(show, refs_of(blob)), people), damaged[::-1])
        except (msgspec.DecodeError, KeyError):
            damaged.append(seq)
            until_seq = seq - 1
    state = new_state(show)
    state.metrics.people = people
    return Found(state, damaged[::-1])


def damaged(journal: Journal, show: str) -> list[int]:
    """Return the seqs of all kept states that cannot be read, the newest first (blocking)."""
    found: list[int] = []
    until_seq = _LAST
    while (kept := journal.checkpoint(show, until_seq, REDUCER_VERSION)) is not None:
        seq, blob = kept
        try:
            join_state(blob, journal.leaves(show, refs_of(blob)), People())
        except (msgspec.DecodeError, KeyError):
            found.append(seq)
        until_seq = seq - 1
    return found
