"""Douyin's signatures: of a request to it, and of a push from it. Pure.

The rule: MD5 under a secret is what the platform asks for, and it is believed no further than that: a push is
a hint at an order, and nothing that it says of money is read.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Mapping, Sequence
from typing import Literal

from livestream_console.core.shops.shop import Hint, HookRefused
from livestream_console.net.json_fields import own_id, part
from livestream_console.shops.hooks import given_signature, only_header, read_body, require_one_of

APP = "app-id"
SIGNATURE = "event-sign"
VERSION = "2"
SignMethod = Literal["md5", "hmac-sha256"]


def request_signature(
    app_key: str, secret: str, method: str, param_json: str, timestamp: str, way: SignMethod
) -> str:
    named = f"app_key{app_key}method{method}param_json{param_json}timestamp{timestamp}v{VERSION}"
    message = f"{secret}{named}{secret}".encode()
    if way == "md5":
        return hashlib.md5(message, usedforsecurity=False).hexdigest()
    return hmac.digest(secret.encode(), message, hashlib.sha256).hex()


def verified(headers: Mapping[str, str], body: bytes, app_key: str, secrets: Sequence[str]) -> Hint:
    """Return what a push hints at; raise HookRefused.

    A push brings several messages; only where there is one does it name an order.
    """
    given = given_signature(headers, SIGNATURE, body)
    if only_header(headers, APP) != app_key:
        raise HookRefused("no_signature")
    require_one_of(given, [_event_signature(app_key, body, secret) for secret in secrets if secret])
    content = read_body(body)
    messages = [row for row in content if isinstance(row, dict)] if isinstance(content, list) else []
    topic = own_id(messages[0], "tag") if messages else None
    if topic is None:
        raise HookRefused("malformed")
    return Hint(topic, own_id(part(messages[0], "data"), "p_id") if len(messages) == 1 else None)


def _event_signature(app_key: str, body: bytes, secret: str) -> str:
    return hashlib.md5(app_key.encode() + body + secret.encode(), usedforsecurity=False).hexdigest()
