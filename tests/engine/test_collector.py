from __future__ import annotations

import gc

import pytest

from livestream_console.engine.clock import ManualClock
from livestream_console.engine.collector import Collector


def test_while_events_flow_only_the_young_are_collected_and_the_rest_at_the_latest_anyway(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    collected: list[int] = []

    def collect(generation: int = 2) -> int:
        collected.append(generation)
        return 0

    monkeypatch.setattr(gc, "collect", collect)
    new = 1_000_000
    monkeypatch.setattr(gc, "get_count", lambda: (new, 0, 0))
    clock = ManualClock()
    collector = Collector(clock)

    def run(seconds: int, idle: bool) -> list[int]:
        collected.clear()
        for _ in range(seconds):
            clock.advance(1)
            collector.step(idle)
        return list(collected)

    assert set(run(599, idle=False)) == {0}
    assert run(1, idle=False) == [2], "ten minutes are the limit"
    lull = run(60, idle=True)
    assert lull.count(1) == 5
    assert lull.count(2) == 1
    new = 10
    assert run(9, idle=True) == [], "nothing new, nothing to look for"


def test_starting_takes_collection_over_and_stopping_gives_it_back() -> None:
    collector = Collector(ManualClock())
    collector.start()
    try:
        assert not gc.isenabled()
        assert gc.get_freeze_count() > 0
    finally:
        collector.stop()
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0
