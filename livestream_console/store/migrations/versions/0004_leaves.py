"""What the checkpoints of a show share, kept once, and a hash of the state for every minute. Frozen."""

from __future__ import annotations

from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    op.execute(
        "CREATE TABLE checkpoint_leaves (show_id INTEGER NOT NULL, digest BLOB NOT NULL, body BLOB NOT NULL,"
        " PRIMARY KEY (show_id, digest))"
    )
    op.execute(
        "CREATE TABLE state_hashes (show_id INTEGER NOT NULL, reducer INTEGER NOT NULL, seq INTEGER NOT NULL,"
        " at_us INTEGER NOT NULL, hash BLOB NOT NULL, PRIMARY KEY (show_id, reducer, seq)) WITHOUT ROWID"
    )
