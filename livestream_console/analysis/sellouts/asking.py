"""What is asked of a product's sell-out and what is said of it, and the function for the worker process.

Rule: plain values in and out, so that the desk's process needs no array library; a product of which nothing
can be told says why. Its pushes, gone by and planned, are known kernels as far as the show's own fit knows
what their kind does.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import exp, log
from typing import TYPE_CHECKING

import msgspec

from livestream_console.analysis.pushes.values import KindEffect
from livestream_console.analysis.sellouts.values import Boost, Forecast, Plan
from livestream_console.core.audience import Ints

if TYPE_CHECKING:
    from livestream_console.analysis.arrays import Floats

BIN_S = 30
MOST_BINS = 4 * 3600 // BIN_S
"""What sold longer ago tells nothing of the pace now."""
_SECOND_US = 1_000_000
_MINUTE_US = 60_000_000
_DECAY_S = 40.0
_WINDOW_S = 120
_TOLD_SD = 1.0
"""An effect that is known worse than by a factor of e says nothing of the next push."""


class SellOut(msgspec.Struct, frozen=True):
    """When ``left`` units will be gone. ``reason`` says why there is no forecast: no_stock_number, sold_out,
    too_few_sales, cannot_tell, failed, or pending (none was made yet).
    """

    product: str
    left: int | None
    as_of_us: int
    reason: str | None = None
    forecast: Forecast | None = None


class Selling(msgspec.Struct, frozen=True):
    """A product on sale: ``sales`` are (when, units), ``pushes`` (when, kind), those to come as well."""

    product: str
    left: int
    opening: int | None
    sales: tuple[tuple[int, int], ...]
    pushes: tuple[tuple[int, str], ...] = ()


class Asked(msgspec.Struct, frozen=True):
    """The rows begin at ``rows_us``, a number a second; the products were on sale for ``bins`` of 30 s."""

    now_us: int
    bins: int
    rows_us: int
    viewers: Ints
    sampled: Ints
    products: tuple[Selling, ...]
    kinds: tuple[KindEffect, ...] = ()


def sell_outs(asked: Asked) -> tuple[SellOut, ...]:
    """Forecast every product that is asked for; 0.1 to 0.25 s of CPU each."""
    viewers = _watching(asked)
    return tuple(_sell_out(asked, viewers, each) for each in asked.products)


def _sell_out(asked: Asked, viewers: Floats | None, selling: Selling) -> SellOut:
    import numpy as np

    from livestream_console.analysis.sellouts.forecast import forecast

    units, lots = np.zeros(asked.bins), []
    first_us = asked.now_us - asked.bins * BIN_S * _SECOND_US
    for at_us, qty in selling.sales:
        place = (at_us - first_us) // (BIN_S * _SECOND_US)
        if 0 <= place < asked.bins and qty > 0:
            units[place] += qty
            lots.append(qty)
    per_order = sum(n * n for n in lots) / sum(lots) if lots else 1.0
    plan = Plan(opening=selling.opening, boosts=tuple(_boosts(asked, selling.pushes)))
    found = forecast(list(units), None if viewers is None else list(viewers), selling.left, plan, per_order)
    reason = {"ok": None, "too_few_events": "too_few_sales"}.get(found.state, "cannot_tell")
    told = found if reason is None else None
    return SellOut(selling.product, selling.left, asked.now_us, reason, told)


def _watching(asked: Asked) -> Floats | None:
    """Return the mean viewers of each bin, NaN without a sample; None where nobody ever told."""
    import numpy as np

    if not any(asked.sampled):
        return None
    means = np.full(asked.bins, np.nan)
    first_us = asked.now_us - asked.bins * BIN_S * _SECOND_US
    for place in range(asked.bins):
        first = (first_us - asked.rows_us) // _SECOND_US + place * BIN_S
        span = slice(max(0, first), max(0, first + BIN_S))
        known = [n for n, rooms in zip(asked.viewers[span], asked.sampled[span], strict=True) if rooms]
        if known:
            means[place] = sum(known) / len(known)
    return means


def _boosts(asked: Asked, pushes: Sequence[tuple[int, str]]) -> Iterator[Boost]:
    effects = {one.kind: one.effect for one in asked.kinds}
    for at_us, kind in pushes:
        effect = effects.get(kind)
        if effect is not None and effect.verdict != "too_few_events" and effect.log_sd < _TOLD_SD:
            height = _height(exp(effect.log_mean))
            slope = height / effect.log_mean if effect.log_mean else _WINDOW_S / _DECAY_S
            at_min = (at_us - asked.now_us) / _MINUTE_US
            yield Boost(at_min, height, slope * effect.log_sd, _DECAY_S)


def _height(factor: float) -> float:
    """Return from which log-effect at first a fading one comes to this factor over the window."""
    low, high = (0.0, log(factor) * _WINDOW_S / _DECAY_S * 2) if factor > 1 else (-5.0, 0.0)
    shares = [exp(-(second + 0.5) / _DECAY_S) for second in range(0, _WINDOW_S, 5)]
    for _ in range(30):
        middle = (low + high) / 2
        if sum(exp(middle * share) for share in shares) / len(shares) < factor:
            low = middle
        else:
            high = middle
    return (low + high) / 2
