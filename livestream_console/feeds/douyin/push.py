"""A Douyin room through the official push (直播小玩法 数据开放) and a relay.

Works while the seller's own application is mounted in the room. The rule: the tasks that push are kept
running while the room is read and left running when the desk goes: the relay takes what comes meanwhile. Only
the end of the show ends them.
"""

from __future__ import annotations

import asyncio
import time

import msgspec

from livestream_console.core.envelope import Observed
from livestream_console.core.events import UnknownEvent
from livestream_console.core.ports import Capabilities, FeedFailure, FeedSink, Remark
from livestream_console.feeds.douyin.push_api import API, PAGE, RUNNING, TOKEN_API, PushApi
from livestream_console.feeds.douyin.push_normalize import PLATFORM, observe, observe_push
from livestream_console.feeds.douyin.signing import verify
from livestream_console.net.http import HttpClient
from livestream_console.net.race import until_first
from livestream_console.net.relay import RelayAddress, RelayClient
from livestream_console.net.relay_wire import Delivery, delivery_of

COMMENTS = "live_comment"
KINDS = (COMMENTS, "live_gift", "live_like", "live_fansclub")
ASKED_AFTER = ("live_gift", "live_fansclub")
"""Only of these does Douyin keep what failed to arrive."""


class DouyinPushFeed:
    """Reads a room, named by its number or by the token that the live companion starts an application with.

    ``secret`` is the application's own, ``push_secret`` the one that pushes are signed with.
    """

    platform = PLATFORM
    origin = "official"
    capabilities = Capabilities(backfill=True)
    silence_s = 60.0
    look_s = 60.0
    """How often tasks and failed pushes are looked at."""

    def __init__(
        self,
        room: str = "",
        *,
        relay: RelayAddress,
        app_id: str,
        secret: str,
        push_secret: str,
        launch_token: str = "",
        source: str = PLATFORM,
        api: str = API,
        token_api: str = TOKEN_API,
    ) -> None:
        self.room = room
        self.feed_id = f"{PLATFORM}:push:{room or app_id}"
        self.relay = RelayClient(relay, source)
        self._push_secret = push_secret
        self._launch_token = launch_token
        self._interface = (api, token_api, app_id, secret)
        self._kinds: list[str] = []
        self._asked: dict[str, int] = {}

    @property
    def remarks(self) -> list[Remark]:
        return self.relay.remarks

    async def run(self, sink: FeedSink) -> None:
        async with HttpClient() as http:
            api = await self._logged_in(http)
            self._kinds = await self._started(api, sink)
            await until_first(pull=self.relay.run(self, sink, self._observe), tasks=self._keep(api, sink))

    async def end(self) -> None:
        """Stop the tasks that were started: the show is over."""
        kinds, self._kinds = self._kinds, []
        if not kinds:
            return
        async with HttpClient() as http:
            api = await self._logged_in(http)
            for kind in kinds:
                try:
                    await api.stop(self.room, kind)
                except FeedFailure as failure:
                    if failure.code != "refused":  # this one may have stopped by itself
                        raise

    async def _logged_in(self, http: HttpClient) -> PushApi:
        api = PushApi(http, *self._interface)
        await api.log_in()
        if not self.room:
            self.room = await api.room(self._launch_token)
        return api

    async def _started(self, api: PushApi, sink: FeedSink) -> list[str]:
        """Start every task; return those that run. An application need not be allowed all of them."""
        running = []
        for kind in KINDS:
            try:
                await api.start(self.room, kind)
                running.append(kind)
            except FeedFailure as failure:
                if kind == COMMENTS or failure.code != "refused":
                    raise
                told = UnknownEvent(f"{PLATFORM}.task.refused", {"msg_type": kind, "reason": failure.detail})
                sink.offer([Observed(told, platform=PLATFORM, room=self.room)])
        return running

    async def _keep(self, api: PushApi, sink: FeedSink) -> None:
        while True:
            try:
                await self._look(api, sink)
            except FeedFailure as failure:
                if failure.code not in ("network", "quota"):  # the relay's line is not to suffer for these
                    raise
            await asyncio.sleep(self.look_s)

    async def _look(self, api: PushApi, sink: FeedSink) -> None:
        for kind in self._kinds:
            if await api.status(self.room, kind) != RUNNING:
                await api.start(self.room, kind)
            if kind in ASKED_AFTER:
                await self._ask_after(api, kind, sink)

    async def _ask_after(self, api: PushApi, kind: str, sink: FeedSink) -> None:
        """Hand over what failed to arrive and was not yet asked for."""
        whole = True
        while whole:
            asked = self._asked.get(kind, 0)
            page = await api.failed(self.room, kind, asked // PAGE + 1)
            fresh = page[asked % PAGE :]
            self._asked[kind] = asked + len(fresh)
            whole = len(page) == PAGE
            now_us = time.time_ns() // 1000
            late = [item for push in fresh for item in observe_push(push, now_us, self.room, kind)]
            if late:
                await sink.room()
                sink.offer([msgspec.structs.replace(item, backfilled=True) for item in late])

    def _observe(self, delivery: Delivery, received_us: int) -> list[Observed]:
        verify(delivery, self._push_secret)
        return observe(delivery, received_us)


def decode_push(frame: bytes, received_us: int) -> list[Observed]:
    """Read one push, as its body or ``{"headers": …, "body": …}``, without asking who sent it."""
    return observe(delivery_of(PLATFORM, frame, received_us), received_us)
