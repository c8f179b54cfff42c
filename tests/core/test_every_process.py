"""A journal comes to the same state in whatever process it is folded: Python hashes words anew in each."""

from __future__ import annotations

import os
import subprocess
import sys

from tests.conftest import ROOT

_FOLD = """
from livestream_console.core.envelope import Recorded
from livestream_console.core.evolve import evolve
from livestream_console.core.show import new_state
from livestream_console.core.state_bytes import state_hash
from tests.app.recorded_shows import rehearsed

state = new_state("s")
for seq, (now_us, one) in enumerate(rehearsed(5, minutes=12), 1):
    evolve(state, Recorded(seq, "s", one.event, now_us, one.at_us, one.platform, one.room, one.origin, one.id,
                           one.viewer))
print(len(state.pushes.pushes), state_hash(state))
"""


def test_a_state_has_the_same_bytes_in_every_process() -> None:
    folding = [
        subprocess.Popen(
            [sys.executable, "-c", _FOLD],
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
            env=os.environ | {"PYTHONHASHSEED": str(seed)},
        )
        for seed in (1, 2, 3)
    ]
    told = {process.communicate()[0] for process in folding}
    assert len(told) == 1
    assert int(told.pop().split()[0]) > 0
