"""A review as flat tables for other programs: a row a thing, columns of plain values, codes for words.

Rule: a table and a column are called as the values are (analysis/review*.py), an inner value's columns after
the outer one's name and an underscore; nothing is left out, and an interval is its three numbers.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import msgspec

from livestream_console.analysis.review.review import Review

Row = dict[str, Any]
_ONCE = "once"
"""What a table says beside its rows stands in one row of this name."""


def tables_of(review: Review) -> dict[str, list[Row]]:
    """Return every table that has a row; each row says of which show and as of when it is."""
    found: dict[str, list[Row]] = {}
    for name in review.__struct_fields__:
        _collect(name, getattr(review, name), found)
    mark = {"show_id": review.head.show, "review_us": review.head.as_of_us}
    return {name: [{**mark, **row} for row in rows] for name, rows in found.items() if rows}


def _collect(name: str, value: Any, found: dict[str, list[Row]]) -> None:
    """Take in a value: its own plain fields as one row, each list of values in it as a table."""
    if isinstance(value, tuple):
        found.setdefault(name, []).extend(_flat(item) for item in value)
        return
    once: Row = {}
    for field in value.__struct_fields__:
        inner = getattr(value, field)
        if _is_list(inner):
            _collect(name if field == "rows" else f"{name}_{field}", inner, found)
        elif isinstance(inner, msgspec.Struct) and any(_is_list(part) for part in _values(inner)):
            _collect(f"{name}_{field}", inner, found)
        else:
            once.update(_columns(field, inner))
    if once:
        found.setdefault(name if name == "head" else f"{name}_{_ONCE}", []).append(once)


def _is_list(value: Any) -> bool:
    return isinstance(value, tuple) and bool(value) and isinstance(value[0], msgspec.Struct)


def _values(struct: msgspec.Struct) -> Iterable[Any]:
    return (getattr(struct, field) for field in struct.__struct_fields__)


def _flat(struct: msgspec.Struct) -> Row:
    row: Row = {}
    for field in struct.__struct_fields__:
        row.update(_columns(field, getattr(struct, field)))
    return row


def _columns(name: str, value: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(value, msgspec.Struct):
        for field in value.__struct_fields__:
            yield from _columns(f"{name}_{field}", getattr(value, field))
    elif isinstance(value, tuple | list | dict):
        yield name, msgspec.json.encode(value).decode()
    else:
        yield name, value
