"""The first schema. Frozen: what a release wrote must stay readable, so this file never changes."""

from __future__ import annotations

from alembic import op

revision = "0001"
down_revision = None

_TABLES = (
    """CREATE TABLE shows (
        id INTEGER NOT NULL, name TEXT NOT NULL, durable_seq INTEGER NOT NULL,
        PRIMARY KEY (id), UNIQUE (name))""",
    """CREATE TABLE sources (
        id INTEGER NOT NULL, platform TEXT, room TEXT, origin TEXT NOT NULL, backfilled INTEGER NOT NULL,
        PRIMARY KEY (id))""",
    """CREATE TABLE people (
        show_id INTEGER NOT NULL, ordinal INTEGER NOT NULL, platform TEXT NOT NULL, viewer TEXT NOT NULL,
        profile BLOB NOT NULL, PRIMARY KEY (show_id, ordinal)) WITHOUT ROWID""",
    """CREATE TABLE events (
        show_id INTEGER NOT NULL, seq INTEGER NOT NULL, kind INTEGER NOT NULL, version INTEGER NOT NULL,
        received_us INTEGER NOT NULL, lag_us INTEGER, source INTEGER NOT NULL, person INTEGER, id BLOB,
        body BLOB NOT NULL, rest BLOB, PRIMARY KEY (show_id, seq)) WITHOUT ROWID""",
    "CREATE INDEX events_by_kind ON events (show_id, kind, seq)",
    """CREATE TABLE raw_blocks (
        show_id INTEGER NOT NULL, first_seq INTEGER NOT NULL, last_seq INTEGER NOT NULL, n INTEGER NOT NULL,
        packed INTEGER NOT NULL, body BLOB NOT NULL, PRIMARY KEY (show_id, first_seq))""",
    "CREATE INDEX raw_blocks_loose ON raw_blocks (show_id, first_seq) WHERE packed = 0",
    """CREATE TABLE column_chunks (
        show_id INTEGER NOT NULL, first_seq INTEGER NOT NULL, last_seq INTEGER NOT NULL, times BLOB NOT NULL,
        kinds BLOB NOT NULL, people BLOB NOT NULL, PRIMARY KEY (show_id, first_seq))""",
    """CREATE TABLE checkpoints (
        show_id INTEGER NOT NULL, reducer INTEGER NOT NULL, seq INTEGER NOT NULL, body BLOB NOT NULL,
        PRIMARY KEY (show_id, reducer, seq))""",
)


def upgrade() -> None:
    for table in _TABLES:
        op.execute(table)
