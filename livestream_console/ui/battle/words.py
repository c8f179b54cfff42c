"""The words of a battle report: each figure with what it means in small."""

from __future__ import annotations

import re
import time

import msgspec
from PySide6.QtCore import QCoreApplication

from livestream_console.core.battle import Battle
from livestream_console.core.money import Money, exponent, format_money
from livestream_console.core.numbers.reading import Reading
from livestream_console.ui import formats
from livestream_console.ui.marked import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_LABELS = {
    "gmv": (
        QT_TRANSLATE_NOOP("Battle", "GMV (paid)"),
        QT_TRANSLATE_NOOP("Battle", "what was paid in this time, before refunds"),
    ),
    "orders": (
        QT_TRANSLATE_NOOP("Battle", "Paid orders"),
        QT_TRANSLATE_NOOP("Battle", "orders paid in this time; refunds stay counted"),
    ),
    "buyers": (
        QT_TRANSLATE_NOOP("Battle", "Buyers"),
        QT_TRANSLATE_NOOP("Battle", "distinct buyers of these orders"),
    ),
    "viewers": (
        QT_TRANSLATE_NOOP("Battle", "Viewers on average"),
        QT_TRANSLATE_NOOP("Battle", "all rooms added up, not de-duplicated; most at once {0}"),
    ),
    "cvr": (
        QT_TRANSLATE_NOOP("Battle", "View-to-pay rate"),
        QT_TRANSLATE_NOOP("Battle", "buyers {0} of viewers {1}, whole show"),
    ),
}
_NO_BUYERS = QT_TRANSLATE_NOOP("Battle", "shops do not tell who buys")
_NO_ORDERS = QT_TRANSLATE_NOOP("Battle", "no orders were told of")
_NO_VIEWERS = QT_TRANSLATE_NOOP("Battle", "no room tells how many watch")
_NO_SHARE = QT_TRANSLATE_NOOP("Battle", "cannot be told: buyers or viewers are not known")


class Cell(msgspec.Struct, frozen=True):
    label: str
    value: str
    meaning: str


def word(source: str) -> str:
    return translate("Battle", source)


def cells(battle: Battle, cvr: Reading) -> list[Cell]:
    """Return the figures, the amount first."""
    told = battle.orders is not None
    buyers_missing = _NO_BUYERS if told else _NO_ORDERS
    return [
        _cell("gmv", money(battle.gmv, battle.currency), None if told else _NO_ORDERS),
        _cell("orders", formats.number(battle.orders), None if told else _NO_ORDERS),
        _cell("buyers", formats.number(battle.buyers), None if battle.buyers is not None else buyers_missing),
        _cell(
            "viewers",
            formats.number(battle.viewers),
            None if battle.viewers is not None else _NO_VIEWERS,
            formats.number(battle.peak),
        ),
        _cell(
            "cvr",
            formats.percent(cvr.value),
            None if cvr.value is not None else _NO_SHARE,
            formats.number(cvr.numerator),
            formats.number(cvr.denominator),
        ),
    ]


def _cell(key: str, value: str, missing: str | None, *parts: str) -> Cell:
    label, meaning = _LABELS[key]
    return Cell(word(label), value, word(meaning).format(*parts) if missing is None else word(missing))


def money(minor: int | None, currency: str) -> str:
    """Write an amount without its cents from a thousand units on."""
    if minor is None:
        return formats.UNKNOWN
    unit = 10 ** exponent(currency)
    return format_money(Money(minor if abs(minor) < 1_000 * unit else round(minor / unit) * unit, currency))


def when(battle: Battle) -> str:
    """Return the day and the stretch of time."""
    first, last = formats.clock(battle.from_us)[:5], formats.clock(battle.until_us)[:5]
    day = time.strftime("%Y-%m-%d", time.localtime(battle.until_us // 1_000_000))
    text = translate("Battle", "{0} · {1}–{2} · since it began") if battle.whole_show else "{0} · {1}–{2}"
    return text.format(day, first, last)


def file_name(battle: Battle) -> str:
    """Return a name that every file system takes."""
    stamp = time.strftime("%Y%m%d-%H%M", time.localtime(battle.until_us // 1_000_000))
    title = re.sub(r"[^\w-]+", "-", battle.title).strip("-")[:40]
    return "-".join(part for part in (title, "battle-report", stamp) if part) + ".png"
