"""What the Graph API says, as bytes: pages of comments, the video itself and its errors. No I/O.

The rule: a page is taken whole or is a CodecError, while damage inside one comment is left to whoever reads
it. The address of the next page is never used, since it carries the token; its cursor is.
https://developers.facebook.com/docs/graph-api/results
"""

from __future__ import annotations

from typing import Any

import msgspec

from livestream_console.net.json_fields import BAD_JSON, Fields, decode_object, number, part, text


class CodecError(ValueError):
    """Bytes that are no page or object. ``code``: json or page."""

    def __init__(self, code: str, raw: bytes) -> None:
        super().__init__(code)
        self.code = code
        self.raw = raw


class Page(msgspec.Struct, frozen=True):
    """Comments as they came; ``after`` is the cursor of the next page, None on the last."""

    items: tuple[bytes, ...] = ()
    after: str | None = None


class Video(msgspec.Struct, frozen=True):
    """A live video. ``status`` is Facebook's word (LIVE, VOD, SCHEDULED_LIVE, …)."""

    status: str
    viewers: int | None


class GraphError(msgspec.Struct, frozen=True):
    """An answer's error; numbers are 0 where it has none."""

    code: int = 0
    subcode: int = 0


class _WirePage(msgspec.Struct):
    data: list[msgspec.Raw]
    paging: Any = None


_page = msgspec.json.Decoder(_WirePage).decode


def read_page(body: bytes) -> Page:
    """Read a page of comments; raise CodecError for anything else."""
    try:
        wire = _page(body)
    except msgspec.ValidationError:
        raise CodecError("page", body) from None
    except BAD_JSON:
        raise CodecError("json", body) from None
    paging = wire.paging if isinstance(wire.paging, dict) else {}
    after = text(part(paging, "cursors"), "after") if text(paging, "next") else ""
    return Page(tuple(map(bytes, wire.data)), after or None)


def read_object(raw: bytes) -> Fields:
    """Return the fields of a comment or an answer; raise CodecError where it is no JSON object."""
    try:
        return decode_object(raw)
    except BAD_JSON:
        raise CodecError("json", raw) from None


def read_video(body: bytes) -> Video:
    fields = read_object(body)
    return Video(text(fields, "status"), number(fields, "live_views"))


def read_error(body: bytes) -> GraphError:
    """Return what an answer complains of; one that is no JSON complains of nothing in particular."""
    try:
        error = part(read_object(body), "error")
    except CodecError:
        return GraphError()
    return GraphError(number(error, "code") or 0, number(error, "error_subcode") or 0)


def read_id(body: bytes) -> str | None:
    """Return the id of what was made."""
    try:
        return text(read_object(body), "id") or None
    except CodecError:
        return None
