"""Which comments are shown when a show is played faster than anybody reads.

Rule: only what is shown gets less. Everything is folded, and what is no comment always passes.
"""

from __future__ import annotations

from collections.abc import Sequence

from livestream_console.core.envelope import Recorded
from livestream_console.core.events import CommentPosted

SAMPLED_FROM = 16.0
"""At this speed and above."""
COMMENTS_A_FRAME = 3
"""Some ninety a second: more than anybody reads, few enough to be painted."""


def sample(batch: Sequence[Recorded]) -> list[Recorded]:
    """Return the batch with a few comments of it, evenly chosen, in the same order."""
    said = sum(type(recorded.event) is CommentPosted for recorded in batch)
    most = min(said, COMMENTS_A_FRAME)
    shown, nth = [], 0
    for recorded in batch:
        if type(recorded.event) is CommentPosted:
            nth += 1
            if nth * most // said == (nth - 1) * most // said:
                continue
        shown.append(recorded)
    return shown
