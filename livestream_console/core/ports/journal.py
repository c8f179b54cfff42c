"""The one journal, as the engine needs it: appended to, read back, and what is kept beside it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from typing import ParamSpec, Protocol, TypeVar

import msgspec

from livestream_console.core.envelope import Recorded
from livestream_console.core.events import Event
from livestream_console.core.ids import ViewerKey
from livestream_console.core.people import People

P = ParamSpec("P")
T = TypeVar("T")


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
