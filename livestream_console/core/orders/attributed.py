"""What is owed to pushes, as readings: what is confirmed, what is inferred, and the rest.

Rule: the three are never added up, and what is inferred is called an estimate.
"""

from __future__ import annotations

from livestream_console.core.numbers.reading import Reading
from livestream_console.core.orders.attribution import AttributionState, Sums


def attributed(owed: AttributionState, now_us: int, push: str | None = None) -> dict[str, Reading]:
    """Return what is owed to one push, or to all; what is confirmed and what is inferred stay apart.

    Amounts are what was paid; the denominator is what of it was refunded or cancelled.
    """
    parts = {"confirmed": _owed(owed.confirmed, push), "inferred": _owed(owed.inferred, push)}
    if push is None:
        parts["unattributed"] = owed.neither
    readings: dict[str, Reading] = {}
    for part, sums in parts.items():
        state, reason = ("estimated", "guess") if part == "inferred" else ("ok", None)
        for key, unit, n, back in (
            ("gmv", "money", sums.gmv, sums.back),
            ("orders", "count", sums.orders, None),
        ):
            made = Reading(f"{key}_{part}", n, unit, n, back, part, "order", now_us, state, reason=reason)
            readings[made.key] = made
    return readings


def _owed(by_push: dict[str, Sums], push: str | None) -> Sums:
    if push is not None:
        return by_push.get(push, Sums())
    parts = by_push.values()
    return Sums(
        sum(sums.orders for sums in parts), sum(sums.gmv for sums in parts), sum(sums.back for sums in parts)
    )
