"""What a person may do with one segment that has not begun: each change with the plan it comes to."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QCoreApplication

from livestream_console.core.rundown.book import RundownState
from livestream_console.core.rundown.clock import clock, planned_start
from livestream_console.core.rundown.plan import Planned, Plans, moved, postponed, retimed

translate = QCoreApplication.translate

_MINUTE_S = 60


def postponed_from(rundown: RundownState, now_us: int) -> Plans:
    """Return what is yet to come, timed so that the show is where it should be."""
    planned, found = rundown.planned, clock(rundown, now_us)
    start_us = planned_start(rundown, planned[0].segment) if planned else None
    if found is None or found.behind_us is None or start_us is None:
        return planned
    return postponed(planned, start_us + found.behind_us, found.behind_us)


def changes_of(plan: Planned, planned: Plans) -> list[tuple[str, Plans]]:
    """Return the changes in words, each with all that is then yet to come."""
    name = plan.segment
    if plan.skipped:
        taken = tuple(msgspec.structs.replace(p, skipped=p.skipped and p is not plan) for p in planned)
        return [(translate("Rundown", "Take it in again"), taken)]
    return [
        (translate("Rundown", "Earlier"), moved(planned, name, earlier=True)),
        (translate("Rundown", "Later"), moved(planned, name, earlier=False)),
        (translate("Rundown", "A minute longer"), retimed(planned, name, _MINUTE_S)),
        (translate("Rundown", "A minute shorter"), retimed(planned, name, -_MINUTE_S)),
    ]
