"""One program writes a store; any number may look at it meanwhile."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from livestream_console.core.ports import JournalFailed
from livestream_console.store.archive import Archive
from livestream_console.store.failures import StoreRefused
from livestream_console.store.journal import SqliteJournal
from tests.store.crowd import crowd

HOLDER = (
    "import sys; from pathlib import Path; from livestream_console.store.hold import Hold;"
    "hold = Hold(Path(sys.argv[1])); hold.take(); print('held', flush=True); sys.stdin.read()"
)


def test_a_second_writer_is_refused_until_the_first_is_gone(journal: SqliteJournal, path: Path) -> None:
    second = SqliteJournal(path)
    with pytest.raises(StoreRefused) as caught:
        second.open()
    assert (caught.value.code, caught.value.path) == ("in_use", path)
    journal.close()
    second.open()
    second.close()


def test_the_hold_of_a_killed_program_is_free(path: Path) -> None:
    command = [sys.executable, "-c", HOLDER, str(path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"held\n"
        with pytest.raises(StoreRefused, match="in_use"):
            SqliteJournal(path).open()
        holder.kill()
    journal = SqliteJournal(path)
    journal.open()
    journal.close()


async def test_an_archive_reads_what_another_writes(journal: SqliteJournal, path: Path) -> None:
    journal.append(crowd(1, 10))
    await journal.wait_committed("show", 10)
    archive = Archive(path)
    archive.open()
    assert list(archive.read("show")) == crowd(1, 10)
    journal.append(crowd(11, 20))
    await journal.wait_committed("show", 20)
    assert list(await archive.in_reader(lambda: list(archive.read("show")))) == crowd(1, 20)
    with pytest.raises(JournalFailed):
        archive.append(crowd(21, 30))
    archive.close()


async def test_an_archive_has_nothing_to_wait_for_before_any_show(journal: SqliteJournal, path: Path) -> None:
    archive = Archive(path)
    archive.open()
    await archive.wait_committed("", 0)
    with pytest.raises(JournalFailed):
        await archive.wait_committed("show", 1)
    archive.close()


def test_an_archive_of_rubbish_is_refused(path: Path) -> None:
    path.write_bytes(b"rubbish" * 1000)
    with pytest.raises(StoreRefused) as caught:
        Archive(path).open()
    assert (caught.value.code, caught.value.path) == ("damaged", path)
