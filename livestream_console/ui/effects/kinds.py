"""The rows by kind: all pushes of a kind together, and those of the whole show.

Rule: what pushes did to the number of people who came stands apart, since no factor here holds it.
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
from PySide6.QtCore import QCoreApplication

from livestream_console.analysis.pushes.values import KindEffect, Traffic, Uplift
from livestream_console.ui import formats
from livestream_console.ui.effects.rows import EffectRow, Pushes, effect_row, judged, kind_name, said_of
from livestream_console.ui.review import cells, words
from livestream_console.ui.review.document import Cell

translate = QCoreApplication.translate


def kind_rows(pushes: Pushes) -> list[EffectRow]:
    """Return a row a kind, and one of the whole show; none without a fit."""
    uplift = pushes.standing.uplift
    if uplift is None or uplift.show is None:
        return []
    return [*(_row(one, uplift, pushes.currency) for one in uplift.kinds), _show(uplift, pushes.currency)]


def traffic_notes(uplift: Uplift) -> list[str]:
    """Say which kinds of pushes surely changed how many people came."""
    return [_arrivals(one) for one in uplift.traffic if one.verdict in ("more", "less")]


def _row(kind: KindEffect, uplift: Uplift, currency: str) -> EffectRow:
    row = effect_row((kind.kind,), kind_name(kind.kind), _times(kind.pushes), kind.effect, kind, currency)
    mine = [push for push in uplift.pushes if push.kind == kind.kind]
    # What lies in several windows would be counted several times.
    counted = None if any(push.overlaps for push in mine) else sum(push.counted for push in mine)
    detail = "\n".join(_in_full(kind, row, uplift, currency))
    return msgspec.structs.replace(row, counted=cells.count(counted), detail=detail)


def _show(uplift: Uplift, currency: str) -> EffectRow:
    assert uplift.show is not None
    name = translate("Effects", "Whole show")
    times = _times(sum(kind.pushes for kind in uplift.kinds))
    row = effect_row(("", "show"), name, times, uplift.show, None, currency)
    counted = words.outcome(uplift.outcome)
    detail = [f"{name} · {times.text}", *said_of(uplift.show, row.verdict.text, counted, currency)]
    return msgspec.structs.replace(row, detail="\n".join(detail))


def _in_full(kind: KindEffect, row: EffectRow, uplift: Uplift, currency: str) -> Iterator[str]:
    yield f"{row.name.text} · {row.at.text}"
    yield from said_of(kind.effect, judged(kind.effect, kind), words.outcome(uplift.outcome), currency)
    if kind.effect.verdict != "too_few_events":
        told = " · ".join(f"{seconds} s {cells.factor(found, '').text}" for seconds, found in kind.by_window)
        yield translate("Effects", "Over other windows: {0}.").format(told)
    yield from (_arrivals(one) for one in uplift.traffic if one.kind == kind.kind)


def _arrivals(one: Traffic) -> str:
    text = translate("Effects", "People who came after {0}: {1}, {2}.")
    extra = cells.interval_count(one.extra).text
    return text.format(kind_name(one.kind), cells.factor(one.factor, "").text, extra)


def _times(pushes: int) -> Cell:
    return Cell(translate("Effects", "{0} ×").format(formats.number(pushes)), pushes)
