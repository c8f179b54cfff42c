"""From what somebody chose to do about a comment to the command that does it.

Rule: only what is offered is done; what is not is told by the code of a rejection.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from livestream_console.core.commands import Command, Rejected
from livestream_console.core.envelope import Recorded
from livestream_console.core.moderation.moderation import ModerationState
from livestream_console.ui.moderation.offers import about

_TOO_LATE: Final = {"approve": "not_waiting", "undo": "nothing_to_undo"}
_IN_ROOM: Final = frozenset({"delete", "time_out"})
_ABOUT_VIEWER: Final = frozenset({"mute", "unmute", "restrict", "unrestrict"})


def command_for(
    code: str, said: Recorded, state: ModerationState, now_us: int, can: Collection[str]
) -> Command | Rejected:
    """Return the command that is offered under a code, or why none is; ``can``: what the room's feeds do."""
    for group in about(said, state, now_us, can):
        for offer in group:
            if offer.code == code:
                return offer.command
    if code in _IN_ROOM:
        return Rejected("not_in_this_room")
    if code in _ABOUT_VIEWER and said.viewer_key is None:
        return Rejected("viewer_unknown")
    return Rejected(_TOO_LATE.get(code, "already_done"))
