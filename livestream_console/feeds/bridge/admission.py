"""Who may talk to the bridge.

The rule: the token decides; Host and Origin only keep out web pages that reach loopback behind the user's
back (DNS rebinding, cross-site sockets). A tool that is no browser sends no Origin.
"""

from __future__ import annotations

import hmac
from collections.abc import Sequence
from urllib.parse import parse_qs, urlsplit

_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})


def refusal_status(
    path: str, host: str | None, origins: Sequence[str], authorization: str | None, token: str
) -> int | None:
    """Return the HTTP status to refuse a handshake with, or None to let it in."""
    if host is None or _hostname("//" + host) not in _LOOPBACK:
        return 403
    if any(_hostname(origin) not in _LOOPBACK for origin in origins):
        return 403
    given = _bearer(authorization) or _query_token(path)
    return None if hmac.compare_digest(given.encode(), token.encode()) else 401


def _hostname(address: str) -> str | None:
    try:
        return urlsplit(address).hostname
    except ValueError:
        return None


def _bearer(authorization: str | None) -> str:
    scheme, _, token = (authorization or "").partition(" ")
    return token.strip() if scheme.lower() == "bearer" else ""


def _query_token(path: str) -> str:
    try:
        return parse_qs(urlsplit(path).query).get("token", [""])[0]
    except ValueError:
        return ""
