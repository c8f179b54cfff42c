"""Who was seen in a show: everybody gets a number by first appearance.

Rule: no table grows large. One dictionary of all people stalls the loop each time it grows (20 ms at 350 000
people, 47 ms at 700 000); small ones grow one at a time. They are kept by platform, since a text alone is
found sooner than a pair.

Who looks at a recorded show need not load everybody: reading its events makes their people known.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from livestream_console.core.envelope import Viewer
from livestream_console.core.ids import ViewerKey

TABLES = 61
"""Of a platform's tables an id's is its hash modulo this. A prime: a dictionary begins to look at the hash's
lowest bits, and with a power of two all of a table would have the same ones and get into each other's way.
"""


class People:
    """Ordinals by platform and id. The fold of metrics looks up and numbers in ``tables`` itself, once a
    comment."""

    __slots__ = ("count", "tables", "viewers")

    def __init__(self, known: Mapping[ViewerKey, int] | None = None) -> None:
        self.count = 0
        self.tables: dict[str, list[dict[str, int]]] = {}
        self.viewers: dict[int, Viewer] = {}
        """How those looked when first seen whom the journal was asked for, by ordinal."""
        for (platform, who), ordinal in (known or {}).items():
            self.of(platform)[hash(who) % TABLES][who] = ordinal
            self.count += 1

    def __eq__(self, other: object) -> bool:
        return isinstance(other, People) and self.tables == other.tables

    __hash__ = None  # type: ignore[assignment]

    def of(self, platform: str) -> list[dict[str, int]]:
        """Return a platform's tables; any thread may ask."""
        return self.tables.get(platform) or self.tables.setdefault(platform, [{} for _ in range(TABLES)])

    def everybody(self) -> Iterator[tuple[ViewerKey, int]]:
        """Yield who was seen, each with the ordinal."""
        for platform, tables in self.tables.items():
            for table in tables:
                for who, ordinal in table.items():
                    yield (platform, who), ordinal

    def meet(self, ordinal: int, key: ViewerKey, viewer: Viewer) -> None:
        """Know somebody whom the journal has numbered; any thread may do so."""
        platform, who = key
        self.of(platform)[hash(who) % TABLES][who] = ordinal
        self.viewers[ordinal] = viewer
        self.count = max(self.count, ordinal + 1)
