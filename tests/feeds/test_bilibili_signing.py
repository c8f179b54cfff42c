"""Signatures against one computed step by step from the documented rule."""

import hashlib
import hmac

from livestream_console.feeds.bilibili.signing import signed_headers


def test_headers_follow_the_documented_rule() -> None:
    body = b'{"code":"ABC","app_id":1}'
    headers = signed_headers(body, "akid", "secret", "nonce-1", 1_624_594_467)
    text = (
        "x-bili-accesskeyid:akid\n"
        f"x-bili-content-md5:{hashlib.md5(body).hexdigest()}\n"
        "x-bili-signature-method:HMAC-SHA256\n"
        "x-bili-signature-nonce:nonce-1\n"
        "x-bili-signature-version:1.0\n"
        "x-bili-timestamp:1624594467"
    )
    assert headers["Authorization"] == hmac.new(b"secret", text.encode(), hashlib.sha256).hexdigest()
    assert headers["Content-Type"] == headers["Accept"] == "application/json"


def test_everything_signed_changes_the_signature() -> None:
    variants = [
        signed_headers(b"{}", "k", "s", "n", 1),
        signed_headers(b"[]", "k", "s", "n", 1),
        signed_headers(b"{}", "K", "s", "n", 1),
        signed_headers(b"{}", "k", "S", "n", 1),
        signed_headers(b"{}", "k", "s", "N", 1),
        signed_headers(b"{}", "k", "s", "n", 2),
    ]
    assert len({headers["Authorization"] for headers in variants}) == len(variants)
