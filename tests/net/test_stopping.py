"""A client that comes in the very moment a server stops leaves nothing open that would fail a later test."""

from __future__ import annotations

import asyncio
import gc
import socket

import pytest
from aiohttp import web
from websockets.asyncio.server import ServerConnection, serve


@pytest.mark.parametrize("turns", range(6))
async def test_a_site(turns: int) -> None:
    runner = web.AppRunner(web.Application(), access_log=None, shutdown_timeout=0.5)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    with socket.create_connection(runner.addresses[0]):
        for _ in range(turns):
            await asyncio.sleep(0)
        await runner.cleanup()
    gc.collect()


@pytest.mark.parametrize("turns", range(6))
async def test_a_websocket_server(turns: int) -> None:
    async def talk(connection: ServerConnection) -> None:
        await connection.wait_closed()

    async with serve(talk, "127.0.0.1", 0, open_timeout=0.5) as server:
        with socket.create_connection(next(iter(server.sockets)).getsockname()) as client:
            for _ in range(turns):
                await asyncio.sleep(0)
            client.shutdown(socket.SHUT_WR)
    gc.collect()
