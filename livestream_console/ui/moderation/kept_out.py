"""Who is kept out at the moment: muted or restricted at this desk, timed out or banned in a room.

Rule: what stands is what the state says; the book adds who did it, when and why, from the events. Of a room
only the events tell, so what was done there before the show is not known.
"""

from __future__ import annotations

from typing import Final, Literal

import msgspec

from livestream_console.core.envelope import Recorded
from livestream_console.core.events import Event, ModerationApplied, ViewerNoted
from livestream_console.core.ids import DESK, ViewerKey
from livestream_console.core.moderation.moderation import ModerationState, is_muted, is_restricted

KINDS: tuple[type[Event], ...] = (ModerationApplied, ViewerNoted)
_ABOUT_VIEWER: Final = frozenset({"mute", "timeout", "ban", "unban"})
_VIEWER: Final = "viewer:"

How = Literal["muted", "restricted", "timeout", "ban"]


class KeptOut(msgspec.Struct, frozen=True):
    """One thing that stands against one viewer.

    ``room`` only where a room did it. ``since_us`` None: not known. ``until_us`` None: without end. ``by``
    None: nobody says. ``why`` is a rule's name or what somebody noted.
    """

    how: How
    viewer: ViewerKey
    name: str = ""
    since_us: int | None = None
    until_us: int | None = None
    by: str | None = None
    why: str | None = None
    room: str | None = None


class KeptOutBook:
    """What the events of one show tell of those who were kept out."""

    def __init__(self) -> None:
        self._told: dict[tuple[ViewerKey, str], KeptOut] = {}
        """By viewer, and by the room or how it was done at the desk."""
        self._names: dict[ViewerKey, str] = {}
        self._heard: dict[tuple[ViewerKey, str], int] = {}
        """The seq of what was last heard of each, as the events before come later."""

    def take(self, recorded: Recorded) -> None:
        """Take an event of KINDS; what is older than what is known adds nothing."""
        viewer = recorded.viewer
        key = _about(recorded)
        if key is None:
            return
        if viewer is not None and viewer.name:
            self._names.setdefault(key, viewer.name)
        told = _told(recorded, key)
        if told is None:
            return
        place = (key, told.how if told.room is None else f"room:{told.room}")
        if recorded.seq < self._heard.get(place, 0):
            return
        self._heard[place] = recorded.seq
        self._told[place] = told

    def standing(self, state: ModerationState, now_us: int) -> list[KeptOut]:
        """Return what stands now, the newest first."""
        found = [
            self._of(key, "muted", mute.until_us, mute.name)
            for key, mute in state.muted.items()
            if is_muted(state, key, now_us)
        ]
        found += [
            self._of(key, "restricted", until_us)
            for key, until_us in state.restricted.items()
            if is_restricted(state, key, now_us)
        ]
        found += [
            msgspec.structs.replace(told, name=self._names.get(told.viewer, ""))
            for told in self._told.values()
            if told.room is not None and (told.until_us is None or now_us < told.until_us)
        ]
        return sorted(found, key=lambda one: -(one.since_us or 0))

    def _of(self, key: ViewerKey, how: How, until_us: int | None, name: str = "") -> KeptOut:
        told = self._told.get((key, how), KeptOut(how, key))
        return msgspec.structs.replace(told, name=name or self._names.get(key, ""), until_us=until_us)


def _told(recorded: Recorded, key: ViewerKey) -> KeptOut | None:
    """Return what an event says of a viewer; one who is let back into a room is kept out no longer."""
    event, since_us = recorded.event, recorded.received_us
    if isinstance(event, ViewerNoted):
        if not event.restricted:
            return None
        return KeptOut("restricted", key, since_us=since_us, by=event.by, why=event.note)
    assert isinstance(event, ModerationApplied)
    if event.action == "mute":
        return KeptOut("muted", key, since_us=since_us, by=event.by, why=event.rule)
    lasts_s = 0 if event.action == "unban" else event.duration_s
    return KeptOut(
        "timeout" if event.action == "timeout" else "ban",
        key,
        since_us=since_us,
        until_us=None if lasts_s is None else since_us + lasts_s * 1_000_000,
        by=event.by or (DESK if recorded.origin == "operator" else None),
        why=event.rule,
        room=recorded.room or "",
    )


def _about(recorded: Recorded) -> ViewerKey | None:
    """Return whom an event is about: a platform names them, and so does the desk."""
    event = recorded.event
    if recorded.platform is None:
        return None
    if isinstance(event, ViewerNoted):
        return (recorded.platform, event.viewer)
    if isinstance(event, ModerationApplied) and event.target and event.action in _ABOUT_VIEWER:
        return (recorded.platform, event.target.removeprefix(_VIEWER))
    return None
