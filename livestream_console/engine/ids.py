"""Fresh ids and the secrets of draws: the only chance in the program outside the rehearsal.

Rule: a draw's secret goes into the vault before its commitment is published, and stays there until it was
drawn.
"""

from __future__ import annotations

import hashlib
import secrets
import time

import msgspec

from livestream_console.core.ids import ShowId
from livestream_console.core.ports import Vault


def fresh(prefix: str) -> str:
    """Return a new id such as ``push-3f9c2a1b77d0``."""
    return f"{prefix}-{secrets.token_hex(6)}"


def fresh_show(now_us: int) -> ShowId:
    """Return a show id that sorts by its start (UTC) and never collides."""
    started = time.strftime("%Y%m%d-%H%M%S", time.gmtime(now_us / 1_000_000))
    return ShowId(f"{started}-{secrets.token_hex(2)}")


def fresh_secret() -> str:
    """Return 32 bytes, hex, that nobody can guess."""
    return secrets.token_hex(32)


class DrawSecret(msgspec.Struct, frozen=True):
    """What a giveaway promises with; all three are hex (reference: draw.md, 1)."""

    secret: str
    salt: str
    commit: str


def make_draw_secret() -> DrawSecret:
    """Return a 32-byte secret, a 16-byte salt and SHA-256 over both."""
    secret, salt = secrets.token_bytes(32), secrets.token_bytes(16)
    return DrawSecret(secret.hex(), salt.hex(), hashlib.sha256(secret + salt).hexdigest())


class DrawSecrets:
    """The secrets of one show's giveaways, in the vault so that a crash does not lose a promised draw."""

    def __init__(self, vault: Vault, show: str) -> None:
        self._vault = vault
        self._show = show

    def keep(self, giveaway: str, made: DrawSecret) -> None:
        self._vault.set(self._name(giveaway), made.secret)

    def get(self, giveaway: str) -> str | None:
        return self._vault.get(self._name(giveaway))

    def forget(self, giveaway: str) -> None:
        self._vault.delete(self._name(giveaway))

    def _name(self, giveaway: str) -> str:
        return f"giveaway/{self._show}/{giveaway}"
