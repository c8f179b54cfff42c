"""The background of estimates: it looks by itself, follows the source, and ends when it is closed."""

from __future__ import annotations

import subprocess
import sys

import pytest

from livestream_console.engine import estimates as background
from livestream_console.engine.estimates import Estimates
from tests.engine.fakes import turns
from tests.engine.watched_show import Inline, WatchedShow


async def test_it_looks_by_itself_until_it_is_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(background, "LOOK_S", 0.0)
    show, worker = WatchedShow(), Inline()
    estimates = Estimates(show, worker)
    estimates.start()
    show.play(700)
    show.push("p1")
    show.play(185)
    await turns(120)
    assert estimates.effects.standing.state == "fitted"
    assert estimates.sell_outs.forecasts["mask"].forecast is not None
    await estimates.close()
    show.push("p2")
    show.play(185)
    await turns(60)
    assert sorted(worker.asked) == ["fit", "sell_outs"]


async def test_what_the_fit_knows_of_kinds_goes_into_the_next_forecast() -> None:
    show, worker = WatchedShow(), Inline()
    estimates = Estimates(show, worker)
    assert estimates._kinds() == ()
    show.play(700)
    show.push("p1")
    show.play(185)
    estimates.look()
    await turns(60)
    assert [one.kind for one in estimates._kinds()] == ["card"]


async def test_it_follows_the_source_that_is_looked_at() -> None:
    live, past, worker = WatchedShow(), WatchedShow("orders", seed=8), Inline()
    for show in (live, past):
        show.play(700)
        show.push("p1")
        show.play(185)
    estimates = Estimates(live, worker)
    for show, outcome in ((past, "orders"), (live, "carts")):
        estimates.set_source(show)
        assert estimates.effects.standing.uplift is None
        estimates.look()
        await turns(60)
        assert estimates.effects.standing.uplift is not None
        assert estimates.effects.standing.uplift.outcome == outcome
    assert live.hub._subscribers
    assert not past.hub._subscribers


def test_the_desks_process_needs_no_array_library_for_it() -> None:
    script = "import livestream_console.engine.estimates, sys; print('numpy' in sys.modules)"
    told = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "False"
