"""An overlay page's WebSocket in a process of its own: notes when what arrives, and confirms it.

Rule: what arrives is stamped before it is read, and counts when it differs from what stood there before.
"""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import time
from collections.abc import Iterator
from typing import Any

from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed

from tests.bench.child import ROOT

Stamps = list[tuple[str, int]]
"""What came before the audience (a product or an offer) and when, in microseconds of wall time."""

LONGEST_S = 300.0


class OverlayClient:
    """The running process. ``stamps`` ends it; leaving the block kills it."""

    def __init__(self, url: str) -> None:
        command = [sys.executable, "-m", "tests.bench.overlay_client", url]
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT
        )
        assert self._process.stdout is not None
        self._process.stdout.readline()  # it is connected

    def __enter__(self) -> OverlayClient:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.communicate()

    def stamps(self) -> Stamps:
        """Return what was seen, after the server has closed the connection."""
        told, _ = self._process.communicate(timeout=LONGEST_S)
        return [(name, at_us) for name, at_us in json.loads(told)]


def shown(message: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield the layers that the message fills, and with what."""
    for layer, named in (("card", "product"), ("flash_sale", "offer")):
        content = message["layers"].get(layer)
        if content is not None:
            yield layer, content[named]


async def main(url: str) -> None:
    stamps: Stamps = []
    standing: dict[str, str] = {}
    async with connect(url, compression=None, ping_interval=None) as socket, asyncio.timeout(LONGEST_S):
        print("connected", flush=True)
        try:
            while True:
                text = await socket.recv()
                now_us = time.time_ns() // 1_000
                message = json.loads(text)
                await socket.send(str(message["number"]))
                for layer, name in shown(message):
                    if standing.get(layer) != name:
                        stamps.append((name, now_us))
                        standing[layer] = name
        except ConnectionClosed:
            print(json.dumps(stamps), flush=True)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
