"""What is measured, for how long, and what it is to reach (GOALS.md).

Rule: ratios are of figures of the same run. A figure without a goal is shown for what it is.
"""

from __future__ import annotations

import importlib

import msgspec


class Measure(msgspec.Struct, frozen=True):
    """A module of this package; what its ``run`` is given (seconds, events, entries, …) in both forms."""

    long: tuple[float, ...] = ()
    short: tuple[float, ...] = ()


MEASURES = {
    "start": Measure((5,), (1,)),
    "idle": Measure((10,), (1,)),
    "codecs": Measure((8,), (0.8,)),
    "webcast": Measure((10,), (1,)),
    "search": Measure((1_000_000,), (20_000,)),
    "understanding": Measure((40,), (3,)),
    "claims": Measure((500,), (20,)),
    "journal": Measure((20,), (2.5,)),
    "draw": Measure((1_000_000,), (20_000,)),
    "replay": Measure((1_000_000,), (20_000,)),
    "restore": Measure((100, 3), (20, 1)),
    "review": Measure((120, 200), (12, 5)),
    "charts": Measure(),
    "shelf": Measure((5_000, 200), (500, 20)),
    "comment_stream": Measure((10,), (2,)),
    "memory": Measure((1_000_000,), (20_000,)),
    "overlay_push": Measure((30,), (3,)),
    "ingest": Measure((60,), (2.5,)),
}
"""In this order, the quick ones first."""


def measure(name: str, *, short: bool = False) -> dict[str, float]:
    """Run one module and return its figures by name."""
    module = importlib.import_module(f"tests.bench.{name}")
    figures: dict[str, float] = module.run(*(MEASURES[name].short if short else MEASURES[name].long))
    return figures


class Goal(msgspec.Struct, frozen=True):
    """``limit`` is the most a figure may be, or, with ``at_least``, the least."""

    limit: float
    at_least: bool = False

    def is_met(self, figure: float) -> bool:
        """A figure that could not be measured is no number and meets nothing."""
        return figure >= self.limit if self.at_least else figure <= self.limit

    def __str__(self) -> str:
        return f"{'≥' if self.at_least else '≤'} {self.limit:g}"


GOALS: dict[str, dict[str, Goal]] = {
    "search": {
        "p50_ms": Goal(2),
        "rare_4_p50_ms": Goal(2),
        "p99_ms": Goal(2),
        "p50_to_like": Goal(0.01),
        "index_mb_a_million": Goal(80),
    },
    "webcast": {"times_peer": Goal(25, at_least=True)},
    "understanding": {"p50_us": Goal(15)},
    "claims": {"parse_p50_us": Goal(20), "race_wrong": Goal(0)},
    "ingest": {
        **{f"{what}_{rate}": Goal(0) for what in ("lost", "not_stored") for rate in (1_000, 10_000)},
        "late_p99_ms_1000": Goal(6),
        "cpu_share_1000": Goal(0.30),
        "late_p99_ms_10000": Goal(10),
        "late_worst_ms_10000": Goal(33),
        "painted_p50_ms_10000": Goal(25),
        "painted_p99_ms_10000": Goal(60),
        "cpu_share_10000": Goal(0.60),
    },
    "overlay_push": {
        "unseen": Goal(0),
        "p50_to_bare": Goal(1),
        "p99_to_bare": Goal(5),
        "priced_p95_ms": Goal(15),
        "painted_p95_ms": Goal(50),
    },
    "journal": {
        "all_against_naive_table": Goal(0.85, at_least=True),
        "commit_ms_p99": Goal(10),
        "size_without_derived": Goal(0.4),
        "size_against_naive": Goal(0.7),
    },
    "comment_stream": {
        "late_p99_ms": Goal(10),
        "batch_ratio": Goal(1.5),
        "scroll_worst_ms": Goal(16),
        "bytes_per_row": Goal(40),
    },
    "charts": {
        "update_short_ms": Goal(8),
        "update_long_ms": Goal(8),
        "long_to_short": Goal(1.2),
        "update_to_bound": Goal(6),
        "crosshair_long_ms": Goal(2.5),
    },
    "shelf": {
        "refresh_200_ms": Goal(1.5),
        "refresh_ms": Goal(5),
        "part_p95_ms": Goal(5),
        "part_shown_p95_ms": Goal(5),
    },
    "review": {"review_s": Goal(10), "uplift_cpu_s": Goal(0.5), "question_worst_s": Goal(2)},
    "start": {"window_to_bare": Goal(1.5), "panels_s": Goal(1.2)},
    "memory": {"growth_mb": Goal(130)},
    "replay": {
        "open_s": Goal(0.3),
        "open_to_rows": Goal(1 / 6),
        "seek_p95_ms": Goal(33),
        "seek_p99_ms": Goal(50),
        "fold_us": Goal(2.5),
        "metrics_us": Goal(1.5),
        "held_worst_ms": Goal(16),
    },
    "idle": {"cpu_share": Goal(0.02)},
    "restore": {"seconds": Goal(1), "wrong": Goal(0), "failed": Goal(0)},
    "draw": {"close_to_winners_s": Goal(2), "audit_in_all_s": Goal(4), "verify_s": Goal(5)},
}
