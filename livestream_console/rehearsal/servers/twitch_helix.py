"""The part of Twitch's HTTP interface that a room needs: who am I, subscribe, watch, say, pin, ban, ask.

After https://dev.twitch.tv/docs/api/reference/. Rule: strict where Twitch is strict: the client's id and the
token in every request, the scope of each, ids of messages that were really said, and a bucket of points that
answers 429 with its reset when it is empty.
"""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Sequence
from http import HTTPStatus
from typing import Any

import msgspec
from aiohttp import web

from livestream_console.core.envelope import Observed, Viewer
from livestream_console.core.events import CommentPosted
from livestream_console.core.values import PollOption

_BUCKET = 800
_LONGEST_TEXT = 500
_PIN_S = range(30, 1801)
_SUBSCRIPTION_SCOPES = {
    "channel.chat": "user:read:chat",
    "channel.follow": "moderator:read:followers",
    "channel.poll": "channel:manage:polls",
    "channel.moderate": "moderator:manage:banned_users",
    "channel.suspicious_user": "moderator:read:suspicious_users",
    "automod": "moderator:manage:automod",
}

ALL_SCOPES = frozenset(
    {
        "user:read:chat",
        "user:write:chat",
        "channel:manage:polls",
        "moderator:read:followers",
        "moderator:read:moderators",
        "moderator:read:suspicious_users",
        "moderator:read:vips",
        "moderator:manage:announcements",
        "moderator:manage:automod",
        "moderator:manage:banned_users",
        "moderator:manage:blocked_terms",
        "moderator:manage:chat_messages",
        "moderator:manage:chat_settings",
        "moderator:manage:unban_requests",
        "moderator:manage:warnings",
    }
)


class TwitchAccount(msgspec.Struct, frozen=True):
    """Whose token it is. The channel's own account has the channel's id."""

    client_id: str
    token: str
    user_id: str = "40934651"
    login: str = "rehearsal"
    scopes: frozenset[str] = ALL_SCOPES


