"""Makes the search index: small blocks of a show's newest events, joined to large ones as they become many.

Rule: derived data, cut from committed rows by the upkeep thread, one block after the other. Nothing large is
ever deleted: the number of a joined block is used again, and its pages are overwritten by the next.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from sqlalchemy import Connection

from livestream_console.store import bigrams
from livestream_console.store.bigrams import Entries
from livestream_console.store.blocks import EVENTS_A_BLOCK, JOINED, LARGEST, PAGES_A_BLOCK, Block, newest
from livestream_console.store.bulk import Insert
from livestream_console.store.connection import Statement
from livestream_console.store.texts import read_texts

EVENTS_AT_ONCE = 64
"""Every query lets the loop have the GIL, which else would wait until a whole block is decoded."""

FREE = "SELECT id FROM search_blocks WHERE show_id = 0 LIMIT 1"
LAST_ID = "SELECT coalesce(max(id), 0) FROM search_blocks"
PAGES = "SELECT body FROM search_pages WHERE id BETWEEN ? AND ? ORDER BY id"
_FREE_ALL = "UPDATE search_blocks SET show_id = 0 WHERE show_id = ? AND first_seq BETWEEN ? AND ?"
_INSERT_BLOCK = "INSERT OR REPLACE INTO search_blocks (id, show_id, first_seq, last_seq) VALUES (?, ?, ?, ?)"
_INSERT_PAGES = Insert("INSERT OR REPLACE INTO search_pages (id, body)", 2)


class Made(msgspec.Struct, frozen=True):
    """The rows of one more block, and of how many events it is the first."""

    statements: tuple[Statement, ...]
    events: int


def next_block(connection: Connection, show_id: int) -> Made:
    """Prepare a show's next block: of blocks that are many, or of events, for which there are enough."""
    found = newest(connection, show_id)
    last = found[0].last_seq if found else 0
    if len(found) == JOINED and found[0].size < LARGEST and len({block.size for block in found}) == 1:
        return Made(_join(connection, show_id, found[::-1]), 0)
    until = last + EVENTS_A_BLOCK
    offsets: list[int] = []
    texts: list[str] = []
    for after in range(last, until, EVENTS_AT_ONCE):
        seqs, text = read_texts(connection, show_id, after, after + EVENTS_AT_ONCE)
        offsets += [seq - last - 1 for seq in seqs]
        texts.append(text)
    entries = bigrams.entries("".join(texts), offsets)
    return Made(_rows(connection, show_id, last + 1, until, entries), EVENTS_A_BLOCK)


def _join(connection: Connection, show_id: int, blocks: Sequence[Block]) -> tuple[Statement, ...]:
    first, last = blocks[0].first_seq, blocks[-1].last_seq
    parts = [
        (page, block.first_seq - first)
        for block in blocks
        for (page,) in connection.exec_driver_sql(PAGES, _page_ids(block.id)).fetchall()
    ]
    rows = _rows(connection, show_id, first, last, bigrams.merged(parts))
    return (_FREE_ALL, (show_id, first, last)), *rows


def _rows(
    connection: Connection, show_id: int, first: int, last: int, entries: Entries
) -> tuple[Statement, ...]:
    free = connection.exec_driver_sql(FREE).scalar()
    number = connection.exec_driver_sql(LAST_ID).scalar_one() + 1 if free is None else free
    values: list[object] = []
    for at, page in enumerate(bigrams.pages(entries), _page_ids(number)[0]):
        values += (at, page)
    return *_INSERT_PAGES.statements(values), (_INSERT_BLOCK, (number, show_id, first, last))


def _page_ids(block: int) -> tuple[int, int]:
    """Return the numbers of a block's first and last page."""
    return block * PAGES_A_BLOCK, (block + 1) * PAGES_A_BLOCK - 1
