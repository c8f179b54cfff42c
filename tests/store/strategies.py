"""Any event, envelope included, as hypothesis strategies made from the types of core/events.py."""

from __future__ import annotations

import types
from typing import Any, Union, get_args, get_origin, get_type_hints

import msgspec
from hypothesis import strategies as st

from livestream_console.core.envelope import Recorded, Viewer
from livestream_console.core.events import TAGS, Event

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
INTEGERS = st.integers(-(2**63), 2**63 - 1)
TIMES = st.integers(0, 2**53)
JSON = st.recursive(
    st.none() | st.booleans() | INTEGERS | st.floats(allow_nan=False) | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=5,
)
_PLAIN: dict[Any, st.SearchStrategy[Any]] = {
    int: INTEGERS,
    str: TEXTS,
    bool: st.booleans(),
    type(None): st.none(),
    Any: JSON,
}


def values(kind: Any) -> st.SearchStrategy[Any]:
    """Return a strategy for a type as it stands in a field."""
    if kind in _PLAIN:
        return _PLAIN[kind]
    origin, parts = get_origin(kind), get_args(kind)
    if origin in (Union, types.UnionType):
        return st.one_of(*[values(part) for part in parts])
    if origin is tuple and parts[-1] is Ellipsis:
        return st.lists(values(parts[0]), max_size=3).map(tuple)
    if origin is tuple:
        return st.tuples(*[values(part) for part in parts])
    if origin is dict:
        return st.dictionaries(values(parts[0]), values(parts[1]), max_size=3)
    assert issubclass(kind, msgspec.Struct), kind
    return structs(kind)


def structs(cls: type[Any]) -> st.SearchStrategy[Any]:
    hints = get_type_hints(cls)
    return st.builds(cls, **{name: values(hints[name]) for name in cls.__struct_fields__})


def events() -> st.SearchStrategy[Event]:
    return st.one_of(*[structs(cls) for cls in TAGS.values()])


def recorded(event: st.SearchStrategy[Event], show: str = "show") -> st.SearchStrategy[Recorded]:
    """Return a strategy for journal lines; seq is 1 and wants replacing."""
    maybe_text = st.none() | TEXTS
    return st.builds(
        Recorded,
        seq=st.just(1),
        show=st.just(show),
        event=event,
        received_us=TIMES,
        at_us=st.none() | TIMES,
        platform=maybe_text,
        room=maybe_text,
        origin=st.sampled_from(["official", "operator", "import"]),
        id=maybe_text | st.uuids().map(str) | st.integers(0, 2**70).map(str),
        viewer=st.none() | structs(Viewer),
        backfilled=st.booleans(),
        raw=st.none() | st.binary(max_size=50),
        extra=st.none() | st.dictionaries(TEXTS, JSON, max_size=2),
    )
