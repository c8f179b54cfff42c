"""A reading in words and figures, as the strip and its explanation show it.

The rule: what is not known is a dash and a reason in words, never 0; a ratio shows its parts.
"""

from __future__ import annotations

from html import escape

import msgspec
from PySide6.QtCore import QCoreApplication

from livestream_console.core.money import Money, exponent, format_money
from livestream_console.core.numbers.curves import Usual
from livestream_console.core.readings import Reading
from livestream_console.ui import formats
from livestream_console.ui.kpis.definitions import DEFINITIONS
from livestream_console.ui.kpis.words import BASES, COUNTED, NOTES, REASONS, SOURCES

translate = QCoreApplication.translate

_TENTHS_BELOW = 100
"""A rate below this shows a decimal: 37.5 and 214."""
_THOUSANDTHS_BELOW = 1
_SHORT = 36
"""What is wider than so many Latin letters stands on lines of its own."""
_FIRST_WIDE = "\u2e80"
_MONEY_BOTH = frozenset({"roi", "profit_roi", "refund_rate"})
"""What divides an amount by an amount."""
_LESS_IS_BETTER = frozenset(
    {
        "unpaid_rate",
        "refund_rate",
        "refund_rate_orders",
        "gmv_cancelled",
        "gmv_refunded",
        "costs",
        "questions_open",
        "answer_delay_p50",
        "answer_delay_p90",
        "late_events",
    }
)
_NOBODY_TELLS = frozenset({"never_told", "not_told"})


class Shown(msgspec.Struct, frozen=True):
    """One tile. ``direction`` is the trend's: 1 good, -1 bad; ``note`` stands where there is none.

    ``usual`` compares with the median of earlier shows; ``sure`` False is grey.
    """

    label: str
    value: str
    trend: str
    direction: int
    note: str
    sure: bool
    usual: str = ""
    usual_direction: int = 0


def shown(reading: Reading, currency: str, usual: Usual | None = None) -> Shown:
    """Return what the tile of a reading shows."""
    trend, direction = _change(reading.key, reading.trend)
    against, against_direction = _change(reading.key, _against(reading, usual))
    if reading.state in NOTES and (not trend or reading.state != "estimated"):
        trend, direction, note = "", 0, _note(reading)
    elif reading.unit == "share" and reading.key not in _MONEY_BOTH:
        note = f"{formats.number(reading.numerator)} / {formats.number(reading.denominator)}"
    else:
        note = ""
    label = DEFINITIONS[reading.key].translated().label
    return Shown(
        label=f"{label} ≈" if reading.state == "estimated" else label,
        value=figure_text(reading, currency),
        trend=trend,
        direction=direction,
        note=note,
        sure=reading.value is not None and reading.state not in ("stale", "inconsistent"),
        usual=against,
        usual_direction=against_direction,
    )


def explained(
    reading: Reading,
    currency: str,
    now_us: int,
    usual: Usual | None = None,
    compared: bool | None = None,
) -> list[tuple[str, str]]:
    """Return (name, words) lines: definition (no name), parts, how it was counted, age, comparisons, doubts.

    ``compared`` says whether earlier shows were looked at; None leaves them out.
    """
    definition = DEFINITIONS[reading.key].translated()
    money = reading.unit.startswith("money") or reading.key in _MONEY_BOTH
    lines = [("", definition.meaning)]
    lines.append((definition.numerator, _part(reading.numerator, currency if money else None)))
    if definition.denominator:
        both = currency if reading.key in _MONEY_BOTH else None
        lines.append((definition.denominator, _part(reading.denominator, both)))
    if definition.taken_off:
        lines.append((definition.taken_off, _part(reading.denominator, currency)))
    if reading.low is not None and reading.high is not None:
        between = f"{formats.percent(reading.low)} – {formats.percent(reading.high)}"
        lines.append((translate("Readings", "Nine times in ten it lies in"), between))
    basis = _known_word(BASES, reading.basis)
    lines.append((translate("Readings", "Counted"), f"{_known_word(COUNTED, reading.counted)} · {basis}"))
    sources = dict.fromkeys(code for code in (reading.source, reading.under) if code is not None)
    said = translate("Readings", "; ").join(_known_word(SOURCES, code) for code in sources)
    lines.append((translate("Readings", "Source"), said))
    age = None if reading.heard_us is None else now_us - reading.heard_us
    lines.append((translate("Readings", "Age"), formats.age(age)))
    lines.append((translate("Readings", "As of"), formats.date_and_clock(reading.as_of_us)))
    trend = formats.trend(reading.trend)[0] or translate("Readings", "cannot tell yet")
    lines.append((translate("Readings", "Against the ten minutes before"), trend))
    if compared is not None:
        lines.append(_against_earlier(reading, currency, usual, compared))
    if reading.reason is not None:
        lines.append((_note(reading), _known_word(REASONS, reading.reason)))
    if definition.elsewhere:
        lines.append((translate("Readings", "Elsewhere"), definition.elsewhere))
    return lines


