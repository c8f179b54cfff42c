"""What strangers wrote, made safe to stand in a row of ours.

Rule: only what breaks a row is taken away: line breaks, marks that turn the writing direction of what
follows, blanks without width, and piles of combining marks. Nothing is changed in the journal.
"""

from __future__ import annotations

import unicodedata
from typing import Final

MOST_MARKS: Final = 3
"""So many combining marks a character may carry; Vietnamese and Arabic need two."""
FIRST_STRONG_ISOLATE: Final = "\u2068"
POP_ISOLATE: Final = "\u2069"

_BLANKS: Final = dict.fromkeys([*range(0x20), *range(0x7F, 0xA0), 0x2028, 0x2029], " ")
_DIRECTIONS: Final = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A)])
# The joiners U+200C and U+200D stay: Persian and emoji are written with them.
_WIDTHLESS: Final = dict.fromkeys([0x200B, 0x200E, 0x200F, *range(0x2060, 0x2065), 0xFEFF])
_TABLE: Final = {**_BLANKS, **_DIRECTIONS, **_WIDTHLESS}


def one_line(text: str) -> str:
    """Return text that stays within its line and its place."""
    if text.isascii() and text.isprintable():
        return text
    return _without_piles(text.translate(_TABLE))


def isolated(text: str) -> str:
    """Return a line whose writing direction ends where it ends."""
    return f"{FIRST_STRONG_ISOLATE}{text}{POP_ISOLATE}"


def cut(text: str, most: int) -> str:
    """Return at most so many characters; what is left out shows as an ellipsis."""
    return text if len(text) <= most else text[: most - 1] + "…"


def utf16_len(text: str) -> int:
    """Return the length as Qt counts it."""
    return len(text.encode("utf-16-le", "replace")) // 2


def _without_piles(text: str) -> str:
    kept, marks = [], 0
    for character in text:
        is_mark = unicodedata.combining(character) > 0 or unicodedata.category(character) == "Me"
        marks = marks + 1 if is_mark else 0
        if marks <= MOST_MARKS:
            kept.append(character)
    return "".join(kept)
