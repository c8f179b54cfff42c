"""Sessions against a small server on loopback: batches, liveness, and what each failure means."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from http import HTTPStatus

import pytest
from websockets.asyncio.server import Server, ServerConnection, serve
from websockets.http11 import Request, Response

from livestream_console.core.ports import FeedFailure
from livestream_console.net.websocket import MAX_BATCH, MAX_MESSAGE, classify_status, opened
from tests.feeds.sinks import MemorySink

Talk = Callable[[ServerConnection], Awaitable[None]]


@asynccontextmanager
async def server(talk: Talk) -> AsyncIterator[str]:
    async with serve(talk, "127.0.0.1", 0, compression=None) as running:
        yield address(running)


def address(running: Server) -> str:
    return f"ws://127.0.0.1:{next(iter(running.sockets)).getsockname()[1]}"


async def test_a_burst_comes_as_few_batches_in_order() -> None:
    async def talk(connection: ServerConnection) -> None:
        for n in range(500):
            await connection.send(b"%d" % n)
        await connection.wait_closed()

    async with server(talk) as url, opened(url, MemorySink(), 60) as session:
        got: list[bytes] = []
        batches = 0
        while len(got) < 500:
            got += await session.read()
            batches += 1
    assert got == [b"%d" % n for n in range(500)]
    assert batches < 250


async def test_a_flood_leaves_the_loop_its_turns() -> None:
    sent = asyncio.Event()

    async def talk(connection: ServerConnection) -> None:
        for _ in range(40):
            await connection.send(b"x" * 20_000)
        sent.set()
        await connection.wait_closed()

    turns = 0

    async def other_work() -> None:
        nonlocal turns
        while True:
            turns += 1
            await asyncio.sleep(0)

    async with server(talk) as url, opened(url, MemorySink(), 60) as session:
        first = await session.read()
        await asyncio.wait_for(sent.wait(), 5)
        working = asyncio.ensure_future(other_work())
        sizes = [len(first)]
        while sum(sizes) < 40:
            before = turns
            sizes.append(len(await session.read()))
            if sum(sizes) < 40:
                assert turns > before
        working.cancel()
    assert max(sizes) <= MAX_BATCH // 20_000 + 1


async def test_text_comes_as_bytes_even_when_it_is_not_utf8_clean() -> None:
    async def talk(connection: ServerConnection) -> None:
        await connection.send("款式 A1")
        await connection.wait_closed()

    async with server(talk) as url, opened(url, MemorySink(), 60) as session:
        assert await session.read() == ["款式 A1".encode()]


async def test_a_fragmented_message_does_not_hold_up_those_before_it() -> None:
    rest = asyncio.Event()

    async def fragments() -> AsyncIterator[str]:
        yield "half "
        await rest.wait()
        yield "whole"

    async def talk(connection: ServerConnection) -> None:
        await connection.send("one")
        await connection.send(fragments())
        await connection.wait_closed()

    async with server(talk) as url, opened(url, MemorySink(), 60) as session:
        assert await session.read() == [b"one"]
        rest.set()
        assert await session.read() == [b"half whole"]


async def test_every_read_and_pong_is_life() -> None:
    async def talk(connection: ServerConnection) -> None:
        await connection.send("one")
        await connection.wait_closed()

    sink = MemorySink()
    async with server(talk) as url, opened(url, sink, 0.06) as session:
        await session.read()
        assert sink.alive_calls == 1
        probing = asyncio.ensure_future(session.keep_probing())
        await sink.until_alive(3)  # nothing but pongs can do this
        probing.cancel()


async def test_a_full_pipeline_stops_the_reading() -> None:
    async def talk(connection: ServerConnection) -> None:
        await connection.send("one")
        await connection.wait_closed()

    sink = MemorySink()
    sink.free.clear()
    async with server(talk) as url, opened(url, sink, 60) as session:
        reading = asyncio.ensure_future(session.read())
        for _ in range(20):
            await asyncio.sleep(0)
        assert not reading.done()
        assert sink.alive_calls == 0
        sink.free.set()
        assert await reading == [b"one"]


@pytest.mark.parametrize(("code", "expected"), [(1000, "network"), (1002, "protocol"), (1008, "refused")])
async def test_a_close_is_classified_by_its_code(code: int, expected: str) -> None:
    async def talk(connection: ServerConnection) -> None:
        await connection.close(code)

    async with server(talk) as url, opened(url, MemorySink(), 60) as session:
        with pytest.raises(FeedFailure) as caught:
            await session.read()
    assert (caught.value.code, caught.value.retryable) == (expected, True)


async def test_an_oversized_message_is_a_protocol_failure_not_memory() -> None:
    async def talk(connection: ServerConnection) -> None:
        await connection.send(b"x" * (MAX_MESSAGE + 1))
        await connection.wait_closed()

    async with server(talk) as url, opened(url, MemorySink(), 60) as session:
        with pytest.raises(FeedFailure):
            await session.read()


async def test_nobody_listening_is_a_network_failure_without_an_address() -> None:
    async with serve(lambda connection: connection.wait_closed(), "127.0.0.1", 0) as running:
        url = address(running)
    with pytest.raises(FeedFailure) as caught:
        async with opened(url + "/?token=secret", MemorySink(), 60):
            pass
    assert caught.value.code == "network"
    assert caught.value.retryable
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize(
    ("status", "code", "retryable"),
    [(401, "auth", False), (404, "not_found", False), (429, "quota", True), (503, "network", True)],
)
async def test_a_refused_handshake_is_classified_by_its_status(
    status: int, code: str, retryable: bool
) -> None:
    def refuse(connection: ServerConnection, request: Request) -> Response:
        return connection.respond(HTTPStatus(status), "")

    async with serve(
        lambda connection: connection.wait_closed(), "127.0.0.1", 0, process_request=refuse
    ) as running:
        with pytest.raises(FeedFailure) as caught:
            async with opened(address(running), MemorySink(), 60):
                pass
    assert (caught.value.code, caught.value.retryable) == (code, retryable)


def test_a_quota_hint_is_kept() -> None:
    assert classify_status(429, "17").retry_after_s == 17
    assert classify_status(429, "soon").retry_after_s is None


@pytest.mark.parametrize("url", ["http://127.0.0.1/", "nonsense", "ws://["])
async def test_a_bad_address_is_not_tried_again(url: str) -> None:
    with pytest.raises(FeedFailure) as caught:
        async with opened(url, MemorySink(), 60):
            pass
    assert not caught.value.retryable
