"""What an alarm says: what happened, what was done or kept, and what a person may do.

Rule: in that order, and only what is true now: whether a sale stopped is asked of the sale, not of its alarm.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from livestream_console.core.alarms import Alarm
from livestream_console.core.show import ShowState
from livestream_console.ui.marked import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

HAPPENED = {
    "sold_near_cap": QT_TRANSLATE_NOOP("Alarms", "{product}: {sold} of {cap} in the sale are sold"),
    "cap_reached": QT_TRANSLATE_NOOP("Alarms", "{product}: all {cap} in the sale are sold"),
    "cap_exceeded": QT_TRANSLATE_NOOP(
        "Alarms", "{product}: {sold} sold in the sale, {units} beyond its cap of {cap}"
    ),
    "oversold": QT_TRANSLATE_NOOP("Alarms", "{product}: {units} sold that are not in stock"),
}
ENDS = {
    "cap": QT_TRANSLATE_NOOP("Alarms", "the sale was stopped at its cap"),
    "operator": QT_TRANSLATE_NOOP("Alarms", "the sale was ended by hand"),
    "sold_out": QT_TRANSLATE_NOOP("Alarms", "the sale was stopped: nothing is left"),
    "time": QT_TRANSLATE_NOOP("Alarms", "the sale is over: its time was up"),
}
"""Why a sale ended."""
_TO_DO = {
    "sold_near_cap": QT_TRANSLATE_NOOP("Alarms", "it stops by itself at {cap}"),
    "cap_exceeded": QT_TRANSLATE_NOOP("Alarms", "every order is kept: fulfil or refund the newest"),
    "oversold": QT_TRANSLATE_NOOP("Alarms", "every order is kept: add stock or refund the newest"),
}


def alarm(one: Alarm, state: ShowState) -> str:
    """Say an alarm in one line."""
    params = one.params | {"product": _product(one, state)}
    parts = [_say(HAPPENED[one.code]).format_map(params)]
    sale = state.offers.offers.get(one.about)
    if sale is not None and one.code in ("cap_reached", "cap_exceeded"):
        over = ENDS.get(sale.reason or "") if sale.phase == "ended" else None
        parts.append(_say(over) if over else translate("Alarms", "the sale is being stopped"))
    if one.code in _TO_DO:
        parts.append(_say(_TO_DO[one.code]).format_map(params))
    return " · ".join(parts)


def newest(one: Alarm) -> str:
    """Say which orders are the newest that have units beyond."""
    shown, more = one.orders[:2], len(one.orders) - 2
    said = ", ".join(order for _, order in shown)
    return translate("Alarms", "{0} and {1} more").format(said, more) if more > 0 else said


def show_newest(one: Alarm) -> str:
    """Return what the button that shows these orders is called."""
    return translate("Alarms", "Show the orders {0}").format(newest(one))


def _product(one: Alarm, state: ShowState) -> str:
    name, variant = str(one.params.get("product", "")), str(one.params.get("variant", ""))
    product = state.shelf.products.get(name)
    if product is None:
        said = name
    else:
        said = translate("Alarms", "No. {0} {1}").format(state.shelf.place(name), product.title)
        title = next((v.title for v in product.variants if v.variant == variant), "")
        variant = title or variant
    return f"{said} {variant}".strip()


def _say(source: str) -> str:
    return translate("Alarms", source)
