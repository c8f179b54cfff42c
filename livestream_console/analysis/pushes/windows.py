"""Which pushes can be told apart, and by which stretch each is judged.

Rule: pushes in the same bin are one push to the sums; overlapping windows are told, not cut, since the model
fits all pushes together.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
import numpy as np

from livestream_console.analysis.arrays import Floats
from livestream_console.analysis.model.exposure import BIN_S, PushAt, ShowRows
from livestream_console.analysis.model.response import WINDOW_S, between

_TALK_NEAR_S = 30.0
_GAP_SHARE = 0.2


class Group(msgspec.Struct, frozen=True):
    """Pushes that came together; ``at_s`` is the first one's time, its window ends after ``window_s``."""

    pushes: tuple[PushAt, ...]
    kind: str
    at_s: float
    window_s: float
    cut: str | None
    overlaps: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def ids(self) -> tuple[str, ...]:
        return tuple(push.push for push in self.pushes)

    @property
    def until_s(self) -> float:
        return self.at_s + self.window_s


def group(rows: ShowRows) -> list[Group]:
    """Return the pushes of a show in their order, those of one bin's length together."""
    show_s = len(rows.counts) // BIN_S * BIN_S
    together: list[list[PushAt]] = []
    for push in sorted(rows.pushes, key=lambda push: push.at_s):
        if not 0 <= push.at_s < show_s - BIN_S:
            continue
        if together and push.at_s - together[-1][0].at_s < BIN_S:
            together[-1].append(push)
        else:
            together.append([push])
    groups = [_group(pushes, show_s) for pushes in together]
    return [
        msgspec.structs.replace(one, overlaps=_overlaps(one, groups), notes=_notes(one, rows))
        for one in groups
    ]


def window_shares(groups: Sequence[Group], bins: int, longest_s: float = WINDOW_S) -> Floats:
    """Return which share of each bin belongs to each group's window, shape (bins, groups)."""
    whole = between([one.at_s for one in groups], 0, longest_s, bins, BIN_S)
    for column, one in enumerate(groups):
        if one.cut is not None and one.window_s < longest_s:
            whole[:, column] = between([one.at_s], 0, one.window_s, bins, BIN_S)[:, 0]
    return whole


def by_kind(groups: Sequence[Group]) -> dict[str, list[int]]:
    """Return the places of each kind's groups."""
    kinds: dict[str, list[int]] = {}
    for place, one in enumerate(groups):
        kinds.setdefault(one.kind, []).append(place)
    return kinds


def _group(pushes: Sequence[PushAt], show_s: float) -> Group:
    at_s = pushes[0].at_s
    ends = [(at_s + WINDOW_S, None), (show_s, "show_end")]
    ends += [(push.until_s, push.cut) for push in pushes if push.until_s is not None]
    until_s, cut = min(ends, key=lambda end: end[0])
    kind = "+".join(sorted({push.kind for push in pushes}))
    return Group(tuple(pushes), kind, at_s, until_s - at_s, cut)


def _overlaps(one: Group, groups: Sequence[Group]) -> tuple[str, ...]:
    near = [o for o in groups if o is not one and o.at_s < one.until_s and one.at_s < o.until_s]
    return tuple(push for other in near for push in other.ids)


def _notes(one: Group, rows: ShowRows) -> tuple[str, ...]:
    notes = []
    if len(one.pushes) > 1:
        notes.append("inseparable")
    products = {push.product for push in one.pushes}
    if any(talk.product in products and abs(talk.from_s - one.at_s) < _TALK_NEAR_S for talk in rows.talks):
        notes.append("with_talk")
    heard = rows.heard[int(one.at_s) : int(np.ceil(one.until_s))]
    if len(heard) and heard.mean() < 1 - _GAP_SHARE:
        notes.append("gap")
    return tuple(notes)
