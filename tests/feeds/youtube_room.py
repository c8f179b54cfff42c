"""A rehearsed YouTube room and the feeds that sit down in it, in a hurry."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from random import Random
from typing import Any

import pytest

from livestream_console.core.envelope import Observed, Viewer
from livestream_console.core.events import CommentPosted
from livestream_console.core.ports import FeedFailure
from livestream_console.feeds.youtube import Credentials, Quota, YouTubeFeed
from livestream_console.rehearsal.faults import Faults
from livestream_console.rehearsal.servers.youtube import YouTubeServer
from tests.feeds.sinks import MemorySink
from tests.rehearsal.wire import opened

VIDEO = "rehearsal_1"
LATER_US = 4_000_000_000_000_000


@asynccontextmanager
async def serving(kind: type[YouTubeServer] = YouTubeServer, **how: Any) -> AsyncIterator[YouTubeServer]:
    server = kind(VIDEO, Faults(), Random(1), **({"interval_ms": 20} | how))
    async with opened(server):
        yield server


def comments(*texts: str, at_us: int = LATER_US) -> list[Observed]:
    return [Observed(CommentPosted(text), at_us=at_us, id=text, viewer=Viewer("UC1", "甲")) for text in texts]


def hasty(feed: YouTubeFeed) -> YouTubeFeed:
    feed.shortest_pause_s = feed.audience_s = 0.01
    return feed


def reader(server: YouTubeServer, units: int = 10**9) -> YouTubeFeed:
    return hasty(YouTubeFeed(VIDEO, key=server.client.key, quota=Quota(units), api=server.url))


def owner(server: YouTubeServer, **how: Any) -> YouTubeFeed:
    client = server.client
    login = Credentials(client.client_id, client.client_secret, client.refresh_token)
    settings: dict[str, Any] = {"credentials": login, "quota": Quota(10**9)} | how
    return hasty(YouTubeFeed(VIDEO, api=server.url, auth=server.secrets["auth"], **settings))


def said(sink: MemorySink) -> list[str]:
    return [event.text for event in sink.events if isinstance(event, CommentPosted)]


async def failure_of(feed: YouTubeFeed, sink: MemorySink | None = None) -> FeedFailure:
    with pytest.raises(FeedFailure) as caught:
        async with asyncio.timeout(5):
            await feed.run(sink or MemorySink())
    return caught.value
