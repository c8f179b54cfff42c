"""Pushes: what was put before the audience, and what became of it at each target.

Its rule: a push is requested, then has one outcome per target, and stays before the audience until it is
ended or undone. One push of a kind about one thing is open at a time, so a push can be found by what it is
about.
"""

from __future__ import annotations

import msgspec

from livestream_console.core.envelope import Observed, Recorded
from livestream_console.core.events import (
    PushEnded,
    PushFailed,
    PushRequested,
    PushShown,
    PushUncertain,
    PushUndone,
)
from livestream_console.core.facts import desk_fact

_OUTCOMES: dict[type, str] = {PushShown: "shown", PushFailed: "failed", PushUncertain: "uncertain"}


class Push(msgspec.Struct):
    """``offer`` names the flash sale or giveaway. ``targets`` maps each to ``requested`` or its outcome."""

    push: str
    what: str
    product: str | None
    offer: str | None
    by: str | None
    at_us: int
    targets: dict[str, str] = {}
    reasons: dict[str, str] = {}
    ended_us: int | None = None

    @property
    def about(self) -> str | None:
        return self.offer or self.product


class PushState(msgspec.Struct):
    pushes: dict[str, Push] = {}
    standing: list[str] = []
    """Ids of those before the audience, oldest first."""


def evolve(state: PushState, recorded: Recorded) -> None:
    event = recorded.event
    if isinstance(event, PushRequested):
        push = state.pushes.get(event.push)
        if push is None:
            push = Push(event.push, event.what, event.product, event.offer, event.by, recorded.time_us)
            state.pushes[event.push] = push
            state.standing.append(event.push)
        if event.target is not None:
            push.targets[event.target] = "requested"
    elif isinstance(event, PushShown | PushFailed | PushUncertain):
        push = state.pushes.get(event.push)
        if push is not None and event.target is not None:
            push.targets[event.target] = _OUTCOMES[type(event)]
            if event.reason is not None:
                push.reasons[event.target] = event.reason
    elif isinstance(event, PushEnded | PushUndone):
        push = state.pushes.get(event.push)
        if push is not None and push.ended_us is None:
            push.ended_us = recorded.time_us
            state.standing.remove(event.push)


def standing_of(state: PushState, what: str | None = None) -> list[Push]:
    """Return the pushes before the audience, all or those of one kind, oldest first."""
    pushes = (state.pushes[push_id] for push_id in state.standing)
    return [push for push in pushes if what is None or push.what == what]


def standing(state: PushState, what: str, about: str) -> Push | None:
    """Return the push of this kind about this thing that is still before the audience."""
    return next((push for push in standing_of(state, what) if push.about == about), None)


def unfinished(state: PushState) -> list[tuple[Push, str]]:
    """Return the pushes, each with the target, of which nobody knows yet whether they were shown."""
    pushes = state.pushes.values()
    return [(p, target) for p in pushes for target, outcome in p.targets.items() if outcome == "requested"]


def end(push: Push, now_us: int, *, by: str | None = None, reason: str | None = None) -> Observed:
    event = PushEnded(push.push, push.what, push.product, push.offer, by=by, reason=reason)
    return desk_fact(event, now_us)


def undo(push: Push, now_us: int, *, by: str | None = None) -> Observed:
    return desk_fact(PushUndone(push.push, push.what, push.product, push.offer, by=by), now_us)
