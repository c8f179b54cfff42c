"""Where Alembic runs the migrations: on the connection and in the transaction that store/upgrade.py made."""

from __future__ import annotations

from alembic import context

context.configure(
    connection=context.config.attributes["connection"],
    # SQLite cannot alter most things; Alembic then copies the table.
    render_as_batch=True,
    # upgrade.py's transaction holds everything, so that a failed upgrade leaves the old file.
    transactional_ddl=False,
)
context.run_migrations()
