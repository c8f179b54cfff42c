"""What a relay knows: its addresses, its pull token and the words by which platforms check an address.

The rule: no secret of a platform is among it; a stolen relay can forge nothing. The file is made at the first
start, with tokens and addresses that nobody can guess.
"""

from __future__ import annotations

import os
import secrets
from pathlib import Path

import msgspec

from livestream_console.relay.spool import KEEP_S, LIMIT_BYTES

FILE_NAME = "relay.json"
SOURCES = ("douyin", "instagram", "kick", "kuaishou")


class BadSettings(Exception):
    """The settings cannot be used as they are."""


class RelaySettings(msgspec.Struct, frozen=True, kw_only=True):
    """``hooks`` are the addresses that take requests, ``source/name``; ``verify_tokens`` are by source."""

    pull_token: str
    hooks: tuple[str, ...]
    verify_tokens: dict[str, str] = {}
    limit_bytes: int = LIMIT_BYTES
    keep_s: float = KEEP_S

    def __repr__(self) -> str:
        return f"RelaySettings({self.hooks!r})"  # the tokens belong in no log


def load(folder: Path) -> RelaySettings:
    """Read the folder's settings, or make them; raise BadSettings or OSError."""
    path = folder / FILE_NAME
    try:
        text = path.read_bytes()
    except FileNotFoundError:
        return _made(path)
    try:
        settings = msgspec.json.decode(text, type=RelaySettings)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise BadSettings(str(error)) from None
    if len(settings.pull_token) < 16:
        raise BadSettings("pull_token is shorter than 16 characters")
    return settings


def _made(path: Path) -> RelaySettings:
    made = RelaySettings(
        pull_token=secrets.token_urlsafe(32),
        hooks=tuple(f"{source}/{secrets.token_hex(8)}" for source in SOURCES),
        verify_tokens={"instagram": secrets.token_urlsafe(24)},
    )
    path.parent.mkdir(parents=True, exist_ok=True)
    file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(file, "wb") as out:
        out.write(msgspec.json.format(msgspec.json.encode(made), indent=2) + b"\n")
    return made
