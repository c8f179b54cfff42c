"""What the engine needs from the outside, as Protocols; feeds, shops, store and stage fulfil them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any, ParamSpec, Protocol, TypeVar, TypeVarTuple, runtime_checkable

import msgspec

from livestream_console.core.envelope import Observed, Recorded
from livestream_console.core.events import Event
from livestream_console.core.ids import ViewerKey
from livestream_console.core.people import People
from livestream_console.core.values import RoomAction

P = ParamSpec("P")
T = TypeVar("T")
Ts = TypeVarTuple("Ts")


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


class ShowInfo(msgspec.Struct, frozen=True):
    """A stored show as lists show it."""

    show: str
    title: str
    currency: str
    started_us: int | None
    ended_us: int | None
    events: int


class Found(msgspec.Struct, frozen=True):
    """Comments that were searched for, the newest first.

    ``more_before`` is the ``before_seq`` to go on with, None when everything was looked at; with it there may
    be fewer comments than were asked for. ``reason`` is a stable code that says why nothing was: too_short.
    """

    comments: tuple[Recorded, ...] = ()
    more_before: int | None = None
    reason: str | None = None


class StateHash(msgspec.Struct, frozen=True):
    """What the state came to as of ``seq``, about once a minute."""

    seq: int
    at_us: int
    hash: bytes


class Journal(Protocol):
    """The one journal. ``append`` only queues; the writer thread commits and tells ``committed_seq``."""

    def append(self, batch: Sequence[Recorded]) -> None: ...

    def committed_seq(self, show: str) -> int:
        """Return the highest seq of the show that is on disk."""

    async def wait_committed(self, show: str, seq: int, durable: bool = False) -> None:
        """Return once everything up to seq is on disk, with ``durable`` proof against a power cut.

        Raise JournalFailed when the journal closes before.
        """

    def on_committed(self, fn: Callable[[], None]) -> Callable[[], None]:
        """Call ``fn`` on the loop after every commit, until what is returned is called."""

    def read(
        self,
        show: str,
        after_seq: int = 0,
        until_seq: int | None = None,
        kinds: Iterable[type[Event]] | None = None,
        limit: int | None = None,
        newest_first: bool = False,
        raw: bool = True,
        people: People | None = None,
    ) -> Iterator[Recorded]:
        """Yield the show's events with after_seq < seq ≤ until_seq (blocking; call it off the loop).

        ``raw`` False leaves the payloads out, which is faster. ``people`` gets to know whom the events are
        of, so that they can be folded without the index of the whole show.
        """

    def search(self, show: str, text: str, *, before_seq: int | None = None, limit: int = 100) -> Found:
        """Return the newest comments with these two characters or more in them or in the viewer's name.

        Compared in strict form (core/text.py). What was appended is found although it is not on disk yet
        (blocking).
        """

    def shows(self) -> list[ShowInfo]: ...

    def people(self, show: str) -> dict[ViewerKey, int]:
        """Return every person of the show with an ordinal by first appearance (blocking)."""

    def seek_seq(self, show: str, received_us: int) -> int:
        """Return the last seq received at or before this time, 0 when there is none (blocking)."""

    def save_checkpoint(
        self, show: str, seq: int, reducer: int, blob: bytes, shared: Mapping[bytes, bytes] | None = None
    ) -> None:
        """Queue a state for keeping; one of another reducer version is never given back.

        ``shared`` is what it has in common with others, by digest (core/checkpoints.py).
        """

    def checkpoint(self, show: str, seq: int, reducer: int) -> tuple[int, bytes] | None:
        """Return the newest kept state at or before seq, without bytes if it is damaged (blocking)."""

    def leaves(self, show: str, digests: Collection[bytes]) -> dict[bytes, bytes]:
        """Return what kept states share, as far as it is there and whole (blocking)."""

    def save_hash(self, show: str, reducer: int, told: StateHash) -> None:
        """Queue a state's hash for keeping; the first one told of a seq stays."""

    def hashes(self, show: str, reducer: int) -> list[StateHash]:
        """Return the hashes that were kept of a show, oldest first (blocking)."""

    async def in_reader(self, fn: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a blocking read on a reader thread."""

    @property
    def failure(self) -> str | None:
        """What keeps the writer from writing (disk_full, locked, damaged), or None."""


class JournalFailed(Exception):
    """The store cannot take what it was given; the code says why and what was kept is still in memory."""


class Stage(Protocol):
    """What the audience sees. A stage keeps the latest state and gives it in full to whoever connects."""

    name: str

    @property
    def clients(self) -> int:
        """How many screens are connected."""

    def send(self, state: dict[str, Any]) -> int:
        """Show the whole new state: it is on its way by the return, which numbers it for ``confirmed``.

        Raise StageFailed("no_client") when none is connected.
        """

    async def confirmed(self, number: int) -> int:
        """Return how many clients confirmed painting what was sent; raise TimeoutError when none did."""


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


class Worker(Protocol):
    """Computes what is dear beside the desk: module-level functions of frozen values and arrays."""

    async def run(self, function: Callable[[*Ts], T], *args: *Ts) -> T:
        """Return what the function returns or raise what it raises; being cancelled ends the work."""


class WorkerDied(Exception):
    """The worker was closed, or died twice over the same work; nothing came of it."""


class Notice(msgspec.Struct, frozen=True):
    """A message to the user: a code that the UI translates to what happened, what was kept and what to do."""

    code: str
    params: dict[str, str | int] = {}
    level: str = "info"
    """info, warning or error."""


class Notifier(Protocol):
    def notify(self, notice: Notice) -> None:
        """Show a message once per cause."""
