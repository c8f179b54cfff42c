"""Files of every released schema read as they were; newer ones are refused, older ones copied first."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from livestream_console.core.text import strict
from livestream_console.store import schema, upgrade
from livestream_console.store.archive import Archive
from livestream_console.store.failures import StoreRefused
from livestream_console.store.journal import SqliteJournal
from livestream_console.store.search import holds
from tests.upgrades.make import FOLDER, lines, one_of_each, talk

NEXT = """
from alembic import op

revision = "{revision}"
down_revision = "{before}"


def upgrade():
    op.execute("ALTER TABLE shows ADD COLUMN colour TEXT")
    {more}
"""


def described(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Return every table and index with its columns, free of how the statement was written."""
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute(
            "SELECT name, type FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'"
        ).fetchall()
        found = {
            name: connection.execute(f"PRAGMA {kind}_{'x' if kind == 'table' else ''}info({name})").fetchall()
            for name, kind in rows
        }
        found["without rowid"] = connection.execute(
            "SELECT name, wr FROM pragma_table_list ORDER BY name"
        ).fetchall()
        return found


@pytest.mark.parametrize("version", schema.VERSIONS)
def test_a_stored_file_reads_as_it_was_written(version: str, tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite"
    shutil.copy(FOLDER / f"{version}.sqlite", path)
    journal = SqliteJournal(path)
    journal.open()
    assert lines(list(journal.read("第一场"))) == (FOLDER / f"{version}.jsonl").read_text(encoding="utf-8")
    assert journal.checkpoint("第一场", 99, 1) == (20, b"state")
    journal.close()


@pytest.mark.parametrize("version", [version for version in schema.VERSIONS if version >= "0002"])
def test_the_index_of_a_stored_file_still_finds(version: str, tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite"
    shutil.copy(FOLDER / f"{version}.sqlite", path)
    with closing(sqlite3.connect(path)) as connection:
        (indexed,) = connection.execute("SELECT max(last_seq) FROM search_blocks").fetchone()
    assert indexed > 5_000
    journal = SqliteJournal(path)
    journal.open()
    for text in ("优惠券", "阿珍3", "k 😀 47", "邮 a1"):
        wanted = [r for r in reversed(talk()) if holds(r, strict(text))]
        assert wanted
        assert journal.search("第二场", text, limit=5200).comments == tuple(wanted)
    journal.close()


def test_a_file_from_before_there_was_an_index_is_searched(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite"
    shutil.copy(FOLDER / "0001.sqlite", path)
    archive = Archive(path)
    archive.open()
    assert [r.event for r in archive.search("第一场", "要红色").comments] == [one_of_each()[0].event]
    archive.close()


def test_migrations_and_schema_agree(tmp_path: Path) -> None:
    """A file that came all the way up equals one that was made today."""
    old, new = tmp_path / "old.sqlite", tmp_path / "new.sqlite"
    sqlite3.connect(old).close()
    upgrade.run_migrations(old, upgrade.MIGRATIONS)
    upgrade.prepare(new)
    assert described(old) == described(new)
    assert upgrade.read_version(old) == schema.VERSIONS[-1]


def test_every_version_has_its_migration_and_its_file() -> None:
    scripts = sorted(path.name[:4] for path in (upgrade.MIGRATIONS / "versions").glob("0*.py"))
    assert scripts == list(schema.VERSIONS)
    assert sorted(path.stem for path in FOLDER.glob("*.sqlite")) == list(schema.VERSIONS)


def later(tmp_path: Path, more: str = "") -> Path:
    scripts = tmp_path / "migrations"
    shutil.copytree(upgrade.MIGRATIONS, scripts)
    before = schema.VERSIONS[-1]
    (scripts / "versions" / "9999_later.py").write_text(
        NEXT.format(revision="9999", before=before, more=more)
    )
    return scripts


def test_an_older_file_is_copied_then_lifted(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite"
    shutil.copy(FOLDER / "0001.sqlite", path)
    upgrade.prepare(path, (*schema.VERSIONS, "9999"), later(tmp_path))
    assert upgrade.read_version(path) == "9999"
    assert upgrade.read_version(upgrade.backup_path(path, "0001")) == "0001"
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT name, colour FROM shows").fetchall() == [("第一场", None)]


def test_a_failed_upgrade_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite"
    shutil.copy(FOLDER / "0001.sqlite", path)
    before = described(path)
    scripts = later(tmp_path, more='raise RuntimeError("half way")')
    with pytest.raises(StoreRefused) as caught:
        upgrade.prepare(path, (*schema.VERSIONS, "9999"), scripts)
    assert caught.value.code == "upgrade_failed"
    assert described(path) == before
    assert upgrade.read_version(path) == "0001"


def test_a_newer_file_is_refused_untouched(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite"
    shutil.copy(FOLDER / "0001.sqlite", path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
    before = path.read_bytes()
    with pytest.raises(StoreRefused) as caught:
        SqliteJournal(path).open()
    assert (caught.value.code, caught.value.detail) == ("newer_file", "9999")
    assert path.read_bytes() == before


def test_alembic_stays_out_of_an_ordinary_start(tmp_path: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from livestream_console.store.journal import SqliteJournal;"
        "j = SqliteJournal(Path(sys.argv[1])); j.open(); j.close(); sys.exit('alembic' in sys.modules)"
    )
    for _start in ("new", "existing"):
        done = subprocess.run(
            [sys.executable, "-c", program, str(tmp_path / "journal.sqlite")], cwd=FOLDER.parents[1]
        )
        assert done.returncode == 0
