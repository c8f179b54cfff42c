"""A Kuaishou room through the official 弹幕玩法 and a relay.

Works while the seller's own application is mounted in the room. The rule: a gift is acknowledged to Kuaishou
only when it is saved here, and what Kuaishou could not deliver is asked for as long as the room is read.
"""

from __future__ import annotations

import asyncio
import time

import msgspec

from livestream_console.core.envelope import Observed
from livestream_console.core.events import UnknownEvent
from livestream_console.core.ports import Capabilities, FeedFailure, FeedSink, Remark
from livestream_console.feeds.kuaishou.official_api import API, OfficialApi
from livestream_console.feeds.kuaishou.official_normalize import (
    GIFTS,
    PLATFORM,
    Push,
    observe,
    observe_push,
    read_callback,
)
from livestream_console.feeds.kuaishou.official_signing import verify
from livestream_console.net.http import HttpClient
from livestream_console.net.race import until_first
from livestream_console.net.relay import RelayAddress, RelayClient
from livestream_console.net.relay_wire import Delivery, delivery_of


class KuaishouOfficialFeed:
    """Reads a room, named by the code that the live companion shows."""

    platform = PLATFORM
    origin = "official"
    capabilities = Capabilities(backfill=True)
    silence_s = 60.0
    look_s = 15.0
    """How often receipts are sent and failed gifts asked for."""

    def __init__(
        self,
        room_code: str,
        *,
        relay: RelayAddress,
        app_id: str,
        secret: str,
        source: str = PLATFORM,
        api: str = API,
    ) -> None:
        self.room = room_code
        self.feed_id = f"{PLATFORM}:official:{room_code}"
        self.relay = RelayClient(relay, source)
        self._interface = (api, app_id, secret)
        self._secret = secret
        self._unacknowledged: list[tuple[Push, int]] = []
        self._known: set[str] = set()
        self._is_bound = False

    @property
    def remarks(self) -> list[Remark]:
        return self.relay.remarks

    async def run(self, sink: FeedSink) -> None:
        async with HttpClient() as http:
            api = OfficialApi(http, *self._interface)
            await api.log_in()
            await self._bind(api, sink)
            await until_first(pull=self.relay.run(self, sink, self._observe), look=self._keep(api, sink))

    async def end(self) -> None:
        """Untie the application from the room: the show is over."""
        if not self._is_bound:
            return
        async with HttpClient() as http:
            api = OfficialApi(http, *self._interface)
            await api.log_in()
            await api.bind(self.room, "stop")
        self._is_bound = False

    async def _bind(self, api: OfficialApi, sink: FeedSink) -> None:
        try:
            await api.bind(self.room, "start")
        except FeedFailure as failure:
            if failure.code != "refused":
                raise
            # It may be tied already, by this desk before a crash; only what comes will tell.
            told = UnknownEvent(f"{PLATFORM}.bind.refused", {"reason": failure.detail})
            sink.offer([Observed(told, platform=PLATFORM, room=self.room)])
        self._is_bound = True

    async def _keep(self, api: OfficialApi, sink: FeedSink) -> None:
        while True:
            try:
                await self._ask_after(api, sink)
                await self._acknowledge(api, sink)
            except FeedFailure as failure:
                if failure.code not in ("network", "quota"):  # the relay's line is not to suffer for these
                    raise
            await asyncio.sleep(self.look_s)

    async def _ask_after(self, api: OfficialApi, sink: FeedSink) -> None:
        for push in await api.failed_gifts(self.room):
            if push.id is None or push.id in self._known:
                continue
            now_us = time.time_ns() // 1000
            late = [
                msgspec.structs.replace(item, room=self.room, backfilled=True)
                for item in observe_push(push, now_us)
            ]
            await sink.room()
            sink.offer(late)
            self._note(push, now_us)

    async def _acknowledge(self, api: OfficialApi, sink: FeedSink) -> None:
        due = len(self._unacknowledged)
        if due:
            await sink.saved()
        for _ in range(due):
            push, received_ms = self._unacknowledged[0]
            await api.acknowledge(self.room, push, received_ms)
            self._unacknowledged.pop(0)

    def _observe(self, delivery: Delivery, received_us: int) -> list[Observed]:
        verify(delivery, self._secret)
        push = read_callback(delivery.body)
        if push is not None and push.kind == GIFTS and push.room == self.room:
            self._note(push, received_us)
        return observe(delivery, received_us)

    def _note(self, push: Push, received_us: int) -> None:
        if push.id is not None and push.id not in self._known:
            self._known.add(push.id)
            self._unacknowledged.append((push, received_us // 1000))


def decode_official(frame: bytes, received_us: int) -> list[Observed]:
    """Read one callback, as its body or ``{"headers": …, "body": …}``, without asking who sent it."""
    return observe(delivery_of(PLATFORM, frame, received_us), received_us)
