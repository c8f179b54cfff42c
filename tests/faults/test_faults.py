"""Short forms of what ``python -m tests.faults`` does at length: kills, soak, fuzz and reconnects."""

from __future__ import annotations

from pathlib import Path

import pytest

from livestream_console.core.envelope import Observed
from livestream_console.core.events import UnknownEvent
from tests.faults import fuzz as fuzzing
from tests.faults import reconnect as reconnecting
from tests.faults.fuzz import fuzz
from tests.faults.kill import kill_one
from tests.faults.reconnect import reconnect
from tests.faults.shop_kill import kill_sale
from tests.faults.soak import soak
from tests.faults.targets import Target

# Thrice the goal: other tests may have the machine, and an average is not to be had from one kill.
LOSS_MS = 750.0
SLOW_MS = 3 * fuzzing.SLOW_MS


@pytest.mark.parametrize("seed", [11, 12, 13])
def test_a_killed_desk_loses_and_doubles_nothing_that_was_acknowledged(seed: int) -> None:
    verdict = kill_one(seed)
    assert verdict.faults == []
    assert verdict.comments > 0
    assert verdict.loss_ms <= LOSS_MS


@pytest.mark.parametrize("seed", [21, 22, 23, 24])
def test_a_desk_killed_while_it_sells_leaves_no_price_in_the_shop(seed: int) -> None:
    assert kill_sale(seed).faults == []


async def test_a_show_with_breaks_in_every_room_misses_only_what_the_wire_lost(tmp_path: Path) -> None:
    verdict = await soak(tmp_path, seconds=20.0, rate_per_s=100.0, drop_every_s=8.0)
    assert verdict.faults == []
    assert all(verdict.drops.values())


def test_every_reader_takes_or_refuses_damaged_input() -> None:
    verdict = fuzz(20_000, seed=1, slow_ms=SLOW_MS)
    assert [str(finding) for finding in verdict.findings] == []
    assert verdict.growth_mb <= fuzzing.GROWTH_MB
    assert all(tally.events or tally.refused for tally in verdict.tallies.values())


def test_a_reader_that_fails_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    def careless(data: bytes) -> list[Observed]:
        if data.startswith(b"[["):
            raise KeyError("careless")
        if data == b"9" * len(data):
            return [Observed(UnknownEvent("odd", {"number": float("nan")}))]
        return []

    monkeypatch.setattr(fuzzing, "targets", lambda: {"careless": Target(careless, [b"1"])})
    faults = {finding.fault.partition(":")[0].partition(" at ")[0] for finding in fuzz(0, seed=1).findings}
    assert faults == {"KeyError", "comes back as something else", "is stored as something else"}


async def test_reconnects_leave_nothing_behind(tmp_path: Path) -> None:
    verdict = await reconnect(tmp_path, 200)
    assert (verdict.faults, verdict.left) == ([], {})
    assert verdict.growth_mb <= reconnecting.GROWTH_MB
    assert verdict.breaks == dict.fromkeys(reconnecting.PLATFORMS, 40)
