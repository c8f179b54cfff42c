"""Exported orders into a recorded show, from the desk or from the command line.

Rule: they are written behind the last of what the show has, and what it knows already is not written again.
"""

from __future__ import annotations

import asyncio
import time
from pathlib import Path

from livestream_console.app.command_line.refusals import disk_reason, needs_store, no_such_show
from livestream_console.app.shows import find_show
from livestream_console.app.words import refuse, say
from livestream_console.core.envelope import Observed
from livestream_console.core.goods.imported import OrderSheet
from livestream_console.core.orders.intake import Intake, facts, intake
from livestream_console.core.ports import Journal, JournalFailed
from livestream_console.core.show import ShowState
from livestream_console.engine.restore import read_people, restore
from livestream_console.shops.builtin.order_export import read_orders
from livestream_console.shops.builtin.table import TableError
from livestream_console.store.journal import SqliteJournal

_LAST_SEQ = 2**62


async def state_of(journal: Journal, show: str) -> ShowState:
    """Return how a recorded show ended."""
    people = await journal.in_reader(read_people, journal, show)
    return await restore(journal, show, _LAST_SEQ, people)


async def write_behind(journal: Journal, state: ShowState, news: list[Observed], now_us: int) -> None:
    """Write facts behind a show that nobody steers any more; raise JournalFailed."""
    if not news:
        return
    recorded = [fact.recorded(seq, state.show, now_us) for seq, fact in enumerate(news, start=state.seq + 1)]
    journal.append(recorded)
    await journal.wait_committed(state.show, recorded[-1].seq)


@needs_store
def import_orders(file: Path, wanted: str, folder: Path) -> int:
    """Take a shop's exported orders into a show; print what became of it and return the exit status."""
    try:
        sheet = read_orders(file)
    except TableError:
        return refuse(say("orders_not_read", file=file))
    try:
        found = find_show(folder, wanted)
        if found is None:
            return refuse(no_such_show(wanted, folder))
        taken = asyncio.run(_into(found[0], found[1].show, sheet))
    except JournalFailed as failed:
        return refuse(say("import_not_stored", reason=disk_reason(str(failed))))
    for problem in sheet.problems:
        why = "orders_rounded" if problem.code == "rounded_number" else "orders_row"
        print(say(why, row=problem.row, text=problem.text))
    counts = {state: taken.count(state) for state in ("new", "known", "outside")}
    print(say("orders_done", title=found[1].title, show=found[1].show, **counts))
    return 0


async def _into(store: Path, show: str, sheet: OrderSheet) -> Intake:
    journal = SqliteJournal(store)
    journal.open()
    try:
        state = await state_of(journal, show)
        taken = intake(state, sheet)
        await write_behind(journal, state, facts(taken), time.time_ns() // 1000)
    finally:
        journal.close()
    return taken
