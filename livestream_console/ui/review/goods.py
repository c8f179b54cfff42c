"""The products of a show, and what was bought together, as tables."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from livestream_console.analysis.review.review import ProductRow, Review
from livestream_console.ui import formats
from livestream_console.ui.review import cells, words
from livestream_console.ui.review.document import Cell, Column, Section, Table
from livestream_console.ui.shelf.words import role_tag

translate = QCoreApplication.translate
_SOLD_OUT = 1.0


def products(review: Review) -> Table:
    found, currency = review.products, review.head.currency
    as_of = formats.date_and_clock(found.refunds_as_of_us)
    return Table(
        "products",
        translate("Review", "Products"),
        (
            Column("product", translate("Review", "Product"), kind="text"),
            Column("role", translate("Review", "Role"), kind="text"),
            Column(
                "explained",
                translate("Review", "Explained"),
                translate("Review", "How long, and in how many stretches, it was being explained."),
            ),
            Column(
                "ctr",
                translate("Review", "Click rate"),
                translate("Review", "Clicks per exposure of its card, where a platform counts them, 90 %."),
                "interval",
            ),
            Column(
                "carts",
                translate("Review", "Carts"),
                translate("Review", "How often it was put into a cart; removals do not count."),
            ),
            Column("claims", translate("Review", "Claims"), translate("Review", "Comments that claimed it.")),
            Column("paid", translate("Review", "Paid"), translate("Review", "Units in paid orders.")),
            Column(
                "gmv",
                translate("Review", "Paid amount"),
                translate("Review", "Its lines in paid orders, before refunds."),
            ),
            Column(
                "per_minute",
                translate("Review", "Per minute explained"),
                translate("Review", "Paid amount over the minutes it was explained."),
            ),
            Column(
                "sell_through",
                translate("Review", "Sold of stock"),
                translate("Review", "Units sold and not refunded over the stock; above 100 % is oversold."),
            ),
            Column(
                "refunds",
                translate("Review", "Refunds"),
                translate("Review", "Share of the paid amount that was given back, as of {0}.").format(as_of),
            ),
            Column(
                "margin",
                translate("Review", "Margin"),
                translate("Review", "Paid less refunds, goods and discounts borne; where a cost is known."),
            ),
        ),
        tuple(_product(row, currency, "orders" not in review.untold) for row in found.rows),
        words.why(found.reason or "no_products"),
        notes=_refund_note(review),
    )


def _refund_note(review: Review) -> tuple[str, ...]:
    found = review.products
    if not found.rows:
        return ()
    said = translate("Review", "Refunds as of {0}.").format(formats.date_and_clock(found.refunds_as_of_us))
    if not found.refunds_mature:
        said += " " + translate("Review", "Not mature: in the first days most refunds are still to come.")
    return (said,)


def _product(row: ProductRow, currency: str, has_orders: bool) -> tuple[Cell, ...]:
    place = "" if row.place is None else translate("Review", "No. {0}").format(row.place) + " "
    tag = role_tag(row.role)
    explained = cells.NOTHING
    if row.explains:
        length = formats.duration(round(row.explained_s * 1_000_000))
        said = translate("Review", "{0} × · {1}").format(row.explains, length)
        explained = Cell(said, round(row.explained_s))
    sold = "warn" if row.sell_through is not None and row.sell_through > _SOLD_OUT else ""
    return (
        cells.text(place + (row.title or row.product)),
        cells.NOTHING if tag is None else cells.text(tag[0], tag[1]),
        explained,
        cells.estimate(row.ctr),
        cells.count(row.carts),
        cells.count(row.claims),
        cells.count(row.paid_units if has_orders else None),
        cells.amount(row.gmv_paid if has_orders else None, currency),
        cells.amount(row.per_minute, currency),
        cells.share(row.sell_through if has_orders else None, 0, sold),
        cells.share(row.refund_share),
        cells.amount(row.margin, currency),
    )


def baskets(review: Review) -> Section:
    """Return what goes with what."""
    found = review.pairs
    titles = found.titles

    def title(product: str) -> Cell:
        return cells.text(titles.get(product) or product)

    rows = []
    for pair in found.rows:
        sure = pair.state == "ok"
        verdict = (
            translate("Review", "goes together") if pair.goes_together else words.verdict("cannot_tell")[0]
        )
        rows.append(
            (
                title(pair.first),
                title(pair.then),
                Cell(f"{pair.together:,} / {pair.with_first:,}", pair.together),
                cells.share(pair.confidence),
                cells.count(pair.lift, 2),
                cells.count(pair.lift_low, 2),
                cells.text(verdict, "good" if pair.goes_together else "muted")
                if sure
                else cells.text(*words.verdict("too_few_events")),
            )
        )
    table = Table(
        "pairs",
        translate("Review", "Bought together"),
        (
            Column("first", translate("Review", "Whoever took"), kind="text"),
            Column("then", translate("Review", "also took"), kind="text"),
            Column(
                "together",
                translate("Review", "Baskets"),
                translate("Review", "Baskets with both / with the first. A basket is one buyer in one show."),
            ),
            Column(
                "confidence",
                translate("Review", "Share"),
                translate("Review", "Of the baskets with the first, how many have the other as well."),
            ),
            Column(
                "lift",
                translate("Review", "Lift"),
                translate("Review", "That share against everybody's; 1 means no connection."),
            ),
            Column(
                "lift_low",
                translate("Review", "Lift at least"),
                translate(
                    "Review", "Its lower limit, which holds in 95 of 100 cases. Pairs are judged by it."
                ),
            ),
            Column("verdict", translate("Review", "Verdict"), kind="text"),
        ),
        tuple(rows),
        words.why(found.reason or "no_pairs"),
        notes=cells.noted(
            translate("Review", "{0} baskets of {1} shows; gifts are left out."), found.baskets, found.shows
        ),
    )
    return Section("baskets", translate("Review", "Baskets"), (table,))
