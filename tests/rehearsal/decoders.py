"""Small readers written for these tests alone: encoders are checked by neither themselves nor the feeds."""

from __future__ import annotations

import json
import re
import struct
import zlib
from typing import Any

_UNESCAPE = {":": ";", "s": " ", "\\": "\\", "r": "\r", "n": "\n"}


def irc(frame: str) -> list[tuple[dict[str, str], str, str, str]]:
    """Return (tags, source, command, text) of each line."""
    found = []
    for line in frame.removesuffix("\r\n").split("\r\n"):
        match = re.fullmatch(r"(?:@([^ ]+) )?(?::([^ ]+) )?([^ ]+)(?: #[^ ]+)?(?: :(.*))?", line, re.DOTALL)
        assert match, line
        raw_tags, source, command, text = match.groups()
        tags = dict(tag.split("=", 1) for tag in (raw_tags or "").split(";") if tag)
        plain = {
            name: re.sub(r"\\(.)", lambda escape: _UNESCAPE[escape[1]], value) for name, value in tags.items()
        }
        found.append((plain, source or "", command, text or ""))
    return found


def packets(frame: bytes) -> list[tuple[int, Any]]:
    """Return (operation, body) of each packet, compressed ones opened; op 5 bodies as JSON."""
    found: list[tuple[int, Any]] = []
    while frame:
        length, header, version, operation, _ = struct.unpack(">IHHII", frame[:16])
        assert header == 16
        assert 16 <= length <= len(frame)
        body, frame = frame[16:length], frame[length:]
        if version == 2:
            found += packets(zlib.decompress(body))
        else:
            found.append((operation, json.loads(body) if operation in (5, 8) else body))
    return found


def bridge(message: str) -> list[dict[str, Any]]:
    """Return the events of one message."""
    parsed = json.loads(message)
    return parsed if isinstance(parsed, list) else [parsed]
