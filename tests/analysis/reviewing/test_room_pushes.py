"""A push to one room is judged by the room beside it, and only where the two can be told apart."""

from __future__ import annotations

import numpy as np
import pytest

from livestream_console.analysis.review.rooms import RoomPushRow, RoomPushTable
from livestream_console.analysis.reviewing.fold import ShowFold
from livestream_console.analysis.reviewing.room_pushes import WINDOW_S, room_pushes
from livestream_console.core.envelope import Observed, Recorded
from livestream_console.core.events import (
    AudienceSampled,
    CartChanged,
    CommentPosted,
    Event,
    GapClosed,
    GapOpened,
    IntentMoved,
    PlatformCardChanged,
    PushShown,
    ShowStarted,
)

S = 1_000_000
START_US = 1_800_000_000 * S
A, B = ("douyin", "829"), ("tiktok", "77")
PUSH_S = 1_800


class Show:
    def __init__(self) -> None:
        self.fold = ShowFold("show", 1 << 62)
        self.lines: list[tuple[int, Observed]] = []
        self.tell(0, ShowStarted("x"), ("desk", ""))

    def tell(self, second: float, event: Event, room: tuple[str, str], origin: str = "official") -> None:
        at_us = START_US + round(second * S)
        self.lines.append(
            (at_us, Observed(event, at_us, platform=room[0], room=room[1] or None, origin=origin))
        )

    def crowd(
        self,
        rooms: dict[tuple[str, str], float],
        *,
        carts: bool = True,
        effect: float = 1.0,
        seconds: int = 3_600,
        seed: int = 1,
    ) -> None:
        """Let each room sell at its rate a minute, both with the same ups and downs, A more from its push."""
        rng = np.random.default_rng(seed)
        swing = np.repeat(np.exp(rng.normal(0, 0.3, seconds // 120)), 120)
        for room, rate in rooms.items():
            for second in range(seconds):
                pushed = room == A and PUSH_S <= second < PUSH_S + WINDOW_S
                for _ in range(rng.poisson(rate / 60 * swing[second] * (effect if pushed else 1.0))):
                    self.tell(second, CartChanged("A1") if carts else CommentPosted("好看"), room)
                if second % 10 == 0:
                    self.tell(second, AudienceSampled(ccu=400), room)

    def table(self) -> RoomPushTable:
        for seq, (at_us, one) in enumerate(sorted(self.lines, key=lambda line: line[0]), start=1):
            self.fold.take(
                Recorded(
                    seq,
                    "show",
                    one.event,
                    at_us,
                    at_us,
                    one.platform,
                    one.room,
                    one.origin,
                    one.id,
                    one.viewer,
                )
            )
        self.fold.finish()
        return room_pushes(self.fold)

    def row(self) -> RoomPushRow:
        (row,) = self.table().rows
        return row


def shown(room: tuple[str, str] = A, second: int = PUSH_S) -> Show:
    show = Show()
    show.tell(second, PlatformCardChanged("A1"), room)
    return show


def test_a_card_in_one_room_is_judged_by_the_other() -> None:
    show = shown()
    show.crowd({A: 60, B: 60}, effect=2.5)
    row = show.row()
    assert (row.what, row.product, row.room, row.other) == ("card", "A1", A, B)
    assert (row.outcome, row.state) == ("carts", "ok")
    assert row.quiet >= 10
    assert row.low is not None
    assert row.high is not None
    assert 1 < row.low < 2.5 < row.high


def test_what_moves_both_rooms_is_no_effect() -> None:
    hits = 0
    for seed in range(10):
        show = shown()
        show.crowd({A: 30, B: 30}, seed=seed)
        row = show.row()
        assert row.low is not None
        assert row.high is not None
        hits += row.low <= 1 <= row.high
    assert hits >= 7  # of 10 nominal 90 % intervals


def test_a_show_in_one_room_says_so() -> None:
    show = shown()
    show.crowd({A: 30})
    assert show.table() == RoomPushTable((), WINDOW_S, "one_room")


def test_a_push_to_all_rooms_is_none_to_one() -> None:
    show = Show()
    show.tell(PUSH_S, PushShown("p1", "card", "A1", target="overlay"), ("desk", ""))
    show.crowd({A: 30, B: 30})
    assert show.table() == RoomPushTable((), WINDOW_S, "no_room_push")


@pytest.mark.parametrize("room", [B, ("desk", "")])
def test_where_the_other_was_pushed_too_there_is_nothing_to_compare_with(room: tuple[str, str]) -> None:
    show = shown()
    event = PlatformCardChanged("A2") if room == B else PushShown("p1", "card", "A2", target="overlay")
    show.tell(PUSH_S + 30, event, room)
    show.crowd({A: 30, B: 30})
    row = show.table().rows[0]
    assert (row.state, row.other, row.ratio) == ("no_other", None, None)


def test_a_third_room_without_a_push_serves() -> None:
    third = ("kuaishou", "5")
    show = shown()
    show.tell(PUSH_S + 30, PlatformCardChanged("A2"), B)
    show.crowd({A: 30, B: 30, third: 20})
    assert [row.other for row in show.table().rows] == [third, third]


def test_an_announcement_in_one_room_is_a_push_once_it_was_made() -> None:
    show = Show()
    asked = {"intent": "i", "platform": A[0], "room": A[1], "by": "owner"}
    for name, what, step in (("i", "announce", "done"), ("j", "timeout", "done"), ("k", "pin", "failed")):
        detail = asked | {"intent": name, "action": {"what": what, "text": "上新"}}
        show.tell(PUSH_S, IntentMoved(name, "applying", "room_action", detail), ("desk", ""))
        show.tell(PUSH_S + 1, IntentMoved(name, step, "room_action", detail), ("desk", ""))
    show.crowd({A: 30, B: 30})
    row = show.row()
    assert (row.what, row.at_us) == ("announce", START_US + (PUSH_S + 1) * S)


def test_comments_are_counted_where_carts_are_not_told_by_both() -> None:
    show = shown()
    show.crowd({A: 60, B: 60}, carts=False, effect=3.0)
    row = show.row()
    assert (row.outcome, row.state) == ("comments", "ok")


def test_few_events_and_little_quiet_time_are_words() -> None:
    few = shown()
    few.crowd({A: 0.5, B: 0.5})
    assert few.row().state == "too_few_events"
    short = shown(second=300)
    short.crowd({A: 60, B: 60}, seconds=600)
    assert short.row().state == "cannot_tell"


def test_a_window_in_which_a_room_was_unheard_tells_nothing() -> None:
    show = shown()
    show.tell(PUSH_S, GapOpened("g", "f", from_us=START_US + PUSH_S * S), A)
    show.tell(PUSH_S + 20, GapClosed("g", "f", to_us=START_US + (PUSH_S + 20) * S), A)
    show.crowd({A: 60, B: 60})
    assert show.row().state == "cannot_tell"
