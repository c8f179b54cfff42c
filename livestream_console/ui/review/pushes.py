"""What each push did, as tables: by push, by kind, over shows, and how far to believe it.

Rule: no figure without its interval, no verdict beyond what was computed; too few events are words, not 0.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from livestream_console.analysis.pushes.values import Effect, KindEffect, PushEffect, Uplift
from livestream_console.analysis.review.review import Review
from livestream_console.ui import formats
from livestream_console.ui.effects.rows import judged
from livestream_console.ui.review import cells, push_checks, words
from livestream_console.ui.review.document import Cell, Column, Section, Table

translate = QCoreApplication.translate


def section(review: Review) -> Section:
    return Section(
        "pushes",
        translate("Review", "Pushes by kind"),
        (kinds(review), pooled(review), owed(review), push_checks.arrivals(review)),
        (push_checks.checks(review),),
    )


def table(review: Review) -> Table:
    """Return one row a push, or several that nobody can tell apart."""
    uplift, currency = review.pushes.uplift, review.head.currency
    titles = {row.product: row.title for row in review.products.rows}
    kinds_of = {one.kind: one for one in uplift.kinds}
    return Table(
        "pushes",
        translate("Review", "What each push did"),
        _columns(uplift),
        tuple(_row(push, kinds_of.get(push.kind), titles, currency) for push in uplift.pushes),
        words.why(review.pushes.reason or uplift.state),
        notes=_notes(review),
        tags=_tags(uplift),
    )


def _columns(uplift: Uplift) -> tuple[Column, ...]:
    counted = words.outcome(uplift.outcome)
    return (
        Column("push", translate("Review", "Push"), kind="text"),
        Column("at", translate("Review", "At"), translate("Review", "When it was first shown."), "time"),
        Column(
            "counted",
            translate("Review", "{0} in its window").format(counted),
            translate("Review", "Counted in the two minutes from the push on, however they came about."),
        ),
        Column(
            "factor",
            translate("Review", "Factor (90 %)"),
            translate(
                "Review",
                "By what it multiplied the rate per viewer-minute, given the viewers who came. 1 is no "
                "effect; the true factor lies in the interval in 90 of 100 cases.",
            ),
            "factor",
        ),
        Column(
            "extra",
            translate("Review", "More: {0}").format(counted),
            translate("Review", "With the push less without it, over its window, with the 90 % interval."),
            "interval",
        ),
        Column(
            "extra_money",
            translate("Review", "More money"),
            translate(
                "Review",
                "What these are worth at this show's own conversion and order value; only where it works.",
            ),
            "interval",
        ),
        Column("verdict", translate("Review", "Verdict"), kind="text"),
    )


def _row(
    push: PushEffect, kind: KindEffect | None, titles: dict[str, str], currency: str
) -> tuple[Cell, ...]:
    effect, name = push.effect, _name(push.kind, push.product, titles)
    return (
        cells.text(name),
        cells.clock(push.at_us),
        cells.count(push.counted),
        cells.effect_factor(effect),
        cells.extra(effect),
        cells.extra_amount(effect, currency),
        _verdict(push, kind),
    )


def _name(code: str, product: str | None, titles: dict[str, str]) -> str:
    kind = words.kind(code)
    return kind if product is None else f"{titles.get(product) or product} · {kind}"


def _verdict(push: PushEffect, kind: KindEffect | None) -> Cell:
    said, tone = _judged(push.effect, kind)
    hints = [words.push_note(note) for note in push.notes]
    if push.cut is not None:
        hints.append(words.cut(push.cut))
    return Cell(" · ".join([said, *hints]), said, tone)


def _judged(effect: Effect, kind: KindEffect | None) -> tuple[str, str]:
    """Return (words, tone); what works together with another kind may be the other's work."""
    said, tone = words.verdict(effect.verdict)
    if kind is None or not kind.entangled or effect.verdict == "too_few_events":
        return said, tone
    return judged(effect, kind), "muted"


def _tags(uplift: Uplift) -> tuple[str, ...]:
    if not uplift.pushes:
        return ()
    found = [translate("Review", "90 % intervals")]
    for key in ("placebo", "lead"):
        states = {check.state for check in uplift.checks if check.key == key}
        if states:
            worst = next(state for state in ("flagged", "impossible", "passed") if state in states)
            found.append(f"{words.check(key)}: {words.check_state(worst)[0]}")
    return tuple(found)


def _notes(review: Review) -> tuple[str, ...]:
    uplift = review.pushes.uplift
    if not uplift.pushes:
        return ()
    notes = [
        translate(
            "Review", "A push and the host's talk come at the same time; what is estimated is both together."
        )
    ]
    if uplift.outcome != "carts":
        notes.append(
            translate("Review", "No shop told of carts, so pushes are judged by: {0}.").format(
                words.outcome(uplift.outcome)
            )
        )
    if "orders" in review.untold:
        notes.append(translate("Review", "No shop tells of orders, so an effect has no price."))
    elif uplift.money_state != "ok":
        notes.append(translate("Review", "Too few purchases to put a price on an effect."))
    return (*notes, *(words.flag(code) for code in uplift.flags))


