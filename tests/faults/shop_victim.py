"""A desk without a window that puts sales up in a shop and takes them down until somebody kills it.

Run: ``python -m tests.faults.shop_victim STORE URL WAY SEED``; it says ``ready`` once its shop is connected.
"""

from __future__ import annotations

import asyncio
import sys
from itertools import count
from pathlib import Path
from random import Random

import msgspec

from livestream_console.app.vault import MemoryVault
from livestream_console.core.commands import AddProducts, ArmOffer, Command, EndOffer, FireOffer, ProductDraft
from livestream_console.core.money import Money
from livestream_console.core.shops.shop import Strategy
from livestream_console.core.values import FlashSaleTerms, Listing
from livestream_console.engine.clock import SystemClock
from livestream_console.engine.console import Console
from livestream_console.engine.ids import fresh
from livestream_console.engine.scope import TaskScope
from livestream_console.shops.vendure import VendureShop
from livestream_console.store.journal import SqliteJournal
from tests.e2e.desk import Heard

FRAME_S = 0.01
LONGEST_SALE_S = 0.7
ITEM, SKU = "9007199254740993", "9007199254740995"
PRICE, SALE = 19_901, 9_900
PASSWORD = "fault"


def the_shop(url: str, way: Strategy) -> VendureShop:
    """Return a shop that knows one way only."""
    shop = VendureShop("vendure", url, username="owner", password=PASSWORD)
    shop.capabilities = msgspec.structs.replace(shop.capabilities, strategies=frozenset({way}))
    return shop


async def _sell(console: Console, chance: Random) -> None:
    async def do(command: Command) -> None:
        outcome = await console.dispatch(command)
        # The shop may still hold the price of the sale before; then this one waits for its turn.
        assert outcome.rejected is None or outcome.rejected.code == "price_in_use", outcome

    listing = Listing("shop:vendure", ITEM, SKU)
    draft = ProductDraft("A1", "耳环", Money(PRICE, "CNY"), 500, listings=(listing,))
    await do(AddProducts(command_id=fresh("command"), products=(draft,)))
    for number in count():
        offer = f"offer-{number}"
        terms = FlashSaleTerms(
            price=Money(SALE, "CNY"), units=5, duration_s=60, shops=("shop:vendure",), raw_price=True
        )
        arm = ArmOffer(command_id=fresh("command"), offer=offer, product="A1", terms=terms)
        if (await console.dispatch(arm)).rejected is None:
            await do(FireOffer(command_id=fresh("command"), offer=offer))
            await asyncio.sleep(chance.uniform(0, LONGEST_SALE_S))
            await do(EndOffer(command_id=fresh("command"), offer=offer))
        await asyncio.sleep(FRAME_S)


async def main(store: Path, url: str, way: Strategy, seed: int) -> None:
    journal = SqliteJournal(store)
    journal.open()
    console = Console(journal, [], SystemClock(), Heard(), MemoryVault())
    await console.start_show("fault")
    await console.add_shop(the_shop(url, way))
    print("ready", flush=True)
    work = TaskScope().start(_sell(console, Random(seed)), "sell")
    while not work.done():
        console.frame()
        await asyncio.sleep(FRAME_S)
    work.result()


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1]), sys.argv[2], sys.argv[3], int(sys.argv[4])))  # type: ignore[arg-type]
