"""The chosen lines of the charts come again at the next start."""

from __future__ import annotations

from pathlib import Path

from livestream_console.app.own.charts import charts_kept
from livestream_console.app.settings import Settings
from livestream_console.ui.charts import series
from tests.ui.fakes import FakeNotifier


def test_what_was_chosen_is_kept_in_the_settings(tmp_path: Path) -> None:
    kept = charts_kept(Settings(tmp_path), FakeNotifier())
    assert series.read(kept.load()) == series.USUAL
    chosen = (("viewers", "gmv_per_min"), *series.USUAL[1:])
    kept.save(series.written(chosen))
    again = charts_kept(Settings(tmp_path), FakeNotifier())
    assert series.read(again.load()) == chosen
