"""A show's state in two parts: what every checkpoint has for itself, and what all of a show have in common.

Rule: a full leaf of a book (core/kept.py) never changes, so it is kept once under its digest, and what is a
checkpoint's own only names it. So checkpoints may lie close together, and a seek reads little.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, get_origin

import msgspec

from livestream_console.core.kept import Kept
from livestream_console.core.people import People
from livestream_console.core.show import ShowState
from livestream_console.core.state_bytes import from_plain, to_plain

_encode_parts = msgspec.msgpack.Encoder().encode
# The state's part is looked at where it lies: room for a copy of megabytes takes longer than reading them.
_decode_parts = msgspec.msgpack.Decoder(tuple[list[bytes], memoryview]).decode


def split_state(state: ShowState) -> tuple[bytes, dict[bytes, bytes]]:
    """Return the state's own part, and what it shares by digest."""
    shared: dict[bytes, bytes] = {}

    def spell(value: Any) -> Any:
        if isinstance(value, Kept):
            refs = value.refs
            shared.update(refs)
            return [*refs, value.last]
        return to_plain(value)

    body = msgspec.msgpack.Encoder(enc_hook=spell).encode(state)
    return _encode_parts((list(shared), body)), shared


def refs_of(blob: bytes) -> list[bytes]:
    """Return the digests of what the own part leaves out. Raises msgspec.DecodeError."""
    return _decode_parts(blob)[0]


def join_state(blob: bytes, shared: Mapping[bytes, bytes], people: People) -> ShowState:
    """Put the parts together; ``people`` is the show's index, which may already know later viewers.

    Raises msgspec.DecodeError, or KeyError for what is shared and not there.
    """

    def read(kind: Any, stored: Any) -> Any:
        if get_origin(kind) is Kept:
            *refs, last = stored
            return Kept.read(kind, [*(shared[ref] for ref in refs), last])
        return from_plain(kind, stored)

    state = msgspec.msgpack.Decoder(ShowState, dec_hook=read).decode(_decode_parts(blob)[1])
    state.metrics.people = people
    return state
