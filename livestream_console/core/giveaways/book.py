"""The book of giveaways: what is known of each from its opening to the last prize that was handed over.

Rule: it is changed by the folds of giveaway.py and entering.py alone. Who takes part is let go of
with the draw; it follows from the journal up to ``closed_seq``.
"""

from __future__ import annotations

from typing import Any

import msgspec

from livestream_console.core.giveaways.terms import Condition
from livestream_console.core.ids import ViewerKey
from livestream_console.core.kept import Kept
from livestream_console.core.rooms import RoomKey

Person = tuple[str, str, str]
"""(platform, viewer id, entry hash as hex), as GiveawayChanged carries it."""
Entrant = tuple[str, str, str, str]
"""(platform, viewer id, name, room)."""

_HOUR_US = 3_600_000_000


class Asked(msgspec.Struct, frozen=True):
    """What the folds go by in published rules; those may be older or come from an imported file."""

    condition: Condition = "exact_phrase"
    phrase: str | None = None
    product: str | None = None
    rooms: tuple[RoomKey, ...] = ()
    winners: int = 1
    reserves: int = 0
    closes_us: int | None = None
    draws_us: int | None = None
    claim_hours: int | None = None
    exclude_earlier_winners: bool = False
    least_account_days: int = 0
    burst: tuple[int, int] | None = None


class Giveaway(msgspec.Struct):
    """One giveaway. ``status``: open, closed, drawn or cancelled.

    ``phrase`` is in strict form. ``entrants`` and ``excluded`` go by entry hash, ``grounds`` has the claims
    or orders that an entry stands on. ``drawn`` is whom the draw picked: ``asked.winners``, then reserves;
    ``moved_up`` says since when a reserve holds a prize. ``reel`` has some names for the wheel to pass.
    """

    giveaway: str
    rules: dict[str, Any]
    rules_hash: str
    commit: str
    salt: bytes
    asked: Asked
    phrase: str
    opened_us: int
    status: str = "open"
    closed_us: int | None = None
    closed_seq: int = 0
    drawn_us: int | None = None
    n: int = 0
    root: str | None = None
    beacon: str | None = None
    digest: str | None = None
    reason: str | None = None
    entrants: Kept[bytes, Entrant] = msgspec.field(default_factory=Kept)
    excluded: Kept[bytes, str] = msgspec.field(default_factory=Kept)
    grounds: Kept[bytes, tuple[str, ...]] = msgspec.field(default_factory=Kept)
    by_platform: dict[str, int] = {}
    of_unknown_age: int = 0
    newcomers: list[tuple[int, bytes]] = []
    """Entries of the last seconds whose viewers had never written before, for the rule about bursts."""
    drawn: list[Person] = []
    names: dict[str, str] = {}
    rooms: dict[str, str] = {}
    reel: list[str] = []
    forfeited: list[str] = []
    claimed: list[str] = []
    moved_up: dict[str, int] = {}

    @property
    def prizes(self) -> int:
        return self.asked.winners

    @property
    def closes_us(self) -> int | None:
        return self.asked.closes_us

    @property
    def winners(self) -> list[Person]:
        """Who holds a prize now: those who forfeited are left out and reserves have moved up."""
        return [person for person in self.drawn if person[2] not in self.forfeited][: self.prizes]

    @property
    def entries(self) -> int:
        """How many take part."""
        return len(self.entrants) if self.status == "open" else self.n

    def deadline_us(self, entry: str) -> int | None:
        """Return until when a winner may claim the prize; None where the rules do not say."""
        since_us = self.moved_up.get(entry, self.drawn_us)
        hours = self.asked.claim_hours
        return None if since_us is None or hours is None else since_us + hours * _HOUR_US


class GiveawayState(msgspec.Struct):
    """All giveaways of the show in order of opening; ``taking`` are those that take entries now.

    ``winners`` are all who hold a prize. ``writers`` is how many people had written at the last comment.
    """

    giveaways: dict[str, Giveaway] = {}
    taking: list[str] = []
    winners: dict[ViewerKey, None] = {}
    writers: int = 0

    @property
    def open(self) -> Giveaway | None:
        """The giveaway that was opened last of those that take entries."""
        return self.giveaways[self.taking[-1]] if self.taking else None

    @property
    def undrawn(self) -> list[Giveaway]:
        """Those that are open, or closed and not yet drawn."""
        return [each for each in self.giveaways.values() if each.status in ("open", "closed")]


def covers(rooms: tuple[RoomKey, ...], platform: str | None, room: str | None) -> bool:
    """Say whether a giveaway of these rooms (none: all) is also one of this room."""
    return not rooms or (platform, room) in rooms


def share_a_room(one: tuple[RoomKey, ...], other: tuple[RoomKey, ...]) -> bool:
    return not one or not other or not set(one).isdisjoint(other)
