"""A review from start to end: read the journal, fold it, fit the pushes, look at earlier shows.

Rule: the store is only read, page by page, and no page's snapshot outlives its query. What an ended show left
is kept, so that the next review need not read it again.
"""

from __future__ import annotations

import logging
from collections.abc import Collection
from datetime import datetime
from pathlib import Path

import msgspec

from livestream_console.analysis.from_journal import buying_row, rows_of
from livestream_console.analysis.pushes.uplift import uplift
from livestream_console.analysis.review.review import Review
from livestream_console.analysis.reviewing.digest import VERSION, ShowDigest, digest_of
from livestream_console.analysis.reviewing.fold import ShowFold
from livestream_console.analysis.reviewing.make import Beside, review_of
from livestream_console.analysis.shows.compare import PAST_SHOWS
from livestream_console.app.reviews.files import DIGEST, ReviewFiles, read
from livestream_console.app.reviews.job import ReviewWish, ShowGone, ended
from livestream_console.core.events import CommentPosted
from livestream_console.core.ids import DESK, is_shop
from livestream_console.core.money import Money
from livestream_console.core.ports import ShowInfo
from livestream_console.core.show import REDUCER_VERSION
from livestream_console.store.archive import Archive

_EVERYTHING_US = 1 << 62
_log = logging.getLogger(__name__)


class Reviewer:
    """Makes reviews of the shows of one store, which it only reads."""

    def __init__(self, archive: Archive, files: ReviewFiles) -> None:
        self._archive = archive
        self._files = files

    def review(self, show: str, wish: ReviewWish) -> Review:
        info = next((info for info in self._archive.shows() if info.show == show), None)
        if info is None:
            raise ShowGone(show)
        # Where the clock was set back meanwhile, the show is reviewed all the same.
        fold = self._fold(show, max(wish.as_of_us, info.ended_us or 0), wish.costs)
        this = self._digest(info, fold)
        shows = (*self._earlier(info, wish.against), this)
        beside = Beside(
            shows,
            {digest.show: self._people(digest.show) for digest in shows[-PAST_SHOWS:]},
            tuple(self._files.refunds(show)),
            wish.day,
            wish.against,
        )
        review = review_of(fold, beside)
        if wish.keep:
            self._keep(review)
        return review

    def prepare(self, show: str) -> bool:
        """Keep what one of the shows left that a review compares with; return whether there was one."""
        info = next((info for info in self._archive.shows() if info.show == show), None)
        began_us = (info.started_us if info is not None else None) or 0
        before = [each for each in ended(self._archive) if (each.started_us or 0) < began_us]
        missing = next((each for each in before[-PAST_SHOWS:] if self._kept(each) is None), None)
        if missing is None:
            return False
        self._digest(missing, self._fold(missing.show, _EVERYTHING_US))
        return self._kept(missing) is not None

    def _earlier(self, info: ShowInfo, wanted: Collection[str]) -> list[ShowDigest]:
        """Return what earlier shows left: those that are wanted and the latest are folded if need be, of the
        others there is what is kept."""
        began_us = info.started_us or 0
        before = [each for each in ended(self._archive) if (each.started_us or 0) < began_us]
        found = []
        for place, each in enumerate(before):
            latest = place >= len(before) - PAST_SHOWS
            digest = self._kept(each)
            if digest is None and (latest or each.show in wanted):
                digest = self._digest(each, self._fold(each.show, _EVERYTHING_US))
            if digest is not None:
                found.append(digest)
        return found

    def _fold(self, show: str, as_of_us: int, costs: tuple[tuple[str, Money], ...] = ()) -> ShowFold:
        fold = ShowFold(show, as_of_us)
        take = fold.take
        for recorded in self._archive.read(show, raw=False, people=fold.faces):
            take(recorded)
        fold.finish(costs)
        return fold

    def _digest(self, info: ShowInfo, fold: ShowFold) -> ShowDigest:
        journal, metrics = fold.journal, fold.state.metrics
        buying = None
        if not any(metrics.series("carts")) and not metrics.total("orders_placed"):
            comments = self._archive.read(info.show, kinds=[CommentPosted], raw=False)
            buying = buying_row(comments, metrics.bin_start_us, metrics.last + 1)
        fitted = uplift(rows_of(journal, buying=buying))
        digest = digest_of(fold, info.events, fitted, _utc_offset_s(info.started_us or 0))
        if fold.as_of_us >= fold.state.now_us and info.ended_us is not None:
            try:
                self._files.write(self._place(info.show), msgspec.msgpack.encode(digest))
            except OSError as error:
                _log.warning("the digest of %s was not kept: %s", info.show, error)
        return digest

    def _kept(self, info: ShowInfo) -> ShowDigest | None:
        """Return what a show left, unless it has grown since or this program would count otherwise."""
        digest = read(self._place(info.show), msgspec.msgpack.Decoder(ShowDigest))
        made = None if digest is None else (digest.version, digest.reducer, digest.seq)
        return digest if made == (VERSION, REDUCER_VERSION, info.events) else None

    def _place(self, show: str) -> Path:
        return self._files.folder(show) / DIGEST

    def _people(self, show: str) -> frozenset[tuple[str, str]]:
        """Return who was seen; a shop's buyers are the same people under another name."""
        people = self._archive.people(show)
        return frozenset(who for who in people if who[0] != DESK and not is_shop(who[0]))

    def _keep(self, review: Review) -> None:
        try:
            self._files.keep_review(review)
        except OSError as error:
            _log.warning("the review of %s was not kept: %s", review.head.show, error)


def _utc_offset_s(us: int) -> int:
    """Return how far local clocks were ahead then."""
    offset = datetime.fromtimestamp(us / 1_000_000).astimezone().utcoffset()
    return 0 if offset is None else int(offset.total_seconds())
