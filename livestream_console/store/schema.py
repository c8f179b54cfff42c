"""The tables, as the newest version has them; migrations/ says how older files get here.

Rule: an event row is small and never changes. What repeats (sources, people) is a number in it, and what is
large (raw bytes) lies beside it, so that a show of a million events stays near 200 MB and its rows stay in
order on disk.
"""

from __future__ import annotations

from sqlalchemy import (
    BLOB,
    Column,
    Index,
    Integer,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    Text,
    UniqueConstraint,
)

VERSIONS = ("0001", "0002", "0003", "0004")
"""Every schema version ever released, oldest first; the last is the one of this program."""

metadata = MetaData()

version = Table(
    "alembic_version", metadata, Column("version_num", String(32), nullable=False, primary_key=True)
)

shows = Table(
    "shows",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    # Up to where the show was forced through the drive's cache; below it not even a power cut loses anything.
    Column("durable_seq", Integer, nullable=False),
    UniqueConstraint("name"),
)

sources = Table(
    "sources",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("platform", Text),
    Column("room", Text),
    Column("origin", Text, nullable=False),
    Column("backfilled", Integer, nullable=False),
)

people = Table(
    "people",
    metadata,
    Column("show_id", Integer, nullable=False),
    Column("ordinal", Integer, nullable=False),
    Column("platform", Text, nullable=False),
    Column("viewer", Text, nullable=False),
    # The Viewer as first seen; an event that shows somebody otherwise carries its own.
    Column("profile", BLOB, nullable=False),
    PrimaryKeyConstraint("show_id", "ordinal"),
    Index("people_by_viewer", "viewer"),
    sqlite_with_rowid=False,
)

events = Table(
    "events",
    metadata,
    Column("show_id", Integer, nullable=False),
    Column("seq", Integer, nullable=False),
    Column("kind", Integer, nullable=False),
    Column("version", Integer, nullable=False),
    Column("received_us", Integer, nullable=False),
    # received_us - at_us: three bytes where the time itself takes eight.
    Column("lag_us", Integer),
    Column("source", Integer, nullable=False),
    Column("person", Integer),
    Column("id", BLOB),
    Column("body", BLOB, nullable=False),
    Column("rest", BLOB),
    PrimaryKeyConstraint("show_id", "seq"),
    Index("events_by_kind", "show_id", "kind", "seq"),
    sqlite_with_rowid=False,
)

raw_blocks = Table(
    "raw_blocks",
    metadata,
    Column("show_id", Integer, nullable=False),
    Column("first_seq", Integer, nullable=False),
    Column("last_seq", Integer, nullable=False),
    Column("n", Integer, nullable=False),
    Column("packed", Integer, nullable=False),
    Column("body", BLOB, nullable=False),
    PrimaryKeyConstraint("show_id", "first_seq"),
)
Index(
    "raw_blocks_loose",
    raw_blocks.c.show_id,
    raw_blocks.c.first_seq,
    sqlite_where=raw_blocks.c.packed == 0,
)

column_chunks = Table(
    "column_chunks",
    metadata,
    Column("show_id", Integer, nullable=False),
    Column("first_seq", Integer, nullable=False),
    Column("last_seq", Integer, nullable=False),
    Column("times", BLOB, nullable=False),
    Column("kinds", BLOB, nullable=False),
    Column("people", BLOB, nullable=False),
    PrimaryKeyConstraint("show_id", "first_seq"),
)

search_blocks = Table(
    "search_blocks",
    metadata,
    Column("id", Integer, primary_key=True),
    # 0: of no show any more, and its number is free.
    Column("show_id", Integer, nullable=False),
    Column("first_seq", Integer, nullable=False),
    Column("last_seq", Integer, nullable=False),
    Index("search_blocks_by_show", "show_id", "first_seq"),
)

search_pages = Table(
    "search_pages",
    metadata,
    # A block's number times bigrams.PAGES, and the number of the page in it.
    Column("id", Integer, primary_key=True),
    Column("body", BLOB, nullable=False),
)

checkpoints = Table(
    "checkpoints",
    metadata,
    Column("show_id", Integer, nullable=False),
    Column("reducer", Integer, nullable=False),
    Column("seq", Integer, nullable=False),
    Column("body", BLOB, nullable=False),
    PrimaryKeyConstraint("show_id", "reducer", "seq"),
)

checkpoint_leaves = Table(
    "checkpoint_leaves",
    metadata,
    Column("show_id", Integer, nullable=False),
    # Of the body: what many checkpoints have in common is kept once.
    Column("digest", BLOB, nullable=False),
    Column("body", BLOB, nullable=False),
    PrimaryKeyConstraint("show_id", "digest"),
)

state_hashes = Table(
    "state_hashes",
    metadata,
    Column("show_id", Integer, nullable=False),
    Column("reducer", Integer, nullable=False),
    Column("seq", Integer, nullable=False),
    Column("at_us", Integer, nullable=False),
    Column("hash", BLOB, nullable=False),
    PrimaryKeyConstraint("show_id", "reducer", "seq"),
    sqlite_with_rowid=False,
)
