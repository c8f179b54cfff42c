"""The week's heat map: cells are drawn to their row as far as little is known of them."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from livestream_console.analysis.shows.heatmap import HeatMap, Spell, heat_map


def spells(rng: np.random.Generator, worth: dict[int, float], shows: int, noise: float = 0.5) -> list[Spell]:
    return [
        Spell(f"{half}-{n}", 2, half, round(1000 * rate * rng.lognormal(0, noise)), 1000.0)
        for half, rate in worth.items()
        for n in range(shows)
    ]


def test_a_cell_is_drawn_towards_its_row():
    rng = np.random.default_rng(1)
    found = heat_map(spells(rng, {40: 10.0, 41: 20.0, 42: 40.0}, 6))
    assert found.state == "ok"
    mean = sum(cell.raw for cell in found.cells) / 3
    for cell in found.cells:
        assert min(cell.raw, mean) <= cell.shrunk <= max(cell.raw, mean)
        assert cell.shrunk != cell.raw


def test_the_less_is_known_the_more_it_is_drawn():
    rng = np.random.default_rng(2)
    known = spells(rng, {40: 10.0, 41: 20.0, 42: 40.0, 43: 30.0}, 8)
    cells = {cell.half_hour: cell for cell in heat_map([*known, Spell("new", 2, 44, 100_000, 1000.0)]).cells}
    drawn = {half: abs(cell.shrunk - cell.raw) / abs(cell.raw - 25) for half, cell in cells.items()}
    assert drawn[44] > 2 * drawn[42]
    assert cells[44].grey
    assert not cells[42].grey


def test_shrinking_comes_closer_to_the_truth():
    rng = np.random.default_rng(3)
    raw, shrunk = [], []
    for _ in range(40):
        worth = dict(enumerate(rng.lognormal(3, 0.3, 20)))
        for cell in heat_map(spells(rng, worth, 3, noise=0.8)).cells:
            truth = worth[cell.half_hour] * np.exp(0.32)
            raw.append((cell.raw - truth) ** 2)
            shrunk.append((cell.shrunk - truth) ** 2)
    assert np.mean(shrunk) < 0.6 * np.mean(raw)


def test_cells_that_differ_by_chance_alone_are_all_the_mean():
    found = heat_map([Spell(str(n), 0, n % 4, 100 * (1 + n // 4), 10.0) for n in range(12)])
    assert {cell.shrunk for cell in found.cells} == {20.0}


def test_money_over_time_is_a_sum_over_a_sum():
    found = heat_map(
        [Spell("a", 6, 47, 900, 10.0), Spell("b", 6, 47, 100, 90.0), Spell("b", 6, 47, 0, 100.0)]
    )
    assert (found.cells[0].raw, found.cells[0].shows) == (5.0, 2)
    assert found.state == "too_few_events"


def test_what_makes_no_sense_is_left_out_and_counted():
    bad = [
        Spell("a", 7, 0, 1, 1.0),
        Spell("a", -1, 0, 1, 1.0),
        Spell("a", 0, 48, 1, 1.0),
        Spell("a", 0, 0, -1, 1.0),
        Spell("a", 0, 0, 1, 0.0),
        Spell("a", 0, 0, 1, float("nan")),
    ]
    assert heat_map(bad) == HeatMap("cannot_tell", left_out=6)
    assert heat_map([]) == HeatMap("cannot_tell")
    assert heat_map([*bad, Spell("a", 0, 0, 1, 1.0)]).left_out == 6


@given(
    st.lists(
        st.builds(
            Spell,
            st.sampled_from("abcd"),
            st.integers(0, 6),
            st.integers(0, 47),
            st.integers(0, 10**12),
            st.floats(1e-3, 1e9),
        ),
        min_size=1,
    )
)
def test_shrunk_values_lie_within_their_row(given_spells):
    found = heat_map(given_spells)
    assert found.left_out == 0
    for weekday in range(7):
        row = [cell for cell in found.cells if cell.weekday == weekday]
        raws = [cell.raw for cell in row]
        assert all(min(raws) * (1 - 1e-9) <= cell.shrunk <= max(raws) * (1 + 1e-9) for cell in row)
