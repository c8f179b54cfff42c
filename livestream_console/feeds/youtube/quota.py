"""What a Google project may still ask today, so that no show stops by surprise.

The rule: pure; times come from outside. Regular calls are spaced so that what is left lasts the rest of the
day, or a long show if that is shorter: a room is heard ever more slowly, but never not at all.
https://developers.google.com/youtube/v3/determine_quota_cost
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

LIMIT = 10_000
COSTS = {
    "list": 5,
    "stream": 5,
    "video": 1,
    "post": 20,
    "poll": 20,
    "poll_close": 20,
    "delete": 50,
    "ban": 50,
    "unban": 50,
}
LOW = 0.2
"""Below this part of the limit the seller should know."""
RESERVE = 0.05
"""The last part of the limit is for hearing the room; actions are refused."""
LONGEST_WAIT_S = 300.0

_SPREAD_S = 4 * 3600.0
_THROTTLED_S = 60.0
_SHARES = {"list": 0.7, "video": 0.3}


class Quota:
    """The day's units of one project; the rooms that share its key share this too."""

    def __init__(self, limit: int = LIMIT, spent: int = 0) -> None:
        self.limit = limit
        self.spent = spent
        self._day: int | None = None
        self._throttled = 0

    @property
    def left(self) -> int:
        return max(self.limit - self.spent, 0)

    @property
    def is_low(self) -> bool:
        return self.left < self.limit * LOW

    def spend(self, call: str, now_s: float) -> None:
        """Count a call; a new day in California starts anew."""
        day = _pacific(now_s).toordinal()
        if self._day is not None and day != self._day:
            self.spent = 0
        self._day = day
        self.spent += COSTS[call]

    def exhaust(self) -> None:
        """Note that Google says there is nothing left, whatever was counted here."""
        self.spent = max(self.spent, self.limit)

    def throttled_s(self) -> float:
        """Return how long to stay away after "too many requests": 60 s, then twice that and so on."""
        self._throttled += 1
        return min(_THROTTLED_S * (1 << min(self._throttled, 8) - 1), LONGEST_WAIT_S)

    def served(self) -> None:
        """Note that Google answers again."""
        self._throttled = 0

    def affords(self, action: str) -> bool:
        """Return whether an action leaves the reserve untouched."""
        return self.left - COSTS[action] >= self.limit * RESERVE

    def pace_s(self, call: str, now_s: float) -> float:
        """Return how long one regular call has to last."""
        calls = self.left * _SHARES[call] / COSTS[call]
        seconds = min(seconds_to_reset(now_s), _SPREAD_S)
        return min(seconds / calls, LONGEST_WAIT_S) if calls >= 1 else LONGEST_WAIT_S


def seconds_to_reset(now_s: float) -> float:
    """Return the time until midnight in California, where Google's day begins.

    On the two days a year that have 23 or 25 hours it may be an hour off.
    """
    local = _pacific(now_s)
    midnight = local.replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=1)
    return (midnight - local).total_seconds()


def _pacific(now_s: float) -> datetime:
    """Return the wall clock of California by its rule; Windows has no time zone files of its own."""
    moment = datetime.fromtimestamp(now_s, UTC)
    begins = _sunday(moment.year, 3, 2).replace(hour=10)
    ends = _sunday(moment.year, 11, 1).replace(hour=9)
    return moment - timedelta(hours=7 if begins <= moment < ends else 8)


def _sunday(year: int, month: int, which: int) -> datetime:
    first = datetime(year, month, 1, tzinfo=UTC)
    return first + timedelta(days=6 - first.weekday() + 7 * (which - 1))
