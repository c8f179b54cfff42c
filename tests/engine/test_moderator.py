"""Each live comment is judged once, and a room is asked for something only where that was switched on."""

from __future__ import annotations

import asyncio

import pytest

from livestream_console.core.commands import EndShow, MuteViewer, UndoModeration
from livestream_console.core.envelope import Observed, Viewer
from livestream_console.core.events import IntentMoved, ModerationApplied, ViewerNoted
from livestream_console.core.moderation.moderation import is_restricted, standing_of
from livestream_console.core.moderation.word_lists import WordList, WordLists
from livestream_console.core.ports import ActionOutcome, Capabilities
from livestream_console.core.values import RoomAction
from livestream_console.engine.console import Console
from livestream_console.engine.moderator import ASKED_MOST
from tests.engine.conftest import Room
from tests.engine.fakes import ScriptedFeed, comment, turns

LISTS = WordLists(
    (WordList("ads", "加vx"), WordList("check", "退货", "hold"), WordList("odd", "骗", "flag")),
    {"link": "hide"},
    restrict_after=3,
)


class ObeyingFeed(ScriptedFeed):
    def __init__(self, *actions: str) -> None:
        super().__init__()
        self.capabilities = Capabilities(actions=frozenset(actions))
        self.done: list[RoomAction] = []
        self.answers = asyncio.Event()
        self.answers.set()

    async def act(self, action: RoomAction) -> ActionOutcome:
        await self.answers.wait()
        self.done.append(action)
        return ActionOutcome("accepted")


@pytest.fixture
async def watched(room: Room) -> Room:
    room.console.use_word_lists(LISTS)
    await room.console.start_show("show")
    return room


def hear(room: Room, *comments: Observed) -> None:
    room.sink().offer(list(comments))
    room.console.frame()


def applied(room: Room) -> list[tuple[str, str | None]]:
    return [(event.action, event.rule) for event in room.events(ModerationApplied)]


def waiting(console: Console) -> list[str]:
    return [held.text for held in console.state.moderation.held.values()]


async def test_a_comment_is_judged_by_the_lists(watched: Room) -> None:
    hear(watched, comment("加 ＶＸ 领", 1), comment("可以退货吗", 2), comment("骗人", 3), comment("好看", 4))
    hear(watched, comment("看 www.a.com", 5))
    assert applied(watched) == [
        ("hide", "加vx"),
        ("hold", "退货"),
        ("flag", "骗"),
        ("hide", "pattern:link"),
    ]
    assert waiting(watched.console) == ["可以退货吗"]


async def test_what_was_backfilled_or_written_by_staff_is_not_judged(watched: Room) -> None:
    hear(watched, comment("加vx", 1, backfilled=True))
    for n, role in enumerate(("owner", "moderator", "staff"), 2):
        written = comment("加vx", n)
        staff = Viewer("boss", "boss", roles=(role,))
        hear(watched, Observed(written.event, platform="twitch", room="room", id=written.id, viewer=staff))
    assert applied(watched) == []


async def test_new_lists_hold_from_the_next_comment_on(watched: Room) -> None:
    hear(watched, comment("便宜", 1))
    watched.console.use_word_lists(WordLists((WordList("new", "便宜"),)))
    hear(watched, comment("便宜", 2), comment("加vx", 3))
    assert applied(watched) == [("hide", "便宜")]


async def test_nothing_is_judged_once_the_show_has_ended(watched: Room) -> None:
    await watched.console.dispatch(EndShow(command_id="end"))
    hear(watched, comment("加vx", 1))
    assert applied(watched) == []


async def test_whoever_hits_too_often_is_restricted_once(watched: Room) -> None:
    hear(watched, *(comment("加vx", n, viewer="bad") for n in range(5)), comment("加vx", 9, viewer="once"))
    hear(watched, comment("加vx", 10, viewer="bad"))
    assert [event.viewer for event in watched.events(ViewerNoted)] == ["bad"]
    state = watched.console.state
    assert is_restricted(state.moderation, ("twitch", "bad"), state.now_us)


async def test_a_flag_is_no_hit(watched: Room) -> None:
    hear(watched, *(comment("骗人", n, viewer="u") for n in range(5)))
    assert watched.events(ViewerNoted) == []


async def test_a_restriction_of_the_rules_can_be_undone_and_begins_anew(watched: Room) -> None:
    hear(watched, *(comment("加vx", n, viewer="bad") for n in range(3)))
    recorded = watched.journal.events[watched.console.state.show]
    fact = next(row.id for row in recorded if isinstance(row.event, ViewerNoted)) or ""
    outcome = await watched.console.dispatch(UndoModeration(command_id="u", fact=fact))
    assert outcome.rejected is None
    hear(watched, comment("加vx", 9, viewer="bad"))
    assert watched.console.state.moderation.restricted == {}


async def test_a_muted_viewer_is_hidden_for_a_while_and_that_is_no_hit(watched: Room) -> None:
    await watched.console.dispatch(MuteViewer(command_id="m", platform="twitch", viewer="u1", duration_s=60))
    hear(watched, comment("好看", 1))
    seq = watched.console.state.seq - 1
    assert standing_of(watched.console.state.moderation, seq) == "hidden"
    watched.clock.advance(61)
    hear(watched, comment("好看", 2))
    assert standing_of(watched.console.state.moderation, watched.console.state.seq) is None
    assert watched.console.state.moderation.hits == {}


# --- in the room --------------------------------------------------------------------------------------------


async def asked(room: Room, feed: ObeyingFeed, lists: WordLists) -> list[RoomAction]:
    room.console.use_word_lists(lists)
    await room.console.start_show("show")
    room.console.add_feed(feed)
    await turns()
    hear(room, comment("加vx", 1))
    await turns()
    return feed.done


async def test_a_platform_is_asked_only_where_that_was_switched_on(room: Room) -> None:
    assert await asked(room, ObeyingFeed("delete", "timeout"), LISTS) == []


@pytest.mark.parametrize(
    ("what", "action"),
    [
        ("delete", RoomAction("delete", target="m1")),
        ("timeout", RoomAction("timeout", target="u1", duration_s=600)),
    ],
)
async def test_a_list_may_act_in_the_room(room: Room, what: str, action: RoomAction) -> None:
    lists = WordLists((WordList("ads", "加vx", in_room=what),))  # type: ignore[arg-type]
    assert await asked(room, ObeyingFeed("delete", "timeout"), lists) == [action]


async def test_a_room_that_cannot_is_not_asked(room: Room) -> None:
    lists = WordLists((WordList("ads", "加vx", in_room="delete"),))
    assert await asked(room, ObeyingFeed("timeout"), lists) == []
    assert room.events(IntentMoved) == []
    assert applied(room) == [("hide", "加vx")]


async def test_a_room_that_is_behind_is_not_asked_for_more(room: Room) -> None:
    lists = WordLists((WordList("ads", "加vx", in_room="delete"),))
    feed = ObeyingFeed("delete")
    feed.answers.clear()
    await asked(room, feed, lists)
    for n in range(ASKED_MOST + 10):
        hear(room, comment("加vx", 2 + n))
    assert len(room.console.state.acting.open) == ASKED_MOST
    assert len(applied(room)) == ASKED_MOST + 11, "every one is hidden all the same"
    feed.answers.set()
    await turns(20 * ASKED_MOST)
    assert len(feed.done) == ASKED_MOST
