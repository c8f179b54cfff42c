"""No query walks more than it returns: every plan is a search, and nothing is sorted."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from livestream_console.store import columns, raw, reader, upgrade, upkeep


@pytest.fixture
def plans(path: Path) -> Iterator[sqlite3.Connection]:
    upgrade.prepare(path)
    with closing(sqlite3.connect(path)) as connection:
        yield connection


def plan(connection: sqlite3.Connection, sql: str) -> str:
    rows = connection.execute(f"EXPLAIN QUERY PLAN {sql}", (1,) * sql.count("?")).fetchall()
    return "\n".join(row[3] for row in rows)


@pytest.mark.parametrize(
    "sql",
    [
        reader.events_sql(by_kind=False, newest_first=False),
        reader.events_sql(by_kind=False, newest_first=True),
        reader.events_sql(by_kind=True, newest_first=False),
        reader.events_sql(by_kind=True, newest_first=True),
        reader.CHECKPOINT,
        reader.RECEIVED,
        reader.PEOPLE,
        raw.BLOCK_AT,
        raw.NEXT_BLOCK,
        raw.LOOSE,
        columns.ROWS,
        columns.CHUNKS,
        columns.LAST,
        upkeep.LOOSE_SIZE,
        upkeep.UNCUT,
    ],
)
def test_searches_and_sorts_nothing(plans: sqlite3.Connection, sql: str) -> None:
    steps = plan(plans, sql)
    assert "SCAN" not in steps
    assert "TEMP B-TREE" not in steps
    assert "SEARCH" in steps


def test_pages_of_one_kind_walk_the_keyset_index(plans: sqlite3.Connection) -> None:
    steps = plan(plans, reader.events_sql(by_kind=True, newest_first=True))
    assert "events_by_kind (show_id=? AND kind=? AND seq>? AND seq<?)" in steps


def test_loose_payloads_are_found_without_the_packed(plans: sqlite3.Connection) -> None:
    assert "raw_blocks_loose" in plan(plans, raw.LOOSE)


def test_strangers_are_looked_up_one_by_one(plans: sqlite3.Connection) -> None:
    assert "SEARCH people USING PRIMARY KEY (show_id=? AND ordinal=?)" in plan(plans, reader.PROFILES)
