"""Books that only grow: a mapping that is its own log, so that a checkpoint costs a copy of bytes.

Rule: a value is assigned, never changed in place; each assignment is spelled once, when it is made. The log
is a function of the journal like everything else in the state, so two foldings have the same bytes. It is cut
into leaves: one that is full never changes, so it is packed there and then, kept once however many
checkpoints of a show have it (``refs``), and read only once. Keys and values are packed apart: most that is
looked for is new, and to find that it is nowhere takes keys alone.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Collection, ItemsView, Iterator, MutableMapping
from functools import cache, lru_cache
from hashlib import blake2b
from typing import Any, Generic, TypeVar, get_args

import msgspec

K = TypeVar("K")
V = TypeVar("V")

LEAF = 256
"""So many assignments make a leaf."""
_LEAVES_READ = 1_024
"""A show of a million events has about 400 in all its books."""
_LOOKS = 512
"""Who asks more often than this is better served by one table of everything."""

Steps = dict[Any, Any] | list[tuple[Any, Any]]
"""Of a leaf that nothing was taken out in it is a dict: another takes it in without hashing a key again."""

# A leaf: two lists in msgpack, whose length is filled in when it is asked for.
_HEAD = 5
_LEVEL = 1
_DIGEST = 16
_NOWHERE: Any = object()
_EMPTY = b"\xdd\x00\x00\x00\x00"
_encode = msgspec.msgpack.Encoder().encode
_parts = msgspec.msgpack.Decoder(tuple[bytes, bytes]).decode


class Kept(MutableMapping[K, V], Generic[K, V]):
    """What was assigned by key; None stands in the log for a key that was taken out."""

    __slots__ = ("_found", "_full", "_keys", "_kind", "_looks", "_refs", "_steps", "_unmerged", "_values")

    def __init__(self) -> None:
        self._full: list[bytes] = []
        self._keys, self._values = bytearray(_EMPTY), bytearray(_EMPTY)
        self._steps = 0
        self._refs: list[bytes] = []
        self._found: dict[K, V] | None = {}
        """Everything, or what came after ``_unmerged``; None before anybody has looked."""
        self._unmerged: list[_Leaf] = []
        """The full leaves of a log that was read, the newest first, until somebody wants all of it."""
        self._looks = 0
        self._kind: Any = None

    @classmethod
    def read(cls, kind: Any, log: list[bytes]) -> Kept[K, V]:
        """Take over a log, ``kind`` being what it is of; it is looked into once somebody asks."""
        kept = cls()
        *kept._full, last = log
        keys, values = _parts(last)
        kept._keys, kept._values = bytearray(keys), bytearray(values)
        kept._steps = int.from_bytes(keys[1:_HEAD], "big")
        kept._found, kept._kind = None, kind
        return kept

    @property
    def log(self) -> list[bytes]:
        """Everything that was assigned, for a checkpoint."""
        return [*self._full, self.last]

    @property
    def refs(self) -> dict[bytes, bytes]:
        """The full leaves by their digest, in order: what checkpoints share."""
        for leaf in self._full[len(self._refs) :]:
            self._refs.append(blake2b(leaf, digest_size=_DIGEST).digest())
        return dict(zip(self._refs, self._full, strict=True))

    @property
    def last(self) -> bytes:
        """The leaf that is not full yet."""
        self._keys[1:_HEAD] = self._values[1:_HEAD] = self._steps.to_bytes(_HEAD - 1, "big")
        return _encode((self._keys, self._values))

    def __getitem__(self, key: K) -> V:
        found = self.get(key, _NOWHERE)
        if found is _NOWHERE:
            raise KeyError(key)
        value: V = found
        return value

    def get(self, key: K, default: Any = None) -> Any:
        """As of a dict; that of a mapping raises inside for every key that is not there."""
        newest = self._found
        if newest is None:
            newest = self._newest
        found = newest.get(key, _NOWHERE)
        if found is not _NOWHERE:
            return found
        if not self._unmerged:
            return default
        self._looks += 1
        if self._looks > _LOOKS:
            return self._items.get(key, default)
        for leaf in self._unmerged:
            if key in leaf.keys:
                value = dict(leaf.steps())[key]
                return default if value is None else value
        return default

    def items(self) -> ItemsView[K, V]:
        """As of a dict, at a dict's speed."""
        return self._items.items()

    def __setitem__(self, key: K, value: V) -> None:
        newest = self._found
        if newest is None:
            newest = self._newest
        # Spelled first: what no file can hold is not taken in either.
        self._spell(key, value)
        newest[key] = value

    def __delitem__(self, key: K) -> None:
        del self._items[key]
        self._spell(key, None)

    def __iter__(self) -> Iterator[K]:
        return iter(self._items)

    def __len__(self) -> int:
        return len(self._items)

    def __contains__(self, key: object) -> bool:
        return self.get(key, _NOWHERE) is not _NOWHERE  # type: ignore[arg-type]

    def __repr__(self) -> str:
        return f"Kept({self._items!r})"

    @property
    def _items(self) -> dict[K, V]:
        newest = self._newest
        if self._unmerged:
            found: dict[K, V] = {}
            for leaf in reversed(self._unmerged):
                _take_in(found, leaf.steps())
            found.update(newest)
            self._found, self._unmerged = found, []
            return found
        return newest

    @property
    def _newest(self) -> dict[K, V]:
        """What came after ``_unmerged``: a seek asks for few keys, and one table of all takes long."""
        if self._found is None:
            last = _read(self._kind, *_parts(self.last))
            leaves = [_leaf(self._kind, packed) for packed in self._full]
            self._found = found = {}
            if isinstance(last, dict):
                found.update(last)
                self._unmerged = leaves[::-1]
            else:
                for leaf in leaves:
                    _take_in(found, leaf.steps())
                _take_in(found, last)
        return self._found

    def _spell(self, key: K, value: V | None) -> None:
        if self._steps == LEAF:
            self._full.append(_encode([zlib.compress(part, _LEVEL) for part in _parts(self.last)]))
            self._keys, self._values, self._steps = bytearray(_EMPTY), bytearray(_EMPTY), 0
        spelled_key, spelled_value = _encode(key), _encode(value)
        self._keys += spelled_key
        self._values += spelled_value
        self._steps += 1


