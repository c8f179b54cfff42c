"""Google's login for devices: a code to type elsewhere, and tokens once it was typed.

After https://developers.google.com/identity/protocols/oauth2/limited-input-device. Rule: who asks more often
than the interval allows is told to slow down; an access token is good until it is revoked.
"""

from __future__ import annotations

import time
from collections.abc import Mapping

import msgspec
from aiohttp import web

_DEVICE_GRANT = "urn:ietf:params:oauth:grant-type:device_code"


class GoogleClient(msgspec.Struct, frozen=True):
    """What a seller's own Google application holds, and the login it was given."""

    key: str = "rehearsal-key"
    client_id: str = "rehearsal-client"
    client_secret: str = "rehearsal-client-secret"
    refresh_token: str = "rehearsal-refresh"


class GoogleLogin:
    """``/device/code`` and ``/token`` of one application. ``typed`` decides what the seller did."""

    def __init__(self, client: GoogleClient) -> None:
        self._client = client
        self.polled_s = 0.0
        self._issued = 0
        self.typed: str | None = None
        """None: nothing yet; ``approved``, ``access_denied`` or ``expired_token``."""
        self.interval_s = 1.0
        self.polls = 0
        self.pending = 0
        self.access_token = ""

    def routes(self) -> list[web.RouteDef]:
        return [web.post("/device/code", self._on_code), web.post("/token", self._on_token)]

    def revoke(self) -> None:
        """Make the access token worthless before its time."""
        self.access_token = ""

    def admits(self, headers: Mapping[str, str]) -> bool:
        return bool(self.access_token) and headers.get("Authorization") == f"Bearer {self.access_token}"

    async def _on_code(self, request: web.Request) -> web.Response:
        form = await request.post()
        if form.get("client_id") != self._client.client_id or not form.get("scope"):
            return web.json_response({"error": "invalid_client"}, status=401)
        return web.json_response(
            {
                "device_code": "rehearsal-device",
                "user_code": "REHE-ARSE",
                "verification_url": "https://www.google.com/device",
                "expires_in": 1800,
                "interval": self.interval_s,
            }
        )

    async def _on_token(self, request: web.Request) -> web.Response:
        form = await request.post()
        own = (self._client.client_id, self._client.client_secret)
        if (form.get("client_id"), form.get("client_secret")) != own:
            return web.json_response({"error": "invalid_client"}, status=401)
        if form.get("grant_type") == _DEVICE_GRANT:
            return self._polled(str(form.get("device_code")))
        if form.get("refresh_token") != self._client.refresh_token:
            return web.json_response({"error": "invalid_grant"}, status=400)
        return web.json_response(self._issue())

    def _polled(self, device_code: str) -> web.Response:
        self.polls += 1
        now_s, before_s = time.monotonic(), self.polled_s
        self.polled_s = now_s
        if device_code != "rehearsal-device":
            return web.json_response({"error": "invalid_grant"}, status=400)
        if now_s - before_s < self.interval_s * 0.9:
            return web.json_response({"error": "slow_down"}, status=403)
        if self.typed is None or self.polls <= self.pending:
            return web.json_response({"error": "authorization_pending"}, status=428)
        if self.typed != "approved":
            return web.json_response({"error": self.typed}, status=403)
        return web.json_response(self._issue() | {"refresh_token": self._client.refresh_token})

    def _issue(self) -> dict[str, str | int]:
        self._issued += 1
        self.access_token = f"rehearsal-access-{self._issued}"
        return {"access_token": self.access_token, "expires_in": 3599, "token_type": "Bearer"}
