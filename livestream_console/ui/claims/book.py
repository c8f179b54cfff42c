"""The claims of one show as rows, from its events.

Rule: a row follows its claim through every step, and what was refused has a row as well, which no state
keeps. Events of before may come later than those of now.
"""

from __future__ import annotations

from collections import Counter
from typing import Final

import msgspec

from livestream_console.core.envelope import Recorded
from livestream_console.core.events import ClaimDecided
from livestream_console.core.goods.stock import GRANTING
from livestream_console.core.ids import ViewerKey

ALL, HELD, WAITING, ASKED, PAID, OVER, REFUSED = (
    "all",
    "held",
    "waiting",
    "ambiguous",
    "paid",
    "over",
    "refused",
)
FILTERS: Final = (ALL, HELD, WAITING, ASKED, PAID, OVER, REFUSED)
_FILTER_OF: Final = {
    **dict.fromkeys(GRANTING, HELD),
    "waitlisted": WAITING,
    "passed": WAITING,
    "ambiguous": ASKED,
    "paid": PAID,
    "expired": OVER,
    "released": OVER,
    "refused": REFUSED,
}


class ClaimRow(msgspec.Struct, frozen=True, gc=False):
    """One claim as it stands. ``seq`` and ``at_us`` are of its first step, ``last`` the seq of its last."""

    claim: str
    seq: int
    last: int
    at_us: int
    platform: str
    room: str | None
    viewer: str | None
    name: str
    result: str
    product: str | None
    variant: str | None
    qty: int
    reason: str | None
    until_us: int | None
    text: str | None

    @property
    def filter(self) -> str:
        """The tab that the row stands under, besides the one of all."""
        return _FILTER_OF.get(self.result, OVER)

    @property
    def viewer_key(self) -> ViewerKey | None:
        return None if self.viewer is None else (self.platform, self.viewer)


class ClaimsBook:
    """``counts``: rows by filter, ``holders``: holds by viewer; ``version`` grows with every change."""

    def __init__(self) -> None:
        self._rows: dict[str, ClaimRow] = {}
        self._newest: list[str] | None = []
        self.counts: Counter[str] = Counter()
        self.holders: Counter[ViewerKey] = Counter()
        self.version = 0

    def __len__(self) -> int:
        return len(self._rows)

    def get(self, claim: str) -> ClaimRow | None:
        return self._rows.get(claim)

    def take(self, recorded: Recorded) -> None:
        """Take a ClaimDecided, be it of now or of before."""
        event = recorded.event
        assert isinstance(event, ClaimDecided)
        row, before = _row(recorded, event), self._rows.get(event.claim)
        if before is not None:
            if row.last < before.last:
                row = msgspec.structs.replace(
                    before, seq=min(row.seq, before.seq), at_us=row.at_us, text=row.text or before.text
                )
            else:
                row = msgspec.structs.replace(
                    row, seq=before.seq, at_us=before.at_us, text=row.text or before.text
                )
            self._count(before, -1)
        self._place(row, before)
        self._count(row, 1)
        self._rows[event.claim] = row
        self.version += 1

    def _count(self, row: ClaimRow, change: int) -> None:
        which, key = row.filter, row.viewer_key
        self.counts[which] += change
        if which == HELD and key is not None:
            self.holders[key] += change
            if not self.holders[key]:
                del self.holders[key]

    def _place(self, row: ClaimRow, before: ClaimRow | None) -> None:
        """Put a claim of now on top; where one of before comes, all are put in order when it is asked for."""
        if before is not None and row.seq == before.seq:
            return
        newest = self._newest
        if before is None and newest is not None and (not newest or self._rows[newest[0]].seq <= row.seq):
            newest.insert(0, row.claim)
        else:
            self._newest = None

    def rows(self, which: str) -> list[ClaimRow]:
        """Return the rows of a filter, the newest claim first."""
        if self._newest is None:
            self._newest = sorted(self._rows, key=lambda claim: -self._rows[claim].seq)
        found = (self._rows[claim] for claim in self._newest)
        return list(found) if which == ALL else [row for row in found if row.filter == which]


def _row(recorded: Recorded, event: ClaimDecided) -> ClaimRow:
    viewer = recorded.viewer
    return ClaimRow(
        event.claim,
        recorded.seq,
        recorded.seq,
        recorded.time_us,
        recorded.platform or "",
        recorded.room,
        None if viewer is None else viewer.id,
        "" if viewer is None else viewer.name,
        event.result,
        event.product,
        event.variant,
        event.qty,
        event.reason,
        event.until_us,
        event.text,
    )
