"""The signature that Open Live wants on every request.

The rule: pure; nonce and time come from outside. HMAC-SHA256 over the six sorted ``x-bili-`` headers, as
lower-case hex.
https://open-live.bilibili.com/document/74eec767-e594-7ddd-6aba-257e8317c05d
"""

from __future__ import annotations

import hashlib
import hmac


def signed_headers(body: bytes, key: str, secret: str, nonce: str, timestamp_s: int) -> dict[str, str]:
    """Return all headers of a request with this body."""
    signed = {
        "x-bili-accesskeyid": key,
        "x-bili-content-md5": hashlib.md5(body, usedforsecurity=False).hexdigest(),
        "x-bili-signature-method": "HMAC-SHA256",
        "x-bili-signature-nonce": nonce,
        "x-bili-signature-version": "1.0",
        "x-bili-timestamp": str(timestamp_s),
    }
    text = "\n".join(f"{name}:{signed[name]}" for name in sorted(signed))
    signature = hmac.new(secret.encode(), text.encode(), hashlib.sha256).hexdigest()
    return {
        **signed,
        "Authorization": signature,
        "Content-Type": "application/json",
        "Accept": "application/json",
    }
