"""What the program costs while nothing happens: a show is live, no room is connected."""

from __future__ import annotations

import asyncio
import time
from typing import Any

from livestream_console.app.opening import Opened
from tests.bench.child import InDesk

WARM_S = 1.0


def run(seconds: float = 10.0) -> dict[str, float]:
    with InDesk(wait, seconds=seconds) as desk:
        return desk.figures(seconds + WARM_S)


async def wait(opened: Opened, seconds: float) -> dict[str, Any]:
    await opened.console.start_show("bench")
    await asyncio.sleep(WARM_S)
    cpu, wall = time.process_time(), time.perf_counter()
    await asyncio.sleep(seconds)
    used, passed = time.process_time() - cpu, time.perf_counter() - wall
    return {"cpu_share": used / passed}
