"""The truth about one feed's connection: its state, its traffic and the gaps it left.

Rule: a state changes because traffic came or failed to come; every change and every gap is a recorded fact.
A gap opens at the last frame that was received and closes at the first new one (reference: events.md).
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from statistics import median

import msgspec

from livestream_console.core.envelope import Observed
from livestream_console.core.events import Event, FeedStateChanged, GapBackfilled, GapClosed, GapOpened
from livestream_console.core.ports import Capabilities, Clock, Feed, Remark, RemarkingFeed
from livestream_console.engine.ids import fresh
from livestream_console.net.liveness import Liveness, Verdict

_BIN_S = 10
_BINS = 30
_MINUTE = 60 // _BIN_S
_FILLED_WITHIN_US = 60_000_000
"""So long after a gap what was said in it may still come."""

Record = Callable[[list[Observed]], object]


class RoomStatus(msgspec.Struct, frozen=True):
    """One line of the Rooms panel. ``missing`` is None where no rate was known, never 0 for that.

    A link without traffic for ``silence_s`` is dead.
    """

    feed_id: str
    platform: str
    room: str
    state: str
    reason: str | None
    last_event_us: int | None
    last_traffic_us: int | None
    per_minute: int
    reconnects: int
    gap_seconds: float
    missing: int | None
    capabilities: Capabilities
    silence_s: float
    remarks: tuple[Remark, ...] = ()


class Rate:
    """Events per 10 s over the last five minutes of being connected."""

    def __init__(self) -> None:
        self._bins: deque[int] = deque(maxlen=_BINS)
        self._filling = 0
        self._seconds = 0.0

    def count(self, events: int) -> None:
        self._filling += events

    def pass_time(self, seconds: float) -> None:
        """Let connected time go by."""
        self._seconds += seconds
        if self._seconds >= _BIN_S:
            self._bins.append(round(self._filling * _BIN_S / self._seconds))
            self._filling, self._seconds = 0, 0.0

    def prime(self, received_us: list[int]) -> None:
        """Take in the last five minutes before a restart."""
        if not received_us:
            return
        counts = [0] * _BINS
        for time_us in received_us:
            age_s = max(received_us[-1] - time_us, 0) // 1_000_000
            if age_s < _BIN_S * _BINS:
                counts[-1 - age_s // _BIN_S] += 1
        first = next(n for n, count in enumerate(counts) if count)
        self._bins.extend(counts[first:])

    @property
    def per_minute(self) -> int:
        return sum(list(self._bins)[1 - _MINUTE :]) + self._filling

    @property
    def median_per_second(self) -> float | None:
        """The median of every minute within the five; None before a whole minute was heard."""
        bins = list(self._bins)
        minutes = [sum(bins[n : n + _MINUTE]) for n in range(len(bins) - _MINUTE + 1)]
        return median(minutes) / 60 if minutes else None


class _Filling(msgspec.Struct):
    """A closed gap whose platform can still bring what was said in it; ``told`` is what was last recorded."""

    gap: str
    from_us: int
    to_us: int
    missing_before: int | None
    """How much was missing without this gap."""
    events: int = 0
    told: int = 0


class Link:
    """One feed through all its connections (a sinks.Watcher)."""

    def __init__(self, feed: Feed, record: Record, clock: Clock) -> None:
        self.feed = feed
        self.state = "idle"
        self.reason: str | None = None
        self.last_event_us: int | None = None
        self.last_traffic_us: int | None = None
        self.rate = Rate()
        self.connections = 0
        self._record = record
        self._clock = clock
        self._was_live = False
        self._live_since = 0.0
        self._gap: GapOpened | None = None
        self._gap_seconds = 0.0
        self._missing: int | None = 0
        self._filling: _Filling | None = None
        self._liveness = self._new_liveness()

    def connecting(self) -> None:
        self.connections += 1
        self._was_live = False
        self._liveness = self._new_liveness()
        self._move("connecting")

    def on_live(self, now_us: int) -> None:
        if not self._was_live:
            self._was_live = True
            self._live_since = self._clock.monotonic()
            self.last_traffic_us = now_us
            self._move("live")

    def on_traffic(self, now_us: int, events: int) -> None:
        self._liveness.heard()
        self.last_traffic_us = now_us
        if events:
            self.last_event_us = now_us
            self.rate.count(events)
        if self._gap is not None and self._was_live:
            self._close_gap(now_us)

    def on_offered(self, items: Sequence[Observed]) -> None:
        """Count what fills the gap that was closed last; older history fills nothing."""
        filling = self._filling
        if filling is not None:
            filling.events += sum(
                item.backfilled and item.at_us is not None and item.at_us >= filling.from_us for item in items
            )

    def ended(self, state: str, reason: str) -> None:
        """Note that the connection is over; from its last frame on the room was not heard."""
        if self._was_live:
            self.open_gap(self.last_traffic_us, reason if reason == "dead_link" else "disconnect")
            self._was_live = False
        self._move(state, reason)

    def stopped(self) -> None:
        """Note that nobody wants to hear this room any longer."""
        self._was_live = False
        if self._gap is not None:
            self._close_gap(self._clock.now_us())
        self._move("stopped")

    def judge(self, passed_s: float) -> Verdict:
        """Look at the traffic since the last look, and at what was filled in."""
        self._tell_filled()
        if self._was_live:
            self.rate.pass_time(passed_s)
        verdict = self._liveness.verdict()
        if self.state == "live" and verdict is Verdict.PROBE:
            self._move("degraded", "silence")
        elif self.state == "degraded" and verdict is Verdict.ALIVE:
            self._move("live")
        return verdict

    @property
    def heard_s(self) -> float:
        """For how long this connection carried traffic: what a fresh start of the backoff is earned with."""
        if not self._was_live:
            return 0.0
        return self._clock.monotonic() - self._live_since - self._liveness.silent_for_s

    def open_gap(self, from_us: int | None, reason: str) -> None:
        if self._gap is None:
            self._gap = GapOpened(gap=fresh("gap"), feed=self.feed.feed_id, from_us=from_us, reason=reason)
            self._tell(self._gap)

    def adopt_gap(self, gap: GapOpened) -> None:
        """Go on with a gap that was open before a restart."""
        self._gap = gap

    @property
    def status(self) -> RoomStatus:
        feed = self.feed
        open_s = self._seconds_since(self._gap, self._clock.now_us()) if self._gap else 0.0
        return RoomStatus(
            feed_id=feed.feed_id,
            platform=feed.platform,
            room=feed.room,
            state=self.state,
            reason=self.reason,
            last_event_us=self.last_event_us,
            last_traffic_us=self.last_traffic_us,
            per_minute=self.rate.per_minute if self._was_live else 0,
            reconnects=max(self.connections - 1, 0),
            gap_seconds=self._gap_seconds + open_s,
            missing=self._missing,
            capabilities=feed.capabilities,
            silence_s=feed.silence_s,
            remarks=tuple(feed.remarks) if isinstance(feed, RemarkingFeed) else (),
        )

    def _close_gap(self, now_us: int) -> None:
        gap = self._gap
        assert gap is not None
        seconds = self._seconds_since(gap, now_us)
        per_second = 0.0 if self.feed.capabilities.resumes else self.rate.median_per_second
        missing = None if per_second is None else round(per_second * seconds)
        self._gap = None
        self._gap_seconds += seconds
        missing_before = self._missing
        self._missing = None if missing is None or self._missing is None else self._missing + missing
        self._tell(
            GapClosed(
                gap=gap.gap,
                feed=gap.feed,
                from_us=gap.from_us,
                to_us=now_us,
                reason=gap.reason,
                missing=missing,
            )
        )

        if self.feed.capabilities.backfill and gap.from_us is not None:
            self._filling = _Filling(gap.gap, gap.from_us, now_us, missing_before)

    def _tell_filled(self) -> None:
        """Say that a platform made up for a gap; from then on nothing is missing of it."""
        filling = self._filling
        if filling is None:
            return
        if self._clock.now_us() - filling.to_us > _FILLED_WITHIN_US:
            self._filling = None
        if filling.events == filling.told:
            return
        self._missing = filling.missing_before
        filling.told = filling.events
        self._tell(
            GapBackfilled(
                gap=filling.gap,
                feed=self.feed.feed_id,
                from_us=filling.from_us,
                to_us=filling.to_us,
                missing=0,
                backfilled=filling.events,
            )
        )

    def _seconds_since(self, gap: GapOpened, now_us: int) -> float:
        return 0.0 if gap.from_us is None else max(now_us - gap.from_us, 0) / 1_000_000

    def _move(self, state: str, reason: str | None = None) -> None:
        if (state, reason) != (self.state, self.reason):
            self.state, self.reason = state, reason
            self._tell(FeedStateChanged(feed=self.feed.feed_id, state=state, reason=reason))

    def _tell(self, event: Event) -> None:
        feed = self.feed
        self._record([Observed(event, platform=feed.platform, room=feed.room, origin="operator")])

    def _new_liveness(self) -> Liveness:
        clock = self._clock
        return Liveness(
            self.feed.silence_s, monotonic=clock.monotonic, wall=lambda: clock.now_us() / 1_000_000
        )
