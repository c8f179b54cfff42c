"""Units counted, spaced and kept back, by California's clock."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from livestream_console.feeds.youtube.quota import COSTS, LONGEST_WAIT_S, Quota, seconds_to_reset

WINTER, SUMMER = timezone(timedelta(hours=-8)), timezone(timedelta(hours=-7))
NOON_S = datetime(2026, 11, 22, 12, tzinfo=WINTER).timestamp()
DAY_S = 86_400.0


@pytest.mark.parametrize(
    ("moment", "hours"),
    [
        (datetime(2026, 11, 22, 0, tzinfo=WINTER), 24),
        (datetime(2026, 11, 22, 23, tzinfo=WINTER), 1),
        (datetime(2026, 7, 1, 18, tzinfo=SUMMER), 6),
        (datetime(2026, 3, 7, 12, tzinfo=WINTER), 12),
        (datetime(2026, 3, 9, 12, tzinfo=SUMMER), 12),
        (datetime(2026, 10, 31, 12, tzinfo=SUMMER), 12),
        (datetime(2026, 11, 2, 12, tzinfo=WINTER), 12),
        # On the mornings when the clocks change: 2:00 becomes 3:00, and 2:00 becomes 1:00.
        (datetime(2026, 3, 8, 1, 59, 59, tzinfo=WINTER), 22 + 1 / 3600),
        (datetime(2026, 3, 8, 3, tzinfo=SUMMER), 21),
        (datetime(2026, 11, 1, 1, 59, 59, tzinfo=SUMMER), 22 + 1 / 3600),
        (datetime(2026, 11, 1, 1, tzinfo=WINTER), 23),
    ],
)
def test_the_day_ends_at_midnight_in_california(moment: datetime, hours: float) -> None:
    assert seconds_to_reset(moment.timestamp()) == pytest.approx(hours * 3600)


def test_a_new_day_starts_anew() -> None:
    quota = Quota()
    quota.spend("post", NOON_S)
    quota.spend("list", NOON_S + DAY_S / 2 - 1)
    assert quota.spent == 25
    quota.spend("list", NOON_S + DAY_S / 2)
    assert (quota.spent, quota.left) == (5, 9995)


def test_units_spent_before_the_start_count_for_the_day_it_starts_on() -> None:
    quota = Quota(spent=9000)
    assert not quota.is_low or quota.left == 1000
    quota.spend("video", NOON_S)
    assert quota.spent == 9001
    assert quota.is_low


def test_actions_leave_the_reserve_alone() -> None:
    quota = Quota(limit=1000, spent=930)
    assert quota.affords("post")
    assert not quota.affords("ban")
    quota.spend("post", NOON_S)
    assert not quota.affords("post")


def test_reading_by_pages_lasts_a_show_and_goes_on_after_it() -> None:
    """The whole quota at noon: a page every ten seconds at first, and still one after ten hours."""
    quota, now_s, pages = Quota(), NOON_S, 0
    assert quota.pace_s("list", now_s) == pytest.approx(4 * 3600 / 1400)
    while now_s < NOON_S + 10 * 3600:
        quota.spend("list", now_s)
        pages += 1
        now_s += quota.pace_s("list", now_s)
    assert quota.left > 0
    assert pages > 1200
    assert quota.pace_s("list", now_s) < 90


@given(st.integers(0, 20_000), st.floats(0, 2e9), st.sampled_from(["list", "video"]))
def test_a_pace_is_never_longer_than_five_minutes(spent: int, now_s: float, call: str) -> None:
    assert 0 <= Quota(spent=spent).pace_s(call, now_s) <= LONGEST_WAIT_S


def test_what_google_says_is_spent_is_spent() -> None:
    quota = Quota()
    quota.exhaust()
    assert quota.left == 0
    assert not any(map(quota.affords, COSTS))
    assert quota.pace_s("list", NOON_S) == LONGEST_WAIT_S
