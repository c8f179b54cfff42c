"""The metric dictionary (analysis.md §2): every key, and who makes its reading.

Rule: a reading is made of the fold when somebody asks, so live, replay and review say the same at the same
seq. What needs more of the show than the fold of its numbers is asked for by ``figure``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

import msgspec

from livestream_console.core.numbers import goods, profit, sales, talk, viewers
from livestream_console.core.numbers.moment import Moment
from livestream_console.core.numbers.ratios import Maker
from livestream_console.core.numbers.reading import Reading
from livestream_console.core.orders.attributed import attributed
from livestream_console.core.show import ShowState
from livestream_console.core.tally import Metrics

__all__ = ["DICTIONARY", "KEYS", "Reading", "figure", "figures", "reading"]

_OF_FOLD: dict[str, Maker] = {
    **viewers.READINGS,
    **talk.READINGS,
    **sales.READINGS,
    **goods.READINGS,
    **profit.READINGS,
}
_OF_SHOW: dict[str, Callable[[ShowState, Moment, str], Reading]] = {
    "questions_open": lambda show, moment, key: talk.open_questions(show.questions, moment, key),
    "answered_share": lambda show, moment, key: talk.answered_share(show.questions, moment, key),
    "answer_delay_p50": lambda show, moment, key: talk.answer_delay(0.5, show.questions, moment, key),
    "answer_delay_p90": lambda show, moment, key: talk.answer_delay(0.9, show.questions, moment, key),
    "sell_through": lambda show, moment, key: goods.sell_through(show.stock, moment, key),
    "margin": lambda show, moment, key: profit.margin(show.shelf, moment, key),
    "profit_roi": lambda show, moment, key: profit.profit_roi(show.shelf, moment, key),
}
_ATTRIBUTED = ("gmv_confirmed", "gmv_inferred", "gmv_unattributed")

KEYS = tuple(_OF_FOLD)
"""Every key that ``reading`` knows."""

DICTIONARY = (*KEYS, *_OF_SHOW, *_ATTRIBUTED)
"""Every key that ``figure`` knows."""


def reading(metrics: Metrics, key: str, now_us: int, last_s: int | None = None) -> Reading:
    """Return one figure of the fold as of now; raise KeyError for a key that is not in KEYS.

    ``last_s`` asks for that many seconds in place of the whole show, where the figure is of a stretch.
    """
    return _begun(_OF_FOLD[key](Moment(metrics, now_us, last_s), key), metrics)


def figure(show: ShowState, key: str, now_us: int) -> Reading:
    """Return one figure of a show as of now; raise KeyError for a key that is not in DICTIONARY."""
    return figures(show, (key,), now_us)[key]


def figures(show: ShowState, keys: Iterable[str], now_us: int) -> dict[str, Reading]:
    """Return several figures as of now, which costs less than each alone."""
    moment = Moment(show.metrics, now_us, sums={})
    found = {}
    for key in keys:
        if key in _OF_FOLD:
            made = _OF_FOLD[key](moment, key)
        elif key in _OF_SHOW:
            made = _OF_SHOW[key](show, moment, key)
        else:
            made = attributed(show.attribution, now_us)[key]
        found[key] = _begun(made, show.metrics)
    return found


def _begun(made: Reading, metrics: Metrics) -> Reading:
    """Before anything was heard, nothing sold is not known to be 0."""
    if metrics.start_us is not None:
        return made
    return msgspec.structs.replace(
        made, value=None, numerator=None, state="no_data", trend=None, reason="nothing_heard"
    )
