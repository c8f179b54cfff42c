"""Words for what was paid, given back, spent and left."""

from __future__ import annotations

from livestream_console.ui.kpis.definitions.definition import Definition
from livestream_console.ui.marked import QT_TRANSLATE_NOOP

DEFINITIONS: dict[str, Definition] = {
    "gmv_created": Definition(
        label=QT_TRANSLATE_NOOP("Definitions", "Created"),
        meaning=QT_TRANSLATE_NOOP(
            "Definitions", "What all orders placed in this show add up to, paid or not, cancelled or not."
        ),
        numerator=QT_TRANSLATE_NOOP("Definitions", "Amount of orders placed"),
        elsewhere=QT_TRANSLATE_NOOP(
            "Definitions", "Shopee and TikTok call this GMV, cancelled orders included."
        ),
    ),
    "gmv_paid": Definition(
        label=QT_TRANSLATE_NOOP("Definitions", "GMV (paid)"),
        meaning=QT_TRANSLATE_NOOP(
            "Definitions", "What the paid orders of this show add up to, before refunds."
        ),
        numerator=QT_TRANSLATE_NOOP("Definitions", "Amount of paid orders"),
        elsewhere=QT_TRANSLATE_NOOP(
            "Definitions", "On Douyin GMV is what was paid; on Shopee and TikTok it is what was placed."
        ),
    ),
    "gmv_cancelled": Definition(
        label=QT_TRANSLATE_NOOP("Definitions", "Cancelled"),
        meaning=QT_TRANSLATE_NOOP("Definitions", "What orders add up to that were paid and then cancelled."),
        numerator=QT_TRANSLATE_NOOP("Definitions", "Amount of orders cancelled after payment"),
    ),
    "gmv_refunded": Definition(
        label=QT_TRANSLATE_NOOP("Definitions", "Refunded"),
        meaning=QT_TRANSLATE_NOOP(
            "Definitions", "What shops gave back of the orders of this show, in whole or in part."
        ),
        numerator=QT_TRANSLATE_NOOP("Definitions", "Amount of refunds made"),
    ),
    "gmv_after_refunds": Definition(
        label=QT_TRANSLATE_NOOP("Definitions", "Paid less refunds"),
        meaning=QT_TRANSLATE_NOOP(
            "Definitions", "What the paid orders add up to, less refunds; cancelled ones stay in it."
        ),
        numerator=QT_TRANSLATE_NOOP("Definitions", "Amount of paid orders"),
        taken_off=QT_TRANSLATE_NOOP("Definitions", "Amount of refunds made"),
    ),
    "gmv_net": Definition(
        label=QT_TRANSLATE_NOOP("Definitions", "GMV (net)"),
        meaning=QT_TRANSLATE_NOOP(
            "Definitions",
            "What is left of the paid orders: less refunds and what was cancelled later, each once.",
        ),
        numerator=QT_TRANSLATE_NOOP("Definitions", "Amount of paid orders"),
        taken_off=QT_TRANSLATE_NOOP("Definitions", "Refunded or cancelled"),
        elsewhere=QT_TRANSLATE_NOOP(
            "Definitions", "Refunds come for weeks; the same show looked at later has less."
        ),
    ),
    "gmv_confirmed": Definition(
        label=QT_TRANSLATE_NOOP("Definitions", "Confirmed"),
        meaning=QT_TRANSLATE_NOOP(
            "Definitions",
            "Paid orders that a code, cart, claim, live room or link owes to the live. Nothing is guessed.",
        ),
        numerator=QT_TRANSLATE_NOOP("Definitions", "Amount of these orders"),
        taken_off=QT_TRANSLATE_NOOP("Definitions", "Refunded or cancelled of it"),
    ),
    "gmv_inferred": Definition(
        label=QT_TRANSLATE_NOOP("Definitions", "Inferred"),
        meaning=QT_TRANSLATE_NOOP(
            "Definitions",
            "Paid orders that only the time tells of: bought while one push of the product stood. A guess.",
        ),
        numerator=QT_TRANSLATE_NOOP("Definitions", "Amount of these orders"),
        taken_off=QT_TRANSLATE_NOOP("Definitions", "Refunded or cancelled of it"),
    ),
    "gmv_unattributed": Definition(
        label=QT_TRANSLATE_NOOP("Definitions", "Without a push"),
        meaning=QT_TRANSLATE_NOOP(
            "Definitions", "Paid orders that nothing owes to a push: no sign, or several pushes at once."
        ),
        numerator=QT_TRANSLATE_NOOP("Definitions", "Amount of these orders"),
        taken_off=QT_TRANSLATE_NOOP("Definitions", "Refunded or cancelled of it"),
    ),
    "refund_rate": Definition(
        label=QT_TRANSLATE_NOOP("Definitions", "Refund rate (amount)"),
        meaning=QT_TRANSLATE_NOOP(
            "Definitions",
            "Which share of the amount paid was given back so far, by the show in which it was paid.",
        ),
        numerator=QT_TRANSLATE_NOOP("Definitions", "Amount of refunds made"),
        denominator=QT_TRANSLATE_NOOP("Definitions", "Amount of paid orders"),
        elsewhere=QT_TRANSLATE_NOOP("Definitions", "WeChat tells amount, orders, people and units apart."),
    ),
    "refund_rate_orders": Definition(
        label=QT_TRANSLATE_NOOP("Definitions", "Refund rate (orders)"),
        meaning=QT_TRANSLATE_NOOP(
            "Definitions", "Which share of the paid orders was refunded so far, in whole or in part."
        ),
        numerator=QT_TRANSLATE_NOOP("Definitions", "Orders refunded"),
        denominator=QT_TRANSLATE_NOOP("Definitions", "Paid orders since the show started"),
    ),
    "gpm": Definition(
        label=QT_TRANSLATE_NOOP("Definitions", "GMV per 1,000 views (GPM)"),
        meaning=QT_TRANSLATE_NOOP("Definitions", "What a thousand views bring in, re-entries included."),
        numerator=QT_TRANSLATE_NOOP("Definitions", "Amount of paid orders"),
        denominator=QT_TRANSLATE_NOOP("Definitions", "Views so far"),
        elsewhere=QT_TRANSLATE_NOOP(
            "Definitions", "WeChat divides by people where it shows a traffic source, and calls it the same."
        ),
    ),
    "uv_value": Definition(
        label=QT_TRANSLATE_NOOP("Definitions", "Value per viewer"),
        meaning=QT_TRANSLATE_NOOP("Definitions", "What each person who watched brings in."),
        numerator=QT_TRANSLATE_NOOP("Definitions", "Amount of paid orders"),
        denominator=QT_TRANSLATE_NOOP("Definitions", "Distinct viewers"),
        elsewhere=QT_TRANSLATE_NOOP("Definitions", "Some courses divide by clicks or product visitors."),
    ),
    "gmv_per_viewer_minute": Definition(
        label=QT_TRANSLATE_NOOP("Definitions", "GMV per viewer-minute"),
        meaning=QT_TRANSLATE_NOOP(
            "Definitions",
            "What one viewer watching for one minute brought in so far. Re-entries do not change it.",
        ),
        numerator=QT_TRANSLATE_NOOP("Definitions", "Amount of paid orders"),
        denominator=QT_TRANSLATE_NOOP("Definitions", "Viewer-minutes watched"),
    ),
    "costs": Definition(
        label=QT_TRANSLATE_NOOP("Definitions", "Costs entered"),
        meaning=QT_TRANSLATE_NOOP("Definitions", "What was entered that the show cost, products left out."),
        numerator=QT_TRANSLATE_NOOP("Definitions", "Costs entered"),
    ),
    "roi": Definition(
        label=QT_TRANSLATE_NOOP("Definitions", "Return on spend (ROI)"),
        meaning=QT_TRANSLATE_NOOP(
            "Definitions", "What was sold for each unit of money spent on traffic and the show."
        ),
        numerator=QT_TRANSLATE_NOOP("Definitions", "Amount of paid orders"),
        denominator=QT_TRANSLATE_NOOP(
            "Definitions", "Spent, without coupons, prizes, commission and shipping"
        ),
        elsewhere=QT_TRANSLATE_NOOP("Definitions", "Douyin shows paid ROI and net ROI apart."),
    ),
    "profit_roi": Definition(
        label=QT_TRANSLATE_NOOP("Definitions", "Profit on spend"),
        meaning=QT_TRANSLATE_NOOP(
            "Definitions", "What was left for each unit of money spent, once it is itself taken off."
        ),
        numerator=QT_TRANSLATE_NOOP("Definitions", "Margin less what was spent"),
        denominator=QT_TRANSLATE_NOOP(
            "Definitions", "Spent, without coupons, prizes, commission and shipping"
        ),
    ),
    "margin": Definition(
        label=QT_TRANSLATE_NOOP("Definitions", "Margin"),
        meaning=QT_TRANSLATE_NOOP(
            "Definitions",
            "What products brought in less their cost, refunds, coupons, prizes, commission, shipping.",
        ),
        numerator=QT_TRANSLATE_NOOP("Definitions", "Paid for products of known cost"),
        taken_off=QT_TRANSLATE_NOOP("Definitions", "Their cost, refunds and costs of selling"),
    ),
}
