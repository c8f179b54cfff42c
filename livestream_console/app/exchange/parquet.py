"""Tables as Parquet files, one a table.

Rule: a column has one type in every file: whole numbers, fractions, truths or text, as its values are; where
all are missing it is left out, so that files of many shows fit together by name.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pyarrow

Row = Mapping[str, Any]


class NoParquet(Exception):
    """The optional part of the program that writes and reads Parquet is not installed."""


def write_tables(tables: Mapping[str, Sequence[Row]], folder: Path) -> list[Path]:
    """Write each table as ``<name>.parquet``; return the files. Raise NoParquet or OSError."""
    try:
        import pyarrow.parquet as parquet
    except ImportError as missing:
        raise NoParquet from missing
    folder.mkdir(parents=True, exist_ok=True)
    files = []
    for name, rows in tables.items():
        file = folder / f"{name}.parquet"
        parquet.write_table(_table(rows), file)
        files.append(file)
    return files


def _table(rows: Sequence[Row]) -> pyarrow.Table:
    import pyarrow

    names = dict.fromkeys(name for row in rows for name in row)
    columns = {name: [row.get(name) for row in rows] for name in names}
    return pyarrow.table({name: _column(values) for name, values in columns.items() if _is_told(values)})


def _is_told(values: Sequence[Any]) -> bool:
    return any(value is not None for value in values)


def _column(values: Sequence[Any]) -> pyarrow.Array:
    import pyarrow

    # Fractions that happen to be whole in one show must not make its column another type than the next one's.
    if any(isinstance(value, float) for value in values):
        return pyarrow.array([None if value is None else float(value) for value in values])
    return pyarrow.array(values)
