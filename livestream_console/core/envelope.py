"""The envelope around an event: who, where, when and in which order (reference: events.md)."""

from __future__ import annotations

from typing import Any

import msgspec

from livestream_console.core.events import Event
from livestream_console.core.ids import ViewerKey

_STAFF = frozenset({"owner", "moderator", "staff"})


class Viewer(msgspec.Struct, frozen=True, gc=False, omit_defaults=True):
    """Who did it, as the platform says; identity is (platform, id), never the name."""

    id: str | None = None
    name: str = ""
    roles: tuple[str, ...] = ()
    member_level: int | None = None
    masked: bool = False

    @property
    def is_staff(self) -> bool:
        """Say whether it is the shop or somebody who works for it."""
        return not _STAFF.isdisjoint(self.roles)


class Observed(msgspec.Struct, frozen=True, gc=False):
    """What a feed, shop or the desk saw, before it has a place in the journal.

    Times are microseconds since 1970 UTC. ``id`` is the source's own id of this event.
    ``received_us`` 0 means: now. ``extra`` keeps unknown wire fields.
    """

    event: Event
    received_us: int = 0
    at_us: int | None = None
    platform: str | None = None
    room: str | None = None
    origin: str = "official"
    id: str | None = None
    viewer: Viewer | None = None
    backfilled: bool = False
    raw: bytes | None = None
    extra: dict[str, Any] | None = None

    def recorded(self, seq: int, show: str, received_us: int) -> Recorded:
        """Return it with its place in a show."""
        return Recorded(
            seq,
            show,
            self.event,
            received_us,
            self.at_us,
            self.platform,
            self.room,
            self.origin,
            self.id,
            self.viewer,
            self.backfilled,
            self.raw,
            self.extra,
        )


class Recorded(msgspec.Struct, frozen=True, gc=False):
    """One journal line. State and decisions follow ``seq`` (1, 2, 3 … within a show), live and in replay."""

    seq: int
    show: str
    event: Event
    received_us: int
    at_us: int | None = None
    platform: str | None = None
    room: str | None = None
    origin: str = "official"
    id: str | None = None
    viewer: Viewer | None = None
    backfilled: bool = False
    raw: bytes | None = None
    extra: dict[str, Any] | None = None

    @property
    def time_us(self) -> int:
        """Event time: the platform's where it is known, else when it was received."""
        return self.received_us if self.at_us is None else self.at_us

    @property
    def viewer_key(self) -> ViewerKey | None:
        """(platform, id), or None for somebody unknown."""
        viewer = self.viewer
        if viewer is None or viewer.id is None or self.platform is None:
            return None
        return (self.platform, viewer.id)
