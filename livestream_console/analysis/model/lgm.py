"""The Poisson model with a drifting level that every estimate here stands on, fitted at one grid point.

Rule: y ~ Poisson(E·exp(Xb + z)), b normal around 0, z an AR(1) drift (analysis.md §3.3). The fit is the mode
of (z, b) by Newton and the curvature there (Laplace); a bin with E = 0 was not seen and says nothing. Where
events come in bursts, the Poisson becomes a negative binomial.
"""

from __future__ import annotations

from typing import TypeAlias

import msgspec
import numpy as np
from scipy.linalg import cho_factor, cho_solve, solve_banded
from scipy.linalg.lapack import dpttrf, dpttrs
from scipy.special import gammaln

from livestream_console.analysis.arrays import Floats

LEVEL_SD = 10.0
"""Prior sd of the intercept: the base rate is anything."""

_NEWTON_STEPS = 50
_CLOSE = 1e-5
_HALVINGS = 12
_LONGEST_STEP = 4.0
_HIGHEST = 50.0


class Drift(msgspec.Struct, frozen=True):
    """The drift's standard deviation (log rate) and its correlation time in bins."""

    sd: float
    bins: float


class Counts(msgspec.Struct, eq=False):
    """``y`` events and ``exposure`` viewer-minutes by bin, shape (n,); both 0 where nobody listened.

    ``size`` is the negative binomial's φ: var y = mean + mean²/φ; None is Poisson.
    """

    y: Floats
    exposure: Floats
    size: float | None = None


Start: TypeAlias = tuple[Floats, Floats]
"""Where a fit begins: z (n,) and b (p,)."""


class Fit(msgspec.Struct, eq=False):
    """Mode and curvature. ``design`` is (n, p) with the intercept first, ``b`` (p,), ``eta``,
    ``residual`` (the likelihood's slope by bin) and ``w`` (its curvature) are (n,).

    ``diagonal`` and ``lower`` factor the drift's precision given b, ``carried`` is that precision's inverse
    times WX (n, p), ``cov`` the covariance of b (p, p). ``log_evidence`` lacks only terms of y.
    """

    design: Floats
    b: Floats
    z: Floats
    residual: Floats
    w: Floats
    diagonal: Floats
    lower: Floats
    carried: Floats
    cov: Floats
    log_evidence: float

    @property
    def mode(self) -> Start:
        return self.z, self.b

    @property
    def eta(self) -> Floats:
        return self.z + self.design @ self.b


def with_intercept(columns: Floats) -> Floats:
    """Return the design matrix (n, 1 + p) of these columns."""
    return np.column_stack([np.ones(len(columns)), columns])


def prior_of(effects: Floats) -> Floats:
    """Return the precision (p, p) of a free level and of effects with this covariance (p − 1, p − 1)."""
    prior = np.zeros((len(effects) + 1, len(effects) + 1))
    prior[0, 0] = LEVEL_SD**-2
    prior[1:, 1:] = np.linalg.inv(effects)
    return prior


