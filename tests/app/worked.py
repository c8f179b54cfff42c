"""What tests ask of the worker process, in a module of its own that the process imports quickly."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

from livestream_console.analysis.model.exposure import ShowRows
from livestream_console.analysis.pushes.uplift import uplift
from livestream_console.analysis.pushes.values import Uplift


def fit(rows: ShowRows) -> Uplift:
    return uplift(rows)


def home() -> tuple[int, bool, str | None]:
    return (
        os.getpid(),
        any(name.split(".")[0] == "PySide6" for name in sys.modules),
        os.environ.get("OPENBLAS_NUM_THREADS"),
    )


def sleep_and_tell(folder: str) -> int:
    """Tell that it began, then take longer than any test."""
    (Path(folder) / str(os.getpid())).touch()
    time.sleep(60)
    return os.getpid()


def die_once(folder: str) -> int:
    mark = Path(folder) / "died"
    if not mark.exists():
        mark.touch()
        os._exit(9)
    return os.getpid()


def die() -> None:
    os._exit(9)


def fail(words: str) -> None:
    raise LookupError(words)
