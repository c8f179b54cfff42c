"""When the money of a show is looked at again, since refunds come in for weeks (selling.md §4)."""

from __future__ import annotations

from collections.abc import Sequence

REFUND_DAYS = (1, 7, 15, 30)
_DAY_US = 86_400_000_000


def due_times(until_us: int, days: Sequence[int] = REFUND_DAYS) -> list[int]:
    """Return the moments so many days after a show's end."""
    return [until_us + day * _DAY_US for day in days]
