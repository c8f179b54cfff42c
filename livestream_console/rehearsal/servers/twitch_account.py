"""Who asks Twitch: an account, its token, and what it may do.

Rule: what a token covers stands in its scopes alone; the servers ask ``lacks`` and nothing else.
"""

from __future__ import annotations

import msgspec

ALL_SCOPES = frozenset(
    {
        "user:read:chat",
        "user:write:chat",
        "channel:manage:polls",
        "moderator:read:followers",
        "moderator:read:moderators",
        "moderator:read:suspicious_users",
        "moderator:read:vips",
        "moderator:manage:announcements",
        "moderator:manage:automod",
        "moderator:manage:banned_users",
        "moderator:manage:blocked_terms",
        "moderator:manage:chat_messages",
        "moderator:manage:chat_settings",
        "moderator:manage:unban_requests",
        "moderator:manage:warnings",
    }
)


class TwitchAccount(msgspec.Struct, frozen=True):
    """Whose token it is. The channel's own account has the channel's id."""

    client_id: str
    token: str
    user_id: str = "40934651"
    login: str = "rehearsal"
    scopes: frozenset[str] = ALL_SCOPES

    def lacks(self, scope: str) -> bool:
        return scope not in self.scopes
