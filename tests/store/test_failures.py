"""What the disk can do to us: each failure has a code, and nothing that was queued is lost."""

from __future__ import annotations

import asyncio
import os
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Pool, event

from livestream_console.core.ports import JournalFailed
from livestream_console.store import damage
from livestream_console.store.failures import StoreRefused
from livestream_console.store.journal import SqliteJournal
from tests.store.crowd import crowd


async def failing(journal: SqliteJournal, code: str) -> None:
    changed = asyncio.Event()
    journal.on_committed(changed.set)
    while journal.failure != code:
        await changed.wait()
        changed.clear()


@contextmanager
def connections_kept() -> Iterator[list[sqlite3.Connection]]:
    """Collect the connections that are opened meanwhile: at last the writer's, upkeep's, the readers'."""
    kept: list[sqlite3.Connection] = []

    def keep(connection: sqlite3.Connection, _record: Any) -> None:
        kept.append(connection)

    event.listen(Pool, "connect", keep)
    try:
        yield kept
    finally:
        event.remove(Pool, "connect", keep)


async def test_a_lock_is_waited_out(journal: SqliteJournal, path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        journal.append(crowd(1, 10))
        journal.append(crowd(11, 20))
        await failing(journal, "locked")
        assert journal.committed_seq("show") == 0
        other.execute("ROLLBACK")
        await journal.wait_committed("show", 20)
    assert journal.failure is None
    assert list(journal.read("show")) == crowd(1, 20)


async def test_a_full_disk_is_waited_out(path: Path) -> None:
    journal = SqliteJournal(path)
    with connections_kept() as connections:
        journal.open()
    journal.append(crowd(1, 10))
    await journal.wait_committed("show", 10)
    writer = connections[-2]
    writer.execute("PRAGMA max_page_count=1")
    for first in range(11, 5000, 500):
        journal.append(crowd(first, first + 499))
    await failing(journal, "disk_full")
    assert list(journal.read("show")) == crowd(1, journal.committed_seq("show"))
    writer.execute("PRAGMA max_page_count=1000000")
    await journal.wait_committed("show", 5010)
    assert journal.failure is None
    assert list(journal.read("show")) == crowd(1, 5010)
    assert len(journal.people("show")) == len({e.viewer_key for e in crowd(1, 5010)} - {None})
    journal.close()


async def test_closing_while_failing_tells_who_waits(path: Path) -> None:
    journal = SqliteJournal(path)
    journal.open()
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        journal.append(crowd(1, 10))
        waiting = asyncio.ensure_future(journal.wait_committed("show", 10))
        await failing(journal, "locked")
        await asyncio.to_thread(journal.close)
        with pytest.raises(JournalFailed, match="locked"):
            await waiting
        with pytest.raises(JournalFailed, match="locked"):
            await journal.wait_committed("show", 10)


async def test_a_read_that_fails_has_a_code_too(journal: SqliteJournal, path: Path) -> None:
    journal.append(crowd(1, 10))
    await journal.wait_committed("show", 10)
    with closing(sqlite3.connect(path)) as other:
        other.execute("ALTER TABLE people RENAME TO nobody")
    with pytest.raises(JournalFailed, match="io_error"):
        list(journal.read("show"))


def refusal(path: Path) -> StoreRefused:
    with pytest.raises(StoreRefused) as caught:
        SqliteJournal(path).open()
    return caught.value


def written(path: Path, last: int) -> None:
    journal = SqliteJournal(path)
    journal.open()
    journal.append(crowd(1, last))
    journal.close()


def test_a_file_that_is_no_database(path: Path) -> None:
    path.write_bytes(b"not a database at all" * 500)
    before = path.read_bytes()
    refused = refusal(path)
    assert (refused.code, refused.kept) == ("damaged", {})
    assert path.read_bytes() == before


def test_a_cut_file_says_what_can_be_kept(path: Path) -> None:
    written(path, 5000)
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) * 2 // 3])
    before = path.read_bytes()
    refused = refusal(path)
    assert refused.code == "damaged"
    assert 0 < refused.kept["show"] < 5000
    assert path.read_bytes() == before


@pytest.mark.parametrize(("whole_pages", "kept"), [(20, 0), (60, 1)], ids=["small tables", "some events"])
def test_pages_of_rubbish_say_what_can_be_kept(path: Path, whole_pages: int, kept: int) -> None:
    written(path, 5000)
    whole = bytearray(path.read_bytes())
    # The schema and the small tables lie in the first pages.
    for start in range(whole_pages * 4096, len(whole), 4096):
        whole[start : start + 8] = b"\xff" * 8
    path.write_bytes(whole)
    refused = refusal(path)
    assert refused.code == "damaged"
    assert set(refused.kept) == {"show"}
    assert kept <= refused.kept["show"] < 5000


def test_a_damaged_file_is_moved_only_when_asked(path: Path) -> None:
    path.write_bytes(b"rubbish" * 1000)
    refusal(path)
    moved = damage.move_aside(path)
    assert moved.read_bytes() == b"rubbish" * 1000
    SqliteJournal(path).open()


def test_another_programs_database(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE notes (text)")
    assert refusal(path).code == "foreign_file"


def test_a_folder_that_may_not_be_written() -> None:
    # Not tmp_path: it belongs to root where the tests run as root, and root may write anywhere.
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o555)
        root = os.geteuid() == 0
        if root:
            os.seteuid(65534)
        try:
            assert refusal(folder / "journal.sqlite").code == "read_only"
            assert refusal(folder / "below" / "journal.sqlite").code == "read_only"
        finally:
            if root:
                os.seteuid(0)
            folder.chmod(0o755)
