"""What kinds of costs are called. A kind that a person named is called so."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from livestream_console.ui.marked import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

KINDS = {
    "ads": QT_TRANSLATE_NOOP("Costs", "Advertising"),
    "coupon": QT_TRANSLATE_NOOP("Costs", "Coupons"),
    "prize": QT_TRANSLATE_NOOP("Costs", "Prizes"),
    "commission": QT_TRANSLATE_NOOP("Costs", "Commission"),
    "shipping": QT_TRANSLATE_NOOP("Costs", "Shipping"),
    "host": QT_TRANSLATE_NOOP("Costs", "Host"),
    "studio": QT_TRANSLATE_NOOP("Costs", "Studio"),
    "other": QT_TRANSLATE_NOOP("Costs", "Other costs"),
}


def kind(what: str) -> str:
    return translate("Costs", KINDS[what]) if what in KINDS else what
