"""Where a look at the orders goes on from, and what the carts held when it was last looked.

The rule: one pass reads everything that changed since a moment, by id, so that nothing can slip away between
two pages; the next pass begins a little before the newest change there was when this one began, since Vendure
dates changes by the second. Paying moves no date, so what is unpaid is read again by its id.
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from livestream_console.core.envelope import Observed
from livestream_console.core.events import CartChanged
from livestream_console.net.json_fields import Fields, own_id
from livestream_console.shops.fields import time_us, told
from livestream_console.shops.passes import Bookmark
from livestream_console.shops.vendure.mapping import cart_units, is_bought, is_cart, is_unpaid

OVERLAP_US = 5_000_000
_MOST_CARTS = 300
_MOST_UNPAID = 200


class Cursor(Bookmark):
    """``since_us`` is where the pass begins, ``skip`` how far it is, ``head_us`` the newest change then.

    ``unpaid`` are the orders that this pass reads whatever their date, ``waiting`` those for the next one.
    ``carts`` are the last looked at, the latest at the end: order → ``<product>/<variant>`` → units.
    """

    since_us: int = 0
    skip: int = 0
    head_us: int = 0
    unpaid: list[str] = msgspec.field(default_factory=list)
    waiting: list[str] = msgspec.field(default_factory=list)
    carts: dict[str, dict[str, int]] = msgspec.field(default_factory=dict)

    def step(self, read: int, total: int, head_us: int) -> bool:
        """Note that a page was read; return whether the pass has more of them."""
        if self.skip == 0:
            self.head_us = max(head_us, self.since_us)
        self.skip += read
        if read and self.skip < total:
            return True
        self.since_us, self.skip = max(self.since_us, self.head_us - OVERLAP_US), 0
        self.unpaid, self.waiting = self.waiting[-_MOST_UNPAID:], []
        return False

    def wait_for(self, order: Fields) -> None:
        """Read an order again in the next pass where it is not paid yet."""
        if is_unpaid(order) and (order_id := own_id(order, "id")) and order_id not in self.waiting:
            self.waiting.append(order_id)

    def remember(self, order: Fields) -> None:
        """Note what an order holds, without telling it."""
        if order_id := own_id(order, "id"):
            self.carts.pop(order_id, None)
            self.carts[order_id] = cart_units(order)
            if len(self.carts) > _MOST_CARTS:
                del self.carts[next(iter(self.carts))]

    def carts_of(self, shop_id: str, order: Fields) -> Iterator[Observed]:
        """Yield by how much each variant in a cart changed. An order was a cart before.

        Of one that is older than the pass and not remembered nobody knows what is new.
        """
        order_id, updated_us = own_id(order, "id"), time_us(order.get("updatedAt"))
        if order_id is None or not (is_cart(order) or is_bought(order)):
            return
        is_new = (time_us(order.get("createdAt")) or 0) >= self.since_us
        before = self.carts.get(order_id, {} if is_new else cart_units(order))
        self.remember(order)
        now = self.carts[order_id]
        for name in sorted(before.keys() | now.keys()):
            was, units = before.get(name, 0), now.get(name, 0)
            if was != units:
                product, variant = name.split("/", 1)
                event = CartChanged(product, variant, units - was, order_id)
                version = f"{was}-{units}-{updated_us}"
                entity = f"cart:{order_id}:{variant}"
                yield told(shop_id, entity, event, at_us=updated_us, version=version)
