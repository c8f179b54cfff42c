"""What was planned for a show beside what became of it, as tables."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from livestream_console.analysis.review.review import Review, SegmentRow, TargetRow
from livestream_console.core.target import MINUTES
from livestream_console.ui.review import cells, words
from livestream_console.ui.review.document import Cell, Column, Section, Table

translate = QCoreApplication.translate


def section(review: Review) -> Section:
    found, currency = review.plan, review.head.currency
    targets = Table(
        "targets",
        translate("Review", "Targets"),
        (
            Column("target", translate("Review", "Target"), kind="text"),
            Column("planned", translate("Review", "Planned"), translate("Review", "As it was entered.")),
            Column("actual", translate("Review", "Actual"), translate("Review", "At the show's end.")),
            Column("share", translate("Review", "Reached"), translate("Review", "Actual over planned.")),
        ),
        tuple(_target(row, currency) for row in found.targets),
        translate("Review", "No target was set for this show."),
    )
    segments = Table(
        "rundown",
        translate("Review", "Rundown: planned against actual"),
        (
            Column("segment", translate("Review", "Segment"), kind="text"),
            Column("planned_at", translate("Review", "Planned at"), translate("Review", "Start."), "time"),
            Column(
                "began", translate("Review", "Began"), translate("Review", "When it was reached."), "time"
            ),
            Column("planned", translate("Review", "Planned"), translate("Review", "Planned length.")),
            Column("lasted", translate("Review", "Lasted"), translate("Review", "Until the next one.")),
            Column("over", translate("Review", "Over"), translate("Review", "Lasted less planned.")),
            Column("carts", translate("Review", "Carts"), translate("Review", "While it was on.")),
            Column("gmv", translate("Review", "Paid amount"), translate("Review", "While it was on.")),
            Column(
                "gmv_minute",
                translate("Review", "Paid a minute"),
                translate("Review", "Paid amount over the minutes that it lasted."),
            ),
        ),
        tuple(_segment(row, currency) for row in found.segments),
        translate("Review", "No rundown was kept for this show."),
    )
    return Section("plan", translate("Review", "Plan"), (targets, segments))


def _target(row: TargetRow, currency: str) -> tuple[Cell, ...]:
    planned, actual = (
        cells.amount(value, currency) if row.unit == "money" else cells.count(value)
        for value in (row.planned, row.actual)
    )
    reached = row.share is not None and row.share >= 1
    # Longer than planned is neither good nor bad.
    share = cells.share(row.share, 0, "good" if reached and row.what != MINUTES else "")
    return cells.text(words.target(row.what)), planned, actual, share


def _segment(row: SegmentRow, currency: str) -> tuple[Cell, ...]:
    a_minute = None if row.gmv is None or not row.lasted_s else row.gmv / (row.lasted_s / 60)
    return (
        cells.text(row.title or row.segment),
        cells.clock(row.planned_us),
        cells.text(translate("Review", "skipped"), "muted") if row.skipped else cells.clock(row.began_us),
        cells.seconds(row.planned_s),
        cells.seconds(row.lasted_s),
        cells.signed_seconds(row.over_s),
        cells.count(row.carts),
        cells.amount(row.gmv, currency),
        cells.amount(a_minute, currency),
    )
