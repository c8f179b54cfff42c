"""How fields of foreign JSON are read; feeds and shops share it. Pure.

The rule: nothing about a field is taken for granted. One that is missing, null or of a wrong type is "not
told"; 0, "0" and "" of an id stand for none.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec

SANE = 2**43  # above every count, price and time in milliseconds; keeps sums and microseconds within 64 bits
_MANY_DIGITS = 19

Fields = dict[str, Any]
BAD_JSON = (msgspec.MsgspecError, RecursionError, UnicodeError)
"""What decoding raises of bytes that are no JSON, or not of the wanted shape."""

decode_object = msgspec.json.Decoder(Fields).decode


def text(fields: Fields, name: str) -> str:
    value = fields.get(name)
    return value if isinstance(value, str) else ""


def own_id(fields: Fields, name: str) -> str | None:
    """Return an id as text, of any length."""
    value = fields.get(name)
    if type(value) is int:
        return str(value) if value else None
    return value if isinstance(value, str) and value not in ("", "0") else None


def number(fields: Fields, name: str) -> int | None:
    """Return a count, price or time."""
    value = fields.get(name)
    return value if type(value) is int and 0 <= value < SANE else None


def whole(fields: Fields, name: str, below: int = SANE) -> int | None:
    """Return a number that may also be written as text."""
    value = fields.get(name)
    if isinstance(value, str):
        digits = value.strip()
        value = int(digits) if digits.isascii() and digits.isdigit() and len(digits) <= _MANY_DIGITS else None
    return value if type(value) is int and 0 <= value < below else None


def flag(fields: Fields, name: str) -> bool | None:
    value = fields.get(name)
    return value if isinstance(value, bool) else None


def part(fields: Fields, *path: str) -> Fields:
    """Return the object that lies at a path, an empty one where there is none."""
    for name in path:
        value = fields.get(name)
        fields = value if isinstance(value, dict) else {}
    return fields


def rows(fields: Fields, name: str) -> list[Fields]:
    """Return the objects in a list."""
    value = fields.get(name)
    return [row for row in value if isinstance(row, dict)] if isinstance(value, list) else []


def texts(fields: Fields, name: str) -> list[str]:
    """Return the texts in a list."""
    value = fields.get(name)
    return [one for one in value if isinstance(one, str)] if isinstance(value, list) else []


def only(fields: Fields, names: Sequence[str]) -> Fields:
    """Return an object with no more than these of its fields."""
    return {name: fields[name] for name in names if name in fields}
