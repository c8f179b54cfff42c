"""What really stood while a switchback ran: turn by turn, how late the card came and how long it stayed.

Rule: the plan says which card is counted, whatever stood; this only tells how well the plan was kept. A card
stands from when the desk put it up until it took it down: a host may hold the product up with no overlay on
the air, so one that no overlay showed stands as well, and that is told apart.
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

    Of the ``counted_s`` that have passed of its counted time the right card stood ``right_s``. ``unseen``: it
    stood, but no overlay showed it.
    """

    switch: Switch
    late_s: float | None
    counted_s: float
    right_s: float
    unseen: bool = False


def standing_card(pushes: PushState) -> Push | None:
    """Return the card that stands."""
    cards = standing_of(pushes, "card")
    return cards[-1] if cards else None


def is_unseen(card: Push) -> bool:
    """Say whether every overlay told that it did not show the card."""
    return {*card.targets.values()} == {"failed"}


def turns(switchback: Switchback, pushes: PushState, now_us: int) -> tuple[Turn, ...]:
    """Return the turns that have begun, the first ones first."""
    start_us = switchback.started_us
    if start_us is None:
        return ()
    until_us = min(now_us, switchback.over_us or now_us)
    cards = {product: _cards(pushes, product) for product in (switchback.a, switchback.b)}
    return tuple(
        _turn(switch, start_us, until_us, cards[switchback.product(switch)])
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


def unseen(passed: tuple[Turn, ...]) -> int:
    """Return in how many turns no overlay showed the right card, which stood."""
    return sum(turn.unseen for turn in passed)


def _is_late(turn: Turn, *, is_last: bool) -> bool:
    if turn.late_s is None:
        return not is_last or turn.counted_s > 0
    return turn.late_s > LATE_S


def _turn(switch: Switch, start_us: int, until_us: int, cards: list[Push]) -> Turn:
    at_us, counts_us = start_us + switch.at_s * SECOND_US, start_us + switch.counts_s * SECOND_US
    end_us = min(start_us + switch.end_s * SECOND_US, until_us)
    present = [(card, since, to) for card in cards for since, to in (_span(card),) if to > at_us]
    came = min((max(since, at_us) for _, since, _ in present if since <= end_us), default=None)
    stood = (min(to, end_us) - max(since, counts_us) for _, since, to in present)
    return Turn(
        switch,
        None if came is None else (came - at_us) / SECOND_US,
        max(0, end_us - counts_us) / SECOND_US,
        sum(us for us in stood if us > 0) / SECOND_US,
        came is not None and all(is_unseen(card) for card, since, _ in present if since <= end_us),
    )


def _cards(pushes: PushState, product: str) -> list[Push]:
    return [push for push in pushes.pushes.values() if push.what == "card" and push.product == product]


def _span(card: Push) -> Span:
    """Return from when until when a card stood."""
    return card.at_us, _STILL if card.ended_us is None else card.ended_us
