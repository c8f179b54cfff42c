"""Run B on the real Vendure with the desk killed while the shop's price is ours."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from pathlib import Path

import pytest

from livestream_console.app.command_line.restore_prices import run as restore_prices
from tests.conftest import ROOT
from tests.contract.house import House
from tests.e2e.desk import until
from tests.e2e.seller import raw_shop
from tests.e2e.selling import BUYERS, CAP, OFFER, SALE, desk, hurry, race, red, step_of
from tests.e2e.sold import all_told, check_figures, give_back
from tests.real.vendure.house import Founded, open_house

pytestmark = pytest.mark.vendure


def sell_and_die(folder: Path, url: str, house: House) -> str:
    """Have another process put the price up and kill it; return its show."""
    words = [str(folder), url, house.price.currency, house.item]
    command = [sys.executable, "-m", "tests.e2e.seller", *words]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as victim:
        assert victim.stdout is not None
        try:
            return victim.stdout.readline().strip()
        finally:
            victim.kill()


async def test_what_a_killed_desk_oversold_is_booked_and_stopped_at_the_next_start(
    vendure_server: Founded, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hurry(monkeypatch)
    async with open_house(vendure_server, "GBP") as house:
        await house.set_stock(CAP)
        show = sell_and_die(tmp_path, vendure_server.url, house)
        assert await house.price_of() == SALE
        sold = await race(house)
        assert list(sold.values()) == [SALE] * BUYERS, "Vendure sells more than it has"
        async with desk(tmp_path, house) as console:
            await console.resume(show)
            await console.add_shop(raw_shop(vendure_server.url, house.price.currency))
            await until(lambda: step_of(console) == "done", "the price restored")
            await all_told(console, sold)
            assert await house.price_of() == house.price.minor
            sale = console.state.offers.offers[OFFER]
            assert (sale.phase, sale.reason, sale.given) == ("ended", "cap", BUYERS)
            assert red(console) == {"cap_exceeded": BUYERS - CAP, "oversold": BUYERS - CAP}
            check_figures(console, sold, set(), await give_back(console, house, sold))
            assert console.state.metrics.buyers == BUYERS


async def test_restore_prices_restores_what_a_killed_desk_left_to_the_unit(
    vendure_server: Founded, tmp_path: Path
) -> None:
    url = vendure_server.url
    async with open_house(vendure_server, "CHF") as house:
        sell_and_die(tmp_path, url, house)
        assert await house.price_of() == SALE
        shops = {"shop:vendure": raw_shop(url, house.price.currency)}
        assert await asyncio.to_thread(restore_prices, tmp_path, shops) == 0
        assert await house.price_of() == house.price.minor
