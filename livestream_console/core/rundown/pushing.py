"""What a rundown puts before the audience: what is due now, and what is known to come.

Rule: nothing is pushed by a rundown; a person does that, and until then it is only planned.
"""

from __future__ import annotations

from collections.abc import Iterator

from livestream_console.core.offers.offer import running_offers
from livestream_console.core.rundown.book import RundownState
from livestream_console.core.rundown.clock import expected
from livestream_console.core.rundown.plan import Planned
from livestream_console.core.show import ShowState


def due(state: ShowState) -> Planned | None:
    """Return the segment that is on if its push has neither been made since it began nor been prepared."""
    current = state.rundown.current
    if current is None or current.plan.push is None:
        return None
    plan, since_us = current.plan, current.ran[0].from_us
    made = any(
        push.what == plan.push and push.at_us >= since_us and _same(plan, push.product)
        for push in state.pushes.pushes.values()
    )
    prepared = any(
        offer.kind == plan.push and _same(plan, offer.product) for offer in running_offers(state.offers)
    )
    drawing = plan.push == "giveaway" and bool(state.giveaways.undrawn)
    return None if made or prepared or drawing else plan


def ahead(state: RundownState, now_us: int, within_us: int) -> Iterator[tuple[str, int, str]]:
    """Yield product, moment and kind of each push that is planned within this time, at the present pace."""
    for segment, at_us in expected(state, now_us):
        plan = segment.plan
        if plan.product is not None and plan.push is not None and at_us <= now_us + within_us:
            yield plan.product, at_us, plan.push


def _same(plan: Planned, product: str | None) -> bool:
    """A push about the whole shelf, such as a coupon, is about any of its products."""
    return product is None or plan.product in (None, product)
