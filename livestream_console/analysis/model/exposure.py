"""From a show's rows of one number a second to the bins that the models count in.

Rule: what was not heard is masked, never 0; viewers that are not known are held at their last value, and the
share of such bins is told.
"""

from __future__ import annotations

from typing import TypeVar

import msgspec
import numpy as np

from livestream_console.analysis.arrays import Bools, Floats
from livestream_console.analysis.model.lgm import Counts

BIN_S = 10
_Kind = TypeVar("_Kind", np.float64, np.bool_)


class PushAt(msgspec.Struct, frozen=True):
    """One push, in seconds since the rows begin; ``until_s`` is where its window is cut short, by ``cut``."""

    push: str
    kind: str
    product: str | None
    at_s: float
    until_s: float | None = None
    cut: str | None = None


class Talk(msgspec.Struct, frozen=True):
    """A stretch in which a product was explained, in seconds since the rows begin."""

    product: str
    from_s: float
    until_s: float


class Basket(msgspec.Struct, frozen=True):
    """What a paid order comes to in minor units, with the mean's standard error, and orders per event."""

    orders: int
    mean_minor: float
    error_minor: float
    events: int


class ShowRows(msgspec.Struct, eq=False):
    """What a fit is given: rows of one number a second, shape (seconds,), all of one length.

    ``outcome`` names what ``counts`` are: carts, orders or buying_comments. ``viewers`` are NaN where
    unknown, ``heard`` is False inside a gap. ``enters``, ``comments`` and ``control`` are None where nobody
    tells them; ``control`` is what a push should not move: likes, or carts of other_products.
    """

    start_us: int
    outcome: str
    counts: Floats
    viewers: Floats
    heard: Bools
    pushes: tuple[PushAt, ...] = ()
    talks: tuple[Talk, ...] = ()
    enters: Floats | None = None
    comments: Floats | None = None
    control: Floats | None = None
    control_of: str = "likes"
    basket: Basket | None = None
    viewers_rounded: bool = False


class Exposure(msgspec.Struct, eq=False):
    """Bins of ``bin_s`` seconds, shape (n,): ``viewers`` are means with every hole filled.

    ``minutes`` are heard minutes, ``known`` is the share of heard seconds whose viewers are known; without
    any, ``has_viewers`` is False and exposure is time.
    """

    bin_s: int
    viewers: Floats
    minutes: Floats
    known: float
    has_viewers: bool

    @property
    def bins(self) -> int:
        return len(self.minutes)

    def viewer_minutes(self, late_s: int = 0) -> Floats:
        """Return the exposure; with ``late_s`` viewers are taken from where the feed tells of them later."""
        if not self.has_viewers:
            return self.minutes
        shift = min(late_s // self.bin_s, self.bins - 1)
        moved = np.concatenate([self.viewers[shift:], np.full(shift, self.viewers[-1])])
        minutes: Floats = np.maximum(moved, 1.0) * self.minutes
        return minutes


def exposure_of(rows: ShowRows, bin_s: int = BIN_S) -> Exposure:
    """Bin a show's viewers; seconds beyond the last whole bin are left out."""
    known = ~np.isnan(rows.viewers)
    heard = whole_bins(rows.heard, bin_s).astype(np.float64)
    minutes = heard.sum(axis=1) / 60
    if not known.any():
        return Exposure(bin_s, np.ones(len(minutes)), minutes, 0.0, has_viewers=False)
    seconds = np.arange(len(rows.viewers))
    last_known = np.maximum.accumulate(np.where(known, seconds, -1))
    filled = rows.viewers[np.where(last_known < 0, np.argmax(known), last_known)]
    share = float(known[rows.heard].mean()) if rows.heard.any() else 0.0
    return Exposure(bin_s, whole_bins(filled, bin_s).mean(axis=1), minutes, share, has_viewers=True)


def counts_of(rows: ShowRows, row: Floats, exposure: Floats, bin_s: int = BIN_S) -> Counts:
    """Bin a row of events beside an exposure; what falls into a gap is left out of both."""
    y = whole_bins(np.where(rows.heard, row, 0.0), bin_s).sum(axis=1)
    return Counts(np.where(exposure > 0, y, 0.0), exposure)


def whole_bins(
    row: np.ndarray[tuple[int], np.dtype[_Kind]], bin_s: int
) -> np.ndarray[tuple[int, int], np.dtype[_Kind]]:
    bins = len(row) // bin_s
    return row[: bins * bin_s].reshape(bins, bin_s)
