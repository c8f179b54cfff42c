"""What is known of a show's switchbacks, one at a time open."""

from __future__ import annotations

import msgspec

from livestream_console.core.giveaways.draw import unhex
from livestream_console.core.switchback.plan import Design, Switch, cue, schedule

SECOND_US = 1_000_000


class Switchback(msgspec.Struct):
    """``a`` and ``b`` are products. ``status``: sealed, running, ended, or stopped before its time.

    ``reason`` and ``stopped_by`` are of a stop.
    """

    switchback: str
    a: str
    b: str
    design: Design
    secret: str
    seal: str
    sealed_us: int
    by: str | None = None
    status: str = "sealed"
    started_us: int | None = None
    over_us: int | None = None
    stopped_by: str | None = None
    reason: str | None = None

    @property
    def switches(self) -> tuple[Switch, ...]:
        return schedule(unhex(self.secret), self.design)

    @property
    def ends_us(self) -> int | None:
        """When the last block ends, unless it is stopped before."""
        return None if self.started_us is None else self.started_us + self.design.total_s * SECOND_US

    def product(self, switch: Switch) -> str:
        return self.a if switch.card == "a" else self.b

    def now(self, now_us: int) -> Switch | None:
        """Return whose turn it is; None unless it runs."""
        if self.status != "running" or self.started_us is None:
            return None
        return cue(self.switches, (now_us - self.started_us) / SECOND_US)


class SwitchbackState(msgspec.Struct):
    """``open`` names the one that is sealed or running."""

    switchbacks: dict[str, Switchback] = {}
    open: str | None = None

    @property
    def latest(self) -> Switchback | None:
        return self.switchbacks[next(reversed(self.switchbacks))] if self.switchbacks else None
