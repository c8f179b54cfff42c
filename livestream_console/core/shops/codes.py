"""What buyers must type to get an offer in a shop that asks for a code.

Its rule: a code is told only while its deal is live in the shop; before and after, nobody could use it.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from livestream_console.core.goods.shelf import ShelfState
from livestream_console.core.shops import deals
from livestream_console.core.shops.deals import RemoteDeal, SellingState


class BuyerCode(msgspec.Struct, frozen=True):
    """A code, and what the variant is called that it is good for; None: for all that the offer is about."""

    code: str
    variant: str | None = None


def codes_of(state: SellingState, shelf: ShelfState, offer: str) -> list[BuyerCode]:
    """Return the codes of an offer, each once however many shops take it."""
    live = [deal for deal in deals.in_step(state, frozenset({"live"})) if deal.offer == offer]
    told = [BuyerCode(deal.deal.code, _variant(shelf, deal)) for deal in live if deal.deal.code is not None]
    return list(dict.fromkeys(told))


def in_a_line(codes: Sequence[BuyerCode]) -> str:
    """Return codes as one writes them into a chat: each after its variant."""
    return " · ".join(f"{one.variant or ''} {one.code}".strip() for one in codes)


def _variant(shelf: ShelfState, deal: RemoteDeal) -> str | None:
    product = shelf.products.get(deal.product or "")
    if product is None:
        return None
    place = (deal.shop, deal.deal.item, deal.deal.sku)
    names = {one.variant: one.title or one.variant for one in product.variants}
    sold = (one.variant for one in product.listings if (one.shop, one.item, one.sku) == place)
    return names.get(next(sold, None) or "")
