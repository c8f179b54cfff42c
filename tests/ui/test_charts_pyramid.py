"""The pyramid against brute force over the whole series."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from livestream_console.ui.charts.pyramid import Pyramid

VALUES = st.lists(st.one_of(st.integers(-50, 50).map(float), st.just(float("nan"))), min_size=1, max_size=90)
WRITES = st.lists(st.tuples(st.integers(0, 400), VALUES), min_size=1, max_size=12)


def brute_force(series: np.ndarray, start: int, stop: int, size: int) -> tuple[np.ndarray, np.ndarray]:
    x, y = [], []
    for bucket in range(start // size, -(-stop // size)):
        known = [v for v in series[bucket * size : (bucket + 1) * size] if not np.isnan(v)]
        x += [bucket * size, (bucket + 0.5) * size]
        y += [min(known), max(known)] if known else [np.nan, np.nan]
    return np.array(x), np.array(y)


@given(writes=WRITES, columns=st.integers(2, 70), window=st.tuples(st.integers(0, 500), st.integers(1, 500)))
def test_any_writes_give_the_envelope_of_the_whole_series(writes, columns, window) -> None:
    pyramid, series = Pyramid(), np.empty(0)
    for start, values in writes:
        start = min(start, len(series))
        series = np.concatenate((series[:start], values, series[start + len(values) :]))
        pyramid.write(start, np.array(values))
    np.testing.assert_array_equal(pyramid.values, series)
    start = min(window[0], len(series) - 1)
    stop = min(len(series), start + window[1])
    x, y = pyramid.envelope(start, stop, columns)
    if stop - start <= columns - 1:
        np.testing.assert_array_equal(x, np.arange(start, stop))
        np.testing.assert_array_equal(y, series[start:stop])
        return
    assert len(x) <= 2 * columns
    expected_x, expected_y = brute_force(series, start, stop, round(2 * (x[1] - x[0])))
    np.testing.assert_array_equal(x, expected_x)
    np.testing.assert_array_equal(y, expected_y)


@given(seconds=st.integers(2_000, 60_000), columns=st.integers(300, 1_200))
def test_nearly_every_column_has_its_bucket(seconds: int, columns: int) -> None:
    pyramid = Pyramid()
    pyramid.write(0, np.arange(seconds, dtype=float))
    x, y = pyramid.envelope(0, seconds, columns)
    assert 0.4 * columns < len(x) / 2 <= columns
    assert y[0] == 0
    assert y[-1] == seconds - 1


def test_a_long_series_keeps_its_spikes() -> None:
    pyramid = Pyramid()
    series = np.zeros(300_000)
    series[123_456] = 9
    pyramid.write(0, series)
    x, y = pyramid.envelope(0, 300_000, 400)
    assert len(x) <= 800
    assert y.max() == 9
    assert abs(x[y.argmax()] - 123_456) < 1_024


def test_an_empty_series_draws_nothing() -> None:
    x, y = Pyramid().envelope(0, 100, 10)
    assert len(x) == len(y) == 0


def test_a_hole_is_refused() -> None:
    with pytest.raises(IndexError):
        Pyramid().write(1, np.zeros(1))
