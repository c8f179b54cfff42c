"""Which fields of a JSON object a Struct knows, at any depth, so that the others can be kept and given back.

Rule: ``join(plain(struct), strays)`` has all that ``split`` was given, except ``null``, which says nothing.
"""

from __future__ import annotations

import functools
import typing
from typing import Any

import msgspec

from livestream_console.core.values import ApproxCount

# Ids are text whatever a platform sends; these are the fields that hold one.
_IDS = frozenset(
    {
        "id",
        "room",
        "viewer",
        "product",
        "variant",
        "order",
        "refund",
        "cart",
        "coupon",
        "push",
        "offer",
        "claim",
        "comment",
        "comments",
        "giveaway",
        "winners",
        "gift",
        "gift_id",
        "streak",
        "target",
        "reply_to",
        "feed",
        "gap",
        "cue",
        "segment",
        "group",
        "intent",
        "question",
        "ref",
        "undo_of",
        "item",
        "sku",
    }
)


@functools.cache
def known_fields(cls: type) -> dict[str, tuple[type, ...]]:
    """Return the fields of a Struct and for each the Structs that it may hold, alone or in a list."""
    hints = typing.get_type_hints(cls)
    return {name: _structs_in(hints[name]) for name in cls.__struct_fields__}  # type: ignore[attr-defined]


def _structs_in(hint: Any) -> tuple[type, ...]:
    if isinstance(hint, type) and issubclass(hint, msgspec.Struct):
        return (hint,)
    return tuple(found for part in typing.get_args(hint) for found in _structs_in(part))


def _meant(choices: tuple[type, ...], value: dict[str, Any]) -> type:
    """Return which of the Structs an object is; where there are several, their tag says so."""
    for cls in choices:
        config = cls.__struct_config__  # type: ignore[attr-defined]
        if len(choices) > 1 and value.get(config.tag_field) == config.tag:
            return cls
    return choices[0]


def plain(struct: msgspec.Struct) -> dict[str, Any]:
    """Return a Struct as a JSON object without its kind; what is unknown or has its default is left out."""
    content: dict[str, Any] = msgspec.to_builtins(struct)
    content.pop("kind", None)
    for name, inner in known_fields(type(struct)).items():
        # A reader of the file must see that a count is a lower bound, though here that is what the type says.
        if ApproxCount in inner and isinstance(content.get(name), dict):
            content[name].setdefault("approx", True)
    return content


def split(cls: type, given: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return what the Struct knows, ready for msgspec.convert, and the strays; ids become text."""
    fields = known_fields(cls)
    known: dict[str, Any] = {}
    strays: dict[str, Any] = {}
    for key, value in given.items():
        if key not in fields:
            strays[key] = value
        elif value is not None:
            inner = fields[key]
            if inner:
                value, unknown = _split_value(inner, value)
                if unknown:
                    strays[key] = unknown
            known[key] = _text(value) if key in _IDS else value
    return known, strays


def _split_value(choices: tuple[type, ...], value: Any) -> tuple[Any, Any]:
    if isinstance(value, dict):
        cls = _meant(choices, value)
        known, strays = split(cls, value)
        tag_field = cls.__struct_config__.tag_field  # type: ignore[attr-defined]
        if tag_field in strays:
            known[tag_field] = strays.pop(tag_field)
        return known, strays
    if isinstance(value, list):
        pairs = [_split_value(choices, item) for item in value]
        inner_strays = [unknown for _, unknown in pairs]
        return [known for known, _ in pairs], inner_strays if any(inner_strays) else None
    return value, None


def _text(value: Any) -> Any:
    if type(value) is int:
        return str(value)
    if isinstance(value, list):
        return [_text(item) for item in value]
    return value


def join(known: Any, strays: Any) -> Any:
    """Put strays back to where ``split`` found them; what is known wins."""
    if isinstance(known, dict) and isinstance(strays, dict):
        return strays | {key: join(value, strays.get(key)) for key, value in known.items()}
    if isinstance(known, list | tuple) and isinstance(strays, list) and len(known) == len(strays):
        return [join(item, stray) for item, stray in zip(known, strays, strict=True)]
    return known
