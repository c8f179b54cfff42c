"""How figures are written."""

from __future__ import annotations

import pytest

from livestream_console.ui import formats


@pytest.mark.parametrize(
    ("us", "text"),
    [
        (400_000, "0.4s"),
        (14_000_000, "14s"),
        (180_000_000, "3m"),
        (7_200_000_000, "2h"),
        (None, "–"),
        (-5, "0.0s"),
    ],
)
def test_age(us: int | None, text: str) -> None:
    assert formats.age(us) == text


def test_duration_shows_hours_only_when_there_are_some() -> None:
    assert formats.duration(166_999_999) == "02:46"
    assert formats.duration(6_138_000_000) == "01:42:18"


def test_a_countdown_reads_zero_only_when_it_is_over() -> None:
    assert formats.countdown(1_000, 0) == "00:01"
    assert formats.countdown(1_000, 1_000) == "00:00"


@pytest.mark.parametrize(
    ("ratio", "said"), [(1.062, ("▲ 6.2%", 1)), (0.97, ("▼ 3.0%", -1)), (1.58, ("▲ 58%", 1)), (None, ("", 0))]
)
def test_trend(ratio: float | None, said: tuple[str, int]) -> None:
    assert formats.trend(ratio) == said


def test_what_is_not_known_is_not_zero() -> None:
    assert formats.number(None) == formats.percent(None) == formats.clock(None) == formats.UNKNOWN
