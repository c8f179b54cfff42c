"""Bilibili's packets: bytes in, packets out, no I/O.

A packet is ``>IHHII`` (length, header length, version, operation, sequence) and a body; versions 2 and 3 hold
packets again. The rule: damage costs the packet it sits in and is reported beside the good ones. A websocket
message that begins like a packet starts afresh; anything else continues what the message before left
unfinished.
https://open-live.bilibili.com/document/657d8e34-f926-a133-16c0-300c1afc6e6b
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from enum import IntEnum

import msgspec

HEADER = struct.Struct(">IHHII")
MAX_PACKET = 8 * 1024 * 1024
MAX_INFLATED = 8 * 1024 * 1024
"""A compressed body may grow to this; thousands of comments need less."""
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


class CodecError(Exception):
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

    def receive_data(self, data: bytes) -> list[Packet | CodecError]:
        """Take one websocket message and return what is complete, in order."""
        found: list[Packet | CodecError] = []
        if self._rest and _begins_packet(data):
            found.append(CodecError("truncated", self._rest))
            self._rest = b""
        data = self._rest + data if self._rest else data
        done = 0
        try:
            for operation, version, body, following in _walk(data):
                if len(found) >= MAX_PACKETS:
                    raise CodecError("too_many", data[done:])
                done = following
                found.extend(_unpack(operation, version, body))
        except CodecError as error:
            found.append(error)
            done = len(data)
        self._rest = data[done:]
        return found

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


def _unpack(operation: int, version: int, body: bytes) -> list[Packet | CodecError]:
    if version in (PLAIN, BINARY):
        return [Packet(operation, body)]
    if version == ZLIB:
        try:
            return _nested(body)
        except CodecError as error:
            return [error]
    # Open Live never uses brotli; only the unofficial web rooms do.
    return [CodecError("brotli" if version == BROTLI else "header", body)]


def _nested(packed: bytes) -> list[Packet | CodecError]:
    """Return the packets of a compressed body; what is damaged keeps the body as it came."""
    inflated = _inflate(packed)
    found: list[Packet | CodecError] = []
    done = 0
    try:
        for operation, version, body, following in _walk(inflated):
            if len(found) == MAX_PACKETS:
                raise CodecError("too_many", packed)
            done = following
            # One level is what the server does; more would multiply the limit on size.
            plain = version in (PLAIN, BINARY)
            found.append(Packet(operation, body) if plain else CodecError("nested", body))
    except CodecError as error:
        return [*found, CodecError(error.code, packed)]
    if done < len(inflated):
        found.append(CodecError("truncated", packed))
    return found


def _inflate(body: bytes) -> bytes:
    inflater = zlib.decompressobj()
    try:
        inflated = inflater.decompress(body, MAX_INFLATED)
    except zlib.error:
        raise CodecError("zlib", body) from None
    if inflater.unconsumed_tail:
        raise CodecError("too_large", body)
    if not inflater.eof:
        raise CodecError("truncated", body)
    return inflated
