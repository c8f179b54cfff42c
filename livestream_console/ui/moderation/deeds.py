"""From what somebody wants done about a comment to the command that does it.

Rule: what cannot be done is told by the code of a rejection, never done halfway.
"""

from __future__ import annotations

from collections.abc import Collection

from livestream_console.core.commands import ActInRoom, Command, Rejected
from livestream_console.core.envelope import Recorded
from livestream_console.core.moderation import ModerationState
from livestream_console.ui.moderation import offers


def command_for(
    deed: str, said: Recorded, state: ModerationState, now_us: int, can: Collection[str]
) -> Command | Rejected:
    """Return the command of hide, release, mute, delete or time_out; ``can`` is what the room's feeds do."""
    if deed == "hide":
        return offers.hide(said)
    if deed == "release":
        undo = offers.release(said, state)
        return undo or Rejected("nothing_to_undo")
    if deed == "mute":
        mute = offers.mute(said)
        return mute or Rejected("viewer_unknown")
    wanted = "timeout" if deed == "time_out" else deed
    for offer in offers.in_room(said, can):
        if isinstance(offer.command, ActInRoom) and offer.command.action.what == wanted:
            return offer.command
    return Rejected("not_in_this_room")
