"""Everything that is estimated of the show that is looked at, kept up to date in the background.

Rule: it looks once a second; all that is dear happens in the worker, and nothing is asked of it before there
is a push or a product on sale.
"""

from __future__ import annotations

import asyncio

from livestream_console.analysis.pushes.values import KindEffect
from livestream_console.core.ports import Notifier, Worker
from livestream_console.engine.effects import Earlier, PushEffects
from livestream_console.engine.scope import TaskScope
from livestream_console.engine.sellouts import SellOuts
from livestream_console.engine.source import ShowSource
from livestream_console.engine.switchbacks import Switchbacks

LOOK_S = 1.0


class Estimates:
    """``effects`` of pushes, ``sell_outs`` of products and ``switchbacks``, of one source at a time."""

    def __init__(
        self,
        source: ShowSource,
        worker: Worker,
        notifier: Notifier | None = None,
        earlier: Earlier | None = None,
    ) -> None:
        self._scope = TaskScope(notifier)
        self.effects = PushEffects(source, worker, self._scope, earlier)
        self.sell_outs = SellOuts(source, worker, self._scope, self._kinds)
        self.switchbacks = Switchbacks(source, worker, self._scope)

    def start(self) -> None:
        """Keep looking until closed."""
        self._scope.start(self._keep_looking(), "estimates")

    def set_source(self, source: ShowSource) -> None:
        """Estimate another show, or this one again."""
        self.effects.set_source(source)
        self.sell_outs.set_source(source)
        self.switchbacks.set_source(source)

    def look(self) -> None:
        self.effects.look()
        self.sell_outs.look()
        self.switchbacks.look()

    async def close(self) -> None:
        """End what is being worked on."""
        self.effects.close()
        self.sell_outs.close()
        self.switchbacks.close()
        await self._scope.close()

    async def _keep_looking(self) -> None:
        while True:
            self.look()
            await asyncio.sleep(LOOK_S)

    def _kinds(self) -> tuple[KindEffect, ...]:
        uplift = self.effects.standing.uplift
        return () if uplift is None else uplift.kinds
