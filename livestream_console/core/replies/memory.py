"""What the automatic replies remember, so that nobody is answered too often and the desk not by itself.

Its rule: bounded, whatever a room brings; what falls out is what was longest ago.
"""

from __future__ import annotations

from collections import deque
from typing import TypeVar

from livestream_console.core.text import strict

RULES_KEPT = 400
VIEWERS_KEPT = 5_000
ROOMS_KEPT = 100
TEXTS_KEPT = 50
MOST_A_MINUTE = 60

_MINUTE_US = 60_000_000
_TELLING = 6
"""So long a text of ours is known also inside another, where a platform puts a name before it."""

K = TypeVar("K")
V = TypeVar("V")

Place = tuple[str, str]
"""(platform, room)"""
Who = tuple[str, str, str]
"""(rule, platform, viewer id): all who cannot be told apart count as one."""


class Memory:
    """One show's. Texts are remembered whoever said them for the desk, a rule or a person."""

    def __init__(self) -> None:
        self._answered: dict[str, int] = {}
        self._viewers: dict[Who, tuple[int, ...]] = {}
        self._texts: dict[Place, deque[tuple[str, str]]] = {}
        """Each as it was said and in the strict form."""
        self._lately: deque[int] = deque(maxlen=MOST_A_MINUTE)

    def said(self, place: Place, text: str) -> None:
        """Remember what the desk says in a room."""
        texts = self._texts.get(place) or deque(maxlen=TEXTS_KEPT)
        texts.append((text, strict(text)))
        _put(self._texts, place, texts, ROOMS_KEPT)

    def last(self, place: Place) -> str | None:
        texts = self._texts.get(place)
        return texts[-1][0] if texts else None

    def is_own(self, place: Place, text: str) -> bool:
        """Say whether a comment is one of the desk's own texts, read back from the room."""
        heard = strict(text)
        ours = (said for _, said in self._texts.get(place, ()))
        return any(said == heard or (len(said) >= _TELLING and said in heard) for said in ours)

    def has_room(self, a_minute: int, now_us: int) -> bool:
        """Say whether fewer answers than ``a_minute`` were given within the last minute."""
        most = min(a_minute, MOST_A_MINUTE)
        if len(self._lately) < most:
            return True
        return most > 0 and now_us - self._lately[-most] >= _MINUTE_US

    def is_cooling(self, rule: str, cooldown_s: int, now_us: int) -> bool:
        at_us = self._answered.get(rule)
        return at_us is not None and now_us - at_us < cooldown_s * 1_000_000

    def is_served(self, who: Who, times: int, minutes: int, now_us: int) -> bool:
        """Say whether a viewer had the ``times`` answers of the last ``minutes``."""
        answers = self._viewers.get(who, ())
        return sum(now_us - at_us < minutes * _MINUTE_US for at_us in answers) >= times

    def note(self, who: Who, times: int, now_us: int) -> None:
        """Remember that a rule answered a viewer; more than the last ``times`` are never asked for."""
        self._lately.append(now_us)
        _put(self._answered, who[0], now_us, RULES_KEPT)
        earlier = self._viewers.get(who, ())
        _put(self._viewers, who, (*earlier, now_us)[-max(times, 1) :], VIEWERS_KEPT)


def _put(table: dict[K, V], key: K, value: V, most: int) -> None:
    """Keep a value as the newest; beyond ``most`` the oldest goes."""
    table.pop(key, None)
    table[key] = value
    if len(table) > most:
        del table[next(iter(table))]
