from __future__ import annotations

import asyncio

from hypothesis import given
from hypothesis import strategies as st

from livestream_console.core.envelope import Observed, Viewer
from livestream_console.core.events import CommentPosted, LikesCounted, ViewersEntered
from livestream_console.engine.dedupe import Dedupe
from livestream_console.engine.intake import Intake, in_order
from tests.engine.fakes import comment, turns

NOW = 1_795_348_800_000_000


def like(count: int | None, n: int, total: int | None = None) -> Observed:
    event = LikesCounted(count, total)
    return Observed(event, platform="twitch", room="room", id=f"l{n}", viewer=Viewer("u"))


def enter(count: int, n: int) -> Observed:
    return Observed(ViewersEntered(count), platform="twitch", room="room", id=f"e{n}", viewer=Viewer(f"u{n}"))


def test_below_high_water_everything_passes_as_it_came() -> None:
    intake, connection = Intake(10, 5), Dedupe().connection()
    items = [like(1, 1), comment("a", 1), enter(1, 1)]
    intake.put(connection, items, NOW)
    assert intake.take(100) == [(item, NOW) for item in items]
    assert intake.depth == 0


def test_above_high_water_likes_and_enters_add_up_and_comments_stay() -> None:
    intake, connection = Intake(4, 2), Dedupe().connection()
    intake.put(connection, [comment("a", n) for n in range(4)], 1)
    for n in range(10):
        intake.put(connection, [like(2, n, total=100 + n), comment("b", 100 + n), enter(1, n)], 2 + n)
    intake.put(connection, [like(2, 9)], 50)  # delivered twice
    taken = [item.event for item, _ in intake.take(1_000)]
    assert taken.count(LikesCounted(20, 109)) == 1
    assert taken.count(ViewersEntered(10)) == 1
    assert sum(isinstance(event, CommentPosted) for event in taken) == 14
    assert len(taken) == 16
    assert intake.depth == 0


async def test_feeds_wait_above_high_water_until_low_water() -> None:
    intake, connection = Intake(4, 1), Dedupe().connection()
    intake.put(connection, [comment("a", 1), comment("a", 2)], 1)
    await intake.room()  # returns at once
    intake.put(connection, [comment("a", 3), comment("a", 4)], 1)
    waiting = asyncio.ensure_future(intake.room())
    intake.take(1)
    await turns()
    assert not waiting.done(), "above low water"
    intake.take(1)
    await turns()
    assert waiting.done()


def test_a_receive_time_that_cannot_be_ours_is_replaced() -> None:
    intake, connection = Intake(), Dedupe().connection()
    claimed = [0, NOW - 5, NOW - 60_000_000, NOW + 60_000_000]
    intake.put(connection, [comment("a", n, received_us=us) for n, us in enumerate(claimed)], NOW)
    assert [us for _, us in intake.take(100)] == [NOW, NOW - 5, NOW, NOW]


def test_repeats_do_not_leave_the_queue() -> None:
    intake, connection = Intake(), Dedupe().connection()
    intake.put(connection, [comment("a", 1), comment("a", 1)], 1)
    assert len(intake.take(100)) == 1
    assert intake.depth == 0


def test_a_room_is_ordered_by_platform_time_then_arrival() -> None:
    times = [5, 3, None, 4, 5, 1]
    batch = [(comment("x", n, at_us=at_us), 0) for n, at_us in enumerate(times)]
    # The one without a time stays behind the one it arrived behind (at 3).
    assert [item.id for item, _ in in_order(batch)] == ["m5", "m1", "m2", "m3", "m0", "m4"]


@given(st.lists(st.tuples(st.sampled_from("abc"), st.integers(0, 5))))
def test_other_rooms_keep_their_places(script: list[tuple[str, int]]) -> None:
    batch = [(comment("x", n, room=room, at_us=at), 0) for n, (room, at) in enumerate(script)]
    ordered = in_order(list(batch))
    assert [item.room for item, _ in ordered] == [room for room, _ in script], "across rooms by arrival"
    for room in "abc":
        of_room = [(item.at_us, item.id) for item, _ in batch if item.room == room]
        assert [(item.at_us, item.id) for item, _ in ordered if item.room == room] == sorted(
            of_room, key=lambda entry: entry[0] or 0
        )
