"""What a rundown's segments, clock and mistakes are called.

Rule: what runs over is said in words; colour only repeats it.
"""

from __future__ import annotations

import time

from PySide6.QtCore import QCoreApplication

from livestream_console.core.goods.shelf import ShelfState
from livestream_console.core.rundown.clock import Clock
from livestream_console.core.rundown.lines import PastedLine
from livestream_console.core.rundown.pasted import Moment
from livestream_console.core.rundown.plan import Planned
from livestream_console.ui import formats, messages
from livestream_console.ui.marked import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_ON_TIME_US = 30_000_000
LATE_US = 60_000_000
"""So far off the plan it is worth a word in another colour, and a new timetable."""
_PROBLEMS = {
    "bad_time": QT_TRANSLATE_NOOP("Rundown", "“{0}” is no time of day"),
    "time_backwards": QT_TRANSLATE_NOOP("Rundown", "begins before the line above it"),
    "no_length": QT_TRANSLATE_NOOP("Rundown", "write its minutes first: 20:05 5 …"),
    "bad_length": QT_TRANSLATE_NOOP("Rundown", "must last between a second and ten hours"),
    "no_title": QT_TRANSLATE_NOOP("Rundown", "has no name"),
    "unknown_product": QT_TRANSLATE_NOOP("Rundown", "there is no “{0}” on the shelf"),
    "too_long": QT_TRANSLATE_NOOP("Rundown", "is too long"),
}


def problem(line: PastedLine) -> str:
    return translate("Rundown", _PROBLEMS[line.problem or ""]).format(line.about)


def moment(now_us: int) -> Moment:
    """Return how minutes after the last local midnight become a moment."""
    today = time.localtime(now_us // 1_000_000)

    def at(minutes: int) -> int:
        spelled = (today.tm_year, today.tm_mon, today.tm_mday, 0, minutes, 0, 0, 0, -1)
        return int(time.mktime(spelled)) * 1_000_000

    return at


def hour(us: int | None) -> str:
    """``20:42``"""
    return formats.UNKNOWN if us is None else formats.clock(us)[:5]


def title(shelf: ShelfState, plan: Planned) -> str:
    """Return what a segment is called, by its product's number where it has one."""
    product = shelf.products.get(plan.product or "")
    named = plan.title or (product.title if product is not None else plan.segment)
    if product is None:
        return named
    return translate("Rundown", "No. {0} {1}").format(shelf.place(product.product), named)


def with_push(shelf: ShelfState, plan: Planned) -> str:
    """Return the same with what is put before the audience, unless the title says so already."""
    named, pushed = title(shelf, plan), "" if plan.push is None else messages.pushed(plan.push)
    return named if not pushed or pushed in named else f"{named} · {pushed}"


def said(plan: Planned) -> str:
    """Return the host's line and who takes care of the segment."""
    line = translate("Rundown", "“{0}”").format(plan.line) if plan.line else ""
    return " · ".join(part for part in (line, f"@{plan.owner}" if plan.owner else "") if part)


def left(clock: Clock) -> tuple[str, str]:
    """Say what is left of the segment that is on, and in which role."""
    if clock.left_us is None:
        return "", ""
    if clock.left_us < 0:
        return translate("Rundown", "over by {0}").format(formats.duration(-clock.left_us)), "error"
    return translate("Rundown", "{0} left").format(formats.countdown(clock.left_us, 0)), ""


def ends(clock: Clock, *, over: bool) -> tuple[str, str]:
    """Say when the last segment ends, how far from the plan that is, and in which role."""
    text = translate("Rundown", "ended {0}") if over else translate("Rundown", "ends {0}")
    text = text.format(hour(clock.ends_us))
    behind_us = clock.behind_us
    if behind_us is None:
        return text, "muted"
    if abs(behind_us) < _ON_TIME_US:
        told = translate("Rundown", "on time")
    else:
        told = translate("Rundown", "{0} late") if behind_us > 0 else translate("Rundown", "{0} early")
    role = "warn" if behind_us >= LATE_US else "muted"
    return f"{text}, {told.format(formats.duration(abs(behind_us)))}", role
