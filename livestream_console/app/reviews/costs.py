"""What a past show cost: what was entered at the desk, and what was put right since.

Rule: the journal of an ended show stays as it is. What is entered later stands in the show's notes, in place
of what the desk had of that kind.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping

from livestream_console.app.reviews.notes import KeptNotes
from livestream_console.core.commands import EnterCost, Rejected
from livestream_console.core.costs import comes_to
from livestream_console.core.events import CostEntered
from livestream_console.core.money import Money
from livestream_console.core.ports import ShowInfo
from livestream_console.store.archive import Archive
from livestream_console.store.journal import SqliteJournal


class PastCosts:
    """What each kind comes to, in minor units. ``changed``: something was entered since it was read."""

    def __init__(self, notes: KeptNotes, info: ShowInfo, costs: dict[str, int]) -> None:
        self._notes = notes
        self._info = info
        self._costs = costs
        self.changed = False

    def entered(self) -> Mapping[str, int]:
        return self._costs

    async def enter(self, command: EnterCost) -> Rejected | None:
        """Keep what one kind comes to, by the same rule as at the desk."""
        found = comes_to(self._costs, self._info.currency, command)
        if isinstance(found, Rejected):
            return found
        what, total = found
        kept = Money(0, self._info.currency) if total is None else total
        await asyncio.to_thread(self._notes.enter_cost, self._info.show, what, kept)
        self._costs.pop(what, None)
        if total is not None:
            self._costs[what] = total.minor
        self.changed = True
        return None


async def past_costs(journal: SqliteJournal | Archive, notes: KeptNotes, info: ShowInfo) -> PastCosts:
    """Return what a show in the store cost."""
    return PastCosts(notes, info, await journal.in_reader(_read, journal, notes, info))


def _read(journal: SqliteJournal | Archive, notes: KeptNotes, info: ShowInfo) -> dict[str, int]:
    told = (recorded.event for recorded in journal.read(info.show, kinds=[CostEntered], raw=False))
    entered = [(event.what, event.amount) for event in told if isinstance(event, CostEntered)]
    costs: dict[str, int] = {}
    for what, amount in (*entered, *notes.of(info.show).costs):
        costs.pop(what, None)
        if amount is not None and amount.currency == info.currency and amount.minor:
            costs[what] = amount.minor
    return costs
