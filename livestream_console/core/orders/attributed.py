"""What is owed to pushes, as readings: what is confirmed, what is inferred, and the rest.

Rule: the three are never added up, and what is inferred is called an estimate.
"""

from __future__ import annotations

from livestream_console.core.orders.attribution import AttributionState, Sums
from livestream_console.core.readings import Reading


def attributed(state: AttributionState, now_us: int, push: str | None = None) -> dict[str, Reading]:
    """Return what is owed to one push, or to all; what is confirmed and what is inferred stay apart.

    Amounts are what was paid; the denominator is what of it was refunded or cancelled.
    """
    parts = {"confirmed": _owed(state.confirmed, push), "inferred": _owed(state.inferred, push)}
    if push is None:
        parts["unattributed"] = state.neither
    readings: dict[str, Reading] = {}
    for part, sums in parts.items():
        quality = "estimated" if part == "inferred" else "ok"
        money = Reading(f"gmv_{part}", sums.gmv, "money", sums.gmv, sums.back, part, "order", now_us, quality)
        count = Reading(
            f"orders_{part}", sums.orders, "count", sums.orders, None, part, "order", now_us, quality
        )
        readings |= {money.key: money, count.key: count}
    return readings


def _owed(by_push: dict[str, Sums], push: str | None) -> Sums:
    if push is not None:
        return by_push.get(push, Sums())
    parts = by_push.values()
    return Sums(
        sum(sums.orders for sums in parts), sum(sums.gmv for sums in parts), sum(sums.back for sums in parts)
    )
