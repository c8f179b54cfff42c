"""The whole rehearsal over real sockets: what it says it sent is what arrives, with and without faults."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import pytest

from livestream_console.core.commands import ProductDraft
from livestream_console.core.envelope import Observed
from livestream_console.core.events import CommentPosted
from livestream_console.core.ports import FeedFailure
from livestream_console.feeds.bilibili import BilibiliFeed
from livestream_console.feeds.bridge import BridgeClientFeed
from livestream_console.feeds.twitch import TwitchFeed
from livestream_console.rehearsal.faults import Faults
from livestream_console.rehearsal.theatre import Rehearsal, Seat


class Notebook:
    """A sink that writes down what a feed hands over and says that something came."""

    def __init__(self, arrived: asyncio.Event) -> None:
        self.seen: list[Observed] = []
        self._arrived = arrived

    def offer(self, items: Any) -> None:
        self.seen += items
        self._arrived.set()

    def alive(self) -> None: ...
    def live(self) -> None: ...

    async def room(self) -> None: ...

    def comments(self) -> Counter[str | None]:
        return Counter(one.id for one in self.seen if isinstance(one.event, CommentPosted))


def feed_for(seat: Seat) -> Any:
    match seat.platform:
        case "twitch":
            return TwitchFeed(seat.room, url=seat.url)
        case "bilibili":
            keys = seat.secrets
            return BilibiliFeed(
                keys["code"], app_id=int(keys["app_id"]), key=keys["key"], secret=keys["secret"], api=seat.url
            )
    return BridgeClientFeed(seat.url, platform=seat.platform, room=seat.room)


async def sit(seat: Seat, notebook: Notebook) -> None:
    """Read a room and come back after every break until the test leaves, as a supervisor would."""
    leaving = asyncio.current_task()
    # A break that comes with the cancellation must not outlive it.
    while leaving is not None and not leaving.cancelling():
        with suppress(FeedFailure):
            await feed_for(seat).run(notebook)
        await asyncio.sleep(0.05)


def comments_in_each_room(count: int) -> Callable[[Rehearsal], bool]:
    return lambda rehearsal: min(rehearsal.sent.values()) >= count


async def attend(rehearsal: Rehearsal, enough: Callable[[Rehearsal], bool]) -> dict[str, Notebook]:
    """Sit feeds down, wait until it was ``enough``, hush the crowd and let everything arrive."""
    seats = await rehearsal.start()
    arrived = asyncio.Event()
    notebooks = {seat.platform: Notebook(arrived) for seat in seats}

    async def until(reached: Callable[[], bool]) -> None:
        while not reached():
            arrived.clear()
            await arrived.wait()

    feeds = [asyncio.ensure_future(sit(seat, notebooks[seat.platform])) for seat in seats]
    try:
        await until(lambda: enough(rehearsal))
        await rehearsal.hush()
        await until(lambda: all(len(notebooks[name].comments()) == n for name, n in rehearsal.sent.items()))
    finally:
        for feed in feeds:
            feed.cancel()
        await asyncio.gather(*feeds, return_exceptions=True)
        await rehearsal.stop()
    return notebooks


@pytest.mark.timeout(30)
async def test_everything_sent_arrives_once(shelf: list[ProductDraft]) -> None:
    rehearsal = Rehearsal(seed=3, rate_per_s=400.0, products=shelf)
    notebooks = await attend(rehearsal, comments_in_each_room(40))
    for platform, notebook in notebooks.items():
        got = notebook.comments()
        assert len(got) == got.total() == rehearsal.sent[platform]
    assert all(counts.duplicates == 0 for counts in rehearsal.fault_counts.values())


@pytest.mark.timeout(30)
async def test_duplicates_and_garbage_are_exactly_as_counted(shelf: list[ProductDraft]) -> None:
    faults = Faults(duplicate=0.1, reorder=0.1, garbage=0.3)
    rehearsal = Rehearsal(seed=4, rate_per_s=400.0, faults=faults, products=shelf)
    notebooks = await attend(rehearsal, comments_in_each_room(60))
    for platform, notebook in notebooks.items():
        got = notebook.comments()
        counts = rehearsal.fault_counts[platform]
        assert len(got) == rehearsal.sent[platform]
        ids = Counter(one.id for one in notebook.seen if one.id and not one.id.endswith("#paid"))
        assert ids.total() - len(ids) == counts.duplicates > 0
        assert counts.garbage > 0
        assert counts.reordered > 0


@pytest.mark.timeout(30)
async def test_a_broken_connection_loses_exactly_what_is_counted_as_lost(shelf: list[ProductDraft]) -> None:
    faults = Faults(drop_every_s=0.8, gap_s=0.2)
    rehearsal = Rehearsal(seed=5, rate_per_s=400.0, faults=faults, products=shelf)

    def two_drops_each(rehearsal: Rehearsal) -> bool:
        return all(counts.drops >= 2 for counts in rehearsal.fault_counts.values())

    notebooks = await attend(rehearsal, two_drops_each)
    for platform, notebook in notebooks.items():
        got = notebook.comments()
        assert len(got) == got.total() == rehearsal.sent[platform]
        assert rehearsal.fault_counts[platform].lost > 0


async def test_a_crowd_that_stumbles_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    rehearsal = Rehearsal()
    stumbled = asyncio.Event()

    def stumble(*_: object) -> list[Observed]:
        stumbled.set()
        raise RuntimeError("stumbled")

    monkeypatch.setattr("livestream_console.rehearsal.crowd.Crowd.step", stumble)
    await rehearsal.start()
    await stumbled.wait()
    with pytest.raises(RuntimeError, match="stumbled"):
        await rehearsal.stop()


async def test_stopping_twice_or_before_the_start_is_harmless() -> None:
    rehearsal = Rehearsal()
    await rehearsal.stop()
    await rehearsal.start()
    await rehearsal.stop()
    await rehearsal.stop()
