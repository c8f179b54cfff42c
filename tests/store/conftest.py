"""A journal in a fresh folder, and events to put into it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from livestream_console.store.journal import SqliteJournal


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "journal.sqlite"


@pytest.fixture
def journal(path: Path) -> Iterator[SqliteJournal]:
    journal = SqliteJournal(path)
    journal.open()
    yield journal
    journal.close()
