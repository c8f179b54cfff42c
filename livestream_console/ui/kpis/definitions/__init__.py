"""What each number means: the one place of these words.

The rule: whoever shows a number can show its definition, so a key without one must not reach the screen.
"""

from __future__ import annotations

from livestream_console.ui.kpis.definitions import goods, money, orders, talk, viewers
from livestream_console.ui.kpis.definitions.definition import Definition

DEFINITIONS: dict[str, Definition] = {
    **viewers.DEFINITIONS,
    **talk.DEFINITIONS,
    **orders.DEFINITIONS,
    **money.DEFINITIONS,
    **goods.DEFINITIONS,
}
"""By theme, in the order in which a seller is offered them."""

STRIP = (
    "viewers_now",
    "enters_per_min",
    "comments_per_min",
    "carts_per_min",
    "orders_paid",
    "gmv_paid",
    "gmv_net",
    "gmv_per_viewer_minute",
    "cvr",
)
"""The tiles of a seller who chose none, left to right."""
