"""How a hook is known to be its shop's; shared by the shops that sign what they send. Pure.

The rule: the raw bytes are checked before anything reads them, in constant time, and a header counts only
where it came exactly once, however its name is written.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Mapping, Sequence
from typing import Any

import msgspec

from livestream_console.core.shops.shop import HookRefused
from livestream_console.net.json_fields import BAD_JSON

MAX_BODY = 1024 * 1024


def only_header(headers: Mapping[str, str], name: str) -> str | None:
    """Return a header's value, None where it is missing, empty or there are two."""
    wanted = name.casefold()
    values = [value for key, value in headers.items() if key.casefold() == wanted]
    return values[0] or None if len(values) == 1 else None


def base64_hmac_sha256(secret: str, body: bytes) -> str:
    return base64.b64encode(hmac.digest(secret.encode(), body, hashlib.sha256)).decode()


def require_base64_hmac_sha256(
    headers: Mapping[str, str], header: str, body: bytes, secrets: Sequence[str]
) -> None:
    """Raise HookRefused unless the header holds the body's signature with one of the secrets.

    ``secrets`` are the present one and, while it is being changed, the previous one.
    """
    given = given_signature(headers, header, body)
    require_one_of(given, [base64_hmac_sha256(secret, body) for secret in secrets if secret])


def given_signature(headers: Mapping[str, str], header: str, body: bytes) -> str:
    """Return the signature that came with a body; raise HookRefused without one, or for a huge body."""
    if len(body) > MAX_BODY:
        raise HookRefused("too_large")
    given = only_header(headers, header)
    if given is None:
        raise HookRefused("no_signature")
    return given


def read_body(body: bytes) -> Any:
    """Return what a hook's JSON says; raise HookRefused where it is none."""
    try:
        return msgspec.json.decode(body)
    except BAD_JSON:
        raise HookRefused("malformed") from None


def require_one_of(given: str, wanted: Sequence[str]) -> None:
    """Raise HookRefused unless a signature is one of those wanted."""
    signature = given.encode(errors="replace")
    if not any(hmac.compare_digest(signature, one.encode()) for one in wanted):
        raise HookRefused("bad_signature")
