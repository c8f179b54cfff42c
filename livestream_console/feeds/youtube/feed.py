"""A YouTube broadcast's chat and figures: the thin shell around api, codec and normalize.

The rule: every answer says from where to go on, and that place outlives the connection; however an open
stream ends, what was said meanwhile still comes. Where it is refused, ``list`` decides what that means.
https://developers.google.com/youtube/v3/live/streaming-live-chat
"""

from __future__ import annotations

import asyncio
import re
import time
from collections.abc import Callable, Iterator
from itertools import chain
from urllib.parse import parse_qs, urlsplit

import msgspec

from livestream_console.core.envelope import Observed
from livestream_console.core.events import RoomStateChanged
from livestream_console.core.ports import ActionOutcome, Capabilities, FeedFailure, FeedSink, Remark
from livestream_console.core.values import RoomAction
from livestream_console.feeds.turns import offer_in_turns
from livestream_console.feeds.youtube.actions import ACTIONS, MAX_TEXT, Impossible, request_of
from livestream_console.feeds.youtube.api import API, YouTubeApi, server_us
from livestream_console.feeds.youtube.codec import (
    CodecError,
    Page,
    PageReader,
    Video,
    read_id,
    read_video,
)
from livestream_console.feeds.youtube.kinds import Context
from livestream_console.feeds.youtube.login import AUTH, Credentials, Login
from livestream_console.feeds.youtube.normalize import PLATFORM, observe, observe_video
from livestream_console.feeds.youtube.quota import LONGEST_WAIT_S, Quota
from livestream_console.net.http import Answer, HttpClient, Stream
from livestream_console.net.race import until_first

STREAM_SILENCE_S = 60.0
"""A stream that says nothing for so long is opened anew; it may be half open."""
REFUSALS = 3
NO_STREAM_S = 300.0
"""After REFUSALS in a row the stream is left alone for so long."""
_NOT_YET_S = 60.0

_VIDEO = re.compile(r"[A-Za-z0-9_-]{11}")


def video_id(entered: str) -> str:
    """Return the id in what a seller pastes: itself, a watch, live or youtu.be address.

    Raises ValueError where there is none.
    """
    address = urlsplit(entered.strip())
    named = [*parse_qs(address.query).get("v", []), address.path.rstrip("/").rpartition("/")[2]]
    for candidate in named:
        if _VIDEO.fullmatch(candidate):
            return candidate
    raise ValueError("no video id")


