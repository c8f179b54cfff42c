"""How much the crowd's buying answers a push: the known truth against which an uplift estimate can be judged.

Rule: the cart rate is viewers × base × exp(Σ ln(effect) · exp(−age / DECAY_S)) over all pushes so far,
whole room alike.
"""

from __future__ import annotations

import math

KNOWN_EFFECTS: dict[str, float] = {"card": 1.5, "flash_sale": 3.0, "giveaway": 1.0}
"""Factor on the cart rate in the moment of the push, by what was pushed. A kind that is not named does
nothing.
"""

DECAY_S = 40.0
"""The logarithm of the factor falls to 1/e in this time."""

_FORGOTTEN_S = 8 * DECAY_S


class Excitement:
    """The pushes that still matter and the factor they give together."""

    def __init__(self) -> None:
        self._pushes: list[tuple[int, float]] = []

    def note(self, what: str, at_us: int) -> None:
        log_effect = math.log(KNOWN_EFFECTS.get(what, 1.0))
        if log_effect:
            self._pushes.append((at_us, log_effect))

    def factor(self, now_us: int) -> float:
        """Return what the cart rate is multiplied by now; 1.0 without a recent push."""
        if not self._pushes:
            return 1.0
        self._pushes = [(at, log) for at, log in self._pushes if now_us - at < _FORGOTTEN_S * 1e6]
        return math.exp(
            sum(log * math.exp((at - now_us) / 1e6 / DECAY_S) for at, log in self._pushes if at <= now_us)
        )
