"""Access tokens that end, and the refresh tokens that the next ones are got with.

Rule: a refresh token is good once; what it brings takes its place.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable


class Grants:
    """What one seller was let in with. ``count`` is how often that was renewed since."""

    def __init__(self, now_s: Callable[[], int], token: str, refresh: str, lasts_s: int) -> None:
        self.count = 0
        self.refresh = refresh
        self.lasts_s = lasts_s
        self._now_s = now_s
        self._ends_s = {token: now_s() + lasts_s}

    def accepts(self, token: str) -> bool:
        return self._now_s() < self._ends_s.get(token, 0)

    def renew(self, refresh: str) -> str | None:
        """Return another access token, and have another refresh token; None: this one is not it."""
        if not self.refresh or refresh != self.refresh:
            return None
        self.count += 1
        token, self.refresh = secrets.token_hex(16), secrets.token_hex(16)
        self._ends_s[token] = self._now_s() + self.lasts_s
        return token

    def withdraw(self) -> None:
        """Let no access token in that was given so far."""
        self._ends_s.clear()
