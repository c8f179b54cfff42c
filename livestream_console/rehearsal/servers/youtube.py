"""YouTube's Data API for one broadcast: the video, its chat by page and by stream, what may be done in it.

After https://developers.google.com/youtube/v3/live/docs/ (reference: feeds.md §1.7). Rule: every call costs
its units and is refused by YouTube's own reason once they are spent; a stream is cut wherever it likes, also
within a message, and says so no more than YouTube does.
"""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import Sequence
from random import Random

import msgspec
from aiohttp import web

from livestream_console.core.envelope import Observed
from livestream_console.core.events import AudienceSampled, LikesCounted
from livestream_console.net.web import Handler
from livestream_console.rehearsal.encoders import youtube as wire
from livestream_console.rehearsal.faults import Faults, Outages
from livestream_console.rehearsal.servers.site import Site
from livestream_console.rehearsal.servers.youtube_deeds import OWNER, Deeds, error
from livestream_console.rehearsal.servers.youtube_log import ChatLog
from livestream_console.rehearsal.servers.youtube_login import GoogleClient, GoogleLogin

_API = "/youtube/v3"
_PIECES = 3
_COSTS = {"/videos": 1, "/liveChat/bans": 50, "/liveChat/messages/transition": 20}
_MESSAGE_COSTS = {"GET": 5, "POST": 20, "DELETE": 50}


