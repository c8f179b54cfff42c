"""What the sums say about pushes: factors, increments and money with their 90 % intervals, and how far to
believe them (analysis.md §3.3, §3.4).

Rule: every code is stable and says no more than was computed; words belong to the screen. An effect is per
viewer-minute given the viewers who came; what a push did to their number stands apart, in ``Traffic``.
"""

from __future__ import annotations

import msgspec


class Interval(msgspec.Struct, frozen=True):
    """Posterior median between the 5 % and the 95 % quantile."""

    low: float
    median: float
    high: float

    def holds(self, value: float) -> bool:
        return self.low <= value <= self.high


class Effect(msgspec.Struct, frozen=True):
    """``factor`` on the outcome over the window, ``extra`` events, ``extra_minor`` money or None.

    ``expected`` events without it; ``p_more`` is P(factor > 1), ``p_clearly`` P(factor > 1.2). ``verdict``:
    more, less (the interval leaves 1 out), cannot_tell, or too_few_events (fewer than 5 expected with it:
    show no number).
    """

    factor: Interval
    extra: Interval
    extra_minor: Interval | None
    expected: float
    p_more: float
    p_clearly: float
    verdict: str
    log_mean: float
    log_sd: float
    """Mean and sd of ln(factor), for pooling over shows."""


class PushEffect(msgspec.Struct, frozen=True):
    """One push, or several in the same bin that nobody can tell apart.

    ``kind`` joins theirs with "+". ``window_s`` is how long it is judged by, less than 120 where ``cut`` says
    why: stock_out,
    price_change, offer_ended, show_end. ``overlaps`` are pushes whose windows meet this one's. ``notes``:
    inseparable, with_talk (the host began to explain as it came: the effect is of both), gap (part unheard).
    ``counted`` are the events that were seen in the window.
    """

    pushes: tuple[str, ...]
    kind: str
    product: str | None
    at_us: int
    window_s: float
    cut: str | None
    overlaps: tuple[str, ...]
    notes: tuple[str, ...]
    effect: Effect
    counted: int = 0


class KindEffect(msgspec.Struct, frozen=True):
    """All pushes of a kind together. ``by_window`` has the factor over 60, 120 and 240 s (§3.4, 4).

    ``entangled`` are kinds that came so often beside this one that the model can hardly part them.
    """

    kind: str
    pushes: int
    entangled: tuple[str, ...]
    effect: Effect
    by_window: tuple[tuple[int, Interval], ...]


class Traffic(msgspec.Struct, frozen=True):
    """What pushes of a kind did to arrivals: ``factor``, ``extra`` people over the window, P(factor > 1)."""

    kind: str
    factor: Interval
    extra: Interval
    p_more: float
    verdict: str


class Check(msgspec.Struct, frozen=True):
    """One test of honesty. ``state``: passed, flagged, or impossible (the data for it are missing).

    ``key``: placebo, lead, control, after_dip or fit. ``kind`` None: of the whole show. ``value`` and
    ``limit`` are what ``state`` was decided by: placebo p and 0.10; for lead, control and after_dip the
    z-score and 1.645; for fit the share of bins outside the predicted 90 % and 0.14.
    """

    key: str
    state: str
    kind: str | None = None
    value: float | None = None
    limit: float | None = None


class Uplift(msgspec.Struct, frozen=True):
    """A show's pushes. ``state``: ok, no_pushes, no_events or too_short.

    ``outcome``: carts, orders or buying_comments, whichever was there to count; ``control_of``: likes or
    other_products. ``flags``: no_viewers, viewers_late (by ``viewers_late_s``), viewers_noisy (by
    ``viewers_noise``, an sd of logs), viewers_rounded, viewers_missing, traffic_raised. ``money_state``: ok
    or too_few_purchases. ``shapes`` is the belief in each shape of response.
    """

    state: str
    outcome: str
    events: int = 0
    pushes: tuple[PushEffect, ...] = ()
    kinds: tuple[KindEffect, ...] = ()
    show: Effect | None = None
    traffic: tuple[Traffic, ...] = ()
    checks: tuple[Check, ...] = ()
    flags: tuple[str, ...] = ()
    viewers_late_s: int | None = None
    viewers_noise: float | None = None
    money_state: str = "too_few_purchases"
    control_of: str = "likes"
    shapes: tuple[tuple[str, float], ...] = ()


class Pooled(msgspec.Struct, frozen=True):
    """A kind over ``shows``: the usual factor, ``between`` the sd of ln(factor) from show to show.

    ``next_show`` is where a further show's factor is expected, None with fewer than three.
    """

    kind: str
    shows: int
    factor: Interval
    between: float
    next_show: Interval | None
    verdict: str
