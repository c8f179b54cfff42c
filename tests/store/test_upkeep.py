"""What is derived or moved in the background is equal to what was written."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable
from contextlib import closing
from itertools import pairwise
from pathlib import Path

import msgspec
import pytest
from sqlalchemy import event

from livestream_console.store import backlog, raw, upkeep
from livestream_console.store.backlog import Backlog, Piece
from livestream_console.store.blocks import EVENTS_A_BLOCK
from livestream_console.store.codes import CODE_OF
from livestream_console.store.connection import open_writer, transaction
from livestream_console.store.journal import SqliteJournal
from livestream_console.store.writer import WAL_LIMIT
from tests.store.crowd import crowd


def query(path: Path, sql: str) -> list[tuple[int, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(sql).fetchall()


def wal_bytes(path: Path) -> int:
    wal = Path(f"{path}-wal")
    return wal.stat().st_size if wal.exists() else 0


async def write(journal: SqliteJournal, last: int, batch: int = 100) -> None:
    for first in range(1, last + 1, batch):
        journal.append(crowd(first, min(last, first + batch - 1)))
        await journal.wait_committed("show", min(last, first + batch - 1))


async def until(is_so: Callable[[], bool]) -> None:
    """Wait for what another thread does."""
    async with asyncio.timeout(10):
        while not is_so():  # noqa: ASYNC110 — another thread does it
            await asyncio.sleep(0.01)


async def test_payloads_read_the_same_loose_packed_and_mixed(journal: SqliteJournal, path: Path) -> None:
    journal.append(crowd(1, 100))
    await journal.wait_committed("show", 100)
    assert query(path, "SELECT count(*) FROM raw_blocks WHERE packed = 1") == [(0,)]
    assert list(journal.read("show")) == crowd(1, 100)
    journal.close()
    assert query(path, "SELECT packed, n FROM raw_blocks") == [(1, 75)]

    journal = SqliteJournal(path)
    journal.open()
    journal.append(crowd(101, 200))
    await journal.wait_committed("show", 200)
    assert list(journal.read("show")) == crowd(1, 200)
    assert list(journal.read("show", newest_first=True)) == crowd(1, 200)[::-1]
    journal.close()


async def test_a_page_is_of_one_moment_although_payloads_are_moved_meanwhile(
    journal: SqliteJournal, path: Path
) -> None:
    await write(journal, 100, batch=7)
    packed: list[int] = []

    def pack_now(_connection: object, _cursor: object, sql: str, *_: object) -> None:
        if sql == raw.NEXT_BLOCK and not packed:
            with closing(open_writer(path)) as writer, transaction(writer):
                piece = Backlog(writer).next_piece(ending=True)
                assert piece is not None
                for statement in piece.statements:
                    writer.exec_driver_sql(*statement)
            journal._writer._upkeep.written(piece)
            packed.append(piece.raws)

    event.listen(journal._engine, "before_cursor_execute", pack_now)
    assert list(journal.read("show")) == crowd(1, 100)
    assert packed
    journal.close()


async def test_a_long_show_is_packed_on_the_way(journal: SqliteJournal, path: Path) -> None:
    await write(journal, 9000)
    journal.close()
    blocks = query(path, "SELECT first_seq, last_seq, n, packed FROM raw_blocks ORDER BY first_seq")
    assert sum(n for _first, _last, n, _packed in blocks) == 6750
    assert len(blocks) <= 8
    assert all(packed for *_rest, packed in blocks)
    assert all(one[1] < two[0] for one, two in pairwise(blocks))
    journal = SqliteJournal(path)
    journal.open()
    assert list(journal.read("show")) == crowd(1, 9000)
    journal.close()


async def test_columns_equal_the_rows(journal: SqliteJournal, path: Path) -> None:
    await write(journal, 9000)
    journal.close()
    chunks = query(path, "SELECT first_seq, last_seq FROM column_chunks ORDER BY first_seq")
    assert chunks == [(1, 4096), (4097, 8192)]
    journal = SqliteJournal(path)
    journal.open()
    columns = journal.columns("show")
    people = journal.people("show")
    assert list(columns.times) == [e.time_us for e in crowd(1, 9000)]
    assert list(columns.kinds) == [CODE_OF[type(e.event)] for e in crowd(1, 9000)]
    assert list(columns.people) == [people[e.viewer_key] if e.viewer_key else -1 for e in crowd(1, 9000)]
    journal.close()


async def test_backlog_survives_a_restart(journal: SqliteJournal, path: Path) -> None:
    """A crash leaves loose payloads and uncut events; the next start counts them again."""
    journal.append(crowd(1, 4000))
    await journal.wait_committed("show", 4000)
    copy = path.with_name("crashed.sqlite")
    with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(copy)) as target:
        source.backup(target)
    again = SqliteJournal(copy)
    again.open()
    again.append(crowd(4001, 4100))
    await again.wait_committed("show", 4100)
    again.close()
    assert query(copy, "SELECT first_seq, last_seq FROM column_chunks") == [(1, 4096)]
    assert query(copy, "SELECT sum(n) FROM raw_blocks WHERE packed = 1") == [(3075,)]


async def test_large_payloads_left_by_a_crash_are_packed_once(journal: SqliteJournal, path: Path) -> None:
    large = [msgspec.structs.replace(e, raw=bytes([e.seq % 7]) * 40_000) for e in crowd(1, 60)]
    journal.append(large)
    await journal.wait_committed("show", 60)
    copy = path.with_name("crashed.sqlite")
    with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(copy)) as target:
        source.backup(target)
    again = SqliteJournal(copy)
    again.open()
    again.close()
    assert query(copy, "SELECT min(packed), sum(n) FROM raw_blocks") == [(1, 60)]


async def test_the_wal_stays_small(journal: SqliteJournal, path: Path) -> None:
    largest = 0
    for first in range(1, 30_001, 500):
        journal.append(crowd(first, first + 499))
        await journal.wait_committed("show", first + 499)
        largest = max(largest, wal_bytes(path))
    assert largest < WAL_LIMIT
    journal.close()
    assert wal_bytes(path) == 0


async def test_in_a_flood_payloads_are_packed_and_the_rest_waits_but_not_without_end(
    journal: SqliteJournal, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(upkeep, "FLOW_S", 1e9)
    journal._writer._upkeep._is_flooded = True
    await write(journal, 600)
    with closing(open_writer(path)) as writer:
        left = Backlog(writer)
        packing = left.next_piece(ending=True, flooded=True)
        assert packing is not None
        assert packing.raws
        left.take_off(packing)
        assert left.next_piece(flooded=True) is None
        monkeypatch.setattr(backlog, "MOST_WAITING", 500)
        cutting = left.next_piece(flooded=True)
        assert cutting is not None
        assert cutting.indexed


async def test_after_a_flood_everything_is_tidied_without_another_commit(
    journal: SqliteJournal, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(upkeep, "CHECKPOINT_S", 0.01)
    monkeypatch.setattr(upkeep, "FLOW_S", 1e9)
    keeper = journal._writer._upkeep
    keeper._is_flooded = True
    await write(journal, 2 * EVENTS_A_BLOCK)
    await until(lambda: not keeper._is_dirty)
    assert not query(path, "SELECT 1 FROM search_blocks")
    monkeypatch.setattr(upkeep, "FLOW_S", 0.0)
    await until(lambda: len(query(path, "SELECT 1 FROM search_blocks")) == 2)


async def test_what_is_put_off_is_tidied_without_another_commit(
    journal: SqliteJournal, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(upkeep, "CHECKPOINT_S", 0.01)
    monkeypatch.setattr(upkeep, "PAUSE_S", 0.01)
    keeper = journal._writer._upkeep
    held: list[Piece] = []
    monkeypatch.setattr(keeper, "_write", held.append)
    await write(journal, EVENTS_A_BLOCK)
    await until(lambda: bool(held) and not keeper._is_dirty)
    monkeypatch.setattr(keeper, "_write", journal._writer.put)
    keeper.put_off()
    await until(lambda: bool(query(path, "SELECT 1 FROM search_blocks")))
