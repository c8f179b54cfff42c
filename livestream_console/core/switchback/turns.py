"""What really stood while a switchback ran: turn by turn, how late the card came and how long it stayed.

Rule: the plan says which card is counted, whatever stood; this only tells how well the plan was kept.
"""

from __future__ import annotations

import msgspec

from livestream_console.core.push import Push, PushState, standing_of
from livestream_console.core.switchback.book import SECOND_US, Switchback
from livestream_console.core.switchback.plan import Switch

LATE_S = 10.0
"""A card that comes later than this was switched late."""

Span = tuple[int, int]
_STILL = 2**62


class Turn(msgspec.Struct, frozen=True):
    """``late_s`` is how long after its turn began the right card stood; None: it has not yet, or never did.

    Of the ``counted_s`` that have passed of its counted time the right card stood ``right_s``.
    """

    switch: Switch
    late_s: float | None
    counted_s: float
    right_s: float


def standing_card(pushes: PushState) -> str | None:
    """Return the product whose card stands; one that no target showed does not."""
    cards = [push.product for push in standing_of(pushes, "card") if not _failed(push)]
    return cards[-1] if cards else None


def turns(switchback: Switchback, pushes: PushState, now_us: int) -> tuple[Turn, ...]:
    """Return the turns that have begun, the first ones first."""
    start_us = switchback.started_us
    if start_us is None:
        return ()
    until_us = min(now_us, switchback.over_us or now_us)
    spans = {product: _spans(pushes, product) for product in (switchback.a, switchback.b)}
    return tuple(
        _turn(switch, start_us, until_us, spans[switchback.product(switch)])
        for switch in switchback.switches
        if start_us + switch.at_s * SECOND_US <= until_us
    )


def right_share(passed: tuple[Turn, ...]) -> float | None:
    """Return in which share of the counted time the right card stood."""
    counted_s = sum(turn.counted_s for turn in passed)
    return sum(turn.right_s for turn in passed) / counted_s if counted_s else None


def late(passed: tuple[Turn, ...]) -> int:
    """Return how many turns came late or never, the present one only once it is late."""
    return sum(_is_late(turn, is_last=turn is passed[-1]) for turn in passed)


def _is_late(turn: Turn, *, is_last: bool) -> bool:
    if turn.late_s is None:
        return not is_last or turn.counted_s > 0
    return turn.late_s > LATE_S


def _turn(switch: Switch, start_us: int, until_us: int, spans: list[Span]) -> Turn:
    at_us, counts_us = start_us + switch.at_s * SECOND_US, start_us + switch.counts_s * SECOND_US
    end_us = min(start_us + switch.end_s * SECOND_US, until_us)
    came = min((max(since, at_us) for since, to in spans if to > at_us and since <= end_us), default=None)
    stood = (min(to, end_us) - max(since, counts_us) for since, to in spans)
    return Turn(
        switch,
        None if came is None else (came - at_us) / SECOND_US,
        max(0, end_us - counts_us) / SECOND_US,
        sum(us for us in stood if us > 0) / SECOND_US,
    )


def _spans(pushes: PushState, product: str) -> list[Span]:
    """Return when a product's card stood."""
    return [
        (push.at_us, _STILL if push.ended_us is None else push.ended_us)
        for push in pushes.pushes.values()
        if push.what == "card" and push.product == product and not _failed(push)
    ]


def _failed(push: Push) -> bool:
    return {*push.targets.values()} == {"failed"}
