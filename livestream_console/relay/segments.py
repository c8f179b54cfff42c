"""How deliveries lie in a file: one record after the other, each with its length and a checksum.

A record is ``>II`` (length of the payload, CRC-32 of length and payload) and the delivery as MessagePack.
The rule: reading stops at the first record that is not whole, and whoever opens a file to go on writing cuts
it off there. A payload is never empty, so that a tail of zeros is no record.
"""

from __future__ import annotations

import os
import struct
import zlib
from pathlib import Path
from typing import BinaryIO

import msgspec

from livestream_console.net.relay_wire import Delivery

_HEAD = struct.Struct(">II")
_LENGTH = struct.Struct(">I")
MAX_PAYLOAD = 4 * 1024 * 1024
"""A body of 1 MB and the headers that a web server lets through need less."""

_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(Delivery).decode


def pack(delivery: Delivery) -> bytes:
    """Return the record of one delivery."""
    payload = _encode(delivery)
    return _HEAD.pack(len(payload), _checksum(payload)) + payload


def read(path: Path, start: int, end: int, limit: int) -> tuple[list[Delivery], int]:
    """Return whole records between two offsets, about ``limit`` bytes of them, and the offset behind them."""
    found: list[Delivery] = []
    done = start
    with path.open("rb") as file:
        file.seek(start)
        while done < end and done - start < limit:
            payload = _payload(file, end - done)
            if payload is None:
                break
            try:
                found.append(_decode(payload))
            except (msgspec.MsgspecError, UnicodeDecodeError):
                break
            done += _HEAD.size + len(payload)
    return found, done


def cut_torn_tail(path: Path) -> tuple[int, int | None]:
    """Cut off what a crash left unfinished; return the size and the last seq, None for an empty file."""
    size, done, last = path.stat().st_size, 0, None
    while True:
        found, done = read(path, done, size, MAX_PAYLOAD)
        if not found:
            break
        last = found[-1].seq
    if done < size:
        with path.open("r+b") as file:
            file.truncate(done)
            os.fsync(file.fileno())
    return done, last


def _payload(file: BinaryIO, room: int) -> bytes | None:
    head = file.read(_HEAD.size)
    if len(head) < _HEAD.size:
        return None
    length, checksum = _HEAD.unpack(head)
    if not 0 < length <= min(MAX_PAYLOAD, room - _HEAD.size):
        return None
    payload = file.read(length)
    return payload if len(payload) == length and _checksum(payload) == checksum else None


def _checksum(payload: bytes) -> int:
    return zlib.crc32(payload, zlib.crc32(_LENGTH.pack(len(payload))))
