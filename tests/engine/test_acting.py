"""What is asked of rooms: on disk first, done once, and never again where nobody knows."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from livestream_console.core.commands import ActInRoom
from livestream_console.core.envelope import Observed, Viewer
from livestream_console.core.events import CommentPosted, IntentMoved, ReplySent
from livestream_console.core.ports import ActionOutcome, Capabilities
from livestream_console.core.values import RoomAction
from livestream_console.engine.source import Outcome
from tests.engine.conftest import Room
from tests.engine.fakes import ScriptedFeed, comment, turns
from tests.engine.test_pushing import open_shelf


class TalkingFeed(ScriptedFeed):
    def __init__(self) -> None:
        super().__init__()
        self.capabilities = Capabilities(actions=frozenset({"post"}), max_text=10, posts=(2, 30.0))
        self.done: list[RoomAction] = []
        self.answer: asyncio.Future[ActionOutcome] | None = None

    async def act(self, action: RoomAction) -> ActionOutcome:
        self.done.append(action)
        return await self.answer if self.answer is not None else ActionOutcome("accepted")


def say(room: Room, text: str, n: int = 1, what: str = "post") -> asyncio.Task[Outcome]:
    command = ActInRoom(
        command_id=f"say{n}", platform="twitch", room="room", action=RoomAction(what, text, target="m1")
    )
    return asyncio.ensure_future(room.console.dispatch(command))


async def talking(room: Room) -> TalkingFeed:
    await room.console.start_show("show")
    feed = TalkingFeed()
    room.console.add_feed(feed)
    await turns()
    return feed


def outcomes(room: Room) -> list[tuple[str, str | None]]:
    return [(event.outcome, event.reason) for event in room.events(ReplySent)]


async def test_nothing_is_asked_of_a_platform_before_it_is_on_disk(room: Room) -> None:
    feed = await talking(room)
    room.journal.holding = True
    saying = say(room, "hello")
    await turns()
    assert not feed.done
    room.journal.holding = False
    room.journal.commit()
    await saying
    assert feed.done == [RoomAction("post", "hello", target="m1")]
    assert outcomes(room) == [("accepted", None)]


async def test_a_room_without_the_ability_is_told_so(room: Room) -> None:
    feed = await talking(room)
    await say(room, "hello", what="announce")
    await say(room, "longer than ten", n=2)
    assert outcomes(room) == [("rejected", "not_supported"), ("rejected", "too_long")]
    assert not feed.done


async def test_the_platforms_pace_is_kept_and_a_long_wait_is_refused(room: Room) -> None:
    feed = await talking(room)
    for n in range(3):
        await say(room, "hi", n=n)
    assert len(feed.done) == 2
    assert outcomes(room)[-1] == ("rejected", "quota")


async def test_what_was_cut_short_is_unknown_and_never_done_again(
    room: Room, make_room: Callable[..., Room]
) -> None:
    feed = await talking(room)
    feed.answer = asyncio.get_running_loop().create_future()
    saying = say(room, "hello")
    await turns()
    assert len(feed.done) == 1
    again = make_room(room.journal, room.clock)
    await again.console.resume(room.console.state.show)
    second = TalkingFeed()
    again.console.add_feed(second)
    await turns()
    assert outcomes(again) == [("unknown", "interrupted")]
    assert again.events(IntentMoved)[-1].step == "needs_person"
    assert not second.done
    assert not again.console.state.acting.open
    await room.console.stop()
    saying.cancel()
    await again.console.stop()


async def test_our_own_words_read_back_are_no_claim(room: Room) -> None:
    await open_shelf(room)
    sink = room.sink()
    ours = Viewer("me", "shop", roles=("staff",))
    sink.offer([Observed(CommentPosted("A1+1"), platform="twitch", room="room", id="m1", viewer=ours)])
    sink.offer([comment("A1+1", 2, viewer="u2")])
    room.console.frame()
    assert [claim.viewer.id for claim in room.console.state.claims.claims.values()] == ["u2"]
