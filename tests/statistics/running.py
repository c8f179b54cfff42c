"""Play many shows, in processes of their own, and keep each one's line at once.

Rule: a show that is kept is never played again, so a long run may be stopped at any moment and taken up.
Every scenario gets a seed before any gets the next, so that what stands half-way is balanced.
"""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import msgspec

from tests.statistics.coverage import ShowLine, play

_AT_ONCE = 5


def run(
    names: Sequence[str],
    shows: int,
    processes: int = 1,
    kept: Path | None = None,
    tell: Callable[[Sequence[ShowLine]], None] | None = None,
    every: int = 50,
    first: int = 0,
) -> list[ShowLine]:
    """Play ``shows`` seeds of each scenario from ``first`` on; ``tell`` is called after each round."""
    seeds = range(first, first + shows)
    lines = [line for line in _read(kept) if line.scenario in names and line.seed in seeds]
    done = {(line.scenario, line.seed) for line in lines}
    wanted = [(name, seed) for seed in seeds for name in names if (name, seed) not in done]
    if not wanted:
        return lines
    os.environ["OPENBLAS_NUM_THREADS"] = "1"  # the processes inherit it: CPU is measured, not threads
    with ProcessPoolExecutor(processes, multiprocessing.get_context("spawn")) as pool:
        for count, line in enumerate(pool.map(play, *zip(*wanted, strict=True), chunksize=_AT_ONCE), start=1):
            lines.append(line)
            _keep(kept, line)
            if tell is not None and count % (every * len(names)) == 0:
                tell(lines)
    return lines


def _read(kept: Path | None) -> list[ShowLine]:
    if kept is None or not kept.exists():
        return []
    return [msgspec.json.decode(line, type=ShowLine) for line in kept.read_bytes().splitlines()]


def _keep(kept: Path | None, line: ShowLine) -> None:
    if kept is not None:
        with kept.open("ab") as file:
            file.write(msgspec.json.encode(line) + b"\n")
