"""Who may start a Bilibili project: Open Live's signed headers checked as the platform checks them.

After https://open-live.bilibili.com/document/74eec767-e594-7ddd-6aba-257e8317c05d. Rule: pure; a request is
told the first thing that is wrong with it, by the platform's own code.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Mapping

OK = 0
BAD_PARAMETER, UNKNOWN_APP, BAD_SIGNATURE, REQUEST_EXPIRED, REPEATED_NONCE = 4000, 4001, 4002, 4003, 4004
BAD_METHOD, BAD_VERSION, BAD_MD5 = 4005, 4006, 4012

_CLOCK_TOLERANCE_S = 600
_SIGNED = (
    "x-bili-accesskeyid",
    "x-bili-content-md5",
    "x-bili-signature-method",
    "x-bili-signature-nonce",
    "x-bili-signature-version",
    "x-bili-timestamp",
)


class Gate:
    """Checks requests of one application; remembers nonces, since each counts once."""

    def __init__(self, key: str, secret: str) -> None:
        self._key = key
        self._secret = secret
        self._nonces: set[str] = set()

    def check(self, headers: Mapping[str, str], body: bytes, now_s: int) -> int:
        """Return 0 or the platform's error code."""
        given = {name: headers.get(name, "") for name in _SIGNED}
        if given["x-bili-accesskeyid"] != self._key:
            return UNKNOWN_APP
        if given["x-bili-signature-method"] != "HMAC-SHA256":
            return BAD_METHOD
        if given["x-bili-signature-version"] != "1.0":
            return BAD_VERSION
        if given["x-bili-content-md5"] != hashlib.md5(body, usedforsecurity=False).hexdigest():
            return BAD_MD5
        stamp = given["x-bili-timestamp"]
        if not stamp.isdigit() or abs(int(stamp) - now_s) > _CLOCK_TOLERANCE_S:
            return REQUEST_EXPIRED
        signed = "\n".join(f"{name}:{given[name]}" for name in _SIGNED)
        expected = hmac.new(self._secret.encode(), signed.encode(), hashlib.sha256).hexdigest()
        if not hmac.compare_digest(expected, headers.get("Authorization", "")):
            return BAD_SIGNATURE
        nonce = given["x-bili-signature-nonce"]
        if not nonce or nonce in self._nonces:
            return REPEATED_NONCE
        self._nonces.add(nonce)
        return OK
