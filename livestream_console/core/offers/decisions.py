"""What commands about offers decide, at this desk and in the shops that carry a sale too.

Its rule: a sale may run in a shop only while no other holds its price there.
"""

from __future__ import annotations

from livestream_console.core.commands import (
    ArmOffer,
    EndOffer,
    FireOffer,
    LeaveDeal,
    RestoreAllPrices,
    RestoreDeal,
    RetryDeal,
    UndoOffer,
)
from livestream_console.core.deciding import Decision, Decisions, known_of
from livestream_console.core.offers import offering
from livestream_console.core.offers.price_checks import price_refusal
from livestream_console.core.shops import deals as selling
from livestream_console.core.show import ShowState
from livestream_console.core.values import FlashSaleTerms


def _arm(state: ShowState, command: ArmOffer, now_us: int) -> Decision:
    overlap = None
    if isinstance(command.terms, FlashSaleTerms) and command.product is not None:
        terms = command.terms
        overlap = selling.refuse_overlap(
            state.selling, state.shelf, command.product, terms.shops, terms.variant
        )
    return overlap or offering.arm(known_of(state, now_us), command)


def _fire(state: ShowState, command: FireOffer, now_us: int) -> Decision:
    """Look at the price once more: floors, costs and margins may have changed since it was armed."""
    armed = state.offers.offers.get(command.offer)
    too_low = None
    if armed is not None and armed.phase == "armed":
        too_low = price_refusal(known_of(state, now_us), armed.terms, armed.product)
    return too_low or offering.fire(state.offers, state.shelf, command.offer, command.by, now_us)


def _stop_offer(state: ShowState, command: EndOffer | UndoOffer, now_us: int) -> Decision:
    undone = isinstance(command, UndoOffer)
    return offering.stop(state.offers, state.pushes, command.offer, command.by, now_us, undone=undone)


OFFERS: Decisions = {
    ArmOffer: _arm,
    FireOffer: _fire,
    EndOffer: _stop_offer,
    UndoOffer: _stop_offer,
    RetryDeal: lambda state, command, now_us: selling.retry(state.selling, command, now_us),
    LeaveDeal: lambda state, command, now_us: selling.leave(state.selling, command, now_us),
    RestoreDeal: lambda state, command, now_us: selling.restore(state.selling, command, now_us),
    RestoreAllPrices: lambda state, command, now_us: selling.restore_all(state.selling, command, now_us),
}
