"""From canonical events to frames on the wire, the same for each room: encode, disturb, pack, soil, send.

Rule: a comment is counted as sent exactly when a healthy connection was there to take it, else as lost.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random

from livestream_console.core.envelope import Observed
from livestream_console.core.events import CommentPosted
from livestream_console.rehearsal.faults import FaultCounts, Faults, Mischief
from livestream_console.rehearsal.servers.door import Check, Door, Talk


class Wire:
    """One dialect: how to encode an event (None: not carried), how to pack messages, what garbage looks
    like.
    """

    def __init__(
        self,
        encode: Callable[[Observed], bytes | None],
        frames: Callable[[list[bytes]], list[str | bytes]],
        garbage: Sequence[str | bytes],
    ) -> None:
        self.encode = encode
        self.frames = frames
        self.garbage = garbage


class Outlet:
    """The sending half of a room's server. ``comments_sent`` counts distinct comments, not repeats."""

    def __init__(
        self, wire: Wire, faults: Faults, rng: Random, talk: Talk, check: Check | None = None
    ) -> None:
        self.counts = FaultCounts()
        self.door = Door(faults, self.counts, talk, check)
        self.comments_sent = 0
        self._wire = wire
        self._mischief = Mischief(faults, rng, self.counts)

    def publish(self, batch: Sequence[Observed]) -> None:
        """Send what the wire carries of a batch."""
        comments = sum(type(seen.event) is CommentPosted for seen in batch)
        if not self.door.has_listener:
            self.counts.lost += comments
            return
        self.comments_sent += comments
        messages: list[bytes] = []
        repeatable: list[bool] = []
        encode = self._wire.encode
        for seen in batch:
            message = encode(seen)
            if message is not None:
                messages.append(message)
                repeatable.append(seen.id is not None)
        if messages:
            frames = self._wire.frames(self._mischief.disturb(messages, repeatable))
            self.door.send(self._mischief.soil(frames, self._wire.garbage))
