"""TikTok Shop's signatures: of a request to it, and of a hook from it. Both HMAC-SHA256, in hex. Pure.

The rule: what is signed is what is sent, to the byte. A hook's own time is inside what it signs, so an old
one can be told from a new one.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Mapping, Sequence

from livestream_console.core.shops.shop import Hint, HookRefused
from livestream_console.net.json_fields import own_id, part
from livestream_console.shops.fields import whole
from livestream_console.shops.hooks import given_signature, read_body, require_one_of

SIGNATURE = "Authorization"
_UNSIGNED = frozenset({"sign", "access_token"})
_FRESH_S = 300


def request_signature(path: str, query: Mapping[str, str], body: bytes, secret: str) -> str:
    pairs = "".join(name + query[name] for name in sorted(query) if name not in _UNSIGNED)
    return _hmac(secret, (secret + path + pairs).encode() + body + secret.encode())


def verified(
    headers: Mapping[str, str], body: bytes, app_key: str, secrets: Sequence[str], now_us: int
) -> Hint:
    """Return what a hook hints at; raise HookRefused. Its topic is the number of its kind."""
    given = given_signature(headers, SIGNATURE, body)
    require_one_of(given, [_hmac(secret, app_key.encode() + body) for secret in secrets if secret])
    content = read_body(body)
    kind = own_id(content, "type") if isinstance(content, dict) else None
    told_s = whole(content, "timestamp") if kind else None
    if kind is None or told_s is None:
        raise HookRefused("malformed")
    if abs(now_us // 1_000_000 - told_s) > _FRESH_S:
        raise HookRefused("stale")
    return Hint(kind, own_id(part(content, "data"), "order_id"), told_s * 1_000_000)


def _hmac(secret: str, message: bytes) -> str:
    return hmac.digest(secret.encode(), message, hashlib.sha256).hex()
