"""Waits grow, are jittered, repeat for a seed, and start over only after healthy traffic."""

from itertools import islice
from random import Random

from livestream_console.net.backoff import HEALTHY_S, Backoff, delays


class TopRandom(Random):
    """Chance at its upper end, which shows the bounds."""

    def uniform(self, a: float, b: float) -> float:
        return b


def test_the_bound_doubles_up_to_a_minute() -> None:
    assert list(islice(delays(TopRandom()), 8)) == [1, 2, 4, 8, 16, 32, 60, 60]


def test_jitter_is_full_and_repeats_for_a_seed() -> None:
    first, again = (list(islice(delays(Random(7)), 50)) for _ in range(2))
    assert first == again
    assert all(0 <= wait <= 60 for wait in first)
    assert min(first[6:]) < 15 < 45 < max(first[6:])


def test_only_healthy_traffic_starts_over() -> None:
    backoff = Backoff(TopRandom())
    assert [backoff.next_s() for _ in range(3)] == [1, 2, 4]
    backoff.reset(HEALTHY_S - 0.1)
    assert backoff.next_s() == 8
    backoff.reset(HEALTHY_S)
    assert backoff.next_s() == 1


def test_a_servers_hint_is_a_floor() -> None:
    assert Backoff(TopRandom()).next_s(at_least_s=10) == 10
    assert Backoff(TopRandom()).next_s(at_least_s=0.5) == 1


def test_a_hint_of_nothing_hurries_once_until_traffic_was_healthy() -> None:
    backoff = Backoff(TopRandom())
    assert [backoff.next_s(0) for _ in range(3)] == [0, 1, 2]
    backoff.reset(HEALTHY_S)
    assert [backoff.next_s(0) for _ in range(2)] == [0, 1]
