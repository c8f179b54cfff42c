"""What every dialect has in common: what it is, how it tells events, how it reads times and people.

The rule: 0 of a time stands for none, and of whom nothing is told there is nobody.
"""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from livestream_console.core.envelope import Observed, Viewer
from livestream_console.core.events import Event, UnknownEvent
from livestream_console.net.json_fields import BAD_JSON, Fields, decode_object, whole


class Unreadable(ValueError):
    """A message of a known dialect whose inner content cannot be decoded; the text is a stable code."""


class Setting(msgspec.Struct, frozen=True):
    """What a connection knows. ``platform`` and ``room`` stand in where a message tells none."""

    received_us: int
    platform: str | None = None
    room: str | None = None


class Dialect(msgspec.Struct, frozen=True):
    """One tool's way to say things.

    ``normalize`` is pure. A gift of a streak comes out of it with the streak's sum so far as its count.
    """

    name: str
    recognises: Callable[[Fields], bool]
    normalize: Callable[[Fields, Setting], list[Observed]]


class Teller:
    """Makes the events of one message: what they share is said once."""

    def __init__(self, setting: Setting, platform: str, room: str | None = None) -> None:
        self.setting = setting
        self.platform = platform
        self.room = room or setting.room

    def tell(
        self,
        event: Event,
        source_id: str | None = None,
        at_us: int | None = None,
        viewer: Viewer | None = None,
        extra: Fields | None = None,
    ) -> Observed:
        return Observed(
            event,
            self.setting.received_us,
            at_us,
            self.platform,
            self.room,
            id=source_id,
            viewer=viewer,
            extra=extra,
        )

    def unknown(
        self, name: str, fields: Fields, source_id: str | None = None, at_us: int | None = None
    ) -> Observed:
        """Keep what no kind of event fits."""
        return self.tell(UnknownEvent(f"{self.platform}.{name}", fields or None), source_id, at_us)


def time_us(fields: Fields, name: str) -> int | None:
    """Return a time of seconds or milliseconds since 1970; tools mix them and never say which."""
    value = whole(fields, name)
    if not value:
        return None
    return value * 1_000_000 if value < 10**11 else value * 1_000


def person(
    viewer_id: str | None, name: str, roles: tuple[str, ...] = (), member_level: int | None = None
) -> Viewer | None:
    """Return who it was, None for somebody of whom nothing is told."""
    if viewer_id is None and not name:
        return None
    return Viewer(viewer_id, name, roles, member_level or None, masked="**" in name)


def nested(content: str | bytes) -> Fields:
    """Decode the JSON object inside a field; raise Unreadable where there is none."""
    try:
        return decode_object(content)
    except BAD_JSON:
        raise Unreadable("json") from None
