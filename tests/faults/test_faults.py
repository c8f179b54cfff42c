"""Three kills of the two hundred that ``python -m tests.faults`` does."""

from __future__ import annotations

import pytest

from tests.faults.kill import kill_one

# Thrice the goal: other tests may have the machine, and an average is not to be had from one kill.
LOSS_MS = 750.0


@pytest.mark.parametrize("seed", [11, 12, 13])
def test_a_killed_desk_loses_and_doubles_nothing_that_was_acknowledged(seed: int) -> None:
    verdict = kill_one(seed)
    assert verdict.faults == []
    assert verdict.comments > 0
    assert verdict.loss_ms <= LOSS_MS
