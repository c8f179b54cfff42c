"""How a show went by the minute, small enough to keep, and what earlier shows had at the same elapsed time.

Rule: a value is what the seller saw then: of what was recorded by the end of that minute, and nothing of what
was told later. Money is compared only within one currency.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from statistics import median

import msgspec

from livestream_console.core.envelope import Recorded
from livestream_console.core.evolve import evolve
from livestream_console.core.readings import DICTIONARY, figures
from livestream_console.core.show import REDUCER_VERSION, ShowState

VERSION = 1
EARLIER_SHOWS = 7
_MINUTE_US = 60_000_000
_LONGEST_US = 24 * 60 * _MINUTE_US


class Curve(msgspec.Struct, frozen=True):
    """``values`` has a row by key; its n-th value, from 0, is that of the end of minute n + 1.

    ``seq`` is the last event of the show that it was made of.
    """

    show: str
    currency: str
    started_us: int
    seq: int
    values: dict[str, tuple[float | None, ...]]
    reducer: int = REDUCER_VERSION
    version: int = VERSION

    def at(self, key: str, elapsed_us: int) -> float | None:
        """Return the value at an elapsed time, between two minutes the mean as near as each is."""
        row = self.values.get(key, ())
        minute, part = divmod(elapsed_us, _MINUTE_US)
        if not 1 <= minute < len(row) + (not part):
            return None
        before, after = row[minute - 1], row[minute] if part else row[minute - 1]
        if before is None or after is None:
            return None
        return before + (after - before) * part / _MINUTE_US


class Usual(msgspec.Struct, frozen=True):
    """The median of ``shows`` earlier shows."""

    value: float
    shows: int


def usual(curves: Sequence[Curve], key: str, unit: str, currency: str, elapsed_us: int) -> Usual | None:
    """Return what earlier shows had by then; None where none of them lasted so long or knew it."""
    alike = [curve for curve in curves if curve.currency == currency or not unit.startswith("money")]
    known = [value for curve in alike if (value := curve.at(key, elapsed_us)) is not None]
    return Usual(median(known), len(known)) if known else None


def curve_of(state: ShowState, lines: Iterable[Recorded]) -> Curve:
    """Fold a whole show into ``state``, which is empty, and return how it went until it ended."""
    rows: dict[str, list[float | None]] = {key: [] for key in DICTIONARY}
    start_us = next_us = 0
    for recorded in lines:
        if not start_us:
            start_us = recorded.received_us
            next_us = start_us + _MINUTE_US
        while recorded.received_us >= next_us and state.ended_us is None and next_us - start_us < _LONGEST_US:
            for key, made in figures(state, DICTIONARY, next_us).items():
                rows[key].append(made.value)
            next_us += _MINUTE_US
        evolve(state, recorded)
    known = {key: tuple(row) for key, row in rows.items() if any(value is not None for value in row)}
    return Curve(state.show, state.currency, start_us, state.seq, known)
