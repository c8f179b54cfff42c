"""Three forms of a comment's text (reference: events.md) and how names are masked.

*raw* is what the platform sent. *strict* (NFKC, casefold, trimmed, blanks collapsed) serves claims and exact
phrases. *loose* (core/comments/loose.py) serves duplicates, intents and banned words.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_BLANKS = re.compile(r"\s+")
_INVISIBLE = re.compile("[\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff\U000e0000-\U000e007f]")


def strict(text: str) -> str:
    """Return the form that claims and exact phrases are compared in."""
    if text.isascii():
        return _BLANKS.sub(" ", text).strip().casefold()
    folded = _INVISIBLE.sub("", unicodedata.normalize("NFKC", text))
    return _BLANKS.sub(" ", folded).strip().casefold()


@lru_cache(8_192)
def spelled(keyword: str) -> str:
    """Return the strict form of a keyword, remembered: all of a shelf are looked at with a change of one."""
    return strict(keyword)


def mask_name(name: str) -> str:
    """Hide the middle of a viewer's name for screens that others see: ``小鹿不吃草`` becomes ``小***草``."""
    if len(name) <= 1:
        return name + "*" if name else "*"
    if len(name) == 2:
        return name[0] + "*"
    return f"{name[0]}***{name[-1]}"


def display_width(text: str) -> int:
    """Return the width in columns, counting East Asian wide and full-width characters as two."""
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)
