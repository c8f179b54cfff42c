"""Instagram's ``live_comments`` webhooks to events. Pure.

The rule: one webhook holds entries of accounts, an entry holds changes, and each change that is no live
comment is kept as it is. The entry's time is when Meta sent it; a comment has none of its own.
https://developers.facebook.com/docs/graph-api/webhooks/reference/instagram/#live_comments
"""

from __future__ import annotations

import msgspec

from livestream_console.core.envelope import Observed, Viewer
from livestream_console.core.events import CommentPosted, UnknownEvent
from livestream_console.net.json_fields import BAD_JSON, Fields, decode_object, own_id, part, text
from livestream_console.net.relay_wire import Delivery

PLATFORM = "instagram"
LIVE_COMMENTS = "live_comments"

_SANE_S = 2**40  # keeps microseconds within 64 bits


def observe(delivery: Delivery, received_us: int) -> list[Observed]:
    """Return the webhook's events. Damage and other fields are kept with their bytes."""
    body = delivery.body
    try:
        entries = _parts(decode_object(body).get("entry"))
    except BAD_JSON:
        damaged = UnknownEvent(f"{PLATFORM}.damaged.json")
        return [Observed(damaged, received_us, platform=PLATFORM, raw=body)]
    return [
        msgspec.structs.replace(item, received_us=received_us, raw=body)
        for entry in entries
        for item in _entry(entry)
    ]


def _entry(entry: Fields) -> list[Observed]:
    account, time_s = own_id(entry, "id"), entry.get("time")
    at_us = time_s * 1_000_000 if type(time_s) is int and 0 < time_s < _SANE_S else None
    # The change stands in a list, or, in the newer form, in the entry itself.
    changes = _parts(entry.get("changes")) or [entry]
    return [
        msgspec.structs.replace(_told(name, value), at_us=at_us, platform=PLATFORM, room=account)
        for change in changes
        if (name := text(change, "field"))
        for value in _parts(change.get("value")) or [{}]
    ]


def _told(name: str, value: Fields) -> Observed:
    said = value.get("text")
    if name != LIVE_COMMENTS or not isinstance(said, str):
        return Observed(UnknownEvent(f"{PLATFORM}.{name}", value), id=_other_id(name, value))
    person = part(value, "from")
    viewer_id, username = own_id(person, "id"), text(person, "username")
    viewer = Viewer(viewer_id, username) if viewer_id or username else None
    return Observed(
        CommentPosted(said, reply_to=own_id(value, "parent_id")), id=own_id(value, "id"), viewer=viewer
    )


def _other_id(name: str, value: Fields) -> str | None:
    """Return an id that is not taken for the comment's own."""
    value_id = own_id(value, "id")
    return f"{value_id}#{name}" if value_id else None


def _parts(value: object) -> list[Fields]:
    """Return the objects of a list, or a single one as a list of one."""
    listed = value if isinstance(value, list) else [value]
    return [item for item in listed if isinstance(item, dict)]
