"""Books that only grow: a mapping that is its own log, so that a checkpoint costs a copy of bytes.

Rule: a value is assigned, never changed in place; each assignment is spelled once, when it is made. The log
is a function of the journal like everything else in the state, so two foldings have the same bytes. It is cut
into leaves: one that is full never changes, so it is packed there and then, kept once however many
checkpoints of a show have it (``refs``), and read only once.
"""

from __future__ import annotations

import zlib
from collections.abc import ItemsView, Iterator, MutableMapping
from functools import cache, lru_cache
from hashlib import blake2b
from typing import Any, Generic, TypeVar, get_args

import msgspec

K = TypeVar("K")
V = TypeVar("V")

LEAF = 256
"""So many assignments make a leaf."""
_LEAVES_READ = 512
"""A show of a million events has about 400 in all its books."""
_LOOKS = 512
"""Who asks more often than this is better served by one table of everything."""

Leaf = dict[Any, Any] | list[tuple[Any, Any]]
"""One that nothing was taken out in is a dict: another takes it in without hashing a key again."""

# A leaf: a list of (key, value) in msgpack, whose length is filled in when it is asked for.
_HEAD = 5
_LEVEL = 1
_DIGEST = 16
_NOWHERE: Any = object()
_EMPTY = b"\xdd\x00\x00\x00\x00"
_encode = msgspec.msgpack.Encoder().encode


class Kept(MutableMapping[K, V], Generic[K, V]):
    """What was assigned by key; None stands in the log for a key that was taken out."""

    __slots__ = ("_found", "_full", "_kind", "_last", "_looks", "_refs", "_steps", "_unmerged")

    def __init__(self) -> None:
        self._full: list[bytes] = []
        self._last = bytearray(_EMPTY)
        self._steps = 0
        self._refs: list[bytes] = []
        self._found: dict[K, V] | None = {}
        """Everything, or what came after ``_unmerged``; None before anybody has looked."""
        self._unmerged: list[dict[K, V]] = []
        """The full leaves of a log that was read, the newest first, until somebody wants all of it."""
        self._looks = 0
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
        self._last[1:_HEAD] = self._steps.to_bytes(_HEAD - 1, "big")
        return bytes(self._last)

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
            if key in leaf:
                return leaf[key]
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
                found.update(leaf)
            found.update(newest)
            self._found, self._unmerged = found, []
            return found
        return newest

    @property
    def _newest(self) -> dict[K, V]:
        """What came after ``_unmerged``: a seek asks for few keys, and one table of all takes long."""
        if self._found is None:
            leaves = [_read_full(self._kind, leaf) for leaf in self._full]
            last = _read(self._kind, self.last)
            self._found = found = {}
            if isinstance(last, dict) and all(isinstance(leaf, dict) for leaf in leaves):
                found.update(last)
                self._unmerged = leaves[::-1]  # type: ignore[assignment]
            else:
                for leaf in (*leaves, last):
                    _take_in(found, leaf)
        return self._found

    def _spell(self, key: K, value: V | None) -> None:
        if self._steps == LEAF:
            self._full.append(zlib.compress(self.last, _LEVEL))
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
