"""A show reviewed: reading, folding, fitting, comparing; and one question over two hundred shows.

Rule: the show is a rehearsal with pushes, in a store as a desk leaves it; nothing of it is kept from before.
"""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

import msgspec

from livestream_console.analysis.from_journal import rows_of
from livestream_console.analysis.pushes.uplift import uplift
from livestream_console.analysis.review.review import Review
from livestream_console.analysis.reviewing.fold import ShowFold
from livestream_console.app.command_line.history import QUESTIONS, ask
from livestream_console.app.exchange.parquet import write_tables
from livestream_console.app.reviews.files import ReviewFiles
from livestream_console.app.reviews.job import ReviewWish, make_review
from livestream_console.app.reviews.tables import tables_of
from livestream_console.store.archive import Archive
from tests.app.recorded_shows import DAY_US, START_US, rehearsed, write

RATE = 8.0
"""Comments a second: a two-hour show comes to a good 100 000 events."""


def run(minutes: float = 120, shows: float = 200) -> dict[str, float]:
    with tempfile.TemporaryDirectory() as folder:
        store = Path(folder) / "console.sqlite"
        written = write(store, "bench", rehearsed(1, minutes=int(minutes), rate=RATE))
        wall, cpu = time.perf_counter(), time.process_time()
        review = make_review(str(store), "bench", ReviewWish(START_US + 9 * DAY_US))
        figures = {
            "events": float(written.events),
            "review_s": time.perf_counter() - wall,
            "review_cpu_s": time.process_time() - cpu,
            "uplift_cpu_s": _uplift_cpu_s(store),
            "review_kb": len(msgspec.json.encode(review)) / 1024,
        }
        return figures | _history(store, review, int(shows))


def _uplift_cpu_s(store: Path) -> float:
    fold = ShowFold("bench", START_US + 9 * DAY_US)
    archive = Archive(store)
    archive.open()
    for recorded in archive.read("bench", raw=False, people=fold.faces):
        fold.take(recorded)
    archive.close()
    rows = rows_of(fold.journal)
    begun = time.process_time()
    uplift(rows)
    return time.process_time() - begun


def _history(store: Path, review: Review, shows: int) -> dict[str, float]:
    """Ask the prepared questions over so many copies of one show."""
    root = ReviewFiles(store).root
    for n in range(shows):
        head = msgspec.structs.replace(review.head, show=f"s{n}")
        write_tables(tables_of(msgspec.structs.replace(review, head=head)), root / f"s{n}" / "tables")
    slowest = 0.0
    for question in QUESTIONS.values():
        begun = time.perf_counter()
        ask(root, question)
        slowest = max(slowest, time.perf_counter() - begun)
    size = sum(file.stat().st_size for file in root.rglob("*.parquet"))
    return {"shows": float(shows), "question_worst_s": slowest, "parquet_mb": size / 2**20}
