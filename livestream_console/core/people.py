"""Who was seen in a show: everybody gets a number by first appearance.

Rule: no table grows large. One dictionary of all people stalls the loop each time it grows (20 ms at 350 000
people, 47 ms at 700 000); small ones grow one at a time.

Who looks at a recorded show need not load everybody: reading its events makes their people known.
"""

from __future__ import annotations

from collections.abc import Mapping

from livestream_console.core.envelope import Viewer
from livestream_console.core.ids import ViewerKey

TABLES = 256
"""A power of two: a key's table is its id's hash modulo this."""


class People:
    """Ordinals by (platform, id). The fold of metrics looks up and numbers in ``tables`` itself, once a
    comment."""

    __slots__ = ("count", "tables", "viewers")

    def __init__(self, known: Mapping[ViewerKey, int] | None = None) -> None:
        self.count = 0
        self.tables: list[dict[ViewerKey, int]] = [{} for _ in range(TABLES)]
        self.viewers: dict[int, Viewer] = {}
        """How those looked when first seen whom the journal was asked for, by ordinal."""
        for key, ordinal in (known or {}).items():
            self.tables[hash(key[1]) % TABLES][key] = ordinal
            self.count += 1

    def __eq__(self, other: object) -> bool:
        return isinstance(other, People) and self.tables == other.tables

    __hash__ = None  # type: ignore[assignment]

    def meet(self, ordinal: int, key: ViewerKey, viewer: Viewer) -> None:
        """Know somebody whom the journal has numbered; any thread may do so."""
        self.tables[hash(key[1]) % TABLES][key] = ordinal
        self.viewers[ordinal] = viewer
        self.count = max(self.count, ordinal + 1)
