"""What stands around the engine in its tests: a journal in memory, a stage, a vault, scripted feeds."""

from __future__ import annotations

import asyncio
import bisect
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any, ParamSpec, TypeVar

from livestream_console.core.envelope import Observed, Recorded, Viewer
from livestream_console.core.events import CommentPosted, Event, ShowStarted
from livestream_console.core.ids import ViewerKey
from livestream_console.core.people import People
from livestream_console.core.ports import (
    Capabilities,
    FeedFailure,
    FeedSink,
    Found,
    JournalFailed,
    Notice,
    ShowInfo,
    StageFailed,
    StateHash,
)
from livestream_console.core.text import strict

P = ParamSpec("P")
T = TypeVar("T")


class MemoryJournal:
    """The whole Journal protocol over lists; ``holding`` leaves everything uncommitted until ``commit``."""

    def __init__(self, events: Iterable[Recorded] = ()) -> None:
        self.events: dict[str, list[Recorded]] = {}
        self.pending: list[Recorded] = []
        self.checkpoints: dict[str, list[tuple[int, int, bytes]]] = {}
        self.shared: dict[bytes, bytes] = {}
        self.told_hashes: dict[str, list[StateHash]] = {}
        self.failure: str | None = None
        self.holding = False
        self.closed = False
        self._changed = asyncio.Event()
        self._listeners: list[Callable[[], None]] = []
        for recorded in events:
            self.events.setdefault(recorded.show, []).append(recorded)

    def append(self, batch: Sequence[Recorded]) -> None:
        self.pending.extend(batch)
        if not self.holding and self.failure is None:
            self.commit()

    def commit(self) -> None:
        for recorded in self.pending:
            written = self.events.setdefault(recorded.show, [])
            assert recorded.seq == len(written) + 1, "seq has a hole"
            written.append(recorded)
        self.pending.clear()
        self._wake()

    def fail(self, code: str) -> None:
        self.failure = code

    def recover(self) -> None:
        self.failure = None
        self.commit()

    def close(self) -> None:
        self.closed = True
        self._wake()

    def committed_seq(self, show: str) -> int:
        return len(self.events.get(show, ()))

    async def wait_committed(self, show: str, seq: int, durable: bool = False) -> None:
        while self.committed_seq(show) < seq:
            if self.closed:
                raise JournalFailed(self.failure or "closed")
            await self._changed.wait()

    def on_committed(self, fn: Callable[[], None]) -> Callable[[], None]:
        self._listeners.append(fn)
        return lambda: self._listeners.remove(fn)

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
        found = self.events.get(show, [])[after_seq:until_seq]
        if kinds is not None:
            wanted = tuple(kinds)
            found = [recorded for recorded in found if type(recorded.event) in wanted]
        if newest_first:
            found = found[::-1]
        if people is not None:
            index = self.people(show)
            for recorded in found[:limit]:
                if recorded.viewer is not None and recorded.viewer_key is not None:
                    people.meet(index[recorded.viewer_key], recorded.viewer_key, recorded.viewer)
        return iter(found[:limit])

    def shows(self) -> list[ShowInfo]:
        infos = []
        for show, events in self.events.items():
            first = events[0]
            started = first.event if isinstance(first.event, ShowStarted) else ShowStarted()
            infos.append(
                ShowInfo(show, started.title, started.currency, first.received_us, None, len(events))
            )
        return infos

    def people(self, show: str) -> dict[ViewerKey, int]:
        index: dict[ViewerKey, int] = {}
        for recorded in self.events.get(show, ()):
            if recorded.viewer_key is not None:
                index.setdefault(recorded.viewer_key, len(index))
        return index

    def seek_seq(self, show: str, received_us: int) -> int:
        return bisect.bisect_right(
            self.events.get(show, []), received_us, key=lambda recorded: recorded.received_us
        )

    def save_checkpoint(
        self, show: str, seq: int, reducer: int, blob: bytes, shared: Mapping[bytes, bytes] | None = None
    ) -> None:
        self.shared.update(shared or {})
        kept = self.checkpoints.setdefault(show, [])
        kept[:] = [one for one in kept if one[:2] != (seq, reducer)] + [(seq, reducer, blob)]

    def checkpoint(self, show: str, seq: int, reducer: int) -> tuple[int, bytes] | None:
        kept = [(at, blob) for at, of, blob in self.checkpoints.get(show, ()) if at <= seq and of == reducer]
        return max(kept, default=None)

    def leaves(self, show: str, digests: Collection[bytes]) -> dict[bytes, bytes]:
        return {digest: self.shared[digest] for digest in digests if digest in self.shared}

    def save_hash(self, show: str, reducer: int, told: StateHash) -> None:
        self.told_hashes.setdefault(show, []).append(told)

    def hashes(self, show: str, reducer: int) -> list[StateHash]:
        return self.told_hashes.get(show, [])

    async def in_reader(self, fn: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        await asyncio.sleep(0)
        return fn(*args, **kwargs)

    def _wake(self) -> None:
        self._changed.set()
        self._changed = asyncio.Event()
        for listener in self._listeners:
            listener()

    def search(self, show: str, text: str, *, before_seq: int | None = None, limit: int = 100) -> Found:
        wanted = strict(text)
        hits = [
            recorded
            for recorded in reversed(self.events.get(show, []))
            if (before_seq is None or recorded.seq < before_seq)
            and wanted in strict(getattr(recorded.event, "text", None) or "")
        ]
        return Found(tuple(hits[:limit]))


class MemoryStage:
    """Remembers every state it was given; ``clients`` 0 refuses, ``mute`` never confirms."""

    def __init__(self, name: str = "overlay", clients: int = 1) -> None:
        self.name = name
        self.clients = clients
        self.mute = False
        self.states: list[dict[str, Any]] = []
        self.on_present: Callable[[dict[str, Any]], None] = lambda state: None

    def send(self, state: dict[str, Any]) -> int:
        self.states.append(state)
        self.on_present(state)
        if not self.clients:
            raise StageFailed("no_client")
        return len(self.states)

    async def confirmed(self, number: int) -> int:
        if self.mute:
            raise TimeoutError
        await asyncio.sleep(0)
        return self.clients


class MemoryVault:
    def __init__(self) -> None:
        self.secrets: dict[str, str] = {}

    def get(self, name: str) -> str | None:
        return self.secrets.get(name)

    def set(self, name: str, secret: str) -> None:
        self.secrets[name] = secret

    def delete(self, name: str) -> None:
        self.secrets.pop(name, None)


class Notices:
    def __init__(self) -> None:
        self.notices: list[Notice] = []

    def notify(self, notice: Notice) -> None:
        self.notices.append(notice)

    @property
    def codes(self) -> list[str]:
        return [notice.code for notice in self.notices]


class ScriptedFeed:
    """A feed whose connections are driven by the test: ``sink`` is the present one's, ``drop`` ends it."""

    def __init__(self, feed_id: str = "twitch:room", room: str = "room", silence_s: float = 30.0) -> None:
        self.feed_id = feed_id
        self.platform = "twitch"
        self.room = room
        self.origin = "official"
        self.capabilities = Capabilities()
        self.silence_s = silence_s
        self.connections = 0
        self.sink: FeedSink | None = None
        self._over = asyncio.Event()
        self._failure: BaseException | None = None

    async def run(self, sink: FeedSink) -> None:
        self.connections += 1
        self.sink = sink
        self._over.clear()
        try:
            await self._over.wait()
        finally:
            self.sink = None
        if self._failure is not None:
            raise self._failure

    def drop(self, failure: BaseException | None = None) -> None:
        self._failure = failure if failure is not None else FeedFailure("network")
        self._over.set()


def comment(text: str, n: int | None = None, viewer: str = "u1", **fields: Any) -> Observed:
    """Return a comment of the scripted room; ``n`` becomes its id."""
    fields.setdefault("platform", "twitch")
    fields.setdefault("room", "room")
    return Observed(
        CommentPosted(text),
        id=None if n is None else f"m{n}",
        viewer=Viewer(viewer, f"name of {viewer}"),
        **fields,
    )


async def turns(n: int = 20) -> None:
    """Let the loop run its ready callbacks a few times; nothing in these tests waits for real time."""
    for _ in range(n):
        await asyncio.sleep(0)
