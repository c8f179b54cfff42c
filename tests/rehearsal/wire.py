"""What the tests of simulated platforms share: servers that are up, feeds let in, what survives the wire."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Any, Protocol, TypeVar

from aiohttp import web

from livestream_console.core.envelope import Observed, Viewer
from livestream_console.core.events import CommentPosted, Event
from livestream_console.core.ports import Feed
from livestream_console.rehearsal.faults import Faults
from livestream_console.rehearsal.servers.site import Site
from tests.feeds.sinks import MemorySink, running

NO_FAULTS = Faults()
AT_US = 1_795_348_927_123_000
VIEWER = Viewer("88", "阿珍")


class Startable(Protocol):
    async def start(self) -> None: ...
    async def stop(self) -> None: ...


Server = TypeVar("Server", bound=Startable)


@asynccontextmanager
async def opened(server: Server) -> AsyncIterator[Server]:
    """Let a server be up until the block ends."""
    await server.start()
    try:
        yield server
    finally:
        await server.stop()


@asynccontextmanager
async def served(*routes: web.AbstractRouteDef) -> AsyncIterator[str]:
    """Serve a test's own routes, at the address given, until the block ends."""
    site = Site(routes)
    try:
        yield await site.start()
    finally:
        await site.stop()


@asynccontextmanager
async def heard(feed: Feed, sink: MemorySink, answers: int = 0) -> AsyncIterator[asyncio.Task[None]]:
    """Run a feed that was let in and, since then, was given so many answers."""
    sink.is_live.clear()
    before = sink.alive_calls
    async with running(feed, sink) as task:
        async with asyncio.timeout(5):
            await sink.is_live.wait()
        await sink.until_alive(before + answers)
        yield task


def said(
    events: Sequence[Event],
    first_id: int = 1,
    viewer: Viewer = VIEWER,
    nobodys: tuple[type[Event], ...] = (),
) -> list[Observed]:
    """Number what one viewer did; ``nobodys`` are the kinds that tell of no viewer."""
    return [
        Observed(event, at_us=AT_US, id=str(n), viewer=None if isinstance(event, nobodys) else viewer)
        for n, event in enumerate(events, first_id)
    ]


def comments(count: int, first_id: int = 1) -> list[Observed]:
    return said([CommentPosted(f"第{n}句") for n in range(first_id, first_id + count)], first_id)


def essence(seen: list[Observed]) -> Counter[Any]:
    """What must survive the wire, in a form that can be counted."""
    return Counter((i.id, i.at_us, i.viewer, repr(i.event)) for i in seen)
