"""Words for how products are seen and sold out."""

from __future__ import annotations

from livestream_console.ui.kpis.definitions.definition import Definition
from livestream_console.ui.marked import QT_TRANSLATE_NOOP

DEFINITIONS: dict[str, Definition] = {
    "exposures": Definition(
        label=QT_TRANSLATE_NOOP("Definitions", "Card exposures"),
        meaning=QT_TRANSLATE_NOOP("Definitions", "How often product cards were seen, as rooms count it."),
        numerator=QT_TRANSLATE_NOOP("Definitions", "Exposures told"),
        elsewhere=QT_TRANSLATE_NOOP("Definitions", "WeChat counts bubble cards and the bag list apart."),
    ),
    "clicks": Definition(
        label=QT_TRANSLATE_NOOP("Definitions", "Product clicks"),
        meaning=QT_TRANSLATE_NOOP("Definitions", "How often products were clicked, as rooms count it."),
        numerator=QT_TRANSLATE_NOOP("Definitions", "Clicks told"),
    ),
    "card_ctr": Definition(
        label=QT_TRANSLATE_NOOP("Definitions", "Product click rate"),
        meaning=QT_TRANSLATE_NOOP("Definitions", "Clicks for each exposure, both in times."),
        numerator=QT_TRANSLATE_NOOP("Definitions", "Clicks told"),
        denominator=QT_TRANSLATE_NOOP("Definitions", "Exposures told"),
        elsewhere=QT_TRANSLATE_NOOP(
            "Definitions", "Shopee divides by views, Lazada product visitors by viewers."
        ),
    ),
    "click_cvr": Definition(
        label=QT_TRANSLATE_NOOP("Definitions", "Orders per click"),
        meaning=QT_TRANSLATE_NOOP(
            "Definitions", "Paid orders for each product click, of the products whose clicks are told."
        ),
        numerator=QT_TRANSLATE_NOOP("Definitions", "Paid orders of these products"),
        denominator=QT_TRANSLATE_NOOP("Definitions", "Clicks told"),
        elsewhere=QT_TRANSLATE_NOOP(
            "Definitions", "Shopee takes orders placed; Lazada and WeChat take people."
        ),
    ),
    "sell_through": Definition(
        label=QT_TRANSLATE_NOOP("Definitions", "Sell-through"),
        meaning=QT_TRANSLATE_NOOP(
            "Definitions", "Which share of the stock was sold; more than 100 % is oversold."
        ),
        numerator=QT_TRANSLATE_NOOP("Definitions", "Units sold that still stand"),
        denominator=QT_TRANSLATE_NOOP("Definitions", "Units there were"),
    ),
}
