"""What is asked of a sell-out forecast, and what it says: values that a screen can hold without the sums.

Rule: minutes are from now; None lies beyond what was asked or looked at, and the state says why.
"""

from __future__ import annotations

from math import isfinite

import msgspec

_MOST_LOG_EFFECT = 5.0
"""No push sells a hundred and fifty times as much."""


class Boost(msgspec.Struct, frozen=True):
    """A push whose effect is known: the log-rate rises by ``log_effect`` (± ``sd``) and fades in ``decay_s``.

    ``at_min`` is minutes from now, negative for one that was.
    """

    at_min: float
    log_effect: float
    sd: float = 0.0
    decay_s: float = 40.0

    @property
    def is_sound(self) -> bool:
        sane = abs(self.log_effect) <= _MOST_LOG_EFFECT and 0 <= self.sd <= _MOST_LOG_EFFECT
        return sane and isfinite(self.at_min) and 0 < self.decay_s < float("inf")


class Plan(msgspec.Struct, frozen=True):
    """What is asked of the forecast, in minutes from now; None: not asked.

    ``slot_min`` is when the product's slot ends, ``show_min`` when the show does, ``lead_min`` how long fresh
    stock would take. ``opening`` is the stock that the show began with.
    """

    slot_min: float | None = None
    show_min: float | None = None
    lead_min: float | None = None
    opening: int | None = None
    boosts: tuple[Boost, ...] = ()
    horizon_min: int = 240


class Forecast(msgspec.Struct, frozen=True):
    """Minutes until sold out: median and 80 % interval; None lies beyond the horizon.

    ``state``: ok, too_few_events, or cannot_tell (the input makes no sense). ``sold_out_in_slot`` and
    ``much_left`` (over 30 % of the opening stock at the end of the show) are probabilities, ``needed`` is how
    many units will at most (95 %) be asked for until fresh stock can be there.
    """

    state: str
    median_min: float | None = None
    low_min: float | None = None
    high_min: float | None = None
    sold_out_in_slot: float | None = None
    much_left: float | None = None
    needed: int | None = None
