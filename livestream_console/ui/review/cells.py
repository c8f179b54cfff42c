"""How the values of a review become cells: figures, amounts, intervals and times, each sortable.

Rule: None is an en dash without a value; an amount goes to spreadsheets in whole units of its currency.
"""

from __future__ import annotations

from livestream_console.analysis.intervals import Estimate
from livestream_console.analysis.pushes.values import Effect, Interval
from livestream_console.core.money import Money, exponent
from livestream_console.ui import formats, messages
from livestream_console.ui.review import words
from livestream_console.ui.review.document import Cell, Span

NOTHING = Cell(tone="faint")
PER_VIEWER_MINUTES = 1_000
_ROUND_FROM = 100


def text(words: str, tone: str = "") -> Cell:
    """Return words; where there are none, the cell is empty: nothing is unknown then."""
    return Cell(words, words, tone)


def noted(sentence: str, *counts: int) -> tuple[str, ...]:
    """Return a note with its figures below a table; none where nothing was counted."""
    return (sentence.format(*(formats.number(n) for n in counts)),) if counts[0] else ()


def count(value: float | None, decimals: int = 0) -> Cell:
    if value is None:
        return NOTHING
    return Cell(formats.number(value, decimals).replace("-", "−"), round(value, decimals or None))


def amount(minor: float | None, currency: str, tone: str = "") -> Cell:
    """Return money; what is worked out is rounded to the minor unit."""
    if minor is None:
        return NOTHING
    return Cell(money(minor, currency), round(minor) / 10 ** exponent(currency), tone)


def money(minor: float, currency: str) -> str:
    """Write an amount; of what is worked out the cents are noise from a hundred units on."""
    unit = 10 ** exponent(currency)
    noise = isinstance(minor, float) and abs(minor) >= _ROUND_FROM * unit
    shown = round(minor / unit) * unit if noise else round(minor)
    return messages.money(Money(shown, currency)).replace("-", "−")


def share(value: float | None, decimals: int = 1, tone: str = "") -> Cell:
    return NOTHING if value is None else Cell(formats.percent(value, decimals), value, tone)


def estimate(found: Estimate | None, decimals: int = 1) -> Cell:
    """Return a share with its interval."""
    if found is None:
        return NOTHING
    low, high = formats.percent(found.low, decimals), formats.percent(found.high, decimals)
    words = f"{formats.percent(found.value, decimals)} ({low}–{high})"
    return Cell(words, found.value, span=Span(found.low, found.value, found.high))


def change(index: float | None, *, more_is: str = "good", less_is: str = "warn") -> Cell:
    """Return how much more or less than usual something is; ``index`` 1 is the usual."""
    if index is None:
        return NOTHING
    percent = round((index - 1) * 100)
    tone = "" if percent == 0 else more_is if percent > 0 else less_is
    sign = "±" if percent == 0 else "+" if percent > 0 else "−"
    return Cell(f"{sign}{abs(percent)}%", index - 1, tone)


def seconds(value: float | None) -> Cell:
    """Return a length of time."""
    return NOTHING if value is None else Cell(formats.duration(round(value * 1_000_000)), round(value))


def signed_seconds(value: float | None) -> Cell:
    """Return by how much something took longer (+) or less long (−)."""
    if value is None:
        return NOTHING
    sign, tone = ("+", "warn") if value >= 1 else ("−", "") if value <= -1 else ("±", "")
    return Cell(sign + formats.duration(round(abs(value) * 1_000_000)), round(value), tone)


def clock(us: int | None) -> Cell:
    """Return a time of day; it sorts by the moment itself."""
    return NOTHING if us is None else Cell(formats.clock(us), us)


def date(us: int | None) -> Cell:
    return NOTHING if us is None else Cell(formats.date_and_clock(us), us)


def factor(found: Interval, tone: str) -> Cell:
    words = f"×{found.median:.1f} ({found.low:.1f}–{found.high:.1f})"
    return Cell(words, found.median, tone, Span(found.low, found.median, found.high))


def effect_factor(effect: Effect) -> Cell:
    """Return the factor of an effect, or the word for why there is none."""
    said, tone = words.verdict(effect.verdict)
    return Cell(said, None, tone) if effect.verdict == "too_few_events" else factor(effect.factor, tone)


def extra(effect: Effect) -> Cell:
    """Return how many more events there were than without."""
    if effect.verdict == "too_few_events":
        return NOTHING
    return interval_count(effect.extra)


def extra_amount(effect: Effect, currency: str) -> Cell:
    """Return how much more money came in; where the interval holds nothing, it is not said."""
    unsure = effect.verdict in ("too_few_events", "cannot_tell")
    return NOTHING if unsure else interval_amount(effect.extra_minor, currency)


def interval_amount(found: Interval | None, currency: str) -> Cell:
    if found is None:
        return NOTHING
    low, middle, high = (money(end, currency) for end in (found.low, found.median, found.high))
    unit = 10 ** exponent(currency)
    span = Span(*(round(end) / unit for end in (found.low, found.median, found.high)))
    return Cell(f"{middle} ({low}–{high})", span.middle, span=span)


def interval_count(found: Interval | None) -> Cell:
    if found is None:
        return NOTHING
    low, high = (f"{round(end):,}".replace("-", "−") for end in (found.low, found.high))
    words = f"{_signed(found.median)} ({low}–{high})"
    return Cell(words, found.median, span=Span(found.low, found.median, found.high))


def rate(found: Estimate | None, as_share: bool) -> Cell:
    """Return a rate with its interval: a share, or so many per thousand viewer-minutes."""
    if found is None or as_share:
        return estimate(found)
    low, middle, high = (end * PER_VIEWER_MINUTES for end in (found.low, found.value, found.high))
    return Cell(f"{middle:,.2f} ({low:,.2f}–{high:,.2f})", middle, span=Span(low, middle, high))


def amount_rate(minor: float, currency: str) -> Cell:
    """Return money per viewer-minute."""
    return Cell(money_rate(minor, currency), minor / 10 ** exponent(currency))


def money_rate(minor: float, currency: str) -> str:
    """Write money per something: its cents are what matters, so they stay."""
    return messages.money(Money(round(minor), currency))


def signed_money(minor: float, currency: str) -> str:
    said = money(abs(minor), currency)
    return f"+{said}" if minor > 0 else f"−{said}" if minor < 0 else said


def verdict(effect: Effect) -> Cell:
    said, tone = words.verdict(effect.verdict)
    return Cell(said, said, tone)


def _signed(value: float) -> str:
    whole = round(value)
    return f"+{whole:,}" if whole > 0 else f"−{-whole:,}" if whole < 0 else "0"
