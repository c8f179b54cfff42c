"""Compressed payloads, inflated. Pure.

The rule: nothing grows beyond MAX_INFLATED, however much a few kilobytes hold.
"""

from __future__ import annotations

import zlib

MAX_INFLATED = 8 * 1024 * 1024
"""Thousands of comments with all their avatars need less."""

GZIP, ZLIB = "gzip", "zlib"
_WINDOWS = {GZIP: 31, ZLIB: 15}


class InflateError(ValueError):
    """Bytes that do not inflate. ``code``: gzip or zlib for what is none, truncated or too_large."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def inflated(packed: bytes, form: str) -> bytes:
    """Return what is in a gzip or zlib stream."""
    inflater = zlib.decompressobj(_WINDOWS[form])
    try:
        plain = inflater.decompress(packed, MAX_INFLATED)
    except zlib.error:
        raise InflateError(form) from None
    if inflater.unconsumed_tail:
        raise InflateError("too_large")
    if not inflater.eof:
        raise InflateError("truncated")
    return plain
