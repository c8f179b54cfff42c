"""What the steps of the funnel are called, what they mean, and why one may be missing."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from livestream_console.core.funnel import ORDERS, PEOPLE, Step
from livestream_console.ui import formats
from livestream_console.ui.marked import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_STEPS = {
    "exposed": (
        QT_TRANSLATE_NOOP("Funnel", "Were shown the show"),
        QT_TRANSLATE_NOOP("Funnel", "How often the platform showed the show to somebody."),
    ),
    "watched": (
        QT_TRANSLATE_NOOP("Funnel", "Watched"),
        QT_TRANSLATE_NOOP(
            "Funnel", "Distinct people in the rooms, as a room counts them or as they were seen."
        ),
    ),
    "commented": (
        QT_TRANSLATE_NOOP("Funnel", "Commented"),
        QT_TRANSLATE_NOOP("Funnel", "Distinct people who wrote at least one comment."),
    ),
    "asked": (
        QT_TRANSLATE_NOOP("Funnel", "Asked"),
        QT_TRANSLATE_NOOP("Funnel", "Askers of each group of questions; who asks two things counts twice."),
    ),
    "carted": (
        QT_TRANSLATE_NOOP("Funnel", "Put into a cart"),
        QT_TRANSLATE_NOOP(
            "Funnel", "Distinct people who put something into a cart; removals change nothing."
        ),
    ),
    "claimed": (
        QT_TRANSLATE_NOOP("Funnel", "Claimed"),
        QT_TRANSLATE_NOOP(
            "Funnel", "Distinct people whose comment claimed something, whatever became of it."
        ),
    ),
    "bought": (
        QT_TRANSLATE_NOOP("Funnel", "Bought"),
        QT_TRANSLATE_NOOP("Funnel", "Distinct buyers of paid orders; refunds stay counted."),
    ),
    "placed": (
        QT_TRANSLATE_NOOP("Funnel", "Placed"),
        QT_TRANSLATE_NOOP("Funnel", "Orders placed since the show began, paid or not."),
    ),
    "paid": (
        QT_TRANSLATE_NOOP("Funnel", "Paid"),
        QT_TRANSLATE_NOOP("Funnel", "Orders that were paid; refunds stay counted."),
    ),
    "refunded": (
        QT_TRANSLATE_NOOP("Funnel", "Refunded"),
        QT_TRANSLATE_NOOP("Funnel", "Paid orders of which something was given back so far."),
    ),
}
_REASONS = {
    "exposures_not_told": QT_TRANSLATE_NOOP("Funnel", "no feed tells exposures"),
    "nothing_heard": QT_TRANSLATE_NOOP("Funnel", "no viewers were told of yet"),
    "no_comments": QT_TRANSLATE_NOOP("Funnel", "no comments yet"),
    "no_questions": QT_TRANSLATE_NOOP("Funnel", "no questions yet"),
    "per_question": QT_TRANSLATE_NOOP("Funnel", "counted per question, so no share of people"),
    "carts_not_told": QT_TRANSLATE_NOOP("Funnel", "no shop or room told of carts"),
    "carts_nameless": QT_TRANSLATE_NOOP("Funnel", "carts come without names"),
    "no_claims": QT_TRANSLATE_NOOP("Funnel", "no claims yet"),
    "no_orders": QT_TRANSLATE_NOOP("Funnel", "no orders yet"),
    "buyers_not_told": QT_TRANSLATE_NOOP("Funnel", "shops do not tell who buys"),
    "inconsistent_feed": QT_TRANSLATE_NOOP("Funnel", "contradictory: more than there were"),
}
_COUNTED = {
    "events": QT_TRANSLATE_NOOP("Funnel", "every event"),
    "unique": QT_TRANSLATE_NOOP("Funnel", "distinct people seen"),
    "reported": QT_TRANSLATE_NOOP("Funnel", "the platform's own count"),
    "sum_of_reports": QT_TRANSLATE_NOOP("Funnel", "sum of the platforms' own counts, not de-duplicated"),
    "sum_of_platforms": QT_TRANSLATE_NOOP("Funnel", "summed over platforms, not de-duplicated"),
}
_UNITS = {
    PEOPLE: QT_TRANSLATE_NOOP("Funnel", "People"),
    ORDERS: QT_TRANSLATE_NOOP("Funnel", "Orders"),
}
_FIRST = {
    PEOPLE: QT_TRANSLATE_NOOP("Funnel", "{0} of viewers"),
    ORDERS: QT_TRANSLATE_NOOP("Funnel", "{0} of placed"),
}


def _word(source: str) -> str:
    return translate("Funnel", source)


def name(step: Step) -> str:
    return _word(_STEPS[step.key][0])


def unit(code: str) -> str:
    return _word(_UNITS[code])


def shares(step: Step) -> str:
    """Return the step's shares, or why there is none; empty for a first step."""
    parts = []
    if step.of_first is not None:
        parts.append(_word(_FIRST[step.unit]).format(formats.percent(step.of_first, 1)))
        if step.of_before not in (None, step.of_first):
            parts.append(
                translate("Funnel", "{0} of the step before").format(formats.percent(step.of_before, 1))
            )
    if step.reason is not None:
        parts.append(_word(_REASONS[step.reason]))
    return " · ".join(parts)


def explained(step: Step) -> list[str]:
    """Return what the step means, how it is counted, and what is to be said of it."""
    lines = [_word(_STEPS[step.key][1])]
    if step.count is not None:
        lines.append(translate("Funnel", "Counted: {0}").format(_word(_COUNTED[step.counted])))
    return [*lines, *filter(None, [shares(step)])]
