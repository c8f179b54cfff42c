"""How long to wait before comments are asked for again.

The rule: pure. A busy room is asked often and a quiet one ever less; the nearer an app comes to the limit
that Facebook announces in its answers, the slower.
https://developers.facebook.com/docs/graph-api/overview/rate-limiting
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

SHORTEST_S, LONGEST_S = 1.0, 10.0
SPARING_S = 60.0
"""The pause of an app that used up nearly all it may."""
SPARING_FROM = 75.0
"""Percent of the limit from which on pauses grow."""

_QUIETER = 1.5
_PERCENTS = ("call_count", "total_time", "total_cputime")


class Interval:
    """The pauses of one room."""

    def __init__(self) -> None:
        self._pause_s = SHORTEST_S

    def next_s(self, news: int, used_percent: float) -> float:
        """Return the next pause after a poll that brought so many new comments."""
        self._pause_s = SHORTEST_S if news else min(self._pause_s * _QUIETER, LONGEST_S)
        if used_percent < SPARING_FROM:
            return self._pause_s
        nearness = min((used_percent - SPARING_FROM) / (100.0 - SPARING_FROM), 1.0)
        return max(self._pause_s, LONGEST_S + nearness * (SPARING_S - LONGEST_S))


class Usage(msgspec.Struct, frozen=True):
    """What an answer's headers say of the limits; ``wait_s`` is told only once one is reached."""

    percent: float = 0.0
    wait_s: float | None = None


def read_usage(*headers: str | None) -> Usage:
    """Read X-App-Usage, X-Page-Usage and X-Business-Use-Case-Usage; what is unreadable says nothing."""
    percent, wait_min = 0.0, 0.0
    for header in headers:
        for told in _told(header):
            percent = max([percent, *(_percent(told.get(name)) for name in _PERCENTS)])
            wait_min = max(wait_min, _percent(told.get("estimated_time_to_regain_access")))
    return Usage(percent, wait_min * 60 if wait_min else None)


def _told(header: str | None) -> list[Mapping[str, Any]]:
    """Return the header's object, or those of each kind of use that are listed by business."""
    try:
        told = msgspec.json.decode(header, type=dict[str, Any]) if header else {}
    except (msgspec.MsgspecError, RecursionError):
        return []
    listed = [one for value in told.values() if isinstance(value, list) for one in value]
    return [told, *(one for one in listed if isinstance(one, dict))]


def _percent(value: Any) -> float:
    return float(value) if type(value) in (int, float) and 0 <= value < 10**6 else 0.0
