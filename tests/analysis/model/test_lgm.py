"""The model at one grid point: the mode is a mode, the curvature is the curvature, the draws follow both."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.stats import nbinom, poisson

from livestream_console.analysis.arrays import Floats
from livestream_console.analysis.model.lgm import (
    Counts,
    Drift,
    Fit,
    draw,
    fit,
    prior_of,
    score,
    with_intercept,
)

N = 60
DRIFT = Drift(0.3, 12.0)


def counts(seed: int, size: float | None = None) -> tuple[Counts, Floats]:
    rng = np.random.default_rng(seed)
    columns = np.zeros((N, 2))
    columns[10:20, 0] = 1.0
    columns[15:30, 1] = 0.5
    exposure = rng.uniform(5, 15, N)
    exposure[40:45] = 0.0
    y = rng.poisson(exposure * 0.4 * np.exp(columns @ [1.0, -0.5])).astype(float)
    return Counts(y, exposure, size), columns


def log_joint(one: Counts, design: Floats, prior: Floats, z: Floats, b: Floats) -> float:
    """The density that the fit climbs, written down a second time."""
    mean = one.exposure * np.exp(z + design @ b)
    seen = one.exposure > 0
    y, mean = one.y[seen], mean[seen]
    if one.size is None:
        value = poisson.logpmf(y, mean).sum()
    else:
        value = nbinom.logpmf(y, one.size, one.size / (one.size + mean)).sum()
    keep = np.exp(-1 / DRIFT.bins)
    shocks = np.concatenate([[z[0]], (z[1:] - keep * z[:-1]) / np.sqrt(1 - keep**2)]) / DRIFT.sd
    return float(value - 0.5 * shocks @ shocks - 0.5 * b @ prior @ b)


@pytest.mark.parametrize("size", [None, 3.0])
def test_the_fit_is_the_mode(size: float | None) -> None:
    one, columns = counts(1, size)
    design, prior = with_intercept(columns), prior_of(np.eye(2))
    fitted = fit(one, design, prior, DRIFT)
    best = log_joint(one, design, prior, fitted.z, fitted.b)
    rng = np.random.default_rng(2)
    for _ in range(50):
        z = fitted.z + 0.02 * rng.standard_normal(N)
        b = fitted.b + 0.02 * rng.standard_normal(3)
        assert log_joint(one, design, prior, z, b) < best


@pytest.mark.parametrize("size", [None, 3.0])
def test_the_evidence_is_laplaces_of_the_whole_joint_density(size: float | None) -> None:
    one, columns = counts(3, size)
    design, prior = with_intercept(columns), prior_of(np.eye(2))
    near, far = (
        fit(one, design, prior, Drift(sd, DRIFT.bins)).log_evidence - dense_evidence(one, design, prior, sd)
        for sd in (0.2, 0.5)
    )
    # Constants that do not depend on the grid point may differ.
    assert near == pytest.approx(far, abs=1e-3)


def dense_evidence(one: Counts, design: Floats, prior: Floats, sd: float) -> float:
    keep = np.exp(-1 / DRIFT.bins)
    lags = np.abs(np.subtract.outer(np.arange(N), np.arange(N)))
    precision = np.linalg.inv(sd**2 * keep**lags)
    fitted = fit(one, design, prior, Drift(sd, DRIFT.bins))
    whole = np.hstack([np.eye(N), design])
    block = np.zeros((N + 3, N + 3))
    block[:N, :N], block[N:, N:] = precision, prior
    hessian = block + whole.T @ (fitted.w[:, None] * whole)
    state = np.concatenate([fitted.z, fitted.b])
    mean = (one.exposure * np.exp(fitted.eta))[one.exposure > 0]
    y = one.y[one.exposure > 0]
    size = one.size
    told = poisson.logpmf(y, mean) if size is None else nbinom.logpmf(y, size, size / (size + mean))
    determinants = np.linalg.slogdet(block)[1] - np.linalg.slogdet(hessian)[1]
    return float(told.sum() - 0.5 * state @ block @ state + 0.5 * determinants)


def dense_covariance(fitted: Fit, prior: Floats) -> Floats:
    keep = np.exp(-1 / DRIFT.bins)
    lags = np.abs(np.subtract.outer(np.arange(N), np.arange(N)))
    whole = np.hstack([np.eye(N), fitted.design])
    p = fitted.design.shape[1]
    block = np.zeros((N + p, N + p))
    block[:N, :N], block[N:, N:] = np.linalg.inv(DRIFT.sd**2 * keep**lags), prior
    return np.linalg.inv(block + whole.T @ (fitted.w[:, None] * whole)).astype(np.float64)


def test_draws_have_the_curvatures_spread() -> None:
    one, columns = counts(4)
    prior = prior_of(np.eye(2))
    fitted = fit(one, with_intercept(columns), prior, DRIFT)
    b, eta = draw(fitted, 20_000, np.random.default_rng(5))
    covariance = dense_covariance(fitted, prior)
    carry = np.hstack([np.eye(N), fitted.design])
    assert b.std(axis=1) == pytest.approx(np.sqrt(np.diag(covariance)[N:]), rel=0.03)
    assert eta.std(axis=1) == pytest.approx(np.sqrt(np.diag(carry @ covariance @ carry.T)), rel=0.04)
    assert eta.mean(axis=1) == pytest.approx(fitted.eta, abs=0.02)


def test_one_step_finds_what_a_whole_fit_finds() -> None:
    one, columns = counts(6)
    without = fit(one, with_intercept(columns[:, :1]), prior_of(np.eye(1)), DRIFT)
    estimate, error = score(without, columns[:, 1:])
    both = fit(one, with_intercept(columns), prior_of(np.diag([1.0, 1e6])), DRIFT)
    assert estimate[0] == pytest.approx(both.b[2], abs=0.3 * error[0])
    assert error[0] == pytest.approx(np.sqrt(both.cov[2, 2]), rel=0.25)


def test_a_bin_that_nobody_saw_says_nothing() -> None:
    one, columns = counts(7)
    fitted = fit(one, with_intercept(columns), prior_of(np.eye(2)), DRIFT)
    assert not fitted.w[40:45].any()
    assert not fitted.residual[40:45].any()


def test_a_neighbours_fit_as_a_start_changes_nothing_but_the_way() -> None:
    one, columns = counts(8)
    design, prior = with_intercept(columns), prior_of(np.eye(2))
    near = fit(one, design, prior, Drift(0.1, 12.0))
    assert fit(one, design, prior, DRIFT, near.mode).b == pytest.approx(
        fit(one, design, prior, DRIFT).b, abs=5e-3
    )
