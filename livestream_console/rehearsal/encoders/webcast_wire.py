"""The wire format of protocol buffers, by hand: numbered fields of numbers and bytes.

After https://protobuf.dev/programming-guides/encoding/. Rule: no schema and no library, so that what is
encoded here checks the decoder that has both.
"""

from __future__ import annotations

_VARINT, _BYTES = 0, 2

Value = int | str | bytes | None


def varint(value: int) -> bytes:
    """Write a number, seven bits a byte, the lowest first."""
    written = bytearray()
    while value > 0x7F:
        written.append(value & 0x7F | 0x80)
        value >>= 7
    written.append(value)
    return bytes(written)


def field(number: int, value: Value) -> bytes:
    """Write one field; None writes nothing."""
    if value is None:
        return b""
    if isinstance(value, int):
        return varint(number << 3 | _VARINT) + varint(value)
    body = value.encode() if isinstance(value, str) else value
    return varint(number << 3 | _BYTES) + varint(len(body)) + body


def fields(*pairs: tuple[int, Value]) -> bytes:
    return b"".join(field(number, value) for number, value in pairs)


def read(data: bytes) -> dict[int, list[int | bytes]]:
    """Return the values of each field; raise ValueError for bytes that are no message of such fields."""
    found: dict[int, list[int | bytes]] = {}
    at = 0
    while at < len(data):
        tag, at = _read_varint(data, at)
        number, at = _read_varint(data, at)
        values = found.setdefault(tag >> 3, [])
        if tag & 7 == _BYTES:
            if number > len(data) - at:
                raise ValueError("truncated")
            values.append(data[at : at + number])
            at += number
        elif tag & 7 == _VARINT:
            values.append(number)
        else:
            raise ValueError("a field of another kind")
    return found


def _read_varint(data: bytes, at: int) -> tuple[int, int]:
    value = 0
    for shift in range(0, 70, 7):
        if at >= len(data):
            break
        byte = data[at]
        at += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value, at
    raise ValueError("truncated")
