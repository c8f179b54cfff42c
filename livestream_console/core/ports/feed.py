"""A connection to a room, as the engine needs it: what it offers, what it can do and how it fails."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, runtime_checkable

import msgspec

from livestream_console.core.envelope import Observed
from livestream_console.core.values import RoomAction


class Capabilities(msgspec.Struct, frozen=True):
    """What a platform really lets us do; the UI offers nothing else.

    ``actions`` are the kinds of RoomAction it takes; ``max_text`` is the longest post in characters, and
    ``posts`` how many it allows in how many seconds. ``resumes``: it goes on where it was cut off, so that a
    gap misses nothing.
    """

    read_comments: bool = True
    viewer_count: bool = False
    viewer_ids: bool = True
    product_card: bool = False
    backfill: bool = False
    resumes: bool = False
    actions: frozenset[str] = frozenset()
    max_text: int | None = None
    posts: tuple[int, float] | None = None


class ActionOutcome(msgspec.Struct, frozen=True):
    """What became of it. ``outcome``: accepted, rejected (``reason`` is a stable code) or unknown.

    ``made`` is the platform's id of what was made: a poll, or a post, whose echo is known by it as our own.
    """

    outcome: str
    reason: str | None = None
    made: str | None = None


class FeedFailure(Exception):
    """A feed ended. ``retryable`` False means: do not try again before a person changed something.

    ``code`` is stable and translated by the UI (``auth``, ``refused``, ``not_found``, ``network``, …).
    """

    def __init__(
        self, code: str, detail: str = "", *, retryable: bool = True, retry_after_s: float | None = None
    ) -> None:
        super().__init__(f"{code}: {detail}" if detail else code)
        self.code = code
        self.detail = detail
        self.retryable = retryable
        self.retry_after_s = retry_after_s


class FeedSink(Protocol):
    """Where a feed puts what it saw. All calls are synchronous and cheap: an append to a bounded deque."""

    def offer(self, items: Sequence[Observed]) -> None:
        """Hand over events in the order they came."""

    def alive(self) -> None:
        """Say that traffic of any kind came (frame, pong, heartbeat reply)."""

    def live(self) -> None:
        """Say that the protocol's handshake succeeded and comments may flow."""

    async def room(self) -> None:
        """Wait while the pipeline is above high water, else return at once; call it between reads."""

    async def saved(self) -> None:
        """Return once everything offered so far is on disk; raise JournalFailed when that cannot be any more.

        For a feed that has to acknowledge: what it acknowledges is not sent again.
        """


class Feed(Protocol):
    """One connection to one room.

    ``run`` makes one connection and returns or raises FeedFailure when it is over; the supervisor connects
    again.
    """

    feed_id: str
    platform: str
    room: str
    origin: str
    capabilities: Capabilities
    silence_s: float
    """Without any traffic for this long the link is dead."""

    async def run(self, sink: FeedSink) -> None: ...


class Remark(msgspec.Struct, frozen=True):
    """Something a person should know about a connection though it works: a stable code and what fills it."""

    code: str
    params: dict[str, str | int] = {}


WAITING = "tool_awaited"
"""The code of a remark: whoever is to tell something has not connected, so that nothing can be heard yet."""


@runtime_checkable
class RemarkingFeed(Protocol):
    """A feed that has more to say about itself than that it lives."""

    @property
    def remarks(self) -> Sequence[Remark]:
        """What holds at present, the most pressing first."""


@runtime_checkable
class EndingFeed(Protocol):
    """A feed whose platform keeps something running for it (a task, a bond with the room) until told."""

    feed_id: str

    async def end(self) -> None:
        """Say that the room is not read any longer, once ``run`` is over; raise FeedFailure."""


class ActingFeed(Feed, Protocol):
    """A feed whose ``capabilities.actions`` is not empty."""

    async def act(self, action: RoomAction) -> ActionOutcome:
        """Do it once and say what became of it; never raises for what a platform or network does.

        A request that may have arrived without an answer is ``unknown``: it is never sent again by itself.
        """
