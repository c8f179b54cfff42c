"""For shops that have no webhooks of their own.

The rule: what comes to their address is from somebody else, and refused.
"""

from __future__ import annotations

from collections.abc import Mapping

from livestream_console.core.shops.shop import Hint, HookRefused


class NoHooks:
    """The part of a shop that checks hooks, where there is none."""

    def hint(self, headers: Mapping[str, str], body: bytes, now_us: int) -> Hint:
        raise HookRefused("no_signature")