def as_rich_text(shown: Shown, explained: list[tuple[str, str]]) -> str:
    """Return an explanation for a tool tip or a label; what is long stands below what is short."""
    short = [(name, text) for name, text in explained[1:] if _columns(text) <= _SHORT]
    rows = "".join(
        f"<tr><td>{escape(name)}&nbsp;&nbsp;</td><td align='right'><b>{escape(text)}</b></td></tr>"
        for name, text in short
    )
    below = "".join(
        f"<br><b>{escape(name)}</b> {escape(text)}" for name, text in explained[1:] if _columns(text) > _SHORT
    )
    head = f"<b>{escape(shown.label)}</b><br>{escape(explained[0][1])}"
    return f"{head}<table width='100%'>{rows}</table>{below.removeprefix('<br>')}"


def _columns(text: str) -> int:
    """Return how wide a text is, a Chinese character counting twice."""
    return sum(1 + (letter >= _FIRST_WIDE) for letter in text)


def figure_text(reading: Reading, currency: str, value: float | None = None) -> str:
    """Return the reading's value, or another one of its kind, as it is written."""
    value = reading.value if value is None else value
    if value is None:
        return formats.UNKNOWN
    if reading.unit.startswith("money"):
        return _short_money(value, currency)
    if reading.unit == "share":
        return formats.percent(value)
    if reading.unit == "seconds":
        return formats.duration(round(value * 1_000_000))
    if value == int(value):
        return formats.number(value)
    if reading.unit == "ratio":
        return formats.number(value, 2)
    return formats.number(value, 3 if value < _THOUSANDTHS_BELOW else 1 if value < _TENTHS_BELOW else 0)


def _change(key: str, ratio: float | None) -> tuple[str, int]:
    text, direction = formats.trend(ratio)
    return text, -direction if key in _LESS_IS_BETTER else direction


def _against(reading: Reading, usual: Usual | None) -> float | None:
    """Return the value over what is usual; of a stale or contradictory one nothing can be said."""
    if (
        usual is None
        or usual.value <= 0
        or reading.value is None
        or reading.state in ("stale", "inconsistent")
    ):
        return None
    return reading.value / usual.value


def _against_earlier(reading: Reading, currency: str, usual: Usual | None, compared: bool) -> tuple[str, str]:
    name = translate("Readings", "Earlier shows at this time")
    if usual is None:
        none = translate("Readings", "no earlier show lasted so long and knew it")
        return name, none if compared else translate("Readings", "being looked up")
    figure = figure_text(reading, currency, usual.value)
    median = translate("Readings", "{0} (median of {1})").format(figure, usual.shows)
    return name, f"{median} {formats.trend(_against(reading, usual))[0]}".strip()


def _note(reading: Reading) -> str:
    if reading.reason in _NOBODY_TELLS:
        return translate("Readings", "not told")
    note = _word(NOTES[reading.state])
    return note.format(*reading.coverage) if reading.coverage is not None else note


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
