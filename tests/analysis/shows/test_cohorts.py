"""Cohorts: who is new, who came back, and what nobody can know about the first show."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from livestream_console.analysis.shows.cohorts import Attendance, cohorts, retention


def crowd(show: str, *people: str, platform: str = "twitch") -> Attendance:
    return Attendance(show, frozenset((platform, person) for person in people))


SHOWS = (crowd("s1", "a", "b"), crowd("s2", "a", "c", "d"), crowd("s3", "c", "e"), crowd("s4", "c", "d", "b"))


def test_cohorts_by_hand():
    second, third, fourth = cohorts(SHOWS)
    assert (second.show, second.newcomers, second.returned, second.ever) == ("s2", 2, (1, 2), 2)
    assert (third.newcomers, third.returned, third.ever) == (1, (0,), 0)
    assert (fourth.newcomers, fourth.returned, fourth.returning) == (0, (), None)
    assert second.returning.value == 1
    assert second.state == "too_few_events"


def test_retention_by_hand():
    first, second, third, last = retention(SHOWS)
    assert first.retained.value == 0.5
    assert first.newcomer_share is None
    assert second.retained.value == pytest.approx(1 / 3)
    assert second.newcomer_share.value == pytest.approx(2 / 3)
    assert third.newcomer_share.value == 0.5
    assert last.retained is None
    assert last.newcomer_share.value == 0


def test_the_same_id_elsewhere_is_somebody_else():
    shows = [crowd("s1", "x"), crowd("s2", "a"), crowd("s3", "a", platform="bilibili")]
    assert cohorts(shows)[0].ever == 0


def test_enough_people_are_judged():
    many = [str(n) for n in range(40)]
    found = cohorts([crowd("s0"), crowd("s1", *many), crowd("s2", *many[:10])])[0]
    assert found.state == "ok"
    assert found.returning.low < 0.25 < found.returning.high
    assert retention([crowd("s1", *many)])[0].state == "ok"


def test_nobody_gives_words():
    assert cohorts([]) == retention([]) == ()
    assert cohorts([crowd("s1", "a")]) == ()
    empty = retention([crowd("s1"), crowd("s2", "")])
    assert [(each.people, each.retained, each.state) for each in empty] == [(0, None, "too_few_events")] * 2


@given(st.lists(st.frozensets(st.sampled_from("abcdefgh")), max_size=7))
def test_everybody_is_new_once_at_most(people):
    shows = [crowd(str(n), *sorted(who)) for n, who in enumerate(people)]
    found = cohorts(shows)
    seen = frozenset().union(*people)
    assert sum(each.newcomers for each in found) + (len(people[0]) if people else 0) == len(seen)
    for each in found:
        assert max(each.returned, default=0) <= each.ever <= min(each.newcomers, sum(each.returned))
