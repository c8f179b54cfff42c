"""Many rows in few statements.

Rule: every statement gives up the GIL once, and a thread that shares the machine with a busy loop may wait
milliseconds until it gets it back. So a commit takes a handful of statements and never one a row.
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection

SIZES = (128, 32, 8, 2, 1)
"""Rows a statement; few enough that all stay prepared."""


class Insert:
    """``INSERT INTO …`` up to the column list; ``one`` is the statement of a single row."""

    def __init__(self, into: str, width: int) -> None:
        row = "(" + ", ".join("?" * width) + ")"
        self._statements = [(rows * width, f"{into} VALUES " + ", ".join([row] * rows)) for rows in SIZES]
        self.one = self._statements[-1][1]

    def run(self, connection: Connection, values: Sequence[object]) -> None:
        """Insert rows whose values follow one another."""
        start = 0
        for size, sql in self._statements:
            while len(values) - start >= size:
                connection.exec_driver_sql(sql, tuple(values[start : start + size]))
                start += size
