"""Pushes of a kind work alike unless the show says otherwise: what one did is learnt from all of them.

Rule: each push's log factor is its kind's plus its own, of sd 0 or ``SPREAD``, both believed as far as they
explain the show. A push alone says little in two minutes; pushes that differ are allowed to.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence

import msgspec
import numpy as np

from livestream_console.analysis.arrays import Floats, Places
from livestream_console.analysis.model.averaging import EFFECT_SD, Drawn, GridPoint, draws, weighed
from livestream_console.analysis.model.exposure import BIN_S
from livestream_console.analysis.model.lgm import Counts, fit, prior_of, with_intercept
from livestream_console.analysis.model.response import Shape, columns

SPREAD = 0.2
"""Sd of a push's own log factor around its kind's, if there is any."""
DIFFER = 0.12
"""How likely that is before the show has spoken."""
_HOPELESS = 10.0


class Answers:
    """The answer to a show's pushes, (n, pushes) by shape; each is worked out when it is first asked for."""

    def __init__(self, times_s: Sequence[float], bins: int, kinds: Iterable[list[int]]) -> None:
        self.by_push: dict[Shape, Floats] = {}
        self._times_s, self._bins, self._kinds = times_s, bins, list(kinds)

    def by_kind(self, shapes: Iterable[Shape]) -> dict[Shape, Floats]:
        """Return one column a kind (n, kinds) of each shape."""
        wanted = list(shapes)
        new = [shape for shape in wanted if shape not in self.by_push]
        self.by_push |= columns(self._times_s, self._bins, BIN_S, new)
        return {shape: per_kind(self.by_push[shape], self._kinds) for shape in wanted}


def per_kind(answer: Floats, kinds: Iterable[list[int]]) -> Floats:
    """Return one column a kind (n, kinds) of one column a push (n, pushes)."""
    return np.column_stack([answer[:, places].sum(axis=1) for places in kinds])


def draws_by_push(
    shared: list[GridPoint], counts: Counts, answers: Mapping[Shape, Floats], kinds: Iterable[list[int]]
) -> list[Drawn]:
    """Draw with one column a push; ``shared`` are the fits with one column a kind, ``answers`` (n, pushes).

    Where the pushes of a kind do not differ at all, the fits by kind are the fits by push.
    """
    kind_of = _kind_of(kinds, next(iter(answers.values())).shape[1])
    prior = prior_of(EFFECT_SD**2 * (kind_of[:, None] == kind_of) + SPREAD**2 * np.eye(len(kind_of)))
    designs = {shape: with_intercept(answer) for shape, answer in answers.items()}
    likeliest = max(point.log_belief for point in shared)
    alike, own = [], []
    for point in shared:
        alike.append(msgspec.structs.replace(point, log_belief=point.log_belief + math.log(1 - DIFFER)))
        # A shape and drift that the show speaks against by e¹⁰ are not saved by letting pushes differ.
        if point.log_belief > likeliest - _HOPELESS:
            start = (point.fitted.z, _spread(point.fitted.b, kind_of))
            fitted = fit(counts, designs[point.shape], prior, point.drift, start)
            gained = fitted.log_evidence - point.fitted.log_evidence
            belief = point.log_belief + gained + math.log(DIFFER)
            own.append(msgspec.structs.replace(point, fitted=fitted, log_belief=belief))
    return list(_by_push(weighed([*alike, *own]), designs, kind_of))


def _by_push(points: list[GridPoint], designs: Mapping[Shape, Floats], kind_of: Places) -> Iterator[Drawn]:
    for point, drawn in draws(points):
        design = designs[point.shape]
        if drawn.design is design:
            yield drawn
        else:
            yield Drawn(design, _spread(drawn.b, kind_of), drawn.eta)


def _kind_of(kinds: Iterable[list[int]], pushes: int) -> Places:
    kind_of = np.zeros(pushes, dtype=np.intp)
    for number, places in enumerate(kinds):
        kind_of[places] = number
    return kind_of


def _spread(b: Floats, kind_of: Places) -> Floats:
    """Return level and effects by push of those by kind, along the first axis."""
    return np.concatenate([b[:1], b[1:][kind_of]])
