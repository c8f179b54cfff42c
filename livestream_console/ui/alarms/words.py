"""What an alarm says: what happened, what was done or kept, and what a person may do.

Rule: in that order, and only what is true now: whether an offer stopped is asked of the offer.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from livestream_console.core.orders.alarms import Alarm
from livestream_console.core.show import ShowState
from livestream_console.ui.marked import QT_TRANSLATE_NOOP
from livestream_console.ui.push import offer_words

translate = QCoreApplication.translate

HAPPENED = {
    "sold_near_cap": QT_TRANSLATE_NOOP("Alarms", "{about}: {sold} of {cap} are taken"),
    "cap_reached": QT_TRANSLATE_NOOP("Alarms", "{about}: all {cap} are taken"),
    "cap_exceeded": QT_TRANSLATE_NOOP("Alarms", "{about}: {sold} taken, {units} beyond its cap of {cap}"),
    "oversold": QT_TRANSLATE_NOOP("Alarms", "{about}: {units} sold that are not in stock"),
    "reminder_due": QT_TRANSLATE_NOOP("Alarms", "Reminders to pay that are due: {buyers}"),
}
_TO_DO = {
    "sold_near_cap": QT_TRANSLATE_NOOP("Alarms", "it stops by itself at {cap}"),
    "cap_exceeded": QT_TRANSLATE_NOOP("Alarms", "every order is kept: fulfil or refund the newest"),
    "oversold": QT_TRANSLATE_NOOP("Alarms", "every order is kept: add stock or refund the newest"),
    "reminder_due": QT_TRANSLATE_NOOP("Alarms", "the unpaid list says whom to remind"),
}
_STOPS = QT_TRANSLATE_NOOP("Alarms", "it is being stopped")
_STANDS = QT_TRANSLATE_NOOP("Alarms", "who has one can use it until it ends")


def alarm(one: Alarm, state: ShowState) -> str:
    """Say an alarm in one line."""
    offer = None if one.code == "oversold" else state.offers.offers.get(one.about)
    about = [_product(one, state), offer_words.kind_name(offer.kind) if offer is not None else ""]
    params = one.params | {"about": " · ".join(part for part in about if part)}
    parts = [_say(HAPPENED[one.code]).format_map(params)]
    if offer is not None and one.code in ("cap_reached", "cap_exceeded"):
        over = offer_words.reason(offer.reason) if offer.phase == "ended" else ""
        parts.append(over or translate("Alarms", _STANDS if offer.by_phrase else _STOPS))
    if one.code == "sold_near_cap" and offer is not None and offer.by_phrase:
        parts.append(translate("Alarms", "nobody gets one beyond that"))
    elif one.code in _TO_DO:
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
