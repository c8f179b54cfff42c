"""From the show to the panels, once a frame.

Rule: events only mark panels dirty; work happens in one flush per frame, and a panel that nobody sees waits
until it is seen: behind another dock's tab Qt still calls it visible, though no part of it is. The frame
timer is also what drives the source (``source.frame()``).
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QRegion

from livestream_console.core.envelope import Recorded
from livestream_console.core.events import Event
from livestream_console.engine.source import ShowSource

FRAME_MS = 33


class FramedSource(ShowSource, Protocol):
    """A source that does its due work when a frame comes: the live console or a replayer."""

    def frame(self) -> object: ...


class Panel(Protocol):
    def refresh(self) -> None: ...
    def set_source(self, source: ShowSource) -> None: ...
    def visibleRegion(self) -> QRegion: ...


@runtime_checkable
class StreamPanel(Panel, Protocol):
    """A panel that keeps rows of its own and so needs every batch, seen or not."""

    def on_batch(self, batch: Sequence[Recorded]) -> None: ...
    def on_reset(self) -> None: ...


class _Seat:
    """One panel and when it is due. Times are frame counts."""

    __slots__ = ("at_least", "at_most", "dirty", "kinds", "last", "panel", "phase", "stream")

    def __init__(
        self, panel: Panel, kinds: frozenset[type[Event]] | None, at_most: int, at_least: int
    ) -> None:
        self.panel = panel
        # Asked once: a look at a protocol's members costs more than a small batch.
        self.stream = panel if isinstance(panel, StreamPanel) else None
        self.kinds = kinds
        self.at_most = at_most
        self.at_least = at_least
        self.dirty = True
        self.last = -1_000_000
        self.phase = 0

    def is_due(self, frame: int) -> bool:
        since = frame - self.last
        return (self.dirty and since >= self.at_most) or (self.at_least > 0 and since >= self.at_least)


class FrameBridge(QObject):
    """Drives one source and the panels that look at it."""

    def __init__(self, source: FramedSource, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._seats: list[_Seat] = []
        self._batches: list[Sequence[Recorded]] = []
        self._frame = 0
        self._unsubscribe = source.hub.subscribe(self._on_batch, self._on_reset)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self.frame)

    @property
    def source(self) -> FramedSource:
        return self._source

    def add(
        self,
        panel: Panel,
        kinds: Collection[type[Event]] | None = None,
        *,
        every_ms: int = FRAME_MS,
        at_least_ms: int = 0,
    ) -> None:
        """Refresh a panel when events of these kinds came (None: any), at most every ``every_ms``.

        ``at_least_ms`` also refreshes it without events: countdowns and ages. 0 turns that off.
        """
        seat = _Seat(
            panel,
            None if kinds is None else frozenset(kinds),
            max(1, every_ms // FRAME_MS),
            at_least_ms // FRAME_MS,
        )
        # Else the slow panels, all refreshed by the first frame, would fall due together ever after.
        seat.phase = len(self._seats) % seat.at_most
        self._seats.append(seat)

    def start(self) -> None:
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def set_source(self, source: FramedSource) -> None:
        """Look at another show (live or replay) with the same panels."""
        self._unsubscribe()
        self._batches.clear()
        self._source = source
        self._unsubscribe = source.hub.subscribe(self._on_batch, self._on_reset)
        for seat in self._seats:
            seat.panel.set_source(source)
            seat.dirty = True

    def frame(self) -> None:
        """Let the source drain, then bring every due panel up to date."""
        self._source.frame()
        self._frame += 1
        batches, self._batches = self._batches, []
        if batches:
            self._spread(batches)
        frame = self._frame
        for seat in self._seats:
            if seat.is_due(frame) and not seat.panel.visibleRegion().isEmpty():
                seat.dirty = False
                seat.last, seat.phase = frame - seat.phase, 0
                seat.panel.refresh()

    def _spread(self, batches: list[Sequence[Recorded]]) -> None:
        kinds = {type(recorded.event) for batch in batches for recorded in batch}
        for seat in self._seats:
            if seat.stream is not None:
                for batch in batches:
                    seat.stream.on_batch(batch)
            if not seat.dirty and (seat.kinds is None or not seat.kinds.isdisjoint(kinds)):
                seat.dirty = True

    def _on_batch(self, batch: Sequence[Recorded]) -> None:
        self._batches.append(batch)

    def _on_reset(self) -> None:
        self._batches.clear()
        for seat in self._seats:
            if seat.stream is not None:
                seat.stream.on_reset()
            seat.dirty = True
