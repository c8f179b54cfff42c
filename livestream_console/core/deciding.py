"""What a decision is, and the views of a show that several decisions share.

Its rule: nothing is decided here.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

from livestream_console.core.claims.allotting import Books
from livestream_console.core.commands import Command, Rejected
from livestream_console.core.envelope import Observed
from livestream_console.core.offers.finding import Known
from livestream_console.core.show import ShowState

Decision: TypeAlias = list[Observed] | Rejected
Decisions: TypeAlias = dict[type[Command], Callable[[ShowState, Any, int], Decision]]


def books(state: ShowState) -> Books:
    return Books(state.claims, state.shelf, state.stock, state.offers, state.moderation)


def known_of(state: ShowState, now_us: int) -> Known:
    """Return what an offer is looked at by before it is armed."""
    taking = state.giveaways.open
    phrase = taking.phrase if taking is not None else None
    return Known(state.shelf, state.stock, state.offers, state.currency, now_us, phrase)
