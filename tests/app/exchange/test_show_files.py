"""From the desk: a show is packed in the worker, and taken in whole or not at all."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import TypeVar, TypeVarTuple

import pytest
from pytestqt.qtbot import QtBot

from livestream_console.app.exchange.show_files import ShowFiles
from livestream_console.app.reviews.notes import KeptNotes
from livestream_console.core.ports import WorkerDied
from livestream_console.store.journal import SqliteJournal
from livestream_console.ui.main_window import MainWindow
from tests.app.recorded_shows import rehearsed, write
from tests.e2e.desk import Heard

T = TypeVar("T")
Ts = TypeVarTuple("Ts")


class Here:
    async def run(self, function: Callable[[*Ts], T], *args: *Ts) -> T:
        return function(*args)


class Dead:
    async def run(self, function: Callable[[*Ts], T], *args: *Ts) -> T:
        raise WorkerDied


@pytest.fixture
async def desk(tmp_path: Path, qtbot: QtBot) -> AsyncIterator[tuple[ShowFiles, SqliteJournal, Heard]]:
    store = tmp_path / "console.sqlite"
    write(store, "s", rehearsed(1, title="Autumn", minutes=2))
    KeptNotes(store).add_lesson("s", "restock", "owner", 1)
    journal, heard, window = SqliteJournal(store), Heard(), MainWindow()
    qtbot.addWidget(window)
    journal.open()
    yield ShowFiles(window, journal, store, tmp_path, Here(), heard), journal, heard
    journal.close()


async def test_a_show_goes_out_and_in_again(
    desk: tuple[ShowFiles, SqliteJournal, Heard], tmp_path: Path
) -> None:
    files, journal, heard = desk
    file = tmp_path / "autumn.show.zip"
    await files.write("s", file)
    await files.read(file)
    assert [notice.code for notice in heard.notices] == ["file_written", "show_taken_in"]
    first, second = journal.shows()
    assert (first.title, first.events) == (second.title, second.events) == ("Autumn", second.events)
    lessons = KeptNotes(tmp_path / "console.sqlite").of(first.show).lessons
    assert [lesson.text for lesson in lessons] == ["restock"]


async def test_what_cannot_be_done_is_told(
    desk: tuple[ShowFiles, SqliteJournal, Heard], tmp_path: Path
) -> None:
    files, journal, heard = desk
    junk = tmp_path / "junk.zip"
    junk.write_bytes(b"PK\x03\x04 nothing")
    await files.read(junk)
    await files.read(tmp_path / "absent.zip")
    await files.write("s", tmp_path / "no" / "x.zip")
    files._worker = Dead()
    await files.write("s", tmp_path / "x.zip")
    codes = ["show_file.not_a_show", "file_unreadable", "file_not_written", "show_file_ended"]
    assert [notice.code for notice in heard.notices] == codes
    assert len(journal.shows()) == 1
