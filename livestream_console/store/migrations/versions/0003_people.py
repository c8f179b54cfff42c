"""The index that tells in which shows somebody was. Frozen."""

from __future__ import annotations

from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.execute("CREATE INDEX people_by_viewer ON people (viewer)")
