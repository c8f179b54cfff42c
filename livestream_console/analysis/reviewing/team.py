"""Who did what at the desk, and how long viewers waited for answers.

Rule: a group of askers waited as one and counts for all of them; a delay is a quantile of what was waited,
never a mean.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from livestream_console.analysis.review.show import PersonRow, TeamTable
from livestream_console.analysis.reviewing.fold import Answered, Deed, ShowFold

_SECOND_US = 1_000_000


def team(fold: ShowFold) -> TeamTable:
    """Return everybody who did something, whoever did most first."""
    questions = fold.state.questions
    people: dict[str, list[Deed]] = {}
    for deed in fold.deeds:
        people.setdefault(deed.by, []).append(deed)
    rows = [_person(by, deeds, fold.answers) for by, deeds in people.items()]
    delays = [(answer.delay_us, answer.weight) for answer in questions.answers]
    left = sum(question.weight for question in questions.open.values())
    return TeamTable(
        rows=tuple(sorted(rows, key=lambda row: (-sum(row.deeds.values()), row.by))),
        asked=sum(weight for _, weight in delays) + left,
        answered=len(delays),
        dropped=questions.dropped,
        left_open=len(questions.open),
        delay_p50_s=_quantile(delays, 0.5),
        delay_p90_s=_quantile(delays, 0.9),
        reason=None if rows else "nobody_named",
    )


def _person(by: str, deeds: Sequence[Deed], answers: Sequence[Answered]) -> PersonRow:
    done = Counter(what for what, _ in {(deed.what, deed.about) for deed in deeds})
    own = [(answer.delay_us, answer.weight) for answer in answers if answer.by == by]
    return PersonRow(
        by=by,
        deeds=dict(sorted(done.items())),
        first_us=min(deed.at_us for deed in deeds),
        last_us=max(deed.at_us for deed in deeds),
        answers=len(own),
        delay_p50_s=_quantile(own, 0.5),
        delay_p90_s=_quantile(own, 0.9),
    )


def _quantile(delays: Sequence[tuple[int, int]], share: float) -> float | None:
    """Return the delay that this share of the askers did not wait longer than."""
    total = sum(weight for _, weight in delays)
    reached = 0
    for delay_us, weight in sorted(delays):
        reached += weight
        if reached >= share * total:
            return delay_us / _SECOND_US
    return None
