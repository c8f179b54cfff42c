"""What is planned of a segment, and how a plan is changed before its segments begin.

Rule: these functions take and return whole lists of what is yet to come. A start that somebody wrote down
stays with its place in the timetable; one that nobody wrote down follows from the lengths before it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec

LEAST_S, LONGEST_S = 1, 10 * 3600
MOST_SEGMENTS = 200
MOST_LETTERS = 200
_SECOND_US = 1_000_000


class Planned(msgspec.Struct, frozen=True, omit_defaults=True):
    """``planned_us`` is a start that was written down. ``push`` is what is put before the audience: card,
    giveaway, or a kind of offer; ``line`` is what the host says, ``owner`` who takes care of it.
    """

    segment: str
    title: str = ""
    duration_s: int = 0
    planned_us: int | None = None
    product: str | None = None
    push: str | None = None
    line: str = ""
    owner: str = ""
    skipped: bool = False

    @property
    def duration_us(self) -> int:
        return self.duration_s * _SECOND_US


Plans = tuple[Planned, ...]


def told(plan: Planned) -> dict[str, Any]:
    """Spell a segment for the journal."""
    found: dict[str, Any] = msgspec.to_builtins(plan)
    return found


def heard(said: dict[str, Any]) -> Planned | None:
    """Read a segment, which may be of another program: what is of a wrong type is left out."""
    name = said.get("segment", said.get("id"))
    if not isinstance(name, str) or not name:
        return None
    seconds, planned_us = said.get("duration_s"), said.get("planned_us")
    length = seconds if isinstance(seconds, int | float) and 0 < seconds <= LONGEST_S else 0
    return Planned(
        name,
        _text(said.get("title")) or "",
        max(LEAST_S, round(length)) if length else 0,
        planned_us if type(planned_us) is int else None,
        _text(said.get("product")),
        _text(said.get("push")),
        _text(said.get("line")) or "",
        _text(said.get("owner")) or "",
        said.get("skipped") is True,
    )


def starts(plans: Sequence[Planned], at_us: int | None = None) -> list[int | None]:
    """Return when each segment should begin; ``at_us`` is when the one before them should end."""
    found = []
    for plan in plans:
        at_us = plan.planned_us if plan.planned_us is not None else at_us
        found.append(at_us)
        at_us = None if at_us is None else at_us + plan.duration_us
    return found


# --- changes of what is yet to come -------------------------------------------------------------------------


def retimed(plans: Plans, segment: str, seconds: int) -> Plans:
    """Make a segment longer or shorter; what follows it begins so much later or sooner."""
    place = _place(plans, segment)
    plan = plans[place]
    length_s = min(max(plan.duration_s + seconds, min(plan.duration_s, 60)), LONGEST_S)
    changed = msgspec.structs.replace(plan, duration_s=length_s)
    return (*plans[:place], changed, *_later(plans[place + 1 :], length_s - plan.duration_s))


def moved(plans: Plans, segment: str, *, earlier: bool) -> Plans:
    """Let a segment change places with its neighbour; at either end nothing changes."""
    first = _place(plans, segment) - earlier
    if not 0 <= first < len(plans) - 1:
        return plans
    one, other = plans[first : first + 2]
    at_us = one.planned_us
    behind_us = None if at_us is None or other.planned_us is None else at_us + other.duration_us
    return (
        *plans[:first],
        msgspec.structs.replace(other, planned_us=at_us),
        msgspec.structs.replace(one, planned_us=behind_us),
        *plans[first + 2 :],
    )


def inserted(plans: Plans, place: int, new: Planned) -> Plans:
    """Put a segment before the one at ``place``, which begins later by its length."""
    return (*plans[:place], new, *_later(plans[place:], new.duration_s))


def postponed(plans: Plans, at_us: int, late_us: int) -> Plans:
    """Let the first one begin at ``at_us``, and all whose start was written down so much later."""
    if not plans:
        return plans
    first, *others = _later(plans, round(late_us / _SECOND_US))
    return (msgspec.structs.replace(first, planned_us=at_us), *others)


def _later(plans: Plans, seconds: int) -> Plans:
    return tuple(
        plan
        if plan.planned_us is None
        else msgspec.structs.replace(plan, planned_us=plan.planned_us + seconds * _SECOND_US)
        for plan in plans
    )


def _place(plans: Plans, segment: str) -> int:
    return next(place for place, plan in enumerate(plans) if plan.segment == segment)


def _text(value: Any) -> str | None:
    """Read a text as one line: a rundown is written one line a segment."""
    return " ".join(value.split())[:MOST_LETTERS] if isinstance(value, str) else None
