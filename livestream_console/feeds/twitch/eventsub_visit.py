"""One stay in a channel: the connections that follow one another, the subscriptions, the count of viewers.

The rule: a connection that Twitch wants to replace is heard until its successor was welcomed, and a moment
longer for what is still on its way. What both deliver has the same ids, so the record has it once.
https://dev.twitch.tv/docs/eventsub/handling-websocket-events/#reconnect-message
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterable

import msgspec

from livestream_console.core.envelope import Observed
from livestream_console.core.events import AudienceSampled, UnknownEvent
from livestream_console.core.ports import FeedFailure, FeedSink
from livestream_console.feeds.twitch.eventsub import (
    RECONNECT,
    REVOCATION,
    WELCOME,
    EventSubError,
    Message,
    close_failure,
    parse,
    revoked_failure,
)
from livestream_console.feeds.twitch.eventsub_normalize import damaged, observe
from livestream_console.feeds.twitch.eventsub_types import CHAT, FURTHER, Kind
from livestream_console.feeds.twitch.helix import Helix
from livestream_console.feeds.twitch.normalize import PLATFORM
from livestream_console.net.race import until_first
from livestream_console.net.websocket import Session, opened

WELCOME_S = 10.0
LINGER_S = 2.0
ROUND_S = 30.0
"""Between two counts of the viewers, and two attempts at a subscription that may yet succeed."""

_WORTH_ANOTHER_TRY = frozenset({"network", "quota"})


class Place(msgspec.Struct, frozen=True):
    """Which channel, who is there, and with which rights."""

    room: str
    channel_id: str
    user_id: str
    scopes: frozenset[str]


class Visit:
    """Uses one channel from connecting to the end of the last connection.

    ``refused`` is kept up to date: subscription type -> why it is not had.
    """

    def __init__(
        self, sink: FeedSink, helix: Helix, place: Place, refused: dict[str, str], silence_s: float
    ) -> None:
        self.helix = helix
        self.place = place
        self._sink = sink
        self._room = place.room
        self._refused = refused
        self._silence_s = silence_s
        self._jobs = asyncio.TaskGroup()
        self._settled: asyncio.Future[str] = asyncio.get_running_loop().create_future()

    async def run(self, address: str) -> None:
        """Stay until a connection without a successor ends; raise why it did."""
        try:
            async with self._jobs:
                tending = self._jobs.create_task(self._tend(), name=f"{self._room} helix")
                await self._hear(address)
                await tending  # successors of the first connection are heard meanwhile
        except ExceptionGroup as failures:
            this = asyncio.current_task()
            if this is not None and this.cancelling():
                raise asyncio.CancelledError from failures
            raise failures.exceptions[0] from None

    # --- connections ---

    async def _hear(self, address: str, predecessor: asyncio.Event | None = None) -> None:
        """Hear one connection to its end; ``predecessor`` is to be set once it may go."""
        async with opened(address, self._sink, self._silence_s) as session:
            messages = await self._welcomed(session)
            if predecessor is None:
                await self._settle(messages[0].session)
            else:
                predecessor.set()
            relieved = asyncio.Event()
            await until_first(read=self._read(session, messages, relieved), relief=_linger(relieved))

    async def _welcomed(self, session: Session) -> list[Message]:
        """Return the welcome and what came with it."""
        try:
            async with asyncio.timeout(WELCOME_S):
                messages: list[Message] = []
                while not messages:
                    messages = await self._messages(session)
        except TimeoutError:
            raise FeedFailure("protocol", "no welcome") from None
        if messages[0].kind != WELCOME:
            raise FeedFailure("protocol", "no welcome")
        return messages

    async def _settle(self, session_id: str) -> None:
        """Subscribe to the chat, which makes the room live; all else is taken care of meanwhile."""
        await self._subscribe(CHAT, session_id)
        self._sink.live()
        self._settled.set_result(session_id)

    async def _read(self, session: Session, messages: list[Message], relieved: asyncio.Event) -> None:
        heir: asyncio.Task[None] | None = None
        while True:
            for message in messages:
                if message.kind == RECONNECT and message.address and heir is None:
                    successor = self._hear(message.address, relieved)
                    heir = self._jobs.create_task(successor, name=f"{self._room} eventsub")
                elif message.kind == REVOCATION:
                    self._lose(message)
            try:
                messages = await self._messages(session)
            except FeedFailure as failure:
                if heir is not None:  # which carries on, or fails for both
                    return
                raise close_failure(failure) from failure

    async def _messages(self, session: Session) -> list[Message]:
        """Read on and hand over what happened; return the messages themselves."""
        frames = await session.read()
        received_us = time.time_ns() // 1000
        messages: list[Message] = []
        seen: list[Observed] = []
        for frame in frames:
            try:
                message = parse(frame)
            except EventSubError:
                seen.append(damaged(frame, received_us, self._room))
            else:
                messages.append(message)
                seen += observe((message,), received_us, self._room)
        if seen:
            self._sink.offer(seen)
        return messages

    def _lose(self, message: Message) -> None:
        """Take note that Twitch took a subscription back; without the chat there is no feed."""
        if message.about == CHAT.name:
            raise revoked_failure(message)
        self._refused[message.about] = "revoked"

    # --- beside the connections ---

    async def _tend(self) -> None:
        """Subscribe to the rest, then count the viewers for as long as anything is heard."""
        session_id = await self._settled
        waiting: Iterable[Kind] = FURTHER
        told: dict[str, str] = {}
        while True:
            waiting = [kind for kind in waiting if not await self._subscribed(kind, session_id)]
            if self._refused != told:
                told = dict(self._refused)
                self._tell(UnknownEvent(f"{PLATFORM}.refused", dict(told)))
            await self._count_viewers()
            await asyncio.sleep(ROUND_S)

    async def _subscribed(self, kind: Kind, session_id: str) -> bool:
        """Return whether the subscription is settled, for good or ill."""
        if not self.place.scopes.issuperset(kind.scopes):
            self._refused[kind.name] = "scope"
            return True
        try:
            await self._subscribe(kind, session_id)
        except FeedFailure as failure:
            if failure.code == "auth":
                raise
            self._refused[kind.name] = failure.code
            return failure.code not in _WORTH_ANOTHER_TRY
        self._refused.pop(kind.name, None)
        return True

    async def _subscribe(self, kind: Kind, session_id: str) -> None:
        await self.helix.subscribe(kind.request(self.place.channel_id, self.place.user_id, session_id))

    async def _count_viewers(self) -> None:
        try:
            count, answer = await self.helix.viewers(self.place.channel_id)
        except FeedFailure as failure:
            if failure.code == "auth":
                raise
            return  # one sample less
        if count is not None:
            self._tell(AudienceSampled(ccu=count), answer)

    def _tell(self, event: AudienceSampled | UnknownEvent, raw: bytes | None = None) -> None:
        received_us = time.time_ns() // 1000
        self._sink.offer([Observed(event, received_us, None, PLATFORM, self._room, raw=raw)])


async def _linger(relieved: asyncio.Event) -> None:
    await relieved.wait()
    await asyncio.sleep(LINGER_S)
