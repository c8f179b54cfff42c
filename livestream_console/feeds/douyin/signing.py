"""Whether a push comes from Douyin: an MD5 over signed headers, the body and the application's push secret.

The rule: pure, compared in constant time; only the four headers that Douyin documents are signed, whatever
else a proxy added. https://developer.open-douyin.com/docs/resource/zh-CN/interaction/develop/server/signature
"""

from __future__ import annotations

import base64
import hashlib
import hmac

from livestream_console.net.relay_wire import Delivery, Refused

_SIGNED = ("x-msg-type", "x-nonce-str", "x-roomid", "x-timestamp")


def signature(headers: dict[str, str], body: bytes, secret: str) -> str:
    """Return what ``x-signature`` has to be."""
    joined = "&".join(f"{name}={headers[name]}" for name in _SIGNED if name in headers)
    digest = hashlib.md5(joined.encode() + body + secret.encode(), usedforsecurity=False).digest()
    return base64.b64encode(digest).decode()


def verify(delivery: Delivery, secret: str) -> None:
    """Raise Refused unless Douyin sent it, and at about the time it arrived."""
    given = delivery.headers.get("x-signature", "")
    wanted = signature(delivery.headers, delivery.body, secret)
    if not hmac.compare_digest(given.encode(), wanted.encode()):
        raise Refused("signature")
    stamp = delivery.headers.get("x-timestamp", "")
    if not (stamp.isascii() and stamp.isdigit()) or len(stamp) > 15:
        raise Refused("stale")
    delivery.require_recent(int(stamp) * 1000)
