"""Who bought in earlier shows of this desk, so that the price for newcomers goes to newcomers.

Rule: it is read once, off the loop, when an offer first needs it; and what it says of a buyer is written onto
the claim before that is recorded, so that a replay knows it from the journal alone.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence

import msgspec

from livestream_console.core.envelope import Observed, Recorded
from livestream_console.core.events import ClaimDecided, OfferChanged, OrderChanged
from livestream_console.core.ids import BUILTIN_SHOP, ViewerKey, is_shop
from livestream_console.core.offers.offer import running_offers
from livestream_console.core.ports import Journal, JournalFailed
from livestream_console.core.show import ShowState
from livestream_console.core.values import NewcomerPriceTerms
from livestream_console.engine.scope import TaskScope

MOST_SHOWS = 50
"""As far back as somebody's earlier visits are shown."""
_log = logging.getLogger(__name__)


class Regulars:
    """``known`` are all buyers of earlier shows, None until they were read."""

    def __init__(self, state: ShowState, journal: Journal, scope: TaskScope) -> None:
        self.known: frozenset[ViewerKey] | None = None
        self._state = state
        self._journal = journal
        self._scope = scope
        self._is_read = False

    def on_batch(self, batch: Sequence[Recorded]) -> None:
        if any(type(recorded.event) is OfferChanged for recorded in batch):
            self.look()

    def look(self) -> None:
        """Begin to read them where an offer is for newcomers."""
        wanted = any(
            isinstance(offer.terms, NewcomerPriceTerms) for offer in running_offers(self._state.offers)
        )
        if wanted and not self._is_read:
            self._is_read = True
            self._scope.start(self._read(), "earlier buyers")

    def told(self, item: Observed) -> Observed:
        """Write onto a claim whether its viewer bought before, where that is known."""
        event, viewer = item.event, item.viewer
        if self.known is None or type(event) is not ClaimDecided or event.bought_before is not None:
            return item
        if viewer is None or viewer.id is None or item.platform is None:
            return item
        before = (item.platform, viewer.id) in self.known
        return msgspec.structs.replace(item, event=msgspec.structs.replace(event, bought_before=before))

    async def _read(self) -> None:
        try:
            self.known = await self._journal.in_reader(earlier_buyers, self._journal, self._state.show)
        except JournalFailed as failure:
            _log.warning("the buyers of earlier shows could not be read: %s", failure)


def earlier_buyers(journal: Journal, but_show: str) -> frozenset[ViewerKey]:
    """Return who bought in the last shows but one (blocking).

    As with earlier visits: an order of another shop is of a buyer whom nobody can tell among the viewers.
    """
    buyers: set[ViewerKey] = set()
    earlier = sorted((info.started_us or 0, info.show) for info in journal.shows() if info.show != but_show)
    for _, show in earlier[-MOST_SHOWS:]:
        paid: dict[tuple[str, str], ViewerKey] = {}
        for recorded in journal.read(show, kinds=(OrderChanged,), raw=False):
            event, who = recorded.event, _buyer(recorded)
            if not isinstance(event, OrderChanged) or who is None:
                continue
            order = (recorded.platform or "", event.order)
            if event.status == "paid":
                paid[order] = who
            elif event.status in ("cancelled", "closed"):
                paid.pop(order, None)
        buyers.update(paid.values())
    return frozenset(buyers)


def _buyer(recorded: Recorded) -> ViewerKey | None:
    who = recorded.viewer_key
    if who is None or not is_shop(who[0]):
        return who
    event = recorded.event
    hints = event.hints if isinstance(event, OrderChanged) and who[0] == BUILTIN_SHOP else None
    platform = (hints or {}).get("platform")
    return (platform, who[1]) if platform else None
