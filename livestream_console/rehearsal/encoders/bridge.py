"""Canonical events as lines of the JSON dialect (reference: events.md), every known field written out.

Rule: absent means not known, so a count of one is written as 1 and never left to a reader's default.
"""

from __future__ import annotations

from typing import Any

import msgspec

from livestream_console.core.envelope import Observed
from livestream_console.core.events import CommentPosted, Event

EVENTS_PER_MESSAGE = 100

GARBAGE: tuple[str | bytes, ...] = (
    "not json",
    '{"v":1,"kind":"comment","text":',
    '{"v":1}',
    '{"v":1,"kind":"comment","text":17}',
    "[[[]]]",
    b"\xff\xfe\x00",
    '{"v":1,"kind":"cart","product":"A1","qty":"many"}',
)


def encode(seen: Observed) -> bytes:
    """Return one event as one JSON object without a line end."""
    event = seen.event
    line: dict[str, Any] = {"v": 1, **_fields(event), "at_us": seen.at_us, "origin": seen.origin}
    line["platform"], line["room"] = seen.platform, seen.room
    if seen.id is not None:
        line["id"] = seen.id
    viewer = seen.viewer
    if viewer is not None:
        person: dict[str, Any] = {"id": viewer.id, "name": viewer.name}
        if viewer.roles:
            person["roles"] = viewer.roles
        line["viewer"] = person
    return msgspec.json.encode(line)


def frames(lines: list[bytes]) -> list[str | bytes]:
    """Put lines into messages: one alone as an object, several as an array."""
    packed: list[str | bytes] = []
    for start in range(0, len(lines), EVENTS_PER_MESSAGE):
        part = lines[start : start + EVENTS_PER_MESSAGE]
        packed.append((part[0] if len(part) == 1 else b"[" + b",".join(part) + b"]").decode())
    return packed


def _fields(event: Event) -> dict[str, Any]:
    if isinstance(event, CommentPosted):
        return {"kind": "comment", "text": event.text}
    fields = {name: _plain(getattr(event, name)) for name in event.__struct_fields__}
    kind = str(event.__struct_config__.tag)
    return {"kind": kind} | {name: value for name, value in fields.items() if value is not None}


def _plain(value: Any) -> Any:
    """Write nested values out in full; msgspec would leave their defaults away."""
    if isinstance(value, msgspec.Struct):
        fields = {name: _plain(getattr(value, name)) for name in value.__struct_fields__}
        return {name: item for name, item in fields.items() if item is not None}
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return value
