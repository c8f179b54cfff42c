"""The switchbacks of a show: how each plan was kept, and what it found."""

from __future__ import annotations

from livestream_console.analysis.review.switchback import SwitchbackRow, SwitchbackTable
from livestream_console.analysis.reviewing.fold import ShowFold
from livestream_console.analysis.switchbacks.found import Asked, find, whole_pairs
from livestream_console.core.switchback import turns
from livestream_console.core.switchback.book import Switchback


def switchbacks(fold: ShowFold) -> SwitchbackTable:
    """Return those that were started, in the order of their planning."""
    rows = [
        _row(fold, one, one.started_us)
        for one in fold.state.switchbacks.switchbacks.values()
        if one.started_us is not None
    ]
    return SwitchbackTable(tuple(rows), None) if rows else SwitchbackTable()


def _row(fold: ShowFold, one: Switchback, started_us: int) -> SwitchbackRow:
    passed = turns.turns(one, fold.state.pushes, fold.until_us)
    return SwitchbackRow(
        switchback=one.switchback,
        a=one.a,
        b=one.b,
        status=one.status,
        started_us=started_us,
        over_us=one.over_us,
        pairs=one.design.pairs,
        block_s=one.design.block_s,
        washout_s=one.design.washout_s,
        seal=one.seal,
        found=find(Asked(fold.state.metrics, started_us, whole_pairs(one))),
        right_share=turns.right_share(passed),
        late=turns.late(passed),
        by=one.stopped_by or one.by,
        reason=one.reason,
        unseen=turns.unseen(passed),
    )
