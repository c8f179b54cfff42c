"""The whole crowd: its rooms and a shop in virtual time, made of one seed.

Rule: pure. The same seed, start, steps and journal lines give the same stream; the clock belongs to the
caller.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from random import Random

from livestream_console.core.commands import ProductDraft
from livestream_console.core.envelope import Observed, Recorded
from livestream_console.core.events import PushRequested, PushShown
from livestream_console.rehearsal.effects import Excitement
from livestream_console.rehearsal.rooms import Room, RoomPlan
from livestream_console.rehearsal.scene import Scene
from livestream_console.rehearsal.shoppers import Shoppers


class Crowd:
    """``rate_per_s`` comments a second over all rooms at the usual number of viewers; it moves with the
    audience.
    """

    def __init__(
        self,
        seed: int,
        rate_per_s: float,
        start_us: int,
        plans: Sequence[RoomPlan],
        products: Iterable[ProductDraft] = (),
    ) -> None:
        self._rate_per_s = rate_per_s
        self._usual_viewers = sum(plan.usual for plan in plans)
        self._scene = Scene(products)
        self._excitement = Excitement()
        self._pushes: set[str] = set()
        run = start_us // 1_000_000
        self._rooms = [
            (plan, Room(plan, Random(f"{seed}/{plan.platform}"), self._scene, run)) for plan in plans
        ]
        self._shoppers = Shoppers(
            Random(f"{seed}/shop"), self._scene, self._excitement, f"rehearsal-{run}", self._usual_viewers
        )

    @property
    def viewers(self) -> int:
        """Everybody in the rooms now."""
        return sum(room.tide.viewers for _, room in self._rooms)

    def step(self, now_us: int, dt_s: float) -> list[Observed]:
        """Return what happened in the ``dt_s`` seconds before ``now_us``: each room's part in order, then
        the shop's.
        """
        seen: list[Observed] = []
        for plan, room in self._rooms:
            seen += room.step(now_us, dt_s, self._rate_per_s * plan.usual / self._usual_viewers)
        seen += self._shoppers.step(now_us, dt_s, self.viewers)
        return seen

    def on_recorded(self, batch: Sequence[Recorded]) -> None:
        """Let the crowd see what the desk put before it; other lines are passed over."""
        for recorded in batch:
            self._scene.see(recorded)
            event = recorded.event
            # One push counts once, however many targets show it; the host says it aloud even where none does.
            if isinstance(event, PushRequested | PushShown) and event.push not in self._pushes:
                self._pushes.add(event.push)
                self._excitement.note(event.what, recorded.time_us)
