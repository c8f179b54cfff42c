"""Where a look at Medusa's orders goes on from.

The rule: one pass reads everything that changed since a moment, by id, so that nothing can slip away between
two pages; the next one begins a little before this one did, or before the newest change that it brought.
Paying moves no date, so what is unpaid is read again by its id; and what was seen while a checkout was under
way may be gone, since a checkout that fails takes its order back.
"""

from __future__ import annotations

import msgspec

from livestream_console.net.json_fields import Fields, own_id
from livestream_console.shops.fields import time_us
from livestream_console.shops.medusa.mapping import is_unpaid
from livestream_console.shops.passes import Bookmark

OVERLAP_US = 5_000_000
_MOST_UNPAID = 60


class Cursor(Bookmark):
    """Where the pass begins and how far it is; when it began by the shop's clock, and its newest change.

    ``unpaid`` are the orders to read whatever their date, the latest at the end.
    """

    since_us: int = 0
    read: int = 0
    began_us: int = 0
    newest_us: int = 0
    unpaid: list[str] = msgspec.field(default_factory=list)

    def is_first_page(self) -> bool:
        return self.read == 0

    def step(self, orders: list[Fields], total: int, server_us: int) -> bool:
        """Note that a page was read; return whether the pass has more of them."""
        if self.is_first_page():
            self.began_us = server_us
        times = [time_us(order.get("updated_at")) or 0 for order in orders]
        self.newest_us = max(self.newest_us, *times, 0)
        self.read += len(orders)
        if orders and self.read < total:
            return True
        head_us = min(self.newest_us, self.began_us) - OVERLAP_US
        self.since_us, self.read, self.newest_us = max(self.since_us, head_us), 0, 0
        return False

    def wait_for(self, orders: list[Fields]) -> None:
        """Read again what is unpaid, and no longer what is paid or cancelled."""
        for order in orders:
            if order_id := own_id(order, "id"):
                if order_id in self.unpaid:
                    self.unpaid.remove(order_id)
                if is_unpaid(order):
                    self.unpaid.append(order_id)
        del self.unpaid[:-_MOST_UNPAID]

    def give_up(self, orders: list[str]) -> None:
        """No longer wait for orders that are not there any more."""
        self.unpaid = [order for order in self.unpaid if order not in orders]
