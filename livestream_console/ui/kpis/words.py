"""The words for what a reading carries as codes: what is wrong with it, what it is of, how it was counted."""

from __future__ import annotations

from livestream_console.ui.marked import QT_TRANSLATE_NOOP

NOTES = {
    "no_data": QT_TRANSLATE_NOOP("Readings", "no data yet"),
    "stale": QT_TRANSLATE_NOOP("Readings", "stale"),
    "estimated": QT_TRANSLATE_NOOP("Readings", "estimated"),
    "inconsistent": QT_TRANSLATE_NOOP("Readings", "contradictory"),
    "immature": QT_TRANSLATE_NOOP("Readings", "not final"),
    "partial": QT_TRANSLATE_NOOP("Readings", "{0} of {1} known"),
}
"""By state, in a word or two."""

REASONS = {
    "nothing_heard": QT_TRANSLATE_NOOP(
        "Readings", "Nothing has come in yet that this could be worked out from."
    ),
    "no_viewer_counts": QT_TRANSLATE_NOOP("Readings", "No room has said how many watch."),
    "never_told": QT_TRANSLATE_NOOP(
        "Readings", "None has come in so far; not every platform tells it, so it need not be 0."
    ),
    "not_told": QT_TRANSLATE_NOOP("Readings", "No live feed tells it; it comes only by import."),
    "too_young": QT_TRANSLATE_NOOP("Readings", "Every order is younger than 15 minutes."),
    "buyers_not_told": QT_TRANSLATE_NOOP("Readings", "The shops do not say who bought."),
    "some_buyers_not_told": QT_TRANSLATE_NOOP(
        "Readings", "The shops do not say of every order who bought; those are left out."
    ),
    "history_not_told": QT_TRANSLATE_NOOP("Readings", "The shops do not say who bought before."),
    "some_history_not_told": QT_TRANSLATE_NOOP(
        "Readings", "The shops do not say of every buyer whether they bought before."
    ),
    "own_history": QT_TRANSLATE_NOOP(
        "Readings", "No shop says who bought before, so new is whom this desk has not seen buy."
    ),
    "buyers_masked": QT_TRANSLATE_NOOP(
        "Readings", "The shops mask who bought, so nobody can be recognised from an earlier show."
    ),
    "no_earlier_shows": QT_TRANSLATE_NOOP(
        "Readings", "No shop says who bought before, and this desk has no earlier show to look it up in."
    ),
    "no_earlier_buyers": QT_TRANSLATE_NOOP(
        "Readings", "No shop says who bought before, and no earlier show knows buyers of these shops."
    ),
    "orders_bare": QT_TRANSLATE_NOOP("Readings", "The orders do not list their products."),
    "some_orders_bare": QT_TRANSLATE_NOOP(
        "Readings", "Some orders do not list their products; those are left out."
    ),
    "no_costs": QT_TRANSLATE_NOOP("Readings", "No cost is known that it could be worked out from."),
    "costs_missing": QT_TRANSLATE_NOOP(
        "Readings", "The cost or the price of some order lines is not known; those are left out."
    ),
    "no_stock": QT_TRANSLATE_NOOP("Readings", "Nobody said how many units there are."),
    "some_stock_unknown": QT_TRANSLATE_NOOP("Readings", "Products without a stock number are left out."),
    "nothing_asked": QT_TRANSLATE_NOOP("Readings", "Nobody has asked anything yet."),
    "nothing_answered": QT_TRANSLATE_NOOP("Readings", "No question has been answered yet."),
    "room_silent": QT_TRANSLATE_NOOP(
        "Readings", "A room has not reported for 30 s; it is left out until it does."
    ),
    "gap": QT_TRANSLATE_NOOP("Readings", "A gap lies in its time."),
    "rounded": QT_TRANSLATE_NOOP("Readings", "A room rounds its counts."),
    "lone_spike": QT_TRANSLATE_NOOP(
        "Readings", "One count was far above those around it; it may have been wrong."
    ),
    "little": QT_TRANSLATE_NOOP("Readings", "Worked out as what all watched over how many people they are."),
    "rooms_not_alike": QT_TRANSLATE_NOOP("Readings", "Not every room reports it; those are left out."),
    "unpriced": QT_TRANSLATE_NOOP("Readings", "A shop did not say what an order or a refund came to."),
    "guess": QT_TRANSLATE_NOOP("Readings", "It rests on the time of purchase alone."),
    "inconsistent_feed": QT_TRANSLATE_NOOP(
        "Readings", "The rooms report something that cannot be: more happened than people were there."
    ),
    "refunds_to_come": QT_TRANSLATE_NOOP(
        "Readings", "Refunds go on for days; until a week after the show this only grows."
    ),
}

SOURCES = {
    "audience": QT_TRANSLATE_NOOP("Readings", "viewer counts of the rooms"),
    "enter": QT_TRANSLATE_NOOP("Readings", "enter messages"),
    "views": QT_TRANSLATE_NOOP("Readings", "view counters of the rooms or enter messages"),
    "comment": QT_TRANSLATE_NOOP("Readings", "comments"),
    "like": QT_TRANSLATE_NOOP("Readings", "likes"),
    "share": QT_TRANSLATE_NOOP("Readings", "share messages"),
    "follow": QT_TRANSLATE_NOOP("Readings", "follow messages"),
    "question": QT_TRANSLATE_NOOP("Readings", "questions found in comments"),
    "answer": QT_TRANSLATE_NOOP("Readings", "answers marked at the desk"),
    "impression": QT_TRANSLATE_NOOP("Readings", "impressions"),
    "journal": QT_TRANSLATE_NOOP("Readings", "the journal"),
    "cart": QT_TRANSLATE_NOOP("Readings", "cart changes of the shops"),
    "order": QT_TRANSLATE_NOOP("Readings", "orders of the shops"),
    "refund": QT_TRANSLATE_NOOP("Readings", "refunds of the shops"),
    "stock": QT_TRANSLATE_NOOP("Readings", "the stock ledger"),
    "product_stats": QT_TRANSLATE_NOOP("Readings", "product counts of the rooms"),
    "cost": QT_TRANSLATE_NOOP("Readings", "costs entered at the desk"),
    "viewer": QT_TRANSLATE_NOOP("Readings", "viewers seen or reported"),
}

COUNTED = {
    "events": QT_TRANSLATE_NOOP("Readings", "every event"),
    "samples": QT_TRANSLATE_NOOP("Readings", "samples, each held for 30 s at most"),
    "unique": QT_TRANSLATE_NOOP("Readings", "distinct people seen"),
    "reported": QT_TRANSLATE_NOOP("Readings", "the platform's own count"),
    "sum_of_reports": QT_TRANSLATE_NOOP("Readings", "the platforms' own counts, not de-duplicated"),
    "sum_of_platforms": QT_TRANSLATE_NOOP("Readings", "summed over platforms, not de-duplicated"),
    "entered": QT_TRANSLATE_NOOP("Readings", "what a person entered"),
    "confirmed": QT_TRANSLATE_NOOP("Readings", "orders that name the live or its push"),
    "inferred": QT_TRANSLATE_NOOP("Readings", "orders placed in a push's time"),
    "unattributed": QT_TRANSLATE_NOOP("Readings", "the orders that neither holds for"),
}

BASES = {
    "known": QT_TRANSLATE_NOOP("Readings", "known"),
    "reported": QT_TRANSLATE_NOOP("Readings", "reported by the platform"),
    "estimated": QT_TRANSLATE_NOOP("Readings", "estimated"),
}
