"""Comments on their way into the stream: what each is sorted by, and which ones repeat an earlier one.

Rule: column by column, a comment costs a few microseconds. What was said again is collapsed for display only,
and never what was decided to be a claim: everybody who claims is seen.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from livestream_console.core.comments.mentions import ShelfWords
from livestream_console.core.comments.repeats import Repeats
from livestream_console.core.comments.understand import NO_SHELF, is_question, understand
from livestream_console.core.envelope import Recorded
from livestream_console.core.events import CommentPosted
from livestream_console.ui.comments.filters import viewer_mark
from livestream_console.ui.comments.model import CommentStore
from livestream_console.ui.comments.packed import Columns
from livestream_console.ui.comments.recent import Source, source_of
from livestream_console.ui.comments.rows import NO_TAG, STANDINGS, Flag, Kind

Standing = Callable[[int], str | None]
"""What moderation did to a comment, by its seq: hidden, held, flagged, or None."""


def _not_moderated(_seq: int) -> str | None:
    return None


class Reading:
    """What a comment is read by: the shelf it was said before, and what moderation says of it."""

    def __init__(
        self, words: Callable[[], ShelfWords] = lambda: NO_SHELF, standing: Standing = _not_moderated
    ) -> None:
        self.words = words
        self.standing = standing


class Taken:
    """Takes the comments of one stream in its order."""

    def __init__(self, store: CommentStore, reading: Reading) -> None:
        self._store = store
        self._reading = reading
        self._repeats = Repeats()
        self._origins: dict[tuple[str | None, str | None, tuple[str, ...], tuple[str, ...]], int] = {}

    def take(self, said: Sequence[Recorded], claimed: Collection[Source]) -> range:
        """Append comments and return their rows."""
        store = self._store
        first = store.next_row
        words, standing, take = self._reading.words(), self._reading.standing, self._repeats.take
        known = self._origins
        origins, flags, names, texts, viewers = [], [], [], [], []
        repeats: dict[int, int] = {}
        for row, seen in enumerate(said, first):
            event, viewer, platform, room = seen.event, seen.viewer, seen.platform, seen.room
            assert isinstance(event, CommentPosted)
            text = event.text
            roles: tuple[str, ...] = ()
            name, mark = "", 0
            if viewer is not None:
                roles, name = viewer.roles, viewer.name or viewer.id or ""
                if viewer.id is not None and platform is not None:
                    mark = viewer_mark((platform, viewer.id))
            bits = flags_of(text, roles, words)
            if seen.backfilled:
                bits |= Flag.BACKFILLED
            stands = standing(seen.seq)
            if stands is not None:
                bits |= STANDINGS.get(stands, 0)
            if not bits & Flag.OWN and not (claimed and source_of(seen) in claimed):
                first_row, so_often = take(row, text, seen.received_us)
                if so_often > 1:
                    bits |= Flag.REPEAT
                    repeats[row] = first_row
            where = (platform, room, roles, event.labels)
            origin = known.get(where)
            if origin is None:
                origin = known[where] = store.origin(platform, room, roles + event.labels)
            origins.append(origin)
            flags.append(bits)
            names.append(name)
            texts.append(text)
            viewers.append(mark)
        count = len(said)
        store.extend(
            Columns(
                seqs=[seen.seq for seen in said],
                times_s=[seen.time_us // 1_000_000 for seen in said],
                origins=origins,
                kinds=[Kind.COMMENT] * count,
                flags=flags,
                tags=[store.tag(NO_TAG)] * count,
                viewers=viewers,
                names=[name.encode("utf-8", "replace") for name in names],
                texts=[text.encode("utf-8", "replace") for text in texts],
            ),
            repeats,
        )
        return range(first, first + count)


def flags_of(text: str, roles: tuple[str, ...], words: ShelfWords) -> int:
    """Return the bits that a text and who wrote it give."""
    if "staff" in roles:
        return Flag.OWN
    heard = understand(text, words)
    bits = Flag.QUESTION if heard.is_question or is_question(text) else 0
    return bits | Flag.BUYING if heard.buying else bits
