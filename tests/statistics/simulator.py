"""Shows whose truth is known: viewers, a drifting rate, pushes that do much or nothing (analysis.md §3.2).

Rule: one seed, one show. The truth is the ratio of expected events with and without a push over its window,
for the viewers who came; what the estimator is told is only what a feed would have told.
"""

from __future__ import annotations

import msgspec
import numpy as np

from livestream_console.analysis.arrays import Floats
from livestream_console.analysis.model.exposure import Basket, PushAt, ShowRows

MINUTES = 120
WINDOW_S = 120
FACTORS = {"giveaway": 1.0, "card": 1.5, "flash_sale": 3.0}
"""What a kind does to the rate at its strongest."""

_VIEWERS = 900.0
_STAY_S, _COME_S = 180.0, 30.0
_QUIET_ENDS_S = (120, 300)
_START_US = 1_795_348_800_000_000


class Scenario(msgspec.Struct, frozen=True):
    """``per_min`` events at usual viewers; ``response`` is decay, hump or box with its time ``response_s``.

    ``drift_sd`` and ``drift_s`` move the log rate; ``dispersion`` is the negative binomial's φ by 10 s.
    ``late_s`` and ``noise`` spoil the viewer counts; ``traffic`` is the share of viewers that a push brings.
    ``varied`` is the sd of a push's own log factor around its kind's; with ``mixed`` kinds mean nothing.
    """

    per_min: float = 8.0
    pushes: int = 16
    min_gap_s: float = 40.0
    response: str = "decay"
    response_s: float = 40.0
    drift_sd: float = 0.25
    drift_s: float = 480.0
    dispersion: float | None = None
    late_s: tuple[int, int] = (0, 0)
    noise: float = 0.0
    traffic: float = 0.0
    varied: float = 0.0
    mixed: bool = False


SCENARIOS = {
    "base2": Scenario(per_min=2),
    "base8": Scenario(),
    "base30": Scenario(per_min=30),
    "dense": Scenario(pushes=30, min_gap_s=30),
    "hump": Scenario(response="hump"),
    "decay": Scenario(response_s=20),
    "box": Scenario(response="box", response_s=WINDOW_S),
    "longtail": Scenario(response_s=90),
    "negbin": Scenario(dispersion=2.0),
    "busy": Scenario(per_min=37, response_s=64),
    "busy_hump": Scenario(per_min=37, response="hump", response_s=28),
    "varied": Scenario(varied=0.3),
    "mixed": Scenario(mixed=True),
    "late": Scenario(late_s=(30, 60)),
    "noisy": Scenario(noise=0.15),
    "late_noisy": Scenario(late_s=(30, 60), noise=0.15),
    "traffic": Scenario(traffic=0.25),
    "traffic_late": Scenario(traffic=0.25, late_s=(30, 60)),
}
SPOILED = ("late", "noisy", "late_noisy", "traffic", "traffic_late")
"""Their intervals may miss a little more often, if the flag is shown (GOALS.md)."""


class Truth(msgspec.Struct, eq=False):
    """By push or kind: ln of the factor and extra events over the window; the whole show's the same."""

    push_logs: Floats
    push_extra: Floats
    kind_logs: dict[str, float]
    kind_extra: dict[str, float]
    show_log: float
    arrivals: dict[str, float]


