"""Whether a push is Youzan's: MD5 over the app's name, what was sent, and the app's secret. Pure.

The rule: such a signature holds no time, so a push may be an old one sent again, and it names nothing but a
trade to look at. Today it stands in a header and is over the body; before, in the body and over its ``msg``.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence

from livestream_console.core.shops.shop import Hint, HookRefused
from livestream_console.net.json_fields import Fields, flag, own_id, text
from livestream_console.shops.hooks import MAX_BODY, given_signature, read_body, require_one_of

SIGNATURE = "Event-Sign"


def verified(headers: Mapping[str, str], body: bytes, client: str, secrets: Sequence[str]) -> Hint:
    """Return what a push hints at; raise HookRefused. A probe is a hint without a topic: at nothing."""
    if any(name.casefold() == SIGNATURE.casefold() for name in headers):
        given = given_signature(headers, SIGNATURE, body)
        require_one_of(given.lower(), [_signature(client, body, secret) for secret in secrets if secret])
        content = _content(body)
    else:
        content = _content(body)
        given, message = text(content, "sign"), text(content, "msg").encode()
        if not given:
            raise HookRefused("no_signature")
        require_one_of(given.lower(), [_signature(client, message, secret) for secret in secrets if secret])
    topic = text(content, "type")
    if flag(content, "test"):
        return Hint("")
    if not topic:
        raise HookRefused("malformed")
    return Hint(topic, own_id(content, "id") if topic.startswith("trade_") else None)


def _content(body: bytes) -> Fields:
    if len(body) > MAX_BODY:
        raise HookRefused("too_large")
    content = read_body(body)
    if not isinstance(content, dict):
        raise HookRefused("malformed")
    return content


def _signature(client: str, message: bytes, secret: str) -> str:
    return hashlib.md5(client.encode() + message + secret.encode(), usedforsecurity=False).hexdigest()
