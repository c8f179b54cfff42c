"""The gap of a desk that was away begins when each room was last heard, neither before nor after."""

from __future__ import annotations

import pytest

from livestream_console.core.envelope import Recorded
from livestream_console.core.events import AudienceSampled, CommentPosted, Event, FeedStateChanged, GapClosed
from livestream_console.core.evolve import evolve
from livestream_console.core.show import new_state
from livestream_console.engine.recall import left_rooms

ROOM = ("twitch", "room")
BRIDGE = ("bridge", "local")
SECOND = 1_000_000

Told = tuple[int, tuple[str, str], Event]


def came(at_s: int, place: tuple[str, str], event: Event) -> Told:
    return at_s, place, event


def live(at_s: int, place: tuple[str, str] = ROOM, state: str = "live") -> Told:
    return at_s, place, FeedStateChanged(f"{place[0]}:server", state)


def begin_s(*told: Told, place: tuple[str, str] = ROOM) -> float | None:
    """Return the second in which the gap of a room begins, None where there is none."""
    state, recent = new_state("show"), []
    for seq, (at_s, (platform, room), event) in enumerate(told, 1):
        own = isinstance(event, FeedStateChanged | GapClosed)
        origin = "operator" if own else "bridge" if platform == "douyin" else "official"
        line = Recorded(seq, "show", event, at_s * SECOND, platform=platform, room=room, origin=origin)
        evolve(state, line)
        if not own:
            recent.append(line)
    gap = left_rooms(state, recent)[place].gap
    return None if gap is None or gap.from_us is None else gap.from_us / SECOND


def said(at_s: int, place: tuple[str, str] = ROOM) -> Told:
    return at_s, place, CommentPosted("hello")


def test_it_begins_at_the_last_event() -> None:
    assert begin_s(live(1), said(5), said(9)) == 9


def test_it_does_not_begin_before_the_room_was_last_live() -> None:
    assert begin_s(live(1), said(5), live(6, state="backoff"), live(20)) == 20


def test_a_room_without_an_event_was_there_when_it_became_live() -> None:
    assert begin_s(live(7)) == 7


def test_a_degraded_room_was_not_heard_when_it_became_so() -> None:
    assert begin_s(live(1), said(5), live(25, state="degraded")) == 5


def test_it_does_not_overlap_the_gap_before() -> None:
    closed = GapClosed("g1", "twitch:server", from_us=5 * SECOND, to_us=20 * SECOND)
    gone = [said(5), live(6, state="backoff"), live(20), came(20, ROOM, closed)]
    assert begin_s(live(1), *gone, live(45, state="degraded")) == 20


@pytest.mark.parametrize("known", [False, True])
def test_what_a_bridge_brings_of_its_tools_rooms_was_heard_by_it(known: bool) -> None:
    tool = ("douyin", "829")
    sampled = [came(2, tool, AudienceSampled(ccu=5))] if known else []
    assert begin_s(live(1, BRIDGE), *sampled, said(9, tool), place=BRIDGE) == 9


def test_a_bridge_did_not_hear_the_rooms_of_others() -> None:
    assert begin_s(live(1, BRIDGE), live(1), said(9), place=BRIDGE) == 1
