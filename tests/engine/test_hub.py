from __future__ import annotations

import pytest

from livestream_console.core.envelope import Recorded
from livestream_console.core.events import MarkPlaced
from livestream_console.engine.hub import Hub


def mark(seq: int) -> Recorded:
    return Recorded(seq, "s", MarkPlaced(), 1)


def test_a_failing_subscriber_keeps_nobody_from_hearing(caplog: pytest.LogCaptureFixture) -> None:
    hub = Hub()
    heard: list[Recorded] = []
    hub.subscribe(lambda batch: 1 / 0)  # type: ignore[arg-type]
    hub.subscribe(heard.extend)
    hub.publish([mark(1)])
    assert [r.seq for r in heard] == [1]
    assert "ZeroDivisionError" in caplog.text


def test_everyone_hears_in_order_what_a_subscriber_causes() -> None:
    hub = Hub()
    heard: list[Recorded] = []

    def cause(batch: list[Recorded]) -> None:
        if batch[0].seq == 1:
            hub.publish([mark(2)])

    hub.subscribe(cause)  # type: ignore[arg-type]
    hub.subscribe(heard.extend)
    hub.publish([mark(1)])
    assert [r.seq for r in heard] == [1, 2]


def test_whoever_left_hears_nothing_and_resets_reach_the_rest() -> None:
    hub = Hub()
    heard: list[Recorded] = []
    resets: list[str] = []
    leave = hub.subscribe(heard.extend, lambda: resets.append("gone"))
    hub.subscribe(lambda batch: None, lambda: resets.append("here"))
    hub.subscribe(lambda batch: None)
    leave()
    leave()
    hub.publish([mark(1)])
    hub.reset()
    assert (heard, resets) == ([], ["here"])
