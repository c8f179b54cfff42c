"""The show itself: its minutes as curves and as a table, and every figure with how it came about."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from livestream_console.analysis.review.review import MinuteRow, Review
from livestream_console.core.readings import Reading
from livestream_console.ui import formats
from livestream_console.ui.kpis import present
from livestream_console.ui.kpis.definitions import DEFINITIONS
from livestream_console.ui.review import cells, people, words
from livestream_console.ui.review.document import Cell, Column, Line, Mark, Section, Table, Text, Trend
from livestream_console.ui.review.unsaid import sentence

translate = QCoreApplication.translate

_TICKS = 8
_TICK_MINUTES = (5, 10, 15, 30, 60, 120)
_MINUTE_US = 60_000_000
_HEARD = 0.995
_PUSH_ROLES = {"card": "text", "giveaway": "live"}
_TOLD = ("gmv_net", "cvr", "gmv_per_viewer_minute")
"""The figures whose making stands on the first page; all of them stand on their own."""


def minutes(review: Review) -> Section:
    return Section("minutes", translate("Review", "Minutes"), (table(review),))


def figures(review: Review) -> Section:
    return Section("figures", translate("Review", "Figures"), (_figures(review),))


# --- minutes ----------------------------------------------------------------------------------------------


def trend(review: Review) -> Trend | Text:
    """Return the curves of the show, or why there are none."""
    rows, title = review.minutes.rows, translate("Review", "Course of the show")
    if not rows:
        return Text("course", title, (), words.why(review.minutes.reason))
    currency = review.head.currency
    lines = [
        _line(translate("Review", "Viewers"), "action", [row.viewers for row in rows], formats.number),
        _line(
            translate("Review", "Paid a minute"),
            "good",
            [row.gmv_paid for row in rows],
            lambda minor: cells.money(minor, currency),
        ),
        _line(translate("Review", "Carts a minute"), "warn", [row.carts for row in rows], formats.number),
    ]
    curves = tuple(line for line in lines if line is not None)
    if not curves:
        return Text("course", title, (), words.why("nobody_tells"))
    marks = tuple(
        Mark(float(row.minute), f"{formats.clock(row.at_us)} {words.kind(kind)}", _role(kind))
        for row in rows
        for kind, _ in row.pushes
    )
    gaps = _gaps(review)
    return Trend(
        "course",
        title,
        curves,
        marks,
        gaps,
        _ticks(rows),
        _legend(rows, bool(gaps)),
    )


def _line(name: str, role: str, values: list[float | None] | list[int | None], say: object) -> Line | None:
    known = [value for value in values if value is not None]
    if not known or not callable(say):
        return None
    top = translate("Review", "up to {0}").format(say(max(known)))
    return Line(name, role, tuple(None if value is None else float(value) for value in values), top)


def _role(kind: str) -> str:
    return _PUSH_ROLES.get(kind, "sale")


def _legend(rows: tuple[MinuteRow, ...], gaps: bool) -> tuple[tuple[str, str], ...]:
    seen = {_role(kind) for row in rows for kind, _ in row.pushes}
    known = (
        ("text", translate("Review", "Card")),
        ("sale", translate("Review", "Offer")),
        ("live", translate("Review", "Giveaway")),
    )
    legend = [entry for entry in known if entry[0] in seen]
    return (*legend, ("faint", translate("Review", "Gap"))) if gaps else tuple(legend)


def _gaps(review: Review) -> tuple[tuple[float, float], ...]:
    head = review.head
    if head.started_us is None:
        return ()
    start_us = head.started_us
    return tuple(
        (
            (gap.from_us - start_us) / _MINUTE_US,
            ((head.until_us if gap.to_us is None else gap.to_us) - start_us) / _MINUTE_US,
        )
        for gap in head.gaps
    )


def _ticks(rows: tuple[MinuteRow, ...]) -> tuple[tuple[int, str], ...]:
    step = next((step for step in _TICK_MINUTES if len(rows) / step <= _TICKS), _TICK_MINUTES[-1])
    return tuple((row.minute, formats.clock(row.at_us)[:5]) for row in rows if row.minute % step == 0)


def table(review: Review) -> Table:
    currency = review.head.currency
    titles = {row.product: row.title for row in review.products.rows}
    by_minute = translate("Review", "How many came in within this minute.")
    return Table(
        "minutes",
        translate("Review", "Minute by minute"),
        (
            Column("at", translate("Review", "Minute"), translate("Review", "When it began."), "time"),
            Column(
                "viewers",
                translate("Review", "Viewers"),
                translate("Review", "Mean of the rooms' counts, summed over rooms, not de-duplicated."),
            ),
            Column("enters", translate("Review", "Enters"), by_minute),
            Column("comments", translate("Review", "Comments"), by_minute),
            Column("carts", translate("Review", "Carts"), by_minute),
            Column("placed", translate("Review", "Orders placed"), by_minute),
            Column(
                "paid", translate("Review", "Paid orders"), translate("Review", "By the time of payment.")
            ),
            Column(
                "gmv", translate("Review", "Paid amount"), translate("Review", "Of these, before refunds.")
            ),
            Column(
                "heard",
                translate("Review", "Heard"),
                translate("Review", "Share of the minute in which no room's connection was broken."),
            ),
            Column("pushes", translate("Review", "Pushes"), kind="text"),
            Column("product", translate("Review", "Explained"), kind="text"),
        ),
        tuple(_minute(row, titles, currency) for row in review.minutes.rows),
        words.why(review.minutes.reason),
    )


def _minute(row: MinuteRow, titles: dict[str, str], currency: str) -> tuple[Cell, ...]:
    return (
        Cell(formats.clock(row.at_us)[:5], row.at_us),
        cells.count(row.viewers),
        cells.count(row.enters),
        cells.count(row.comments),
        cells.count(row.carts),
        cells.count(row.orders_placed),
        cells.count(row.orders_paid),
        cells.amount(row.gmv_paid, currency),
        cells.share(row.heard, 0, "warn" if row.heard is not None and row.heard < _HEARD else "faint"),
        cells.text(translate("Review", ", ").join(words.kind(kind) for kind, _ in row.pushes)),
        cells.text("" if row.product is None else titles.get(row.product) or row.product),
    )


# --- figures ----------------------------------------------------------------------------------------------


def made_of(review: Review) -> Text:
    """Return how the figures that are decided on came about, in sentences."""
    now_us = review.head.as_of_us
    lines = []
    for key in _TOLD:
        reading = next((row for row in review.figures.rows if row.key == key), None)
        if reading is None or reading.value is None:
            continue
        shown = present.shown(reading, review.head.currency)
        meaning, *parts = present.explained(reading, review.head.currency, now_us)
        sign = " − " if DEFINITIONS[key].taken_off else " / "
        ends = 2 if reading.denominator is not None else 1
        counted = sign.join(f"{name} {value}" for name, value in parts[:ends])
        told = translate("Review", "{0} {1} = {2}. {3}")
        lines.append(told.format(shown.label, shown.value, counted, meaning[1]))
    lines.append(
        translate("Review", "As of {0}; what shops tell later makes a new version.").format(
            formats.date_and_clock(now_us)
        )
    )
    return Text("made_of", translate("Review", "How the numbers came about"), tuple(lines))


def unsaid(review: Review) -> Text:
    """Return what must be known before the figures are believed."""
    lines = [said for one in review.unknown if (said := sentence(one)) is not None]
    return Text(
        "unsaid",
        translate("Review", "What this review cannot say"),
        tuple(lines),
        translate("Review", "Nothing is known to be missing."),
    )


def _figures(review: Review) -> Table:
    return Table(
        "figures",
        translate("Review", "Every figure"),
        (
            Column("figure", translate("Review", "Figure"), kind="text"),
            Column(
                "value",
                translate("Review", "Value"),
                translate("Review", "At the show's end; the definition stands at the right."),
            ),
            Column(
                "parts",
                translate("Review", "Made of"),
                translate("Review", "What is divided by what, or taken from what."),
                "text",
            ),
            Column("counted", translate("Review", "Counted"), kind="text"),
            Column("meaning", translate("Review", "Definition"), kind="text"),
        ),
        tuple(_figure(row, review) for row in review.figures.rows if row.key in DEFINITIONS),
        words.why(review.figures.reason),
    )


def _figure(reading: Reading, review: Review) -> tuple[Cell, ...]:
    currency, as_of_us = review.head.currency, review.head.as_of_us
    shown = present.shown(reading, currency)
    meaning, *lines = present.explained(reading, currency, as_of_us)
    definition = DEFINITIONS[reading.key]
    parts = 1 + bool(definition.denominator) + bool(definition.taken_off)
    told = dict(lines)
    counted, source = (told[translate("Readings", name)] for name in ("Counted", "Source"))
    if reading.reason == "own_history" and review.buyers.newcomers.since_us is not None:
        counted = people.seen_since(review.buyers.newcomers)
    unknown = reading.value is None
    if unknown and shown.note:
        meaning = ("", translate("Review", "{0} ({1})").format(meaning[1], shown.note))
    return (
        cells.text(shown.label),
        cells.NOTHING if unknown else Cell(shown.value, reading.value),
        cells.text(" · ".join(f"{name} {said}" for name, said in lines[:parts])),
        cells.text(f"{counted} · {source}"),
        cells.text(meaning[1]),
    )
