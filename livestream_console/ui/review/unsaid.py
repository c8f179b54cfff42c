"""The sentences for what a review cannot say.

Rule: what its own table says is not said twice.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from livestream_console.analysis.review.review import Unknown
from livestream_console.ui import formats
from livestream_console.ui.marked import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_SENTENCES = {
    "comments.nobody_tells": QT_TRANSLATE_NOOP("Review", "No room was connected."),
    "viewers.nobody_tells": QT_TRANSLATE_NOOP("Review", "No room told how many people watch."),
    "carts.nobody_tells": QT_TRANSLATE_NOOP("Review", "No shop tells of carts."),
    "orders.nobody_tells": QT_TRANSLATE_NOOP("Review", "No shop tells of orders."),
    "exposure.nobody_tells": QT_TRANSLATE_NOOP("Review", "No platform counts exposures and clicks here."),
    "events.gaps": QT_TRANSLATE_NOOP(
        "Review", "Rooms were not heard {gaps} times, {seconds} s in all; what happened then is missing."
    ),
    "events.misfits": QT_TRANSLATE_NOOP("Review", "{events} events contradicted others and were left out."),
    "times.clock_suspect": QT_TRANSLATE_NOOP("Review", "{events} events had a clock that cannot be right."),
    "times.late_events": QT_TRANSLATE_NOOP("Review", "{events} events came late and changed past minutes."),
    "pushes.not_judged": QT_TRANSLATE_NOOP(
        "Review", "Pushes in the show's last seconds or outside of it, which cannot be judged: {pushes}."
    ),
    "gmv_paid.orders_unpriced": QT_TRANSLATE_NOOP(
        "Review", "Shops did not say what {orders} orders came to."
    ),
    "gmv_refunded.refunds_unpriced": QT_TRANSLATE_NOOP(
        "Review", "Shops did not say what {refunds} refunds came to."
    ),
    "gmv_paid.foreign_currency": QT_TRANSLATE_NOOP("Review", "Orders in {currency} are not counted in."),
    "gmv_refunded.immature": QT_TRANSLATE_NOOP("Review", "Refunds are still to come in."),
    "margin.costs_missing": QT_TRANSLATE_NOOP(
        "Review", "The margin is of {known} of {lines} lines sold: the cost of the others is unknown."
    ),
    "roi.no_costs_entered": QT_TRANSLATE_NOOP("Review", "No return: nobody entered what the show cost."),
}


def sentence(one: Unknown) -> str | None:
    """Say what a review cannot say; None for what its table says itself."""
    source = _SENTENCES.get(f"{one.what}.{one.reason}")
    return None if source is None else translate("Review", source).format(**_written(one.params))


def _written(params: Mapping[str, str | int]) -> dict[str, str]:
    return {name: formats.number(n) if isinstance(n, int) else n for name, n in params.items()}
