"""The Graph API for one live video: its state and viewers, its comments by page, what its Page may do there.

After reference/feeds.md §1.9. Rule: what was said stays in the log, so a comment is sent once it stands
there; a token anywhere but in its header is refused.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Sequence
from random import Random

import msgspec
from aiohttp import web

from livestream_console.core.envelope import Observed, Viewer
from livestream_console.core.events import AudienceSampled, CommentPosted
from livestream_console.net.web import Handler
from livestream_console.rehearsal.encoders import facebook as wire
from livestream_console.rehearsal.faults import FaultCounts, Faults, Mischief, Outages
from livestream_console.rehearsal.servers.site import Site

PAGE = Viewer("page-1", "彩排小店")


class CommentLog:
    """All comments with their times in seconds; ``comments_sent`` counts distinct ones, not repeats."""

    def __init__(self, faults: Faults, rng: Random) -> None:
        self.counts = FaultCounts()
        self.comments_sent = 0
        self._mischief = Mischief(faults, rng, self.counts)
        self._comments: list[tuple[int, bytes]] = []
        self._soiled = 0

    def publish(self, batch: Sequence[Observed]) -> None:
        """Add the comments of a batch, disturbed as the faults say."""
        said = [(seen, comment) for seen in batch if (comment := wire.comment(seen)) is not None]
        if not said:
            return
        self.comments_sent += len(said)
        times = {comment: (seen.at_us or 0) // 1_000_000 for seen, comment in said}
        for item in self._mischief.disturb([comment for _, comment in said], [True] * len(said)):
            self._soiled += 1
            for told in self._mischief.soil([item], wire.garbage(self._soiled)):
                assert isinstance(told, bytes)
                self._comments.append((times[item], told))

    def since(self, at_s: int) -> list[bytes]:
        return [comment for said_s, comment in self._comments if said_s >= at_s]

    def remove(self, own_id: str) -> bool:
        """Take a comment out; return whether there was one."""
        kept = [one for one in self._comments if f'"id":"{own_id}"'.encode() not in one[1]]
        is_known = len(kept) < len(self._comments)
        self._comments = kept
        return is_known


class FacebookServer:
    """Serves one video. ``used_percent`` is what it says of the limits; ``page_size`` bounds a page."""

    def __init__(self, video: str, token: str, faults: Faults, rng: Random, *, page_size: int = 100) -> None:
        self.video = video
        self.secrets = {"token": token}
        self.status = "LIVE"
        self.used_percent = 0
        self.calls: list[str] = []
        self.refusals: deque[tuple[int, int, int]] = deque()
        """The next answers (status, code, subcode) in place of the right ones."""
        self.outlet = CommentLog(faults, rng)
        self._outages = Outages(faults, self.outlet.counts)
        self._page_size = page_size
        self._viewers: int | None = None
        self._made = 0
        self._was_asked = False
        self._site = Site(
            [
                web.get("/{object}", self._on_video),
                web.get("/{object}/comments", self._on_comments),
                web.post("/{object}/comments", self._on_post),
                web.delete("/{object}", self._on_delete),
            ],
            self._gate,
        )
        self.url = ""

    async def start(self) -> None:
        self.url = await self._site.start()

    async def stop(self) -> None:
        await self._site.stop()

    def publish(self, batch: Sequence[Observed]) -> None:
        for seen in batch:
            if isinstance(seen.event, AudienceSampled) and isinstance(seen.event.ccu, int):
                self._viewers = seen.event.ccu
        self.outlet.publish(batch)

    def pass_time(self, dt_s: float) -> None:
        """Be out of order when it is due and somebody is there to suffer it."""
        self._outages.pass_time(dt_s)
        if self._was_asked and self._outages.drop_now():
            self._was_asked = False

    @web.middleware
    async def _gate(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        if self._outages.is_shut:
            return web.Response(status=503)
        self._was_asked = True
        self.calls.append(f"{request.method} {request.path}")
        if self.refusals:
            return _refusal(*self.refusals.popleft())
        if request.headers.get("Authorization") != f"Bearer {self.secrets['token']}":
            return _refusal(400, 190)
        return await handler(request)

    async def _on_video(self, request: web.Request) -> web.Response:
        if request.match_info["object"] != self.video:
            return _refusal(400, 100, 33)
        fields = {"id": self.video, "status": self.status}
        return self._answer(fields | ({} if self._viewers is None else {"live_views": self._viewers}))

    async def _on_comments(self, request: web.Request) -> web.Response:
        if request.match_info["object"] != self.video:
            return _refusal(400, 100, 33)
        comments = self.outlet.since(int(request.query["since"]))
        start = int(request.query.get("after", "c0")[1:])
        end = start + min(int(request.query["limit"]), self._page_size)
        after = f"c{end}" if end < len(comments) else None
        next_url = f"{self.url}{request.path}?access_token={self.secrets['token']}&after={after}"
        return self._answer(wire.page(comments[start:end], after, next_url))

    async def _on_post(self, request: web.Request) -> web.Response:
        under = request.match_info["object"]
        said = str((await request.post()).get("message", ""))
        self._made += 1
        own_id = f"{self.video}_page{self._made}"
        event = CommentPosted(said, reply_to=None if under == self.video else under)
        self.outlet.publish([Observed(event, at_us=time.time_ns() // 1000, id=own_id, viewer=PAGE)])
        return self._answer({"id": own_id})

    async def _on_delete(self, request: web.Request) -> web.Response:
        if not self.outlet.remove(request.match_info["object"]):
            return _refusal(400, 100, 33)
        return self._answer({"success": True})

    def _answer(self, content: object) -> web.Response:
        body = content if isinstance(content, bytes) else msgspec.json.encode(content)
        usage = {"call_count": self.used_percent, "total_time": 1, "total_cputime": 1}
        headers = {"X-App-Usage": msgspec.json.encode(usage).decode()}
        return web.Response(body=body, headers=headers, content_type="application/json")


def _refusal(status: int, code: int, subcode: int = 0) -> web.Response:
    return web.Response(status=status, body=wire.error(code, subcode), content_type="application/json")
