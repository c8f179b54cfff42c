"""What can be done about one comment and who wrote it, and about a viewer who is kept out.

Rule: this is the one place that decides it; menus, buttons and keys all show what stands here. Only what
would do something is offered, and of a room only what its platform can do. Every command is sent in one's own
role.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Final

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
from livestream_console.core.ids import ViewerKey
from livestream_console.core.moderation.moderation import (
    ModerationState,
    is_muted,
    is_restricted,
    last_fact,
    standing_of,
)
from livestream_console.core.values import RoomAction
from livestream_console.engine.ids import fresh
from livestream_console.ui import seat

translate = QCoreApplication.translate

MUTE_S = 600
TIMEOUT_S = 600
KEYS: Final = {"hide": "H", "mute": "M"}
"""The keys in the stream that do what is offered under these codes."""

Powers = Callable[[str | None, str | None], Collection[str]]
"""What the feeds of a room, given by platform and name, are able to do there."""


def unknown_powers(_platform: str | None, _room: str | None) -> Collection[str]:
    """Where nobody knows, everything is offered and the room answers."""
    return ("delete", "timeout", "unban")


class Offer(msgspec.Struct, frozen=True):
    """``code`` names it wherever it is shown."""

    code: str
    text: str
    command: Command

    @property
    def refusal(self) -> str:
        """Why one's role may not do it; empty where it may."""
        return seat.refusal(self.command)


def about(said: Recorded, state: ModerationState, now_us: int, can: Collection[str]) -> list[list[Offer]]:
    """Return everything that is offered, in groups: the comment, the viewer, the room."""
    return [about_comment(said, state), about_viewer(said, state, now_us), in_room(said, can)]


def hide(comment: Recorded) -> HideComment:
    viewer = comment.viewer
    return HideComment(
        command_id=fresh("hide"),
        by=seat.role(),
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
        by=seat.role(),
        seq=comment.seq,
        platform=comment.platform,
        room=comment.room,
        viewer=viewer.id if viewer else None,
        viewer_name=viewer.name if viewer else "",
        text=event.text if isinstance(event, CommentPosted) else "",
    )


def about_comment(said: Recorded, state: ModerationState) -> list[Offer]:
    """Return what the desk can do with a comment."""
    if type(said.event) is not CommentPosted:
        return []
    standing = standing_of(state, said.seq)
    offers = []
    if standing == "held":
        approve = ApproveHeld(command_id=fresh("approve"), by=seat.role(), seq=said.seq)
        offers.append(Offer("approve", translate("Moderation", "Approve"), approve))
    if standing != "hidden":
        offers.append(Offer("hide", translate("Moderation", "Hide"), hide(said)))
    if standing in (None, "flagged"):
        offers.append(Offer("hold", translate("Moderation", "Hold for review"), hold(said)))
    fact = last_fact(state, said.seq)
    if fact is not None:
        offers.append(Offer("undo", translate("Moderation", "Undo what was done to it"), undo(fact)))
    return offers


def about_viewer(said: Recorded, state: ModerationState, now_us: int) -> list[Offer]:
    """Return what the desk can do about a viewer, two things; nothing where nobody says who it is."""
    key = said.viewer_key
    if key is None:
        return []
    if is_muted(state, key, now_us):
        muting = unmute(key, state)
    else:
        name = said.viewer.name if said.viewer else ""
        mute = MuteViewer(
            command_id=fresh("mute"),
            by=seat.role(),
            platform=key[0],
            viewer=key[1],
            viewer_name=name,
            duration_s=MUTE_S,
        )
        muting = Offer("mute", translate("Moderation", "Mute for 10 min"), mute)
    if is_restricted(state, key, now_us):
        return [muting, unrestrict(key)]
    keep_out = translate("Moderation", "Keep from claims and giveaways")
    return [muting, Offer("restrict", keep_out, _restrict(key, restricted=True))]


def in_room(said: Recorded, can: Collection[str]) -> list[Offer]:
    """Return what can be asked of the platform; ``can`` is what the room's feeds are able to do."""
    comment = said.id if type(said.event) is CommentPosted else None
    viewer = said.viewer.id if said.viewer else None
    asked = [
        ("delete", translate("Moderation", "Delete in the room"), RoomAction("delete", target=comment)),
        (
            "time_out",
            translate("Moderation", "Time out in the room for 10 min"),
            RoomAction("timeout", target=viewer, duration_s=TIMEOUT_S),
        ),
    ]
    if said.platform is None or said.room is None:
        return []
    return [
        Offer(code, text, _act(said.platform, said.room, action))
        for code, text, action in asked
        if action.what in can and action.target
    ]


# --- letting go ---------------------------------------------------------------------------------------------


def undo(fact: str) -> UndoModeration:
    return UndoModeration(command_id=fresh("undo"), by=seat.role(), fact=fact)


def unmute(key: ViewerKey, state: ModerationState) -> Offer:
    """Return what lifts the mute that stands."""
    return Offer("unmute", translate("Moderation", "Lift the mute"), undo(state.muted[key].fact))


def unrestrict(key: ViewerKey) -> Offer:
    let_in = translate("Moderation", "Let into claims and giveaways again")
    return Offer("unrestrict", let_in, _restrict(key, restricted=False))


def let_back_in(key: ViewerKey, room: str) -> Offer:
    """Return what ends a time-out or a ban in a room."""
    action = RoomAction("unban", target=key[1])
    return Offer("unban", translate("Moderation", "Let back into the room"), _act(key[0], room, action))


def _restrict(key: ViewerKey, *, restricted: bool) -> RestrictViewer:
    platform, viewer = key
    return RestrictViewer(
        command_id=fresh("restrict"),
        by=seat.role(),
        platform=platform,
        viewer=viewer,
        restricted=restricted,
    )


def _act(platform: str, room: str, action: RoomAction) -> ActInRoom:
    return ActInRoom(command_id=fresh("room"), by=seat.role(), platform=platform, room=room, action=action)