def simulate(scenario: Scenario, seed: int) -> tuple[ShowRows, Truth]:
    """Play one show."""
    rng = np.random.default_rng([seed, 20261122])
    seconds = MINUTES * 60
    times = _push_times(scenario, rng)
    kinds = rng.permutation([*FACTORS] * (1 + len(times) // len(FACTORS)))[: len(times)]
    answers = _answers(times, scenario)
    own = scenario.varied * rng.standard_normal(len(times))
    logs = np.array([np.log(FACTORS[str(kind)]) for kind in kinds])
    logs = np.where(logs > 0, logs + own, 0.0)
    if scenario.mixed:
        logs = rng.permutation(logs)

    brought = scenario.traffic * np.where(kinds == "giveaway", 0.0, 1.0)
    viewers, arriving = _viewers(times, brought, rng)
    drift = ar1(seconds, scenario.drift_sd, scenario.drift_s, rng)
    quiet = scenario.per_min / 60 * viewers / _VIEWERS * np.exp(drift)
    rate = quiet * np.exp(answers @ logs)
    burst = np.ones(seconds)
    if scenario.dispersion is not None:
        burst = np.repeat(rng.gamma(scenario.dispersion, 1 / scenario.dispersion, seconds // 10), 10)

    truth = _truth(times, kinds, answers * logs, rate)
    truth.arrivals = {kind: float((arriving[1][:, kinds == kind]).sum()) for kind in FACTORS}
    chat = 2.5 * viewers / _VIEWERS * np.exp(ar1(seconds, 0.2, 180, rng) + 0.3 * answers @ logs)
    counts = rng.poisson(rate * burst).astype(float)
    orders = int(rng.binomial(int(counts.sum()), 0.4))
    rows = ShowRows(
        start_us=_START_US,
        outcome="carts",
        counts=counts,
        viewers=_told(viewers, scenario, rng),
        heard=np.ones(seconds, dtype=bool),
        pushes=tuple(
            PushAt(f"p{i}", str(kind), f"sku{i % 4}", float(at_s))
            for i, (kind, at_s) in enumerate(zip(kinds, times, strict=True))
        ),
        enters=rng.poisson(arriving[0] + arriving[1].sum(axis=1)).astype(float),
        comments=rng.poisson(chat).astype(float),
        control=rng.poisson(viewers / _VIEWERS) * rng.integers(1, 10, seconds).astype(float),
        basket=Basket(orders, 9900.0, 9900.0 / max(orders, 1) ** 0.5, int(counts.sum())),
    )
    return rows, truth


def ar1(n: int, sd: float, seconds: float, rng: np.random.Generator) -> Floats:
    """Return a stationary drift, one value a second, made in steps of ten."""
    steps = n // 10 + 2
    keep = np.exp(-10 / seconds)
    shocks = sd * np.sqrt(1 - keep**2) * rng.standard_normal(steps)
    values = np.empty(steps)
    values[0] = sd * rng.standard_normal()
    for i in range(1, steps):
        values[i] = keep * values[i - 1] + shocks[i]
    return np.interp(np.arange(n), np.arange(steps) * 10.0, values)


def _push_times(scenario: Scenario, rng: np.random.Generator) -> Floats:
    """Draw times at random with a least gap between them, clear of the show's ends."""
    first, last = _QUIET_ENDS_S[0], MINUTES * 60 - _QUIET_ENDS_S[1]
    spare = last - first - scenario.min_gap_s * (scenario.pushes - 1)
    free = np.sort(rng.uniform(0, spare, scenario.pushes))
    times: Floats = np.floor(first + free + scenario.min_gap_s * np.arange(scenario.pushes))
    return times


def _answers(times: Floats, scenario: Scenario) -> Floats:
    ages = np.arange(MINUTES * 60)[:, None] + 0.5 - times
    since = np.maximum(ages, 0.0)
    if scenario.response == "box":
        return np.where((ages >= 0) & (ages < scenario.response_s), 1.0, 0.0)
    if scenario.response == "hump":
        return since / scenario.response_s * np.exp(1 - since / scenario.response_s)
    return np.where(ages >= 0, np.exp(-since / scenario.response_s), 0.0)


def _viewers(
    times: Floats, brought: Floats, rng: np.random.Generator
) -> tuple[Floats, tuple[Floats, Floats]]:
    """Return who watches, and who arrives a second: by themselves, and for each push."""
    n = MINUTES * 60
    t = np.arange(n)
    usual = _VIEWERS * (0.4 + 0.8 * np.sin(np.pi * np.clip(t / n, 0.02, 0.95)))
    usual = usual * np.exp(ar1(n, 0.1, 240, rng))
    for at in rng.uniform(0, n, rng.poisson(MINUTES / 20)):
        since = t - at
        usual += np.where(since >= 0, rng.uniform(100, 400) * np.exp(-np.maximum(since, 0) / 240), 0.0)
    ages = t[:, None] - times
    since = np.maximum(ages, 0.0)
    coming = np.where(ages >= 0, np.exp(-since / _COME_S) / _COME_S, 0.0) * brought * _VIEWERS
    # Who comes within half a minute and stays three: the convolution of the two.
    still = (np.exp(-since / _STAY_S) - np.exp(-since / _COME_S)) * _STAY_S / (_STAY_S - _COME_S)
    extra = still * brought * _VIEWERS
    alone = np.maximum(np.gradient(usual) + usual / _STAY_S, 0.2)
    return usual + extra.sum(axis=1), (alone, coming)


def _told(viewers: Floats, scenario: Scenario, rng: np.random.Generator) -> Floats:
    """Return the counts as the feed tells them: a sample every ten seconds, held, perhaps late and wrong."""
    late_s = int(rng.integers(scenario.late_s[0], scenario.late_s[1] + 1))
    sampled = np.maximum(np.arange(0, len(viewers), 10) - late_s, 0)
    told = viewers[sampled] * np.exp(scenario.noise * rng.standard_normal(len(sampled)))
    return np.repeat(np.round(told), 10)[: len(viewers)]


def _truth(
    times: Floats, kinds: np.ndarray[tuple[int], np.dtype[np.str_]], lifted: Floats, rate: Floats
) -> Truth:
    """``lifted`` is what each push adds to the log rate, (seconds, pushes)."""
    ages = np.arange(len(rate))[:, None] + 0.5 - times
    inside = (ages >= 0) & (ages < WINDOW_S)
    told = (rate[:, None] * inside).sum(axis=0)
    without = (rate[:, None] * np.exp(-lifted) * inside).sum(axis=0)
    kind_logs, kind_extra = {}, {}
    for kind in FACTORS:
        mine = kinds == kind
        union = inside[:, mine].any(axis=1)
        bare = (rate * np.exp(-lifted[:, mine].sum(axis=1)))[union].sum()
        kind_logs[kind] = float(np.log(rate[union].sum() / bare))
        kind_extra[kind] = float(rate[union].sum() - bare)
    union = inside.any(axis=1)
    show_log = float(np.log(rate[union].sum() / (rate * np.exp(-lifted.sum(axis=1)))[union].sum()))
    return Truth(np.log(told / without), told - without, kind_logs, kind_extra, show_log, {})
