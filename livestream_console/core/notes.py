"""What people write down about a show afterwards: lessons for the next one, and what it cost.

Rule: it is no event of the show, so it stands beside the journal and changes no state; a lesson is ticked
off, never deleted.
"""

from __future__ import annotations

import msgspec

from livestream_console.core.money import Money

LONGEST = 500
"""No more letters fit on the list that the next show begins with."""


class Lesson(msgspec.Struct, frozen=True, omit_defaults=True):
    """Something to be done before the next show; ``show`` is the one it was learned in."""

    lesson: str
    show: str
    text: str
    at_us: int
    by: str
    done_us: int | None = None
    done_by: str | None = None


class ShowNotes(msgspec.Struct, frozen=True, omit_defaults=True):
    """``costs`` are (what, amount), one for each kind, in place of what was entered at the desk; an amount of
    nothing takes that back."""

    lessons: tuple[Lesson, ...] = ()
    costs: tuple[tuple[str, Money], ...] = ()


def add_lesson(notes: ShowNotes, show: str, text: str, by: str, now_us: int) -> ShowNotes:
    """Write a lesson down; what is empty or stands there already adds nothing."""
    said = " ".join(text.split())[:LONGEST]
    if not said or any(lesson.text == said for lesson in notes.lessons):
        return notes
    lesson = Lesson(f"{show}/{now_us}", show, said, now_us, by)
    return msgspec.structs.replace(notes, lessons=(*notes.lessons, lesson))


def tick(notes: ShowNotes, lesson: str, by: str, now_us: int, *, done: bool = True) -> ShowNotes:
    """Tick a lesson off, or open it again."""
    changes = {"done_us": now_us if done else None, "done_by": by if done else None}
    lessons = (
        msgspec.structs.replace(each, **changes) if each.lesson == lesson else each for each in notes.lessons
    )
    return msgspec.structs.replace(notes, lessons=tuple(lessons))


def enter_cost(notes: ShowNotes, what: str, amount: Money) -> ShowNotes:
    """Set what something cost."""
    others = tuple((name, cost) for name, cost in notes.costs if name != what)
    return msgspec.structs.replace(notes, costs=(*others, (what, amount)))
