"""A desk killed in the middle of its sales in a shop, and what the shop asks for its goods afterwards.

Rule: the shop's server lives on here, in the process of whoever kills; what counts is its own floor.
"""

from __future__ import annotations

import asyncio
import contextlib
import io
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from pathlib import Path
from random import Random
from threading import Thread
from unittest import mock

import msgspec

from livestream_console.app.command_line.restore_prices import run as restore_prices
from livestream_console.app.paths import STORE_NAME
from livestream_console.core.shops.shop import Strategy
from livestream_console.engine import shop_deals
from livestream_console.engine.leftovers import left_deals
from livestream_console.rehearsal.servers.shop_vendure import VendureServer
from livestream_console.rehearsal.shops.floor import Floor, Sku
from livestream_console.store.archive import Archive
from tests.conftest import ROOT
from tests.faults.shop_victim import ITEM, PASSWORD, PRICE, SALE, SKU, the_shop

READY_S = 30.0
LONGEST_LIFE_S = 2.0
WAYS: tuple[Strategy, ...] = ("raw_price", "discount")


class Verdict(msgspec.Struct):
    """``held``: the price or a discount was ours at the moment of the kill."""

    sales: int
    held: bool
    faults: list[str]


def kill_sale(seed: int) -> Verdict:
    """Start a desk, kill it while it sells, restore, look at the shop."""
    way = WAYS[seed % len(WAYS)]
    floor = Floor(lambda: time.time_ns() // 1_000, careful=False, refunds_move_date=False)
    floor.stock(ITEM, "耳环", Sku(SKU, "", PRICE, 500))
    with tempfile.TemporaryDirectory() as folder, _serving(floor) as url:
        _live_and_die(Path(folder) / STORE_NAME, url, way, seed)
        held = floor.sku(ITEM, SKU).price != PRICE or any(d.active for d in floor.discounts.values())
        # On loopback nothing is on its way for long.
        soon = mock.patch.object(shop_deals, "ON_THE_WAY_US", 2_000_000)
        with soon, contextlib.redirect_stdout(io.StringIO()):
            status = restore_prices(Path(folder), {"shop:vendure": the_shop(url, way)})
        return Verdict(len(floor.discounts), held, list(_faults(floor, Path(folder), status)))


def _faults(floor: Floor, folder: Path, status: int) -> Iterator[str]:
    price = floor.sku(ITEM, SKU).price
    if status:
        yield f"restore-prices gave up with {status}"
    if price != PRICE:
        yield f"the price is {price}, not {PRICE}" + (" (ours)" if price == SALE else "")
    codes = Counter(discount.code for discount in floor.discounts.values())
    yield from (f"put up {times} times: {code}" for code, times in codes.items() if times > 1)
    yield from (f"still running: {d.code}" for d in floor.discounts.values() if d.active)
    archive = Archive(folder / STORE_NAME)
    archive.open()
    try:
        yield from (f"no outcome: {one.deal.intent} {one.deal.step}" for one in left_deals(archive))
    finally:
        archive.close()


def _live_and_die(store: Path, url: str, way: Strategy, seed: int) -> None:
    command = [sys.executable, "-m", "tests.faults.shop_victim", str(store), url, way, str(seed)]
    victim = subprocess.Popen(command, stdout=subprocess.PIPE, cwd=ROOT)
    try:
        assert victim.stdout is not None
        if victim.stdout.readline().strip() != b"ready":
            raise RuntimeError("the desk never came up")
        time.sleep(Random(seed).uniform(0, LONGEST_LIFE_S))
        if victim.poll() is not None:
            raise RuntimeError("the desk ended by itself")
    finally:
        victim.kill()
        victim.wait()
        if victim.stdout is not None:
            victim.stdout.close()


@contextmanager
def _serving(floor: Floor) -> Iterator[str]:
    """Serve the floor from a thread of its own, which outlives every desk."""
    ready: Future[tuple[str, asyncio.AbstractEventLoop, asyncio.Event]] = Future()

    async def serve() -> None:
        server, over = VendureServer(floor, password=PASSWORD), asyncio.Event()
        await server.start()
        ready.set_result((server.url, asyncio.get_running_loop(), over))
        await over.wait()
        await server.stop()

    thread = Thread(target=lambda: asyncio.run(serve()), name="fake shop")
    thread.start()
    url, loop, over = ready.result(READY_S)
    try:
        yield url
    finally:
        loop.call_soon_threadsafe(over.set)
        thread.join()
