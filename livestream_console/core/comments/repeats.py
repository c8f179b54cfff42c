"""Who says the same again: near-duplicate comments, collapsed for display only (analysis.md §6.2).

Its rule: two comments are the same where their loose texts are, within a window; claims, draw entries and
questions are decided for every comment before anything is collapsed. Memory is bounded: the window and the
number of texts known.
"""

from __future__ import annotations

from typing import NamedTuple

from livestream_console.core.comments.loose import LONGEST, loose

WINDOW_US = 30_000_000
TEXTS_KNOWN = 2_000


class Repeat(NamedTuple):
    """The comment that a text was first said in, and how often it was said since, that one included."""

    first_seq: int
    times: int


class _Said(NamedTuple):
    first_seq: int
    times: int
    from_us: int


class Repeats:
    """One stream's repeats; what is asked of it must come in the stream's order."""

    def __init__(self) -> None:
        self._said: dict[str, _Said] = {}

    def take(self, seq: int, text: str, at_us: int) -> Repeat:
        """Take the next comment in. The window runs from the first one, so a chant starts anew each time."""
        said = self._said
        # What is left of pure punctuation or emoji is nothing, yet they are not all the same.
        key = loose(text[:LONGEST]) or text[:LONGEST]
        known = said.get(key)
        if known is not None and at_us - known.from_us < WINDOW_US:
            now = known._replace(times=known.times + 1)
            said[key] = now
            return Repeat(now.first_seq, now.times)
        said.pop(key, None)
        said[key] = _Said(seq, 1, at_us)
        if len(said) > TEXTS_KNOWN:
            del said[next(iter(said))]
        return Repeat(seq, 1)
