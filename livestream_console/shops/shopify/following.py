"""Where a look at Shopify's orders goes on from.

The rule: a pass reads on in the order of changes, where what changes meanwhile comes up again at its end; the
next one begins a little before the newest change, since what is searched lags behind what is sold.
"""

from __future__ import annotations

from livestream_console.net.json_fields import Fields
from livestream_console.shops.fields import time_us
from livestream_console.shops.passes import Bookmark

OVERLAP_US = 10_000_000


class Cursor(Bookmark):
    """Where the pass begins, Shopify's place in it, and the newest change that it brought so far."""

    since_us: int = 0
    after: str | None = None
    newest_us: int = 0

    def step(self, orders: list[Fields], after: str | None) -> bool:
        """Note that a page was read and where the next one begins; return whether there is one."""
        times = [time_us(order.get("updatedAt")) or 0 for order in orders]
        self.newest_us, self.after = max(self.newest_us, *times, 0), after
        if after is None:
            self.since_us = max(self.since_us, self.newest_us - OVERLAP_US)
        return after is not None
