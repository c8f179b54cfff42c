"""Gift streaks: a viewer who keeps tapping is told of again and again, with the streak's sum so far.

The rule: what counts is by how much a streak's highest sum grew, so that repeats, late messages and
reconnects add nothing. A streak is over when its message says so, or after five seconds without news.
"""

from __future__ import annotations

import msgspec

from livestream_console.core.envelope import Observed
from livestream_console.core.events import GiftSent
from livestream_console.core.money import Money

QUIET_US = 5_000_000
REMEMBERED_US = 60_000_000
"""How long a streak that is over still judges what comes late."""

_NO_GROUP = "0"

_Key = tuple[str | None, str, str | None, str | None]


class _Streak(msgspec.Struct):
    total: int
    heard_us: int
    latest: Observed
    is_over: bool = False


class GiftStreaks:
    """The streaks of one room, over all its connections."""

    def __init__(self) -> None:
        self._streaks: dict[_Key, _Streak] = {}

    def count(self, seen: Observed) -> Observed | None:
        """Turn a gift of a streak as it is told, with the sum so far, into what it added.

        Return None for a message that says nothing new.
        """
        gift = seen.event
        assert isinstance(gift, GiftSent)
        if gift.streak is None:
            return seen
        viewer = seen.viewer.id if seen.viewer is not None else None
        key = (seen.room, gift.gift_id, gift.streak, viewer)
        total, streak = gift.count, self._streaks.get(key)
        # A group of 0 names no streak: the viewer's next one has the same key and starts from nothing.
        if streak is None or (streak.is_over and gift.streak == _NO_GROUP):
            streak = self._streaks[key] = _Streak(0, seen.received_us, seen)
        streak.heard_us = seen.received_us
        added = max(total - streak.total, 0)
        if not added and (streak.is_over or not gift.streak_end):
            return None
        streak.total += added
        streak.latest = seen
        streak.is_over = gift.streak_end
        return _counted(seen, added, streak.total)

    def lapse(self, now_us: int) -> list[Observed]:
        """Return the ends of the streaks that fell silent, and forget those long over."""
        ended: list[Observed] = []
        for key, streak in list(self._streaks.items()):
            quiet_us = now_us - streak.heard_us
            if streak.is_over and quiet_us >= REMEMBERED_US:
                del self._streaks[key]
            elif not streak.is_over and quiet_us >= QUIET_US:
                streak.is_over = True
                ended.append(_ended(streak, now_us))
        return ended


def _counted(seen: Observed, added: int, total: int) -> Observed:
    gift = seen.event
    assert isinstance(gift, GiftSent)
    value = None
    if gift.value is not None:
        value = Money(gift.value.minor // gift.count * added, gift.value.currency)
    event = msgspec.structs.replace(gift, count=added, value=value, streak_total=total)
    return msgspec.structs.replace(seen, event=event)


def _ended(streak: _Streak, now_us: int) -> Observed:
    """Return an end that no message told: the streak's latest, adding nothing."""
    end = _counted(streak.latest, 0, streak.total)
    event = msgspec.structs.replace(end.event, streak_end=True)
    own_id = end.id and f"{end.id}#end"
    return msgspec.structs.replace(end, event=event, received_us=now_us, at_us=None, id=own_id, raw=None)
