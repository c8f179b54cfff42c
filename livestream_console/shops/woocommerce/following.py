"""Where a look at WooCommerce's orders goes on from.

The rule: one pass reads everything that changed since a moment, by id, so that nothing can slip away between
two pages; the next one begins a little before this one did, or before the newest change that it brought.
"""

from __future__ import annotations

from livestream_console.net.json_fields import Fields
from livestream_console.shops.fields import time_us
from livestream_console.shops.passes import Bookmark

OVERLAP_US = 5_000_000


class Cursor(Bookmark):
    """Where the pass begins and how far it is; when it began by the shop's clock, and its newest change."""

    since_us: int = 0
    page: int = 1
    began_us: int = 0
    newest_us: int = 0

    def step(self, orders: list[Fields], has_more: bool, server_us: int) -> None:
        """Note that a page was read, and go on to the next one or the next pass."""
        if self.page == 1:
            self.began_us = server_us
        times = [time_us(order.get("date_modified_gmt")) or 0 for order in orders]
        self.newest_us = max(self.newest_us, *times, 0)
        self.page += 1
        if not has_more:
            head_us = min(self.newest_us, self.began_us) - OVERLAP_US
            self.since_us, self.page, self.newest_us = max(self.since_us, head_us), 1, 0
