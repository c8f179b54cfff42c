"""What the review says by earlier shows: comparison, the week, pairs, buyers and who came back.

Rule: as of every table of the review (analysis/review/review.py).
"""

from __future__ import annotations

import msgspec

from livestream_console.analysis.shows.basket import Pair
from livestream_console.analysis.shows.cohorts import Cohort, Retention
from livestream_console.analysis.shows.compare import RateStanding, Split, Standing
from livestream_console.analysis.shows.heatmap import Cell


class ShowRef(msgspec.Struct, frozen=True):
    show: str
    title: str
    started_us: int


class StandingRow(msgspec.Struct, frozen=True):
    """A sum at equal elapsed time beside the median of earlier shows."""

    key: str
    unit: str
    standing: Standing


class RateRow(msgspec.Struct, frozen=True):
    """A rate (events per exposure) beside earlier shows' own."""

    key: str
    unit: str
    standing: RateStanding


class Against(msgspec.Struct, frozen=True):
    """Where the money differs from one earlier show's at the same ``elapsed_s``: exact in logs and money."""

    earlier: ShowRef
    elapsed_s: int
    split: Split


class ComparisonTable(msgspec.Struct, frozen=True):
    """``earlier`` shows, the newest last; ``against`` has the newest first."""

    elapsed_s: int = 0
    earlier: tuple[ShowRef, ...] = ()
    sums: tuple[StandingRow, ...] = ()
    rates: tuple[RateRow, ...] = ()
    against: tuple[Against, ...] = ()
    reason: str | None = None


class WeekTable(msgspec.Struct, frozen=True):
    """Money per viewer-minute by local weekday and half-hour, over ``shows`` shows."""

    cells: tuple[Cell, ...] = ()
    shows: int = 0
    reason: str | None = None


class PairTable(msgspec.Struct, frozen=True):
    """Pairs of products with lower limits, over ``baskets`` baskets of ``shows`` shows, the surest first."""

    rows: tuple[Pair, ...] = ()
    titles: dict[str, str] = {}
    baskets: int = 0
    shows: int = 0
    reason: str | None = None


class RecallRow(msgspec.Struct, frozen=True):
    """Somebody to call back; ``r``, ``f``, ``m`` are fifths, 5 the best."""

    segment: str
    platform: str
    viewer: str
    name: str
    days: float
    shows: int
    net: int
    r: int
    f: int
    m: int


class NewBuyers(msgspec.Struct, frozen=True):
    """How many buyers are ``new`` to this desk, of the ``known`` ones that it can tell it of, ``of`` all.

    Looked up were ``shows`` earlier shows; buyers of all these shops are known since ``since_us``. ``reason``
    says why ``new`` is None: no_known_buyers, buyers_masked, no_earlier_shows, no_earlier_buyers (of the same
    shops)."""

    new: int | None = None
    known: int = 0
    of: int = 0
    since_us: int | None = None
    shows: int = 0
    reason: str | None = None


class BuyerTable(msgspec.Struct, frozen=True):
    """``segments`` counts buyers by segment; ``recall`` lists those of dormant, high_value and lost."""

    segments: dict[str, int] = {}
    buyers: int = 0
    shows: int = 0
    recall: tuple[RecallRow, ...] = ()
    reason: str | None = None
    newcomers: NewBuyers = NewBuyers(reason="no_known_buyers")


class ReturnTable(msgspec.Struct, frozen=True):
    """Who came back, over ``shows`` in the order of their time, this show the last."""

    shows: tuple[ShowRef, ...] = ()
    cohorts: tuple[Cohort, ...] = ()
    retention: tuple[Retention, ...] = ()
    reason: str | None = None
