"""No query walks more than it returns: every plan is a search, and nothing is sorted."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from livestream_console.store import (
    backlog,
    blocks,
    columns,
    index,
    pages,
    raw,
    reader,
    search,
    snapshots,
    texts,
    upgrade,
)


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
        pages.events_sql(by_kind=False, newest_first=False),
        pages.events_sql(by_kind=False, newest_first=True),
        pages.events_sql(by_kind=True, newest_first=False),
        pages.events_sql(by_kind=True, newest_first=True),
        snapshots.CHECKPOINT,
        snapshots.HASHES,
        f"{snapshots.LEAVES}(?, ?)",
        pages.SOURCE,
        reader.PEOPLE,
        raw.BLOCK_AT,
        raw.NEXT_BLOCK,
        raw.LOOSE,
        columns.ROWS,
        columns.CHUNKS,
        columns.LAST,
        backlog.LOOSE_SIZE,
        backlog.AFTER,
        blocks.NEWEST,
        index.FREE,
        index.LAST_ID,
        index.PAGES,
        search.LAST,
        search.blocks_sql(4),
        texts.COMMENTS,
    ],
)
def test_searches_and_sorts_nothing(plans: sqlite3.Connection, sql: str) -> None:
    steps = plan(plans, sql)
    assert "SCAN" not in steps
    assert "TEMP B-TREE" not in steps
    assert "SEARCH" in steps


def test_pages_of_one_kind_walk_the_keyset_index(plans: sqlite3.Connection) -> None:
    steps = plan(plans, pages.events_sql(by_kind=True, newest_first=True))
    assert "events_by_kind (show_id=? AND kind=? AND seq>? AND seq<?)" in steps


def test_loose_payloads_are_found_without_the_packed(plans: sqlite3.Connection) -> None:
    assert "raw_blocks_loose" in plan(plans, raw.LOOSE)


def test_what_was_found_is_picked_one_by_one(plans: sqlite3.Connection) -> None:
    steps = plan(plans, pages.PICKED)
    assert "SEARCH events USING PRIMARY KEY (show_id=? AND seq=?)" in steps
    assert "TEMP B-TREE" not in steps


def test_strangers_are_looked_up_one_by_one(plans: sqlite3.Connection) -> None:
    assert "SEARCH people USING PRIMARY KEY (show_id=? AND ordinal=?)" in plan(plans, pages.PROFILES)


def test_a_chunk_is_cut_from_its_rows_alone(plans: sqlite3.Connection) -> None:
    steps = plan(plans, columns.NEXT)
    assert "SEARCH events USING PRIMARY KEY (show_id=? AND seq>?)" in steps
    assert "SCAN events" not in steps
    assert "TEMP B-TREE" not in steps


def test_a_moment_is_sought_event_by_event(plans: sqlite3.Connection) -> None:
    rows = plans.execute(f"EXPLAIN QUERY PLAN {reader.SEEK}", {"show": 1, "moment": 1}).fetchall()
    steps = "\n".join(row[3] for row in rows)
    assert "SEARCH events USING PRIMARY KEY (show_id=? AND seq=?)" in steps
    assert "SCAN events" not in steps
