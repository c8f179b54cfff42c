"""What kinds of pushes did in the shows before this one, pooled: what their reviews left is read, nothing is
fitted.

Rule: it runs in the worker, which imports what it needs then; a show that was never reviewed is left out, not
waited for.
"""

from __future__ import annotations

import logging
from pathlib import Path

import msgspec

from livestream_console.analysis.pushes.values import Pooled, Uplift
from livestream_console.core.ports import JournalFailed, Worker, WorkerDied
from livestream_console.store.failures import StoreRefused

MOST_SHOWS = 8
FEWEST_SHOWS = 2
_log = logging.getLogger(__name__)


class _Left(msgspec.Struct, frozen=True):
    """The one part of a digest that matters here."""

    uplift: Uplift


class PushesBefore:
    """An engine.effects.Earlier over the reviews beside one store."""

    def __init__(self, store: Path, worker: Worker) -> None:
        self._store = store
        self._worker = worker

    async def __call__(self, show: str) -> tuple[Pooled, ...]:
        """Return the kinds that earlier shows had; none where that cannot be read."""
        try:
            return await self._worker.run(pooled_before, str(self._store), show)
        except (JournalFailed, StoreRefused, WorkerDied) as failed:
            _log.warning("what pushes did in earlier shows is not known: %r", failed)
            return ()


def pooled_before(store: str, show: str) -> tuple[Pooled, ...]:
    """Pool the kinds over the latest shows before one; raise StoreRefused or JournalFailed."""
    from livestream_console.analysis.pushes.pooling import comparable, pooled
    from livestream_console.app.reviews.files import DIGEST, ReviewFiles, read
    from livestream_console.app.reviews.job import ended_shows

    shows = [info.show for info in ended_shows(store)]
    before = shows[: shows.index(show)] if show in shows else shows
    files, decoder = ReviewFiles(Path(store)), msgspec.msgpack.Decoder(_Left)
    left = (read(files.folder(each) / DIGEST, decoder) for each in before[-MOST_SHOWS:])
    found = pooled(comparable([one.uplift for one in left if one is not None]))
    return tuple(one for one in found if one.shows >= FEWEST_SHOWS)
