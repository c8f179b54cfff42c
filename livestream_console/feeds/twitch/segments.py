"""Cut a comment into text, emotes, mentions and links.

The rule: the pieces joined are the text again, and a comment that is only text has no pieces at all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from livestream_console.core.values import Segment

_MENTION_OR_LINK = re.compile(r"(?<!\S)(?:@\w{1,25}|https?://[^\s<>\"]*[^\s<>\".,;:!?)\]}'])")

_SPAN = re.compile(r"(?<![0-9])([0-9]{1,4})-([0-9]{1,4})(?![0-9])").findall
_BLANK = Segment("text", " ")  # most of what stands between emotes


def segments(text: str, emotes: str) -> tuple[Segment, ...]:
    """Return the pieces; ``emotes`` is the message's tag (``25:0-4,12-16/1902:6-10``, in code points)."""
    if not emotes and "@" not in text and "://" not in text:
        return ()
    pieces: list[Segment] = []
    done = 0
    for start, end, emote in _emote_spans(emotes, len(text)):
        if start < done:
            continue
        gap = text[done:start]
        if gap == " ":
            pieces.append(_BLANK)
        elif gap:
            pieces.extend(_plain(gap))
        pieces.append(Segment("emote", text[start:end], emote))
        done = end
    pieces.extend(_plain(text[done:]))
    return tuple(pieces) if len(pieces) > 1 or (pieces and pieces[0].type != "text") else ()


def _emote_spans(emotes: str, length: int) -> list[tuple[int, int, str]]:
    """Return (start, end, id) in order. Twitch has sent spans outside the text; those are dropped."""
    spans = []
    for emote in emotes.split("/") if emotes else ():
        name, _, ranges = emote.partition(":")
        for first, last in _SPAN(ranges):
            start, end = int(first), int(last) + 1
            if start < end <= length:
                spans.append((start, end, name))
    spans.sort()
    return spans


def _plain(text: str) -> Iterator[Segment]:
    done = 0
    for match in _MENTION_OR_LINK.finditer(text):
        if match.start() > done:
            yield Segment("text", text[done : match.start()])
        piece = match[0]
        # Twitch names no user id for a mention, so it has no reference.
        yield Segment("mention", piece) if piece[0] == "@" else Segment("link", piece, piece)
        done = match.end()
    if done < len(text):
        yield Segment("text", text[done:])
