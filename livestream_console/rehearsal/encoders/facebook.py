"""Canonical events as comments of the Graph API, and pages of them.

After https://developers.facebook.com/docs/graph-api/reference/comment (reference: feeds.md §1.9). Rule: times
are whole seconds, and the address of the next page carries the token as Facebook's does.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

import msgspec

from livestream_console.core.envelope import Observed
from livestream_console.core.events import CommentPosted

_encode = msgspec.json.Encoder().encode


def garbage(number: int) -> tuple[bytes, ...]:
    """Return JSON that is no comment, each as one item and no two alike; Facebook's pages are always JSON."""
    return (
        b"%d" % number,
        b'["g_%d"]' % number,
        b'"comment %d"' % number,
        b'{"id":"g_%d","created_time":"9999-12-31T00:00:00+0000"}' % number,
        b'{"message":"%d, without an id"}' % number,
        b'{"id":["g_%d"],"message":7}' % number,
    )


def created(at_us: int) -> str:
    return datetime.fromtimestamp(at_us // 1_000_000, UTC).strftime("%Y-%m-%dT%H:%M:%S+0000")


def comment(seen: Observed) -> bytes | None:
    """Return the comment, or None for what is none."""
    if not isinstance(seen.event, CommentPosted):
        return None
    fields: dict[str, Any] = {
        "id": seen.id,
        "created_time": created(seen.at_us or 0),
        "message": seen.event.text,
    }
    if seen.viewer is not None:
        fields["from"] = {"id": seen.viewer.id, "name": seen.viewer.name}
    if seen.event.reply_to is not None:
        fields["parent"] = {"id": seen.event.reply_to}
    mentions = [piece for piece in seen.event.segments if piece.type == "mention"]
    if mentions:
        fields["message_tags"] = [
            {
                "id": piece.ref,
                "name": piece.text,
                "type": "user",
                "offset": seen.event.text.index(piece.text),
                "length": len(piece.text),
            }
            for piece in mentions
        ]
    return _encode(fields)


def page(items: Sequence[bytes], after: str | None, next_url: str) -> bytes:
    """Return a page; ``after`` is the cursor of the next, None on the last."""
    fields: dict[str, Any] = {"data": [msgspec.Raw(item) for item in items]}
    if items:
        fields["paging"] = {"cursors": {"before": "b0", "after": after or "end"}}
        if after is not None:
            fields["paging"]["next"] = next_url
    return _encode(fields)


def error(code: int, subcode: int = 0) -> bytes:
    fields: dict[str, Any] = {"message": "(rehearsal)", "type": "OAuthException", "code": code}
    if subcode:
        fields["error_subcode"] = subcode
    return _encode({"error": fields | {"fbtrace_id": "rehearsal"}})
