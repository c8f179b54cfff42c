"""Push effects while a show runs: provisional at once, fitted three minutes later, and never in a queue."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable

import pytest

from livestream_console.analysis.pushes.values import Interval, Pooled, Uplift
from livestream_console.core.ports import WorkerDied
from livestream_console.engine.effects import PushEffects
from livestream_console.engine.replayer import Replayer
from livestream_console.engine.scope import TaskScope
from tests.engine.fakes import MemoryJournal, turns
from tests.engine.watched_show import SECOND_US, Inline, T, Ts, WatchedShow
from tests.ui.fakes import NOON_US


def watching(show: WatchedShow) -> tuple[PushEffects, Inline]:
    worker = Inline()
    return PushEffects(show, worker, TaskScope()), worker


async def settled(effects: PushEffects) -> None:
    """Look, and let what began thereby end."""
    effects.look()
    await turns(60)


async def test_nothing_is_asked_before_there_is_a_push() -> None:
    show = WatchedShow()
    effects, worker = watching(show)
    show.play(700)
    await settled(effects)
    assert effects.standing.state == "none"
    assert worker.asked == []


async def test_a_push_has_a_provisional_number_at_once() -> None:
    show = WatchedShow()
    effects, worker = watching(show)
    show.play(700)
    show.push("p1")
    show.play(40)
    await settled(effects)
    (recent,) = effects.standing.recent
    assert (recent.push, recent.kind, recent.outcome) == ("p1", "card", "carts")
    assert recent.so_far is not None
    assert recent.counted == recent.so_far.events > recent.so_far.expected[1] > 0
    assert recent.so_far.unusual
    assert effects.standing.state == "waiting"
    assert worker.asked == []


async def test_the_fit_replaces_it_after_three_minutes() -> None:
    show = WatchedShow()
    effects, worker = watching(show)
    show.play(700)
    show.push("p1")
    show.play(181)
    await settled(effects)
    standing = effects.standing
    assert (standing.state, standing.recent) == ("fitted", ())
    assert standing.uplift is not None
    (push,) = standing.uplift.pushes
    assert push.pushes == ("p1",)
    assert push.effect.verdict == "more"
    assert push.counted > push.effect.extra.median > 0
    assert push.effect.extra_minor is not None
    await settled(effects)
    assert worker.asked == ["fit"], "nothing new, nothing to fit"


async def test_a_push_in_the_newest_fit_stays_provisional_until_its_own_time() -> None:
    show = WatchedShow()
    effects, _ = watching(show)
    show.play(700)
    show.push("p1")
    show.play(150)
    show.push("p2", "flash_sale")
    show.play(35)
    await settled(effects)
    assert effects.standing.state == "fitted"
    assert [one.push for one in effects.standing.recent] == ["p2"]


async def test_the_end_of_the_show_settles_everything() -> None:
    show = WatchedShow()
    effects, worker = watching(show)
    show.play(700)
    show.push("p1")
    show.play(90)
    show.end()
    await settled(effects)
    assert (effects.standing.state, effects.standing.recent) == ("fitted", ())
    show.now += 300_000_000
    await settled(effects)
    assert worker.asked == ["fit"]


@pytest.mark.parametrize(("sells", "outcome"), [("orders", "orders"), ("comments", "buying_comments")])
async def test_without_carts_something_else_is_counted_and_named(sells: str, outcome: str) -> None:
    show = WatchedShow(sells)
    effects, _ = watching(show)
    show.play(700)
    show.push("p1")
    show.play(200)
    await settled(effects)
    uplift = effects.standing.uplift
    assert uplift is not None
    assert (uplift.outcome, uplift.state) == (outcome, "ok")
    assert uplift.pushes[0].effect.verdict == "more"


async def test_nothing_to_count_is_said() -> None:
    show = WatchedShow("nothing")
    effects, _ = watching(show)
    show.play(700)
    show.push("p1")
    show.play(10)
    await settled(effects)
    assert effects.standing.recent[0].so_far is None
    show.play(200)
    await settled(effects)
    assert effects.standing.uplift == Uplift("no_events", "buying_comments")


class Slow(Inline):
    """A worker that answers when it is let."""

    def __init__(self) -> None:
        super().__init__()
        self.gate = asyncio.Event()

    async def run(self, function: Callable[[*Ts], T], *args: *Ts) -> T:
        answer = await super().run(function, *args)
        await self.gate.wait()
        return answer


async def test_while_a_fit_runs_the_newest_state_waits_and_nothing_else() -> None:
    show, worker = WatchedShow(), Slow()
    effects = PushEffects(show, worker, TaskScope())
    show.play(700)
    for number in range(4):
        show.push(f"p{number}")
        show.play(185)
        await settled(effects)
    assert (effects.standing.state, worker.asked) == ("fitting", ["fit"])
    worker.gate.set()
    await turns(60)
    await settled(effects)
    assert worker.asked == ["fit", "fit"]
    assert effects.standing.uplift is not None
    assert len(effects.standing.uplift.pushes) == 4


async def test_a_fit_of_a_past_that_was_left_is_thrown_away() -> None:
    show, worker = WatchedShow(), Slow()
    effects = PushEffects(show, worker, TaskScope())
    show.play(700)
    show.push("p1")
    show.play(185)
    await settled(effects)
    other = WatchedShow("orders", seed=9)
    effects.set_source(other)
    worker.gate.set()
    await turns(60)
    assert effects.standing.state == "none"
    show.hub.reset()
    assert effects.standing.uplift is None


async def test_what_no_fit_could_judge_stays_provisional() -> None:
    show = WatchedShow()
    effects, _ = watching(show)
    show.play(200)
    show.push("p1")
    show.play(200)
    await settled(effects)
    standing = effects.standing
    assert standing.uplift is not None
    assert standing.uplift.state == "too_short"
    assert [one.push for one in standing.recent] == ["p1"]
    show.play(100)
    show.push("p2")
    show.play(181)
    await settled(effects)
    assert effects.standing.recent == ()


async def test_a_seek_fits_anew() -> None:
    show = WatchedShow()
    effects, worker = watching(show)
    show.play(700)
    show.push("p1")
    show.play(185)
    await settled(effects)
    show.hub.reset()
    assert effects.standing.state == "none"
    await settled(effects)
    assert (effects.standing.state, len(worker.asked)) == ("fitted", 2)


async def test_a_replay_is_judged_at_its_playhead() -> None:
    show = WatchedShow()
    show.play(700)
    show.push("p1")
    show.play(400)
    replayer = Replayer(MemoryJournal(show.earlier), "show")
    await replayer.open()
    effects = PushEffects(replayer, Inline(), TaskScope())
    for second, state in ((600, "none"), (730, "waiting"), (1_000, "fitted"), (600, "none")):
        await replayer.seek(NOON_US + second * SECOND_US)
        await settled(effects)
        assert effects.standing.state == state, second
    await replayer.close()


async def test_a_worker_that_died_leaves_the_provisional_number() -> None:
    show = WatchedShow()
    effects, worker = watching(show)
    worker.failure = WorkerDied()
    show.play(700)
    show.push("p1")
    show.play(185)
    await settled(effects)
    assert effects.standing.state == "failed"
    for _ in range(5):
        await settled(effects)
    assert effects.standing.recent[0].push == "p1"
    assert worker.asked == ["fit"], "not every second"
    worker.failure = None
    show.push("p2")
    show.play(185)
    await settled(effects)
    assert effects.standing.state == "fitted"


async def test_pooled_kinds_of_earlier_shows_are_told_beside_the_fit() -> None:
    asked: list[str] = []
    usual = Pooled("card", 3, Interval(1.1, 1.3, 1.6), 0.1, None, "more")

    async def earlier(show: str) -> list[Pooled]:
        asked.append(show)
        return [usual]

    show = WatchedShow()
    effects = PushEffects(show, Inline(), TaskScope(), earlier)
    show.play(700)
    show.push("p1")
    show.play(185)
    await settled(effects)
    assert (asked, effects.standing.pooled) == (["show"], (usual,))


async def test_a_look_costs_the_loop_next_to_nothing() -> None:
    show = WatchedShow()
    effects, _ = watching(show)
    show.play(4_000)
    for number in range(3):
        show.push(f"p{number}")
    show.play(30)
    costs = []
    for _ in range(10):
        effects.set_source(show)
        begun = time.process_time()
        effects.look()
        costs.append(time.process_time() - begun)
        show.play(1)
    assert min(costs) < 0.005
