"""A rundown as people write and paste it, one line a segment.

Rule: a line that cannot be understood has a problem, and whoever asks takes all lines or none.
"""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from livestream_console.core.goods.shelf import ShelfState
from livestream_console.core.rundown.lines import (
    PastedLine,
    Problem,
    Timed,
    called,
    understand,
)
from livestream_console.core.rundown.plan import LONGEST_S, MOST_SEGMENTS, Planned, Plans
from livestream_console.core.rundown.push_words import NOTHING, push_at_end, push_of

Moment = Callable[[int], int]
"""Returns the microseconds at so many minutes after the last midnight; there are more than a day's."""

_DAY_MIN = 24 * 60
_HOUR_US = 3_600_000_000
_LATE_US, _AHEAD_US = 4 * _HOUR_US, 20 * _HOUR_US
"""A first start further back is tomorrow's, one further ahead was yesterday's."""


class Pasted(msgspec.Struct, frozen=True):
    """``too_many``: more segments than a rundown may have."""

    lines: tuple[PastedLine, ...] = ()
    too_many: bool = False

    @property
    def problems(self) -> tuple[PastedLine, ...]:
        return tuple(line for line in self.lines if line.problem is not None)

    @property
    def plans(self) -> Plans:
        """All segments, which have no ids yet; none while anything is wrong."""
        sound = not self.problems and not self.too_many
        return tuple(line.plan for line in self.lines) if sound else ()


def read(text: str, shelf: ShelfState, moment: Moment, now_us: int) -> Pasted:
    """Return what every line says; blank ones say nothing."""
    found = [
        understand(row, line.strip(), shelf) for row, line in enumerate(text.splitlines(), 1) if line.strip()
    ]
    return Pasted(tuple(_timed(found, moment, now_us)), len(found) > MOST_SEGMENTS)


def write(plans: Plans, shelf: ShelfState, clock: Callable[[int], str], named: Callable[[str], str]) -> str:
    """Return a text that reads as these segments; ``clock`` spells a start, ``named`` a push."""
    return "\n".join(_written(plan, shelf, clock, named) for plan in plans)


def _timed(found: list[Timed], moment: Moment, now_us: int) -> list[PastedLine]:
    """Put the starts on their days and give lengths to lines that only say when they begin."""
    lines, day_min, before_min = [], None, 0
    for place, one in enumerate(found):
        line, at_min = one.line, one.at_min
        if at_min is not None:
            if day_min is None:
                day_min = _first_day(moment(at_min), now_us)
            elif at_min < before_min:
                if before_min - at_min <= _DAY_MIN // 2:
                    line = _with_problem(line, "time_backwards")
                else:
                    day_min += _DAY_MIN
            before_min = at_min
            plan = msgspec.structs.replace(line.plan, planned_us=moment(day_min + at_min))
            line = msgspec.structs.replace(line, plan=plan)
        if not line.plan.duration_s:
            line = _with_length(line, at_min, one.to_min, found[place + 1 :])
        lines.append(line)
    return lines


def _with_length(line: PastedLine, at_min: int | None, to_min: int | None, after: list[Timed]) -> PastedLine:
    """Let a segment last until the time it names, or until the next line begins."""
    until_min = to_min if to_min is not None else after[0].at_min if after else None
    if at_min is None or until_min is None or until_min == at_min:
        return _with_problem(line, "no_length")
    seconds = (until_min - at_min) % _DAY_MIN * 60
    if seconds > LONGEST_S:
        return _with_problem(line, "bad_length")
    plan = msgspec.structs.replace(line.plan, duration_s=seconds)
    return msgspec.structs.replace(line, plan=plan)


def _with_problem(line: PastedLine, code: str) -> PastedLine:
    """Say what is wrong, unless something is already."""
    return line if line.problem is not None else msgspec.structs.replace(line, problem=code)


def _first_day(today_us: int, now_us: int) -> int:
    """Return how many minutes after today's midnight the day begins on which the first start is nearest."""
    if today_us < now_us - _LATE_US:
        return _DAY_MIN
    return -_DAY_MIN if today_us > now_us + _AHEAD_US else 0


def _written(
    plan: Planned, shelf: ShelfState, clock: Callable[[int], str], named: Callable[[str], str]
) -> str:
    minutes = f"{plan.duration_s / 60:.2f}".rstrip("0").rstrip(".")
    head = (
        "" if plan.planned_us is None else clock(plan.planned_us),
        minutes,
        _name_of(shelf, plan),
        plan.title,
        _push_of(plan, named),
        f"@{plan.owner}" if plan.owner else "",
    )
    line = " ".join(part for part in head if part)
    return f"{line} | {plan.line}" if plan.line else line


def _push_of(plan: Planned, named: Callable[[str], str]) -> str:
    """Return the word for the push, unless the title says it; a dash where the title only seems to."""
    if plan.push is None:
        return "" if push_at_end(plan.title) == (plan.title, None) else NOTHING
    says_both = plan.product is None and push_of(plan.title) == plan.push
    return "" if says_both else named(plan.push)


def _name_of(shelf: ShelfState, plan: Planned) -> str:
    """Return what the product is called by; without one something stands there only where it must."""
    product = None if plan.product is None else shelf.products.get(plan.product)
    if product is not None:
        return product.keyword or f"{shelf.place(product.product)}号"
    first = plan.title.split()[0] if plan.title.strip() else ""
    try:
        return NOTHING if first == NOTHING or called(shelf, first) is not None else ""
    except Problem:
        return NOTHING
