"""Who may moderate: one table of roles.

Rule: who acts is named ``<role>`` or ``<role>:<name>``, and an unknown role may nothing that stands here.
What is not in the table is not a matter of moderation and is left to whoever may press it.
"""

from __future__ import annotations

from livestream_console.core.commands import (
    ActInRoom,
    ApproveHeld,
    Command,
    HideComment,
    HoldComment,
    MuteViewer,
    RestrictViewer,
    TakeHeld,
    UndoModeration,
)

RULE = "rule"
"""The desk itself, where a person has told it to."""

_AT_THE_DESK = frozenset({"owner", "producer", "assistant", RULE})
_IN_THE_ROOM = frozenset({"owner", "producer", RULE})
_ALLOWED: dict[type[Command], frozenset[str]] = {
    HideComment: _AT_THE_DESK,
    HoldComment: _AT_THE_DESK,
    ApproveHeld: _AT_THE_DESK,
    TakeHeld: _AT_THE_DESK,
    MuteViewer: _AT_THE_DESK,
    RestrictViewer: _AT_THE_DESK,
    UndoModeration: _AT_THE_DESK,
}
_SANCTIONS = frozenset({"delete", "timeout", "ban", "unban"})
"""What the whole room sees, done in the account of whoever owns it."""


def may(by: str, command: Command) -> bool:
    """Return whether this person may send this command."""
    role = by.partition(":")[0]
    if isinstance(command, ActInRoom) and command.action.what in _SANCTIONS:
        return role in _IN_THE_ROOM
    allowed = _ALLOWED.get(type(command))
    return allowed is None or role in allowed
