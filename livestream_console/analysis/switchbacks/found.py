"""What a switchback of a show found, and what one could find at its present rate.

Rule: the cards are compared as the sealed plan has them, whatever really stood. ``asked_of`` and ``rate_now``
need no array library; ``find`` and ``chances`` are for the worker process.
"""

from __future__ import annotations

import msgspec

from livestream_console.analysis.pushes.standing import copied, outcome_of
from livestream_console.analysis.review.switchback import Found
from livestream_console.core.switchback.book import SECOND_US, Switchback
from livestream_console.core.switchback.plan import Design, Switch
from livestream_console.core.tally import Metrics

RATE_S = 600
"""The present rate is that of so many seconds."""
RATIOS = (1.1, 1.25, 1.5, 2.0)
_PAIR = 2


class Asked(msgspec.Struct, frozen=True):
    """``switches`` are those of whole pairs that are over; they count from ``started_us``."""

    metrics: Metrics
    started_us: int
    switches: tuple[Switch, ...]


class Rate(msgspec.Struct, frozen=True):
    """How many events a minute there are now; ``outcome`` says of what."""

    outcome: str
    a_minute: float


class Chances(msgspec.Struct, frozen=True):
    """``by_ratio``: (how many times as well the better card sells, the chance that this is found)."""

    design: Design
    rate: float
    by_ratio: tuple[tuple[float, float], ...] = ()


def asked_of(metrics: Metrics, switchback: Switchback) -> Asked | None:
    """Return what is asked of the worker; None before the start. A long show is copied in part."""
    if switchback.started_us is None:
        return None
    return Asked(copied(metrics), switchback.started_us, whole_pairs(switchback))


def whole_pairs(switchback: Switchback) -> tuple[Switch, ...]:
    """Return the turns of the pairs that were not cut short."""
    switches = switchback.switches
    if switchback.started_us is None or switchback.over_us is None:
        return ()
    passed_s = (switchback.over_us - switchback.started_us) // SECOND_US
    over = sum(1 for switch in switches if switch.end_s <= passed_s)
    return switches[: over - over % _PAIR]


def find(asked: Asked) -> Found:
    """Compare the cards; for the worker process."""
    import numpy as np

    from livestream_console.analysis.from_journal import ShowJournal, rows_of
    from livestream_console.analysis.switchbacks.switchback import judge

    metrics = asked.metrics
    outcome = outcome_of(metrics)
    if outcome is None:
        return Found("no_events", "carts")
    if not asked.switches:
        return Found("too_few_events", outcome[0])
    # Wherever somebody was unheard, nobody knows what was missed.
    tellers = {gap.platform for gap in metrics.gaps}
    rows = rows_of(ShowJournal(metrics=metrics, tellers=tellers))
    watching = rows.viewers if np.isfinite(rows.viewers).any() else np.ones(len(rows.viewers))
    first = max(0, (asked.started_us - metrics.bin_start_us) // SECOND_US)
    viewers = np.where(rows.heard, watching, np.nan)[first:]
    verdict = judge(asked.switches, rows.counts[first:].tolist(), viewers.tolist())
    return Found(outcome=rows.outcome, **msgspec.structs.asdict(verdict))


def rate_now(metrics: Metrics, now_us: int) -> Rate | None:
    """Return the present rate; None where there is nothing to count yet."""
    outcome = outcome_of(metrics)
    if outcome is None or metrics.start_us is None:
        return None
    until = min(metrics.last + 1, max(0, (now_us - metrics.bin_start_us) // SECOND_US))
    first = max(0, until - RATE_S)
    if until <= first:
        return None
    return Rate(outcome[0], 60 * sum(getattr(metrics, outcome[1])[first:until]) / (until - first))


def chances(design: Design, rate: float) -> Chances:
    """Return what this design would find at a rate; for the worker process."""
    from livestream_console.analysis.switchbacks.power import power_table

    table = power_table(design, (rate,), RATIOS)
    return Chances(design, rate, tuple((one.ratio, one.power) for one in table))
