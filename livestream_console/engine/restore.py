"""A show's state at any point: the newest kept checkpoint before it, and the rest of the way folded.

Rule: reading happens on a reader thread and folding in slices that a frame can bear; a state built this way
equals the live one at the same ``seq``.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Collection, Sequence

from livestream_console.core.envelope import Recorded
from livestream_console.core.events import Event
from livestream_console.core.people import People
from livestream_console.core.ports import Journal
from livestream_console.core.show import (
    REDUCER_VERSION,
    ShowState,
    decode_state,
    encode_state,
    evolve,
    new_state,
)

CHECKPOINT_EVERY = 3_000
"""Reading and folding this many takes about as long as a frame, so a seek does not take much longer."""
BYTES_AN_EVENT = 1_000
"""What checkpoints may cost at most: very large ones are kept less often."""
SLICE_S = 0.004
_CHUNK = 2_048
_STEP = 128


class Checkpoints:
    """Keeps a state of a growing show every so many events."""

    def __init__(self, journal: Journal, seq: int) -> None:
        self._journal = journal
        self._kept_seq = seq
        self._size = 0

    def keep(self, state: ShowState) -> bool:
        """Hand the state to the journal if it is time; return whether it was."""
        if state.seq - self._kept_seq < max(CHECKPOINT_EVERY, self._size // BYTES_AN_EVENT):
            return False
        self._kept_seq = state.seq
        blob = encode_state(state)
        self._size = len(blob)
        self._journal.save_checkpoint(state.show, state.seq, REDUCER_VERSION, blob)
        return True


async def read_chunks(
    journal: Journal, show: str, after_seq: int, until_seq: int | None = None
) -> AsyncIterator[list[Recorded]]:
    """Yield the show's events in order, a chunk at a time, each read on a reader thread."""

    def chunk(after: int) -> list[Recorded]:
        return list(journal.read(show, after_seq=after, until_seq=until_seq, limit=_CHUNK, raw=False))

    events: list[Recorded] | None = None
    while events is None or len(events) == _CHUNK:
        events = await journal.in_reader(chunk, after_seq)
        if events:
            yield events
            after_seq = events[-1].seq


async def fold(
    state: ShowState, events: Sequence[Recorded], after: Callable[[ShowState], object] | None = None
) -> None:
    """Fold events into the state, giving the loop a turn every few milliseconds."""
    deadline = time.perf_counter() + SLICE_S
    for start in range(0, len(events), _STEP):
        for recorded in events[start : start + _STEP]:
            evolve(state, recorded)
        if after is not None:
            after(state)
        if time.perf_counter() >= deadline:
            await asyncio.sleep(0)
            deadline = time.perf_counter() + SLICE_S


async def restore(journal: Journal, show: str, until_seq: int, people: People) -> ShowState:
    """Return the show's state right after ``until_seq``; cancel the task to give up."""
    state = await journal.in_reader(_nearest, journal, show, until_seq, people)
    async for events in read_chunks(journal, show, state.seq, until_seq):
        await fold(state, events)
    return state


def read_people(journal: Journal, show: str) -> People:
    """Return everybody of the show (blocking)."""
    return People(journal.people(show))


def _nearest(journal: Journal, show: str, until_seq: int, people: People) -> ShowState:
    """Return the newest kept state, or an empty one.

    Decoding takes milliseconds, so a reader thread does it and then lets go of the state.
    """
    kept = journal.checkpoint(show, until_seq, REDUCER_VERSION)
    if kept is not None:
        return decode_state(kept[1], people)
    state = new_state(show)
    state.metrics.people = people
    return state


async def history_before(
    journal: Journal, show: str, seq: int, kinds: Collection[type[Event]], limit: int
) -> list[Recorded]:
    """Return the last ``limit`` committed events of these kinds with a lower seq, oldest first."""

    def page() -> list[Recorded]:
        return list(
            journal.read(show, until_seq=seq - 1, kinds=kinds, limit=limit, newest_first=True, raw=False)
        )

    return (await journal.in_reader(page))[::-1]
