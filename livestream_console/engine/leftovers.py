"""What earlier shows of a store left standing in shops, and how the next show takes it over.

Rule: a deal is recorded by its new show before it is closed in its old one, so that a crash in between leaves
it in both, where doing it twice is harmless. What is added to an old show is dated with its last moment: its
timeline ends where it ended.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import msgspec

from livestream_console.core.envelope import Observed, Recorded
from livestream_console.core.events import IntentMoved
from livestream_console.core.ports import Journal
from livestream_console.core.shops import deals as selling
from livestream_console.core.shops.deals import RemoteDeal


class Left(msgspec.Struct, frozen=True):
    """A deal that is not over; ``last`` is the last event of the show that it stands in."""

    deal: RemoteDeal
    last: Recorded


def left_deals(journal: Journal, but: str | None = None) -> list[Left]:
    """Return every unfinished deal of the store, except those of one show (blocking)."""
    found = []
    for info in journal.shows():
        deals: dict[str, RemoteDeal] = {}
        if info.show == but:
            continue
        for recorded in journal.read(info.show, kinds=(IntentMoved,), raw=False):
            event = recorded.event
            if isinstance(event, IntentMoved) and event.what == selling.WHAT:
                deals[event.intent] = selling.deal_of(event)
        still_open = [deal for deal in deals.values() if deal.step in selling.OPEN]
        if still_open:
            last = next(iter(journal.read(info.show, newest_first=True, limit=1, raw=False)))
            found += [Left(deal, last) for deal in still_open]
    return found


async def adopt(
    journal: Journal,
    show: str,
    left: Sequence[Left],
    record: Callable[[Sequence[Observed]], list[Recorded]],
    now_us: int,
) -> None:
    """Let a show go on with deals of others, one or more."""
    recorded = record([selling.told(one.deal, now_us) for one in left])
    await journal.wait_committed(show, recorded[-1].seq, durable=True)
    last: dict[str, Recorded] = {}
    for one in left:
        before = last.get(one.last.show, one.last)
        gone = selling.moved(one.deal, "done", now_us, reason="carried_over")
        after = Recorded(
            before.seq + 1,
            before.show,
            gone.event,
            before.received_us,
            platform=gone.platform,
            origin=gone.origin,
        )
        last[before.show] = after
        journal.append([after])
