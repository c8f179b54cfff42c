"""The chosen key figures come again with the next start, also where nothing was chosen yet."""

from __future__ import annotations

from pathlib import Path

from livestream_console.app.own.tiles import tiles_kept
from livestream_console.app.settings import Settings
from livestream_console.ui.kpis.choice import chosen
from livestream_console.ui.kpis.definitions import STRIP
from tests.engine.fakes import Notices


def test_a_choice_survives_a_restart(tmp_path: Path) -> None:
    first = tiles_kept(Settings(tmp_path), Notices())
    assert chosen(first.load()) == STRIP
    first.save(("gpm", "uv"))
    assert chosen(tiles_kept(Settings(tmp_path), Notices()).load()) == ("gpm", "uv")


def test_what_cannot_be_written_is_told(tmp_path: Path) -> None:
    notices = Notices()
    kept = tiles_kept(Settings(tmp_path / "file" / "below"), notices)
    (tmp_path / "file").write_bytes(b"")
    kept.save(("uv",))
    assert notices.codes == ["settings_not_kept"]
    assert chosen(kept.load()) == ("uv",)
