"""What viewers say and do in the room, and how soon they are answered.

Rule: a share of people is of all who watched; how often something happens is per viewer-minute, so that a
room that doubles does not look twice as lively.
"""

from __future__ import annotations

from itertools import accumulate

from livestream_console.core.comments.questions import QuestionState
from livestream_console.core.numbers.moment import Moment
from livestream_console.core.numbers.ratios import Maker, Total, per_minute, per_viewer_minute
from livestream_console.core.numbers.reading import Reading, divide, reason_of, unheard
from livestream_console.core.numbers.viewers import of_viewers
from livestream_console.core.tally import COMMENTED, TOOK_PART

_SECOND = 1_000_000


def _commenting_share(moment: Moment, key: str) -> Reading:
    return of_viewers(moment, key, moment.metrics.commenters, "comment")


def _engaged_share(moment: Moment, key: str) -> Reading:
    return of_viewers(moment, key, moment.metrics.people_who(COMMENTED | TOOK_PART), "comment")


def _follow_rate(moment: Moment, key: str) -> Reading:
    if moment.heard_us("follow") is None:
        return unheard(key, "share", "events", "follow", moment.now_us, "never_told")
    return of_viewers(moment, key, moment.window(0).sum("follows"), "follow")


def _late_events(moment: Moment, key: str) -> Reading:
    n = moment.metrics.late_events
    return Reading(key, n, "count", n, None, "events", "journal", moment.now_us)


READINGS: dict[str, Maker] = {
    "comments": Total("comments", "count", "comment"),
    "comments_per_min": per_minute("comment", "comments"),
    "comment_rate": per_viewer_minute("comment", "comments"),
    "commenting_share": _commenting_share,
    "engaged_share": _engaged_share,
    "likes": Total("likes", "count", "like"),
    "like_rate": per_viewer_minute("like", "likes"),
    "shares": Total("shares", "count", "share"),
    "share_rate": per_viewer_minute("share", "shares"),
    "follows": Total("follows", "count", "follow"),
    "follow_rate": _follow_rate,
    "late_events": _late_events,
}


# --- questions ----------------------------------------------------------------------------------------------


def open_questions(questions: QuestionState, moment: Moment, key: str) -> Reading:
    """Return how many groups wait; the numerator is how many viewers they are of."""
    askers = sum(question.weight for question in questions.open.values())
    newest = max((question.last_us for question in questions.open.values()), default=None)
    n = len(questions.open)
    return Reading(key, n, "count", askers, None, "events", "question", moment.now_us, heard_us=newest)


def answered_share(questions: QuestionState, moment: Moment, key: str) -> Reading:
    """Return which share of the questions, each group once, was answered; those dropped were not."""
    answered = len(questions.answers)
    asked = answered + len(questions.open) + questions.dropped
    value, state = divide(answered, asked)
    reason = reason_of(state, "nothing_asked")
    return Reading(
        key,
        value,
        "share",
        answered,
        asked,
        "events",
        "question",
        moment.now_us,
        state,
        reason=reason,
        under="question",
        heard_us=_answered_us(questions),
    )


def answer_delay(quantile: float, questions: QuestionState, moment: Moment, key: str) -> Reading:
    """Return how long an asker waited for an answer: half of them, or nine in ten, waited no longer.

    Merged duplicates count once, with as many askers as they had; the denominator is those askers.
    """
    waits = sorted((answer.delay_us, answer.weight) for answer in questions.answers)
    askers = sum(weight for _, weight in waits)
    if not askers:
        return unheard(key, "seconds", "events", "answer", moment.now_us, "nothing_answered")
    reached = accumulate(weight for _, weight in waits)
    value = next(wait_us for (wait_us, _), n in zip(waits, reached, strict=True) if n >= quantile * askers)
    return Reading(
        key,
        value / _SECOND,
        "seconds",
        len(waits),
        askers,
        "events",
        "answer",
        moment.now_us,
        under="question",
        heard_us=_answered_us(questions),
    )


def _answered_us(questions: QuestionState) -> int | None:
    return max((answer.at_us for answer in questions.answers), default=None)
