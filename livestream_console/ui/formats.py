"""How times, ages and figures are written on the desk.

Rule: a value that is not known is an en dash, never 0. Times of day are local; what is taken in is
microseconds or plain numbers.
"""

from __future__ import annotations

import time
from functools import lru_cache

UNKNOWN = "–"


@lru_cache(maxsize=512)
def _clock_text(second: int) -> str:
    return time.strftime("%H:%M:%S", time.localtime(second))


def clock(us: int | None) -> str:
    """``20:42:07``, local time."""
    return UNKNOWN if us is None else _clock_text(us // 1_000_000)


def date_and_clock(us: int) -> str:
    """``2026-11-22 20:42``, local time."""
    return time.strftime("%Y-%m-%d %H:%M", time.localtime(us // 1_000_000))


def duration(us: int | None) -> str:
    """``02:46`` below an hour, ``01:42:18`` from one on; rounds down, negative counts as zero."""
    if us is None:
        return UNKNOWN
    minutes, seconds = divmod(max(us, 0) // 1_000_000, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{seconds:02}" if hours else f"{minutes:02}:{seconds:02}"


def countdown(deadline_us: int | None, now_us: int) -> str:
    """Time left, rounded up, so that it reads 00:00 only when it is over."""
    return UNKNOWN if deadline_us is None else duration(deadline_us - now_us + 999_999)


def age(us: int | None) -> str:
    """How long ago, short: ``0.4s``, ``14s``, ``3m``, ``2h``."""
    if us is None:
        return UNKNOWN
    seconds = max(us, 0) / 1_000_000
    if seconds < 9.95:
        return f"{seconds:.1f}s"
    if seconds < 99.5:
        return f"{seconds:.0f}s"
    if seconds < 3_600:
        return f"{seconds / 60:.0f}m"
    return f"{seconds / 3_600:.0f}h"


def number(value: float | None, decimals: int = 0) -> str:
    """``3,482`` or ``37.5``."""
    return UNKNOWN if value is None else f"{value:,.{decimals}f}"


def percent(ratio: float | None, decimals: int = 2) -> str:
    """``2.70%`` of 0.027."""
    return UNKNOWN if ratio is None else f"{ratio * 100:.{decimals}f}%"


def trend(ratio: float | None) -> tuple[str, int]:
    """Return (``▲ 6.2%``, +1) for a ratio of 1.062; direction 0 and no text where nothing can be said."""
    if ratio is None:
        return ("", 0)
    change = (ratio - 1) * 100
    if abs(change) < 0.05:
        return ("±0%", 0)
    figure = f"{abs(change):.1f}" if abs(change) < 9.95 else f"{abs(change):.0f}"
    return (f"▲ {figure}%", 1) if change > 0 else (f"▼ {figure}%", -1)
