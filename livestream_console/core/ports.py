"""What the engine needs from the outside, as Protocols; feeds, shops, store and stage fulfil them."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from typing import Any, Protocol

import msgspec

from livestream_console.core.envelope import Observed, Recorded


class Capabilities(msgspec.Struct, frozen=True):
    """What a platform really lets us do; the UI offers nothing else."""

    read_comments: bool = True
    viewer_count: bool = False
    viewer_ids: bool = True
    post_text: bool = False
    max_text: int | None = None
    product_card: bool = False
    backfill: bool = False


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


class CommitTicket(Protocol):
    def add_done_callback(self, fn: Callable[[Any], object], /) -> object: ...


class ShowInfo(msgspec.Struct, frozen=True):
    """A stored show as lists show it."""

    show: str
    title: str
    currency: str
    started_us: int | None
    ended_us: int | None
    events: int


class Journal(Protocol):
    """The one journal. ``append`` only queues; the writer thread commits and tells ``committed_seq``."""

    def append(self, batch: Sequence[Recorded]) -> None: ...

    def committed_seq(self, show: str) -> int:
        """Return the highest seq of the show that is on disk."""

    async def wait_committed(self, show: str, seq: int) -> None:
        """Return once everything up to seq is on disk; raise JournalFailed when the writer cannot write."""

    def read(self, show: str, after_seq: int = 0, limit: int | None = None) -> Iterator[Recorded]:
        """Yield the show's events in order (blocking; call it off the loop)."""

    def shows(self) -> list[ShowInfo]: ...

    @property
    def failure(self) -> str | None:
        """What keeps the writer from writing (disk_full, locked, damaged), or None."""


class JournalFailed(Exception):
    """The store cannot take what it was given; the code says why and what was kept is still in memory."""


class Stage(Protocol):
    """What the audience sees. ``show`` gets the whole new stage state and pushes what changed."""

    name: str

    async def show(self, push: str, state: dict[str, Any]) -> None:
        """Raise StageFailed when it could not be shown, TimeoutError when nobody can tell."""


class StageFailed(Exception):
    def __init__(self, code: str, *, retryable: bool = True) -> None:
        super().__init__(code)
        self.code = code
        self.retryable = retryable


class Vault(Protocol):
    """Secrets: the system keyring, or memory for this run where there is none."""

    def get(self, name: str) -> str | None: ...
    def set(self, name: str, secret: str) -> None: ...
    def delete(self, name: str) -> None: ...


class Clock(Protocol):
    def now_us(self) -> int:
        """Wall time, microseconds since 1970 UTC."""

    def monotonic(self) -> float:
        """Seconds that never run backwards."""


class Notice(msgspec.Struct, frozen=True):
    """A message to the user: a code that the UI translates to what happened, what was kept and what to do."""

    code: str
    params: dict[str, str | int] = {}
    level: str = "info"
    """info, warning or error."""


class Notifier(Protocol):
    def notify(self, notice: Notice) -> None:
        """Show a message once per cause."""


Frames = AsyncIterator[bytes]
