"""Many rows in few statements.

Rule: every statement gives up the GIL once, and a thread that shares the machine with a busy loop may wait
milliseconds until it gets it back. So a commit takes a handful of statements and never one a row.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sqlalchemy import Connection

from livestream_console.store.connection import Statement

SIZES = (128, 32, 8, 2, 1)
"""Rows a statement; few enough that all stay prepared."""


class Insert:
    """``INSERT INTO …`` up to the column list; ``one`` is the statement of a single row."""

    def __init__(self, into: str, width: int) -> None:
        row = "(" + ", ".join("?" * width) + ")"
        self._statements = [(rows * width, f"{into} VALUES " + ", ".join([row] * rows)) for rows in SIZES]
        self.one = self._statements[-1][1]

    def statements(self, values: Sequence[object]) -> Iterator[Statement]:
        """Yield what inserts rows whose values follow one another."""
        start = 0
        for size, sql in self._statements:
            while len(values) - start >= size:
                yield sql, tuple(values[start : start + size])
                start += size

    def run(self, connection: Connection, values: Sequence[object]) -> None:
        """Insert rows whose values follow one another."""
        for statement in self.statements(values):
            connection.exec_driver_sql(*statement)
