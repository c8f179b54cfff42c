"""Whether a webhook comes from Meta: HMAC-SHA256 over the body with the application's secret.

The rule: pure, compared in constant time.
https://developers.facebook.com/docs/graph-api/webhooks/getting-started#validate-payloads
"""

from __future__ import annotations

import hashlib
import hmac

from livestream_console.net.relay_wire import Delivery, Refused

_PREFIX = "sha256="


def verify(delivery: Delivery, app_secret: str) -> None:
    """Raise Refused unless Meta sent it."""
    given = delivery.headers.get("x-hub-signature-256", "")
    wanted = _PREFIX + hmac.new(app_secret.encode(), delivery.body, hashlib.sha256).hexdigest()
    if not hmac.compare_digest(given.encode(), wanted.encode()):
        raise Refused("signature")
