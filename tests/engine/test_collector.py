from __future__ import annotations

import gc

import pytest

from livestream_console.engine.clock import ManualClock
from livestream_console.engine.collector import Collector


def test_collections_move_into_idle_frames_and_come_at_the_latest_anyway(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    collected: list[int] = []

    def collect(generation: int = 2) -> int:
        collected.append(generation)
        return 0

    monkeypatch.setattr(gc, "collect", collect)
    clock = ManualClock()
    collector = Collector(clock)

    def run(seconds: int, idle: bool) -> list[int]:
        collected.clear()
        for _ in range(seconds):
            clock.advance(1)
            collector.step(idle)
        return list(collected)

    busy = run(599, idle=False)
    assert 2 not in busy
    assert busy.count(1) == 29
    assert busy.count(0) > 200
    assert run(1, idle=False) == [2], "ten minutes are the limit"
    assert run(60, idle=True).count(2) == 1


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
