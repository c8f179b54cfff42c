"""When in the week a host sells well: money per viewer-minute by weekday and half-hour (analysis.md §8).

Rule: a cell of few shows is drawn towards the mean of its weekday, the more so the less was seen of it, and
is grey with fewer than three shows. How much shows of one cell differ is measured, not assumed.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
import numpy as np

from livestream_console.analysis.arrays import Floats

WEEKDAYS, HALF_HOURS = 7, 48
LEAST_SHOWS = 3


class Spell(msgspec.Struct, frozen=True):
    """What one show made in one half-hour: ``weekday`` 0 (Monday) to 6, ``half_hour`` 0 to 47, both local."""

    show: str
    weekday: int
    half_hour: int
    gmv: int
    viewer_minutes: float

    @property
    def is_sound(self) -> bool:
        return (
            0 <= self.weekday < WEEKDAYS
            and 0 <= self.half_hour < HALF_HOURS
            and self.gmv >= 0
            and 0 < self.viewer_minutes < float("inf")
        )


class Cell(msgspec.Struct, frozen=True):
    """Minor units per viewer-minute: as it was, and shrunk. ``grey``: of too few shows to be judged."""

    weekday: int
    half_hour: int
    shows: int
    raw: float
    shrunk: float
    grey: bool


class HeatMap(msgspec.Struct, frozen=True):
    """Only cells in which something was watched. ``state``: ok, too_few_events (all cells are grey), or
    cannot_tell (nothing that makes sense was given); ``left_out`` spells made no sense."""

    state: str
    cells: tuple[Cell, ...] = ()
    left_out: int = 0


def heat_map(spells: Sequence[Spell]) -> HeatMap:
    """Sum up spells; several of one show in one cell count as one show."""
    sound = [spell for spell in spells if spell.is_sound]
    if not sound:
        return HeatMap("cannot_tell", left_out=len(spells))
    by_cell: dict[tuple[int, int], dict[str, Floats]] = {}
    for spell in sound:
        shows = by_cell.setdefault((spell.weekday, spell.half_hour), {})
        shows[spell.show] = shows.get(spell.show, 0.0) + np.array([spell.gmv, spell.viewer_minutes])
    cells: list[Cell] = []
    noise = _noise(by_cell)
    for weekday in range(WEEKDAYS):
        row = {
            half: np.array(list(shows.values())) for (day, half), shows in by_cell.items() if day == weekday
        }
        cells += _row(weekday, row, noise)
    state = "too_few_events" if all(cell.grey for cell in cells) else "ok"
    return HeatMap(state, tuple(cells), len(spells) - len(sound))


def _row(weekday: int, row: dict[int, Floats], noise: float) -> list[Cell]:
    """Shrink the cells of one weekday; each value is (shows, 2): money and viewer-minutes."""
    if not row:
        return []
    halves = sorted(row)
    money, watched = np.array([row[half].sum(axis=0) for half in halves]).T
    mean = float(money.sum() / watched.sum())
    worth = _prior_minutes(money / watched, watched, mean, noise)
    # A gamma prior worth so many viewer-minutes at the row's mean; without bounds, the mean itself.
    shrunk = np.full(len(halves), mean) if worth == np.inf else (money + worth * mean) / (watched + worth)
    return [
        Cell(weekday, half, len(row[half]), float(m / w), float(s), len(row[half]) < LEAST_SHOWS)
        for half, m, w, s in zip(halves, money, watched, shrunk, strict=True)
    ]


def _noise(by_cell: dict[tuple[int, int], dict[str, Floats]]) -> float:
    """Return the variance of one viewer-minute's money, by how shows of the same cell differ."""
    beyond, freedom = 0.0, 0
    for shows in by_cell.values():
        money, watched = np.array(list(shows.values())).T
        mean = money.sum() / watched.sum()
        beyond += float((np.square(money / watched - mean) * watched).sum())
        freedom += len(money) - 1
    return beyond / freedom if freedom else float("inf")


def _prior_minutes(rates: Floats, watched: Floats, mean: float, noise: float) -> float:
    """Return how many viewer-minutes the row's mean counts for: noise over what truly lies between cells."""
    if len(rates) < 2 or noise == float("inf"):
        return float("inf")
    total = watched.sum()
    spread = float((watched * np.square(rates - mean)).sum())
    between = (spread - (len(rates) - 1) * noise) / float(total - np.square(watched).sum() / total)
    return noise / between if between > 0 else float("inf")
