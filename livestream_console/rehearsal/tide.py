"""How many people watch a room: a short rise, a wobble around the usual number, now and then a raid.

Rule: one number, ``level``, drives everything else in the room, as exposure does on the air.
"""

from __future__ import annotations

import math
from random import Random

_RISE_FROM, _RISE_S = 0.8, 30.0
_WOBBLE_SD, _WOBBLE_S = 0.08, 90.0
_SWELL, _SWELL_S = 0.06, 1500.0
_RAID_EVERY_S, _RAID_EBB_S = 600.0, 60.0
_RAID_SIZE = (0.15, 0.45)


class Tide:
    """The audience of one room. ``usual`` is its long-run level; ``level`` tells the present one as a share
    of it.
    """

    def __init__(self, rng: Random, usual: int) -> None:
        self.usual = usual
        self.level = _RISE_FROM
        self.raid = 0
        """People that a raid brought during the last step."""
        self._rng = rng
        self._age_s = 0.0
        self._wobble = 0.0
        self._raided = 0.0
        self._turn = rng.random() * math.tau

    @property
    def viewers(self) -> int:
        return round(self.usual * self.level)

    def step(self, dt_s: float) -> None:
        """Let time pass."""
        rng = self._rng
        self._age_s += dt_s
        self._wobble -= self._wobble * dt_s / _WOBBLE_S
        self._wobble += _WOBBLE_SD * math.sqrt(2 * dt_s / _WOBBLE_S) * rng.gauss(0.0, 1.0)
        self._raided *= math.exp(-dt_s / _RAID_EBB_S)
        self.raid = 0
        if rng.random() < dt_s / _RAID_EVERY_S:
            share = rng.uniform(*_RAID_SIZE)
            self._raided += share
            self.raid = round(self.usual * share)
        risen = 1.0 - (1.0 - _RISE_FROM) * math.exp(-3.0 * self._age_s / _RISE_S)
        swell = _SWELL * math.sin(math.tau * self._age_s / _SWELL_S + self._turn)
        self.level = max(0.1, risen * (1.0 + self._wobble + swell) + self._raided)
