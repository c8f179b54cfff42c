"""What a search index is made of: which two neighbouring characters stand in which events.

Rule: an index only narrows down, and whoever searches looks at the text itself. So a pair of characters is
kept as a hash of 32 bits: two pairs that share one cost a look and nothing else.

A block is cut into pages by the first bits of the hash, so that a search reads little of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from livestream_console.store.blocks import PAGES_A_BLOCK
from livestream_console.store.texts import END

Entries = npt.NDArray[np.uint64]
"""Hash and offset (16 bits) in one number, ascending: everything that a block, or a page of it, says."""
Offsets = npt.NDArray[np.uint16]
"""Places in a block, ascending."""

_HASH_BITS, _OFFSET_BITS = 32, 16
_MASK = np.uint64((1 << _OFFSET_BITS) - 1)
_FACTORS = np.uint32(0x9E3779B1), np.uint32(0x85EBCA77)
_HASHES_A_PAGE = (1 << _HASH_BITS) // PAGES_A_BLOCK
_NOWHERE = np.empty(0, np.uint16)
_BOUNDS = np.arange(1, PAGES_A_BLOCK, dtype=np.uint64) * np.uint64(_HASHES_A_PAGE)
_END = ord(END)


def hashes(text: str) -> list[int]:
    """Return what stands for each two neighbouring characters of a strict text, each once."""
    return list(dict.fromkeys(_hashes(_points(text)).tolist()))


def entries(text: str, offsets: Sequence[int]) -> Entries:
    """Return what an index says of texts as ``read_texts`` gives them, two for each offset."""
    points = _points(text)
    is_end = points == _END
    places = np.array(offsets, np.uint64)[np.cumsum(is_end[:-1]) >> 1]
    found = _hashes(points).astype(np.uint64) << np.uint64(_OFFSET_BITS) | places
    found = np.sort(found[~(is_end[:-1] | is_end[1:])])
    return found[_firsts(found)]


def merged(parts: Iterable[tuple[bytes, int]]) -> Entries:
    """Return what the pages of several blocks say together, each with what its offsets are moved by."""
    opened = [(*_opened(page), moved) for page, moved in parts]
    distinct, counts, offsets, moves = zip(*opened, strict=True)
    every = np.repeat(np.concatenate(distinct).astype(np.uint64), np.concatenate(counts))
    moved = np.repeat(np.array(moves, np.uint64), [len(of_page) for of_page in offsets])
    # Each block is in order: a sort that makes use of it.
    return np.sort((every << np.uint64(_OFFSET_BITS) | np.concatenate(offsets)) + moved, kind="stable")


def pages(found: Entries) -> list[bytes]:
    """Return a block's pages: how many hashes, the hashes, how many offsets each has, and these."""
    every = (found >> np.uint64(_OFFSET_BITS)).astype("<u4")
    offsets = (found & _MASK).astype("<u2")
    starts = np.append(np.flatnonzero(_firsts(every)), len(every))
    distinct = every[starts[:-1]]
    counts = np.diff(starts).astype("<u2")
    cuts = [0, *np.searchsorted(distinct, _BOUNDS).tolist(), len(distinct)]
    return [
        b"".join(
            (
                (last - first).to_bytes(4, "little"),
                distinct[first:last].tobytes(),
                counts[first:last].tobytes(),
                offsets[starts[first] : starts[last]].tobytes(),
            )
        )
        for first, last in pairwise(cuts)
    ]


def page_of(code: int) -> int:
    """Return the number of the page that tells of a hash."""
    return code // _HASHES_A_PAGE


def places(found: Sequence[bytes], codes: Sequence[int]) -> Offsets:
    """Return where all hashes stand, given of each the page that tells of it."""
    lists: list[Offsets] = []
    for page, code in zip(found, codes, strict=True):
        offsets = _offsets(page, code)
        if offsets is None:
            return _NOWHERE
        lists.append(offsets)
    common, *others = sorted(lists, key=len)
    for offsets in others:
        if not len(common):
            break
        common = common[offsets.take(offsets.searchsorted(common), mode="clip") == common]
    return common


def _points(text: str) -> npt.NDArray[np.uint32]:
    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), "<u4")


def _hashes(points: npt.NDArray[np.uint32]) -> npt.NDArray[np.uint32]:
    return points[:-1] * _FACTORS[0] + points[1:] * _FACTORS[1]


def _firsts(ordered: npt.NDArray[np.unsignedinteger]) -> npt.NDArray[np.bool_]:
    """Return which of ordered numbers differ from the one before."""
    return np.append(True, ordered[1:] != ordered[:-1])[: len(ordered)]


def _opened(page: bytes) -> tuple[npt.NDArray[np.uint32], npt.NDArray[np.uint16], Offsets]:
    count = int.from_bytes(page[:4], "little")
    distinct = np.frombuffer(page, "<u4", count, 4)
    counts = np.frombuffer(page, "<u2", count, 4 + 4 * count)
    return distinct, counts, np.frombuffer(page, "<u2", -1, 4 + 6 * count)


def _offsets(page: bytes, code: int) -> Offsets | None:
    wanted = code.to_bytes(4, "little")
    hashes = int.from_bytes(page[:4], "little")
    until = 4 + 4 * hashes
    # Most pages of small blocks do not have it: numpy would take ten times as long to say so.
    at = page.find(wanted, 4, until)
    while at % 4 and at > 0:
        at = page.find(wanted, at + 1, until)
    if at < 0:
        return None
    counts = np.frombuffer(page, "<u2", at // 4, until)
    count = int(counts[-1])
    before = int(counts.sum(dtype=np.int64)) - count
    return np.frombuffer(page, "<u2", count, until + 2 * (hashes + before))
