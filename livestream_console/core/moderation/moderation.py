"""What stands against comments and viewers: hidden, held, flagged, muted, restricted (selling.md §2, 13).

Rule: every fact of the desk has an id and can be undone by it, as long as nothing newer stands on the same
comment or viewer. What a platform does in its own room is no matter of this book. A restriction is on
(platform, viewer id); a comment is named by its seq.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

import msgspec

from livestream_console.core.envelope import Recorded
from livestream_console.core.events import ModerationApplied, ViewerNoted
from livestream_console.core.ids import ViewerKey
from livestream_console.core.kept import Kept

HELD_MOST = 500
"""Beyond it the oldest comment leaves the queue; it stays held, and can be found in the stream."""

MUTED = "muted"
"""The rule under which a muted viewer's comments are hidden."""

Stands = Literal["hidden", "held", "flagged"]
_STANDS: dict[str, Stands | None] = {"hide": "hidden", "hold": "held", "flag": "flagged", "approve": None}


class Standing(msgspec.Struct, frozen=True, gc=False, array_like=True):
    """``what`` None: it was looked at and is shown. ``fact`` is the id of what made it so."""

    what: Stands | None
    fact: str


class Held(msgspec.Struct, frozen=True):
    """A comment that waits for a person; ``taken_by`` has it to himself until ``until_us``."""

    seq: int
    platform: str | None
    room: str | None
    viewer: str | None
    name: str
    text: str
    rule: str | None
    at_us: int
    taken_by: str | None = None
    until_us: int = 0

    def holder(self, now_us: int) -> str | None:
        """Who decides about it at the moment."""
        return self.taken_by if now_us < self.until_us else None


class Mute(msgspec.Struct, frozen=True):
    """``until_us`` None: for the rest of the show."""

    until_us: int | None
    fact: str
    name: str = ""


class Act(msgspec.Struct, frozen=True):
    """What a fact did and how it was before; ``seq`` None where it was done to a viewer."""

    action: str
    seq: int | None = None
    viewer: ViewerKey | None = None
    hit: bool = False
    before: Standing | None = None
    held: Held | None = None


class ModerationState(msgspec.Struct):
    """``restricted`` maps a viewer to the end of the restriction, None for one without end.

    ``held`` is in the order of holding, ``standings`` by seq, ``acts`` by the id of the fact. ``let_go``
    counts comments that left a full queue undecided.
    """

    restricted: dict[ViewerKey, int | None] = {}
    muted: dict[ViewerKey, Mute] = {}
    hits: dict[ViewerKey, int] = {}
    held: dict[int, Held] = {}
    let_go: int = 0
    standings: Kept[int, Standing] = msgspec.field(default_factory=Kept)
    acts: Kept[str, Act] = msgspec.field(default_factory=Kept)


# --- questions ----------------------------------------------------------------------------------------------


def is_restricted(state: ModerationState, key: ViewerKey, now_us: int) -> bool:
    if key not in state.restricted:
        return False
    until_us = state.restricted[key]
    return until_us is None or now_us < until_us


def is_muted(state: ModerationState, key: ViewerKey, now_us: int) -> bool:
    mute = state.muted.get(key)
    return mute is not None and (mute.until_us is None or now_us < mute.until_us)


def standing_of(state: ModerationState, seq: int) -> Stands | None:
    """Return how a comment is to be shown: None as usual, flagged with a mark, hidden and held not at all."""
    standing = state.standings.get(seq)
    return None if standing is None else standing.what


def last_fact(state: ModerationState, seq: int) -> str | None:
    """Return the id of the fact that can be undone for a comment."""
    standing = state.standings.get(seq)
    return standing.fact if standing is not None and standing.fact in state.acts else None


def held_free(state: ModerationState, now_us: int) -> Iterator[Held]:
    """Yield the held comments that nobody has, the newest first: it is what people still talk about."""
    return (held for held in reversed(state.held.values()) if held.holder(now_us) is None)


def held_by(state: ModerationState, person: str, now_us: int) -> list[Held]:
    """Return what a person has taken and not yet decided."""
    return [held for held in state.held.values() if held.holder(now_us) == person]


# --- fold ---------------------------------------------------------------------------------------------------


