"""What the lines of charts are called, and how their values are written."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from livestream_console.core.money import Money, exponent, format_money
from livestream_console.core.rooms import RoomKey
from livestream_console.ui import formats, messages
from livestream_console.ui.charts.series import UNITS, Pair
from livestream_console.ui.marked import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_NAMES = {
    "viewers": QT_TRANSLATE_NOOP("Charts", "Viewers"),
    "comments_per_min": QT_TRANSLATE_NOOP("Charts", "Comments / min"),
    "enters_per_min": QT_TRANSLATE_NOOP("Charts", "Enters / min"),
    "likes_per_min": QT_TRANSLATE_NOOP("Charts", "Likes / min"),
    "carts_per_min": QT_TRANSLATE_NOOP("Charts", "Carts / min"),
    "placed_per_min": QT_TRANSLATE_NOOP("Charts", "Orders placed / min"),
    "orders_per_min": QT_TRANSLATE_NOOP("Charts", "Paid / min"),
    "gmv_per_min": QT_TRANSLATE_NOOP("Charts", "GMV (paid) / min"),
    "conversion": QT_TRANSLATE_NOOP("Charts", "Paid / 1,000 viewer-min"),
    "carts_per_1000": QT_TRANSLATE_NOOP("Charts", "Carts / 1,000 viewer-min"),
    "comments_per_1000": QT_TRANSLATE_NOOP("Charts", "Comments / 1,000 viewer-min"),
    "gmv_per_viewer_minute": QT_TRANSLATE_NOOP("Charts", "GMV per viewer-minute"),
}


def name(key: str) -> str:
    return translate("Charts", _NAMES[key])


def title(pair: Pair) -> str:
    return translate("Charts", " and ").join(name(key) for key in pair)


def scale(key: str, currency: str) -> float:
    """Return what a value is multiplied by to be written: amounts are kept in minor units."""
    return 10.0 ** -exponent(currency) if UNITS[key].startswith("money") else 1.0


def value(key: str, number: float | None, currency: str) -> str:
    """Return a value with its unit, as the head of a chart shows it."""
    unit = UNITS[key]
    if number is not None and unit.startswith("money"):
        return format_money(Money(round(number), currency))
    return formats.number(number, 1 if unit == "per_1000" else 0)


def axis(number: float) -> str:
    """Return a value of an axis with as many decimals as it has, two at most."""
    decimals = next((n for n in (0, 1) if round(number, n) == round(number, 2)), 2)
    return formats.number(number, decimals)


def room_name(room: RoomKey | None) -> str:
    if room is None:
        return translate("Charts", "All rooms")
    return f"{messages.platform_name(room[0])} {room[1]}".strip()
