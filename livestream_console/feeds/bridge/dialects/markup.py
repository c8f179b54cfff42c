"""HTML of a chat message to text and segments: tags go, emotes and links stay.

The rule: a tokenizer of one pass and no tree. Whatever is no tag is text, so that no input is an error or
slow.
"""

from __future__ import annotations

import html
import re

from livestream_console.core.values import Segment

_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)\b([^<>]*)>")
_ATTRIBUTE = re.compile(r"""([a-zA-Z-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""")
_BREAKS = frozenset({"br", "p", "div", "li"})


def plain(markup: str) -> tuple[str, tuple[Segment, ...]]:
    """Return the text, and its pieces where it has any but text."""
    pieces: list[Segment] = []
    done = 0
    link: str | None = None
    for tag in _TAG.finditer(markup):
        _add_text(pieces, markup[done : tag.start()], link)
        done = tag.end()
        name, closes = tag[2].lower(), bool(tag[1])
        if name == "img" and not closes:
            given = _attributes(tag[3])
            pieces.append(Segment("emote", given.get("alt", ""), given.get("src") or None))
        elif name == "a":
            link = None if closes else _attributes(tag[3]).get("href")
        elif name in _BREAKS and not closes and pieces:
            _add_text(pieces, " ", None)
    _add_text(pieces, markup[done:], link)
    text = "".join(piece.text for piece in pieces)
    return text, tuple(pieces) if any(piece.type != "text" for piece in pieces) else ()


def _add_text(pieces: list[Segment], markup: str, link: str | None) -> None:
    text = html.unescape(markup)
    if not text:
        return
    if link is not None:
        pieces.append(Segment("link", text, link))
    elif pieces and pieces[-1].type == "text":
        pieces[-1] = Segment("text", pieces[-1].text + text)
    else:
        pieces.append(Segment("text", text))


def _attributes(markup: str) -> dict[str, str]:
    found = _ATTRIBUTE.findall(markup)
    return {name.lower(): html.unescape(double or single or bare) for name, double, single, bare in found}
