"""Douyin's official push: the interface that starts tasks and tells what failed, and the pushes they make.

After https://developer.open-douyin.com/docs/resource/zh-CN/interaction/develop/server/live/danmu (reference:
feeds.md §1.2 a). Rule: only a running task pushes, and nothing is pushed twice for a server that was away:
comments and likes are lost then, gifts and the fan club wait to be asked for.
"""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

import msgspec
from aiohttp import web

from livestream_console.core.envelope import Observed
from livestream_console.core.events import CommentPosted
from livestream_console.rehearsal.encoders.douyin_push import DouyinPushEncoder, item_of
from livestream_console.rehearsal.encoders.webhook import FORGED
from livestream_console.rehearsal.faults import Faults
from livestream_console.rehearsal.servers.outlet import Wire
from livestream_console.rehearsal.servers.relay import WebhookServer
from livestream_console.rehearsal.servers.site import Site

KEPT = frozenset({"live_gift", "live_fansclub"})
_STOPPED, _RUNNING = 2, 3
_NO_TOKEN, _BAD_SECRET, _NOT_ALLOWED = 40022, 40017, 10002


class DouyinKeys(msgspec.Struct, frozen=True):
    """What a registered application holds."""

    app_id: str
    secret: str
    push_secret: str


class DouyinPushServer:
    """Serves one room. ``barred`` are kinds that the application is not allowed."""

    def __init__(
        self,
        room: str,
        keys: DouyinKeys,
        relay_token: str,
        faults: Faults,
        rng: Random,
        barred: frozenset[str] = frozenset(),
    ) -> None:
        self._room = room
        self._keys = keys
        self._barred = barred
        self._running: set[str] = set()
        self._failed: dict[str, list[bytes]] = {kind: [] for kind in KEPT}
        self._access = "rehearsal-access"
        encoder = DouyinPushEncoder(room, keys.push_secret)
        own = {"app_id": keys.app_id, "secret": keys.secret, "push_secret": keys.push_secret}
        wire = Wire(encoder.encode, encoder.calls, FORGED)
        self._pushes = WebhookServer("douyin", wire, own, relay_token, faults, rng)
        self._site = Site(
            [
                web.post("/mgplatform/api/apps/v2/token", self._on_token),
                web.post("/api/webcastmate/info", self._on_info),
                web.post("/api/live_data/task/{verb}", self._on_task),
                web.get("/api/live_data/task/get", self._on_status),
                web.get("/api/live_data/task/fail_data/get", self._on_failed),
            ]
        )
        self.outlet = self._pushes.outlet
        self.secrets = self._pushes.secrets
        self.url = ""
        self.api_url = ""

    async def start(self) -> None:
        await self._pushes.start()
        self.url = self._pushes.url
        self.api_url = await self._site.start()

    async def stop(self) -> None:
        await self._pushes.stop()
        await self._site.stop()

    def publish(self, batch: Sequence[Observed]) -> None:
        pushed: list[Observed] = []
        for seen in batch:
            item = item_of(seen)
            if item is None:
                continue
            if item.kind in self._running and self._pushes.reachable:
                pushed.append(seen)
            elif item.kind in self._running and item.kind in KEPT:
                self._failed[item.kind].append(item.body)
            else:
                self.outlet.counts.lost += type(seen.event) is CommentPosted
        self._pushes.publish(pushed)

    def pass_time(self, dt_s: float) -> None:
        self._pushes.pass_time(dt_s)

    async def until_called(self) -> None:
        """Return once everything published is in the relay's log."""
        await self._pushes.until_called()

    async def _on_token(self, request: web.Request) -> web.Response:
        wish = await request.json()
        if (wish.get("appid"), wish.get("secret")) != (self._keys.app_id, self._keys.secret):
            return _answer(error=_BAD_SECRET)
        return _answer({"access_token": self._access, "expires_in": 7200})

    async def _on_info(self, request: web.Request) -> web.Response:
        if request.headers.get("X-Token") != self._access:
            return _answer(error=_NO_TOKEN)
        return _answer({"info": {"room_id": int(self._room), "anchor_open_id": "owner", "nick_name": "主播"}})

    async def _on_task(self, request: web.Request) -> web.Response:
        wish = await request.json()
        kind = str(wish.get("msg_type"))
        if error := self._error(request, str(wish.get("roomid")), kind):
            return _answer(error=error)
        if request.match_info["verb"] == "start":
            self._running.add(kind)
        else:
            self._running.discard(kind)
        return _answer({"task_id": f"rehearsal-{kind}"})

    async def _on_status(self, request: web.Request) -> web.Response:
        kind = request.query.get("msg_type", "")
        if error := self._error(request, request.query.get("roomid", ""), kind):
            return _answer(error=error)
        return _answer({"status": _RUNNING if kind in self._running else _STOPPED})

    async def _on_failed(self, request: web.Request) -> web.Response:
        kind = request.query.get("msg_type", "")
        if error := self._error(request, request.query.get("roomid", ""), kind):
            return _answer(error=error)
        number, size = int(request.query["page_num"]), int(request.query["page_size"])
        failed = self._failed.get(kind, [])
        page = failed[(number - 1) * size : number * size]
        rows = [{"roomid": self._room, "msg_type": kind, "payload": f"[{item.decode()}]"} for item in page]
        return _answer({"page_num": number, "total_count": len(failed), "data_list": rows})

    def _error(self, request: web.Request, room: str, kind: str) -> int:
        if request.headers.get("access-token") != self._access:
            return _NO_TOKEN
        return _NOT_ALLOWED if room != self._room or kind in self._barred else 0


def _answer(data: dict[str, object] | None = None, error: int = 0) -> web.Response:
    return web.json_response(
        {"err_no": error, "err_msg": "ok" if not error else "error", "logid": "rehearsal", "data": data or {}}
    )
