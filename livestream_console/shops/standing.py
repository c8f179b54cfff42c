"""What stood in a shop before a deal, and what no deal may ask for; shared by shops that have deals. Pure.

The rule: what stood there is written down before anything is changed, so that it can be put back.
"""

from __future__ import annotations

from typing import Self

import msgspec

from livestream_console.core.money import Money
from livestream_console.core.ports import FeedFailure
from livestream_console.core.shops.shop import Deal


class Stood(msgspec.Struct, frozen=True, omit_defaults=True):
    """A shop adds what it needs to put back."""

    def written(self) -> str:
        return msgspec.json.encode(self).decode()

    @classmethod
    def read(cls, written: str) -> Self:
        """Read what was written; raise FeedFailure for anything else."""
        try:
            return msgspec.json.decode(written, type=cls)
        except msgspec.MsgspecError as error:
            raise FeedFailure("protocol", "before", retryable=False) from error


def require_currency(deal: Deal, currency: str) -> None:
    """Raise FeedFailure where a deal is in another currency than its shop."""
    for amount in (deal.price, deal.off, deal.least):
        if amount is not None and amount.currency != currency:
            raise FeedFailure("refused", "currency", retryable=False)


def lowered(deal: Deal, price: Money | None) -> tuple[Money, Money]:
    """Return the price that stands and the deal's; raise FeedFailure unless the second is lower."""
    if deal.price is None or price is None or price <= deal.price:
        raise FeedFailure("refused", "not_lower", retryable=False)
    return price, deal.price


def taken_off(deal: Deal, price: Money | None) -> Money:
    """Return what a deal takes off the price that stands."""
    if deal.off is not None:
        return deal.off
    stands, wanted = lowered(deal, price)
    return stands - wanted
