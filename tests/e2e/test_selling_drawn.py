"""A giveaway as the desk draws it and saves it: the stand-alone checker agrees, and with nothing else."""

from __future__ import annotations

import runpy
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest

from livestream_console.core.commands import CloseGiveaway
from livestream_console.core.envelope import Observed, Viewer
from livestream_console.core.events import CommentPosted
from livestream_console.engine.console import Console
from livestream_console.engine.ids import fresh
from tests.core.giveaways.drafts import terms
from tests.core.giveaways.test_verify_draw import CHECKER, changed, leaves_of
from tests.e2e.desk import headless_desk
from tests.e2e.selling import send

ENTRIES = 9


@pytest.fixture
def check(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[dict[str, Any]], None]:
    """Runs the checker on a file, within this process: there are many values."""
    program, file = runpy.run_path(str(CHECKER))["main"], tmp_path / "audit.json"
    monkeypatch.setattr(sys, "argv", ["verify_draw.py", str(file)])

    def run(audit: dict[str, Any]) -> None:
        file.write_bytes(msgspec.json.encode(audit))
        program()

    return run


async def drawn(console: Console) -> dict[str, Any]:
    """Hold a giveaway and return its audit file."""
    await console.start_show("抽奖")
    opened = await console.open_giveaway(terms(phrase="我要", winners=2, reserves=1))
    assert opened.rejected is None
    giveaway = console.state.giveaways.open
    assert giveaway is not None
    await console.take_in([wish(number, console.now_us()) for number in range(ENTRIES)])
    await send(console, CloseGiveaway(command_id=fresh("command"), giveaway=giveaway.giveaway))
    assert (await console.draw_giveaway(giveaway.giveaway)).rejected is None
    return await console.audit(giveaway.giveaway)


def wish(number: int, now_us: int) -> Observed:
    viewer = Viewer(str(number), f"观众 {number}")
    said = CommentPosted("我要")
    return Observed(said, at_us=now_us, platform="tiktok", room="r", id=f"c{number}", viewer=viewer)


async def test_the_checker_agrees_and_refuses_every_changed_value(
    check: Callable[[dict[str, Any]], None], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    async with headless_desk(tmp_path / "show.sqlite") as console:
        audit = await drawn(console)
    check(audit)
    assert "ALL HOLDS" in capsys.readouterr().out
    assert (audit["n"], len(audit["winners"])) == (ENTRIES, 2)
    for path in leaves_of(audit):
        with pytest.raises(SystemExit) as left:
            check(changed(audit, path))
        assert str(left.value).startswith("DOES NOT HOLD"), path
