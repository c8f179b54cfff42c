"""What the show is to reach, how far along it should be by now, and what pace the rest needs.

Its rule: a target is a fact that a person set; without a planned length nothing is said of a pace, and
without conversion and basket no target of viewers is made up.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from livestream_console.core.commands import Rejected, SetTarget
from livestream_console.core.deciding import Decision
from livestream_console.core.events import TargetSet
from livestream_console.core.facts import desk_fact
from livestream_console.core.readings import figures
from livestream_console.core.show import ShowState

SALES, MINUTES = "gmv_paid", "minutes"
"""What targets are of: the amount paid, and the planned length of the show."""
STEP_US = 600_000_000
LONGEST_MIN = 7 * 24 * 60
_STEPS = 100
_MINUTE_US = 60_000_000


class Pace(msgspec.Struct, frozen=True):
    """``planned`` is which share should be reached by now, ``needed`` minor units in ten minutes of the rest.

    ``curve`` says whose plan that is: linear, or the mean of earlier shows. ``reason``: no_length, time_over
    or reached, where there is nothing to need.
    """

    target: int
    paid: int
    share: float
    lately: int
    planned: float | None = None
    curve: str = "linear"
    needed: float | None = None
    reason: str | None = None

    @property
    def of_plan(self) -> float | None:
        """Return what was reached over what should have been by now."""
        return self.share / self.planned if self.planned else None


class Traffic(msgspec.Struct, frozen=True):
    """How many viewers the target takes; ``reason`` no_cvr or no_basket where that cannot be worked out."""

    viewers: float | None = None
    cvr: float | None = None
    basket: float | None = None
    reason: str | None = None


def decide(state: ShowState, command: SetTarget, now_us: int) -> Decision:
    """Set what the show is to reach and how long it is to last; None takes a target back."""
    amount, minutes = command.sales, command.minutes
    if amount is not None and (amount.currency != state.currency or amount.minor <= 0):
        return Rejected("bad_target")
    if minutes is not None and not 0 < minutes <= LONGEST_MIN:
        return Rejected("bad_length")
    return [
        desk_fact(TargetSet(SALES, amount=amount, by=command.by), now_us),
        desk_fact(TargetSet(MINUTES, count=minutes, by=command.by), now_us),
    ]


def pace(state: ShowState, now_us: int, earlier: Sequence[float] | None = None) -> Pace | None:
    """Return how the show stands against its target, None where it has none.

    ``earlier`` has the mean cumulative share of earlier shows at equal steps from their start to their end.
    """
    metrics = state.metrics
    target = metrics.targets.get(SALES)
    if not target or metrics.start_us is None:
        return None
    paid, lately = metrics.total("gmv_paid"), _lately(state, now_us)
    now = Pace(target, paid, paid / target, lately)
    minutes = metrics.targets.get(MINUTES)
    if minutes is None:
        return msgspec.structs.replace(now, reason="reached" if paid >= target else "no_length")
    begun_us = state.started_us if state.started_us is not None else metrics.start_us
    left_us = begun_us + minutes * _MINUTE_US - now_us
    gone = min(1.0, max(0.0, 1 - left_us / (minutes * _MINUTE_US)))
    curve = "linear" if earlier is None else "earlier"
    planned = gone if earlier is None else share_at(earlier, gone)
    now = msgspec.structs.replace(now, planned=planned, curve=curve)
    if paid >= target:
        return msgspec.structs.replace(now, reason="reached")
    if left_us <= 0 or state.ended_us is not None:
        return msgspec.structs.replace(now, reason="time_over")
    return msgspec.structs.replace(now, needed=(target - paid) * STEP_US / max(left_us, STEP_US))


def mean_shares(rows: Iterable[Sequence[float | None]]) -> list[float] | None:
    """Return the mean cumulative share at a hundred equal steps; None where no show sold anything.

    ``rows`` has what each earlier show had sold by the end of each minute, from its start to its end.
    """
    shares = []
    for row in rows:
        sold = [0.0, *(value or 0.0 for value in row)]
        if len(sold) > 2 and sold[-1] > 0:
            shares.append([value / sold[-1] for value in sold])
    if not shares:
        return None
    return [sum(share_at(one, step / _STEPS) for one in shares) / len(shares) for step in range(_STEPS + 1)]


def share_at(curve: Sequence[float], gone: float) -> float:
    """Return a cumulative share at a fraction of the time, between the two steps around it."""
    if len(curve) < 2:
        return gone
    place = min(max(gone, 0.0), 1.0) * (len(curve) - 1)
    left = min(int(place), len(curve) - 2)
    return curve[left] + (place - left) * (curve[left + 1] - curve[left])


def traffic(state: ShowState, now_us: int) -> Traffic | None:
    """Return how many viewers the sales target takes at the show's own conversion and basket."""
    target = state.metrics.targets.get(SALES)
    if not target:
        return None
    found = figures(state, ("cvr", "abv"), now_us)
    return traffic_target(target, found["cvr"].value, found["abv"].value)


def traffic_target(target: int, cvr: float | None, basket: float | None) -> Traffic:
    """Return target ÷ (conversion × basket); ``basket`` is the amount paid per buyer."""
    if not cvr:
        return Traffic(None, cvr, basket, "no_cvr")
    if not basket:
        return Traffic(None, cvr, basket, "no_basket")
    return Traffic(target / (cvr * basket), cvr, basket)


def _lately(state: ShowState, now_us: int) -> int:
    metrics = state.metrics
    until = max(0, (now_us - metrics.bin_start_us) // 1_000_000)
    return sum(metrics.gmv_paid[max(0, until - STEP_US // 1_000_000) : until])
