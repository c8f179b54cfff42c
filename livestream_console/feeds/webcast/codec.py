"""Webcast's frames: bytes in, deliveries out, and what a client answers; no I/O.

A PushFrame carries a Response, gzipped or not, and that carries messages. The rule: a frame is taken whole or
is a CodecError, while damage inside one message is left to whoever reads it.
Facts: reference/feeds.md §1.2(c) and §1.3.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from google.protobuf.message import DecodeError

from livestream_console.feeds.inflate import GZIP, InflateError, inflated
from livestream_console.feeds.webcast.webcast_pb2 import HeartBeat, ImEnterRoom, PushFrame, Response

MAX_MESSAGES = 5_000
"""Of one frame; a busy room sends dozens, and a few kilobytes of gzip could hold a million."""

MESSAGES, HEARTBEAT = "msg", "hb"

# upb says DecodeError of invalid UTF-8 too; protobuf's pure Python, for machines without a wheel, does not.
UNREADABLE = (DecodeError, UnicodeDecodeError)

# A Response begins with its messages or, without any, its cursor; in a PushFrame these numbers are no texts.
_BARE_RESPONSE = (b"\x0a", b"\x12")
_GZIP_MAGIC = b"\x1f\x8b"
_COMPRESSIONS = ("", "none", "gzip")
_WEB_LIVE = 12  # "live_id" of everything that a web page shows


class CodecError(ValueError):
    """Bytes that are no frame. ``code``: empty, protobuf, compression, gzip, truncated, too_large
    or too_many.
    """

    def __init__(self, code: str, raw: bytes) -> None:
        super().__init__(code)
        self.code = code
        self.raw = raw


class Delivery(msgspec.Struct, frozen=True):
    """What one frame brought. ``messages`` are the original bytes of each; ``ack`` is the frame owed for it.

    ``kind`` is msg, hb or one that this version does not know.
    """

    kind: str = MESSAGES
    messages: Sequence[bytes] = ()
    ack: bytes | None = None
    cursor: str = ""
    internal_ext: str = ""
    push_server: str = ""
    route_params: dict[str, str] = {}
    is_first: bool = False


def unwrap(data: bytes) -> Delivery:
    """Read one PushFrame, or a Response by itself; raise CodecError for anything else."""
    if not data:
        raise CodecError("empty", data)
    try:
        if data[:1] in _BARE_RESPONSE:
            return _delivery(Response.FromString(data), data)
        frame = PushFrame.FromString(data)
        if frame.payload_type != MESSAGES and frame.payload_type:
            return Delivery(frame.payload_type)
        if not frame.payload:
            raise CodecError("empty", data)
        return _delivery(Response.FromString(_plain(frame, data)), data, frame.log_id)
    except UNREADABLE:
        raise CodecError("protobuf", data) from None


def ack(log_id: int, internal_ext: str) -> bytes:
    """Write the receipt for a frame."""
    return PushFrame(
        log_id=log_id, payload_type="ack", payload=internal_ext.encode() or b"-"
    ).SerializeToString()


def heartbeat() -> bytes:
    """Write Douyin's heartbeat."""
    return PushFrame(payload_type=HEARTBEAT).SerializeToString()


def numbered_heartbeat(room_id: int, number: int) -> bytes:
    """Write TikTok's heartbeat; they are counted from 1 on each connection."""
    beat = HeartBeat(room_id=room_id, send_packet_seq_id=number)
    return PushFrame(
        payload_type=HEARTBEAT, payload_encoding="pb", payload=beat.SerializeToString()
    ).SerializeToString()


def enter_room(room_id: int, cursor: str) -> bytes:
    """Write what a client says once where the server marked its first Response."""
    entry = ImEnterRoom(
        room_id=room_id, live_id=_WEB_LIVE, identity="audience", cursor=cursor, filter_welcome_msg="0"
    )
    return PushFrame(
        payload_type="im_enter_room", payload_encoding="pb", payload=entry.SerializeToString()
    ).SerializeToString()


def _delivery(response: Response, raw: bytes, log_id: int = 0) -> Delivery:
    if len(response.messages) > MAX_MESSAGES:
        raise CodecError("too_many", raw)
    internal_ext = response.internal_ext
    return Delivery(
        MESSAGES,
        response.messages,
        ack(log_id, internal_ext) if response.need_ack and log_id else None,
        response.cursor,
        internal_ext,
        response.push_server,
        dict(response.route_params),
        response.is_first,
    )


def _plain(frame: PushFrame, raw: bytes) -> bytes:
    payload = frame.payload
    if any(header.key == "compress_type" and header.value not in _COMPRESSIONS for header in frame.headers):
        raise CodecError("compression", raw)
    # TikTok announces gzip in a header, Douyin in payload_encoding or not at all; no Response begins like it.
    if not payload.startswith(_GZIP_MAGIC):
        return payload
    try:
        return inflated(payload, GZIP)
    except InflateError as error:
        raise CodecError(error.code, raw) from None
