from __future__ import annotations

import pytest

from livestream_console.core import acting
from livestream_console.core.acting import ActingState
from livestream_console.core.commands import ActInRoom, Rejected
from livestream_console.core.envelope import Observed, Recorded
from livestream_console.core.events import IntentMoved, ModerationApplied, PollChanged, ReplySent
from livestream_console.core.ports import ActionOutcome
from livestream_console.core.values import RoomAction


def ask(action: RoomAction) -> list[Observed] | Rejected:
    command = ActInRoom(command_id="c1", platform="twitch", room="momo", action=action, by="ann")
    return acting.decide(command, 5)


def folded(facts: list[Observed], state: ActingState) -> ActingState:
    for n, fact in enumerate(facts):
        if isinstance(fact.event, IntentMoved):
            acting.evolve(state, Recorded(n + 1, "s", fact.event, fact.received_us))
    return state


@pytest.mark.parametrize(
    ("action", "code"),
    [
        (RoomAction("post", "  "), "empty_text"),
        (RoomAction("reply", "hi"), "no_target"),
        (RoomAction("ban"), "no_target"),
        (RoomAction("poll", "which?", options=("one",)), "bad_options"),
    ],
)
def test_what_cannot_be_asked_is_refused_before_it_is_recorded(action: RoomAction, code: str) -> None:
    assert ask(action) == Rejected(code)


def test_an_intent_is_open_until_its_outcome() -> None:
    facts = ask(RoomAction("reply", "thanks", target="m1"))
    assert isinstance(facts, list)
    state = folded(facts, ActingState())
    (asked,) = state.open.values()
    assert (asked.platform, asked.room, asked.by) == ("twitch", "momo", "ann")
    ended = acting.concluded(asked, ActionOutcome("rejected", "dropped"), 9)
    assert ended[0].event == ReplySent("thanks", "m1", "rejected", "dropped")
    assert (ended[0].platform, ended[0].room, ended[0].origin) == ("twitch", "momo", "operator")
    assert not folded(ended, state).open


@pytest.mark.parametrize(("outcome", "step"), [("accepted", "done"), ("unknown", "needs_person")])
def test_only_what_the_platform_accepted_counts_as_moderated(outcome: str, step: str) -> None:
    facts = ask(RoomAction("timeout", target="u1", duration_s=60))
    assert isinstance(facts, list)
    (asked,) = folded(facts, ActingState()).open.values()
    events = [fact.event for fact in acting.concluded(asked, ActionOutcome(outcome), 9)]
    assert IntentMoved("c1", step, acting.WHAT) in events
    assert (ModerationApplied("timeout", "u1", duration_s=60) in events) == (outcome == "accepted")


def test_a_poll_keeps_the_platforms_id_for_closing_it() -> None:
    facts = ask(RoomAction("poll", "which?", options=("red", "blue")))
    assert isinstance(facts, list)
    (asked,) = folded(facts, ActingState()).open.values()
    opened, end = (fact.event for fact in acting.concluded(asked, ActionOutcome("accepted", made="p9"), 9))
    assert isinstance(opened, PollChanged)
    assert [option.text for option in opened.options] == ["red", "blue"]
    assert end == IntentMoved("c1", "done", acting.WHAT, {"made": "p9"})
