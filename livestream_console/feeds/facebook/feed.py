"""A Facebook live video: the thin shell around api, codec and normalize.

The rule: comments are asked for from a little before the newest one known, since they do not always come in
the order of their times; what was told before is not told again, and that memory outlives the connection.
"""

from __future__ import annotations

import asyncio
import time
from email.utils import parsedate_to_datetime

import msgspec

from livestream_console.core.envelope import Observed
from livestream_console.core.events import RoomStateChanged
from livestream_console.core.ports import ActionOutcome, Capabilities, FeedFailure, FeedSink
from livestream_console.core.values import RoomAction
from livestream_console.feeds.facebook.api import (
    ACTIONS,
    API,
    MAX_TEXT,
    GraphApi,
    Impossible,
    failure_of,
    usage_of,
)
from livestream_console.feeds.facebook.codec import CodecError, Page, Video, read_id, read_page, read_video
from livestream_console.feeds.facebook.interval import LONGEST_S, SPARING_S, Interval
from livestream_console.feeds.facebook.normalize import PLATFORM, damaged, observe, observe_video
from livestream_console.net.http import Answer, HttpClient
from livestream_console.net.race import until_first

OVERLAP_S = 10
HISTORY_S = 600
"""How much of what was said before is told when a room is first opened."""

_NOT_YET_S = 60.0
_OVER = frozenset({"VOD", "LIVE_STOPPED", "PROCESSING"})
_NOT_YET = frozenset({"UNPUBLISHED", "SCHEDULED_UNPUBLISHED", "SCHEDULED_LIVE", "SCHEDULED_CANCELED"})


class FacebookFeed:
    """Reads one live video with its Page's token, and comments in the Page's name."""

    platform = PLATFORM
    origin = "official"
    capabilities = Capabilities(viewer_count=True, backfill=True, actions=ACTIONS, max_text=MAX_TEXT)
    silence_s = 2 * SPARING_S + LONGEST_S
    audience_s = 30.0

    def __init__(self, video: str, *, token: str, api: str = API) -> None:
        self.room = video
        self.feed_id = f"{PLATFORM}:{video}"
        self._api_url = api
        self._token = token
        self._since_s = 0
        self._told: dict[str | bytes, int] = {}
        self._opened_us = 0

    async def run(self, sink: FeedSink) -> None:
        async with HttpClient() as http:
            api = GraphApi(http, self._api_url, self._token)
            answer = await api.video(self.room)
            self._opened_us = _server_us(answer)
            self._since_s = self._since_s or self._opened_us // 1_000_000 - HISTORY_S
            video = _video(answer)
            if video.status in _NOT_YET:
                raise FeedFailure("not_found", "not live yet", retry_after_s=_NOT_YET_S)
            if video.status in _OVER:
                raise FeedFailure("ended", "the video is over", retryable=False)
            self._offer_figures(video, answer, sink)
            await until_first(comments=self._read(api, sink), video=self._watch(api, sink))

    async def act(self, action: RoomAction) -> ActionOutcome:
        async with HttpClient() as http:
            try:
                answer = await GraphApi(http, self._api_url, self._token).act(action, self.room)
            except Impossible as why:
                return ActionOutcome("rejected", why.code)
            except FeedFailure as failure:
                return ActionOutcome("unknown", failure.code)
        if answer.status >= 500:
            return ActionOutcome("unknown", "network")
        if answer.status != 200:
            return ActionOutcome("rejected", failure_of(answer).code)
        return ActionOutcome("accepted", made=read_id(answer.body) if action.what != "delete" else None)

    async def _read(self, api: GraphApi, sink: FeedSink) -> None:
        interval = Interval()
        while True:
            news, used_percent = await self._poll(api, sink)
            await asyncio.sleep(interval.next_s(news, used_percent))

    async def _poll(self, api: GraphApi, sink: FeedSink) -> tuple[int, float]:
        """Read to the last page; return how much was new and how much of the limit is used, in percent."""
        since_s, after, news, used_percent = self._since_s, None, 0, 0.0
        while True:
            await sink.room()
            answer = await api.comments(self.room, since_s, after)
            page = self._page(answer, sink)
            news += self._offer(page, _server_us(answer), sink)
            used_percent = max(used_percent, usage_of(answer).percent)
            after = page.after
            if after is None:
                self._forget()
                return news, used_percent

    def _page(self, answer: Answer, sink: FeedSink) -> Page:
        try:
            page = read_page(answer.body)
        except CodecError as error:
            sink.offer([damaged(error, time.time_ns() // 1000, self.room)])
            raise FeedFailure("protocol", "answer is no page") from None
        sink.live()
        sink.alive()
        return page

    def _offer(self, page: Page, server_us: int, sink: FeedSink) -> int:
        """Hand over what was not told before; return how much that was."""
        seen: list[Observed] = []
        for item in observe(page.items, time.time_ns() // 1000, self.room):
            own = item.id or item.raw or b""
            if own in self._told:
                continue
            # A time that is still to come would hide all that is said until then.
            at_s = min(item.at_us or server_us, server_us) // 1_000_000
            self._told[own] = at_s
            if item.at_us is not None:
                self._since_s = max(self._since_s, at_s - OVERLAP_S)
            is_old = item.at_us is not None and item.at_us < self._opened_us - 1_000_000
            seen.append(msgspec.structs.replace(item, backfilled=True) if is_old else item)
        if seen:
            sink.offer(seen)
        return len(seen)

    def _forget(self) -> None:
        """Forget what will not be asked for again."""
        self._told = {own: at_s for own, at_s in self._told.items() if at_s >= self._since_s}

    async def _watch(self, api: GraphApi, sink: FeedSink) -> None:
        """Sample the viewers and notice the end. A failure costs the sample; the comments find out more."""
        while True:
            await asyncio.sleep(self.audience_s)
            try:
                answer = await api.video(self.room)
                video = _video(answer)
            except FeedFailure:
                continue
            sink.alive()
            self._offer_figures(video, answer, sink)
            if video.status in _OVER:
                over = Observed(
                    RoomStateChanged("ended"),
                    time.time_ns() // 1000,
                    platform=PLATFORM,
                    room=self.room,
                    id=f"{self.room}#ended",
                    raw=answer.body,
                )
                sink.offer([over])
                raise FeedFailure("ended", "the video is over", retryable=False)

    def _offer_figures(self, video: Video, answer: Answer, sink: FeedSink) -> None:
        if seen := observe_video(video, answer.body, time.time_ns() // 1000, self.room):
            sink.offer(seen)


def _video(answer: Answer) -> Video:
    try:
        return read_video(answer.body)
    except CodecError:
        raise FeedFailure("protocol", "answer is not JSON") from None


def _server_us(answer: Answer) -> int:
    """Return the platform's own time, to a second: a desk whose clock is wrong must not take news for old."""
    try:
        moment = parsedate_to_datetime(answer.header("Date") or "")
    except ValueError:
        return time.time_ns() // 1000
    return int(moment.timestamp()) * 1_000_000


def decode_frame(frame: bytes, received_us: int) -> list[Observed]:
    """Return the events of one page of comments."""
    try:
        return observe(read_page(frame).items, received_us)
    except CodecError as error:
        return [damaged(error, received_us)]
