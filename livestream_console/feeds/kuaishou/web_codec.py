"""Kuaishou's web frames: bytes in, one payload with its type out, and what a client says; no I/O.

A SocketMessage carries one payload, plain or gzipped. The rule: a frame is taken whole or is a CodecError; an
encrypted one says so, since this program has no key and asks for none.
Facts: reference/feeds.md §1.4.
"""

from __future__ import annotations

from enum import IntEnum

import msgspec
from google.protobuf.message import DecodeError

from livestream_console.feeds.inflate import GZIP, InflateError, inflated
from livestream_console.feeds.kuaishou.kuaishou_web_pb2 import (
    EnterRoom,
    EnterRoomAck,
    Error,
    Heartbeat,
    SocketMessage,
)

ENCRYPTED = "encrypted"


class Compression(IntEnum):
    UNTOLD = 0
    NONE = 1
    GZIP = 2
    AES = 3


class Kind(IntEnum):
    """The payload types that mean something to this program."""

    CS_HEARTBEAT = 1
    CS_ENTER_ROOM = 200
    HEARTBEAT_ACK = 101
    ERROR = 103
    ENTER_ROOM_ACK = 300
    AUTHOR_PAUSE = 301
    AUTHOR_RESUME = 302
    FEED_PUSH = 310
    RED_PACK_FEED = 330
    WATCHING_LIST = 340
    SUSPECTED_VIOLATION = 355
    SHOP_OPENED = 360
    SHOP_CLOSED = 361


class CodecError(ValueError):
    """Bytes that cannot be read as a frame.

    ``code``: empty, protobuf, compression, encrypted, gzip, truncated or too_large.
    """

    def __init__(self, code: str, raw: bytes) -> None:
        super().__init__(code)
        self.code = code
        self.raw = raw


class Frame(msgspec.Struct, frozen=True):
    """One payload, inflated. ``kind`` is a Kind or a number that this version does not know."""

    kind: int
    payload: bytes
    raw: bytes


class Welcome(msgspec.Struct, frozen=True):
    """What the server asks of whoever it let in, in milliseconds; 0 where it says nothing."""

    heartbeat_ms: int = 0
    least_reconnect_ms: int = 0
    most_reconnect_ms: int = 0


def unwrap(data: bytes) -> Frame:
    """Read one SocketMessage; raise CodecError for anything else."""
    if not data:
        raise CodecError("empty", data)
    try:
        message = SocketMessage.FromString(data)
    except DecodeError:
        raise CodecError("protobuf", data) from None
    if not message.payload_type:
        raise CodecError("empty", data)
    match message.compression_type:
        case Compression.UNTOLD | Compression.NONE:
            payload = message.payload
        case Compression.GZIP:
            try:
                payload = inflated(message.payload, GZIP)
            except InflateError as error:
                raise CodecError(error.code, data) from None
        case Compression.AES:
            raise CodecError(ENCRYPTED, data)
        case _:
            raise CodecError("compression", data)
    return Frame(message.payload_type, payload, data)


def welcome(frame: Frame) -> Welcome:
    """Read an ENTER_ROOM_ACK."""
    try:
        told = EnterRoomAck.FromString(frame.payload)
    except DecodeError:
        raise CodecError("protobuf", frame.raw) from None
    return Welcome(told.heartbeat_interval_ms, told.min_reconnect_ms, told.max_reconnect_ms)


def error_code(frame: Frame) -> int:
    """Return the number in an ERROR, 0 where there is none."""
    try:
        return Error.FromString(frame.payload).code
    except DecodeError:
        return 0


def enter_room(token: str, live_stream_id: str, page_id: str, reconnects: int, last_error: int) -> bytes:
    """Write what a client says first; ``reconnects`` counts its connections before this one."""
    entry = EnterRoom(
        token=token,
        live_stream_id=live_stream_id,
        reconnect_count=reconnects,
        last_error_code=last_error,
        page_id=page_id,
    )
    return _wrapped(Kind.CS_ENTER_ROOM, entry.SerializeToString())


def heartbeat(now_ms: int) -> bytes:
    return _wrapped(Kind.CS_HEARTBEAT, Heartbeat(timestamp=now_ms).SerializeToString())


def _wrapped(kind: Kind, payload: bytes) -> bytes:
    return SocketMessage(
        payload_type=kind, compression_type=Compression.NONE, payload=payload
    ).SerializeToString()
