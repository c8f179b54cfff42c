"""The outline of a recorded show, and the jumps that a replay makes in it."""

from __future__ import annotations

import pytest

from livestream_console.core.envelope import Recorded, Viewer
from livestream_console.core.events import (
    AudienceSampled,
    CommentPosted,
    Event,
    GapClosed,
    GapOpened,
    LikesCounted,
    MarkPlaced,
    OrderChanged,
    PushShown,
    QuestionChanged,
)
from livestream_console.core.evolve import evolve
from livestream_console.core.show import new_state
from livestream_console.engine.clock import ManualClock
from livestream_console.engine.outline import Outline, Stretch, outline_of
from livestream_console.engine.replayer import Replayer
from livestream_console.engine.sampling import COMMENTS_A_FRAME, sample
from tests.engine.fakes import MemoryJournal, turns

START_US = 1_795_348_800_000_000
SECOND = 1_000_000


def at(*moments: tuple[float, Event]) -> list[Recorded]:
    viewer = Viewer("1", "阿珍")
    return [
        Recorded(seq, "s", event, START_US + round(second * SECOND), platform="x", room="r", viewer=viewer)
        for seq, (second, event) in enumerate(moments, start=1)
    ]


def outlined(*moments: tuple[float, Event]) -> Outline:
    state = new_state("s")
    for recorded in at(*moments):
        evolve(state, recorded)
    return outline_of(state)


async def opened(events: list[Recorded]) -> tuple[Replayer, ManualClock, list[Recorded]]:
    clock, heard = ManualClock(0), list[Recorded]()
    replayer = Replayer(MemoryJournal(events), "s", clock)
    replayer.hub.subscribe(heard.extend)
    await replayer.open()
    await turns()
    return replayer, clock, heard


def test_quiet_is_more_than_twenty_seconds_without_comment_order_or_push() -> None:
    said = CommentPosted("hi")
    found = outlined(
        (0, said), (21, said), (43, PushShown("p", "card")), (50, LikesCounted(count=1)), (90, said)
    )
    assert [((q.from_us - START_US) // SECOND, (q.to_us - START_US) // SECOND) for q in found.quiet] == [
        (22, 43),
        (44, 90),
    ]


def test_the_curve_is_of_viewers_where_they_are_known_and_has_holes_where_not() -> None:
    found = outlined((0, AudienceSampled(ccu=50)), (100, CommentPosted("late")))
    assert found.curve_of == "viewers"
    assert found.curve[0] == 50
    assert found.curve[-1] is None
    assert outlined((0, CommentPosted("a")), (3, CommentPosted("b"))).curve_of == "comments"


def test_gaps_marks_and_pushes_stand_in_it() -> None:
    found = outlined(
        (0, GapOpened("g", "f", START_US)),
        (5, GapClosed("g", START_US + 5 * SECOND)),
        (6, MarkPlaced("!")),
        (7, PushShown("p", "card", "A1")),
    )
    assert found.gaps == (Stretch(START_US, START_US + 5 * SECOND),)
    assert found.marks_us == (START_US + 6 * SECOND,)
    assert [(push.what, push.place) for push in found.pushes] == [("card", None)]


def test_an_empty_show_has_an_empty_outline() -> None:
    found = outlined()
    assert (found.curve, found.quiet, found.gaps) == ((), (), ())


async def test_jumps_go_to_the_next_and_the_last_of_a_kind() -> None:
    asked = QuestionChanged("g", "new", ("1",), text="多少钱")
    replayer, _, _ = await opened(
        at(
            (0, CommentPosted("a")),
            (10, PushShown("p1", "card")),
            (20, asked),
            (21, QuestionChanged("g", "new", ("2",))),
            (30, PushShown("p2", "card")),
            (31, OrderChanged("o", "cancelled")),
            (40, OrderChanged("o2", "paid")),
            (50, MarkPlaced("!")),
            (60, CommentPosted("z")),
        )
    )

    async def went(goal: str, direction: int) -> float | None:
        if not await replayer.jump(goal, direction):  # type: ignore[arg-type]
            return None
        return (replayer.position_us - START_US) / SECOND

    assert [await went("push", 1), await went("push", 1), await went("push", 1)] == [10, 30, None]
    assert await went("push", -1) == 10
    assert await went("push", -1) is None
    assert [await went("question", 1), await went("question", 1)] == [20, None]
    assert [await went("order", 1), await went("mark", 1)] == [40, 50]
    assert replayer.state.marks
    await replayer.close()


async def test_the_quiet_is_leapt_over_and_what_is_in_it_is_folded() -> None:
    replayer, clock, heard = await opened(
        at((0, CommentPosted("a")), (50, LikesCounted(count=3)), (100, CommentPosted("b")))
    )
    replayer.skips_quiet = True
    replayer.play()
    for _ in range(5):
        clock.advance(1)
        replayer.frame()
        await turns(5)
    assert [r.seq for r in heard] == [1, 2, 3]
    assert replayer.leapt is not None
    assert replayer.leapt.to_us == START_US + 99 * SECOND
    assert replayer.state.metrics.total("likes") == 3
    await replayer.close()


async def test_the_outline_waits_until_nobody_seeks() -> None:
    replayer = Replayer(
        MemoryJournal(at(*((n, CommentPosted(str(n))) for n in range(20)))), "s", ManualClock(0)
    )
    await replayer.open()
    for n in range(20):
        await replayer.seek(START_US + n * SECOND)
    assert replayer.outline is None
    await turns()
    assert replayer.outline is not None
    await replayer.close()


def test_some_comments_of_many_are_shown_and_everything_else_passes() -> None:
    batch = at(*((n / 10, CommentPosted(str(n))) for n in range(50)), (6, MarkPlaced("!")))
    shown = sample(batch)
    assert sum(isinstance(r.event, CommentPosted) for r in shown) == COMMENTS_A_FRAME
    assert isinstance(shown[-1].event, MarkPlaced)
    assert [r.seq for r in shown] == sorted(r.seq for r in shown)
    assert sample(batch[:2]) == batch[:2]


async def test_at_sixteen_times_the_numbers_are_exact_and_the_panels_read_back_when_it_slows() -> None:
    replayer, clock, heard = await opened(at(*((n / 10, CommentPosted(str(n))) for n in range(600))))
    resets: list[int] = []
    replayer.hub.subscribe(lambda batch: None, lambda: resets.append(replayer.state.seq))
    replayer.set_speed(16)
    replayer.play()
    for _ in range(2):
        clock.advance(1)
        replayer.frame()
        await turns(5)
    assert replayer.state.metrics.total("comments") == replayer.state.seq > 300
    assert len(heard) == 2 * COMMENTS_A_FRAME
    assert replayer.not_shown == replayer.state.seq - len(heard)
    replayer.set_speed(8)
    assert (len(resets), replayer.not_shown) == (1, 0)
    replayer.set_speed(4)
    assert len(resets) == 1, "nothing was left out meanwhile"
    await replayer.close()


@pytest.mark.parametrize("goal", ["push", "mark"])
async def test_an_empty_show_opens_and_has_nowhere_to_jump(goal: str) -> None:
    replayer, _, _ = await opened([])
    assert not await replayer.jump(goal, 1)  # type: ignore[arg-type]
    replayer.play()
    replayer.frame()
    await replayer.seek(5)
    assert replayer.outline is not None
    await replayer.close()
