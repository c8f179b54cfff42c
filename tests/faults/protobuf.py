"""Protobuf without a schema, both ways, so that a fuzzer can exchange fields of any message.

Rule: the order of fields is kept, and bytes that are no message are None rather than an error.
"""

from __future__ import annotations

Parts = list[tuple[int, int | bytes]]
"""Field numbers and values; a value is a varint or what a length stood before. Fixed widths are not read."""

_VARINT, _BYTES = 0, 2


def parts_of(data: bytes) -> Parts | None:
    """Return the fields of one message; None where it is none, or empty."""
    parts: Parts = []
    at = 0
    try:
        while at < len(data):
            key, at = _varint(data, at)
            number, kind = key >> 3, key & 7
            size, at = _varint(data, at)
            if not number or kind not in (_VARINT, _BYTES):
                return None
            if kind == _VARINT:
                parts.append((number, size))
                continue
            if at + size > len(data):
                return None
            parts.append((number, data[at : at + size]))
            at += size
    except IndexError:
        return None
    return parts or None


def written(parts: Parts) -> bytes:
    """Write fields in their order."""
    out = bytearray()
    for number, value in parts:
        if isinstance(value, int):
            out += _as_varint(number << 3 | _VARINT) + _as_varint(value)
        else:
            out += _as_varint(number << 3 | _BYTES) + _as_varint(len(value)) + value
    return bytes(out)


def _varint(data: bytes, at: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        byte = data[at]
        at += 1
        value |= (byte & 0x7F) << shift
        shift += 7
        if byte < 0x80:
            return value, at


def _as_varint(value: int) -> bytes:
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)
