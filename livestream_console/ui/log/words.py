"""Operator events in words.

Rule: one table by event type, a part of it from each subject; an event that is not in it does not belong into
the log.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from livestream_console.core.envelope import Recorded
from livestream_console.core.show import ShowState
from livestream_console.ui.log import running, selling, talking
from livestream_console.ui.log.segments import Segments
from livestream_console.ui.log.steps import Said, Writers

translate = QCoreApplication.translate


class Words:
    """Says the events of one show in the order of their journal; ``state`` is what came before them."""

    def __init__(self, state: ShowState) -> None:
        segments = Segments(state)
        self._writers: Writers = {**running.WRITERS, **selling.WRITERS, **talking.WRITERS, **segments.writers}

    def of_event(self, recorded: Recorded) -> Said | None:
        """Return (level, sentence), or None for an event that is not the log's."""
        writer = self._writers.get(type(recorded.event))
        return None if writer is None else writer(recorded, recorded.event)


def nothing_yet() -> str:
    return translate("Log", "Nothing here yet")
