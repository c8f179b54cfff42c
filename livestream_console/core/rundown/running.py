"""The rundown: written, gone through, edited as long as segments have not begun.

Rule: every change of the plan is in the journal as a whole, and what has been on stays in the list with its
times, whatever becomes of the plan.
"""

from __future__ import annotations

import msgspec

from livestream_console.core.commands import (
    BackSegment,
    Command,
    NextSegment,
    Rejected,
    SetRundown,
    SkipSegment,
)
from livestream_console.core.envelope import Observed, Recorded
from livestream_console.core.events import RundownAdvanced, RundownChanged
from livestream_console.core.facts import desk_fact
from livestream_console.core.goods.shelf import ShelfState
from livestream_console.core.rundown.book import Ran, RundownState, Segment
from livestream_console.core.rundown.clock import planned_start
from livestream_console.core.rundown.plan import (
    LEAST_S,
    LONGEST_S,
    MOST_LETTERS,
    MOST_SEGMENTS,
    Planned,
    heard,
    told,
)
from livestream_console.core.rundown.push_words import PUSHES

# --- what follows from the journal --------------------------------------------------------------------------


def evolve(state: RundownState, recorded: Recorded) -> None:
    event = recorded.event
    if isinstance(event, RundownChanged):
        _change(state, event)
    elif isinstance(event, RundownAdvanced):
        _advance(state, event, recorded.time_us)
    state.version += 1


def _change(state: RundownState, event: RundownChanged) -> None:
    """Take a plan over: what it says of segments that have begun is how they were meant."""
    plans = {plan.segment: plan for said in event.segments if (plan := heard(said)) is not None}
    known = {segment.plan.segment: segment for segment in state.segments}
    done, behind = state.segments[: state.place + 1], state.segments[state.place + 1 :]
    for segment in done:
        segment.plan = plans.pop(segment.plan.segment, segment.plan)
    # Somebody went back from these and then struck them out: they were on all the same.
    done[-1:-1] = [segment for segment in behind if segment.ran and segment.plan.segment not in plans]
    state.segments = done
    for name, plan in plans.items():
        segment = known.get(name) or Segment(plan)
        segment.plan = plan
        state.segments.append(segment)


def _advance(state: RundownState, event: RundownAdvanced, at_us: int) -> None:
    segment = state.find(event.segment)
    if segment is None:
        segment = Segment(Planned(event.segment))
        state.segments.append(segment)
    match event.action:
        case "started" if not segment.is_on:
            for other in state.segments:
                _leave(other, at_us)
            segment.ran.append(Ran(at_us))
            state.at = event.segment
            planned_us = segment.plan.planned_us if segment.plan.planned_us is not None else event.planned_us
            segment.plan = msgspec.structs.replace(segment.plan, planned_us=planned_us, skipped=False)
        case "ended":
            _leave(segment, at_us)
        case "skipped" if not segment.is_on:
            segment.plan = msgspec.structs.replace(segment.plan, skipped=True)
        case "moved":
            segment.plan = msgspec.structs.replace(segment.plan, planned_us=event.planned_us)


def _leave(segment: Segment, at_us: int) -> None:
    if segment.is_on:
        segment.ran[-1].to_us = max(segment.ran[-1].from_us, at_us)


# --- what is decided live -----------------------------------------------------------------------------------


def decide(
    state: RundownState, shelf: ShelfState, command: Command, now_us: int
) -> list[Observed] | Rejected:
    match command:
        case SetRundown():
            return _refusal(state, shelf, command) or [_changed(state, command, now_us)]
        case NextSegment():
            return _next(state, command, now_us)
        case BackSegment():
            return _back(state, command, now_us)
        case SkipSegment():
            if all(command.segment != segment.plan.segment for segment in state.coming):
                return Rejected("no_segment")
            return [_advanced(command.segment, "skipped", now_us, command.by)]
    raise TypeError(type(command))


def finish(state: RundownState, by: str | None, now_us: int) -> list[Observed]:
    """Leave no segment on when the show ends."""
    current = state.current
    return [] if current is None else [_advanced(current.plan.segment, "ended", now_us, by)]


def _next(state: RundownState, command: NextSegment, now_us: int) -> list[Observed] | Rejected:
    current, coming = state.current, state.coming
    if not state.segments:
        return Rejected("no_rundown")
    if command.after != (None if current is None else current.plan.segment):
        return Rejected("already_done")
    if current is None and not coming:
        return Rejected("rundown_over")
    facts = finish(state, command.by, now_us)
    if coming:
        name = coming[0].plan.segment
        planned_us = planned_start(state, name)
        facts.append(
            _advanced(name, "started", now_us, command.by, now_us if planned_us is None else planned_us)
        )
    return facts


def _back(state: RundownState, command: BackSegment, now_us: int) -> list[Observed] | Rejected:
    if command.segment != state.at:
        return Rejected("already_done")
    facts, names = finish(state, command.by, now_us), [state.at]
    if facts:
        done = state.segments[: state.place]
        names = [segment.plan.segment for segment in done if not segment.plan.skipped]
    if not names:
        return Rejected("no_segment")
    return [*facts, _advanced(names[-1], "started", now_us, command.by)]


def _refusal(state: RundownState, shelf: ShelfState, command: SetRundown) -> Rejected | None:
    if command.version != state.version:
        return Rejected("rundown_changed")
    done = [segment.plan.segment for segment in state.segments[: state.place + 1]]
    names = [*done, *(plan.segment for plan in command.segments)]
    if not names or len({*names}) != len(names) or len(names) > MOST_SEGMENTS:
        return Rejected("bad_rundown")
    for plan in command.segments:
        if plan.product is not None and plan.product not in shelf.products:
            return Rejected("unknown_product", {"product": plan.product})
        if not _is_sound(plan):
            return Rejected("bad_rundown")
    return None


def _is_sound(plan: Planned) -> bool:
    return (
        bool(plan.segment)
        and bool(plan.title or plan.product)
        and LEAST_S <= plan.duration_s <= LONGEST_S
        and all(len(text) <= MOST_LETTERS for text in (plan.title, plan.line, plan.owner))
        and (plan.push is None or plan.push in PUSHES)
    )


def _changed(state: RundownState, command: SetRundown, now_us: int) -> Observed:
    segments = tuple(told(plan) for plan in command.segments)
    action = "edited" if state.segments else "defined"
    return desk_fact(RundownChanged(action, segments, command.by), now_us)


def _advanced(
    segment: str, action: str, now_us: int, by: str | None, planned_us: int | None = None
) -> Observed:
    return desk_fact(RundownAdvanced(segment, action, planned_us, by), now_us)
