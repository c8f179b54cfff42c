"""Traffic is life; a slept-through stretch leaves one probe's patience."""

import math

import pytest

from livestream_console.net.liveness import Liveness, Verdict


class Clocks:
    def __init__(self) -> None:
        self.mono = 100.0
        self.wall = 1_700_000_000.0

    def run(self, seconds: float) -> None:
        self.mono += seconds
        self.wall += seconds


@pytest.fixture
def clocks() -> Clocks:
    return Clocks()


def liveness(clocks: Clocks, silence_s: float = 40.0) -> Liveness:
    return Liveness(silence_s, monotonic=lambda: clocks.mono, wall=lambda: clocks.wall)


def test_silence_asks_for_a_probe_and_then_means_death(clocks: Clocks) -> None:
    link = liveness(clocks)
    clocks.run(19.9)
    assert link.verdict() is Verdict.ALIVE
    clocks.run(0.2)
    assert link.verdict() is Verdict.PROBE
    clocks.run(20)
    assert link.verdict() is Verdict.DEAD
    link.heard()
    assert link.verdict() is Verdict.ALIVE


def test_a_sleep_leaves_one_probe(clocks: Clocks) -> None:
    link = liveness(clocks)
    clocks.wall += 3600
    assert link.verdict() is Verdict.PROBE
    assert link.silent_for_s == 20
    clocks.run(20)
    assert link.verdict() is Verdict.DEAD


def test_traffic_after_a_sleep_keeps_the_link(clocks: Clocks) -> None:
    link = liveness(clocks)
    clocks.wall += 3600
    link.verdict()
    link.heard()
    clocks.run(19)
    assert link.verdict() is Verdict.ALIVE


def test_a_clock_set_back_or_nudged_is_no_sleep(clocks: Clocks) -> None:
    link = liveness(clocks)
    clocks.wall -= 3600
    assert link.slept_s() == 0
    clocks.wall += 1.5
    assert link.slept_s() == 0
    clocks.wall += 5
    assert link.slept_s() == pytest.approx(5)


def test_without_limit_nothing_is_dead(clocks: Clocks) -> None:
    link = liveness(clocks, math.inf)
    clocks.wall += 3600
    clocks.run(10_000)
    assert link.verdict() is Verdict.ALIVE
