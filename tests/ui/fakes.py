"""Stand-ins for the engine: a source without a journal and a notifier that remembers.

``FakeSource`` meets ShowSource plus ``frame()``; its state may be any object that the panel under test reads.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from livestream_console.core.commands import Command, Rejected
from livestream_console.core.envelope import Recorded, Viewer
from livestream_console.core.events import CommentPosted, Event
from livestream_console.core.evolve import evolve
from livestream_console.core.ports import Capabilities, Found, Notice
from livestream_console.core.show import new_state
from livestream_console.engine.hub import Hub
from livestream_console.engine.link import RoomStatus
from livestream_console.engine.source import Outcome

NOON_US = 1_795_348_800_000_000


class FakeSource:
    def __init__(self, state: Any = None, *, live: bool = True, now_us: int = NOON_US) -> None:
        self.state: Any = new_state("show") if state is None else state
        self.hub = Hub()
        self.live = live
        self.now = now_us
        self.sent: list[Command] = []
        self.rejection: Rejected | None = None
        self.earlier: list[Recorded] = []
        self.frames = 0

    def now_us(self) -> int:
        return self.now

    def frame(self) -> None:
        self.frames += 1

    async def dispatch(self, command: Command) -> Outcome:
        self.sent.append(command)
        return Outcome(self.rejection, self.state.seq)

    async def history_before(self, seq: int, kinds: Collection[type[Event]], limit: int) -> list[Recorded]:
        earlier = [item for item in self.earlier if item.seq < seq and type(item.event) in kinds]
        return earlier[-limit:]

    async def search(self, text: str, before_seq: int | None = None, limit: int = 100) -> Found:
        found = [item for item in reversed(self.earlier) if text in (getattr(item.event, "text", None) or "")]
        return Found(tuple(item for item in found if before_seq is None or item.seq < before_seq)[:limit])

    def publish(self, batch: Sequence[Recorded]) -> None:
        """Fold and publish a batch, as the pipeline does."""
        for item in batch:
            evolve(self.state, item)
        self.hub.publish(batch)


class FakeConnections:
    """What the desk tells about itself (lights.Connections)."""

    def __init__(self, rooms: Sequence[RoomStatus] = (), now_us: int = NOON_US) -> None:
        self.rooms = list(rooms)
        self.saved_through = (0, 0)
        self.now = now_us

    def now_us(self) -> int:
        return self.now


def room(
    feed_id: str = "twitch:pajlada", state: str = "live", *, age_us: int | None = 400_000, **fields: Any
) -> RoomStatus:
    """One room whose last event is ``age_us`` old."""
    last = None if age_us is None else NOON_US - age_us
    platform, _, name = feed_id.partition(":")
    values: dict[str, Any] = {
        "reason": None,
        "per_minute": 486,
        "reconnects": 0,
        "gap_seconds": 0.0,
        "missing": None,
        "capabilities": Capabilities(viewer_count=True),
        "silence_s": 40.0,
    }
    return RoomStatus(
        feed_id, platform, name, state, last_event_us=last, last_traffic_us=last, **values | fields
    )


class FakeNotifier:
    def __init__(self) -> None:
        self.notices: list[Notice] = []

    def notify(self, notice: Notice) -> None:
        self.notices.append(notice)


def recorded(
    event: Event,
    seq: int = 1,
    *,
    name: str = "阿珍",
    viewer: str | None = "88",
    platform: str | None = "douyin",
    room: str | None = "829",
    id: str | None = None,
    at_us: int | None = None,
    origin: str = "official",
) -> Recorded:
    """One journal line with likely values."""
    return Recorded(
        seq=seq,
        show="show",
        event=event,
        received_us=NOON_US if at_us is None else at_us,
        at_us=at_us,
        platform=platform,
        room=room,
        origin=origin,
        id=str(seq) if id is None else id,
        viewer=None if viewer is None else Viewer(id=viewer, name=name),
    )


def comment(text: str, seq: int = 1, **envelope: Any) -> Recorded:
    return recorded(CommentPosted(text), seq, **envelope)
