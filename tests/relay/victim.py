"""A relay in a process of its own that dies when a request is on disk and not yet answered."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from pathlib import Path

from livestream_console.net.relay_wire import Delivery
from livestream_console.relay.server import RelayServer
from tests.relay.platform import SETTINGS


async def main(folder: Path) -> None:
    server = RelayServer(SETTINGS, folder)
    keep = server.spool.keep

    async def keep_and_die(delivery: Delivery) -> int:
        seq = await keep(delivery)
        if b"die" in delivery.body:
            os.kill(os.getpid(), signal.SIGKILL)
        return seq

    server.spool.keep = keep_and_die
    print(await server.start(), flush=True)
    await asyncio.Event().wait()


asyncio.run(main(Path(sys.argv[1])))
