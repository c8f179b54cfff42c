"""Rows without a Python object each: one fixed record a row and one growing text.

Rule: rows are only ever appended; what may change later is changed in place, in O(1). A record is 26 bytes.
Nothing here knows what the numbers mean.
"""

from __future__ import annotations

from struct import Struct
from typing import Final

_RECORD: Final = Struct("<QIIIHBBBB")
_SIZE: Final = _RECORD.size
_FLAGS_AT: Final = _SIZE - 1
_TAG: Final = Struct("<I")
_TAG_AT: Final = 16
_NAME_MAX: Final = 0xFF
_TEXT_MAX: Final = 0xFFFF

Fields = tuple[int, int, int, int, int, int, bytes, bytes]
"""(seq, time_s, platform, kind, flags, tag, name, text); the last two are UTF-8."""


class PackedRows:
    """Rows by index, in the order they were added."""

    def __init__(self) -> None:
        self._records = bytearray()
        self._text = bytearray()

    def __len__(self) -> int:
        return len(self._records) // _SIZE

    def append(
        self, seq: int, time_s: int, platform: int, kind: int, flags: int, tag: int, name: bytes, text: bytes
    ) -> int:
        """Add a row and return its index; a name or text that is too long is cut."""
        index = len(self._records) // _SIZE
        name, text = name[:_NAME_MAX], text[:_TEXT_MAX]
        self._records += _RECORD.pack(
            len(self._text),
            seq & 0xFFFFFFFF,
            time_s,
            tag,
            len(text),
            len(name),
            platform,
            kind,
            flags,
        )
        self._text += name
        self._text += text
        return index

    def fields(self, index: int) -> Fields:
        at, seq, time_s, tag, text_len, name_len, platform, kind, flags = _RECORD.unpack_from(
            self._records, index * _SIZE
        )
        middle = at + name_len
        name, text = bytes(self._text[at:middle]), bytes(self._text[middle : middle + text_len])
        return (seq, time_s, platform, kind, flags, tag, name, text)

    def flags(self, index: int) -> int:
        return self._records[index * _SIZE + _FLAGS_AT]

    def add_flags(self, index: int, flags: int) -> None:
        self._records[index * _SIZE + _FLAGS_AT] |= flags

    def set_tag(self, index: int, tag: int) -> None:
        _TAG.pack_into(self._records, index * _SIZE + _TAG_AT, tag)

    def bytes_beyond_text(self) -> int:
        return len(self._records)
