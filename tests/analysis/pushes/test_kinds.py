"""Pushes of a kind: what they share is learnt from all, and those that differ are let differ."""

from __future__ import annotations

import numpy as np
import pytest

from livestream_console.analysis.arrays import Floats
from livestream_console.analysis.model.averaging import average
from livestream_console.analysis.model.lgm import Counts
from livestream_console.analysis.model.response import MIDDLING, columns
from livestream_console.analysis.pushes.kinds import draws_by_push, per_kind

BINS, BIN_S = 360, 10
TIMES = [200.0 + 330.0 * i for i in range(10)]
KINDS = [[0, 2, 4, 6, 8], [1, 3, 5, 7, 9]]


def believed(logs: Floats, per_bin: float) -> tuple[Floats, Floats]:
    """Return mean and sd of each push's log factor, for counts that are just as expected."""
    answers = columns(TIMES, BINS, BIN_S)
    exposure = np.full(BINS, per_bin)
    counts = Counts(np.round(exposure * np.exp(answers[MIDDLING] @ logs)), exposure)
    shapes = {MIDDLING: answers[MIDDLING]}
    shared = average(counts, {MIDDLING: per_kind(shapes[MIDDLING], KINDS)}, BIN_S)
    b = np.concatenate([drawn.b[1:] for drawn in draws_by_push(shared, counts, shapes, KINDS)], axis=1)
    return b.mean(axis=1), b.std(axis=1)


def test_pushes_that_are_alike_are_known_better_than_one_alone() -> None:
    logs = np.tile([0.4, 0.0], 5)
    means, sds = believed(logs, 10.0)
    assert means == pytest.approx(logs, abs=0.1)
    assert sds.max() < 0.2


def test_one_that_stands_out_is_seen_for_what_it_is() -> None:
    logs = np.array([0.2, 0.0, 0.2, 0.0, 1.2, 0.0, 0.2, 0.0, 0.2, 0.0])
    means, _ = believed(logs, 60.0)
    assert means[4] == pytest.approx(1.2, abs=0.25)
    assert means[[0, 2, 6, 8]] == pytest.approx(0.2, abs=0.15)


def test_a_kind_of_one_push_stands_for_itself() -> None:
    answers = {MIDDLING: columns(TIMES[:1], BINS, BIN_S)[MIDDLING]}
    exposure = np.full(BINS, 20.0)
    counts = Counts(np.round(exposure * np.exp(answers[MIDDLING] @ [0.5])), exposure)
    shared = average(counts, answers, BIN_S)
    b = np.concatenate([drawn.b[1] for drawn in draws_by_push(shared, counts, answers, [[0]])])
    assert b.mean() == pytest.approx(0.5, abs=0.15)
