"""A WeChat Channels show by its dashboard: looked at again and again while it is on the air.

The rule: only figures come this way, for e-commerce rooms only; comments need a bridge.
"""

from __future__ import annotations

import asyncio
import time
from datetime import UTC, datetime, timedelta, timezone

from livestream_console.core.ports import Capabilities, FeedFailure, FeedSink
from livestream_console.feeds.wechat.api import API, DashboardApi
from livestream_console.feeds.wechat.codec import CodecError, Live, read_answer, read_dashboard, read_lives
from livestream_console.feeds.wechat.normalize import PLATFORM, Counted, damaged, observe
from livestream_console.net.http import HttpClient

LOOK_S = 30.0

_CHINA = timezone(timedelta(hours=8))
_NOT_YET_S = 60.0


class WeChatFeed:
    """Looks at the account's show that began last; the account (``app_id``) is the room."""

    platform = PLATFORM
    origin = "official"
    capabilities = Capabilities(read_comments=False, viewer_count=True, viewer_ids=False)
    silence_s = 4 * LOOK_S
    look_s = LOOK_S

    def __init__(self, app_id: str, *, secret: str, api: str = API) -> None:
        self.room = app_id
        self.feed_id = f"{PLATFORM}:{app_id}"
        self._account = (api, app_id, secret)
        self._export_id = ""
        self._counted = Counted()

    async def run(self, sink: FeedSink) -> None:
        async with HttpClient() as http:
            api = DashboardApi(http, *self._account)
            export_id = await self._newest(api)
            if export_id != self._export_id:
                self._export_id, self._counted = export_id, Counted()
            is_first = True
            while True:
                await self._look(api, sink, is_first)
                is_first = False
                await asyncio.sleep(self.look_s)

    async def _newest(self, api: DashboardApi) -> str:
        """Return the show that began last, today or before midnight."""
        today = datetime.now(UTC).astimezone(_CHINA)
        lives: list[Live] = []
        for day in (today, today - timedelta(days=1)):
            lives += read_lives(await api.lives(int(day.strftime("%Y%m%d"))))
        if not lives:
            raise FeedFailure("not_found", "no show listed", retry_after_s=_NOT_YET_S)
        return max(lives, key=lambda live: live.created_s).export_id

    async def _look(self, api: DashboardApi, sink: FeedSink, is_first: bool) -> None:
        await sink.room()
        body = await api.dashboard(self._export_id)
        received_us = time.time_ns() // 1000
        try:
            dashboard = read_dashboard(read_answer(body))
        except CodecError as error:
            sink.offer([damaged(error, received_us, self.room)])
            raise FeedFailure("protocol", "answer is no object") from None
        if is_first and dashboard.is_living is False:
            raise FeedFailure("not_found", "not live yet", retry_after_s=_NOT_YET_S)
        sink.live()
        sink.alive()
        if seen := observe(dashboard, body, received_us, self._counted, self.room):
            sink.offer(seen)
        if dashboard.is_living is False:
            raise FeedFailure("ended", "the show is over", retryable=False)