class YouTubeFeed:
    """Reads one broadcast with an API key or a login; with a login it also acts.

    ``quota`` is shared by all rooms of one Google project. ``on_refreshed`` gets the credentials whenever
    they changed, to be kept.
    """

    platform = PLATFORM
    origin = "official"
    # The paces of a nearly spent quota are no silence; a dead stream is found sooner by itself.
    silence_s = 2 * LONGEST_WAIT_S + STREAM_SILENCE_S
    audience_s = 30.0
    shortest_pause_s = 1.0

    def __init__(
        self,
        video: str,
        *,
        key: str | None = None,
        credentials: Credentials | None = None,
        quota: Quota | None = None,
        on_refreshed: Callable[[Credentials], object] | None = None,
        api: str = API,
        auth: str = AUTH,
    ) -> None:
        if not key and credentials is None:
            raise ValueError("neither key nor login")
        self.room = video_id(video)
        self.feed_id = f"{PLATFORM}:{self.room}"
        self.quota = quota or Quota()
        self.capabilities = Capabilities(
            viewer_count=True,
            backfill=True,
            actions=ACTIONS if credentials else frozenset(),
            max_text=MAX_TEXT if credentials else None,
        )
        self._api_url = api
        self._key = key
        self._login = Login(credentials, auth, on_refreshed) if credentials else None
        self._context = Context(self.room)
        self._chat: str | None = None
        self._token: str | None = None
        self._interval_s = 0.0
        self._likes: int | None = None
        self._opened_us = 0
        self._refusals = 0
        self._stream_from_s = 0.0
        self._bans: dict[str, str] = {}

    @property
    def remarks(self) -> list[Remark]:
        """Say what the day's units have come to."""
        quota = self.quota
        code = "units_low" if quota.is_low else "units"
        return [Remark(code, {"spent": quota.spent, "limit": quota.limit})]

    async def run(self, sink: FeedSink) -> None:
        async with HttpClient() as http:
            api = self._api(http)
            answer = await api.video(self.room)
            self._opened_us = server_us(answer)
            self._enter(_video(answer))
            await until_first(chat=self._read(api, sink), audience=self._watch(api, answer, sink))

    def _api(self, http: HttpClient) -> YouTubeApi:
        return YouTubeApi(http, self._api_url, self._key, self._login, self.quota)

    def _enter(self, video: Video | None) -> None:
        if video is None:
            raise FeedFailure("not_found", "no such video", retryable=False)
        if video.chat is None:
            if video.state == "upcoming":
                raise FeedFailure("not_found", "not live yet", retry_after_s=_NOT_YET_S)
            if video.state == "live" and not video.ended:
                raise FeedFailure("unavailable", "the chat is switched off", retry_after_s=_NOT_YET_S)
            raise FeedFailure("ended", "the broadcast is over", retryable=False)
        if video.chat != self._chat:
            self._chat, self._token = video.chat, None

    # --- the chat ---------------------------------------------------------------------------------

    async def _read(self, api: YouTubeApi, sink: FeedSink) -> None:
        chat = self._chat
        assert chat is not None
        while True:
            begun_s = time.monotonic()
            if begun_s < self._stream_from_s or not await self._stream(api, chat, sink):
                await self._page(api, chat, sink)
            lasted_s = time.monotonic() - begun_s
            pace_s = self.quota.pace_s("list", time.time()) - lasted_s
            await asyncio.sleep(max(self.shortest_pause_s, self._interval_s, pace_s))

    async def _stream(self, api: YouTubeApi, chat: str, sink: FeedSink) -> bool:
        """Read the stream to its end; return False where it could not be opened."""
        is_open = False
        try:
            async with api.stream(chat, self._token, STREAM_SILENCE_S) as stream:
                if stream is not None:
                    is_open, self._refusals = True, 0
                    sink.live()
                    await self._follow(api, stream, sink)
        except FeedFailure as failure:
            if failure.code != "network":
                raise
        if not is_open:
            self._refused()
        return is_open

    async def _follow(self, api: YouTubeApi, stream: Stream, sink: FeedSink) -> None:
        reader = PageReader()
        while data := await stream.read():
            sink.alive()
            await offer_in_turns(self._told(api, reader.receive_data(data)), sink)
            await sink.room()

    def _refused(self) -> None:
        self._refusals += 1
        if self._refusals == REFUSALS:
            self._refusals = 0
            self._stream_from_s = time.monotonic() + NO_STREAM_S

    async def _page(self, api: YouTubeApi, chat: str, sink: FeedSink) -> None:
        await sink.room()
        try:
            answer = await api.page(chat, self._token)
        except FeedFailure as failure:
            if failure.code == "refused":
                self._token = None  # too old, or the stream's own: what is said from now on still comes
            raise
        reader = PageReader()
        pages = [*reader.receive_data(answer.body), *reader.finish()]
        if not any(isinstance(page, Page) for page in pages):
            raise FeedFailure("protocol", "answer is no page")
        sink.live()
        sink.alive()
        await offer_in_turns(self._told(api, pages), sink)

    def _told(self, api: YouTubeApi, pages: list[Page | CodecError]) -> Iterator[list[Observed]]:
        """Yield the events of each message, then note where to go on, and raise what ends the reading."""
        received_us = time.time_ns() // 1000
        over, has_ended = RoomStateChanged("ended"), False
        for seen in observe(pages, received_us, self._context):
            has_ended = has_ended or any(item.event == over for item in seen)
            yield [self._placed(item) for item in seen]
        whole = [page for page in pages if isinstance(page, Page)]
        if any(page.offline for page in whole) and not has_ended:
            has_ended = True
            yield [Observed(over, received_us, platform=PLATFORM, room=self.room, id=f"{self._chat}#ended")]
        for page in whole:
            if page.error is not None:
                status = page.error.get("code")
                raise api.meaning(status if isinstance(status, int) else 500, page.error)
            self._token = page.token or self._token
            self._interval_s = min(page.interval_s, LONGEST_WAIT_S)
        if has_ended:
            raise FeedFailure("ended", "the broadcast is over", retryable=False)

    def _placed(self, item: Observed) -> Observed:
        """Mark what was said before this connection stood."""
        if item.at_us is None or item.at_us >= self._opened_us:
            return item
        return msgspec.structs.replace(item, backfilled=True)

    # --- the figures ------------------------------------------------------------------------------

    async def _watch(self, api: YouTubeApi, answer: Answer, sink: FeedSink) -> None:
        """Sample viewers and likes. A failure costs the sample; what it means is for the chat to find out."""
        self._offer_figures(answer, sink)
        wait_s = self.audience_s
        while True:
            await asyncio.sleep(max(wait_s, self.quota.pace_s("video", time.time())))
            try:
                answer = await api.video(self.room)
                sink.alive()
                self._offer_figures(answer, sink)
                wait_s = self.audience_s
            except FeedFailure as failure:
                wait_s = failure.retry_after_s or self.audience_s

    def _offer_figures(self, answer: Answer, sink: FeedSink) -> None:
        video = _video(answer)
        if video is None:
            return
        if video.likes == self._likes:
            video = msgspec.structs.replace(video, likes=None)
        else:
            self._likes = video.likes
        if seen := observe_video(video, answer.body, time.time_ns() // 1000, self.room):
            sink.offer(seen)

    # --- acting -----------------------------------------------------------------------------------

    async def act(self, action: RoomAction) -> ActionOutcome:
        """Do it once; needs a login and a chat that was entered."""
        try:
            request = request_of(action, self._chat if self._login else None, self._bans)
        except Impossible as why:
            return ActionOutcome("rejected", why.code)
        if not self.quota.affords(request.call):
            return ActionOutcome("rejected", "quota")
        async with HttpClient() as http:
            api = self._api(http)
            try:
                await api.log_in()
            except FeedFailure as failure:
                return ActionOutcome("rejected", failure.code)
            try:
                answer = await api.send(request)
            except FeedFailure as failure:
                return ActionOutcome("unknown", failure.code)
            if answer.status >= 500:
                return ActionOutcome("unknown", "network")
            if not 200 <= answer.status < 300:
                return ActionOutcome("rejected", api.failure_of(answer).code)
        made = read_id(answer.body)
        if request.call == "ban" and made and action.target:
            self._bans[action.target] = made
        elif request.call == "unban" and action.target:
            self._bans.pop(action.target, None)
        return ActionOutcome("accepted", made=made)


def _video(answer: Answer) -> Video | None:
    try:
        return read_video(answer.body)
    except CodecError:
        raise FeedFailure("protocol", "answer is not JSON") from None


def decode_frame(frame: bytes, received_us: int) -> list[Observed]:
    """Return the events of a page or an element of the stream, or of a recording of several."""
    reader = PageReader()
    told = observe([*reader.receive_data(frame), *reader.finish()], received_us, Context())
    return list(chain.from_iterable(told))
