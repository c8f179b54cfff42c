"""Who did what at the desk, who buys, whom to call back and who came back, as tables."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from livestream_console.analysis.review.review import NewBuyers, PersonRow, RecallRow, Review
from livestream_console.ui import formats, messages, seat
from livestream_console.ui.review import cells, words
from livestream_console.ui.review.document import Cell, Column, Section, Table

translate = QCoreApplication.translate


def team(review: Review) -> Section:
    found = review.team
    rows = tuple(_person(row) for row in found.rows)
    table = Table(
        "team",
        translate("Review", "Who did what"),
        (
            Column("who", translate("Review", "Who"), kind="text"),
            Column("deeds", translate("Review", "Did"), kind="text"),
            Column("first", translate("Review", "From"), translate("Review", "Their first deed."), "time"),
            Column("last", translate("Review", "Until"), translate("Review", "Their last deed."), "time"),
            Column(
                "answers",
                translate("Review", "Answers"),
                translate("Review", "Groups of alike questions that they answered."),
            ),
            *_waits(),
        ),
        rows,
        words.why(found.reason or "nobody_named"),
    )
    counted = translate("Review", "Groups of alike questions.")
    questions = Table(
        "questions",
        translate("Review", "Questions"),
        (
            Column("asked", translate("Review", "Askers"), translate("Review", "People, alike ones merged.")),
            Column("answered", translate("Review", "Answered"), counted),
            Column("dropped", translate("Review", "Dropped"), counted),
            Column("open", translate("Review", "Left open"), counted),
            *_waits(),
        ),
        (
            (
                cells.count(found.asked),
                cells.count(found.answered),
                cells.count(found.dropped),
                Cell(formats.number(found.left_open), found.left_open, "warn" if found.left_open else ""),
                cells.seconds(found.delay_p50_s),
                cells.seconds(found.delay_p90_s),
            ),
        )
        if found.asked
        else (),
        translate("Review", "Nobody asked anything."),
    )
    return Section("team", translate("Review", "Team"), (table, questions))


def _waits() -> tuple[Column, Column]:
    """Return the columns of how long askers waited."""
    return (
        Column(
            "p50",
            translate("Review", "Half within"),
            translate("Review", "Half of the askers had their answer within this time."),
        ),
        Column(
            "p90",
            translate("Review", "Nine of ten within"),
            translate("Review", "Nine of ten askers had their answer within this time."),
        ),
    )


def _person(row: PersonRow) -> tuple[Cell, ...]:
    deeds = sorted(row.deeds.items(), key=lambda deed: -deed[1])
    return (
        cells.text(seat.role_name(row.by)),
        cells.text(" · ".join(f"{words.deed(code)} {formats.number(n)}" for code, n in deeds)),
        cells.clock(row.first_us),
        cells.clock(row.last_us),
        cells.count(row.answers),
        cells.seconds(row.delay_p50_s),
        cells.seconds(row.delay_p90_s),
    )


# --- buyers -----------------------------------------------------------------------------------------------


def buyers(review: Review) -> Section:
    found = review.buyers
    segments = Table(
        "segments",
        translate("Review", "Buyers by segment"),
        (
            Column("segment", translate("Review", "Buyer segment"), kind="text"),
            Column("rule", translate("Review", "Rule, the first that fits"), kind="text"),
            Column(
                "buyers",
                translate("Review", "Buyers"),
                translate("Review", "People known by platform and id."),
            ),
            Column("share", translate("Review", "Share"), translate("Review", "Of all known buyers.")),
        ),
        tuple(
            (
                cells.text(words.segment(code)),
                cells.text(words.segment_rule(code), "muted"),
                cells.count(n),
                cells.share(n / found.buyers if found.buyers else None),
            )
            for code, n in found.segments.items()
        ),
        words.why(found.reason or "no_known_buyers"),
        notes=cells.noted(
            translate("Review", "{0} buyers of {1} shows; one platform's people are never another's."),
            found.buyers,
            found.shows,
        )
        + _newcomers(review),
    )
    recall = Table(
        "recall",
        translate("Review", "Whom to call back"),
        (
            Column("segment", translate("Review", "Buyer segment"), kind="text"),
            Column("platform", translate("Review", "Platform"), kind="text"),
            Column("name", translate("Review", "Name"), kind="text"),
            Column(
                "days", translate("Review", "Days since"), translate("Review", "Since the last purchase.")
            ),
            Column("shows", translate("Review", "Shows"), translate("Review", "In which they bought.")),
            Column("net", translate("Review", "Bought"), translate("Review", "In all shows, less refunds.")),
            Column(
                "rfm",
                translate("Review", "R·F·M"),
                translate("Review", "Fifths by recency, frequency and money; 5 is the best."),
            ),
        ),
        tuple(_recall(row, review.head.currency) for row in found.recall),
        words.why(found.reason)
        if found.reason
        else translate("Review", "Nobody fits: no known buyer is dormant, lost or of high value."),
    )
    return Section("buyers", translate("Review", "Buyers"), (segments, recall))


def _newcomers(review: Review) -> tuple[str, ...]:
    """Say how many are new to this desk, unless a shop says it; why nobody knows stands with the figure."""
    found = review.buyers.newcomers
    if found.new is None or not any(row.reason == "own_history" for row in review.figures.rows):
        return ()
    said = translate("Review", "New buyers: {0} of {1}, {2}.")
    new, known = formats.number(found.new), formats.number(found.known)
    return (said.format(new, known, seen_since(found)),)


def seen_since(found: NewBuyers) -> str:
    """Say of whom a share of new buyers is."""
    since = "" if found.since_us is None else formats.date_and_clock(found.since_us)[:10]
    return translate("Review", "of the buyers this desk has seen since {0}").format(since)


def _recall(row: RecallRow, currency: str) -> tuple[Cell, ...]:
    return (
        cells.text(words.segment(row.segment)),
        cells.text(messages.platform_name(row.platform)),
        cells.text(row.name or row.viewer),
        cells.count(row.days),
        cells.count(row.shows),
        cells.amount(row.net, currency),
        Cell(f"{row.r}·{row.f}·{row.m}", row.r * 100 + row.f * 10 + row.m),
    )


# --- who came back ----------------------------------------------------------------------------------------


def returns(review: Review) -> Section:
    found = review.returns
    titles = {one.show: f"{formats.date_and_clock(one.started_us)[:10]} {one.title}" for one in found.shows}
    later = max([len(one.returned) for one in found.cohorts], default=0)
    cohorts = Table(
        "cohorts",
        translate("Review", "Newcomers, and who of them came again"),
        (
            Column("show", translate("Review", "First came to"), kind="text"),
            Column(
                "newcomers",
                translate("Review", "Newcomers"),
                translate("Review", "People in none of the shows on record before it."),
            ),
            Column(
                "ever",
                translate("Review", "Came again"),
                translate("Review", "Share of them who came to any later show, with its 90 % interval."),
                "interval",
            ),
            *(
                Column(
                    f"later_{n}",
                    translate("Review", "Show {0} after").format(n),
                    translate("Review", "Share of them who came to the show so many after it."),
                )
                for n in range(1, later + 1)
            ),
        ),
        tuple(
            (
                cells.text(titles.get(one.show, one.show)),
                cells.count(one.newcomers),
                cells.estimate(one.returning) if one.state == "ok" else cells.text(*words.verdict(one.state)),
                *(cells.share(n / one.newcomers if one.newcomers else None, 0) for n in one.returned),
                *(cells.NOTHING for _ in range(later - len(one.returned))),
            )
            for one in found.cohorts
        ),
        words.why(found.reason or "no_earlier_shows"),
    )
    retention = Table(
        "retention",
        translate("Review", "From show to show"),
        (
            Column("show", translate("Review", "Show"), kind="text"),
            Column("people", translate("Review", "People"), translate("Review", "Known by platform and id.")),
            Column(
                "retained",
                translate("Review", "Came to the next"),
                translate("Review", "Share of them, with its 90 % interval."),
                "interval",
            ),
            Column(
                "new",
                translate("Review", "New"),
                translate("Review", "Share who were in no show before; unknown for the first on record."),
                "interval",
            ),
        ),
        tuple(
            (
                cells.text(titles.get(one.show, one.show)),
                cells.count(one.people),
                cells.estimate(one.retained),
                cells.estimate(one.newcomer_share),
            )
            for one in found.retention
        ),
        words.why(found.reason or "no_earlier_shows"),
    )
    return Section("returns", translate("Review", "Who came back"), (cohorts, retention))