class _Leaf:
    """A full leaf as far as it was read: ``keys`` has those that something was done to."""

    __slots__ = ("_kind", "_packed", "_steps", "keys")

    def __init__(self, kind: Any, packed: bytes) -> None:
        keys, _ = _parts(packed)
        decode_keys, _ = _decoders(kind)
        self._kind, self._packed = kind, packed
        self._steps: Steps | None = None
        self.keys: Collection[Any] = frozenset(decode_keys(zlib.decompress(keys)))

    def steps(self) -> Steps:
        if self._steps is None:
            keys, values = _parts(self._packed)
            self._steps = _read(self._kind, zlib.decompress(keys), zlib.decompress(values))
            if isinstance(self._steps, dict):
                self.keys = self._steps.keys()
        return self._steps


@lru_cache(_LEAVES_READ)
def _leaf(kind: Any, packed: bytes) -> _Leaf:
    """Read a leaf; whoever looks about in a recorded show comes by the same ones again and again."""
    return _Leaf(kind, packed)


Decode = Callable[[bytes], list[Any]]


@cache
def _decoders(kind: Any) -> tuple[Decode, Decode]:
    """Return what reads the keys and the values of a leaf."""
    key_type, value_type = get_args(kind)
    lists = (list.__class_getitem__(one) for one in (key_type, value_type | None))
    keys, values = (msgspec.msgpack.Decoder[Any](one).decode for one in lists)
    return keys, values


def _read(kind: Any, keys: bytes, values: bytes) -> Steps:
    decode_keys, decode_values = _decoders(kind)
    steps = list(zip(decode_keys(keys), decode_values(values), strict=True))
    return steps if any(value is None for _, value in steps) else dict(steps)


def _take_in(found: dict[Any, Any], steps: Steps) -> None:
    if isinstance(steps, dict):
        found.update(steps)
        return
    for key, value in steps:
        if value is None:
            del found[key]
        else:
            found[key] = value
