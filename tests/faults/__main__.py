"""Kill desks and say what it cost: ``python -m tests.faults [--kills N] [--seed N]``; with ``--soak MINUTES``
run one long show with a disconnect a minute in each of its rooms instead, with ``--fuzz N`` give damaged
input to every reader, with ``--reconnects N`` break every connection as soon as it stands, with ``--sales N``
kill desks in the middle of sales in a shop.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
import tempfile
from pathlib import Path

from tests.bench.figures import percentile
from tests.faults.fuzz import GROWTH_MB as FUZZ_GROWTH_MB
from tests.faults.fuzz import fuzz
from tests.faults.kill import kill_one
from tests.faults.reconnect import GROWTH_MB as RECONNECT_GROWTH_MB
from tests.faults.reconnect import reconnect
from tests.faults.shop_kill import kill_sale
from tests.faults.soak import BETWEEN_DROPS_S, soak

LOSS_P95_MS, LOSS_WORST_MS = 60.0, 250.0


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1, help="of the first kill; the next has the next one")
    parser.add_argument("--soak", type=float, metavar="MINUTES", help="run one long show instead")
    parser.add_argument("--rate", type=float, default=50.0, help="comments a second of that show")
    parser.add_argument("--fuzz", type=int, metavar="N", help="read so many damaged inputs instead")
    parser.add_argument("--reconnects", type=int, metavar="N", help="reconnect so often instead")
    parser.add_argument("--sales", type=int, metavar="N", help="kill so many desks that sell in a shop")
    options = parser.parse_args()
    if options.sales:
        return _sales(options.sales, options.seed)
    if options.fuzz:
        return _fuzz(options.fuzz, options.seed)
    if options.reconnects:
        return _reconnect(options.reconnects)
    return _soak(options.soak, options.rate) if options.soak else _kill(options.kills, options.seed)


def _fuzz(inputs: int, seed: int) -> int:
    verdict = fuzz(inputs, seed)
    print(f"{'format':22}{'inputs':>10}{'refused':>10}{'events':>10}{'no file':>9}{'slowest ms':>12}")
    for name, tally in verdict.tallies.items():
        counts = f"{tally.inputs:10}{tally.refused:10}{tally.events:10}{tally.beyond_store:9}"
        print(f"{name:22}{counts}{tally.slowest_ms:12.1f}")
    for finding in verdict.findings:
        print(finding)
    total = sum(tally.inputs for tally in verdict.tallies.values())
    print(f"{total} inputs, {len(verdict.findings)} findings, memory grew by {verdict.growth_mb:.0f} MB")
    return 1 if verdict.findings or verdict.growth_mb > FUZZ_GROWTH_MB else 0


def _reconnect(reconnects: int) -> int:
    with tempfile.TemporaryDirectory() as folder:
        verdict = asyncio.run(reconnect(Path(folder), reconnects))
    for platform, breaks in verdict.breaks.items():
        print(f"{platform:10} {breaks:6} reconnects")
    left = verdict.left or "nothing"
    print(f"{verdict.seconds:.0f} s, memory grew by {verdict.growth_mb:.1f} MB, left over: {left}")
    for fault in verdict.faults:
        print(fault)
    return 1 if verdict.faults or verdict.left or verdict.growth_mb > RECONNECT_GROWTH_MB else 0


def _soak(minutes: float, rate_per_s: float) -> int:
    with tempfile.TemporaryDirectory() as folder:
        verdict = asyncio.run(soak(Path(folder), minutes * 60, rate_per_s, BETWEEN_DROPS_S))
    for platform, sent in verdict.sent.items():
        print(
            f"{platform:10} {sent:8} sent, {verdict.lost_on_the_wire[platform]:6} lost on the wire, "
            f"{verdict.drops[platform]:4} breaks, {verdict.gap_seconds[platform]:7.1f} s told as gaps"
        )
    print(f"memory grew by {verdict.growth_mb:.0f} MB after a tenth of the show")
    print(f"faults: {verdict.faults or 'none'}")
    return 1 if verdict.faults else 0


def _sales(kills: int, first_seed: int) -> int:
    faults = held = 0
    for seed in range(first_seed, first_seed + kills):
        verdict = kill_sale(seed)
        faults += len(verdict.faults)
        held += verdict.held
        for fault in verdict.faults:
            print(f"seed {seed}: {fault}", flush=True)
    print(f"{kills} kills, {held} of them while something of ours stood in the shop, faults: {faults}")
    return 1 if faults else 0


def _kill(kills: int, first_seed: int) -> int:
    losses: list[float] = []
    comments = acknowledged = faults = 0
    for seed in range(first_seed, first_seed + kills):
        verdict = kill_one(seed)
        losses.append(verdict.loss_ms)
        comments += verdict.comments
        acknowledged += verdict.acknowledged
        faults += len(verdict.faults)
        for fault in verdict.faults:
            print(f"seed {seed}: {fault}", flush=True)
    p95, worst = percentile(losses, 0.95), max(losses)
    print(f"{kills} kills, {comments} comments received, {acknowledged} actions acknowledged")
    print(f"audience loss from receipt: p95 {p95:.0f} ms (≤ 60), worst {worst:.0f} ms (≤ 250)")
    print(f"faults (lost, doubled or wrong): {faults}")
    return 1 if faults or p95 > LOSS_P95_MS or worst > LOSS_WORST_MS else 0


if __name__ == "__main__":
    sys.exit(main())
