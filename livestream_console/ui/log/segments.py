"""What became of the rundown, in words: how it was planned and changed, and how it was gone through.

Rule: a fact names a segment by its id, and a changed plan is in the journal as a whole; so what was heard
before is remembered, and a change is said as what it changed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from livestream_console.core.envelope import Recorded
from livestream_console.core.events import RundownAdvanced, RundownChanged
from livestream_console.core.rundown.plan import Planned, heard
from livestream_console.core.show import ShowState
from livestream_console.ui import formats
from livestream_console.ui.log.steps import Said, Writers, step
from livestream_console.ui.marked import QT_TRANSLATE_NOOP
from livestream_console.ui.rundown.words import title

translate = QCoreApplication.translate

_MOST_SAID = 3
"""A change of more segments is somebody writing the rundown anew."""
_STEPS = {
    "started": QT_TRANSLATE_NOOP("Log", "Segment begun: {0}"),
    "ended": QT_TRANSLATE_NOOP("Log", "Segment over: {0}"),
    "skipped": QT_TRANSLATE_NOOP("Log", "Segment left out: {0}"),
    "moved": QT_TRANSLATE_NOOP("Log", "Segment moved to {1}: {0}"),
}


class Segments:
    """Says the rundown of one show. It knows what stands in ``state``; some of it may be told again."""

    def __init__(self, state: ShowState) -> None:
        self._shelf = state.shelf
        known = state.rundown.segments
        self._plans: dict[str, Planned] = {segment.plan.segment: segment.plan for segment in known}
        self._begun: dict[str, int] = {
            segment.plan.segment: segment.ran[-1].from_us for segment in known if segment.ran
        }
        self.writers: Writers = {RundownChanged: self._changed, RundownAdvanced: self._advanced}

    def _changed(self, recorded: Recorded, event: RundownChanged) -> Said:
        before, plans = self._plans, _read(event.segments)
        done = {name: plan for name, plan in before.items() if name in self._begun}
        self._plans = done | plans
        if event.action == "defined":
            said = translate("Log", "Rundown written, segments: {0}")
            return "info", said.format(formats.number(len(plans)))
        old, new = ({name: one[name] for name in one if name not in done} for one in (before, plans))
        changes = [*self._differences(old, new)]
        if 0 < len(changes) <= _MOST_SAID:
            return "info", translate("Log", "; ").join(changes)
        said = translate("Log", "Rundown changed, segments still to come: {0}")
        return "info", said.format(formats.number(len(new)))

    def _differences(self, old: Mapping[str, Planned], new: Mapping[str, Planned]) -> Iterator[str]:
        for name, plan in new.items():
            was = old.get(name)
            if was is None:
                yield translate("Log", "Segment inserted: {0}").format(self._title(plan))
            elif plan.skipped != was.skipped:
                taken = translate("Log", "Segment taken in again: {0}")
                yield (step(_STEPS, "skipped") if plan.skipped else taken).format(self._title(plan))
            elif plan.duration_s != was.duration_s:
                length = formats.duration(plan.duration_us)
                yield translate("Log", "Segment now planned for {1}: {0}").format(self._title(plan), length)
            elif self._title(plan) != self._title(was):
                yield translate("Log", "Segment {0} is now {1}").format(self._title(was), self._title(plan))
        for name, plan in old.items():
            if name not in new:
                yield translate("Log", "Segment struck out: {0}").format(self._title(plan))
        both = [name for name in new if name in old]
        if both != [name for name in old if name in new]:
            order = translate("Log", ", ").join(self._title(new[name]) for name in both)
            yield translate("Log", "Segments now in this order: {0}").format(order)
        elif both and list(old) == list(new) and _shifted(old[both[0]], new[both[0]]):
            at = formats.clock(new[both[0]].planned_us or 0)[:5]
            yield translate("Log", "What is to come is timed anew, from {0} on").format(at)

    def _advanced(self, recorded: Recorded, event: RundownAdvanced) -> Said:
        name, now_us = event.segment, recorded.time_us
        plan = self._plans.setdefault(name, Planned(name))
        at = "" if event.planned_us is None else formats.clock(event.planned_us)[:5]
        text = step(_STEPS, event.action).format(self._title(plan), at)
        since_us = self._begun.get(name, now_us)
        if event.action == "started":
            if since_us < now_us:
                text = translate("Log", "Back to segment: {0}").format(self._title(plan))
            self._begun[name] = now_us
        elif event.action == "ended" and since_us < now_us:
            text = translate("Log", "{0}, after {1}").format(text, formats.duration(now_us - since_us))
        return "info", text

    def _title(self, plan: Planned) -> str:
        return title(self._shelf, plan)


def _read(segments: tuple[dict[str, Any], ...]) -> dict[str, Planned]:
    return {plan.segment: plan for said in segments if (plan := heard(said)) is not None}


def _shifted(old: Planned, new: Planned) -> bool:
    return new.planned_us is not None and new.planned_us != old.planned_us
