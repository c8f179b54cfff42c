"""Hands over what a decoder tells while it decodes, so that no single message keeps the loop from its work.

The rule: a decoder yields as it goes, and nobody decodes for longer than a turn.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterable, Sequence

from livestream_console.core.envelope import Observed
from livestream_console.core.ports import FeedSink

TURN_S = 0.003


async def offer_in_turns(told: Iterable[Sequence[Observed]], sink: FeedSink) -> None:
    """Offer everything in order, also what was told before the telling failed."""
    seen: list[Observed] = []
    ends_s = time.monotonic() + TURN_S
    try:
        for some in told:
            seen += some
            if time.monotonic() >= ends_s:
                turn, seen = seen, []
                if turn:
                    sink.offer(turn)
                await sink.room()
                await asyncio.sleep(0)
                ends_s = time.monotonic() + TURN_S
    finally:
        if seen:
            sink.offer(seen)
