"""What the review says of switchbacks: the plan, how it was kept, and which card sold better.

Rule: as of every table of the review (analysis/review/review.py). What is compared is who was to stand by
the sealed plan, never who really stood.
"""

from __future__ import annotations

import msgspec


class Found(msgspec.Struct, frozen=True):
    """How many times as many events b brought as a, per viewer-minute; as in analysis.switchback.Verdict.

    ``outcome`` says what was counted: carts or orders of the whole show. ``state`` may also be ``no_events``:
    neither was told.
    """

    state: str
    outcome: str
    ratio: float | None = None
    low: float | None = None
    high: float | None = None
    p: float | None = None
    pairs: int = 0
    events_a: int = 0
    events_b: int = 0


class SwitchbackRow(msgspec.Struct, frozen=True):
    """One switchback that was started. Of the counted time the right card stood ``right_share``; ``late``
    turns came late or never, ``unseen`` had a card that no overlay showed. ``reason`` is of a stop; then only
    whole pairs before it count."""

    switchback: str
    a: str
    b: str
    status: str
    started_us: int
    over_us: int | None
    pairs: int
    block_s: int
    washout_s: int
    seal: str
    found: Found
    right_share: float | None
    late: int
    by: str | None = None
    reason: str | None = None
    unseen: int = 0


class SwitchbackTable(msgspec.Struct, frozen=True):
    rows: tuple[SwitchbackRow, ...] = ()
    reason: str | None = "no_switchback"
