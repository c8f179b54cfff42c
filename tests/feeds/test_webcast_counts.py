"""Counts as pages show them: exact where all digits are there, else a lower bound with its wording."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from livestream_console.core.values import ApproxCount, Count
from livestream_console.feeds.counts import shown_count


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", None),
        ("在线", None),
        ("0", 0),
        ("3482", 3482),
        ("3,482", 3482),
        ("1168在线观众", 1168),
        ("1.2万", ApproxCount(12_000, "1.2万")),
        ("10万+", ApproxCount(100_000, "10万+")),
        ("10w+", ApproxCount(100_000, "10w+")),
        ("1.05亿", ApproxCount(105_000_000, "1.05亿")),
        ("99+", ApproxCount(99, "99+")),
        ("1.5K", ApproxCount(1_500, "1.5K")),
        ("2M viewers", ApproxCount(2_000_000, "2M viewers")),
        ("1.2万在线观众", ApproxCount(12_000, "1.2万在线观众")),
    ],
)
def test_counts(text: str, expected: Count | None) -> None:
    assert shown_count(text) == expected


@given(st.text(max_size=40))
def test_any_text_is_a_count_or_none(text: str) -> None:
    count = shown_count(text)
    assert count is None or (count if isinstance(count, int) else count.value) >= 0
