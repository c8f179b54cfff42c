"""Gifts sent in a row, which stand as one row that counts up.

Rule: a platform that counts is believed; the others are added up, also with what an earlier page tells. So
many go on at most, and the oldest is forgotten first.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from livestream_console.core.events import GiftSent
from livestream_console.ui.comments.model import CommentStore
from livestream_console.ui.comments.rows import Tag

STREAKS = 1_000

Key = tuple[str | None, str]
"""A platform, and what it calls the streak."""


class _Streak(NamedTuple):
    row: int
    name: str
    sent: int
    is_total: bool
    """Whether the platform counts, so that nothing before is missing in ``sent``."""


def gift_name(event: GiftSent) -> str:
    return event.name or event.gift_id


def gifts_sent(event: GiftSent) -> int:
    """Return how many there were by then."""
    return event.streak_total or event.count


class Streaks:
    """The streaks of one store."""

    def __init__(self, store: CommentStore) -> None:
        self._store = store
        self._running: dict[Key, _Streak] = {}

    def go_on(self, key: Key, event: GiftSent) -> bool:
        """Count a gift into its row; return whether it has one."""
        standing = self._running.get(key)
        if standing is None:
            return False
        total = event.streak_total
        sent = total or standing.sent + event.count
        self._count(key, _Streak(standing.row, gift_name(event), sent, total is not None))
        return True

    def begin(self, key: Key, row: int, event: GiftSent) -> None:
        self._running[key] = _Streak(row, gift_name(event), gifts_sent(event), event.streak_total is not None)
        if len(self._running) > STREAKS:
            del self._running[next(iter(self._running))]

    def join(self, page: Streaks) -> set[int]:
        """Count in what an earlier page has of the streaks here; return the rows it has of them."""
        known = page._running.keys() & self._running.keys()
        for key in known:
            streak = self._running[key]
            if not streak.is_total:
                self._count(key, streak._replace(sent=streak.sent + page._running[key].sent))
        return {page._running[key].row for key in known}

    def put_before(self, page: Streaks, numbers: Mapping[int, int]) -> None:
        """Go on with the streaks of a page whose rows have got ``numbers``."""
        for key, streak in page._running.items():
            if streak.row in numbers and len(self._running) < STREAKS:
                self._running[key] = streak._replace(row=numbers[streak.row])

    def _count(self, key: Key, streak: _Streak) -> None:
        self._running[key] = streak
        self._store.set_tag(streak.row, Tag("gift", f"{streak.name} ×{streak.sent}"))
