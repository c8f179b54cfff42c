"""How fields of foreign JSON are read, and what every dialect has in common.

The rule: nothing about a field is taken for granted. One that is missing, null, empty or of a wrong type is
"not told"; numbers may be written as texts; 0 and "" of an id or a time stand for none.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec

from livestream_console.core.envelope import Observed, Viewer
from livestream_console.core.events import Event, UnknownEvent

SANE = 2**43  # above every count and time in milliseconds; keeps sums and microseconds within 64 bits
_MANY_DIGITS = 19

Fields = dict[str, Any]


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


def text(fields: Fields, name: str) -> str:
    value = fields.get(name)
    return value if isinstance(value, str) else ""


def own_id(fields: Fields, name: str) -> str | None:
    """Return an id as text."""
    value = fields.get(name)
    if type(value) is int:
        return str(value) if value else None
    return value if isinstance(value, str) and value not in ("", "0") else None


def whole(fields: Fields, name: str) -> int | None:
    """Return a count that is a number or the text of one."""
    value = fields.get(name)
    if isinstance(value, str):
        digits = value.strip()
        value = int(digits) if digits.isascii() and digits.isdigit() and len(digits) <= _MANY_DIGITS else None
    return value if type(value) is int and 0 <= value < SANE else None


def time_us(fields: Fields, name: str) -> int | None:
    """Return a time of seconds or milliseconds since 1970; tools mix them and never say which."""
    value = whole(fields, name)
    if not value:
        return None
    return value * 1_000_000 if value < 10**11 else value * 1_000


def inner(fields: Fields, *path: str) -> Fields:
    """Return the object that lies at a path, an empty one where there is none."""
    for name in path:
        value = fields.get(name)
        fields = value if isinstance(value, dict) else {}
    return fields


def rows(fields: Fields, name: str) -> list[Fields]:
    """Return the objects in a list."""
    value = fields.get(name)
    return [row for row in value if isinstance(row, dict)] if isinstance(value, list) else []


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
        return _decode(content)
    except (msgspec.MsgspecError, UnicodeError, RecursionError):
        raise Unreadable("json") from None


_decode = msgspec.json.Decoder(Fields).decode
