"""What a process of its own is asked for a review: an address, a show, and a wish.

Rule: the desk imports this module to name the functions, so what they need is imported when they run, in the
worker or in a command.
"""

from __future__ import annotations

from pathlib import Path

import msgspec

from livestream_console.analysis.review.review import Review
from livestream_console.core.money import Money
from livestream_console.core.ports import ShowInfo
from livestream_console.store.archive import Archive


class ReviewWish(msgspec.Struct, frozen=True):
    """``as_of_us``: what is known of orders and refunds up to then, ``day`` days after the show where that is
    the reason. ``costs`` were entered after the show. ``keep``: as a version to compare with. ``against`` are
    the earlier shows to compare with, none for the latest."""

    as_of_us: int
    day: int | None = None
    costs: tuple[tuple[str, Money], ...] = ()
    keep: bool = False
    against: tuple[str, ...] = ()


class ShowGone(Exception):
    """The store has no such show."""


def make_review(store: str, show: str, wish: ReviewWish) -> Review:
    """Return the review of one show; raise ShowGone, StoreRefused or JournalFailed."""
    from livestream_console.app.reviews.files import ReviewFiles
    from livestream_console.app.reviews.reviewer import Reviewer

    archive = Archive(Path(store))
    archive.open()
    try:
        return Reviewer(archive, ReviewFiles(Path(store))).review(show, wish)
    finally:
        archive.close()


def prepare_review(store: str, show: str) -> bool:
    """Do a part of the work of a review beforehand; return whether there may be more. Raise StoreRefused.

    Others wait for the worker as well, so what takes long is asked for in parts.
    """
    from livestream_console.app.reviews.files import ReviewFiles
    from livestream_console.app.reviews.reviewer import Reviewer

    archive = Archive(Path(store))
    archive.open()
    try:
        return Reviewer(archive, ReviewFiles(Path(store))).prepare(show)
    finally:
        archive.close()


def ended_shows(store: str) -> list[ShowInfo]:
    """Return the shows that can be compared with, the oldest first; raise StoreRefused."""
    archive = Archive(Path(store))
    archive.open()
    try:
        return ended(archive)
    finally:
        archive.close()


def ended(archive: Archive) -> list[ShowInfo]:
    """Return the ended shows of an open store, the oldest first."""
    shows = (info for info in archive.shows() if info.started_us is not None and info.ended_us is not None)
    return sorted(shows, key=lambda info: info.started_us or 0)
