"""Whether a hook is WooCommerce's: HMAC-SHA256 of the raw body under the hook's own secret, in base64.

The rule: a hook says nothing but where to look. Its delivery id is shared by two hooks of one second, so
nobody may know a hook again by it; and the body is written when it is sent, not when something happened.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from livestream_console.core.shops.shop import Hint, HookRefused
from livestream_console.net.json_fields import own_id
from livestream_console.shops.hooks import only_header, read_body, require_base64_hmac_sha256

SIGNATURE = "X-WC-Webhook-Signature"
TOPIC = "X-WC-Webhook-Topic"
_PING = re.compile(rb"webhook_id=\d{1,20}")


def verified(headers: Mapping[str, str], body: bytes, secrets: Sequence[str]) -> Hint:
    """Return what a hook hints at; raise HookRefused.

    The ping that announces a new hook is not signed. It is nothing wrong, and a hint without a topic: at
    nothing.
    """
    if _PING.fullmatch(body) and only_header(headers, SIGNATURE) is None:
        return Hint("")
    require_base64_hmac_sha256(headers, SIGNATURE, body, secrets)
    topic = only_header(headers, TOPIC)
    if topic is None:
        raise HookRefused("malformed")
    content = read_body(body)
    is_order = topic.startswith("order.") and isinstance(content, dict)
    return Hint(topic, own_id(content, "id") if is_order else None)
