"""What is kept of reviews, beside the store: ``<store>.reviews/``, one folder a show.

Rule: nothing here is the truth, the journal is; what is missing, damaged or of another version is made anew.
Only the notes (app/reviews/notes.py) are a person's own and are never thrown away.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TypeVar

import msgspec

from livestream_console.analysis.review.review import VERSION, RefundVersion, Review

DIGEST = "digest.msgpack"
"""What a show leaves for comparing others with it, in its folder."""
_REVIEW = "as_of_*.json"
T = TypeVar("T")


class ReviewFiles:
    """The kept reviews of the shows of one store."""

    def __init__(self, store: Path) -> None:
        self.root = store.with_suffix(".reviews")

    def folder(self, show: str) -> Path:
        return self.root / show

    def reviews(self, show: str) -> list[Review]:
        """Return the kept versions, the oldest first."""
        decoder = msgspec.json.Decoder(Review)
        found = (read(path, decoder) for path in self.folder(show).glob(_REVIEW))
        kept = [review for review in found if review is not None and review.head.version == VERSION]
        return sorted(kept, key=lambda review: review.head.as_of_us)

    def refunds(self, show: str) -> Sequence[RefundVersion]:
        """Return what each kept version said of refunds, the oldest first."""
        return [review.refunds.rows[-1] for review in self.reviews(show) if review.refunds.rows]

    def kept_times(self, show: str) -> list[int]:
        """Return as of when there are versions, without reading them."""
        names = (path.stem.removeprefix("as_of_") for path in self.folder(show).glob(_REVIEW))
        return sorted(int(name) for name in names if name.isdecimal())

    def keep_review(self, review: Review) -> None:
        """Raise OSError where the folder does not let it be written."""
        name = f"as_of_{review.head.as_of_us}.json"
        self.write(self.folder(review.head.show) / name, msgspec.json.encode(review))

    @staticmethod
    def write(path: Path, content: bytes) -> None:
        """Replace a file; raise OSError where the folder does not let it be written."""
        path.parent.mkdir(parents=True, exist_ok=True)
        # The desk's worker and a command may both be at it.
        fresh = path.with_name(f"{path.name}.{os.getpid()}.new")
        fresh.write_bytes(content)
        fresh.replace(path)


def read(path: Path, decoder: msgspec.json.Decoder[T] | msgspec.msgpack.Decoder[T]) -> T | None:
    """Return what was written; None for what is missing or damaged."""
    try:
        return decoder.decode(path.read_bytes())
    except (OSError, msgspec.DecodeError, UnicodeDecodeError):
        return None
