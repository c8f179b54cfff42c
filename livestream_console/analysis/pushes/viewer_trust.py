"""How far to trust the viewer counts: whether they come late, how noisy they are, and what that costs.

Rule: nothing is taken from the feed's own word. Late is what fits the comments better when it is moved back;
noise is what the next sample takes back again.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
import numpy as np

from livestream_console.analysis.arrays import Floats
from livestream_console.analysis.model.averaging import independent
from livestream_console.analysis.model.exposure import BIN_S, Exposure, ShowRows, counts_of
from livestream_console.analysis.model.lgm import Drift, fit, with_intercept
from livestream_console.analysis.model.response import MIDDLING, columns

LATEST_S = 90
_LATE_S = 20
"""A lag of one bin is what sampling every ten seconds looks like."""
_TELLING = 3.0
"""A lag is believed when it makes what was seen e³ times likelier."""
_NOISY = 0.04
_KNOWN = 0.9
_FEWEST_COMMENTS = 500
_DRIFT = Drift(0.2, 180 / BIN_S)
_STEPS = 30
_SMOOTH_BINS = 7


class ViewerTrust(msgspec.Struct, eq=False):
    """``viewer_minutes`` (n,) to reckon with: smooth where noisy, moved back by ``late_s`` where late.

    ``noise`` is the sd of one sample and ``error_sd`` what is left of it over a window, both of logs.
    """

    viewer_minutes: Floats
    flags: tuple[str, ...]
    late_s: int = 0
    noise: float = 0.0
    error_sd: float = 0.0


def trust(rows: ShowRows, exposure: Exposure, times_s: Sequence[float]) -> ViewerTrust:
    """Judge a show's viewer counts beside what its viewers did."""
    if not exposure.has_viewers:
        return ViewerTrust(exposure.viewer_minutes(), ("no_viewers",))
    flags = []
    variance = 0.0
    noise = _noise(rows.viewers)
    if noise > _NOISY:
        flags.append("viewers_noisy")
        exposure = _smooth(exposure)
        variance += noise**2 / _SMOOTH_BINS
    late_s = _late_s(rows, exposure, times_s)
    if late_s:
        flags.append("viewers_late")
        # The lag is known to a bin, and so is an exposure to what viewers move in a bin.
        variance += float(np.mean(np.diff(np.log(np.maximum(exposure.viewers, 1.0))) ** 2))
    if rows.viewers_rounded:
        flags.append("viewers_rounded")
    if exposure.known < _KNOWN:
        flags.append("viewers_missing")
    return ViewerTrust(exposure.viewer_minutes(late_s), tuple(flags), late_s, noise, variance**0.5)


def _smooth(exposure: Exposure) -> Exposure:
    """Return the viewers' running means, which a minute's noise hardly moves."""
    padded = np.pad(exposure.viewers, _SMOOTH_BINS // 2, mode="edge")
    means = np.convolve(padded, np.full(_SMOOTH_BINS, 1 / _SMOOTH_BINS), mode="valid")
    return msgspec.structs.replace(exposure, viewers=means)


def _late_s(rows: ShowRows, exposure: Exposure, times_s: Sequence[float]) -> int:
    """Return by how much later than the comments the counts move, 0 unless that is plain."""
    talkative = rows.comments is not None and rows.comments.sum() >= _FEWEST_COMMENTS
    row = rows.comments if talkative and rows.comments is not None else rows.counts
    answer = columns(times_s, exposure.bins, BIN_S, [MIDDLING])[MIDDLING]
    design = with_intercept(answer.sum(axis=1, keepdims=True))
    evidence = {
        late_s: fit(
            counts_of(rows, row, exposure.viewer_minutes(late_s)), design, independent(1), _DRIFT
        ).log_evidence
        for late_s in range(0, LATEST_S + 1, BIN_S)
    }
    likeliest = max(evidence, key=lambda late_s: evidence[late_s])
    plain = likeliest >= _LATE_S and evidence[likeliest] - evidence[0] > _TELLING
    return likeliest if plain else 0


def _noise(viewers: Floats) -> float:
    """Return the sd of a sample's error: real movement stays, an error is gone in the next sample."""
    samples = viewers[~np.isnan(viewers)]
    changed = samples[np.flatnonzero(np.diff(samples, prepend=np.nan) != 0)]
    moves = np.diff(np.log(np.maximum(changed, 1.0)))
    if len(moves) < _STEPS:
        return 0.0
    limit = 4 * float(np.median(np.abs(moves))) + 1e-9
    moves = np.clip(moves, -limit, limit)
    return float(np.sqrt(max(0.0, -float(np.mean(moves[1:] * moves[:-1])))))
