"""What goes wrong on request, and an exact account of it.

Rule: every fault is drawn from the room's own seeded generator and counted, so that a test can compare what
was done to the stream with what the desk found out about it. Only messages that carry an id are repeated:
the others are honest repeats.
"""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

import msgspec


class Faults(msgspec.Struct, frozen=True):
    """``duplicate``, ``reorder`` and ``garbage`` are probabilities (per message, per message, per frame).

    Every ``drop_every_s`` the connection breaks and the door stays shut for ``gap_s``; every
    ``half_open_every_s`` it falls silent without closing, until the client gives up. None: never.
    """

    duplicate: float = 0.0
    reorder: float = 0.0
    garbage: float = 0.0
    drop_every_s: float | None = None
    half_open_every_s: float | None = None
    gap_s: float = 0.0


class FaultCounts(msgspec.Struct):
    """What was really done to one room. ``lost`` are comments that no healthy connection was there for."""

    duplicates: int = 0
    reordered: int = 0
    garbage: int = 0
    drops: int = 0
    half_opens: int = 0
    lost: int = 0


class Outages:
    """Says when the connections of one room break; breaking them is its server's part.

    It is asked only while somebody is there to suffer it, so a fault that is due waits for that.
    """

    def __init__(self, faults: Faults, counts: FaultCounts) -> None:
        self._faults = faults
        self._counts = counts
        self._now_s = 0.0
        self._shut_until_s = 0.0
        self._next_drop_s = faults.drop_every_s
        self._next_half_open_s = faults.half_open_every_s

    @property
    def is_shut(self) -> bool:
        return self._now_s < self._shut_until_s

    def pass_time(self, dt_s: float) -> None:
        self._now_s += dt_s

    def drop_now(self) -> bool:
        """Return whether a drop is due; it counts as done, and the door is shut for the gap."""
        if self._next_drop_s is None or self._now_s < self._next_drop_s:
            return False
        self._shut_until_s = self._now_s + self._faults.gap_s
        self._next_drop_s = self._shut_until_s + (self._faults.drop_every_s or 0.0)
        self._counts.drops += 1
        return True

    def half_open_now(self) -> bool:
        """Return whether the connections fall silent now; it counts as done."""
        if self._next_half_open_s is None or self._now_s < self._next_half_open_s:
            return False
        self._next_half_open_s = self._now_s + (self._faults.half_open_every_s or 0.0)
        self._counts.half_opens += 1
        return True


class Mischief:
    """Applies the faults of messages and frames for one room."""

    def __init__(self, faults: Faults, rng: Random, counts: FaultCounts) -> None:
        self._faults = faults
        self._rng = rng
        self._counts = counts

    def disturb(self, messages: list[bytes], repeatable: Sequence[bool]) -> list[bytes]:
        """Repeat some messages and swap some neighbours."""
        faults, rng = self._faults, self._rng
        if faults.duplicate:
            repeated: list[bytes] = []
            for message, may_repeat in zip(messages, repeatable, strict=True):
                repeated.append(message)
                if may_repeat and rng.random() < faults.duplicate:
                    self._counts.duplicates += 1
                    # Some repeats come at once, some after what was said meanwhile.
                    repeated.insert(rng.randint(max(0, len(repeated) - 5), len(repeated)), message)
            messages = repeated
        if faults.reorder:
            messages = list(messages)
            for i in range(len(messages) - 1):
                if rng.random() < faults.reorder and messages[i] != messages[i + 1]:
                    messages[i], messages[i + 1] = messages[i + 1], messages[i]
                    self._counts.reordered += 1
        return messages

    def soil(self, frames: list[str | bytes], rubbish: Sequence[str | bytes]) -> list[str | bytes]:
        """Put garbage frames between good ones."""
        faults, rng = self._faults, self._rng
        if not faults.garbage:
            return frames
        soiled: list[str | bytes] = []
        for frame in frames:
            if rng.random() < faults.garbage:
                soiled.append(rng.choice(rubbish))
                self._counts.garbage += 1
            soiled.append(frame)
        return soiled
