"""Refunds come in for weeks: a show is reviewed again 1, 7, 15 and 30 days after, and each version is kept.

Rule: the desk makes what fell due while it was closed, one after another in the worker, as things stood on
that day; a version that is there is never made again.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterator
from pathlib import Path

import msgspec

from livestream_console.analysis.refund_days import REFUND_DAYS, due_times
from livestream_console.app.reviews.files import ReviewFiles
from livestream_console.app.reviews.job import ReviewWish, ended_shows, make_review, prepare_review
from livestream_console.app.reviews.notes import KeptNotes
from livestream_console.core.ports import JournalFailed, Worker, WorkerDied
from livestream_console.store.failures import StoreRefused

OLDEST_US = 45 * 86_400_000_000
"""What ended longer ago is reviewed when somebody asks for it."""
_log = logging.getLogger(__name__)


class Due(msgspec.Struct, frozen=True):
    """A version that is missing: ``day`` days after the show, as of then."""

    show: str
    day: int
    as_of_us: int


def due_reviews(store: str, now_us: int) -> list[Due]:
    """Return the versions that are missing, the oldest first."""
    return sorted(_due(store, now_us), key=lambda due: due.as_of_us)


def _due(store: str, now_us: int) -> Iterator[Due]:
    files = ReviewFiles(Path(store))
    for info in ended_shows(store):
        until_us = info.ended_us or now_us
        if until_us < now_us - OLDEST_US:
            continue
        kept = files.kept_times(info.show)
        for day, as_of_us in zip(REFUND_DAYS, due_times(until_us), strict=True):
            if as_of_us <= now_us and as_of_us not in kept:
                yield Due(info.show, day, as_of_us)


async def make_due(store: Path, worker: Worker, now_us: int) -> None:
    """Make every version that is missing. The desk's end ends it."""
    try:
        for due in await worker.run(due_reviews, str(store), now_us):
            while await worker.run(prepare_review, str(store), due.show):
                pass
            costs = (await asyncio.to_thread(KeptNotes(store).of, due.show)).costs
            wish = ReviewWish(due.as_of_us, due.day, costs, keep=True)
            await worker.run(make_review, str(store), due.show, wish)
    except WorkerDied:
        _log.info("the desk closed before all reviews were made")
    except (StoreRefused, JournalFailed) as refused:
        _log.warning("no review could be made: %s", refused)
