"""How the show is run: its start and end, rundown, marks, targets, costs, and what no version knows."""

from __future__ import annotations

from typing import Any

from livestream_console.core.events.event import Event
from livestream_console.core.money import Money


class ShowStarted(Event, frozen=True, gc=False, tag="show.started"):
    title: str = ""
    currency: str = "CNY"


class ShowEnded(Event, frozen=True, gc=False, tag="show.ended"):
    title: str = ""


class RundownChanged(Event, frozen=True, gc=False, tag="rundown"):
    action: str
    segments: tuple[dict[str, Any], ...] = ()
    by: str | None = None


class RundownAdvanced(Event, frozen=True, gc=False, tag="segment"):
    segment: str
    action: str
    planned_us: int | None = None
    by: str | None = None


class CueChanged(Event, frozen=True, gc=False, tag="cue"):
    cue: str
    text: str
    to: str
    action: str


class MarkPlaced(Event, frozen=True, gc=False, tag="mark"):
    text: str = ""
    label: str | None = None


class TargetSet(Event, frozen=True, gc=False, tag="target"):
    what: str
    amount: Money | None = None
    count: int | None = None
    by: str | None = None


class CostEntered(Event, frozen=True, gc=False, tag="cost"):
    what: str
    amount: Money | None = None
    count: int | None = None
    by: str | None = None


class IntentMoved(Event, frozen=True, gc=False, tag="intent"):
    """A write-ahead step: planned, applying, live, ending, done, failed or needs_person."""

    intent: str
    step: str
    what: str = ""
    detail: dict[str, Any] | None = None


class UnknownEvent(Event, frozen=True, gc=False, tag="unknown"):
    """A kind this version does not know; ``fields`` is the line as it came, for a loss-free export."""

    name: str = ""
    fields: dict[str, Any] | None = None
