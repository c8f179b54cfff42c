"""What a product was sold at before, looked up in the journal, for whoever sets a sale's price.

Rule: a store that cannot be read is like one that knows nothing: the form says that it cannot tell.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable

from livestream_console.core.offers.price_history import LOOK_BACK_US, Lows, lows
from livestream_console.core.ports import JournalFailed
from livestream_console.store.archive import Archive
from livestream_console.store.journal import SqliteJournal
from livestream_console.store.price_points import price_points

_log = logging.getLogger(__name__)


class OwnPrices:
    """``currency`` says in which currency the show sells now."""

    def __init__(self, journal: SqliteJournal | Archive, currency: Callable[[], str]) -> None:
        self._journal = journal
        self._currency = currency

    async def lows_of(self, product: str) -> Lows | None:
        now_us = time.time_ns() // 1_000
        journal = self._journal
        try:
            points = await journal.in_reader(price_points, journal, product, now_us - LOOK_BACK_US)
        except JournalFailed as failed:
            _log.warning("price history of %s: %s", product, failed)
            return None
        return lows(points, now_us, self._currency())
