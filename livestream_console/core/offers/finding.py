"""What was found about an offer before it is armed, and what it is looked at by.

Its rule: every finding has a stable code and the same words in the form, before the press, as in a refusal.
"""

from __future__ import annotations

import msgspec

from livestream_console.core.goods.shelf import ShelfState
from livestream_console.core.goods.stock import StockState
from livestream_console.core.offers.offer import OfferState


class Finding(msgspec.Struct, frozen=True):
    """``refuses``: the offer cannot be armed so."""

    code: str
    params: dict[str, str | int] = {}
    refuses: bool = True


class Known(msgspec.Struct):
    """What an offer is looked at by; ``entry_phrase`` is what enters the giveaway that is open."""

    shelf: ShelfState
    stock: StockState
    offers: OfferState
    currency: str
    now_us: int
    entry_phrase: str | None = None
