"""A push has one outcome per target, and it is known which have none yet."""

from __future__ import annotations

from livestream_console.core.commands import EndCard, PushCard
from livestream_console.core.envelope import Observed
from livestream_console.core.events import PushFailed, PushRequested, PushShown, PushUncertain
from livestream_console.core.push import standing, unfinished
from tests.core.desk import draft, on_air


def test_outcomes_stand_per_target() -> None:
    desk = on_air(draft("A1"), explain="A1")
    (push,) = desk.state.pushes.pushes.values()
    desk.record([Observed(PushRequested(push.push, "card", "A1", target="obs"))])
    assert unfinished(desk.state.pushes) == [(push, "overlay"), (push, "obs")]
    desk.record([Observed(PushShown(push.push, "card", "A1", target="overlay"))])
    desk.record([Observed(PushFailed(push.push, "card", "A1", target="obs", reason="no_client"))])
    assert push.targets == {"overlay": "shown", "obs": "failed"}
    assert push.reasons == {"obs": "no_client"}
    assert unfinished(desk.state.pushes) == []


def test_an_ended_push_stands_no_more_but_may_still_be_unfinished() -> None:
    desk = on_air(draft("A1"), explain="A1")
    push = standing(desk.state.pushes, "card", "A1")
    assert push is not None
    desk.do(EndCard, product="A1")
    assert push.ended_us == desk.now_us
    assert standing(desk.state.pushes, "card", "A1") is None
    assert unfinished(desk.state.pushes) == [(push, "overlay")]
    desk.record([Observed(PushUncertain(push.push, "card", target="overlay", reason="interrupted"))])
    assert unfinished(desk.state.pushes) == []


def test_outcomes_of_unknown_pushes_are_only_history() -> None:
    desk = on_air(draft("A1"))
    desk.record([Observed(PushShown("x", "card", target="overlay"))])
    assert desk.state.pushes.pushes == {}
    desk.do(PushCard, product="A1")
    assert len(desk.state.pushes.pushes) == 1
