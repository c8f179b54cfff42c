"""Rows without a Python object each: one column a field and one growing text.

Rule: rows are only ever appended, many at once; what may change later is changed in place, in O(1). A row is
26 bytes and its text. Nothing here knows what the numbers mean.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from itertools import accumulate
from typing import Final

_NAME_MAX: Final = 0xFF
_TEXT_MAX: Final = 0xFFFF
_SEQ_MASK: Final = 0xFFFFFFFF

Fields = tuple[int, int, int, int, int, int, bytes, bytes]
"""(seq, time_s, platform, kind, flags, tag, name, text); the last two are UTF-8."""


class PackedRows:
    """Rows by index, in the order they were added."""

    def __init__(self) -> None:
        self._text = bytearray()
        self._at = array("Q")
        self._seq = array("I")
        self._time_s = array("I")
        self._tag = array("I")
        self._text_len = array("H")
        self._name_len = array("B")
        self._platform = array("B")
        self._kind = array("B")
        self._flags = array("B")

    def __len__(self) -> int:
        return len(self._at)

    def extend(
        self,
        seqs: Sequence[int],
        times_s: list[int],
        platforms: list[int],
        kind: int,
        flags: list[int],
        tag: int,
        names: list[bytes],
        texts: list[bytes],
    ) -> int:
        """Add rows of one kind and tag; return the first one's index. A too long name or text is cut."""
        first = len(self._at)
        names = [name[:_NAME_MAX] for name in names]
        texts = [text[:_TEXT_MAX] for text in texts]
        words = [name + text for name, text in zip(names, texts, strict=True)]
        places = list(accumulate(map(len, words), initial=len(self._text)))
        places.pop()
        self._text += b"".join(words)
        self._at.fromlist(places)
        self._seq.fromlist([seq & _SEQ_MASK for seq in seqs])
        self._time_s.fromlist(times_s)
        self._tag.fromlist([tag] * len(words))
        self._text_len.fromlist(list(map(len, texts)))
        self._name_len.fromlist(list(map(len, names)))
        self._platform.fromlist(platforms)
        self._kind.fromlist([kind] * len(words))
        self._flags.fromlist(flags)
        return first

    def fields(self, index: int) -> Fields:
        at = self._at[index]
        middle = at + self._name_len[index]
        return (
            self._seq[index],
            self._time_s[index],
            self._platform[index],
            self._kind[index],
            self._flags[index],
            self._tag[index],
            bytes(self._text[at:middle]),
            bytes(self._text[middle : middle + self._text_len[index]]),
        )

    def flags(self, index: int) -> int:
        return self._flags[index]

    def add_flags(self, index: int, flags: int) -> None:
        self._flags[index] |= flags

    def set_tag(self, index: int, tag: int) -> None:
        self._tag[index] = tag

    def bytes_beyond_text(self) -> int:
        wide = (self._at, self._seq, self._time_s, self._tag, self._text_len)
        narrow = (self._name_len, self._platform, self._kind, self._flags)
        return sum(column.itemsize * len(column) for column in (*wide, *narrow))
