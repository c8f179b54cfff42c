"""Offers, giveaways, costs and refunds of a show, as tables.

Rule: what a cost is missing for says so; a return is never worked out of half the costs.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from livestream_console.analysis.review.review import (
    GiveawayRow,
    OfferRow,
    Review,
    Worth,
)
from livestream_console.ui import formats, messages
from livestream_console.ui.giveaways.words import status
from livestream_console.ui.push.offer_words import kind_name
from livestream_console.ui.review import cells, words
from livestream_console.ui.review.document import Cell, Column, Section, Table

translate = QCoreApplication.translate


def offers_and_giveaways(review: Review) -> Section:
    return Section(
        "offers",
        translate("Review", "Offers and giveaways"),
        (_offers(review), _giveaways(review)),
        (_costs(review),),
    )


def _worth_columns() -> tuple[Column, ...]:
    return (
        Column(
            "cost", translate("Review", "Cost"), translate("Review", "What it took off, or what was given.")
        ),
        Column(
            "extra",
            translate("Review", "More orders"),
            translate("Review", "Beyond what would have come without, by the effect of its push; 90 %."),
            "interval",
        ),
        Column(
            "per_order",
            translate("Review", "Cost per one more order"),
            translate("Review", "Its cost over these orders, with the same interval."),
            "interval",
        ),
    )


def _worth(worth: Worth, currency: str) -> tuple[Cell, ...]:
    per_order = cells.interval_amount(worth.per_order, currency)
    if worth.per_order is None and worth.reason is not None:
        per_order = Cell(words.why(worth.reason), None, "muted")
    return cells.amount(worth.cost, currency), cells.interval_count(worth.extra_orders), per_order


def _offers(review: Review) -> Table:
    currency = review.head.currency
    titles = {row.product: row.title for row in review.products.rows}
    return Table(
        "offers",
        translate("Review", "Offers"),
        (
            Column("offer", translate("Review", "Offer"), kind="text"),
            Column("live", translate("Review", "Live"), translate("Review", "From when to when."), "time"),
            Column(
                "taken",
                translate("Review", "Taken"),
                translate("Review", "Units or coupons taken, of how many there were."),
            ),
            Column(
                "orders",
                translate("Review", "Orders"),
                translate("Review", "Paid orders that are owed to its push, for sure or by the time alone."),
            ),
            Column(
                "gmv", translate("Review", "Paid amount"), translate("Review", "Of these, before refunds.")
            ),
            *_worth_columns(),
        ),
        tuple(_offer(row, titles, currency) for row in review.offers.rows),
        words.why(review.offers.reason or "no_offers"),
    )


def _offer(row: OfferRow, titles: dict[str, str], currency: str) -> tuple[Cell, ...]:
    about = "" if row.product is None else (titles.get(row.product) or row.product)
    live = words.phase(row.phase)
    if row.live_us is not None:
        from_when = formats.clock(row.live_us)
        live = translate("Review", "{0}, not ended").format(from_when)
        if row.over_us is not None:
            live = f"{from_when}–{formats.clock(row.over_us)}"
    taken = formats.number(row.taken) if row.cap is None else f"{row.taken:,} / {row.cap:,}"
    return (
        cells.text(" · ".join(filter(None, (about, kind_name(row.kind))))),
        Cell(live, row.live_us or 0),
        Cell(taken, row.taken),
        cells.count(row.orders),
        cells.amount(row.gmv, currency),
        *_worth(row.worth, currency),
    )


def _giveaways(review: Review) -> Table:
    currency = review.head.currency
    return Table(
        "giveaways",
        translate("Review", "Giveaways"),
        (
            Column("prize", translate("Review", "Prize"), kind="text"),
            Column("opened", translate("Review", "Opened"), translate("Review", "For entries."), "time"),
            Column("status", translate("Review", "State"), kind="text"),
            Column(
                "entries",
                translate("Review", "Entries"),
                translate("Review", "People who took part, by room."),
            ),
            Column(
                "handed",
                translate("Review", "Prizes claimed"),
                translate("Review", "Winners who claimed theirs, of all winners."),
            ),
            *_worth_columns(),
            Column(
                "arrivals",
                translate("Review", "Arrivals"),
                translate("Review", "By what giveaways multiplied how many people entered; 90 %."),
                "interval",
            ),
        ),
        tuple(_giveaway(row, currency) for row in review.giveaways.rows),
        words.why(review.giveaways.reason or "no_giveaways"),
        notes=(
            translate(
                "Review", "Whoever comments to win is not one more buyer; shows after a draw may sell less."
            ),
        )
        if review.giveaways.rows
        else (),
    )


def _giveaway(row: GiveawayRow, currency: str) -> tuple[Cell, ...]:
    by_room = translate("Review", ", ").join(
        f"{messages.platform_name(platform)} {n:,}" for platform, n in row.by_platform.items() if n
    )
    entries = formats.number(row.entries)
    return (
        cells.text(row.prize),
        cells.clock(row.opened_us),
        cells.text(status(row.status)),
        Cell(f"{entries} ({by_room})" if len(row.by_platform) > 1 else entries, row.entries),
        Cell(f"{row.handed:,} / {row.winners:,}", row.handed),
        *_worth(row.worth, currency),
        cells.NOTHING if row.traffic is None else cells.factor(row.traffic.factor, ""),
    )


def _costs(review: Review) -> Table:
    """Return the way from what was paid to what is left."""
    found, currency = review.money, review.head.currency
    refunded = None if found.gmv_refunded is None else -found.gmv_refunded
    net = translate("Review", "What is left of the paid orders")
    rows = [
        (cells.text(translate("Review", "Paid")), cells.amount(found.gmv_paid, currency)),
        (cells.text(translate("Review", "Refunded")), cells.amount(refunded, currency)),
        (cells.text(net), cells.amount(found.gmv_net, currency)),
    ]
    rows += [(cells.text(words.cost(row.what)), cells.amount(-row.amount, currency)) for row in found.costs]
    rows += [
        (cells.text(translate("Review", "Margin")), cells.amount(found.margin, currency)),
        (cells.text(translate("Review", "Spent on the show")), cells.amount(found.spent, currency)),
        (cells.text(translate("Review", "Return: paid over spent")), cells.count(found.roi, 2)),
        (cells.text(translate("Review", "Return of what is left")), cells.count(found.profit_roi, 2)),
    ]
    notes = []
    if found.missing:
        titles = {row.product: row.title for row in review.products.rows}
        names = [titles.get(product) or product for product in found.missing]
        notes.append(translate("Review", "Cost unknown: {0}").format(translate("Review", ", ").join(names)))
    if found.lines_known < found.lines:
        known = translate("Review", "The cost of the goods is known for {0} of {1} lines sold.")
        notes.append(known.format(formats.number(found.lines_known), formats.number(found.lines)))
    if found.reason is not None:
        notes.append(words.why(found.reason))
    return Table(
        "money",
        translate("Review", "Costs and margin"),
        (
            Column("what", translate("Review", "What"), kind="text"),
            Column(
                "amount",
                translate("Review", "Amount"),
                translate(
                    "Review",
                    "Margin is paid less refunds, goods and discounts borne. Return is paid, or the margin "
                    "less what was spent, over what was spent.",
                ),
            ),
        ),
        tuple(rows),
        words.why(found.reason),
        notes=tuple(notes),
    )


# --- refunds ----------------------------------------------------------------------------------------------


def refunds(review: Review) -> Section:
    found, currency = review.refunds, review.head.currency
    rows = tuple(
        (
            cells.text(
                translate("Review", "By hand")
                if row.day is None
                else translate("Review", "+{0} d").format(row.day)
            ),
            cells.date(row.as_of_us),
            cells.amount(row.gmv_paid, currency),
            cells.amount(row.gmv_refunded, currency),
            cells.share(row.gmv_refunded / row.gmv_paid if row.gmv_paid > 0 else None),
            cells.count(row.refunds),
            cells.amount(row.gmv_net, currency),
        )
        for row in found.rows
    )
    notes: tuple[str, ...] = ()
    if found.due_us is not None:
        due = translate("Review", "The next version is due {0}.")
        notes = (due.format(formats.date_and_clock(found.due_us)),)
    table = Table(
        "refunds",
        translate("Review", "Versions: the show's money as refunds came in"),
        (
            Column("version", translate("Review", "Version"), kind="text"),
            Column(
                "as_of",
                translate("Review", "As of"),
                translate("Review", "Up to when orders and refunds are counted."),
                "time",
            ),
            Column("paid", translate("Review", "Paid"), translate("Review", "Orders of this show.")),
            Column(
                "refunded",
                translate("Review", "Refunded"),
                translate("Review", "Of these orders, whenever it was given back."),
            ),
            Column(
                "rate", translate("Review", "Refund rate"), translate("Review", "Refunded over paid amount.")
            ),
            Column(
                "refunds", translate("Review", "Number of refunds"), translate("Review", "How many refunds.")
            ),
            Column(
                "net",
                translate("Review", "Left"),
                translate("Review", "Paid less refunds and what was cancelled later, each once."),
            ),
        ),
        rows,
        words.why(found.reason or "no_orders"),
        notes=notes,
    )
    return Section("refunds", translate("Review", "Versions"), (table,))
