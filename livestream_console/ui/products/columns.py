"""The columns of the product table: what each is called, means, sorts by and shows.

The rule: what is not known is a dash that sorts last either way, never 0.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import msgspec
from PySide6.QtCore import QCoreApplication

from livestream_console.analysis.sellouts.asking import SellOut
from livestream_console.core.goods.performance import Performance
from livestream_console.core.money import Money, exponent, format_money
from livestream_console.ui import formats
from livestream_console.ui.marked import QT_TRANSLATE_NOOP
from livestream_console.ui.shelf import words as shelf_words

translate = QCoreApplication.translate


class Row(msgspec.Struct, frozen=True):
    """A product and what is forecast of it; ``sell_out`` None: nobody forecasts."""

    performance: Performance
    sell_out: SellOut | None
    currency: str


class Column(msgspec.Struct, frozen=True):
    """``value`` is what is sorted by, ``text`` what is shown; ``minor`` marks amounts."""

    key: str
    name: str
    meaning: str
    value: Callable[[Row], Any]
    text: Callable[[Row], str]


def _word(source: str) -> str:
    return translate("Products", source)


def _field(name: str) -> Callable[[Row], Any]:
    return lambda row: getattr(row.performance, name)


def _count(name: str) -> Callable[[Row], str]:
    return lambda row: formats.number(getattr(row.performance, name))


def _tenths(name: str) -> Callable[[Row], str]:
    return lambda row: formats.number(getattr(row.performance, name), 1)


def _share(name: str) -> Callable[[Row], str]:
    return lambda row: formats.percent(getattr(row.performance, name), 0)


def _money(name: str) -> Callable[[Row], str]:
    return lambda row: money(getattr(row.performance, name), row.currency)


def money(minor: float | None, currency: str) -> str:
    """Write an amount in whole units from a hundred units on."""
    if minor is None:
        return formats.UNKNOWN
    unit = 10 ** exponent(currency)
    if abs(minor) >= 100 * unit:
        minor = round(minor / unit) * unit
    return format_money(Money(round(minor), currency))


def _role(row: Row) -> str:
    tag = shelf_words.role_tag(row.performance.role)
    return formats.UNKNOWN if tag is None else tag[0]


def _explained(row: Row) -> str:
    one = row.performance
    return f"{one.explains} × · {formats.number(one.explain_min, 1)}" if one.explains else formats.UNKNOWN


def _cover(row: Row) -> str:
    one = row.performance
    if one.left is None:
        return _word(_UNLIMITED)
    if one.cover_min is None:
        return formats.UNKNOWN if one.pace is None else _word(_NO_SALES)
    return _minutes(one.cover_min)


def sell_out(row: Row) -> str:
    """Return when the product will be gone, or why nobody can say."""
    found = row.sell_out
    if found is None:
        return formats.UNKNOWN
    told = found.forecast
    if found.reason is not None or told is None:
        return _word(_REASONS.get(found.reason or "", _REASONS["cannot_tell"]))
    if told.median_min is None:
        return _word(_BEYOND)
    high = "…" if told.high_min is None else _figure(told.high_min)
    return f"{_minutes(told.median_min)} ({_figure(told.low_min)}–{high})"


def _sell_out_min(row: Row) -> float | None:
    told = None if row.sell_out is None else row.sell_out.forecast
    return None if told is None else told.median_min


def _minutes(minutes: float) -> str:
    return translate("Products", "{0} min").format(_figure(minutes))


def _figure(minutes: float | None) -> str:
    return formats.number(minutes, 1 if minutes is not None and minutes < 10 else 0)


_UNLIMITED = QT_TRANSLATE_NOOP("Products", "unlimited")
_NO_SALES = QT_TRANSLATE_NOOP("Products", "no sale in 10 min")
_BEYOND = QT_TRANSLATE_NOOP("Products", "not within hours")
_REASONS = {
    "no_stock_number": QT_TRANSLATE_NOOP("Products", "unlimited"),
    "sold_out": QT_TRANSLATE_NOOP("Products", "sold out"),
    "too_few_sales": QT_TRANSLATE_NOOP("Products", "too few sales"),
    "cannot_tell": QT_TRANSLATE_NOOP("Products", "cannot tell"),
    "failed": QT_TRANSLATE_NOOP("Products", "forecast failed"),
    "pending": QT_TRANSLATE_NOOP("Products", "being worked out"),
}

COLUMNS = (
    Column(
        "role",
        QT_TRANSLATE_NOOP("Products", "Role"),
        QT_TRANSLATE_NOOP("Products", "What it is on the shelf for"),
        _field("role"),
        _role,
    ),
    Column(
        "kpi",
        QT_TRANSLATE_NOOP("Products", "Key figure"),
        QT_TRANSLATE_NOOP("Products", "The figure that matters for its role"),
        _field("role"),
        lambda row: _kpi(row),
    ),
    Column(
        "paid",
        QT_TRANSLATE_NOOP("Products", "Paid"),
        QT_TRANSLATE_NOOP("Products", "Units of paid orders, refunds included"),
        _field("paid"),
        _count("paid"),
    ),
    Column(
        "gmv",
        QT_TRANSLATE_NOOP("Products", "Amount"),
        QT_TRANSLATE_NOOP("Products", "What its lines of paid orders add up to, before refunds"),
        _field("gmv"),
        _money("gmv"),
    ),
    Column(
        "gmv_per_min",
        QT_TRANSLATE_NOOP("Products", "Per min"),
        QT_TRANSLATE_NOOP("Products", "Amount per minute that it was explained"),
        _field("gmv_per_min"),
        _money("gmv_per_min"),
    ),
    Column(
        "carts",
        QT_TRANSLATE_NOOP("Products", "Carts"),
        QT_TRANSLATE_NOOP("Products", "How often it was put into a cart"),
        _field("carts"),
        _count("carts"),
    ),
    Column(
        "cover_min",
        QT_TRANSLATE_NOOP("Products", "Stock lasts"),
        QT_TRANSLATE_NOOP("Products", "Units that are free over units paid a minute in the last 10 minutes"),
        _field("cover_min"),
        _cover,
    ),
    Column(
        "sell_out",
        QT_TRANSLATE_NOOP("Products", "Sold out in"),
        QT_TRANSLATE_NOOP("Products", "Forecast: the middle and, in brackets, four in five cases (P10–P90)"),
        _sell_out_min,
        sell_out,
    ),
    Column(
        "held",
        QT_TRANSLATE_NOOP("Products", "Held"),
        QT_TRANSLATE_NOOP("Products", "Units that claims hold now"),
        _field("held"),
        _count("held"),
    ),
    Column(
        "claims",
        QT_TRANSLATE_NOOP("Products", "Claims"),
        QT_TRANSLATE_NOOP("Products", "Claims that were taken for it, whatever became of them"),
        _field("claims"),
        _count("claims"),
    ),
    Column(
        "orders",
        QT_TRANSLATE_NOOP("Products", "Orders"),
        QT_TRANSLATE_NOOP("Products", "Paid orders that it is in"),
        _field("orders"),
        _count("orders"),
    ),
    Column(
        "sell_through",
        QT_TRANSLATE_NOOP("Products", "Sold"),
        QT_TRANSLATE_NOOP("Products", "Units paid over the units there were; over 100 % is oversold"),
        _field("sell_through"),
        _share("sell_through"),
    ),
    Column(
        "margin",
        QT_TRANSLATE_NOOP("Products", "Margin"),
        QT_TRANSLATE_NOOP("Products", "Amount less the cost of its units; a dash where no cost was entered"),
        _field("margin"),
        _money("margin"),
    ),
    Column(
        "explain_min",
        QT_TRANSLATE_NOOP("Products", "Explained"),
        QT_TRANSLATE_NOOP("Products", "How often, and for how many minutes in all"),
        _field("explain_min"),
        _explained,
    ),
    Column(
        "viewers",
        QT_TRANSLATE_NOOP("Products", "Viewers"),
        QT_TRANSLATE_NOOP("Products", "Viewers on average while it was explained"),
        _field("viewers"),
        _count("viewers"),
    ),
    Column(
        "talk",
        QT_TRANSLATE_NOOP("Products", "Talk"),
        QT_TRANSLATE_NOOP("Products", "Comments per 1,000 viewer-minutes while it was explained"),
        _field("talk"),
        _tenths("talk"),
    ),
    Column(
        "back",
        QT_TRANSLATE_NOOP("Products", "Back"),
        QT_TRANSLATE_NOOP("Products", "Units refunded or cancelled over units paid, so far"),
        _field("back"),
        _share("back"),
    ),
    Column(
        "questions",
        QT_TRANSLATE_NOOP("Products", "Questions"),
        QT_TRANSLATE_NOOP("Products", "Groups of questions about it that nobody answered yet"),
        _field("questions"),
        _count("questions"),
    ),
)
"""What a producer decides on stands first; the rest is there by scrolling."""


def _kpi(row: Row) -> str:
    column = named(row.performance.kpi)
    return f"{name(column)} {column.text(row)}"


def name(column: Column) -> str:
    return _word(column.name)


def meaning(column: Column) -> str:
    return _word(column.meaning)


def named(key: str) -> Column:
    return next(column for column in COLUMNS if column.key == key)


def title(row: Row) -> str:
    """Return what stands before the row, wherever the table is scrolled to."""
    return translate("Products", "{0} · {1}").format(row.performance.place, row.performance.title)


def ordered(rows: list[Row], key: str | None, *, largest_first: bool) -> list[Row]:
    """Return the rows by a column, None for the shelf's order; what is not known stands last."""
    if key is None:
        return rows
    column = named(key)
    known = [row for row in rows if column.value(row) is not None]
    unknown = [row for row in rows if column.value(row) is None]
    return sorted(known, key=column.value, reverse=largest_first) + unknown


Forecasts = Callable[[], Mapping[str, SellOut]]
"""What is forecast now, by product."""
