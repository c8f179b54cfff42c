"""What the desk does in rooms: posts, deletions, time-outs, polls.

Its rule: what is to be done is recorded before it is asked of a platform, and ends in one outcome. Where
nobody can tell whether the platform did it, that is said, and it is never done again by itself.
"""

from __future__ import annotations

import msgspec

from livestream_console.core.commands import ActInRoom, Rejected
from livestream_console.core.envelope import Observed, Recorded
from livestream_console.core.events import Event, IntentMoved, ModerationApplied, PollChanged, ReplySent
from livestream_console.core.facts import desk_fact
from livestream_console.core.ports import ActionOutcome
from livestream_console.core.values import PollOption, RoomAction

WHAT = "room_action"
_SPOKEN = {"post", "reply", "announce"}
_NEEDS_TARGET = {"reply", "pin", "unpin", "delete", "timeout", "ban", "unban", "poll_close"}
_ENDS = {"accepted": "done", "rejected": "failed", "unknown": "needs_person"}
_MOST_OPTIONS = 10


class Asked(msgspec.Struct, frozen=True):
    """Something that was asked of a room and has no outcome yet."""

    intent: str
    platform: str
    room: str
    action: RoomAction
    by: str


class ActingState(msgspec.Struct):
    """``open`` is in the order in which it was asked."""

    open: dict[str, Asked] = {}


def decide(command: ActInRoom, now_us: int) -> list[Observed] | Rejected:
    """Return the intent; whether the platform can do it is known to the engine alone."""
    action = command.action
    spoken = action.what in _SPOKEN or action.what == "poll"
    if spoken and not action.text.strip():
        return Rejected("empty_text")
    if action.what in _NEEDS_TARGET and not action.target:
        return Rejected("no_target")
    if action.what == "poll" and not 2 <= len(action.options) <= _MOST_OPTIONS:
        return Rejected("bad_options")
    asked = Asked(command.command_id, command.platform, command.room, action, command.by)
    return [desk_fact(IntentMoved(asked.intent, "applying", WHAT, msgspec.to_builtins(asked)), now_us)]


def evolve(state: ActingState, recorded: Recorded) -> None:
    event = recorded.event
    assert isinstance(event, IntentMoved)
    if event.what != WHAT:
        return
    if event.step == "applying":
        state.open[event.intent] = asked_of(event)
    else:
        state.open.pop(event.intent, None)


def asked_of(event: IntentMoved) -> Asked:
    """Return what an intent of this kind says."""
    return msgspec.convert(event.detail, Asked)


def concluded(asked: Asked, outcome: ActionOutcome, now_us: int) -> list[Observed]:
    """Return the facts of an outcome: what was done, in the room it was done in, then the intent's end."""
    step = _ENDS[outcome.outcome]
    detail = {key: said for key, said in (("reason", outcome.reason), ("made", outcome.made)) if said}
    facts = [desk_fact(IntentMoved(asked.intent, step, WHAT, detail or None), now_us)]
    done = _done(asked, outcome)
    if done is not None:
        facts.insert(
            0,
            Observed(
                done,
                received_us=now_us,
                platform=asked.platform,
                room=asked.room,
                origin="operator",
                id=f"{asked.intent}/outcome",
            ),
        )
    return facts


def _done(asked: Asked, outcome: ActionOutcome) -> Event | None:
    action = asked.action
    if action.what in _SPOKEN:
        return ReplySent(action.text, action.target, outcome.outcome, outcome.reason)
    if outcome.outcome != "accepted":
        return None
    if action.what in ("poll", "poll_close"):
        options = tuple(PollOption(text) for text in action.options)
        question = action.text or action.target or ""
        return PollChanged(question, options, "opened" if action.what == "poll" else "closed", by=asked.by)
    return ModerationApplied(action.what, action.target, duration_s=action.duration_s)
