"""What a person decides about comments and viewers, and what is recorded of it.

Rule: of the held comments each is one person's at a time: what is taken is lent for a minute, and nobody else
decides about it until then.
"""

from __future__ import annotations

from itertools import islice

from livestream_console.core.commands import (
    ApproveHeld,
    HideComment,
    HoldComment,
    MuteViewer,
    Rejected,
    RestrictViewer,
    TakeHeld,
    UndoModeration,
)
from livestream_console.core.comments.loose import LONGEST
from livestream_console.core.envelope import Observed, Viewer
from livestream_console.core.events import Event, ModerationApplied, ViewerNoted
from livestream_console.core.moderation.moderation import (
    ModerationState,
    held_free,
    is_restricted,
    standing_of,
    stands,
)

LEASE_S = 60
"""So long a taken comment is kept for who took it."""
TAKE_MOST = 20

Command = HideComment | HoldComment | ApproveHeld | TakeHeld | MuteViewer | RestrictViewer | UndoModeration


def decide(state: ModerationState, command: Command, now_us: int) -> list[Observed] | Rejected:
    match command:
        case HideComment() | HoldComment():
            return _put_away(state, command, now_us)
        case ApproveHeld():
            return _approve(state, command, now_us)
        case TakeHeld():
            return _take(state, command, now_us)
        case MuteViewer():
            event = ModerationApplied("mute", command.viewer, duration_s=command.duration_s, by=command.by)
            viewer = Viewer(command.viewer, command.viewer_name)
            return [_fact(event, now_us, command.platform, viewer=viewer)]
        case RestrictViewer():
            return _restrict(state, command, now_us)
        case UndoModeration():
            return _undo(state, command, now_us)


def _put_away(
    state: ModerationState, command: HideComment | HoldComment, now_us: int
) -> list[Observed] | Rejected:
    action, text = "hide", None
    if isinstance(command, HoldComment):
        action, text = "hold", command.text[:LONGEST]
    if standing_of(state, command.seq) == ("held" if text is not None else "hidden"):
        return Rejected("already_done")
    if refused := _has_another(state, command.seq, command.by, now_us):
        return refused
    event = ModerationApplied(action, str(command.seq), by=command.by, text=text)
    viewer = None if command.viewer is None else Viewer(command.viewer, command.viewer_name)
    return [_fact(event, now_us, command.platform, command.room, viewer)]


def _approve(state: ModerationState, command: ApproveHeld, now_us: int) -> list[Observed] | Rejected:
    if standing_of(state, command.seq) != "held":
        return Rejected("not_waiting")
    if refused := _has_another(state, command.seq, command.by, now_us):
        return refused
    held = state.held.get(command.seq)
    event = ModerationApplied("approve", str(command.seq), by=command.by)
    if held is None:
        return [_fact(event, now_us)]
    return [_fact(event, now_us, held.platform, held.room, Viewer(held.viewer, held.name))]


def _take(state: ModerationState, command: TakeHeld, now_us: int) -> list[Observed] | Rejected:
    """Hand out comments that nobody has; two people never get the same one."""
    handed = list(islice(held_free(state, now_us), max(0, min(command.count, TAKE_MOST))))
    if not handed:
        return Rejected("nothing_waiting")
    return [
        _fact(
            ModerationApplied("take", str(held.seq), duration_s=LEASE_S, by=command.by),
            now_us,
            held.platform,
            held.room,
        )
        for held in handed
    ]


def _restrict(state: ModerationState, command: RestrictViewer, now_us: int) -> list[Observed] | Rejected:
    """The fact carries the viewer's own platform, since a viewer id means nothing without it."""
    if is_restricted(state, (command.platform, command.viewer), now_us) == command.restricted:
        return Rejected("already_done", {"viewer": command.viewer})
    event = ViewerNoted(command.viewer, note=command.note, restricted=command.restricted, by=command.by)
    return [_fact(event, now_us, command.platform, viewer=Viewer(command.viewer))]


def _undo(state: ModerationState, command: UndoModeration, now_us: int) -> list[Observed] | Rejected:
    act = state.acts.get(command.fact)
    if act is None or not stands(state, command.fact, act):
        return Rejected("nothing_to_undo")
    if act.seq is not None and (refused := _has_another(state, act.seq, command.by, now_us)):
        return refused
    platform, viewer = act.viewer or (None, None)
    who = None if viewer is None else Viewer(viewer)
    if act.action == "restrict" and viewer is not None:
        return [_fact(ViewerNoted(viewer, restricted=False, by=command.by), now_us, platform, viewer=who)]
    target = viewer if act.seq is None else str(act.seq)
    event = ModerationApplied("undo", target, undo_of=command.fact, by=command.by)
    return [_fact(event, now_us, platform, viewer=who)]


def _has_another(state: ModerationState, seq: int, by: str, now_us: int) -> Rejected | None:
    held = state.held.get(seq)
    holder = held.holder(now_us) if held is not None else None
    return None if holder is None or holder == by else Rejected("held_by_other", {"by": holder})


def _fact(
    event: Event,
    now_us: int,
    platform: str | None = None,
    room: str | None = None,
    viewer: Viewer | None = None,
) -> Observed:
    return Observed(event, received_us=now_us, platform=platform, room=room, origin="operator", viewer=viewer)
