"""What can be done about one comment and who wrote it: the entries of a menu, each with its command.

Rule: only what would do something is offered, and of a room only what its platform can do.
"""

from __future__ import annotations

from collections.abc import Collection

import msgspec
from PySide6.QtCore import QCoreApplication

from livestream_console.core.commands import (
    ActInRoom,
    ApproveHeld,
    Command,
    HideComment,
    HoldComment,
    MuteViewer,
    RestrictViewer,
    UndoModeration,
)
from livestream_console.core.envelope import Recorded
from livestream_console.core.events import CommentPosted
from livestream_console.core.moderation import (
    ModerationState,
    is_muted,
    is_restricted,
    last_fact,
    standing_of,
)
from livestream_console.core.values import RoomAction
from livestream_console.engine.ids import fresh

translate = QCoreApplication.translate

MUTE_S = 600
TIMEOUT_S = 600


class Offer(msgspec.Struct, frozen=True):
    text: str
    command: Command


def hide(comment: Recorded) -> HideComment:
    viewer = comment.viewer
    return HideComment(
        command_id=fresh("hide"),
        seq=comment.seq,
        platform=comment.platform,
        room=comment.room,
        viewer=viewer.id if viewer else None,
        viewer_name=viewer.name if viewer else "",
    )


def hold(comment: Recorded) -> HoldComment:
    viewer, event = comment.viewer, comment.event
    return HoldComment(
        command_id=fresh("hold"),
        seq=comment.seq,
        platform=comment.platform,
        room=comment.room,
        viewer=viewer.id if viewer else None,
        viewer_name=viewer.name if viewer else "",
        text=event.text if isinstance(event, CommentPosted) else "",
    )


def release(comment: Recorded, state: ModerationState) -> UndoModeration | None:
    """Return what takes back the last thing that was done to the comment; None where nothing was."""
    fact = last_fact(state, comment.seq)
    return None if fact is None else UndoModeration(command_id=fresh("undo"), fact=fact)


def mute(comment: Recorded) -> MuteViewer | None:
    """Return what mutes who wrote it; None where the platform does not say who."""
    key = comment.viewer_key
    if key is None:
        return None
    platform, viewer = key
    return MuteViewer(
        command_id=fresh("mute"),
        platform=platform,
        viewer=viewer,
        viewer_name=comment.viewer.name if comment.viewer else "",
        duration_s=MUTE_S,
    )


def about_comment(comment: Recorded, state: ModerationState) -> list[Offer]:
    """Return what the desk can do with the comment."""
    standing = standing_of(state, comment.seq)
    offers = []
    if standing == "held":
        approve = ApproveHeld(command_id=fresh("approve"), seq=comment.seq)
        offers.append(Offer(translate("Moderation", "Approve"), approve))
    if standing != "hidden":
        offers.append(Offer(translate("Moderation", "Hide"), hide(comment)))
    if standing in (None, "flagged"):
        offers.append(Offer(translate("Moderation", "Hold for review"), hold(comment)))
    if undo := release(comment, state):
        offers.append(Offer(translate("Moderation", "Undo what was done to it"), undo))
    return offers


def about_viewer(comment: Recorded, state: ModerationState, now_us: int) -> list[Offer]:
    """Return what the desk can do about who wrote it; nothing where the platform does not say who."""
    key = comment.viewer_key
    if key is None:
        return []
    platform, viewer = key
    offers = []
    if is_muted(state, key, now_us):
        unmute = UndoModeration(command_id=fresh("undo"), fact=state.muted[key].fact)
        offers.append(Offer(translate("Moderation", "Lift the mute"), unmute))
    elif muting := mute(comment):
        offers.append(Offer(translate("Moderation", "Mute for 10 min"), muting))
    restricted = is_restricted(state, key, now_us)
    change = RestrictViewer(
        command_id=fresh("restrict"), platform=platform, viewer=viewer, restricted=not restricted
    )
    text = (
        translate("Moderation", "Let into claims and giveaways again")
        if restricted
        else translate("Moderation", "Keep from claims and giveaways")
    )
    offers.append(Offer(text, change))
    return offers


def in_room(comment: Recorded, can: Collection[str]) -> list[Offer]:
    """Return what can be asked of the platform; ``can`` is what the room's feeds are able to do."""
    platform, room = comment.platform, comment.room
    viewer = comment.viewer.id if comment.viewer else None
    if platform is None or room is None:
        return []
    asked = [
        (translate("Moderation", "Delete in the room"), RoomAction("delete", target=comment.id)),
        (
            translate("Moderation", "Time out in the room for 10 min"),
            RoomAction("timeout", target=viewer, duration_s=TIMEOUT_S),
        ),
    ]
    return [
        Offer(text, ActInRoom(command_id=fresh("room"), platform=platform, room=room, action=action))
        for text, action in asked
        if action.what in can and action.target
    ]
