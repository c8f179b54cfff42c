"""A show's state at any point: the newest kept checkpoint before it, and the rest of the way folded.

Rule: all of it happens on a reader thread, which lets go of the state when it is done: the loop never sees a
state that somebody else changes. A state built this way equals the live one at the same ``seq``, whatever
became of the checkpoints: one that cannot be read is made again from the journal.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Collection
from threading import Event as Flag

from livestream_console.core.envelope import Recorded
from livestream_console.core.events import Event
from livestream_console.core.evolve import evolve
from livestream_console.core.people import People
from livestream_console.core.ports import Journal
from livestream_console.core.show import ShowState
from livestream_console.engine.checkpoints import Checkpoints, Found, is_far, nearest

_CHUNK = 1_000
_STEP = 128
_BREATH_S = 0.004
"""What nobody waits for leaves this much time to others after every step."""

Told = Callable[[int], None]
"""Called on the reader thread with how many checkpoints were damaged, or how many events are to be folded."""


async def restore(
    journal: Journal, show: str, until_seq: int, people: People, damaged: Told | None = None
) -> ShowState:
    """Return the show's state right after ``until_seq``; cancel the task to give up.

    ``people`` may know everybody or, for a look into the past alone, nobody yet.
    """
    return await _restore(journal, show, lambda: until_seq, people, damaged)


async def restore_at(
    journal: Journal, show: str, received_us: int, people: People, damaged: Told | None = None
) -> ShowState:
    """Return the show's state as of a moment, sought on the same trip to the reader thread."""
    return await _restore(journal, show, lambda: journal.seek_seq(show, received_us), people, damaged)


async def _restore(
    journal: Journal, show: str, find: Callable[[], int], people: People, damaged: Told | None
) -> ShowState:
    def walk(given_up: Flag) -> ShowState:
        until_seq = find()
        found = nearest(journal, show, until_seq, people)
        if found.damaged and damaged is not None:
            damaged(len(found.damaged))
        _mend(journal, found, given_up)
        _fold(journal, found.state, until_seq, given_up)
        # Made here, since the titles of thousands of products take longer than the loop may be held.
        _ = found.state.shelf.words
        return found.state

    return await _in_reader(journal, walk)


async def complete(journal: Journal, show: str, until_seq: int, lacking: Told, damaged: Told) -> ShowState:
    """Make the checkpoints that a show lacks, at leisure, and return the state right after ``until_seq``."""

    def walk(given_up: Flag) -> ShowState:
        found = nearest(journal, show, until_seq, People())
        lacking(until_seq - found.state.seq)
        if found.damaged:
            damaged(len(found.damaged))
        _mend(journal, found, given_up)
        checkpoints = Checkpoints(journal, found.state.seq)

        def keep(state: ShowState) -> None:
            checkpoints.keep(state)
            time.sleep(_BREATH_S)

        _fold(journal, found.state, until_seq, given_up, keep if is_far(found.state.seq, until_seq) else None)
        return found.state

    return await _in_reader(journal, walk)


async def _in_reader(journal: Journal, walk: Callable[[Flag], ShowState]) -> ShowState:
    given_up = Flag()
    try:
        return await journal.in_reader(walk, given_up)
    finally:
        given_up.set()


def _mend(journal: Journal, found: Found, given_up: Flag) -> None:
    """Fold up to each damaged checkpoint and make it again."""
    for seq in found.damaged:
        _fold(journal, found.state, seq, given_up)
        if given_up.is_set():
            return
        Checkpoints(journal, 0).save(found.state)


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


async def history_before(
    journal: Journal, show: str, seq: int, kinds: Collection[type[Event]], limit: int
) -> list[Recorded]:
    """Return the last ``limit`` committed events of these kinds with a lower seq, oldest first."""

    def page() -> list[Recorded]:
        return list(
            journal.read(show, until_seq=seq - 1, kinds=kinds, limit=limit, newest_first=True, raw=False)
        )

    return (await journal.in_reader(page))[::-1]
