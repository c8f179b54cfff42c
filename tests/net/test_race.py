"""The first outcome of a connection's jobs is the connection's outcome."""

import asyncio

import pytest

from livestream_console.core.ports import FeedFailure
from livestream_console.net.race import until_first


async def test_the_first_failure_comes_out_alone_and_stops_the_others() -> None:
    stopped = asyncio.Event()

    async def waits() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            stopped.set()

    async def fails() -> None:
        raise FeedFailure("ended")

    with pytest.raises(FeedFailure, match="ended"):
        await until_first(waits=waits(), fails=fails())
    assert stopped.is_set()


async def test_a_return_stops_the_others() -> None:
    async def returns() -> None: ...

    async def waits() -> None:
        await asyncio.Event().wait()

    await until_first(waits=waits(), returns=returns())


async def test_cancelling_from_outside_stops_all() -> None:
    started, stopped = asyncio.Event(), asyncio.Event()

    async def waits() -> None:
        started.set()
        try:
            await asyncio.Event().wait()
        finally:
            stopped.set()

    task = asyncio.ensure_future(until_first(waits=waits()))
    await started.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert stopped.is_set()


async def test_a_failure_on_the_way_out_does_not_hide_the_cancellation() -> None:
    started = asyncio.Event()

    async def breaks_when_stopped() -> None:
        started.set()
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            raise FeedFailure("network") from None

    task = asyncio.ensure_future(until_first(breaks=breaks_when_stopped()))
    await started.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
