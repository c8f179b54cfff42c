"""A chat as YouTube keeps it: messages in a row, read from any place by whoever holds its token.

Rule: a comment is sent once it stands in the log, since every reader comes by there; it is lost when it falls
out of the log unread.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Iterable, Sequence
from random import Random

from livestream_console.core.envelope import Observed
from livestream_console.core.events import CommentPosted
from livestream_console.rehearsal.encoders.youtube import GARBAGE, YouTubeEncoder
from livestream_console.rehearsal.faults import FaultCounts, Faults, Mischief


class ChatLog:
    """The last ``kept`` messages; ``comments_sent`` counts distinct comments, not repeats."""

    def __init__(self, encoder: YouTubeEncoder, faults: Faults, rng: Random, kept: int) -> None:
        self.counts = FaultCounts()
        self.comments_sent = 0
        self._encoder = encoder
        self._mischief = Mischief(faults, rng, self.counts)
        self._kept = kept
        self._messages: deque[tuple[bytes, bool]] = deque()
        self._first = 0
        self._read_to = 0
        self._news = asyncio.Event()

    @property
    def end(self) -> int:
        return self._first + len(self._messages)

    def publish(self, batch: Sequence[Observed]) -> None:
        """Add what a chat carries of a batch, disturbed as the faults say."""
        messages: list[bytes] = []
        repeatable: list[bool] = []
        comments: set[bytes] = set()
        for seen in batch:
            message = self._encoder.encode(seen)
            if message is not None:
                messages.append(message)
                repeatable.append(seen.id is not None)
                if type(seen.event) is CommentPosted:
                    comments.add(message)
        self.comments_sent += len(comments)
        disturbed: list[str | bytes] = list(self._mischief.disturb(messages, repeatable))
        told = [item for item in self._mischief.soil(disturbed, GARBAGE) if isinstance(item, bytes)]
        self.add(told, comments)

    def add(self, messages: Iterable[bytes], comments: set[bytes] | None = None) -> None:
        """Add messages as they are; ``comments`` are those that count, each the first time it comes."""
        counting = comments or set()
        for message in messages:
            self._messages.append((message, message in counting))
            counting.discard(message)
        while len(self._messages) > self._kept:
            _, counts = self._messages.popleft()
            if counts and self._first >= self._read_to:
                self.comments_sent -= 1
                self.counts.lost += 1
            self._first += 1
        self.wake()

    def read(self, since: int, limit: int) -> tuple[list[bytes], int]:
        """Return messages from a place on, the oldest kept ones where that is gone, and the next place."""
        start = max(since, self._first) - self._first
        items = [self._messages[n][0] for n in range(start, min(start + limit, len(self._messages)))]
        place = self._first + start + len(items)
        self._read_to = max(self._read_to, place)
        return items, place

    async def until_longer_than(self, place: int) -> None:
        """Return once something stands behind this place, or somebody woke the readers."""
        if self.end <= place:
            await self._news.wait()

    def wake(self) -> None:
        self._news.set()
        self._news = asyncio.Event()
