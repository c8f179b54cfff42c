"""Logging in to Google without a browser of our own: the seller types a code at google.com/device.

The rule: what Google says in ``error`` decides, not the status; secrets never appear in errors or reprs.
https://developers.google.com/identity/protocols/oauth2/limited-input-device
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from typing import Any
from urllib.parse import urlencode

import msgspec

from livestream_console.core.ports import FeedFailure
from livestream_console.net.http import HttpClient, decoded
from livestream_console.net.json_fields import text

AUTH = "https://oauth2.googleapis.com"
SCOPE = "https://www.googleapis.com/auth/youtube"
_DEVICE_GRANT = "urn:ietf:params:oauth:grant-type:device_code"
_FORM = {"Content-Type": "application/x-www-form-urlencoded"}
_SLOWER_S = 5.0  # RFC 8628 §3.5
_EARLY_S = 60.0
"""A token this close to its end is renewed before it is used."""


class Credentials(msgspec.Struct, frozen=True):
    """What a seller's own Google application and login amount to; ``expires_s`` is of the access token."""

    client_id: str
    client_secret: str
    refresh_token: str
    access_token: str = ""
    expires_s: float = 0.0

    def __repr__(self) -> str:
        return "Credentials(…)"


class DeviceCode(msgspec.Struct, frozen=True):
    """Show ``user_code`` and ``url`` to the seller, give the whole to ``wait_for_login``."""

    device_code: str
    user_code: str
    url: str
    interval_s: float
    expires_in_s: float

    def __repr__(self) -> str:
        return "DeviceCode(…)"


async def ask_code(http: HttpClient, client_id: str, *, auth: str = AUTH, scope: str = SCOPE) -> DeviceCode:
    """Ask for the code with which a login begins."""
    answer = await _ask(http, auth, "/device/code", client_id=client_id, scope=scope)
    code = DeviceCode(
        text(answer, "device_code"),
        text(answer, "user_code"),
        text(answer, "verification_url"),
        _seconds(answer, "interval", 5.0),
        _seconds(answer, "expires_in", 1800.0),
    )
    if not (code.device_code and code.user_code and code.url):
        raise _refusal(answer)
    return code


async def wait_for_login(
    http: HttpClient, client_id: str, client_secret: str, code: DeviceCode, *, auth: str = AUTH
) -> Credentials:
    """Return once the seller typed the code.

    Raises FeedFailure("auth"): ``detail`` is access_denied, or expired_token, after which a new code helps.
    """
    interval_s = code.interval_s
    ends = time.monotonic() + code.expires_in_s
    while time.monotonic() < ends:
        await asyncio.sleep(interval_s)
        answer = await _ask(
            http,
            auth,
            "/token",
            client_id=client_id,
            client_secret=client_secret,
            device_code=code.device_code,
            grant_type=_DEVICE_GRANT,
        )
        error = answer.get("error")
        if error == "slow_down":
            interval_s += _SLOWER_S
        elif error != "authorization_pending":
            return _granted(Credentials(client_id, client_secret, text(answer, "refresh_token")), answer)
    raise FeedFailure("auth", "expired_token")


async def refreshed(http: HttpClient, credentials: Credentials, *, auth: str = AUTH) -> Credentials:
    """Return them with a new access token; raise FeedFailure("auth") when the login was revoked."""
    answer = await _ask(
        http,
        auth,
        "/token",
        client_id=credentials.client_id,
        client_secret=credentials.client_secret,
        refresh_token=credentials.refresh_token,
        grant_type="refresh_token",
    )
    return _granted(credentials, answer)


class Login:
    """The one place that holds a room's credentials and keeps them fresh."""

    def __init__(
        self, credentials: Credentials, auth: str, on_refreshed: Callable[[Credentials], object] | None
    ) -> None:
        self._credentials = credentials
        self._auth = auth
        self._on_refreshed = on_refreshed
        self._turn = asyncio.Lock()

    async def access_token(self, http: HttpClient, refused: str | None = None) -> str:
        """Return a token that is good for now, other than one that was refused."""
        async with self._turn:
            token = self._credentials.access_token
            if not token or token == refused or time.time() > self._credentials.expires_s - _EARLY_S:
                self._credentials = await refreshed(http, self._credentials, auth=self._auth)
                if self._on_refreshed is not None:
                    self._on_refreshed(self._credentials)
            return self._credentials.access_token


async def _ask(http: HttpClient, auth: str, path: str, **form: str) -> dict[str, Any]:
    answer = await http.exchange("POST", auth + path, body=urlencode(form).encode(), headers=_FORM)
    if answer.status >= 500:
        raise FeedFailure("network", f"HTTP {answer.status}")
    fields = decoded(answer.body)
    if not isinstance(fields, dict):
        raise FeedFailure("protocol", "login answer is no object")
    return fields


def _granted(credentials: Credentials, answer: dict[str, Any]) -> Credentials:
    token = text(answer, "access_token")
    if not token or not credentials.refresh_token:
        raise _refusal(answer)
    expires_s = time.time() + _seconds(answer, "expires_in", 3600.0)
    return msgspec.structs.replace(credentials, access_token=token, expires_s=expires_s)


def _refusal(answer: dict[str, Any]) -> FeedFailure:
    error = text(answer, "error") or text(answer, "error_code")
    return FeedFailure("auth", error, retryable=error == "expired_token")


def _seconds(answer: dict[str, Any], name: str, default: float) -> float:
    value = answer.get(name)
    return float(value) if isinstance(value, int | float) and 0 < value < 2**31 else default
