"""Bring the file to this program's schema before anybody opens it.

Rule: the version is read with plain sqlite3, and Alembic (half a second of import) only comes in when a
migration is due; an older file is copied before it is touched, and a newer one is never touched.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from livestream_console.store import damage, schema
from livestream_console.store.connection import open_writer, transaction
from livestream_console.store.failures import StoreRefused

MIGRATIONS = Path(__file__).with_name("migrations")


def prepare(path: Path, versions: Sequence[str] = schema.VERSIONS, scripts: Path = MIGRATIONS) -> None:
    """Create the file, or upgrade it to the last of ``versions``. Raises StoreRefused."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        version = read_version(path)
        if version is None:
            _create(path)
        elif version not in versions:
            raise StoreRefused("newer_file", version)
        elif version != versions[-1]:
            _copy(path, backup_path(path, version))
            run_migrations(path, scripts)
    except (sqlite3.Error, DBAPIError) as error:
        raise damage.refused(path, error) from error
    except OSError as error:
        raise StoreRefused("read_only", str(error)) from error


def read_version(path: Path) -> str | None:
    """Return the file's schema version, None when it does not exist or is empty."""
    if not path.exists() or path.stat().st_size == 0:
        return None
    with closing(sqlite3.connect(path)) as connection:
        tables = {
            name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        }
        if "alembic_version" in tables:
            row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
            if row is not None:
                return str(row[0])
        elif not tables:
            return None
    raise StoreRefused("foreign_file", path.name)


def backup_path(path: Path, version: str) -> Path:
    """Return where the copy of a file of an older version goes."""
    return path.with_name(f"{path.name}.{version}.backup")


def _create(path: Path) -> None:
    connection = open_writer(path)
    try:
        with transaction(connection):
            schema.metadata.create_all(connection)
            connection.exec_driver_sql("INSERT INTO alembic_version VALUES (?)", (schema.VERSIONS[-1],))
    finally:
        connection.close()


def _copy(path: Path, target: Path) -> None:
    with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(target)) as copy:
        source.backup(copy)


def run_migrations(path: Path, scripts: Path) -> None:
    """Apply what is missing, all in one transaction. Raises StoreRefused when a migration is faulty."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(scripts).replace("%", "%%"))
    connection = open_writer(path)
    config.attributes["connection"] = connection
    try:
        with transaction(connection):
            command.upgrade(config, "head")
    except (sqlite3.Error, DBAPIError):
        raise
    except Exception as error:
        # A faulty migration: it is rolled back, and the copy is there besides.
        raise StoreRefused("upgrade_failed", repr(error)) from error
    finally:
        connection.close()
