"""What an event is on disk: a number for its kind, the version of its fields, and msgpack.

Rule: what went in comes out equal, whichever version wrote it. The fields are stored by name, so a new field
with a default needs nothing; a changed meaning raises ``VERSION`` in core/events.py and adds an upcaster
here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import msgspec

from livestream_console.core.envelope import Viewer
from livestream_console.core.events import TAGS, VERSION, Event
from livestream_console.store.codes import CLASS_OF, CODE_OF

Upcaster = Callable[[dict[str, Any]], dict[str, Any]]
"""Turns the fields that version n wrote into those of version n + 1."""

UPCASTERS: dict[tuple[str, int], Upcaster] = {}


class Rest(msgspec.Struct, frozen=True, gc=False, omit_defaults=True):
    """The rarer parts of an envelope: a viewer unlike the one in the table of people, and unknown fields."""

    viewer: Viewer | None = None
    extra: dict[str, Any] | None = None


encode = msgspec.msgpack.Encoder().encode
decode_viewer = msgspec.msgpack.Decoder(Viewer).decode
decode_rest = msgspec.msgpack.Decoder(Rest).decode
_DECODERS = {code: msgspec.msgpack.Decoder(cls).decode for code, cls in CLASS_OF.items()}

# msgspec writes the tag first: map header, "kind", tag. The column ``kind`` says it already, and 14 bytes a
# comment are a tenth of its row. Maps of more than 15 entries have a longer header and are left whole.
_SMALL_MAP = [bytes([head - 1]) if 0x80 < head < 0x90 else b"" for head in range(256)]
_FORMS = {cls: (CODE_OF[cls], 1 + len(encode("kind")) + len(encode(tag))) for tag, cls in TAGS.items()}


def encode_event(event: Event) -> tuple[int, bytes]:
    """Return the kind's number and the fields."""
    code, tag_end = _FORMS[type(event)]
    whole = encode(event)
    head = _SMALL_MAP[whole[0]]
    return code, head + whole[tag_end:] if head else whole


def decode_event(
    code: int,
    version: int,
    body: bytes,
    upcasters: Mapping[tuple[str, int], Upcaster] = UPCASTERS,
    newest: int = VERSION,
) -> Event:
    """Read the fields that ``version`` of this program wrote."""
    if version == newest:
        return _DECODERS[code](body)
    cls = CLASS_OF[code]
    tag = str(cls.__struct_config__.tag)
    fields = msgspec.msgpack.decode(body)
    for step in range(version, newest):
        upcast = upcasters.get((tag, step))
        fields = upcast(fields) if upcast else fields
    return msgspec.convert(fields, cls)


_INTEGER_LIMIT = 1 << 63

StoredId = int | bytes | str | None


def pack_id(text: str | None) -> StoredId:
    """Store a number as a number and a UUID as 16 bytes: ids are a fifth of a comment's row.

    Raises UnicodeEncodeError for text that no file can hold.
    """
    if text is None:
        return None
    if len(text) == 36 and text[8] == "-":
        try:
            packed = bytes.fromhex(text.replace("-", ""))
        except ValueError:
            return text
        return packed if _uuid_text(packed) == text else text
    if not text.isascii():
        text.encode()
    elif len(text) <= 19 and text.isdecimal() and (text[0] != "0" or text == "0"):
        number = int(text)
        return number if number < _INTEGER_LIMIT else text
    return text


def unpack_id(stored: StoredId) -> str | None:
    """Return the id as text again."""
    if isinstance(stored, bytes):
        return _uuid_text(stored)
    return stored if stored is None else str(stored)


def _uuid_text(packed: bytes) -> str:
    digits = packed.hex()
    return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"
