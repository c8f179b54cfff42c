"""Automatic replies at work: hears every new comment of the live show and has rooms answered.

Rule: it decides at once and asks once. What a platform made of it comes back as ReplySent like any other
post, and whatever that says, nothing is asked again. A show that is taken up again first tells what was
answered in it; its new comments wait for that.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress

from livestream_console.core import acting
from livestream_console.core.acting import Asked
from livestream_console.core.commands import ActInRoom
from livestream_console.core.envelope import Recorded
from livestream_console.core.events import CommentPosted, IntentMoved
from livestream_console.core.ports import JournalFailed
from livestream_console.core.replies.memory import Memory
from livestream_console.core.replies.replies import Answer, ReplyBook, Rules, Scene, answer, means_of, who_of
from livestream_console.core.replies.scripts import Dice, blanks_of
from livestream_console.engine.link import RoomStatus
from livestream_console.engine.scope import TaskScope
from livestream_console.engine.source import ShowSource

Tell = Callable[[Answer, Recorded], None]

RECALLED = 2_000
"""Each answer is two events: the last thousand, a quarter of an hour where they are as many as may be."""

_BY = "auto:"
_ID = "auto-"


class Replies:
    """Answers for one console, whatever shows it holds one after the other.

    ``tell`` hears every answer and the comment it is for; those that are not sent are for a person.
    """

    def __init__(
        self,
        source: ShowSource,
        rooms: Callable[[], Iterable[RoomStatus]],
        scope: TaskScope,
        tell: Tell,
        dice: Dice,
    ) -> None:
        self._source = source
        self._rooms = rooms
        self._scope = scope
        self._tell = tell
        self._dice = dice
        self._rules = Rules(ReplyBook())
        self._memory = Memory()
        self._held: list[Sequence[Recorded]] | None = None
        """What came while the past is read; None when it is known."""
        self.close = source.hub.subscribe(self._on_batch, self._on_reset)
        """Hears no more."""

    def use(self, book: ReplyBook) -> None:
        """Answer by these rules from the next comment on; what was answered before still counts."""
        self._rules = Rules(book)

    def _on_reset(self) -> None:
        self._memory, self._held = Memory(), None
        if self._source.state.seq:
            self._held = []
            self._scope.start(self._recall(self._memory, self._source.state.seq), "recall of replies")

    async def _recall(self, memory: Memory, until_seq: int) -> None:
        """Remember what was said before the restart, then hear what came since."""
        # What a journal cannot read it tells by itself; whoever waits is answered all the same.
        with suppress(JournalFailed):
            for recorded in await self._source.history_before(until_seq + 1, (IntentMoved,), RECALLED):
                await self._note(memory, recorded)
        if self._memory is memory:
            held, self._held = self._held or [], None
            for batch in held:
                self._on_batch(batch)

    async def _note(self, memory: Memory, recorded: Recorded) -> None:
        """Remember one thing that was asked of a room and, when a rule did, whom it answered."""
        asked = _asked(recorded)
        if asked is None:
            return
        memory.said((asked.platform, asked.room), asked.action.text)
        if not asked.by.startswith(_BY):
            return
        name, comment_seq = asked.by.removeprefix(_BY), int(asked.intent.removeprefix(_ID))
        (comment,) = await self._source.history_before(comment_seq + 1, (CommentPosted,), 1)
        times = next((rule.times for rule in self._rules.book.rules if rule.name == name), 1)
        memory.note(who_of(name, comment), times, recorded.received_us)

    def _on_batch(self, batch: Sequence[Recorded]) -> None:
        if self._held is not None:
            self._held.append(batch)
            return
        if not self._rules:
            return
        for recorded in batch:
            kind = type(recorded.event)
            if kind is CommentPosted:
                self._hear(recorded)
            elif kind is IntentMoved:
                self._remember(recorded)

    def _remember(self, recorded: Recorded) -> None:
        """Know what a person says before the room can read it back."""
        asked = _asked(recorded)
        if asked is not None and not asked.by.startswith(_BY):
            self._memory.said((asked.platform, asked.room), asked.action.text)

    def _hear(self, recorded: Recorded) -> None:
        found = self._rules.find(recorded, self._source.state.shelf.words)
        if found is None:
            return
        scene, now_us = self._scene(recorded), self._source.now_us()
        given = answer(found, self._rules.book, self._memory, recorded, scene, now_us, self._dice)
        if given is None:
            return
        self._tell(given, recorded)
        if given.how == "send":
            self._scope.start(self._send(given, recorded), f"reply to {recorded.seq}")

    def _scene(self, recorded: Recorded) -> Scene:
        here = (recorded.platform, recorded.room)
        feeds = (room.capabilities for room in self._rooms() if (room.platform, room.room) == here)
        means = means_of(feeds, to_comment=recorded.id is not None)
        return Scene(means, blanks_of(self._source.state, recorded.viewer))

    async def _send(self, given: Answer, recorded: Recorded) -> None:
        # The comment's own number makes the command's id: not even a fault answers it twice.
        command = ActInRoom(
            command_id=f"{_ID}{recorded.seq}",
            by=_BY + given.rule,
            platform=recorded.platform or "",
            room=recorded.room or "",
            action=given.action,
        )
        await self._source.dispatch(command)


def _asked(recorded: Recorded) -> Asked | None:
    """Return what a person or a rule wants said in a room, None where the event is something else."""
    event = recorded.event
    assert isinstance(event, IntentMoved)
    if event.what != acting.WHAT or event.step != "applying":
        return None
    asked = acting.asked_of(event)
    return asked if asked.action.text else None
