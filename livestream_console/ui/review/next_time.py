"""What this show leaves to be done before the next one: a few sentences, the weightiest first.

Rule: each rests on figures of the review and says them; nothing is advised that was not counted.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec
from PySide6.QtCore import QCoreApplication

from livestream_console.analysis.review.review import Review
from livestream_console.core.notes import Lesson
from livestream_console.ui import formats
from livestream_console.ui.review import words
from livestream_console.ui.review.document import Text

translate = QCoreApplication.translate

_MOST = 8
_ASKED_SOLD_OUT = 5
_OVER_S = 60.0


KEY = "next_time"


def text(review: Review) -> Text:
    return Text(
        KEY,
        translate("Review", "Next time"),
        tuple(_points(review))[:_MOST],
        translate("Review", "Nothing stands out that would have to be done."),
        ticked=True,
    )


def with_lessons(told: Text, lessons: Sequence[Lesson]) -> Text:
    """Return what is to be done with what people wrote down first, and what they ticked off last."""
    kept = [lesson.text for lesson in lessons]
    still = [lesson.text for lesson in lessons if lesson.done_us is None]
    done = tuple(lesson.text for lesson in lessons if lesson.done_us is not None)
    suggested = [line for line in told.lines if line not in kept]
    return msgspec.structs.replace(told, lines=(*still, *suggested), done=done)


def _points(review: Review) -> Iterator[str]:
    for row in sorted(review.products.rows, key=lambda row: -row.asked_sold_out):
        if row.sold_out_us is not None and row.asked_sold_out >= _ASKED_SOLD_OUT:
            said = translate("Review", "Restock {0}: {1} people asked for it after it was sold out at {2}")
            yield said.format(
                row.title or row.product,
                formats.number(row.asked_sold_out),
                formats.clock(row.sold_out_us)[:5],
            )
    yield from _of_pushes(review)
    if review.team.left_open:
        yield translate("Review", "Questions left open: {0} (of {1} askers in all)").format(
            formats.number(review.team.left_open), formats.number(review.team.asked)
        )
    for segment in review.plan.segments:
        if segment.over_s is not None and segment.over_s >= _OVER_S:
            yield translate("Review", "{0} took {1} longer than planned").format(
                segment.title or segment.segment, formats.duration(round(segment.over_s * 1_000_000))
            )
    if review.money.missing:
        yield translate(
            "Review", "Enter what goods cost, or there is no margin; products without a cost: {0}"
        ).format(formats.number(len(review.money.missing)))


def _of_pushes(review: Review) -> Iterator[str]:
    uplift = review.pushes.uplift
    together = sum("inseparable" in push.notes for push in uplift.pushes)
    if together:
        said = translate("Review", "Do not push in the same moment: {0} pushes could not be told apart")
        yield said.format(formats.number(together))
    for kind in uplift.kinds:
        if kind.effect.verdict == "less":
            factor = kind.effect.factor.median
            yield translate("Review", "{0} cost sales in this show (×{1})").format(
                words.kind(kind.kind), f"{factor:.1f}"
            )
