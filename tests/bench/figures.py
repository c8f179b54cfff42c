"""What several measures work out of their samples."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence


def percentile(samples: Iterable[float], part: float) -> float:
    """Return the sample below which ``part`` of them lie; nan when there is none, which meets no goal."""
    ordered = sorted(samples)
    return ordered[min(len(ordered) - 1, int(part * len(ordered)))] if ordered else float("nan")


def each_us(take: Callable[[str], object], texts: Sequence[str]) -> list[float]:
    """Return the microseconds that each text takes."""
    spent = []
    for text in texts:
        began = time.perf_counter_ns()
        take(text)
        spent.append((time.perf_counter_ns() - began) / 1_000)
    return spent
