"""One room of the crowd: who is there, what is said and done, as canonical events in platform time.

Rule: times are cut to the precision the platform's wire carries, so that what is sent is exactly what can
be read.
"""

from __future__ import annotations

from random import Random

import msgspec

from livestream_console.core.envelope import Observed, Viewer
from livestream_console.core.events import CommentPosted, Event, PaidMessagePosted, ViewersEntered
from livestream_console.core.values import Segment
from livestream_console.rehearsal.chance import poisson
from livestream_console.rehearsal.manners import HABITS, Counters
from livestream_console.rehearsal.people import People
from livestream_console.rehearsal.phrases import EMOTES, EN, HANS, HANT
from livestream_console.rehearsal.scene import Scene
from livestream_console.rehearsal.talk import Talk
from livestream_console.rehearsal.tide import Tide


class RoomPlan(msgspec.Struct, frozen=True):
    """What a room is like. ``usual`` people watch it; platform times are multiples of ``precision_us``."""

    platform: str
    room: str
    usual: int
    languages: dict[str, float]
    precision_us: int


ROOMS = (
    RoomPlan("twitch", "rehearsal", 480, {EN: 0.5, HANT: 0.35, HANS: 0.15}, 1000),
    RoomPlan("bilibili", "21013446", 1000, {HANS: 0.92, HANT: 0.05, EN: 0.03}, 1_000_000),
    RoomPlan("douyin", "829", 2000, {HANS: 0.95, HANT: 0.03, EN: 0.02}, 1),
    RoomPlan("youtube", "rehearsal_1", 400, {EN: 0.4, HANT: 0.6}, 1),
    RoomPlan("tiktok", "rehearsal", 600, {EN: 0.8, HANT: 0.2}, 1000),
    RoomPlan("kuaishou", "rehearsal-stream", 900, {HANS: 1.0}, 1000),
    RoomPlan("facebook", "1029384756", 150, {HANT: 0.8, EN: 0.2}, 1_000_000),
    RoomPlan("kick", "rehearsal", 120, {EN: 1.0}, 1_000_000),
)
"""All rooms there are, the most telling ones first."""
USUAL_ROOMS = 3


class Room:
    """The people of one room. ``run`` tells one rehearsal's ids from another's, as a platform's ids differ
    by day.
    """

    def __init__(self, plan: RoomPlan, rng: Random, scene: Scene, run: int) -> None:
        self._plan = plan
        self._rng = rng
        self.tide = Tide(rng, plan.usual)
        self._people = People(rng, plan.platform, 3 * plan.usual)
        self._talk = Talk(rng, plan.languages, scene)
        self._counters = Counters(rng, plan.platform)
        self._emotes: dict[str, tuple[Segment, ...]] = {}
        if plan.platform == "twitch":
            self._emotes = {text: (Segment("emote", text, ref),) for text, ref in EMOTES.items()}
        self._id_head = f"{run % 2**32:08x}-{rng.getrandbits(16):04x}-4000-8000-"
        self._run = run
        self._made = 0

    def step(self, now_us: int, dt_s: float, comments_per_s: float) -> list[Observed]:
        """Return what happened in the stretch that ends at ``now_us``, in order of platform time."""
        self.tide.step(dt_s)
        self._talk.follow_scene()
        seen = self._comments(now_us, dt_s, comments_per_s * self.tide.level)
        viewers = self.tide.viewers
        for per_viewer, act in HABITS[self._plan.platform]:
            for _ in range(poisson(self._rng, per_viewer * viewers * dt_s)):
                seen.append(self._did(now_us, act(self._rng)))
        for report in self._counters.step(dt_s, viewers, self.tide.raid):
            seen.append(self._observed(report, self._cut(now_us), None, None))
        return seen

    def _comments(self, now_us: int, dt_s: float, per_s: float) -> list[Observed]:
        count = poisson(self._rng, per_s * dt_s)
        if not count:
            return []
        gap_us = dt_s * 1e6 / count
        start_us = now_us - dt_s * 1e6
        say, someone, emotes = self._talk.say, self._people.someone, self._emotes
        precision, made, head = self._plan.precision_us, self._made, self._id_head
        platform, room = self._plan.platform, self._plan.room
        self._made += count
        seen = []
        for i in range(count):
            text = say()
            seen.append(
                Observed(
                    CommentPosted(text, emotes.get(text, ())),
                    at_us=int(start_us + i * gap_us) // precision * precision,
                    platform=platform,
                    room=room,
                    origin="simulated",
                    id=f"{head}{made + i:012x}",
                    viewer=someone(),
                )
            )
        return seen

    def _did(self, now_us: int, event: Event) -> Observed:
        if isinstance(event, ViewersEntered):  # the one deed whose message carries no id
            return self._observed(event, self._cut(now_us), None, self._people.newcomer())
        source_id = f"{self._id_head}{self._made:012x}"
        if isinstance(event, PaidMessagePosted):  # super chats are numbered
            source_id = str(self._run * 1_000_000 + self._made)
        self._made += 1
        return self._observed(event, self._cut(now_us), source_id, self._people.someone())

    def _observed(self, event: Event, at_us: int, source_id: str | None, viewer: Viewer | None) -> Observed:
        plan = self._plan
        return Observed(
            event,
            at_us=at_us,
            platform=plan.platform,
            room=plan.room,
            origin="simulated",
            id=source_id,
            viewer=viewer,
        )

    def _cut(self, at_us: int) -> int:
        return at_us // self._plan.precision_us * self._plan.precision_us
