"""One flush a frame; a panel nobody sees waits."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtGui import QRegion

from livestream_console.core.envelope import Recorded
from livestream_console.core.events import CommentPosted, LikesCounted
from livestream_console.engine.source import ShowSource
from livestream_console.ui.bridge import FRAME_MS, FrameBridge
from tests.ui.fakes import FakeSource, comment, recorded


class Panel:
    def __init__(self) -> None:
        self.visible = True
        self.refreshed = 0
        self.source: ShowSource | None = None

    def visibleRegion(self) -> QRegion:
        return QRegion(0, 0, 1, 1) if self.visible else QRegion()

    def refresh(self) -> None:
        self.refreshed += 1

    def set_source(self, source: ShowSource) -> None:
        self.source = source


class Stream(Panel):
    def __init__(self) -> None:
        super().__init__()
        self.got: list[int] = []
        self.resets = 0

    def on_batch(self, batch: Sequence[Recorded]) -> None:
        self.got += [item.seq for item in batch]

    def on_reset(self) -> None:
        self.resets += 1


@pytest.fixture
def source() -> FakeSource:
    return FakeSource()


@pytest.fixture
def bridge(qapp: object, source: FakeSource) -> FrameBridge:
    return FrameBridge(source)


def test_many_batches_are_one_refresh(bridge: FrameBridge, source: FakeSource) -> None:
    panel = Panel()
    bridge.add(panel, {CommentPosted})
    bridge.frame()
    before = panel.refreshed
    for seq in range(1, 100):
        source.publish([comment("666", seq)])
    bridge.frame()
    bridge.frame()
    assert panel.refreshed == before + 1
    assert source.frames == 3


def test_only_the_kinds_a_panel_named_make_it_dirty(bridge: FrameBridge, source: FakeSource) -> None:
    panel = Panel()
    bridge.add(panel, {LikesCounted})
    bridge.frame()
    source.publish([comment("666", 1)])
    bridge.frame()
    assert panel.refreshed == 1
    source.publish([recorded(LikesCounted(5), 2)])
    bridge.frame()
    assert panel.refreshed == 2


def test_a_hidden_panel_is_refreshed_when_it_is_seen_again(bridge: FrameBridge, source: FakeSource) -> None:
    panel = Panel()
    bridge.add(panel, {CommentPosted})
    bridge.frame()
    panel.visible = False
    source.publish([comment("666", 1)])
    bridge.frame()
    assert panel.refreshed == 1
    panel.visible = True
    bridge.frame()
    assert panel.refreshed == 2


def test_a_slow_panel_is_spared_and_a_ticking_one_is_refreshed_without_events(
    bridge: FrameBridge, source: FakeSource
) -> None:
    slow, ticking = Panel(), Panel()
    bridge.add(slow, every_ms=10 * FRAME_MS)
    bridge.add(ticking, set(), at_least_ms=5 * FRAME_MS)
    for seq in range(1, 21):
        source.publish([comment("666", seq)])
        bridge.frame()
    assert slow.refreshed == 2
    assert ticking.refreshed == 4


def test_a_stream_gets_every_event_once_and_in_order_seen_or_not(
    bridge: FrameBridge, source: FakeSource
) -> None:
    stream = Stream()
    stream.visible = False
    bridge.add(stream, {CommentPosted})
    source.publish([comment("1", 1), comment("2", 2)])
    source.publish([comment("3", 3)])
    bridge.frame()
    assert stream.got == [1, 2, 3]


def test_a_reset_drops_what_was_not_shown_yet(bridge: FrameBridge, source: FakeSource) -> None:
    stream = Stream()
    bridge.add(stream)
    source.publish([comment("old", 1)])
    source.hub.reset()
    bridge.frame()
    assert stream.got == []
    assert stream.resets == 1


def test_another_source_takes_over_completely(bridge: FrameBridge, source: FakeSource) -> None:
    stream, other = Stream(), FakeSource(live=False)
    bridge.add(stream)
    bridge.set_source(other)
    source.publish([comment("live", 1)])
    other.publish([comment("replayed", 7)])
    bridge.frame()
    assert stream.got == [7]
    assert stream.source is other
    assert (source.frames, other.frames) == (0, 1)
