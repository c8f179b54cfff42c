"""Reading back what was said before the rows that are loaded, a page at a time.

Rule: a page is taken in by slices, so that nobody feels it, and put before all rows in one step. What comes
meanwhile stands below already.
"""

from __future__ import annotations

import asyncio

from livestream_console.engine.source import ShowSource
from livestream_console.ui.comments.intake import Intake

PAGE = 2_000
"""So many events are read back at once: at a reset, and whenever somebody scrolls to the top."""
_SLICE = 250


class History:
    """The way back from one moment of one show."""

    def __init__(self, source: ShowSource, intake: Intake) -> None:
        self._source = source
        self._intake = intake
        self._earliest = source.state.seq + 1
        self._next = self._earliest

    @property
    def is_whole(self) -> bool:
        """Whether everything from the first event on is loaded."""
        return self._earliest <= 1

    @property
    def earliest(self) -> int:
        """Everything from this seq on is loaded."""
        return self._earliest

    async def read(self) -> Intake:
        """Read the page before what is loaded; ``put`` puts it there."""
        events = await self._source.history_before(self._earliest, self._intake.kinds, PAGE)
        page = self._intake.page()
        for start in range(0, len(events), _SLICE):
            page.take(events[start : start + _SLICE])
            await asyncio.sleep(0)
        self._next = events[0].seq if len(events) == PAGE else 1
        return page

    def put(self, page: Intake) -> None:
        self._intake.put_before(page)
        self._earliest = self._next
