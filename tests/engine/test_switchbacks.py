"""A switchback is judged once, when it is over and what comes late is in; a replay is judged as it stands."""

from __future__ import annotations

import pytest

from livestream_console.core.ports import WorkerDied
from livestream_console.core.switchback.plan import Design
from livestream_console.engine.estimates import Estimates
from livestream_console.engine.switchbacks import Switchbacks
from tests.engine.fakes import turns
from tests.engine.watched_show import Inline
from tests.ui.selling_show import SECOND, SellingSource
from tests.ui.switched import begun, over, planned, play

SHORT = Design(5, 60, 15)


class Watched:
    def __init__(self, show: SellingSource) -> None:
        self.show = show
        self.worker = Inline()
        self.estimates = Estimates(show, self.worker)

    @property
    def switchbacks(self) -> Switchbacks:
        return self.estimates.switchbacks

    async def look(self) -> None:
        self.switchbacks.look()
        await turns(40)


@pytest.fixture(scope="module")
def finished() -> SellingSource:
    return over(2.0, SHORT)


async def test_it_is_judged_once(finished: SellingSource) -> None:
    watched = Watched(finished)
    await watched.look()
    await watched.look()
    assert watched.worker.asked == ["find"]
    assert watched.switchbacks.found["s1"].pairs == 5
    await watched.estimates.close()


async def test_it_is_not_judged_before_its_end_nor_at_once() -> None:
    show = begun(SHORT)
    watched = Watched(show)
    play(show, SHORT.total_s + 1)
    await watched.look()
    assert watched.worker.asked == []
    show.now += 30 * SECOND
    await watched.look()
    assert watched.worker.asked == ["find"]
    await watched.estimates.close()


async def test_a_plan_that_was_never_begun_is_not_judged() -> None:
    watched = Watched(planned())
    await watched.look()
    assert watched.worker.asked == []
    await watched.estimates.close()


async def test_another_show_begins_anew(finished: SellingSource) -> None:
    watched = Watched(finished)
    await watched.look()
    watched.estimates.set_source(begun(SHORT))
    assert watched.switchbacks.found == {}
    await watched.look()
    watched.estimates.set_source(finished)
    await watched.look()
    assert [*watched.switchbacks.found] == ["s1"]
    await watched.estimates.close()


async def test_a_worker_that_dies_leaves_no_result(finished: SellingSource) -> None:
    watched = Watched(finished)
    watched.worker.failure = WorkerDied()
    await watched.look()
    assert watched.switchbacks.found == {}
    assert await watched.switchbacks.chances(Design(), 8.0) is None
    await watched.estimates.close()


async def test_chances_come_from_the_worker(finished: SellingSource) -> None:
    watched = Watched(finished)
    told = await watched.switchbacks.chances(Design(), 8.0)
    assert told is not None
    assert told.design == Design()
    assert watched.worker.asked == ["chances"]
    await watched.estimates.close()
