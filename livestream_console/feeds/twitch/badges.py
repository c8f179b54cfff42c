"""Which role a Twitch badge stands for, whatever wire it came over.

The rule: only badges that say what somebody may do or is count; the others are decoration.
https://dev.twitch.tv/docs/api/reference/#get-global-chat-badges
"""

from __future__ import annotations

from collections.abc import Iterable

ROLES = {
    "broadcaster": "owner",
    "moderator": "moderator",
    "lead_moderator": "moderator",
    "vip": "vip",
    "subscriber": "member",
    "founder": "member",
    "partner": "verified",
    "staff": "staff",
    "admin": "staff",
    "global_mod": "staff",
}
MEMBER_BADGES = frozenset({"subscriber", "founder"})
"""Their info is the months subscribed; a badge's own number is only its artwork."""


def roles(badges: Iterable[str]) -> tuple[str, ...]:
    """Return the roles of the named badges, each once, in their order."""
    return tuple(dict.fromkeys(ROLES[name] for name in badges if name in ROLES))
