"""The part of Twitch's HTTP interface that a room needs: who am I, subscribe, watch, and what is done there.

After https://dev.twitch.tv/docs/api/reference/. Rule: strict where Twitch is strict: the client's id and the
token in every request, and a bucket of points that answers 429 with its reset when it is empty.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

from aiohttp import web

from livestream_console.core.envelope import Observed
from livestream_console.net.web import Handler
from livestream_console.rehearsal.servers.site import Site
from livestream_console.rehearsal.servers.twitch_account import TwitchAccount
from livestream_console.rehearsal.servers.twitch_deeds import Deeds, body_of, refused, told

_BUCKET = 800
_SUBSCRIPTION_SCOPES = {
    "channel.chat": "user:read:chat",
    "channel.follow": "moderator:read:followers",
    "channel.poll": "channel:manage:polls",
    "channel.moderate": "moderator:manage:banned_users",
    "channel.suspicious_user": "moderator:read:suspicious_users",
    "automod": "moderator:manage:automod",
}


class TwitchHelix:
    """``viewers`` None: the channel is not live. What was done there stands in ``deeds``."""

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
        self.deeds = Deeds(channel_id, account, publish)
        self._points = _BUCKET
        self._reset_at = 0.0
        self.viewers: int | None = None
        self.silent_once = False
        """The next request is done, but its answer never comes."""
        self.refuses: dict[str, int] = {}
        """Subscription types that are refused although the token covers them, and with which status."""
        self.requests = 0
        self.site = Site(
            [
                web.get("/oauth2/validate", self._on_validate),
                web.get("/helix/users", self._on_users),
                web.get("/helix/streams", self._on_streams),
                web.post("/helix/eventsub/subscriptions", self._on_subscribe),
                *self.deeds.routes(),
            ],
            self._gate,
        )

    def exhaust(self, reset_in_s: float) -> None:
        """Let the bucket be empty until its reset."""
        self._points = 0
        self._reset_at = time.time() + reset_in_s

    @web.middleware
    async def _gate(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        """Check who asks and count it."""
        self.requests += 1
        if request.path.startswith("/oauth2"):
            return await handler(request)
        if request.headers.get("Authorization") != f"Bearer {self._account.token}":
            return refused(401, "Invalid OAuth token")
        if request.headers.get("Client-Id") != self._account.client_id:
            return refused(401, "Client ID and OAuth token do not match")
        now = time.time()
        if now >= self._reset_at:
            self._points, self._reset_at = _BUCKET, now + 60
        if self._points <= 0:
            return refused(429, "Too Many Requests", {"Ratelimit-Reset": str(int(self._reset_at) + 1)})
        self._points -= 1
        try:
            answer = await handler(request)
        except (KeyError, TypeError, ValueError) as error:
            return refused(400, f"missing or invalid: {error}")
        if self.silent_once and request.transport is not None:
            self.silent_once = False
            request.transport.abort()
        return answer

    async def _on_validate(self, request: web.Request) -> web.Response:
        if request.headers.get("Authorization") != f"OAuth {self._account.token}":
            return refused(401, "invalid access token")
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
        return told([{"id": self._channel_id, "login": self._channel}] if known else [])

    async def _on_streams(self, request: web.Request) -> web.Response:
        live = self.viewers is not None and request.query["user_id"] == self._channel_id
        return told([{"id": "1", "type": "live", "viewer_count": self.viewers}] if live else [])

    async def _on_subscribe(self, request: web.Request) -> web.Response:
        body = await body_of(request)
        about, session = str(body["type"]), str(body["transport"]["session_id"])
        if body["condition"]["broadcaster_user_id"] != self._channel_id:
            return refused(400, "unknown broadcaster")
        needed = next((s for head, s in _SUBSCRIPTION_SCOPES.items() if about.startswith(head)), None)
        if about in self.refuses:
            return refused(self.refuses[about], "not now")
        if needed is not None and self._account.lacks(needed):
            return refused(403, "subscription missing proper authorization")
        status = self._subscribe(session, about)
        if status >= 400:
            return refused(status, "no such session, or subscribed already")
        return told([{"id": f"subscription-{about}", "status": "enabled", "type": about}], status)
