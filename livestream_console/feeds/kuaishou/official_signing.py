"""The signatures of Kuaishou's 弹幕玩法: MD5 over the text and the application's secret, as hex.

The rule: pure, compared in constant time. Header name and order are as public clients of the interface have
them; the platform's own page was not to be had.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Mapping

from livestream_console.net.relay_wire import Delivery, Refused


def verify(delivery: Delivery, secret: str) -> None:
    """Raise Refused unless Kuaishou sent it."""
    given = delivery.headers.get("kwaisign", "")
    if not hmac.compare_digest(given.lower().encode(), _digest(delivery.body + secret.encode()).encode()):
        raise Refused("signature")


def sign(app_id: str, fields: Mapping[str, str | int], secret: str) -> str:
    """Return the ``sign`` of a request's fields, which the application's id counts among."""
    named = {**fields, "app_id": app_id}
    joined = "&".join(f"{name}={named[name]}" for name in sorted(named))
    return _digest((joined + secret).encode())


def _digest(data: bytes) -> str:
    return hashlib.md5(data, usedforsecurity=False).hexdigest()
