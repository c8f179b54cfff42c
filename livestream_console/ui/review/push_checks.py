"""What is to be held against what each push did: tests of honesty, and people whom pushes brought in."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from livestream_console.analysis.review.review import Review
from livestream_console.ui.review import cells, words
from livestream_console.ui.review.document import Cell, Column, Table

translate = QCoreApplication.translate


def arrivals(review: Review) -> Table:
    """Return what pushes did to the number of people who came, which no other factor holds."""
    rows = tuple(
        (
            cells.text(words.kind(one.kind)),
            cells.factor(one.factor, words.verdict(one.verdict)[1]),
            cells.interval_count(one.extra),
            cells.text(*words.verdict(one.verdict)),
        )
        for one in review.pushes.uplift.traffic
    )
    return Table(
        "arrivals",
        translate("Review", "Arrivals"),
        (
            Column("kind", translate("Review", "Kind"), kind="text"),
            Column(
                "factor",
                translate("Review", "Factor (90 %)"),
                translate("Review", "By what pushes of the kind multiplied how many people entered."),
                "factor",
            ),
            Column(
                "extra",
                translate("Review", "More people"),
                translate("Review", "Entered within the window beyond what was to be expected."),
                "interval",
            ),
            Column("verdict", translate("Review", "Verdict"), kind="text"),
        ),
        rows,
        translate("Review", "No room told who enters, or there were too few pushes of a kind."),
    )


def checks(review: Review) -> Table:
    """Return every test of honesty, passed or not."""
    rows = []
    for one in review.pushes.uplift.checks:
        said, tone = words.check_state(one.state)
        name = words.check(one.key)
        if one.kind is not None:
            name = f"{name} · {words.kind(one.kind)}"
        more = words.flagged(one.key) if one.state == "flagged" else ""
        rows.append(
            (
                cells.text(name),
                cells.count(one.value, 2),
                cells.count(one.limit, 2),
                Cell(": ".join(filter(None, (said, more))), said, tone),
            )
        )
    value = translate(
        "Review",
        "Placebo times: share of random times with as large an effect; it strikes only where there seems to "
        "be one. Fit: share of bins outside the predicted 90 %. Otherwise a z-score.",
    )
    return Table(
        "checks",
        translate("Review", "Checks"),
        (
            Column("check", translate("Review", "Check"), kind="text"),
            Column("value", translate("Review", "Value"), value),
            Column("limit", translate("Review", "Limit"), translate("Review", "Where a check strikes.")),
            Column("state", translate("Review", "Result"), kind="text"),
        ),
        tuple(rows),
        words.why(review.pushes.reason or review.pushes.uplift.state),
    )