def kinds(review: Review) -> Table:
    """Return what a kind of push did in this show, and over shorter and longer windows."""
    uplift = review.pushes.uplift
    comma = translate("Review", ", ")
    windows = sorted({window for one in uplift.kinds for window, _ in one.by_window})
    rows = []
    for one in uplift.kinds:
        by_window = dict(one.by_window)
        few = one.effect.verdict == "too_few_events"
        rows.append(
            (
                cells.text(words.kind(one.kind)),
                cells.count(one.pushes),
                cells.effect_factor(one.effect),
                *(
                    cells.NOTHING if few or window not in by_window else cells.factor(by_window[window], "")
                    for window in windows
                ),
                cells.extra(one.effect),
                cells.text(*_judged(one.effect, one)),
                cells.text(comma.join(words.kind(other) for other in one.entangled), "warn"),
            )
        )
    factor = translate("Review", "All pushes of the kind together: factor per viewer-minute, 90 % interval.")
    return Table(
        "kinds",
        translate("Review", "By kind"),
        (
            Column("kind", translate("Review", "Kind"), kind="text"),
            Column(
                "pushes",
                translate("Review", "Pushes"),
                translate("Review", "How many of the kind were shown."),
            ),
            Column("factor", translate("Review", "Factor (90 %)"), factor, "factor"),
            *(
                Column(
                    f"factor_{window}",
                    translate("Review", "Over {0} s").format(window),
                    translate("Review", "The same over another window: a verdict should not hang on it."),
                    "interval",
                )
                for window in windows
            ),
            Column(
                "extra",
                translate("Review", "More: {0}").format(words.outcome(uplift.outcome)),
                translate("Review", "With the pushes less without them, with the 90 % interval."),
                "interval",
            ),
            Column("verdict", translate("Review", "Verdict"), kind="text"),
            Column("entangled", translate("Review", "Hard to part from"), kind="text"),
        ),
        tuple(rows),
        words.why(review.pushes.reason or uplift.state),
    )


def pooled(review: Review) -> Table:
    """Return what a kind of push usually does, over shows."""
    found = review.pushes
    rows = tuple(
        (
            cells.text(words.kind(one.kind)),
            cells.count(one.shows),
            cells.factor(one.factor, words.verdict(one.verdict)[1]),
            cells.NOTHING if one.next_show is None else cells.factor(one.next_show, ""),
            cells.text(*words.verdict(one.verdict)),
        )
        for one in found.pooled
    )
    return Table(
        "pooled",
        translate("Review", "Over shows"),
        (
            Column("kind", translate("Review", "Kind"), kind="text"),
            Column(
                "shows", translate("Review", "Shows"), translate("Review", "Shows in which it was pushed.")
            ),
            Column(
                "factor",
                translate("Review", "Usual factor (90 %)"),
                translate("Review", "The usual show's factor; shows are allowed to differ (random effects)."),
                "factor",
            ),
            Column(
                "next",
                translate("Review", "Next show"),
                translate(
                    "Review", "Where the factor of one further show is expected, nine times out of ten."
                ),
                "interval",
            ),
            Column("verdict", translate("Review", "Verdict"), kind="text"),
        ),
        rows,
        words.why("too_few_shows"),
        notes=_pooled_note(review) if rows else (),
    )


def _pooled_note(review: Review) -> tuple[str, ...]:
    found = review.pushes
    said = translate("Review", "Shows pooled: {0}, all judged by: {1}.")
    return (said.format(formats.number(found.shows), words.outcome(found.pooled_by or "")),)


def owed(review: Review) -> Table:
    """Return the orders that are owed to pushes, by how sure that is."""
    currency = review.head.currency
    titles = {row.product: row.title for row in review.products.rows}
    return Table(
        "owed",
        translate("Review", "Orders owed to pushes"),
        (
            Column("push", translate("Review", "Push"), kind="text"),
            Column("at", translate("Review", "At"), translate("Review", "When it was asked for."), "time"),
            Column(
                "confirmed",
                translate("Review", "Confirmed orders"),
                translate("Review", "A code, cart, claim or link names the push."),
            ),
            Column(
                "confirmed_amount", translate("Review", "Amount"), translate("Review", "Of these orders.")
            ),
            Column(
                "inferred",
                translate("Review", "Inferred orders"),
                translate("Review", "Bought while only this push of the product stood. A guess."),
            ),
            Column("inferred_amount", translate("Review", "Amount"), translate("Review", "Of these orders.")),
        ),
        tuple(
            (
                cells.text(_name(one.what, one.product, titles) if one.what else one.push),
                cells.clock(one.at_us),
                cells.count(one.confirmed_orders),
                cells.amount(one.confirmed_gmv, currency),
                cells.count(one.inferred_orders),
                cells.amount(one.inferred_gmv, currency),
            )
            for one in review.pushes.owed
        ),
        translate("Review", "No order is owed to a push."),
    )
