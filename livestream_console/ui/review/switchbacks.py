"""Which of two cards sold better, and what a push to one room did, as tables.

Rule: as of ui/review/pushes.py. What is compared is the sealed plan; how well it was kept stands beside it.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from livestream_console.analysis.review.review import Review
from livestream_console.analysis.review.rooms import Room, RoomPushRow
from livestream_console.analysis.review.switchback import Found, SwitchbackRow
from livestream_console.ui import formats, messages
from livestream_console.ui.marked import QT_TRANSLATE_NOOP
from livestream_console.ui.review import cells
from livestream_console.ui.review.document import Cell, Column, Section, Span, Table
from livestream_console.ui.switchback import words

translate = QCoreApplication.translate

_WHAT = {
    "card": QT_TRANSLATE_NOOP("Review", "card"),
    "announce": QT_TRANSLATE_NOOP("Review", "announcement"),
    "pin": QT_TRANSLATE_NOOP("Review", "pinned comment"),
    "poll": QT_TRANSLATE_NOOP("Review", "poll"),
}
_STATES = {
    "too_few_events": QT_TRANSLATE_NOOP("Review", "too few events"),
    "cannot_tell": QT_TRANSLATE_NOOP("Review", "cannot tell: too little quiet time"),
    "no_other": QT_TRANSLATE_NOOP("Review", "no other room without a push"),
}


def section(review: Review) -> Section:
    return Section(
        "switchbacks", translate("Review", "A/B and rooms"), (_switchbacks(review), _rooms(review))
    )


def _switchbacks(review: Review) -> Table:
    titles = {row.product: row.title for row in review.products.rows}
    rows = review.switchbacks.rows
    notes = [
        translate("Review", "{0}: seal {1}").format(formats.clock(row.started_us), row.seal[:32])
        for row in rows
    ]
    if rows:
        notes.append(
            translate(
                "Review",
                "Compared is which card was to stand by the sealed plan, whatever stood; so a card that came "
                "late counts against the difference, never for it.",
            )
        )
    return Table(
        "switchbacks",
        translate("Review", "Which of two cards sold better"),
        (
            Column("cards", translate("Review", "Card A / card B"), kind="text"),
            Column("at", translate("Review", "Began"), translate("Review", "With the first card."), "time"),
            Column(
                "pairs",
                translate("Review", "Pairs"),
                translate(
                    "Review", "Pairs of blocks that count, of those planned; a coin chose who came first."
                ),
            ),
            Column(
                "ratio",
                translate("Review", "B over A (90 %)"),
                translate(
                    "Review",
                    "How many times as many events a viewer-minute B brought as A, with the 90 % interval of "
                    "the pairs.",
                ),
                "factor",
            ),
            Column(
                "p",
                translate("Review", "p"),
                translate(
                    "Review",
                    "How often the coin alone would have made so large a difference: of all ways it could "
                    "have fallen, exactly counted.",
                ),
            ),
            Column(
                "events",
                translate("Review", "Events A / B"),
                translate("Review", "Of the whole show in the counted time of each card."),
                "text",
            ),
            Column(
                "right",
                translate("Review", "Plan kept"),
                translate("Review", "In which share of the counted time the desk had the right card up."),
            ),
            Column(
                "late",
                translate("Review", "Late"),
                translate("Review", "Turns whose card came more than 10 seconds late, or never."),
            ),
            Column("verdict", translate("Review", "Verdict"), kind="text"),
        ),
        tuple(_switchback(row, titles) for row in rows),
        translate("Review", "No two cards took turns in this show."),
        notes=tuple(notes),
    )


def _switchback(row: SwitchbackRow, titles: dict[str, str]) -> tuple[Cell, ...]:
    a, b = (titles.get(product) or product for product in (row.a, row.b))
    found = row.found
    said, tone = words.verdict(found)
    if row.unseen:
        unseen = translate("Review", "Turns whose card no overlay showed: {0}.")
        said = f"{said} {unseen.format(row.unseen)}"
    if row.status == "stopped":
        stopped = translate("Review", "Stopped: {0}").format(words.reason(row.reason))
        said = f"{said} {stopped}"
    right = cells.NOTHING
    if row.right_share is not None:
        right = Cell(words.share(row.right_share), row.right_share)
    return (
        cells.text(f"A {a} / B {b}"),
        cells.clock(row.started_us),
        Cell(f"{found.pairs} / {row.pairs}", found.pairs),
        _ratio(found),
        cells.NOTHING if found.p is None else Cell(words.probability(found.p), found.p),
        cells.text(f"{found.events_a:,} / {found.events_b:,} {words.counted(found.outcome)}"),
        right,
        cells.count(row.late),
        Cell(said, said, tone),
    )


def _rooms(review: Review) -> Table:
    found, titles = review.room_pushes, {row.product: row.title for row in review.products.rows}
    return Table(
        "room_pushes",
        translate("Review", "What a push to one room did"),
        (
            Column("push", translate("Review", "Push"), kind="text"),
            Column("at", translate("Review", "At"), translate("Review", "When that room showed it."), "time"),
            Column("room", translate("Review", "In"), kind="text"),
            Column("other", translate("Review", "Beside"), kind="text"),
            Column(
                "ratio",
                translate("Review", "Gained on it (90 %)"),
                translate(
                    "Review",
                    "How many times as much the room grew as the other, a viewer-minute, two minutes after "
                    "against two before. What moves both cancels out.",
                ),
                "factor",
            ),
            Column(
                "drift",
                translate("Review", "Own drift"),
                translate("Review", "By how much the two rooms part without any push, one way or the other."),
            ),
            Column(
                "quiet",
                translate("Review", "Quiet stretches"),
                translate("Review", "Four-minute stretches without a push, by which the drift is known."),
            ),
            Column("verdict", translate("Review", "Verdict"), kind="text"),
        ),
        tuple(_room_push(row, titles) for row in found.rows),
        translate("Review", "There was no second room to compare with.")
        if found.reason == "one_room"
        else translate("Review", "Every push went to all rooms: there is none to compare with."),
    )


def _room_push(row: RoomPushRow, titles: dict[str, str]) -> tuple[Cell, ...]:
    what = translate("Review", _WHAT[row.what]) if row.what in _WHAT else row.what
    about = "" if row.product is None else titles.get(row.product) or row.product
    drift = None if row.drift_sd is None else row.drift_sd
    return (
        cells.text(" · ".join(filter(None, (about, what)))),
        cells.clock(row.at_us),
        cells.text(_room(row.room)),
        cells.text("" if row.other is None else _room(row.other)),
        _ratio(row),
        cells.NOTHING if drift is None else Cell(f"±{drift * 100:.0f}%", drift),
        cells.count(row.quiet),
        _room_verdict(row),
    )


def _ratio(found: Found | RoomPushRow) -> Cell:
    if found.ratio is None or found.low is None or found.high is None:
        return cells.NOTHING
    said = f"×{found.ratio:.2f} ({found.low:.2f}–{found.high:.2f})"
    return Cell(said, found.ratio, span=Span(found.low, found.ratio, found.high))


def _room_verdict(row: RoomPushRow) -> Cell:
    if row.low is None or row.high is None:
        said = translate("Review", _STATES[row.state]) if row.state in _STATES else row.state
        return Cell(said, said, "muted")
    said, tone = translate("Review", "no difference"), ""
    if row.low > 1:
        said, tone = translate("Review", "gained"), "good"
    elif row.high < 1:
        said, tone = translate("Review", "lost"), "warn"
    return Cell(said, said, tone)


def _room(room: Room) -> str:
    platform, name = room
    return " ".join(filter(None, (messages.platform_name(platform), name)))
