"""What a switchback of this design would find at the room's present rate, in words, before anybody agrees.

Rule: the worker works it out; while it does, what stands is said to be of the plan before.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from livestream_console.analysis.switchbacks.found import RATIOS, Chances, Rate
from livestream_console.core.switchback.plan import Design
from livestream_console.ui import theme
from livestream_console.ui.switchback import words
from livestream_console.ui.tasks import TaskScope

ChancesOf = Callable[[Design, float], Awaitable[Chances | None]]
USUAL_RATE = 8.0
_LIKELY, _UNLIKELY = 0.8, 0.5


class ChancesView(QWidget):
    def __init__(self, rate: Rate | None, chances_of: ChancesOf) -> None:
        super().__init__()
        self._rate = rate.a_minute if rate is not None and rate.a_minute > 0 else USUAL_RATE
        self._chances_of = chances_of
        self._tasks = TaskScope(self)
        self._wanted: Design | None = None
        self._busy = False
        self.shown: Chances | None = None
        outcome = words.counted(rate.outcome if rate is not None else "carts")
        known = self.tr("At {0} {1} a minute, as in the last ten, such a show finds").format(
            f"{self._rate:.1f}", outcome
        )
        unknown = self.tr("Nothing was counted yet. At {0} {1} a minute such a show finds").format(
            f"{self._rate:.1f}", outcome
        )
        self.head = QLabel(known if rate is not None and rate.a_minute > 0 else unknown)
        self.lines: list[QLabel] = []
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        for place, ratio in enumerate(RATIOS):
            name, line = QLabel(f"×{ratio:g}"), QLabel()
            name.setFont(theme.number_font())
            grid.addWidget(name, place, 0)
            grid.addWidget(line, place, 1)
            self.lines.append(line)
        grid.setColumnStretch(1, 1)
        self.advice = QLabel()
        theme.set_role(self.advice, "warn")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.head)
        column.addLayout(grid)
        column.addWidget(self.advice)
        self._show(None)

    async def settled(self) -> None:
        await self._tasks.settled()

    def look(self, design: Design) -> None:
        """Say what this design would find; of several that were asked for in haste only the last is."""
        self._wanted = design
        if not self._busy:
            self._tasks.start(self._work(), "chances")

    async def _work(self) -> None:
        self._busy = True
        try:
            while self._wanted is not None:
                design, self._wanted = self._wanted, None
                self._show(await self._chances_of(design, self._rate))
        finally:
            self._busy = False

    def _show(self, found: Chances | None) -> None:
        self.shown = found
        by_ratio = dict(found.by_ratio) if found is not None else {}
        for ratio, line in zip(RATIOS, self.lines, strict=True):
            chance = by_ratio.get(ratio)
            if chance is None:
                line.setText(self.tr("being worked out…"))
                theme.set_role(line, "muted")
                continue
            line.setText(self.tr("in {0} of 100 such shows").format(round(chance * 100)))
            theme.set_role(line, "good" if chance >= _LIKELY else "warn" if chance < _UNLIKELY else "")
        weak = by_ratio.get(1.5, 1.0) < _UNLIKELY
        self.advice.setText(self.tr("Even ×1.5 is more often missed: take more pairs or a busier hour."))
        self.advice.setVisible(weak)
