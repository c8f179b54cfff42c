"""Kill desks and say what it cost: ``python -m tests.faults [--kills N] [--seed N]``."""

from __future__ import annotations

import argparse
import sys

from tests.bench.figures import percentile
from tests.faults.kill import kill_one

LOSS_P95_MS, LOSS_WORST_MS = 60.0, 250.0


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1, help="of the first kill; the next has the next one")
    options = parser.parse_args()
    losses: list[float] = []
    comments = acknowledged = faults = 0
    for seed in range(options.seed, options.seed + options.kills):
        verdict = kill_one(seed)
        losses.append(verdict.loss_ms)
        comments += verdict.comments
        acknowledged += verdict.acknowledged
        faults += len(verdict.faults)
        for fault in verdict.faults:
            print(f"seed {seed}: {fault}", flush=True)
    p95, worst = percentile(losses, 0.95), max(losses)
    print(f"{options.kills} kills, {comments} comments received, {acknowledged} actions acknowledged")
    print(f"audience loss from receipt: p95 {p95:.0f} ms (≤ 60), worst {worst:.0f} ms (≤ 250)")
    print(f"faults (lost, doubled or wrong): {faults}")
    return 1 if faults or p95 > LOSS_P95_MS or worst > LOSS_WORST_MS else 0


if __name__ == "__main__":
    sys.exit(main())
