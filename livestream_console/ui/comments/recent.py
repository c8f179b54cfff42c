"""The rows that something may still be said of, by where their event came from and by who said it.

Rule: a platform removes what was just said, so only the newest rows are kept here, in the order they stand.
Claims are kept longer.
"""

from __future__ import annotations

from collections import deque
from collections.abc import ItemsView, Iterator, Sequence

from livestream_console.core.envelope import Recorded

RECENT = 20_000
CLAIMS = 50_000
"""So many claims can still change: a hold runs out long after its comment."""

Place = tuple[str | None, str | None]
"""(platform, room)"""
Source = tuple[str | None, str | None, str]
"""(platform, room, the platform's id of the event)"""
Entry = tuple[int, Source | None, str | None]
"""(row, source, the viewer's id)"""


def source_of(recorded: Recorded) -> Source | None:
    """Return where an event came from, None without an id of its own."""
    return None if recorded.id is None else (recorded.platform, recorded.room, recorded.id)


class RecentRows:
    """At most ``RECENT`` rows; the oldest are forgotten."""

    def __init__(self) -> None:
        self._entries: deque[Entry] = deque()
        self._rows: dict[Source | None, int] = {}
        self._claims: dict[Source, int] = {}

    def extend(self, rows: range, sources: Sequence[Source | None], viewers: Sequence[str | None]) -> None:
        """Add rows below all others."""
        entries, known = self._entries, self._rows
        known.update(zip(sources, rows, strict=True))
        entries.extend(zip(rows, sources, viewers, strict=True))
        forget, next_out = known.pop, entries.popleft
        for _ in range(len(entries) - RECENT):
            forget(next_out()[1], None)

    def put_before(self, entry: Entry) -> None:
        """Add a row above all others while there is room."""
        if len(self._entries) < RECENT:
            self._entries.appendleft(entry)
            self._rows.setdefault(entry[1], entry[0])

    def row(self, source: Source) -> int | None:
        return self._rows.get(source)

    def claimable(self, source: Source) -> int | None:
        return self._rows.get(source, self._claims.get(source))

    def claims(self) -> ItemsView[Source, int]:
        return self._claims.items()

    def keep_claim(self, source: Source, row: int) -> None:
        """Keep a row within reach of what becomes of its claim."""
        self._claims[source] = row
        if len(self._claims) > CLAIMS:
            del self._claims[next(iter(self._claims))]

    def said_in(self, place: Place, viewer: str | None) -> Iterator[int]:
        """Return what a viewer said in a room; None: everybody."""
        for row, source, said_by in self._entries:
            if source is not None and source[:2] == place and (viewer is None or said_by == viewer):
                yield row

    def newest_first(self) -> Iterator[Entry]:
        return reversed(self._entries)
