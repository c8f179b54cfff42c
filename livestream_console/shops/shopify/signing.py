"""Whether a hook is Shopify's: HMAC-SHA256 of the raw body under the app's client secret, in base64.

The rule: topic and time are not part of what is signed, so they say only where to look and how old it is.
After the client secret was changed, Shopify goes on signing with the old one for up to an hour.
https://shopify.dev/docs/apps/build/webhooks/verify-deliveries
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from livestream_console.core.shops.shop import Hint, HookRefused
from livestream_console.net.json_fields import own_id
from livestream_console.shops.fields import time_us
from livestream_console.shops.hooks import only_header, read_body, require_base64_hmac_sha256

SIGNATURE = "X-Shopify-Hmac-Sha256"
TOPIC = "X-Shopify-Topic"
TRIGGERED_AT = "X-Shopify-Triggered-At"
_ORDER_FIELD = {"orders": "id", "refunds": "order_id"}


def verified(headers: Mapping[str, str], body: bytes, secrets: Sequence[str]) -> Hint:
    """Return what a hook hints at; raise HookRefused."""
    require_base64_hmac_sha256(headers, SIGNATURE, body, secrets)
    topic = only_header(headers, TOPIC)
    if topic is None:
        raise HookRefused("malformed")
    content = read_body(body)
    field = _ORDER_FIELD.get(topic.partition("/")[0])
    order = own_id(content, field) if field and isinstance(content, dict) else None
    return Hint(topic, order, time_us(only_header(headers, TRIGGERED_AT)))
