"""Rows without a Python object each: one column a field and one growing text.

Rule: rows are only ever appended, many at once; what may change later is changed in place, in O(1). A row is
30 bytes and its text. Nothing here knows what the numbers mean.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from itertools import accumulate
from typing import Final

import msgspec

_NAME_MAX: Final = 0xFF
_TEXT_MAX: Final = 0xFFFF
_SEQ_MASK: Final = 0xFFFFFFFF


class Columns(msgspec.Struct):
    """Rows on their way in or out, field by field; names and texts are UTF-8, ``viewers`` are hashes."""

    seqs: list[int]
    times_s: list[int]
    origins: list[int]
    kinds: list[int]
    flags: list[int]
    tags: list[int]
    viewers: list[int]
    names: list[bytes]
    texts: list[bytes]


class PackedRows:
    """Rows by index, in the order they were added."""

    def __init__(self) -> None:
        self._text = bytearray()
        self._end = array("I")
        """Where each row's words end in the text."""
        self._seq = array("I")
        self._time_s = array("I")
        self._tag = array("I")
        self.viewers = array("q")
        self.flags = array("H")
        self.origins = array("H")
        self._name_len = array("B")
        self._kind = array("B")

    def __len__(self) -> int:
        return len(self._end)

    def extend(self, new: Columns) -> int:
        """Add rows; return the first one's index. A too long name or text is cut."""
        first = len(self._end)
        names = [name[:_NAME_MAX] for name in new.names]
        words = [name + text[:_TEXT_MAX] for name, text in zip(names, new.texts, strict=True)]
        ends = list(accumulate(map(len, words), initial=len(self._text)))
        self._end.fromlist(ends[1:])
        self._text += b"".join(words)
        self._seq.fromlist([seq & _SEQ_MASK for seq in new.seqs])
        self._time_s.fromlist(new.times_s)
        self._tag.fromlist(new.tags)
        self.viewers.fromlist(new.viewers)
        self.flags.fromlist(new.flags)
        self.origins.fromlist(new.origins)
        self._name_len.fromlist(list(map(len, names)))
        self._kind.fromlist(new.kinds)
        return first

    def columns(self, indexes: list[int]) -> Columns:
        """Read rows back in the order that is asked for."""
        words = [self._words(index) for index in indexes]
        return Columns(
            seqs=[self._seq[index] for index in indexes],
            times_s=[self._time_s[index] for index in indexes],
            origins=[self.origins[index] for index in indexes],
            kinds=[self._kind[index] for index in indexes],
            flags=[self.flags[index] for index in indexes],
            tags=[self._tag[index] for index in indexes],
            viewers=[self.viewers[index] for index in indexes],
            names=[name for name, _ in words],
            texts=[text for _, text in words],
        )

    def _words(self, index: int) -> tuple[bytes, bytes]:
        at = self._end[index - 1] if index else 0
        middle = at + self._name_len[index]
        return bytes(self._text[at:middle]), bytes(self._text[middle : self._end[index]])

    def index_of(self, seq: int, *, falling: bool) -> int | None:
        """Return the row of an event; ``falling`` where later rows are of earlier events."""
        column, sign = self._seq, -1 if falling else 1
        index = bisect_left(column, sign * seq, key=lambda other: sign * other)
        return index if index < len(column) and column[index] == seq else None

    def containing(self, word: bytes, start: int, stop: int) -> Iterator[int]:
        """Return the rows of a stretch whose text has a word, given in small letters."""
        begin = self._end[start - 1] if start else 0
        text = bytes(self._text[begin : self._end[stop - 1]]).lower()
        at = text.find(word)
        while at >= 0:
            index = bisect_right(self._end, begin + at, start, stop)
            row_begin = (self._end[index - 1] if index else 0) - begin
            row_end = self._end[index] - begin
            if at < row_begin + self._name_len[index]:
                at += 1
            elif at + len(word) > row_end:
                at = row_end
            else:
                yield index
                at = row_end
            at = text.find(word, at)

    def set_tag(self, index: int, tag: int) -> None:
        self._tag[index] = tag

    def bytes_beyond_text(self) -> int:
        wide = (self._end, self._seq, self._time_s, self._tag, self.viewers)
        narrow = (self.flags, self.origins, self._name_len, self._kind)
        return sum(column.itemsize * len(column) for column in (*wide, *narrow))
