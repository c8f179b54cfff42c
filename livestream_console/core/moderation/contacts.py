"""Ways out of the room that a comment may offer: links, phone numbers, WeChat ids.

Rule: looked for in the strict form, since the loose one has no dots. Numbers spelled as words and pictures of
letters are not looked for; a figure that is part of a longer one is no phone number.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from livestream_console.core.moderation.word_lists import Pattern
from livestream_console.core.text import strict

_ENDINGS = "com|cn|net|org|top|shop|store|xyz|vip|club|site|link|info|live|app|tv|me|cc|co|io|tw|hk|ly|gl"
_SOURCES: dict[Pattern, str] = {
    "link": (
        rf"https?://\S|www\.\w|[a-z0-9][.。·](?:{_ENDINGS})(?![a-z0-9])|\w[点點](?:com|cn|net)(?![a-z0-9])"
    ),
    # Mainland mobile (with or without +86), Taiwan mobile, anything in international form; up to two signs
    # or blanks between digits.
    "phone": (
        r"(?<!\d)(?:86\W{0,2})?1\W{0,2}[3-9](?:\W{0,2}\d){9}(?!\d)"
        r"|(?<!\d)0\W{0,2}9(?:\W{0,2}\d){8}(?!\d)"
        r"|\+[1-9](?:\W{0,2}\d){8,13}(?!\d)"
    ),
    # An id is 6 to 20 letters, digits, - or _; five signs in a row are enough to be one here.
    "wechat": (
        r"(?:微信|薇信|威信|v信|(?<![a-z])(?:v\W?x|w\W?x|wechat|weixin)|[加+➕]\s?[vw])"
        r"\s*(?:号|號|id|是)?\W{0,4}[a-z0-9][-_a-z0-9]{4,19}"
    ),
}
_CHINESE = re.compile(r"[\u3000-\u303f\u3400-\u9fff\s!?,.~！？，～]*")
"""Whatever matches has Latin letters or digits, which most Chinese comments have not."""


class Contacts:
    """The chosen patterns, compiled into one."""

    def __init__(self, patterns: Collection[Pattern]) -> None:
        chosen = [f"(?P<{pattern}>{_SOURCES[pattern]})" for pattern in _SOURCES if pattern in patterns]
        self._found = re.compile("|".join(chosen)) if chosen else None

    def find(self, text: str) -> Pattern | None:
        """Return the first kind of contact in a text."""
        if self._found is None or _CHINESE.fullmatch(text) is not None:
            return None
        found = self._found.search(strict(text))
        return None if found is None else found.lastgroup  # type: ignore[return-value]
