"""Books that only grow: a mapping that is its own log, so that a checkpoint costs a copy of bytes.

Rule: a value is assigned, never changed in place; each assignment is spelled once, when it is made. The log
is a function of the journal like everything else in the state, so two foldings have the same bytes. It is cut
into leaves: one that is full never changes, so it is packed there and then, and read only once however many
checkpoints of a show have it.
"""

from __future__ import annotations

import zlib
from collections.abc import ItemsView, Iterator, MutableMapping
from functools import cache, lru_cache
from typing import Any, Generic, TypeVar, get_args

import msgspec

K = TypeVar("K")
V = TypeVar("V")

LEAF = 256
"""So many assignments make a leaf."""
_LEAVES_READ = 512
"""A show of a million events has about 400 in all its books."""

Leaf = dict[Any, Any] | list[tuple[Any, Any]]
"""One that nothing was taken out in is a dict: another takes it in without hashing a key again."""

# A leaf: a list of (key, value) in msgpack, whose length is filled in when it is asked for.
_HEAD = 5
_LEVEL = 1
_EMPTY = b"\xdd\x00\x00\x00\x00"
_encode = msgspec.msgpack.Encoder().encode


class Kept(MutableMapping[K, V], Generic[K, V]):
    """What was assigned by key; None stands in the log for a key that was taken out."""

    __slots__ = ("_found", "_full", "_kind", "_last", "_steps")

    def __init__(self) -> None:
        self._full: list[bytes] = []
        self._last = bytearray(_EMPTY)
        self._steps = 0
        self._found: dict[K, V] | None = {}
        self._kind: Any = None

    @classmethod
    def read(cls, kind: Any, log: list[bytes]) -> Kept[K, V]:
        """Take over a log, ``kind`` being what it is of; it is looked into once somebody asks."""
        kept = cls()
        *kept._full, last = log
        kept._last, kept._steps = bytearray(last), int.from_bytes(last[1:_HEAD], "big")
        kept._found, kept._kind = None, kind
        return kept

    @property
    def log(self) -> list[bytes]:
        """Everything that was assigned, for a checkpoint."""
        self._last[1:_HEAD] = self._steps.to_bytes(_HEAD - 1, "big")
        return [*self._full, bytes(self._last)]

    def __getitem__(self, key: K) -> V:
        return self._items[key]

    def get(self, key: K, default: Any = None) -> Any:
        """As of a dict; that of a mapping raises inside for every key that is not there."""
        return self._items.get(key, default)

    def items(self) -> ItemsView[K, V]:
        """As of a dict, at a dict's speed."""
        return self._items.items()

    def __setitem__(self, key: K, value: V) -> None:
        items = self._items
        # Spelled first: what no file can hold is not taken in either.
        self._spell(key, value)
        items[key] = value

    def __delitem__(self, key: K) -> None:
        del self._items[key]
        self._spell(key, None)

    def __iter__(self) -> Iterator[K]:
        return iter(self._items)

    def __len__(self) -> int:
        return len(self._items)

    def __contains__(self, key: object) -> bool:
        return key in self._items

    def __repr__(self) -> str:
        return f"Kept({self._items!r})"

    @property
    def _items(self) -> dict[K, V]:
        if self._found is None:
            found: dict[K, V] = {}
            *full, last = self.log
            for leaf in full:
                _take_in(found, _read_full(self._kind, leaf))
            _take_in(found, _read(self._kind, last))
            self._found = found
        return self._found

    def _spell(self, key: K, value: V | None) -> None:
        if self._steps == LEAF:
            self._full.append(zlib.compress(self.log[-1], _LEVEL))
            self._last, self._steps = bytearray(_EMPTY), 0
        self._last += _encode((key, value))
        self._steps += 1


@cache
def _decoder(kind: Any) -> msgspec.msgpack.Decoder[Any]:
    key_type, value_type = get_args(kind)
    step: Any = tuple.__class_getitem__((key_type, value_type | None))
    return msgspec.msgpack.Decoder(list.__class_getitem__(step))


def _read(kind: Any, leaf: bytes) -> Leaf:
    steps: list[tuple[Any, Any]] = _decoder(kind).decode(leaf)
    return steps if any(value is None for _, value in steps) else dict(steps)


@lru_cache(_LEAVES_READ)
def _read_full(kind: Any, leaf: bytes) -> Leaf:
    """Read a leaf; whoever looks about in a recorded show comes by the same ones again and again."""
    return _read(kind, zlib.decompress(leaf))


def _take_in(found: dict[Any, Any], leaf: Leaf) -> None:
    if isinstance(leaf, dict):
        found.update(leaf)
        return
    for key, value in leaf:
        if value is None:
            del found[key]
        else:
            found[key] = value
