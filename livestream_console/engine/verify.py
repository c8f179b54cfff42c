"""Whether a recorded show still comes to what it came to live, and whether its checkpoints can be read.

Rule: the show is folded from its first event without any checkpoint, so that nothing vouches for itself.
"""

from __future__ import annotations

import msgspec

from livestream_console.core.envelope import Recorded
from livestream_console.core.evolve import evolve
from livestream_console.core.people import People
from livestream_console.core.ports import Journal
from livestream_console.core.show import REDUCER_VERSION, ShowState, new_state
from livestream_console.core.state_bytes import state_hash
from livestream_console.engine.checkpoints import damaged


class Verdict(msgspec.Struct, frozen=True):
    """``minutes`` were compared; ``differs_us`` is the first that came out otherwise, None if none did."""

    events: int
    minutes: int
    differs_us: int | None
    damaged: int


def verify(journal: Journal, show: str) -> Verdict:
    """Fold the whole show and compare (blocking)."""
    told = {one.seq: one for one in journal.hashes(show, REDUCER_VERSION)}
    state, people, minutes = new_state(show), People(), 0
    state.metrics.people = people
    differs_us: int | None = None
    for recorded in journal.read(show, raw=False, people=people):
        evolve(state, recorded)
        if recorded.seq in told and differs_us is None:
            minutes += 1
            differs_us = _difference(state, recorded, told[recorded.seq].hash)
    return Verdict(state.seq, minutes, differs_us, len(damaged(journal, show)))


def _difference(state: ShowState, recorded: Recorded, told: bytes) -> int | None:
    return None if bytes.fromhex(state_hash(state)) == told else recorded.received_us
