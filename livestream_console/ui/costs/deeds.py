"""Opens the costs of the live show, from the palette."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from livestream_console.core.commands import EnterCost, Rejected
from livestream_console.core.ports import Notice, Notifier
from livestream_console.engine.source import ShowSource
from livestream_console.ui import seat
from livestream_console.ui.actions import Actions
from livestream_console.ui.costs.form import CostsForm
from livestream_console.ui.tasks import TaskScope

translate = QCoreApplication.translate


class CostDeeds:
    """``source`` is the show that is looked at; what a past one cost stands in its review."""

    def __init__(
        self, window: QWidget, source: Callable[[], ShowSource], actions: Actions, notifier: Notifier
    ) -> None:
        self._window = window
        self._source = source
        self._notifier = notifier
        self._tasks = TaskScope(window)
        actions.add(
            "costs.enter",
            translate("Costs", "Costs of the show…"),
            self.ask,
            group=translate("Costs", "Show"),
        )

    async def settled(self) -> None:
        """Wait until everything this has begun is done."""
        await self._tasks.settled()

    def ask(self) -> None:
        source = self._source()
        if source.live:
            self._tasks.start(self._ask(source), "ask for costs", exclusive="costs")
        else:
            self._notifier.notify(Notice("costs_in_review"))

    async def _ask(self, source: ShowSource) -> None:
        async def submit(command: EnterCost) -> Rejected | None:
            outcome = await source.dispatch(msgspec.structs.replace(command, by=seat.role()))
            return outcome.rejected

        form = CostsForm(self._window, lambda: source.state.metrics.costs, source.state.currency, submit)
        await form.run()
        form.deleteLater()
