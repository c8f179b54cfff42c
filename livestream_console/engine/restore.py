"""A show's state at any point: the newest kept checkpoint before it, and the rest of the way folded.

Rule: all of it happens on a reader thread, which lets go of the state when it is done: the loop never sees a
state that somebody else changes. A state built this way equals the live one at the same ``seq``.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Collection
from threading import Event as Flag

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

CHECKPOINT_EVERY = 2_000
"""Reading and folding this many takes less than half a frame, so a seek fits one or two."""
BYTES_AN_EVENT = 1_200
"""What checkpoints may cost at most: very large ones are kept less often."""
_CHUNK = 1_000
_STEP = 128
_BREATH_S = 0.004
"""What nobody waits for leaves this much time to others after every step."""


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


async def restore(journal: Journal, show: str, until_seq: int, people: People) -> ShowState:
    """Return the show's state right after ``until_seq``; cancel the task to give up.

    ``people`` may know everybody or, for a look into the past alone, nobody yet.
    """
    return await _restore(journal, show, lambda: until_seq, people)


async def restore_at(journal: Journal, show: str, received_us: int, people: People) -> ShowState:
    """Return the show's state as of a moment, sought on the same trip to the reader thread."""
    return await _restore(journal, show, lambda: journal.seek_seq(show, received_us), people)


async def _restore(journal: Journal, show: str, find: Callable[[], int], people: People) -> ShowState:
    given_up = Flag()

    def walk() -> ShowState:
        until_seq = find()
        state = _nearest(journal, show, until_seq, people)
        _fold(journal, state, until_seq, given_up)
        return state

    try:
        return await journal.in_reader(walk)
    finally:
        given_up.set()


async def complete_checkpoints(journal: Journal, show: str, until_seq: int) -> None:
    """Make the checkpoints that a show lacks, at leisure; cancel the task to give up."""
    given_up = Flag()

    def walk() -> None:
        state = _nearest(journal, show, until_seq, People())
        if until_seq - state.seq < 2 * CHECKPOINT_EVERY:
            return
        checkpoints = Checkpoints(journal, state.seq)

        def keep(state: ShowState) -> None:
            checkpoints.keep(state)
            time.sleep(_BREATH_S)

        _fold(journal, state, until_seq, given_up, keep)

    try:
        await journal.in_reader(walk)
    finally:
        given_up.set()


def _fold(
    journal: Journal,
    state: ShowState,
    until_seq: int,
    given_up: Flag,
    after: Callable[[ShowState], None] | None = None,
) -> None:
    people = state.metrics.people
    events: list[Recorded] | None = None
    while events is None or len(events) == _CHUNK:
        events = list(
            journal.read(
                state.show, after_seq=state.seq, until_seq=until_seq, limit=_CHUNK, raw=False, people=people
            )
        )
        for start in range(0, len(events), _STEP):
            if given_up.is_set():
                return
            for recorded in events[start : start + _STEP]:
                evolve(state, recorded)
            if after is not None:
                after(state)


def read_people(journal: Journal, show: str) -> People:
    """Return everybody of the show (blocking)."""
    return People(journal.people(show))


def _nearest(journal: Journal, show: str, until_seq: int, people: People) -> ShowState:
    """Return the newest kept state, or an empty one."""
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