def evolve(state: ModerationState, recorded: Recorded) -> None:
    event = recorded.event
    if isinstance(event, ViewerNoted):
        _note(state, recorded, event)
        return
    assert isinstance(event, ModerationApplied)
    if recorded.origin != "operator":
        return
    match event.action:
        case "hide" | "hold" | "flag" | "approve":
            _judge(state, recorded, event)
        case "take":
            _take(state, recorded, event)
        case "mute":
            _mute(state, recorded, event)
        case "undo":
            _undo(state, event)


def _note(state: ModerationState, recorded: Recorded, event: ViewerNoted) -> None:
    if event.restricted is None or recorded.platform is None:
        return
    key = (recorded.platform, event.viewer)
    if event.restricted:
        state.restricted[key] = event.until_us
        state.acts[_fact(recorded)] = Act("restrict", viewer=key)
    else:
        state.restricted.pop(key, None)
        # Who was forgiven begins anew, or the next hit would restrict him again.
        state.hits.pop(key, None)


def _judge(state: ModerationState, recorded: Recorded, event: ModerationApplied) -> None:
    seq, fact, key = _seq(event), _fact(recorded), recorded.viewer_key
    if seq is None:
        return
    hit = event.rule is not None and event.rule != MUTED and event.action != "flag"
    if hit and key is not None:
        state.hits[key] = state.hits.get(key, 0) + 1
    held = state.held.pop(seq, None)
    state.acts[fact] = Act(event.action, seq, key, hit, state.standings.get(seq), held)
    state.standings[seq] = Standing(_STANDS[event.action], fact)
    if event.action == "hold":
        viewer = recorded.viewer
        _queue(
            state,
            Held(
                seq,
                recorded.platform,
                recorded.room,
                viewer.id if viewer else None,
                viewer.name if viewer else "",
                event.text or "",
                event.rule,
                recorded.received_us,
            ),
        )


def _queue(state: ModerationState, held: Held) -> None:
    state.held[held.seq] = held
    if len(state.held) > HELD_MOST:
        del state.held[next(iter(state.held))]
        state.let_go += 1


def _take(state: ModerationState, recorded: Recorded, event: ModerationApplied) -> None:
    held = state.held.get(_seq(event) or 0)
    if held is not None:
        until_us = recorded.received_us + (event.duration_s or 0) * 1_000_000
        taken = msgspec.structs.replace(held, taken_by=event.by, until_us=until_us)
        state.held[held.seq] = taken


def _mute(state: ModerationState, recorded: Recorded, event: ModerationApplied) -> None:
    key, fact = recorded.viewer_key, _fact(recorded)
    if key is None:
        return
    until_us = None if event.duration_s is None else recorded.received_us + event.duration_s * 1_000_000
    state.muted[key] = Mute(until_us, fact, recorded.viewer.name if recorded.viewer else "")
    state.acts[fact] = Act("mute", viewer=key)


def _undo(state: ModerationState, event: ModerationApplied) -> None:
    fact = event.undo_of
    act = state.acts.pop(fact, None) if fact is not None else None
    if act is None:
        return
    if act.hit and act.viewer is not None and act.viewer in state.hits:
        state.hits[act.viewer] -= 1
    if act.action == "mute" and act.viewer is not None:
        state.muted.pop(act.viewer, None)
    if act.seq is None:
        return
    state.held.pop(act.seq, None)
    if act.before is None:
        state.standings.pop(act.seq, None)
    else:
        state.standings[act.seq] = act.before
    if act.held is not None:
        _queue(state, msgspec.structs.replace(act.held, taken_by=None, until_us=0))


def stands(state: ModerationState, fact: str, act: Act) -> bool:
    """Whether nothing newer stands on what this fact was about."""
    if act.seq is not None:
        standing = state.standings.get(act.seq)
        return standing is not None and standing.fact == fact
    if act.viewer is None:
        return False
    if act.action == "mute":
        mute = state.muted.get(act.viewer)
        return mute is not None and mute.fact == fact
    return act.viewer in state.restricted


def _seq(event: ModerationApplied) -> int | None:
    return int(event.target) if event.target is not None and event.target.isdecimal() else None


def _fact(recorded: Recorded) -> str:
    return recorded.id or f"seq:{recorded.seq}"
