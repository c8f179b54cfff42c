"""Bilibili's packets: bytes in, packets out, no I/O.

A packet is ``>IHHII`` (length, header length, version, operation, sequence) and a body; versions 2 and 3 hold
packets again. The rule: damage costs the packet it sits in and is reported beside the good ones. A websocket
message that begins like a packet starts afresh; anything else continues what the message before left
unfinished.
https://open-live.bilibili.com/document/657d8e34-f926-a133-16c0-300c1afc6e6b
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator
from enum import IntEnum

import msgspec

from livestream_console.feeds import inflate

HEADER = struct.Struct(">IHHII")
MAX_PACKET = 8 * 1024 * 1024
MAX_PACKETS = 5_000
"""Of one message; a busy room sends dozens, and a few kilobytes of zlib could hold a million."""

PLAIN, BINARY, ZLIB, BROTLI = range(4)


class Operation(IntEnum):
    HEARTBEAT = 2
    HEARTBEAT_REPLY = 3
    MESSAGE = 5
    AUTH = 7
    AUTH_REPLY = 8


_OPERATIONS = frozenset(Operation)


class CodecError(ValueError):
    """Bytes that are not a packet. ``code``: length, header, too_large, too_many, truncated, zlib, nested or
    brotli.
    """

    def __init__(self, code: str, raw: bytes) -> None:
        super().__init__(code)
        self.code = code
        self.raw = raw


class Packet(msgspec.Struct, frozen=True, gc=False):
    """One packet whose body needs no further unpacking."""

    operation: int
    body: bytes


def encode(operation: Operation, body: bytes) -> bytes:
    """Write one packet as a client does."""
    return HEADER.pack(HEADER.size + len(body), HEADER.size, BINARY, operation, 1) + body


class PacketReader:
    """Turns the messages of one connection into packets."""

    def __init__(self) -> None:
        self._rest = b""

    def receive_data(self, data: bytes) -> Iterator[Packet | CodecError]:
        """Take one websocket message and yield what is complete, in order; to be read to its end."""
        rest, self._rest = self._rest, b""
        if rest and _begins_packet(data):
            yield CodecError("truncated", rest)
            rest = b""
        data = rest + data if rest else data
        done = count = 0
        try:
            for operation, version, body, following in _walk(data):
                if count >= MAX_PACKETS:
                    raise CodecError("too_many", data[done:])
                done = following
                for packet in _unpack(operation, version, body):
                    count += 1
                    yield packet
        except CodecError as error:
            yield error
            done = len(data)
        self._rest = data[done:]

    def finish(self) -> list[Packet | CodecError]:
        """Say that nothing follows; return what was left unfinished as damage."""
        rest, self._rest = self._rest, b""
        return [CodecError("truncated", rest)] if rest else []


def _begins_packet(data: bytes) -> bool:
    if len(data) < HEADER.size:
        return False
    length, header, version, operation, _ = HEADER.unpack_from(data)
    plausible = HEADER.size <= length <= MAX_PACKET and header == HEADER.size
    return bool(plausible and version <= BROTLI and operation in _OPERATIONS)


def _walk(data: bytes) -> Iterator[tuple[int, int, bytes, int]]:
    """Yield (operation, version, body, start of the next) per complete packet.

    Raise CodecError where the framing is lost.
    """
    start = 0
    while start + HEADER.size <= len(data):
        length, header, version, operation, _ = HEADER.unpack_from(data, start)
        if header < HEADER.size or header > length:
            raise CodecError("header", data[start:])
        if length > MAX_PACKET:
            raise CodecError("length", data[start:])
        end = start + length
        if end > len(data):
            return
        body = data[start + header : end]
        start = _after_echo(data, end) if operation == Operation.HEARTBEAT_REPLY else end
        yield operation, version, body, start


def _after_echo(data: bytes, end: int) -> int:
    """Skip the echo of our heartbeat that the server appends and no length covers.

    It is text, and a packet begins with a zero: none is longer than 16 MiB.
    """
    zero = data.find(b"\0", end)
    return len(data) if zero < 0 else zero


def _unpack(operation: int, version: int, body: bytes) -> Iterable[Packet | CodecError]:
    if version in (PLAIN, BINARY):
        return [Packet(operation, body)]
    if version == ZLIB:
        return _nested(body)
    # Open Live never uses brotli; only the unofficial web rooms do.
    return [CodecError("brotli" if version == BROTLI else "header", body)]


def _nested(packed: bytes) -> Iterator[Packet | CodecError]:
    """Yield the packets of a compressed body; what is damaged keeps the body as it came."""
    done = count = 0
    try:
        plain = inflate.inflated(packed, inflate.ZLIB)
        for operation, version, body, following in _walk(plain):
            if count == MAX_PACKETS:
                raise CodecError("too_many", packed)
            done = following
            count += 1
            # One level is what the server does; more would multiply the limit on size.
            yield Packet(operation, body) if version in (PLAIN, BINARY) else CodecError("nested", body)
    except (CodecError, inflate.InflateError) as error:
        yield CodecError(error.code, packed)
        return
    if done < len(plain):
        yield CodecError("truncated", packed)
