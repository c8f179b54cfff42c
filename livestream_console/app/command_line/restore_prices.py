"""``livestream-console restore-prices``: take down what shows left standing in shops, without the desk.

Rule: it works from the stores and the keyring alone, and never beside a desk that has the same store open.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from contextlib import AsyncExitStack
from pathlib import Path

import msgspec

from livestream_console.app.command_line.refusals import needs_store
from livestream_console.app.selling.shops import KeptShops
from livestream_console.app.shows import store_files
from livestream_console.app.vault import open_vault
from livestream_console.app.words import refuse, say
from livestream_console.core.envelope import Observed, Recorded
from livestream_console.core.ids import own_name
from livestream_console.core.money import format_money
from livestream_console.core.shops import deals as selling
from livestream_console.core.shops.deals import RemoteDeal
from livestream_console.core.shops.shop import Shop
from livestream_console.core.show import ShowState
from livestream_console.engine.clock import SystemClock
from livestream_console.engine.hub import Hub
from livestream_console.engine.leftovers import Left, left_deals
from livestream_console.engine.pipeline import Pipeline
from livestream_console.engine.restore import read_people, restore
from livestream_console.engine.scope import TaskScope
from livestream_console.engine.shop_deals import ShopDeals
from livestream_console.store.journal import SqliteJournal

_WITHIN_S = 60.0
_REASONS = frozenset({"access_ended", "auth", "foreign", "not_connected", "not_found", "unreachable"})


def restore_prices(folder: Path) -> int:
    """Restore every price that is ours; print what became of each. Return 0 only where nothing is left."""
    kept = KeptShops(open_vault())
    return run(folder, {f"shop:{request.name}": kept.connector(request) for request in kept.all()})


@needs_store
def run(folder: Path, shops: dict[str, Shop]) -> int:
    """Do it in these shops, which are not opened yet."""
    done = asyncio.run(_in_stores(store_files(folder), shops))
    left = sum(deal.step in selling.OPEN for deal in done)
    if left:
        return refuse(say("prices_left", count=left))
    if not done:
        print(say("prices_none"))
    return 0


async def _in_stores(files: Sequence[Path], shops: dict[str, Shop]) -> list[RemoteDeal]:
    done: list[RemoteDeal] = []
    async with AsyncExitStack() as stack:
        for shop in shops.values():
            await stack.enter_async_context(shop)
        for file in files:
            journal = SqliteJournal(file)
            journal.open()
            try:
                done += await _in_store(journal, shops)
            finally:
                journal.close()
    return done


async def _in_store(journal: SqliteJournal, shops: dict[str, Shop]) -> list[RemoteDeal]:
    shows: dict[str, list[Left]] = {}
    for one in await journal.in_reader(left_deals, journal):
        shows.setdefault(one.last.show, []).append(one)
    return [deal for left in shows.values() for deal in await _in_show(journal, left, shops)]


async def _in_show(journal: SqliteJournal, left: Sequence[Left], shops: dict[str, Shop]) -> list[RemoteDeal]:
    last = left[0].last
    people = await journal.in_reader(read_people, journal, last.show)
    state = await restore(journal, last.show, last.seq, people)
    scope, clock = TaskScope(), SystemClock()
    record = _dated(Pipeline(state, journal, Hub(), clock).record, last)
    deals = ShopDeals(state, journal, shops.get, record, scope, clock)
    names = [one.deal.intent for one in left]
    record(selling.take_down(state.selling, clock.now_us(), None))
    _give_up(state, shops, record, clock.now_us())
    await deals.finish(_WITHIN_S)
    await scope.close()
    await journal.wait_committed(state.show, state.seq, durable=True)
    done = [state.selling.deals[name] for name in names]
    for deal in done:
        print(_sentence(deal), flush=True)
    return done


def _give_up(
    state: ShowState, shops: dict[str, Shop], record: Callable[[list[Observed]], object], now_us: int
) -> None:
    """Leave to a person what stands in a shop that is not among the kept ones."""
    ending = selling.in_step(state.selling, frozenset({"ending"}))
    lost = [deal for deal in ending if deal.shop not in shops]
    record([selling.moved(deal, "needs_person", now_us, reason="not_connected") for deal in lost])


def _dated(
    record: Callable[[Sequence[Observed]], list[Recorded]], last: Recorded
) -> Callable[[Sequence[Observed]], list[Recorded]]:
    """Date what is recorded with the show's last moment: its timeline ends where it ended."""

    def dated(facts: Sequence[Observed]) -> list[Recorded]:
        return record([msgspec.structs.replace(fact, received_us=last.received_us) for fact in facts])

    return dated


def _sentence(deal: RemoteDeal) -> str:
    what = {
        "shop": own_name(deal.shop),
        "title": deal.deal.title,
        "price": format_money(deal.deal.price) if deal.deal.price is not None else deal.deal.key,
        "found": format_money(deal.found) if deal.found is not None else "?",
    }
    if deal.step not in selling.OPEN:
        return say("price_restored", **what)
    code = deal.reason if deal.step == "needs_person" else "unreachable"
    reason = say(f"price_reason.{code if code in _REASONS else 'refused'}", **what)
    return say("price_not_restored", reason=reason, **what)
