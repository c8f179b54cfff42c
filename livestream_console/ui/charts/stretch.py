"""What a selected stretch of the show adds up to.

The rule: sums first, ratios of these sums after; without viewer-minutes a ratio is None, never 0.
"""

from __future__ import annotations

import msgspec
import numpy as np

from livestream_console.core.rooms import RoomKey
from livestream_console.core.tally import Metrics
from livestream_console.ui.charts.marks import Span, gap_spans
from livestream_console.ui.charts.rows import row


class Stretch(msgspec.Struct, frozen=True):
    """``sums`` has what is known by row of the metrics; ``partial`` says that a gap lies in it.

    ``viewers`` is the average over the ``known_s`` seconds in which it is known.
    """

    span: Span
    sums: dict[str, int]
    known_s: int
    partial: bool

    @property
    def viewer_minutes(self) -> float | None:
        return self.sums["viewers"] / 60 if self.known_s else None

    @property
    def viewers(self) -> float | None:
        return self.sums["viewers"] / self.known_s if self.known_s else None

    def per_viewer_minutes(self, name: str, viewer_minutes: int) -> float | None:
        """Return a sum over so many viewer-minutes."""
        watched, counted = self.viewer_minutes, self.sums.get(name)
        return viewer_minutes * counted / watched if watched and counted is not None else None


_SAMPLED = "sampled"
_ROWS = ("viewers", "comments", "enters", "carts", "orders_placed", "orders_paid", "gmv_paid")


def stretch(metrics: Metrics, room: RoomKey | None, span: Span) -> Stretch:
    """Add up seconds [start, stop) of the show, or of one room of it."""
    rows = {name: row(metrics, room, name) for name in (*_ROWS, _SAMPLED)}
    # Views that end with this call: a row that is looked at cannot grow.
    seen = {
        name: np.frombuffer(values, np.int64)[span.start : span.stop]
        for name, values in rows.items()
        if values is not None and len(values)
    }
    sums = {name: int(values.sum()) for name, values in seen.items() if name != _SAMPLED}
    known = int(np.count_nonzero(seen[_SAMPLED])) if _SAMPLED in seen else 0
    partial = any(gap.start < span.stop and gap.stop > span.start for gap in gap_spans(metrics, room))
    return Stretch(span, {"viewers": 0} | sums, known, partial)
