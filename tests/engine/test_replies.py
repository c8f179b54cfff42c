"""Automatic replies over a real console: asked once, told once, and never about the past."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest

from livestream_console.core.commands import ActInRoom
from livestream_console.core.envelope import Observed, Recorded, Viewer
from livestream_console.core.events import CommentPosted, IntentMoved, ReplySent
from livestream_console.core.ports import ActionOutcome, Capabilities
from livestream_console.core.replies.replies import Answer, ReplyBook, Rule
from livestream_console.core.values import RoomAction
from livestream_console.engine.replies import Replies
from livestream_console.engine.scope import TaskScope
from tests.engine.conftest import Room
from tests.engine.fakes import ScriptedFeed, comment, turns

ANY = Rule("ship", ("发货",), reply="{今天/明天}发", cooldown_s=0, times=9)


class TalkingFeed(ScriptedFeed):
    def __init__(self, *actions: str) -> None:
        super().__init__()
        self.capabilities = Capabilities(actions=frozenset(actions), max_text=20)
        self.done: list[RoomAction] = []
        self.answer = ActionOutcome("accepted")

    async def act(self, action: RoomAction) -> ActionOutcome:
        self.done.append(action)
        return self.answer


class Answering:
    """A console with a room and replies on it."""

    def __init__(self, room: Room, feed: TalkingFeed, replies: Replies, told: list[Answer]) -> None:
        self.room = room
        self.feed = feed
        self.replies = replies
        self.told = told

    def use(self, *rules: Rule, **fields: Any) -> None:
        self.replies.use(ReplyBook(**{"rules": rules, "enabled": True, "dry_run": False, **fields}))

    async def come_back(self, settled: bool = True) -> None:
        """Take the show up again, as after a restart."""
        await self.room.console.resume(self.room.console.state.show)
        self.feed = TalkingFeed("post")
        self.room.console.add_feed(self.feed)
        if settled:
            await turns()

    async def hear(self, *comments: Observed) -> None:
        self.room.sink().offer(comments)
        self.room.console.frame()
        await turns()

    @property
    def outcomes(self) -> list[ReplySent]:
        return self.room.events(ReplySent)


Open = Callable[..., Any]


@pytest.fixture
async def answering(room: Room) -> AsyncIterator[Open]:
    scope = TaskScope()
    opened: list[Answering] = []

    async def open_room(*actions: str) -> Answering:
        await room.console.start_show("show")
        feed, told = TalkingFeed(*actions), list[Answer]()
        room.console.add_feed(feed)
        await turns()

        def tell(given: Answer, recorded: Recorded) -> None:
            told.append(given)

        replies = Replies(room.console, lambda: room.console.rooms, scope, tell, lambda _sides: 0)
        opened.append(Answering(room, feed, replies, told))
        return opened[-1]

    yield open_room
    for one in opened:
        one.replies.close()
    await scope.close()
    await room.console.stop()


async def test_a_comment_is_answered_in_its_room_by_its_rule(answering: Open) -> None:
    desk = await answering("post", "reply")
    desk.use(ANY)
    await desk.hear(comment("什么时候发货", 1))
    assert desk.feed.done == [RoomAction("reply", "今天发", target="m1")]
    assert desk.outcomes == [ReplySent("今天发", "m1", "accepted")]
    intent = desk.room.events(IntentMoved)[0]
    assert intent.detail["by"] == "auto:ship"
    assert [given.how for given in desk.told] == ["send"]


@pytest.mark.parametrize("outcome", ["unknown", "rejected"])
async def test_what_did_not_surely_arrive_is_never_sent_again(answering: Open, outcome: str) -> None:
    desk = await answering("post")
    desk.use(ANY)
    desk.feed.answer = ActionOutcome(outcome, "network")
    await desk.hear(comment("发货", 1))
    desk.room.pass_time(120)
    await turns()
    assert len(desk.feed.done) == 1
    assert [sent.outcome for sent in desk.outcomes] == [outcome]


async def test_without_rules_nothing_is_answered(answering: Open) -> None:
    desk = await answering("post")
    await desk.hear(comment("发货", 1))
    desk.use(ANY, enabled=False)
    await desk.hear(comment("发货", 2))
    assert not desk.told


async def test_a_dry_run_only_says_it(answering: Open) -> None:
    desk = await answering("post")
    desk.use(ANY, dry_run=True)
    await desk.hear(comment("发货", 1))
    assert [(given.how, given.action.text) for given in desk.told] == [("dry", "今天发")]
    assert not desk.feed.done
    assert not desk.room.events(IntentMoved)


async def test_a_room_that_takes_no_posts_gets_a_text_to_copy(answering: Open) -> None:
    desk = await answering()
    desk.use(ANY)
    await desk.hear(comment("发货", 1))
    assert [(given.how, given.action.text) for given in desk.told] == [("assist", "今天发")]
    assert not desk.room.events(IntentMoved)


async def test_the_past_and_the_shop_itself_are_not_answered(answering: Open) -> None:
    desk = await answering("post")
    desk.use(ANY)
    ours = Viewer("me", "shop", roles=("staff",))
    await desk.hear(
        comment("发货", 1, backfilled=True),
        comment("发货", 2, origin="import"),
        Observed(CommentPosted("发货"), platform="twitch", room="room", id="m3", viewer=ours),
    )
    assert not desk.told


async def test_what_a_person_said_is_not_said_again_nor_answered(answering: Open) -> None:
    desk = await answering("post")
    desk.use(saying("今天发货"))
    said = ActInRoom(
        command_id="c1", by="ann", platform="twitch", room="room", action=RoomAction("post", "今天发货")
    )
    await desk.room.console.dispatch(said)
    await desk.hear(comment("发货", 1))
    desk.use(saying("明天发货"))
    await desk.hear(comment("今天发货", 2))
    assert not desk.told
    await desk.hear(comment("发货", 3))
    assert [given.action.text for given in desk.told] == ["明天发货"]


async def test_another_show_begins_with_an_empty_memory(answering: Open) -> None:
    desk = await answering("post")
    desk.use(saying("今天发货"))
    await desk.hear(comment("发货", 1))
    await desk.hear(comment("发货", 2))
    assert len(desk.told) == 1
    await desk.room.console.start_show("another")
    desk.room.sink().offer([comment("发货", 3)])
    desk.room.console.frame()
    assert len(desk.told) == 2


async def test_after_a_restart_nobody_is_answered_again_too_soon(answering: Open) -> None:
    desk = await answering("post")
    rules = (Rule("ship", ("发货",), reply="{今天/明天}发", cooldown_s=60, times=2, minutes=5),)
    desk.use(*rules)
    await desk.hear(comment("发货", 1))
    desk.room.pass_time(90)
    await desk.come_back()
    await desk.hear(comment("发货", 2))
    assert len(desk.told) == 2, "once of two times, and the rule had cooled down"
    await desk.come_back()
    await desk.hear(comment("发货", 3, viewer="other"))
    assert len(desk.told) == 2, "it is cooling again"
    desk.room.pass_time(90)
    await desk.come_back()
    await desk.hear(comment("发货", 4))
    assert len(desk.told) == 2, "answered twice"
    await desk.hear(comment("发货", 5, viewer="other"))
    assert len(desk.told) == 3


async def test_after_a_restart_the_minute_is_still_full_and_own_texts_are_known(answering: Open) -> None:
    desk = await answering("post")
    desk.use(ANY, a_minute=2)
    await desk.hear(comment("发货", 1), comment("发货", 2))
    said = ActInRoom(
        command_id="said", platform="twitch", room="room", action=RoomAction("post", "统一明天发货")
    )
    await desk.room.console.dispatch(said)
    await desk.come_back()
    await desk.hear(comment("发货", 3))
    assert len(desk.told) == 2
    desk.room.pass_time(61)
    await desk.hear(comment("统一明天发货", 4))
    assert len(desk.told) == 2
    await desk.hear(comment("发货", 5))
    assert len(desk.told) == 3


async def test_what_comes_while_the_past_is_read_is_answered_after_it(answering: Open) -> None:
    desk = await answering("post")
    desk.use(Rule("ship", ("发货",), reply="{今天/明天}发", cooldown_s=60, times=9))
    await desk.hear(comment("发货", 1))
    await desk.come_back(settled=False)
    desk.room.sink().offer([comment("发货", 2), comment("发货", 3)])
    desk.room.console.frame()
    await turns()
    assert len(desk.told) == 1
    desk.room.pass_time(61)
    await desk.come_back(settled=False)
    desk.room.sink().offer([comment("发货", 4), comment("发货", 5)])
    desk.room.console.frame()
    assert len(desk.told) == 1
    await turns()
    assert len(desk.told) == 2


async def test_a_flood_is_answered_a_few_times_a_minute(answering: Open) -> None:
    desk = await answering("post")
    desk.use(ANY, a_minute=3)
    await desk.hear(*(comment("发货", n, viewer=f"u{n}") for n in range(500)))
    assert len(desk.feed.done) == 3
    assert len(asyncio.all_tasks()) < 10


def saying(reply: str) -> Rule:
    return Rule("ship", ("发货",), reply=reply, cooldown_s=0, times=9)
