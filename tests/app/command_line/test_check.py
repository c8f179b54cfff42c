"""``check`` folds a show again and says plainly what it finds."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from livestream_console.app.command_line.check import check
from livestream_console.app.paths import STORE_NAME
from livestream_console.app.words import speak
from tests.engine.test_checkpoints import recorded


@pytest.fixture
async def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    speak("en")
    await recorded(tmp_path / STORE_NAME, monkeypatch)
    return tmp_path


def change(folder: Path, sql: str) -> None:
    with closing(sqlite3.connect(folder / STORE_NAME)) as connection:
        connection.execute(sql)
        connection.commit()


async def test_a_show_that_is_what_it_was(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert check("last", folder) == 0
    assert "All 6 recorded minutes come out the same." in capsys.readouterr().out


async def test_a_minute_that_differs_is_named(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    change(folder, "UPDATE state_hashes SET hash = zeroblob(32) WHERE seq >= 600")
    assert check("last", folder) == 1
    told = capsys.readouterr()
    assert "From " in told.err
    assert "other numbers than the live show" in told.err


async def test_damaged_states_and_missing_hashes_are_said(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    change(folder, "UPDATE checkpoints SET body = zeroblob(9) WHERE seq > 1300")
    change(folder, "DELETE FROM state_hashes")
    assert check("last", folder) == 0
    told = capsys.readouterr().out
    assert "2 saved states cannot be read" in told
    assert "nothing to compare with" in told


async def test_a_show_that_is_not_there(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert check("nosuch", folder) == 1
    assert "No show “nosuch”" in capsys.readouterr().err


async def test_an_older_file_is_brought_up_first(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    import shutil

    from tests.upgrades.make import FOLDER

    speak("en")
    shutil.copy(FOLDER / "0003.sqlite", tmp_path / STORE_NAME)
    assert check("第一场", tmp_path) == 0
    assert "nothing to compare with" in capsys.readouterr().out