def fit(counts: Counts, design: Floats, prior: Floats, drift: Drift, start: Start | None = None) -> Fit:
    """Fit at one grid point; ``prior`` is the precision of b (p, p), ``start`` a mode near by."""
    n, p = design.shape
    ends, inner, off, log_det_q = _precision(n, drift)
    q = np.full(n, inner)
    q[0] = q[-1] = ends
    lower_q = np.full(n - 1, off)

    def drift_force(z: Floats) -> Floats:
        force = q * z
        force[:-1] += off * z[1:]
        force[1:] += off * z[:-1]
        return force

    def state_of(z: Floats, b: Floats) -> tuple[float, Floats, Floats]:
        value, residual, w = _likelihood(counts, z + design @ b)
        return value - 0.5 * float(z @ drift_force(z) + b @ prior @ b), residual, w

    if start is None:
        z, b = np.zeros(n), np.zeros(p)
        b[0] = np.log((counts.y.sum() + 0.5) / max(counts.exposure.sum(), 1e-9))
    else:
        z, b = start
    value, residual, w = state_of(z, b)
    for _ in range(_NEWTON_STEPS):
        diagonal, lower, _ = dpttrf(q + w, lower_q)
        weighted = w[:, None] * design
        gradient_z = residual - drift_force(z)
        solved, _ = dpttrs(diagonal, lower, np.column_stack([gradient_z, weighted]))
        carried = solved[:, 1:]
        schur = prior + design.T @ weighted - weighted.T @ carried
        factor = cho_factor(schur, lower=True, check_finite=False)
        gradient_b = design.T @ residual - prior @ b
        step_b = cho_solve(factor, gradient_b - weighted.T @ solved[:, 0], check_finite=False)
        step_z = solved[:, 0] - carried @ step_b
        if float(gradient_z @ step_z + gradient_b @ step_b) < _CLOSE:
            break
        length = min(1.0, _LONGEST_STEP / float(np.abs(step_b).max()))
        for _ in range(_HALVINGS):
            new_z, new_b = z + length * step_z, b + length * step_b
            new_value, residual, w = state_of(new_z, new_b)
            if new_value >= value:
                break
            length /= 2
        z, b, value = new_z, new_b, new_value
    log_det = np.log(diagonal).sum() + 2 * np.log(np.diag(factor[0])).sum()
    log_evidence = value + 0.5 * float(log_det_q + np.linalg.slogdet(prior)[1] - log_det)
    cov = cho_solve(factor, np.eye(p), check_finite=False)
    return Fit(design, b, z, residual, w, diagonal, lower, carried, cov, log_evidence)


def draw(fitted: Fit, count: int, rng: np.random.Generator) -> tuple[Floats, Floats]:
    """Draw (b, eta), shapes (p, count) and (n, count), from the normal around the mode."""
    n, p = fitted.design.shape
    away = np.linalg.cholesky(fitted.cov) @ rng.standard_normal((p, count))
    noise = rng.standard_normal((n, count)) / np.sqrt(fitted.diagonal)[:, None]
    bands = np.ones((2, n))
    bands[0, 1:] = fitted.lower
    z = fitted.z[:, None] - fitted.carried @ away + solve_banded((0, 1), bands, noise, check_finite=False)
    b = fitted.b[:, None] + away
    return b, z + fitted.design @ b


def score(fitted: Fit, columns: Floats) -> tuple[Floats, Floats]:
    """Return estimate and standard error of each extra column by one Newton step from a fit without it.

    ``columns`` is (n, m), each judged alone, with the drift and all that was fitted free to give way.
    """
    weighted = fitted.w[:, None] * columns
    solved, _ = dpttrs(fitted.diagonal, fitted.lower, weighted)
    cross = fitted.design.T @ weighted - fitted.carried.T @ weighted
    information = (columns * weighted).sum(axis=0) - (weighted * solved).sum(axis=0)
    information -= (cross * (fitted.cov @ cross)).sum(axis=0)
    information = np.maximum(information, 1e-9)
    # At the mode the drift's own pull answers the residual, so that the residual is all of the slope.
    slope = columns.T @ fitted.residual
    return slope / information, 1 / np.sqrt(information)


def _likelihood(counts: Counts, eta: Floats) -> tuple[float, Floats, Floats]:
    """Return the log likelihood, and by bin its slope and its curvature (turned positive) in ``eta``."""
    y, size = counts.y, counts.size
    mean = counts.exposure * np.exp(np.minimum(eta, _HIGHEST))
    seen = counts.exposure > 0
    offset = float(y[seen] @ np.log(counts.exposure[seen]))
    if size is None:
        return float(y @ eta - mean.sum()) + offset, y - mean, mean
    ratio = (y + size) / (mean + size)
    value = float(y @ eta - (y + size) @ np.log1p(mean / size)) + offset
    value += float((gammaln(y + size) - gammaln(size) - y * np.log(size)).sum())
    return value, y - mean * ratio, mean * ratio * size / (mean + size)


def _precision(n: int, drift: Drift) -> tuple[float, float, float, float]:
    """Return the AR(1) precision's diagonal at the ends and inside, its side diagonal, log determinant."""
    rho = float(np.exp(-1 / drift.bins))
    kappa = 1 / (drift.sd**2 * (1 - rho**2))
    log_det = -2 * np.log(drift.sd) + (n - 1) * np.log(kappa)
    return kappa, kappa * (1 + rho**2), -kappa * rho, float(log_det)
