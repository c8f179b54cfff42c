"""How long ``restore-prices`` takes after a crash that left many overwritten prices in a shop.

Rule: wall time of the command from its first look at the store, with a fake Vendure on loopback in a process
of its own; every price must be back.
"""

from __future__ import annotations

import asyncio
import contextlib
import io
import multiprocessing
import tempfile
import time
from multiprocessing.connection import Connection
from pathlib import Path

import msgspec

from livestream_console.app.command_line.restore_prices import run as restore_prices
from livestream_console.app.paths import STORE_NAME
from livestream_console.app.vault import MemoryVault
from livestream_console.core.money import Money
from livestream_console.core.shops import deals as selling
from livestream_console.core.shops.deals import RemoteDeal
from livestream_console.core.shops.planning import RAW_LONGEST_US
from livestream_console.core.shops.shop import Deal
from livestream_console.engine.clock import SystemClock
from livestream_console.engine.console import Console
from livestream_console.rehearsal.servers.shop_vendure import VendureServer
from livestream_console.rehearsal.shops.floor import Floor, Sku
from livestream_console.shops.vendure import VendureShop
from livestream_console.store.journal import SqliteJournal
from tests.e2e.desk import Heard

PRICE, SALE = 19_900, 9_900
PASSWORD = "restore"


def run(deals: float = 100, times: float = 3) -> dict[str, float]:
    """The figure is the median of some restorings, each of a fresh store and shop."""
    runs = [_restored(int(deals)) for _ in range(int(times))]
    seconds = sorted(seconds for seconds, _, _ in runs)
    return {
        "seconds": seconds[len(seconds) // 2],
        "worst_s": seconds[-1],
        "wrong": sum(wrong for _, wrong, _ in runs),
        "failed": sum(status for _, _, status in runs),
    }


def _restored(count: int) -> tuple[float, int, int]:
    """Return the time, how many prices are wrong then, and the command's exit status."""
    ours, theirs = multiprocessing.Pipe()
    server = multiprocessing.get_context("spawn").Process(target=_serve, args=(theirs, count), daemon=True)
    server.start()
    url = ours.recv()
    try:
        with tempfile.TemporaryDirectory() as folder:
            asyncio.run(_leave(Path(folder) / STORE_NAME, url, count))
            begun = time.perf_counter()
            with contextlib.redirect_stdout(io.StringIO()):
                status = restore_prices(Path(folder), {"shop:vendure": _shop(url)})
            seconds = time.perf_counter() - begun
        ours.send("prices")
        wrong = sum(price != PRICE for price in ours.recv())
    finally:
        server.terminate()
        server.join()
    return seconds, wrong, status


def _shop(url: str) -> VendureShop:
    return VendureShop("vendure", url, username="owner", password=PASSWORD)


async def _leave(store: Path, url: str, count: int) -> None:
    """Overwrite prices as a desk does that dies before their time is up."""
    journal, clock = SqliteJournal(store), SystemClock()
    journal.open()
    console = Console(journal, [], clock, Heard(), MemoryVault())
    show = await console.start_show("left")
    desk = console._desk
    assert desk is not None
    now_us = clock.now_us()
    async with _shop(url) as shop:
        for n in range(count):
            sale = Deal(
                f"LIVE-{n}",
                "raw_price",
                f"LIVE-{n}",
                now_us,
                now_us + RAW_LONGEST_US,
                item=str(1_000 + n),
                sku=str(5_000 + n),
                price=Money(SALE, "CNY"),
            )
            before = await shop.prepare(sale)
            deal = RemoteDeal(
                f"o{n}/shop:vendure/0", shop.shop_id, f"o{n}", sale, before=before, asked_us=now_us
            )
            reference = await shop.apply(sale, before)
            live = msgspec.structs.replace(deal, step="live", reference=reference)
            desk.pipeline.record([selling.told(live, now_us)])
    await journal.wait_committed(show, console.state.seq)
    journal.close()


def _serve(pipe: Connection, count: int) -> None:
    asyncio.run(_served(pipe, count))


async def _served(pipe: Connection, count: int) -> None:
    floor = Floor(lambda: time.time_ns() // 1_000)
    for n in range(count):
        floor.stock(str(1_000 + n), f"商品 {n}", Sku(str(5_000 + n), "", PRICE, 50))
    server = VendureServer(floor, password=PASSWORD)
    await server.start()
    pipe.send(server.url)
    await asyncio.to_thread(pipe.recv)
    pipe.send([sku.price for good in floor.goods.values() for sku in good.skus.values()])
