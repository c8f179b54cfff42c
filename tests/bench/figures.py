"""What several measures work out of their samples."""

from __future__ import annotations

from collections.abc import Iterable


def percentile(samples: Iterable[float], part: float) -> float:
    """Return the sample below which ``part`` of them lie; nan when there is none, which meets no goal."""
    ordered = sorted(samples)
    return ordered[min(len(ordered) - 1, int(part * len(ordered)))] if ordered else float("nan")
