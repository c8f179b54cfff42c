"""Words for carts, orders and buyers."""

from __future__ import annotations

from livestream_console.ui.kpis.definitions.definition import Definition
from livestream_console.ui.marked import QT_TRANSLATE_NOOP

DEFINITIONS: dict[str, Definition] = {
    "carts_per_min": Definition(
        label=QT_TRANSLATE_NOOP("Definitions", "Carts / min"),
        meaning=QT_TRANSLATE_NOOP(
            "Definitions",
            "How often somebody put a product into the cart in the last minute; removals do not count.",
        ),
        numerator=QT_TRANSLATE_NOOP("Definitions", "Add-to-carts in the last 60 s"),
        denominator=QT_TRANSLATE_NOOP("Definitions", "Seconds counted"),
        elsewhere=QT_TRANSLATE_NOOP(
            "Definitions", "Shopee counts presses of the button, other platforms only clicks on the product."
        ),
    ),
    "carts": Definition(
        label=QT_TRANSLATE_NOOP("Definitions", "Add-to-carts"),
        meaning=QT_TRANSLATE_NOOP(
            "Definitions", "How often a product was put into a cart; removals do not count."
        ),
        numerator=QT_TRANSLATE_NOOP("Definitions", "Add-to-carts so far"),
        elsewhere=QT_TRANSLATE_NOOP("Definitions", "Elsewhere people, not times."),
    ),
    "atc_rate": Definition(
        label=QT_TRANSLATE_NOOP("Definitions", "Carts per viewer-minute"),
        meaning=QT_TRANSLATE_NOOP(
            "Definitions",
            "How often somebody puts a product into the cart, for each minute that a viewer watches.",
        ),
        numerator=QT_TRANSLATE_NOOP("Definitions", "Add-to-carts so far"),
        denominator=QT_TRANSLATE_NOOP("Definitions", "Viewer-minutes watched"),
        elsewhere=QT_TRANSLATE_NOOP("Definitions", "Elsewhere people who add ÷ people who click."),
    ),
    "atc_net": Definition(
        label=QT_TRANSLATE_NOOP("Definitions", "Units in carts"),
        meaning=QT_TRANSLATE_NOOP("Definitions", "Units put into carts less those taken out."),
        numerator=QT_TRANSLATE_NOOP("Definitions", "Units put in less taken out"),
    ),
    "orders_placed": Definition(
        label=QT_TRANSLATE_NOOP("Definitions", "Orders placed"),
        meaning=QT_TRANSLATE_NOOP("Definitions", "Distinct orders placed in this show, paid or not."),
        numerator=QT_TRANSLATE_NOOP("Definitions", "Orders placed so far"),
    ),
    "orders_paid": Definition(
        label=QT_TRANSLATE_NOOP("Definitions", "Paid orders"),
        meaning=QT_TRANSLATE_NOOP(
            "Definitions", "Distinct orders of this show that were paid; refunds stay counted."
        ),
        numerator=QT_TRANSLATE_NOOP("Definitions", "Paid orders since the show started"),
    ),
    "unpaid_rate": Definition(
        label=QT_TRANSLATE_NOOP("Definitions", "Unpaid orders"),
        meaning=QT_TRANSLATE_NOOP(
            "Definitions",
            "Which share of the orders older than 15 minutes was not paid; who ordered later may be paying.",
        ),
        numerator=QT_TRANSLATE_NOOP("Definitions", "Orders not paid"),
        denominator=QT_TRANSLATE_NOOP("Definitions", "Orders older than 15 min"),
        elsewhere=QT_TRANSLATE_NOOP("Definitions", "WeChat: paid ÷ created at once, without the wait."),
    ),
    "cvr": Definition(
        label=QT_TRANSLATE_NOOP("Definitions", "View-to-pay rate"),
        meaning=QT_TRANSLATE_NOOP("Definitions", "Which share of the people who watched bought something."),
        numerator=QT_TRANSLATE_NOOP("Definitions", "Distinct buyers"),
        denominator=QT_TRANSLATE_NOOP("Definitions", "Distinct viewers"),
        elsewhere=QT_TRANSLATE_NOOP("Definitions", "Some platforms divide by views, which gives less."),
    ),
    "paid_per_1000_viewer_min": Definition(
        label=QT_TRANSLATE_NOOP("Definitions", "Orders per 1,000 viewer-minutes"),
        meaning=QT_TRANSLATE_NOOP(
            "Definitions", "Paid orders for each thousand viewer-minutes; it needs no count of people."
        ),
        numerator=QT_TRANSLATE_NOOP("Definitions", "Paid orders since the show started"),
        denominator=QT_TRANSLATE_NOOP("Definitions", "Viewer-minutes watched"),
    ),
    "aov": Definition(
        label=QT_TRANSLATE_NOOP("Definitions", "Average order (AOV)"),
        meaning=QT_TRANSLATE_NOOP("Definitions", "What a paid order comes to on average."),
        numerator=QT_TRANSLATE_NOOP("Definitions", "Amount of paid orders"),
        denominator=QT_TRANSLATE_NOOP("Definitions", "Paid orders since the show started"),
        elsewhere=QT_TRANSLATE_NOOP("Definitions", "Others call the amount per buyer by the same name."),
    ),
    "abv": Definition(
        label=QT_TRANSLATE_NOOP("Definitions", "Average buyer (ABV)"),
        meaning=QT_TRANSLATE_NOOP(
            "Definitions", "What a buyer spends on average; only orders of which the buyer is known."
        ),
        numerator=QT_TRANSLATE_NOOP("Definitions", "Amount of orders with a known buyer"),
        denominator=QT_TRANSLATE_NOOP("Definitions", "Distinct buyers"),
        elsewhere=QT_TRANSLATE_NOOP(
            "Definitions", "WeChat says whether it divides by buyers or by orders; most lists do not."
        ),
    ),
    "upt": Definition(
        label=QT_TRANSLATE_NOOP("Definitions", "Units per buyer"),
        meaning=QT_TRANSLATE_NOOP("Definitions", "How many units a buyer takes, gifts left out."),
        numerator=QT_TRANSLATE_NOOP("Definitions", "Units of known buyers"),
        denominator=QT_TRANSLATE_NOOP("Definitions", "Distinct buyers"),
    ),
    "units_per_order": Definition(
        label=QT_TRANSLATE_NOOP("Definitions", "Units per order"),
        meaning=QT_TRANSLATE_NOOP("Definitions", "How many units an order has, gifts left out."),
        numerator=QT_TRANSLATE_NOOP("Definitions", "Units paid, without gifts"),
        denominator=QT_TRANSLATE_NOOP("Definitions", "Paid orders that list their products"),
    ),
    "new_buyer_share": Definition(
        label=QT_TRANSLATE_NOOP("Definitions", "New buyers"),
        meaning=QT_TRANSLATE_NOOP(
            "Definitions", "Which share of the buyers never bought before, as their shop says."
        ),
        numerator=QT_TRANSLATE_NOOP("Definitions", "New buyers"),
        denominator=QT_TRANSLATE_NOOP("Definitions", "Buyers of whom it is known"),
    ),
}
