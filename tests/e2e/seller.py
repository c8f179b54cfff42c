"""A desk that puts one price of a Vendure shop up and waits until somebody kills it.

Run: ``python -m tests.e2e.seller FOLDER URL CHANNEL ITEM``; it prints the show once the price stands.
"""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

from livestream_console.app.selling.shops import shop_of
from livestream_console.app.vault import MemoryVault
from livestream_console.core.shops.shop import Shop
from livestream_console.engine.clock import SystemClock
from livestream_console.ui.shops.requests import VendureRequest
from tests.e2e.desk import until
from tests.e2e.selling import connect, desk, only_by, put_on_sale
from tests.real.vendure.program import PASSWORD, USERNAME


class WallTime:
    now_us = staticmethod(SystemClock().now_us)

    async def pass_time(self, seconds: float) -> None:
        """It goes by itself."""


def raw_shop(url: str, channel: str) -> Shop:
    """Return the shop as its form makes it, except that it knows only how to overwrite prices."""
    asked = VendureRequest(f"{url}/admin-api", username=USERNAME, password=PASSWORD, channel=channel)
    return only_by(shop_of(asked, MemoryVault()), "raw_price")


async def main(folder: Path, url: str, channel: str, item: str) -> None:
    async with desk(folder, WallTime()) as console:
        show = await console.start_show("改价秒杀", channel)
        await connect(console, raw_shop(url, channel))
        await put_on_sale(console, item)
        await until(lambda: console.saved_through[0] == console.saved_through[1], "everything on disk")
        print(show, flush=True)
        await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1]), *sys.argv[2:]))
