"""Damage to what a platform sends, from a single bit to whole structures.

Rule: everything is drawn from one seeded Random, and each mutation knows how its bytes are built: what is
damaged still passes the outer layers often enough to reach the inner ones.
"""

from __future__ import annotations

import base64
import json
import re
import zlib
from collections.abc import Callable, Sequence
from random import Random
from typing import Any

from tests.faults.protobuf import Parts, parts_of, written

Mutation = Callable[[bytes, Random], bytes]

LONGEST = 64 * 1024
"""Bytes of one input: what a feed decodes at one go, see net.websocket.MAX_BATCH."""

_DEEP = (3, 60, 1_100, 5_000)
_EDGES = (0, 1, 2, 7, 15, 16, 17, 127, 128, 255, 256, 2**15, 2**16 - 1, 2**31 - 1, 2**31, 2**32 - 1, 2**63)
_BAD_TEXT = (b"\xff\xfe", b"\xc3\x28", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\0", b"\x80", b"\xef\xbb\xbf")
_MARKS = (
    b"\r\n",
    b"\n",
    b";",
    b"=",
    b"@=",
    b"/",
    b":",
    b",",
    b'"',
    b"\\",
    b" ",
    b"@",
    b"#",
    b"<",
    b"{",
    b"[",
)
_NUMBERS = (b"-1", b"0", b"1e400", b"9" * 30, b"9" * 5_000, b"1.5", b"-0", b"4611686018427387905", b"")
_DIGITS = re.compile(rb"\d+")
_WORDS = re.compile(rb"[^;=:,/@\s\"{}\[\]]+")

_NUMBER_VALUES = (0, -1, 2**31, 2**53, 2**63 - 1, 2**63, 2**64, -(2**63) - 1, 10**30, 10**400, 0.1, 1e308)
_TEXT_VALUES = (
    *("", "0", "-1", "9" * 30, "9" * 5_000, "1e400", "NaN", "Infinity", "٣", "²", " 1 ", "1_000", "0x10"),
    *("\ud800", "\0", "\u202e阿珍", "a\nb\r\nc", "x" * 10_000, "<b", "&#x110000;", "[]", "{}", '"', "eyJ9"),
    *("0001-01-01T00:00:00Z", "9999-12-31T23:59:59.999999999-23:59", "2026-02-30T25:61:61Z", "2026-11-22"),
)
_VALUES: tuple[Any, ...] = (
    *(None, True, False, float("nan"), float("inf"), [], {}, [[]], {"": None}, [None], *_NUMBER_VALUES),
    *_TEXT_VALUES,
)


def mutated(data: bytes, others: Sequence[bytes], rng: Random) -> bytes:
    """Return ``data`` after one to three mutations. ``others`` are of the same format, to be spliced with."""
    for _ in range(rng.choice((1, 1, 2, 3))):
        kinds = _fitting(data)
        data = _spliced(data, rng.choice(others), rng) if rng.random() < 0.1 else rng.choice(kinds)(data, rng)
    return data[:LONGEST]


def _fitting(data: bytes) -> Sequence[Mutation]:
    if data[:1] in (b"{", b"["):
        return _OF_JSON
    return _OF_TEXT if data.isascii() or data[:1] in (b"@", b":", b"t", b"#") else _OF_BINARY


# --- any bytes --------------------------------------------------------------------------------------------


def _flip(data: bytes, rng: Random) -> bytes:
    changed = bytearray(data)
    for _ in range(rng.randint(1, 8) if data else 0):
        changed[rng.randrange(len(changed))] ^= 1 << rng.randrange(8)
    return bytes(changed)


def _truncate(data: bytes, rng: Random) -> bytes:
    return data[: rng.randint(0, len(data))]


def _cut(data: bytes, rng: Random) -> bytes:
    start, end = _range(data, rng)
    return data[:start] + data[end:]


def _repeat(data: bytes, rng: Random) -> bytes:
    start, end = _range(data, rng)
    times = min(rng.choice((2, 3, 50, 2_000)), LONGEST // (end - start + 1) + 1)
    return data[:start] + data[start:end] * times + data[end:]


def _spliced(data: bytes, other: bytes, rng: Random) -> bytes:
    return data[: rng.randint(0, len(data))] + other[rng.randint(0, len(other)) :]


def _length(data: bytes, rng: Random) -> bytes:
    """Write an edge of the integers somewhere, as a length field might have it."""
    size = rng.choice((1, 2, 4, 8))
    edge: bytes = (rng.choice(_EDGES) % 256**size).to_bytes(size, "little")
    edge = edge if rng.random() < 0.5 else edge[::-1]
    at = rng.randint(0, len(data))
    return data[:at] + edge + data[at + size :]


def _noise(data: bytes, rng: Random) -> bytes:
    at = rng.randint(0, len(data))
    return data[:at] + rng.randbytes(rng.randint(1, 40)) + data[at:]


def _bad_text(data: bytes, rng: Random) -> bytes:
    at = rng.randint(0, len(data))
    return data[:at] + rng.choice(_BAD_TEXT) + data[at:]


def _range(data: bytes, rng: Random) -> tuple[int, int]:
    start = rng.randint(0, len(data))
    return start, rng.randint(start, min(len(data), start + 200))


# --- text -------------------------------------------------------------------------------------------------


def _mark(data: bytes, rng: Random) -> bytes:
    at = rng.randint(0, len(data))
    return data[:at] + rng.choice(_MARKS) * rng.choice((1, 1, 2, 500)) + data[at:]


def _number(data: bytes, rng: Random) -> bytes:
    return _replaced(data, _DIGITS, rng.choice(_NUMBERS), rng)


def _word(data: bytes, rng: Random) -> bytes:
    value = rng.choice(_TEXT_VALUES).encode("utf-8", "surrogatepass")
    return _replaced(data, _WORDS, value, rng)


def _replaced(data: bytes, pattern: re.Pattern[bytes], value: bytes, rng: Random) -> bytes:
    found = pattern.search(data, rng.randint(0, len(data)))
    return data[: found.start()] + value + data[found.end() :] if found else data + value


def _nest(data: bytes, rng: Random) -> bytes:
    deep = rng.choice(_DEEP)
    left, right = rng.choice(((b"[", b"]"), (b'{"a":', b"}"), (b'[{"data":', b"}]")))
    at = rng.choice((0, rng.randint(0, len(data))))
    return data[:at] + left * deep + (data[at:] or b"1") + right * rng.choice((deep, deep - 1, 0))


# --- JSON -------------------------------------------------------------------------------------------------


def _structure(data: bytes, rng: Random) -> bytes:
    try:
        content = json.loads(data)
    except (ValueError, RecursionError):
        return _flip(data, rng)
    return json.dumps(_changed(content, rng), ensure_ascii=rng.random() < 0.5).encode("utf-8", "replace")


def _changed(value: Any, rng: Random) -> Any:
    """Return the value with one change at any depth; texts that are JSON or its base64 are entered."""
    if isinstance(value, dict | list) and value and rng.random() < 0.85:
        key = rng.choice(list(value)) if isinstance(value, dict) else rng.randrange(len(value))
        whole = value.copy()
        whole[key] = _changed(whole[key], rng)
        return whole
    if isinstance(value, str) and rng.random() < 0.8:
        if value[:1] in ("{", "["):
            return _structure(value.encode("utf-8", "replace"), rng).decode(errors="replace")
        if value[:3] == "eyJ":
            return base64.b64encode(_structure(_unbased(value), rng)).decode()
    return _exchanged(value, rng)


def _exchanged(value: Any, rng: Random) -> Any:
    kind = rng.random()
    if kind < 0.6:
        return rng.choice(_VALUES)
    if isinstance(value, dict) and value:
        key = rng.choice(list(value))
        return {name: inner for name, inner in value.items() if name != key} | {rng.choice(_TEXT_VALUES): 1}
    if isinstance(value, list) and value:
        return rng.choice((value[::-1], value * 2, value * 50, [value], [*value, rng.choice(_VALUES)]))
    if isinstance(value, str):
        return rng.choice((value * 100, value + rng.choice(_TEXT_VALUES), [value], {"text": value}))
    if isinstance(value, int | float):
        return rng.choice((-value, str(value), [value], value * 10**18 if isinstance(value, int) else -0.0))
    return {"value": value}


def _unbased(text: str) -> bytes:
    try:
        return base64.b64decode(text)
    except ValueError:
        return b""


# --- protobuf ---------------------------------------------------------------------------------------------


def _fields(data: bytes, rng: Random) -> bytes:
    parts = parts_of(data)
    return written(_changed_fields(parts, rng)) if parts else _flip(data, rng)


def _changed_fields(parts: Parts, rng: Random) -> Parts:
    """Return the fields with one change at any depth; what is gzipped is opened and closed again."""
    parts = list(parts)
    at = rng.randrange(len(parts))
    number, value = parts[at]
    if isinstance(value, bytes) and rng.random() < 0.85:
        parts[at] = (number, _changed_bytes(value, rng))
        return parts
    match rng.randrange(7):
        case 0:
            rng.shuffle(parts)
        case 1:
            del parts[at]
        case 2:
            parts[at:at] = [parts[at]] * rng.choice((1, 2, 100))
        case 3:
            parts[at] = (rng.choice((1, 2, 15, 16, 2**29 - 1, rng.randint(1, 60))), value)
        case 4:
            parts[at] = (number, rng.choice((*_EDGES, 2**64 - 1)))
        case 5:
            parts[at] = (number, rng.choice(_TEXT_VALUES).encode("utf-8", "surrogatepass"))
        case _:
            for _ in range(rng.choice((3, 60, 150))):
                parts = [(number, written(parts))]
    return parts


def _changed_bytes(value: bytes, rng: Random) -> bytes:
    if value[:2] == b"\x1f\x8b" and rng.random() < 0.9:
        try:
            return _zipped(_changed_bytes(zlib.decompress(value, 31), rng))
        except zlib.error:
            return _flip(value, rng)
    inner = parts_of(value)
    if inner and rng.random() < 0.9:
        return written(_changed_fields(inner, rng))
    return rng.choice(_ANY)(value, rng)


def _zipped(data: bytes) -> bytes:
    packer = zlib.compressobj(1, wbits=31)
    return b"".join((packer.compress(data), packer.flush()))


_ANY: tuple[Mutation, ...] = (_flip, _truncate, _cut, _repeat, _length, _noise, _bad_text)
_OF_TEXT = (*_ANY, *(_mark, _number, _word) * 3, _nest)
_OF_JSON = (*_ANY, _number, _mark, _nest, *(_structure,) * 40)
_OF_BINARY = (*_ANY, *(_fields,) * 10)
