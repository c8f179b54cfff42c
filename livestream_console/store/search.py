"""Finds the comments that hold a piece of text, in what is said or in who says it.

Rule: exact. The index names candidates, every one is looked at, and what is in no block yet is read. The
newest come first, so that a word that everybody uses costs no more than one that nobody does.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from sqlalchemy import Connection

from livestream_console.core.envelope import Recorded
from livestream_console.core.events import CommentPosted
from livestream_console.core.ports import Found
from livestream_console.core.text import strict
from livestream_console.store import bigrams
from livestream_console.store.blocks import PAGES_A_BLOCK
from livestream_console.store.texts import END, read_texts

LAST = "SELECT max(seq) FROM events WHERE show_id = ?"
SHORTEST = 2
MOST_CODES = 3
"""Pairs of a long text that are looked up: hardly anything else has them all."""
SCANNED_AT_ONCE = 1000
MOST_SCANNED = 50_000
"""Events without an index that one search reads; that takes a tenth of a second."""

Pick = Callable[[Sequence[int]], list[Recorded]]
"""Reads the events of these seqs."""


def holds(recorded: Recorded, needle: str) -> bool:
    """Say whether a comment, or its viewer's name, has the strict text in it."""
    event, viewer = recorded.event, recorded.viewer
    if not isinstance(event, CommentPosted):
        return False
    return needle in strict(event.text) or (viewer is not None and needle in strict(viewer.name))


def blocks_sql(codes: int) -> str:
    """Return the query for the pages of so many hashes; parameters: their pages, show_id, until."""
    page = f"(SELECT body FROM search_pages WHERE id = b.id * {PAGES_A_BLOCK} + ?)"
    return (
        f"SELECT first_seq, last_seq, {', '.join([page] * codes)} FROM search_blocks AS b"
        " WHERE show_id = ? AND first_seq <= ? ORDER BY first_seq DESC"
    )


def find(connection: Connection, show_id: int, needle: str, until: int, limit: int, pick: Pick) -> Found:
    """Return the newest comments up to a seq that hold the strict text; some if more would take long."""
    last = connection.exec_driver_sql(LAST, (show_id,)).scalar() or 0
    found: list[Recorded] = []
    waiting: list[int] = []
    looked_at, unread = 0, MOST_SCANNED
    for after, seqs, read in _candidates(connection, show_id, needle, min(until, last)):
        waiting += seqs
        unread -= read
        is_end = after == 0 or unread <= 0
        # A query for each block, of which most hold a few, would take longer than all the rest.
        while waiting and (is_end or len(waiting) >= limit - len(found)):
            seqs, waiting = waiting[: limit - len(found)], waiting[limit - len(found) :]
            found += [recorded for recorded in pick(seqs) if holds(recorded, needle)]
            looked_at += len(seqs)
            if len(found) == limit:
                return Found(tuple(found), more_before=found[-1].seq)
            if found and looked_at > limit:
                # Digits of a name have many pairs in common: some at once are better than all of them late.
                return Found(tuple(found), more_before=seqs[-1])
        if is_end:
            return Found(tuple(found), more_before=after + 1 if after else None)
    return Found()


def _candidates(
    connection: Connection, show_id: int, needle: str, until: int
) -> Iterator[tuple[int, list[int], int]]:
    """Yield down to which event (0 at the end), the seqs, newest first, and how many events were read."""
    every = bigrams.hashes(needle)
    codes = every[:: -(-len(every) // MOST_CODES)]
    asked = (*map(bigrams.page_of, codes), show_id, until)
    for first, last, *pages in connection.exec_driver_sql(blocks_sql(len(codes)), asked):
        yield from _scan(connection, show_id, needle, last, until)
        seqs = first + bigrams.places(pages, codes)[::-1].astype(int)
        yield first - 1, seqs[seqs <= until].tolist(), 0
        until = min(until, first - 1)
    yield from _scan(connection, show_id, needle, 0, until)


def _scan(
    connection: Connection, show_id: int, needle: str, after: int, until: int
) -> Iterator[tuple[int, list[int], int]]:
    """Go through a stretch that has no index, as ``_candidates`` does."""
    while after < until:
        start = max(after, until - SCANNED_AT_ONCE)
        seqs, texts = read_texts(connection, show_id, start, until)
        # Of each comment come two texts: what it says and who says it.
        hits = [seqs[at >> 1] for at, text in enumerate(texts.split(END)) if needle in text]
        yield start, list(dict.fromkeys(reversed(hits))), until - start
        until = start
