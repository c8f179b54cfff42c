"""Kuaishou's signature of a request, and the cipher of its pushes. Pure.

The rule: a push is encrypted, not signed. Whoever has no key cannot write one that reads as a message to this
app, but nothing in it is proven to be as it was sent; so it names an order to look at, and no more.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
from collections.abc import Mapping, Sequence
from typing import Literal

import msgspec
from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CBC
from cryptography.hazmat.primitives.padding import PKCS7

from livestream_console.core.shops.shop import Hint, HookRefused
from livestream_console.net.json_fields import BAD_JSON, Fields, flag, own_id, text
from livestream_console.shops.fields import whole
from livestream_console.shops.hooks import MAX_BODY

SignMethod = Literal["MD5", "HMAC_SHA256"]
_FRESH_MS = 300_000
_NO_IV = bytes(16)
_BITS = 128


def request_signature(params: Mapping[str, str], secret: str, way: SignMethod) -> str:
    pairs = "&".join(f"{name}={params[name]}" for name in sorted(params) if name != "sign")
    message = f"{pairs}&signSecret={secret}".encode()
    if way == "MD5":
        return hashlib.md5(message, usedforsecurity=False).hexdigest()
    return base64.b64encode(hmac.digest(secret.encode(), message, hashlib.sha256)).decode()


def opened(body: bytes, app_key: str, secrets: Sequence[str], now_us: int) -> Hint:
    """Return what a push hints at; raise HookRefused. A heartbeat is a hint without a topic: at nothing."""
    if len(body) > MAX_BODY:
        raise HookRefused("too_large")
    for secret in secrets:
        content = _decrypted(body, secret)
        if content is not None and text(content, "appKey") == app_key:
            return _hint(content, now_us)
    raise HookRefused("bad_signature")


def _hint(content: Fields, now_us: int) -> Hint:
    told_ms = whole(content, "updateTime") or whole(content, "createTime")
    if flag(content, "test"):
        return Hint("")
    topic = text(content, "event")
    if not topic or told_ms is None:
        raise HookRefused("malformed")
    if abs(now_us // 1_000 - told_ms) > _FRESH_MS:
        raise HookRefused("stale")
    return Hint(topic, own_id(_info(content), "oid"), told_ms * 1_000)


def _info(content: Fields) -> Fields:
    """Return what a message is about; it is a text that holds JSON."""
    try:
        info = msgspec.json.decode(text(content, "info"))
    except BAD_JSON:
        return {}
    return info if isinstance(info, dict) else {}


def _decrypted(body: bytes, secret: str) -> Fields | None:
    """Return a push's content, None where it is not encrypted with this key."""
    try:
        cipher = Cipher(AES(base64.b64decode(secret, validate=True)), CBC(_NO_IV))
        decryptor, unpadder = cipher.decryptor(), PKCS7(_BITS).unpadder()
        padded = decryptor.update(base64.b64decode(body, validate=True)) + decryptor.finalize()
        content = msgspec.json.decode(unpadder.update(padded) + unpadder.finalize())
    except (ValueError, binascii.Error, *BAD_JSON):
        return None
    return content if isinstance(content, dict) else None
