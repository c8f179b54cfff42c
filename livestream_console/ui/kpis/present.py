"""A reading in words and figures, as the strip and its explanation show it.

The rule: what is not known is a dash and a reason in words, never 0; a ratio shows its parts.
"""

from __future__ import annotations

from html import escape

import msgspec
from PySide6.QtCore import QCoreApplication

from livestream_console.core.money import Money, exponent, format_money
from livestream_console.core.readings import Reading
from livestream_console.ui import formats
from livestream_console.ui.kpis.definitions import DEFINITIONS
from livestream_console.ui.marked import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_TENTHS_BELOW = 100
"""A rate below this shows a decimal: 37.5 and 214."""

_NOTES = {
    "no_data": QT_TRANSLATE_NOOP("Readings", "no data yet"),
    "stale": QT_TRANSLATE_NOOP("Readings", "stale"),
    "estimated": QT_TRANSLATE_NOOP("Readings", "estimated"),
    "inconsistent": QT_TRANSLATE_NOOP("Readings", "contradictory"),
}
_REASONS = {
    "no_data": QT_TRANSLATE_NOOP("Readings", "Nothing has come in yet that this could be worked out from."),
    "stale": QT_TRANSLATE_NOOP("Readings", "A room has not reported for 30 s; it is left out until it does."),
    "estimated": QT_TRANSLATE_NOOP("Readings", "A gap lies in its time, or a room rounds its counts."),
    "inconsistent": QT_TRANSLATE_NOOP(
        "Readings", "The rooms report something that cannot be: more happened than people were there."
    ),
}
_OF_ORDERS = QT_TRANSLATE_NOOP(
    "Readings", "A gap lies in its time, or a shop did not say what an order or a refund came to."
)
_OF_GUESSES = QT_TRANSLATE_NOOP("Readings", "It rests on the time of purchase alone.")
_SOURCES = {
    "audience": QT_TRANSLATE_NOOP("Readings", "viewer counts of the rooms"),
    "enter": QT_TRANSLATE_NOOP("Readings", "enter messages"),
    "comment": QT_TRANSLATE_NOOP("Readings", "comments"),
    "cart": QT_TRANSLATE_NOOP("Readings", "cart changes of the shops"),
    "order": QT_TRANSLATE_NOOP("Readings", "orders of the shops"),
    "refund": QT_TRANSLATE_NOOP("Readings", "refunds of the shops"),
    "viewer": QT_TRANSLATE_NOOP("Readings", "viewers seen or reported"),
}
_BASES = {
    "events": QT_TRANSLATE_NOOP("Readings", "every event"),
    "samples": QT_TRANSLATE_NOOP("Readings", "samples, each held for 30 s at most"),
    "unique": QT_TRANSLATE_NOOP("Readings", "distinct people seen"),
    "reported": QT_TRANSLATE_NOOP("Readings", "the platform's own count"),
    "sum_of_platforms": QT_TRANSLATE_NOOP("Readings", "summed over platforms, not de-duplicated"),
    "confirmed": QT_TRANSLATE_NOOP("Readings", "orders that name the live or its push"),
    "inferred": QT_TRANSLATE_NOOP("Readings", "orders placed in a push's time"),
    "unattributed": QT_TRANSLATE_NOOP("Readings", "the orders that neither holds for"),
}


class Shown(msgspec.Struct, frozen=True):
    """One tile. ``direction`` is the trend's; ``note`` stands where there is none; ``sure`` False is grey."""

    label: str
    value: str
    trend: str
    direction: int
    note: str
    sure: bool


def shown(reading: Reading, currency: str) -> Shown:
    """Return what the tile of a reading shows."""
    trend, direction = formats.trend(reading.trend)
    if reading.state in _NOTES and (not trend or reading.state != "estimated"):
        trend, direction, note = "", 0, _word(_NOTES[reading.state])
    elif reading.unit == "share":
        note = f"{formats.number(reading.numerator)} / {formats.number(reading.denominator)}"
    else:
        note = ""
    label = DEFINITIONS[reading.key].translated().label
    return Shown(
        label=f"{label} ≈" if reading.state == "estimated" else label,
        value=_figure(reading, currency),
        trend=trend,
        direction=direction,
        note=note,
        sure=reading.value is not None and reading.state in ("ok", "estimated"),
    )


def explained(reading: Reading, currency: str, now_us: int) -> list[tuple[str, str]]:
    """Return (name, words) lines: definition (no name), parts, basis, source, age, trend, what is wrong."""
    definition = DEFINITIONS[reading.key].translated()
    money = reading.unit.startswith("money")
    lines = [("", definition.meaning)]
    lines.append((definition.numerator, _part(reading.numerator, currency if money else None)))
    if definition.denominator:
        lines.append((definition.denominator, _part(_denominator(reading), None)))
    if definition.taken_off:
        lines.append((definition.taken_off, _part(reading.denominator, currency)))
    lines.append((translate("Readings", "Counted"), _known_word(_BASES, reading.basis)))
    lines.append((translate("Readings", "Source"), _known_word(_SOURCES, reading.source)))
    lines.append((translate("Readings", "Age"), formats.age(now_us - reading.as_of_us)))
    trend = formats.trend(reading.trend)[0] or translate("Readings", "cannot tell yet")
    lines.append((translate("Readings", "Against the ten minutes before"), trend))
    if reading.state in _REASONS:
        lines.append((_word(_NOTES[reading.state]), _word(_reason(reading))))
    return lines


def as_tool_tip(shown: Shown, explained: list[tuple[str, str]]) -> str:
    words = "".join(
        f"<tr><td>{escape(name)}&nbsp;&nbsp;</td><td align='right'><b>{escape(text)}</b></td></tr>"
        for name, text in explained[1:]
    )
    return f"<b>{escape(shown.label)}</b><br>{escape(explained[0][1])}<table>{words}</table>"


def _reason(reading: Reading) -> str:
    if reading.state == "estimated" and reading.source in ("order", "refund"):
        return _OF_GUESSES if reading.basis == "inferred" else _OF_ORDERS
    return _REASONS[reading.state]


def _figure(reading: Reading, currency: str) -> str:
    value = reading.value
    if value is None:
        return formats.UNKNOWN
    if reading.unit.startswith("money"):
        return _short_money(value, currency)
    if reading.unit == "share":
        return formats.percent(value)
    tenths = value < _TENTHS_BELOW and value != int(value)
    return formats.number(value, 1 if tenths else 0)


def _denominator(reading: Reading) -> float | None:
    """Viewer-minutes are kept in viewer-seconds."""
    if reading.unit == "money_per_viewer_min" and reading.denominator is not None:
        return reading.denominator / 60
    return reading.denominator


def _part(value: float | None, currency: str | None) -> str:
    if value is None:
        return formats.UNKNOWN
    return formats.number(value) if currency is None else format_money(Money(round(value), currency))


def _short_money(minor: float, currency: str) -> str:
    """From a thousand units on the cents are noise."""
    unit = 10 ** exponent(currency)
    if abs(minor) >= 1_000 * unit:
        minor = round(minor / unit) * unit
    return format_money(Money(round(minor), currency))


def _known_word(table: dict[str, str], code: str) -> str:
    return _word(table[code]) if code in table else code


def _word(source: str) -> str:
    return translate("Readings", source)
