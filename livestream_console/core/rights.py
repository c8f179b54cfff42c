"""Who may do what: one table of roles (selling.md §2, point 19).

Rule: who acts is named ``<role>`` or ``<role>:<name>``. What the table does not name is for those who run the
show; an assistant triggers what a producer has prepared, and sets no price.
"""

from __future__ import annotations

from livestream_console.core.commands import (
    ActInRoom,
    AddClaim,
    AnswerQuestion,
    ApproveHeld,
    ChaseUnpaid,
    ClearStage,
    Command,
    CueSwitchback,
    DropQuestion,
    EndCard,
    EndOffer,
    ExtendHold,
    FireOffer,
    HideComment,
    HoldComment,
    MarkClaimPaid,
    MuteViewer,
    NextSegment,
    PinComment,
    PlaceMark,
    ReleaseClaim,
    RestrictViewer,
    TakeHeld,
    TakeQuestion,
    UndoModeration,
    UndoPaid,
    UndoRelease,
    UnqueueCard,
)

RULE = "rule"
"""The desk itself, where a person has told it to."""

_RUNS_THE_SHOW = frozenset({"owner", "producer"})
_AT_THE_DESK = _RUNS_THE_SHOW | {"assistant"}

_FREE = (PlaceMark, TakeQuestion, AnswerQuestion, ActInRoom)
"""For whoever may press it; what is done to people in a room stands below."""
_MODERATION = (
    HideComment,
    HoldComment,
    ApproveHeld,
    TakeHeld,
    MuteViewer,
    RestrictViewer,
    UndoModeration,
)
_DESK_WORK = (
    DropQuestion,
    PinComment,
    AddClaim,
    ReleaseClaim,
    UndoRelease,
    ExtendHold,
    MarkClaimPaid,
    UndoPaid,
    ChaseUnpaid,
    FireOffer,
    EndOffer,
    EndCard,
    UnqueueCard,
    ClearStage,
    CueSwitchback,
    NextSegment,
)
_SANCTIONS = frozenset({"delete", "timeout", "ban", "unban"})
"""What the whole room sees, done in the account of whoever owns it."""


def may(by: str, command: Command) -> bool:
    """Return whether this person may send this command."""
    role = by.partition(":")[0]
    if isinstance(command, ActInRoom) and command.action.what in _SANCTIONS:
        return role in _RUNS_THE_SHOW | {RULE}
    if isinstance(command, _MODERATION):
        return role in _AT_THE_DESK | {RULE}
    if isinstance(command, _FREE):
        return True
    return role in (_AT_THE_DESK if isinstance(command, _DESK_WORK) else _RUNS_THE_SHOW)