class TwitchHelix:
    """``viewers`` None: the channel is not live. What was done stands in ``said``, ``pinned``, ``removed``,
    ``banned`` (viewer -> seconds, None for good) and ``polls`` (id -> question, options, status).
    """

    def __init__(
        self,
        channel: str,
        channel_id: str,
        account: TwitchAccount,
        subscribe: Callable[[str, str], int],
        publish: Callable[[Sequence[Observed]], None],
    ) -> None:
        self._channel = channel
        self._channel_id = channel_id
        self._account = account
        self._subscribe = subscribe
        self._publish = publish
        self._runner: web.AppRunner | None = None
        self._points = _BUCKET
        self._reset_at = 0.0
        self.viewers: int | None = None
        self.silent_once = False
        """The next request is done, but its answer never comes."""
        self.refuses: dict[str, int] = {}
        """Subscription types that are refused although the token covers them, and with which status."""
        self.requests = 0
        self.said: dict[str, str] = {}
        self.announced: list[str] = []
        self.pinned: dict[str, int | None] = {}
        self.removed: list[str] = []
        self.banned: dict[str, int | None] = {}
        self.polls: dict[str, tuple[str, tuple[PollOption, ...], str]] = {}

    async def start(self) -> str:
        """Listen and return the address."""
        app = web.Application(middlewares=[self._gate])
        app.add_routes(
            [
                web.get("/oauth2/validate", self._on_validate),
                web.get("/helix/users", self._on_users),
                web.get("/helix/streams", self._on_streams),
                web.post("/helix/eventsub/subscriptions", self._on_subscribe),
                web.post("/helix/chat/messages", self._on_post),
                web.post("/helix/chat/announcements", self._on_announce),
                web.put("/helix/chat/pins", self._on_pin),
                web.delete("/helix/chat/pins", self._on_unpin),
                web.delete("/helix/moderation/chat", self._on_delete),
                web.post("/helix/moderation/bans", self._on_ban),
                web.delete("/helix/moderation/bans", self._on_unban),
                web.post("/helix/polls", self._on_poll),
                web.patch("/helix/polls", self._on_poll_end),
            ]
        )
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.5)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        return f"http://127.0.0.1:{self._runner.addresses[0][1]}"

    async def stop(self) -> None:
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    def exhaust(self, reset_in_s: float) -> None:
        """Let the bucket be empty until its reset."""
        self._points = 0
        self._reset_at = time.time() + reset_in_s

    @web.middleware
    async def _gate(
        self, request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
    ) -> web.StreamResponse:
        """Check who asks and count it."""
        self.requests += 1
        if request.path.startswith("/oauth2"):
            return await handler(request)
        if request.headers.get("Authorization") != f"Bearer {self._account.token}":
            return _error(401, "Invalid OAuth token")
        if request.headers.get("Client-Id") != self._account.client_id:
            return _error(401, "Client ID and OAuth token do not match")
        now = time.time()
        if now >= self._reset_at:
            self._points, self._reset_at = _BUCKET, now + 60
        if self._points <= 0:
            return _error(429, "Too Many Requests", {"Ratelimit-Reset": str(int(self._reset_at) + 1)})
        self._points -= 1
        try:
            answer = await handler(request)
        except (KeyError, TypeError, ValueError) as error:
            return _error(400, f"missing or invalid: {error}")
        if self.silent_once and request.transport is not None:
            self.silent_once = False
            request.transport.abort()
        return answer

    def _lacks(self, scope: str) -> bool:
        return scope not in self._account.scopes

    # --- who, what, how many ---

    async def _on_validate(self, request: web.Request) -> web.Response:
        if request.headers.get("Authorization") != f"OAuth {self._account.token}":
            return _error(401, "invalid access token")
        account = self._account
        return web.json_response(
            {
                "client_id": account.client_id,
                "login": account.login,
                "scopes": sorted(account.scopes),
                "user_id": account.user_id,
                "expires_in": 5_000_000,
            }
        )

    async def _on_users(self, request: web.Request) -> web.Response:
        known = request.query["login"] == self._channel
        return _data([{"id": self._channel_id, "login": self._channel}] if known else [])

    async def _on_streams(self, request: web.Request) -> web.Response:
        live = self.viewers is not None and request.query["user_id"] == self._channel_id
        return _data([{"id": "1", "type": "live", "viewer_count": self.viewers}] if live else [])

    async def _on_subscribe(self, request: web.Request) -> web.Response:
        body = await _body(request)
        about, session = str(body["type"]), str(body["transport"]["session_id"])
        if body["condition"]["broadcaster_user_id"] != self._channel_id:
            return _error(400, "unknown broadcaster")
        needed = next((s for head, s in _SUBSCRIPTION_SCOPES.items() if about.startswith(head)), None)
        if about in self.refuses:
            return _error(self.refuses[about], "not now")
        if needed is not None and self._lacks(needed):
            return _error(403, "subscription missing proper authorization")
        status = self._subscribe(session, about)
        if status >= 400:
            return _error(status, "no such session, or subscribed already")
        return _data([{"id": f"subscription-{about}", "status": "enabled", "type": about}], status)

    # --- what is done in the room ---

    async def _on_post(self, request: web.Request) -> web.Response:
        body = await _body(request)
        text = str(body["message"])
        if self._lacks("user:write:chat") or body["sender_id"] != self._account.user_id:
            return _error(401, "missing scope or another sender")
        if not text.strip() or len(text) > _LONGEST_TEXT:
            return _error(400, "message of wrong length")
        if text in self.said.values():
            reason = {"code": "msg_duplicate", "message": "Your message is identical to the last."}
            return _data([{"message_id": "", "is_sent": False, "drop_reason": reason}])
        number = f"post-{len(self.said) + 1}"
        self.said[number] = text
        role = "owner" if self._account.user_id == self._channel_id else "moderator"
        author = Viewer(self._account.user_id, self._account.login, (role,))
        posted = CommentPosted(text, reply_to=body.get("reply_parent_message_id"))
        self._publish([Observed(posted, at_us=time.time_ns() // 1000, id=number, viewer=author)])
        return _data([{"message_id": number, "is_sent": True, "drop_reason": None}])

    async def _on_announce(self, request: web.Request) -> web.Response:
        if self._lacks("moderator:manage:announcements"):
            return _error(401, "missing scope")
        self.announced.append(str((await _body(request))["message"]))
        return web.Response(status=204)

    async def _on_pin(self, request: web.Request) -> web.Response:
        if self._lacks("moderator:manage:chat_messages"):
            return _error(401, "missing scope")
        seconds = request.query.get("duration_seconds")
        if seconds is not None and int(seconds) not in _PIN_S:
            return _error(400, "duration_seconds")
        self.pinned[request.query["message_id"]] = None if seconds is None else int(seconds)
        return web.Response(status=204)

    async def _on_unpin(self, request: web.Request) -> web.Response:
        if request.query["message_id"] not in self.pinned:
            return _error(404, "not pinned")
        del self.pinned[request.query["message_id"]]
        return web.Response(status=204)

    async def _on_delete(self, request: web.Request) -> web.Response:
        """As on Twitch, a deletion that names no message clears the whole chat."""
        if self._lacks("moderator:manage:chat_messages"):
            return _error(401, "missing scope")
        self.removed.append(request.query.get("message_id", "all"))
        return web.Response(status=204)

    async def _on_ban(self, request: web.Request) -> web.Response:
        if self._lacks("moderator:manage:banned_users"):
            return _error(401, "missing scope")
        data = (await _body(request))["data"]
        if data["user_id"] == self._channel_id:
            return _error(400, "the broadcaster may not be banned")
        self.banned[str(data["user_id"])] = data.get("duration")
        return _data([{"user_id": data["user_id"], "end_time": None}])

    async def _on_unban(self, request: web.Request) -> web.Response:
        if request.query["user_id"] not in self.banned:
            return _error(400, "not banned")
        del self.banned[request.query["user_id"]]
        return web.Response(status=204)

    async def _on_poll(self, request: web.Request) -> web.Response:
        body = await _body(request)
        options = tuple(PollOption(str(choice["title"]), 0) for choice in body["choices"])
        if not 2 <= len(options) <= 5 or not 15 <= body["duration"] <= 1800:
            return _error(400, "choices or duration")
        number = f"poll-{len(self.polls) + 1}"
        self.polls[number] = (str(body["title"]), options, "ACTIVE")
        return _data([{"id": number, "title": body["title"], "status": "ACTIVE"}])

    async def _on_poll_end(self, request: web.Request) -> web.Response:
        body = await _body(request)
        question, options, status = self.polls.get(str(body["id"]), ("", (), ""))
        if status != "ACTIVE":
            return _error(404 if not status else 400, "no such poll or not active")
        self.polls[str(body["id"])] = (question, options, str(body["status"]))
        return _data([{"id": body["id"], "status": body["status"]}])


async def _body(request: web.Request) -> dict[str, Any]:
    """Return the fields; like Twitch, take them from the query where there is no body."""
    if not request.can_read_body:
        return dict(request.query)
    return msgspec.json.decode(await request.read(), type=dict[str, Any])


def _data(items: list[dict[str, Any]], status: int = 200) -> web.Response:
    return web.json_response({"data": items}, status=status)


def _error(status: int, message: str, headers: dict[str, str] | None = None) -> web.Response:
    told = {"error": HTTPStatus(status).phrase, "status": status, "message": message}
    return web.json_response(told, status=status, headers=headers)
