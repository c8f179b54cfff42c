"""WeChat's API for one Channels account: tokens, the list of its shows, the dashboard of one.

After reference/feeds.md §1.10. Rule: strict where WeChat is, and like it says what is wrong by a number in an
answer of status 200. Comments are not carried, so none is ever counted as sent or lost.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from random import Random
from typing import Any

import msgspec
from aiohttp import web

from livestream_console.core.envelope import Observed
from livestream_console.core.events import AudienceSampled, ProductStatsCounted, StockReported
from livestream_console.net.web import Handler
from livestream_console.rehearsal.encoders.wechat import Figures, Shelf, dashboard
from livestream_console.rehearsal.faults import FaultCounts, Faults, Outages
from livestream_console.rehearsal.servers.site import Site

_STALE, _WRONG_SECRET, _WRONG_APP, _BAD_REQUEST = 42001, 40125, 40013, 1


class Board:
    """What the dashboard shows."""

    def __init__(self) -> None:
        self.counts = FaultCounts()
        self.comments_sent = 0
        self.figures = Figures()

    def publish(self, batch: Sequence[Observed]) -> None:
        figures = self.figures
        for seen in batch:
            match seen.event:
                case AudienceSampled(ccu, peak, uv):
                    figures.ccu = ccu if isinstance(ccu, int) else figures.ccu
                    figures.peak = peak if isinstance(peak, int) else figures.peak
                    figures.uv = uv if isinstance(uv, int) else figures.uv
                case ProductStatsCounted(product, exposures, clicks):
                    shelf = figures.products.setdefault(product, Shelf())
                    shelf.exposures += exposures or 0
                    shelf.clicks += clicks or 0
                case StockReported(product=product, available=int(available)):
                    figures.products.setdefault(product, Shelf()).stock = available


class WeChatServer:
    """Serves one account. ``refusals`` are the next errcodes in place of the right answers."""

    def __init__(
        self, app_id: str, secret: str, faults: Faults, rng: Random, *, in_text: bool = True
    ) -> None:
        self.app_id = app_id
        self.secrets = {"secret": secret}
        self.is_living = True
        self.lives: list[dict[str, Any]] = [
            {"export_id": "export/before", "create_time": 1_795_300_000},
            {"export_id": "export/now", "create_time": "1795340000"},
        ]
        self.asked_days: list[int] = []
        self.tokens = 0
        self.refusals: deque[int] = deque()
        self.outlet = Board()
        self._garbage = faults.garbage
        self._rng = rng
        self._in_text = in_text
        self._was_asked = False
        self._outages = Outages(faults, self.outlet.counts)
        self._site = Site(
            [
                web.post("/cgi-bin/stable_token", self._on_token),
                web.post("/channels/livedashboard/getlivelist", self._on_list),
                web.post("/channels/livedashboard/getlivedata", self._on_data),
            ],
            self._gate,
        )
        self.url = ""

    async def start(self) -> None:
        self.url = await self._site.start()

    async def stop(self) -> None:
        await self._site.stop()

    def publish(self, batch: Sequence[Observed]) -> None:
        self.outlet.publish(batch)

    def pass_time(self, dt_s: float) -> None:
        """Be out of order when it is due and somebody is there to suffer it."""
        self._outages.pass_time(dt_s)
        if self._was_asked and self._outages.drop_now():
            self._was_asked = False

    def let_tokens_lapse(self) -> None:
        self.tokens += 1

    @web.middleware
    async def _gate(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        if self._outages.is_shut:
            return web.Response(status=503)
        self._was_asked = True
        if request.path.startswith("/channels/"):
            if self.refusals:
                return _error(self.refusals.popleft())
            if request.query.get("access_token") != self._token:
                return _error(_STALE)
            if self._garbage and self._rng.random() < self._garbage:
                self.outlet.counts.garbage += 1
                return web.Response(body=b"<html>busy</html>")
        return await handler(request)

    @property
    def _token(self) -> str:
        return f"token-{self.tokens}"

    async def _on_token(self, request: web.Request) -> web.Response:
        wish = msgspec.json.decode(await request.read())
        if wish.get("appid") != self.app_id or wish.get("grant_type") != "client_credential":
            return _error(_WRONG_APP)
        if wish.get("secret") != self.secrets["secret"]:
            return _error(_WRONG_SECRET)
        return web.json_response({"access_token": self._token, "expires_in": 7200})

    async def _on_list(self, request: web.Request) -> web.Response:
        self.asked_days.append(msgspec.json.decode(await request.read())["ds"])
        listed = self.lives if self.asked_days[-1] == max(self.asked_days) else []
        return web.json_response({"errcode": 0, "errmsg": "ok", "live_items": listed, "has_more": False})

    async def _on_data(self, request: web.Request) -> web.Response:
        if msgspec.json.decode(await request.read()).get("export_id") != "export/now":
            return _error(_BAD_REQUEST)
        body = dashboard(self.outlet.figures, is_living=self.is_living, in_text=self._in_text)
        return web.Response(body=body, content_type="application/json")


def _error(code: int) -> web.Response:
    return web.json_response({"errcode": code, "errmsg": "(rehearsal)"})
