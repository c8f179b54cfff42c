"""The search index; the upkeep thread fills it for the shows that are there. Frozen."""

from __future__ import annotations

from alembic import op

revision = "0002"
down_revision = "0001"

_TABLES = (
    """CREATE TABLE search_blocks (
        id INTEGER NOT NULL, show_id INTEGER NOT NULL, first_seq INTEGER NOT NULL, last_seq INTEGER NOT NULL,
        PRIMARY KEY (id))""",
    "CREATE INDEX search_blocks_by_show ON search_blocks (show_id, first_seq)",
    "CREATE TABLE search_pages (id INTEGER NOT NULL, body BLOB NOT NULL, PRIMARY KEY (id))",
)


def upgrade() -> None:
    for table in _TABLES:
        op.execute(table)