class YouTubeServer:
    """Serves one broadcast. ``page_size`` bounds a page; a stream ends after ``pages_per_stream``.

    ``secrets`` hold the key, the login and the address of the latter.
    """

    def __init__(
        self,
        video: str,
        faults: Faults,
        rng: Random,
        *,
        client: GoogleClient | None = None,
        units: int = 1_000_000,
        interval_ms: int = 2000,
        page_size: int = 500,
        pages_per_stream: int | None = None,
        kept: int = 20_000,
    ) -> None:
        self.video = video
        self.chat: str | None = f"chat-{video}"
        self.client = client or GoogleClient()
        self.login = GoogleLogin(self.client)
        self.units = units
        self.calls: list[str] = []
        self.refusals: dict[str, deque[tuple[int, str]]] = {}
        """By path: the next answers (status, reason) in place of the right ones."""
        encoder = wire.YouTubeEncoder(self.chat)
        self.outlet = ChatLog(encoder, faults, rng, kept)
        self._deeds = Deeds(encoder, self.outlet)
        self._outages = Outages(faults, self.outlet.counts)
        self._cuts = Random(rng.random())
        self._interval_ms = interval_ms
        self._page_size = page_size
        self._pages_per_stream = pages_per_stream
        self._listed_s = 0.0
        self._offline_at: str | None = None
        self._figures: dict[str, int] = {}
        self._streams: set[asyncio.Transport] = set()
        self._silent: set[asyncio.Transport] = set()
        self._site = Site(
            [
                *self.login.routes(),
                web.get(f"{_API}/videos", self._on_video),
                web.get(f"{_API}/liveChat/messages", self._on_list),
                web.get(f"{_API}/liveChat/messages/stream", self._on_stream),
                *self._deeds.routes(_API),
            ],
            self._gate,
        )
        self.url = ""
        self.secrets: dict[str, str] = {}

    async def start(self) -> None:
        auth = await self._site.start()
        self.url = auth + _API
        self.secrets = msgspec.to_builtins(self.client) | {"auth": auth}

    async def stop(self) -> None:
        self._hang_up(self._streams | self._silent)
        await self._site.stop()

    def publish(self, batch: Sequence[Observed]) -> None:
        for seen in batch:
            match seen.event:
                case AudienceSampled(ccu=int(viewers)):
                    self._figures["viewers"] = viewers
                case LikesCounted(total=int(likes)):
                    self._figures["likes"] = likes
                case LikesCounted(count=int(likes)):
                    self._figures["likes"] = self._figures.get("likes", 0) + likes
        self.outlet.publish(batch)

    def end(self, at_us: int, *, told: bool = True) -> None:
        """Take the broadcast off the air; ``told``: with a message in the chat, else by offlineAt alone."""
        if told:
            self._deeds.tell("chatEndedEvent", {}, at_us, OWNER)
        self._offline_at = wire.published(at_us)
        self.outlet.wake()

    def pass_time(self, dt_s: float) -> None:
        """Let the faults of connections happen when they are due and somebody is there to suffer them."""
        self._outages.pass_time(dt_s)
        if self._streams and self._outages.drop_now():
            self.drop()
        if self._streams and self._outages.half_open_now():
            self._silent |= self._streams
            self._streams.clear()

    def refuse(self, path: str, status: int, reason: str, times: int = 1) -> None:
        """Answer the next calls of a path (such as ``/videos``) with this error."""
        self.refusals.setdefault(path, deque()).extend([(status, reason)] * times)

    def drop(self) -> None:
        """Break every stream without a last chunk; what was written before still arrives."""
        self._hang_up(self._streams)

    def _hang_up(self, streams: set[asyncio.Transport]) -> None:
        for transport in streams:
            transport.close()
        streams.clear()
        self.outlet.wake()

    @web.middleware
    async def _gate(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        path = request.path.removeprefix(_API)
        if path == request.path:  # the login's own addresses
            return await handler(request)
        if self._outages.is_shut:
            return error(503, "backendError")
        self.calls.append(f"{request.method} {path}")
        self.units -= _COSTS.get(path, _MESSAGE_COSTS.get(request.method, 0))
        if self.units < 0:
            return error(403, "quotaExceeded")
        if waiting := self.refusals.get(path):
            return error(*waiting.popleft())
        if self.login.admits(request.headers):
            return await handler(request)
        if "Authorization" in request.headers or request.method != "GET":
            return error(401, "authError")
        if request.headers.get("X-Goog-Api-Key") != self.client.key:
            return error(400, "API_KEY_INVALID")
        return await handler(request)

    async def _on_video(self, request: web.Request) -> web.Response:
        if request.query.get("id") != self.video:
            return web.json_response({"kind": "youtube#videoListResponse", "items": []})
        live = {"actualStartTime": wire.published(0)}
        if self.chat is not None and self._offline_at is None:
            live["activeLiveChatId"] = self.chat
        if self._offline_at is not None:
            live["actualEndTime"] = self._offline_at
        if "viewers" in self._figures:
            live["concurrentViewers"] = str(self._figures["viewers"])
        likes = {"likeCount": str(self._figures["likes"])} if "likes" in self._figures else {}
        state = "none" if self._offline_at else "live"
        video = {
            "kind": "youtube#video",
            "id": self.video,
            "snippet": {"title": "彩排", "liveBroadcastContent": state},
            "liveStreamingDetails": live,
            "statistics": likes,
        }
        return web.json_response({"kind": "youtube#videoListResponse", "items": [video]})

    async def _on_list(self, request: web.Request) -> web.Response:
        place = self._place(request)
        if isinstance(place, web.Response):
            return place
        now_s, before_s = time.monotonic(), self._listed_s
        self._listed_s = now_s
        if now_s - before_s < self._interval_ms / 2000:
            return error(403, "rateLimitExceeded")
        items, place = self.outlet.read(place, self._limit(request))
        body = wire.page(items, f"t{place}", self._interval_ms, self._offline_at)
        return web.Response(body=body, content_type="application/json")

    async def _on_stream(self, request: web.Request) -> web.StreamResponse:
        place = self._place(request)
        if isinstance(place, web.Response):
            return place
        self._hang_up(self._silent)  # whoever comes back ends his silent earlier connection
        response = web.StreamResponse(headers={"Content-Type": "application/json"})
        await response.prepare(request)
        transport = request.transport
        if transport is None:
            return response
        self._streams.add(transport)
        try:
            await self._tell(request, response, transport, place)
        except ConnectionError:
            pass  # clients leave as they like
        finally:
            self._streams.discard(transport)
            self._silent.discard(transport)
        return response

    async def _tell(
        self, request: web.Request, response: web.StreamResponse, transport: asyncio.Transport, place: int
    ) -> None:
        lead, pages = b"[", 0
        while True:
            items, place = self.outlet.read(place, self._limit(request))
            element = wire.page(items, f"t{place}", offline_at=self._offline_at)
            for piece in self._cut(lead + element):
                await response.write(piece)
            lead, pages = b",\r\n", pages + 1
            if pages == self._pages_per_stream or self._offline_at is not None:
                break
            await self.outlet.until_longer_than(place)
            while transport in self._silent:
                await self.outlet.until_longer_than(self.outlet.end)
        await response.write(b"]")

    def _place(self, request: web.Request) -> int | web.Response:
        """Return where to read on, the oldest message without a token."""
        if request.query.get("liveChatId") != self.chat or "snippet" not in request.query.get("part", ""):
            return error(404, "liveChatNotFound")
        token = request.query.get("pageToken", "t0")
        return int(token[1:]) if token[:1] == "t" and token[1:].isdigit() else error(400, "pageTokenInvalid")

    def _limit(self, request: web.Request) -> int:
        return min(int(request.query.get("maxResults", "500")), self._page_size)

    def _cut(self, data: bytes) -> list[bytes]:
        cuts = sorted(self._cuts.randrange(len(data)) for _ in range(_PIECES - 1))
        return [data[a:b] for a, b in zip([0, *cuts], [*cuts, len(data)], strict=True) if a < b]
