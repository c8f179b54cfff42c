"""A show's state as bytes: checkpoints, and the hash by which two foldings are compared."""

from __future__ import annotations

import hashlib
from array import array
from typing import Any, get_origin

import msgspec

from livestream_console.core.kept import Kept
from livestream_console.core.people import People
from livestream_console.core.show import ShowState


def encode_state(state: ShowState) -> bytes:
    """Return a checkpoint. Who is who stands once in the journal's index, not in every checkpoint."""
    return _ENCODER.encode(state)


def decode_state(blob: bytes, people: People) -> ShowState:
    """Read a checkpoint back; ``people`` is the show's index, which may already know later viewers."""
    state = _DECODER.decode(blob)
    state.metrics.people = people
    return state


def state_hash(state: ShowState) -> str:
    """Return what two states of the same journal agree in, whatever id the show was given on import."""
    return hashlib.sha256(encode_state(msgspec.structs.replace(state, show=""))).hexdigest()


def to_plain(value: Any) -> bytes | list[bytes] | None:
    """Spell what msgpack has no word for."""
    if isinstance(value, array):
        return value.tobytes()
    if isinstance(value, Kept):
        return value.log
    if isinstance(value, People):
        return None
    raise NotImplementedError(type(value))


def from_plain(kind: Any, stored: Any) -> Any:
    """Read what ``to_plain`` spelled."""
    if kind is array:
        row = array("q")
        row.frombytes(stored)
        return row
    if get_origin(kind) is Kept:
        return Kept.read(kind, stored)
    if kind is People:
        return People()
    raise NotImplementedError(kind)


_ENCODER = msgspec.msgpack.Encoder(enc_hook=to_plain)
_DECODER = msgspec.msgpack.Decoder(ShowState, dec_hook=from_plain)
