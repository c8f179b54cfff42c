"""A review as a document: which sections there are, and what stands on the first.

Rule: words are those of the language that Qt's translators speak at the moment.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from livestream_console.analysis.review.review import Review
from livestream_console.ui import formats, messages
from livestream_console.ui.review import (
    beside,
    goods,
    next_time,
    people,
    plan,
    pushes,
    story,
    switchbacks,
    trade,
)
from livestream_console.ui.review.document import Block, Document, Section

translate = QCoreApplication.translate


def document(review: Review, language: str) -> Document:
    """Return all of a review in words; ``language`` only names the one that is spoken."""
    head = review.head
    as_of = formats.date_and_clock(head.as_of_us)
    return Document(
        language=language,
        title=translate("Review", "Review · {0}").format(head.title or head.show),
        facts=facts(review),
        foot=translate("Review", "{0} · as of {1} · amounts in {2}").format(
            head.title or head.show, as_of, head.currency
        ),
        meanings=translate("Review", "What the figures mean"),
        sections=tuple(make(review) for make in SECTIONS.values()),
    )


def facts(review: Review) -> tuple[str, ...]:
    """Return the line below the title: when, where, how much, and what was not heard."""
    head = review.head
    if head.started_us is None:
        return (translate("Review", "never begun"),)
    until = formats.clock(head.until_us)[:5]
    when = f"{formats.date_and_clock(head.started_us)}–{until}"
    if head.ended_us is None:
        when = translate("Review", "{0} (not ended)").format(when)
    rooms = translate("Review", "rooms: {0}").format(len(head.rooms))
    platforms = sorted({messages.platform_name(platform) for platform, _ in head.rooms})
    names = translate("Review", ", ").join(platforms)
    gaps = translate("Review", "no gaps") if head.rooms else ""
    if head.gaps:
        gaps = translate("Review", "gaps: {0}, {1} in all").format(
            len(head.gaps), formats.duration(round(head.gap_s * 1_000_000))
        )
    told = (
        when,
        f"{rooms} ({names})" if names else rooms,
        translate("Review", "{0} events").format(formats.number(head.events)),
        gaps,
        translate("Review", "as of {0}").format(formats.date_and_clock(head.as_of_us)),
    )
    return tuple(filter(None, told))


def overview(review: Review) -> Section:
    """Return what is read first."""
    aside: list[Block] = [beside.own(review)]
    bars = beside.parts(review)
    if bars is not None:
        aside.append(bars)
    aside += [next_time.text(review), story.unsaid(review), story.made_of(review)]
    return Section(
        "overview",
        translate("Review", "Overview"),
        (story.trend(review), pushes.table(review), goods.products(review)),
        tuple(aside),
    )


SECTIONS: dict[str, Callable[[Review], Section]] = {
    "overview": overview,
    "pushes": pushes.section,
    "switchbacks": switchbacks.section,
    "minutes": story.minutes,
    "figures": story.figures,
    "team": people.team,
    "offers": trade.offers_and_giveaways,
    "plan": plan.section,
    "compare": beside.section,
    "week": beside.week,
    "baskets": goods.baskets,
    "buyers": people.buyers,
    "returns": people.returns,
    "refunds": trade.refunds,
}
"""The sections by name, in their order."""
