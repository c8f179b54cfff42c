"""Instagram's ``live_comments`` webhooks to events. Pure.

The rule: one webhook holds entries of accounts, an entry holds changes, and each change that is no live
comment is kept as it is. The entry's time is when Meta sent it; a comment has none of its own.
https://developers.facebook.com/docs/graph-api/webhooks/reference/instagram/#live_comments
"""

from __future__ import annotations

from typing import Any

import msgspec

from livestream_console.core.envelope import Observed, Viewer
from livestream_console.core.events import CommentPosted, UnknownEvent
from livestream_console.net.relay_wire import Delivery

PLATFORM = "instagram"
LIVE_COMMENTS = "live_comments"

_SANE_S = 2**40  # keeps microseconds within 64 bits

Fields = dict[str, Any]
_decode = msgspec.json.Decoder(Fields).decode


def observe(delivery: Delivery, received_us: int) -> list[Observed]:
    """Return the webhook's events. Damage and other fields are kept with their bytes."""
    body = delivery.body
    try:
        entries = _parts(_decode(body).get("entry"))
    except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError):
        damaged = UnknownEvent(f"{PLATFORM}.damaged.json")
        return [Observed(damaged, received_us, platform=PLATFORM, raw=body)]
    return [
        msgspec.structs.replace(item, received_us=received_us, raw=body)
        for entry in entries
        for item in _entry(entry)
    ]


def _entry(entry: Fields) -> list[Observed]:
    account, time_s = _id(entry, "id"), entry.get("time")
    at_us = time_s * 1_000_000 if type(time_s) is int and 0 < time_s < _SANE_S else None
    # The change stands in a list, or, in the newer form, in the entry itself.
    changes = _parts(entry.get("changes")) or [entry]
    return [
        msgspec.structs.replace(_told(name, value), at_us=at_us, platform=PLATFORM, room=account)
        for change in changes
        if (name := _text(change, "field"))
        for value in _parts(change.get("value")) or [{}]
    ]


def _told(name: str, value: Fields) -> Observed:
    text = value.get("text")
    if name != LIVE_COMMENTS or not isinstance(text, str):
        return Observed(UnknownEvent(f"{PLATFORM}.{name}", value), id=_own_id(name, value))
    person = value.get("from")
    person = person if isinstance(person, dict) else {}
    viewer_id, username = _id(person, "id"), _text(person, "username")
    viewer = Viewer(viewer_id, username) if viewer_id or username else None
    return Observed(CommentPosted(text, reply_to=_id(value, "parent_id")), id=_id(value, "id"), viewer=viewer)


def _own_id(name: str, value: Fields) -> str | None:
    """Return an id that is not taken for the comment's own."""
    own_id = _id(value, "id")
    return f"{own_id}#{name}" if own_id else None


def _parts(value: object) -> list[Fields]:
    """Return the objects of a list, or a single one as a list of one."""
    listed = value if isinstance(value, list) else [value]
    return [item for item in listed if isinstance(item, dict)]


def _text(fields: Fields, name: str) -> str:
    value = fields.get(name)
    return value if isinstance(value, str) else ""


def _id(fields: Fields, name: str) -> str | None:
    """Return an id as text; 0 and "" stand for none."""
    value = fields.get(name)
    return str(value) if isinstance(value, str | int) and value else None
