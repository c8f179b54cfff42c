"""The rows that something may still be said of, by where their event came from and by who said it.

Rule: a platform removes what was just said, so only the newest rows are kept here, in the order they stand,
a batch at a time: an object for every row is what the garbage collector would look through. Claims are kept
longer.
"""

from __future__ import annotations

from collections import deque
from collections.abc import ItemsView, Iterator, Sequence
from typing import NamedTuple

from livestream_console.core.envelope import Recorded

RECENT = 20_000
"""So many rows are within reach, and at most one batch more."""
CLAIMS = 50_000
"""So many claims can still change: a hold runs out long after its comment."""

Place = tuple[str | None, str | None]
"""(platform, room)"""
Source = tuple[str | None, str | None, str]
"""(platform, room, the platform's id of the event)"""
Entry = tuple[int, Source | None, str | None]
"""(row, source, the viewer's id)"""


class _Stretch(NamedTuple):
    """Rows that were added together, column by column."""

    rows: range
    sources: Sequence[Source | None]
    viewers: Sequence[str | None]

    def entries(self) -> list[Entry]:
        return list(zip(self.rows, self.sources, self.viewers, strict=True))


def source_of(recorded: Recorded) -> Source | None:
    """Return where an event came from, None without an id of its own."""
    return None if recorded.id is None else (recorded.platform, recorded.room, recorded.id)


class RecentRows:
    """The oldest are forgotten."""

    def __init__(self) -> None:
        self._stretches: deque[_Stretch] = deque()
        self._count = 0
        self._rows: dict[Source | None, int] = {}
        self._claims: dict[Source, int] = {}

    def extend(self, rows: range, sources: Sequence[Source | None], viewers: Sequence[str | None]) -> None:
        """Add rows below all others."""
        self._rows.update(zip(sources, rows, strict=True))
        self._stretches.append(_Stretch(rows, sources, viewers))
        self._count += len(rows)
        forget = self._rows.pop
        while self._count - len(self._stretches[0].rows) >= RECENT:
            oldest = self._stretches.popleft()
            self._count -= len(oldest.rows)
            for source in oldest.sources:
                forget(source, None)

    def put_before(self, entry: Entry) -> None:
        """Add a row above all others while there is room."""
        if self._count < RECENT:
            row, source, viewer = entry
            self._stretches.appendleft(_Stretch(range(row, row + 1), [source], [viewer]))
            self._count += 1
            self._rows.setdefault(source, row)

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
        for stretch in self._stretches:
            for row, source, said_by in stretch.entries():
                if source is not None and source[:2] == place and (viewer is None or said_by == viewer):
                    yield row

    def newest_first(self) -> Iterator[Entry]:
        for stretch in reversed(self._stretches):
            yield from reversed(stretch.entries())
