"""How this program opens its file: SQLAlchemy Core connections, explicit transactions, WAL.

Rule: one connection writes rows. SQLite never checkpoints by itself here (a checkpoint inside a commit stalls
it); the upkeep thread does, on a connection that can do nothing else to the file.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.pool import NullPool, QueuePool

Statement = tuple[str, tuple[object, ...]]
"""SQL and its parameters."""

BUSY_MS = 250
"""How long a statement waits for another program's lock before it fails (and is retried by its owner)."""


def open_writer(path: Path) -> Connection:
    """Return the one connection that writes; it lives outside any transaction until BEGIN."""
    engine = create_engine(
        URL.create("sqlite", database=str(path)),
        poolclass=NullPool,
        isolation_level="AUTOCOMMIT",
        connect_args={"timeout": BUSY_MS / 1000, "check_same_thread": False},
    )
    _on_connect(engine, "journal_mode=WAL", "synchronous=NORMAL", "wal_autocheckpoint=0", "cache_size=-4096")
    return engine.connect()


def open_upkeep(path: Path) -> Connection:
    """Return a connection that reads and checkpoints; it waits for nobody."""
    engine = create_engine(
        URL.create("sqlite", database=str(path)),
        poolclass=NullPool,
        isolation_level="AUTOCOMMIT",
        connect_args={"timeout": 0, "check_same_thread": False},
    )
    _on_connect(engine, "query_only=ON", "wal_autocheckpoint=0")
    return engine.connect()


def reader_engine(path: Path) -> Engine:
    """Return the pool of connections that only read; any thread may take one."""
    engine = create_engine(
        URL.create("sqlite", database=str(path)),
        poolclass=QueuePool,
        pool_size=4,
        max_overflow=16,
        isolation_level="AUTOCOMMIT",
        connect_args={"timeout": BUSY_MS / 1000, "check_same_thread": False},
    )
    _on_connect(engine, "query_only=ON", "wal_autocheckpoint=0")
    return engine


@contextmanager
def transaction(connection: Connection) -> Iterator[None]:
    """Run the block as one write transaction: all of it is on disk, or nothing and the error is raised."""
    connection.exec_driver_sql("BEGIN IMMEDIATE")
    try:
        yield
        connection.exec_driver_sql("COMMIT")
    except BaseException:
        # Not a ROLLBACK statement: after some errors SQLite has rolled back by itself and would complain.
        connection.connection.rollback()
        raise


@contextmanager
def snapshot(connection: Connection) -> Iterator[None]:
    """Let every query of the block see the file as it was at the first, whatever is written meanwhile."""
    connection.exec_driver_sql("BEGIN")
    try:
        yield
    finally:
        connection.connection.rollback()


def _on_connect(engine: Engine, *pragmas: str) -> None:
    @event.listens_for(engine, "connect")
    def _set_pragmas(connection: sqlite3.Connection, _record: Any) -> None:
        for pragma in pragmas:
            connection.execute(f"PRAGMA {pragma}")
